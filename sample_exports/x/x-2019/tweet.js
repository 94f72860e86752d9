window.YTD.tweet.part0 = [
  {
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
      "82"
    ],
    "favorite_count": "0",
    "id_str": "1900000000000000000",
    "truncated": false,
    "retweet_count": "0",
    "id": "1900000000000000000",
    "created_at": "Mon Feb 11 18:30:00 +0000 2019",
    "favorited": false,
    "full_text": "Heute 14 Pegel an der Donau geprüft. Hydrologie heißt: nasse Socken, schöne Daten.",
    "lang": "de"
  },
  {
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
      "83"
    ],
    "favorite_count": "1",
    "id_str": "1900000000000000001",
    "truncated": false,
    "retweet_count": "0",
    "id": "1900000000000000001",
    "created_at": "Sun May 26 08:10:00 +0000 2019",
    "favorited": false,
    "full_text": "EU-Wahl per Briefkasten geht für mich nicht, aber ich drücke den Grünen die Daumen.",
    "lang": "de"
  }
]