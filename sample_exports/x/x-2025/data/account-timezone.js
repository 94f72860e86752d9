window.YTD.account_timezone.part0 = [
  {
    "accountTimezone": {
      "accountId": "2100000041",
      "timeZone": "Pacific Time (US & Canada)"
    }
  }
]