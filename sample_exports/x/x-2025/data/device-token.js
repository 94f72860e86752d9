window.YTD.device_token.part0 = [
  {
    "deviceToken": {
      "clientApplicationId": "258901",
      "lastSeenAt": "2026-10-19T14:00:00.000Z",
      "createdAt": "2024-02-03T18:00:00.000Z",
      "clientApplicationName": "Twitter for Android (Twitter, Inc.)",
      "token": "redacted-by-platform"
    }
  }
]