window.YTD.deleted_tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000990"
          ],
          "editableUntil": "2025-09-22T02:43:35.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [],
        "urls": []
      },
      "display_text_range": [
        "0",
        "11"
      ],
      "favorite_count": "0",
      "id_str": "1900000000000000990",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000990",
      "created_at": "Mon Sep 22 02:43:35 +0000 2025",
      "favorited": false,
      "full_text": "Never mind.",
      "lang": "en",
      "deleted_at": "Wed Mar 05 20:00:00 +0000 2025"
    }
  }
]