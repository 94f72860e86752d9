window.YTD.following.part0 = [
  {
    "following": {
      "accountId": "2200000000",
      "userLink": "https://twitter.com/intent/user?user_id=2200000000"
    }
  },
  {
    "following": {
      "accountId": "2200000001",
      "userLink": "https://twitter.com/intent/user?user_id=2200000001"
    }
  },
  {
    "following": {
      "accountId": "2200000002",
      "userLink": "https://twitter.com/intent/user?user_id=2200000002"
    }
  },
  {
    "following": {
      "accountId": "2200000003",
      "userLink": "https://twitter.com/intent/user?user_id=2200000003"
    }
  },
  {
    "following": {
      "accountId": "2200000004",
      "userLink": "https://twitter.com/intent/user?user_id=2200000004"
    }
  },
  {
    "following": {
      "accountId": "2200000005",
      "userLink": "https://twitter.com/intent/user?user_id=2200000005"
    }
  },
  {
    "following": {
      "accountId": "2200000006",
      "userLink": "https://twitter.com/intent/user?user_id=2200000006"
    }
  },
  {
    "following": {
      "accountId": "2200000007",
      "userLink": "https://twitter.com/intent/user?user_id=2200000007"
    }
  },
  {
    "following": {
      "accountId": "2200000008",
      "userLink": "https://twitter.com/intent/user?user_id=2200000008"
    }
  },
  {
    "following": {
      "accountId": "2200000009",
      "userLink": "https://twitter.com/intent/user?user_id=2200000009"
    }
  },
  {
    "following": {
      "accountId": "2200000010",
      "userLink": "https://twitter.com/intent/user?user_id=2200000010"
    }
  },
  {
    "following": {
      "accountId": "2200000011",
      "userLink": "https://twitter.com/intent/user?user_id=2200000011"
    }
  },
  {
    "following": {
      "accountId": "2200000012",
      "userLink": "https://twitter.com/intent/user?user_id=2200000012"
    }
  },
  {
    "following": {
      "accountId": "2200000013",
      "userLink": "https://twitter.com/intent/user?user_id=2200000013"
    }
  }
]