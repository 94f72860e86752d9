window.YTD.account.part0 = [
  {
    "account": {
      "email": "mara.quillstead@example.com",
      "createdVia": "web",
      "username": "maraquill",
      "accountId": "2100000041",
      "createdAt": "2011-04-02T16:20:11.000Z",
      "accountDisplayName": "Mara"
    }
  }
]