window.YTD.screen_name_change.part0 = [
  {
    "screenNameChange": {
      "accountId": "2100000041",
      "screenNameChange": {
        "changedAt": "2015-10-02T10:00:00.000Z",
        "changedFrom": "mara_wis",
        "changedTo": "maraquill"
      }
    }
  }
]