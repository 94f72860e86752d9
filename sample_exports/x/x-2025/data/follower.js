window.YTD.follower.part0 = [
  {
    "follower": {
      "accountId": "2100000077",
      "userLink": "https://twitter.com/intent/user?user_id=2100000077"
    }
  },
  {
    "follower": {
      "accountId": "2100000078",
      "userLink": "https://twitter.com/intent/user?user_id=2100000078"
    }
  },
  {
    "follower": {
      "accountId": "2200000000",
      "userLink": "https://twitter.com/intent/user?user_id=2200000000"
    }
  },
  {
    "follower": {
      "accountId": "2200000001",
      "userLink": "https://twitter.com/intent/user?user_id=2200000001"
    }
  },
  {
    "follower": {
      "accountId": "2200000002",
      "userLink": "https://twitter.com/intent/user?user_id=2200000002"
    }
  },
  {
    "follower": {
      "accountId": "2200000003",
      "userLink": "https://twitter.com/intent/user?user_id=2200000003"
    }
  },
  {
    "follower": {
      "accountId": "2200000004",
      "userLink": "https://twitter.com/intent/user?user_id=2200000004"
    }
  }
]