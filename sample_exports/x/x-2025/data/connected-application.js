window.YTD.connected_application.part0 = [
  {
    "connectedApplication": {
      "organization": {
        "name": "Strava",
        "url": "https://www.strava.com",
        "privacyPolicyUrl": ""
      },
      "name": "Strava",
      "description": "Share your runs",
      "permissions": [
        "read",
        "write"
      ],
      "approvedAt": "2021-05-05T17:00:00.000Z",
      "id": "88"
    }
  }
]