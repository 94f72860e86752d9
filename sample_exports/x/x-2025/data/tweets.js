window.YTD.tweets.part0 = [
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000000"
          ],
          "editableUntil": "2023-06-06T01:20:00.000Z",
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
        "110"
      ],
      "favorite_count": "0",
      "id_str": "1900000000000000000",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000000",
      "created_at": "Tue Jun 06 01:20:00 +0000 2023",
      "favorited": false,
      "full_text": "First day as a senior hydrologist at Cascadia Waterworks Cooperative. Home again, other coast. Hello Portland!",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000001"
          ],
          "editableUntil": "2023-10-11T19:25:00.000Z",
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
        "106"
      ],
      "favorite_count": "1",
      "id_str": "1900000000000000001",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000001",
      "created_at": "Wed Oct 11 19:25:00 +0000 2023",
      "favorited": false,
      "full_text": "Streamflow on the Deschutes is down 30% from the 30-year median. We need climate policy that reads gauges.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000002"
          ],
          "editableUntil": "2024-01-18T02:02:00.000Z",
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
        "86"
      ],
      "favorite_count": "2",
      "id_str": "1900000000000000002",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000002",
      "created_at": "Thu Jan 18 02:02:00 +0000 2024",
      "favorited": false,
      "full_text": "Voting rights, reproductive rights, a livable climate. My list for this year is short.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000003"
          ],
          "editableUntil": "2024-07-23T03:45:00.000Z",
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
        "75"
      ],
      "favorite_count": "3",
      "id_str": "1900000000000000003",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000003",
      "created_at": "Tue Jul 23 03:45:00 +0000 2024",
      "favorited": false,
      "full_text": "Just chipped in $25 to Kamala Harris through ActBlue. Proud Democrat today.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000004"
          ],
          "editableUntil": "2024-10-08T19:50:00.000Z",
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
        "94"
      ],
      "favorite_count": "4",
      "id_str": "1900000000000000004",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000004",
      "created_at": "Tue Oct 08 19:50:00 +0000 2024",
      "favorited": false,
      "full_text": "As a hydrologist I get asked whether one flood is climate change. Ask me about the last forty.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000005"
          ],
          "editableUntil": "2025-01-21T03:15:00.000Z",
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
        "59"
      ],
      "favorite_count": "5",
      "id_str": "1900000000000000005",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000005",
      "created_at": "Tue Jan 21 03:15:00 +0000 2025",
      "favorited": false,
      "full_text": "Four years. We will measure the rivers anyway, and publish.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000006"
          ],
          "editableUntil": "2025-08-31T04:12:00.000Z",
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
        "93"
      ],
      "favorite_count": "6",
      "id_str": "1900000000000000006",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000006",
      "created_at": "Sun Aug 31 04:12:00 +0000 2025",
      "favorited": false,
      "full_text": "Anyone else with migraine: does barometric pressure get you too? Day two in a dark room here.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000007"
          ],
          "editableUntil": "2026-02-14T20:12:00.000Z",
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
        "107"
      ],
      "favorite_count": "7",
      "id_str": "1900000000000000007",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000007",
      "created_at": "Sat Feb 14 20:12:00 +0000 2026",
      "favorited": false,
      "full_text": "My wedding vows included a clause on sourdough. Happy Valentine's Day to my husband, who feeds the starter.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000008"
          ],
          "editableUntil": "2026-06-04T01:40:00.000Z",
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
        "86"
      ],
      "favorite_count": "8",
      "id_str": "1900000000000000008",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000008",
      "created_at": "Thu Jun 04 01:40:00 +0000 2026",
      "favorited": false,
      "full_text": "Universal childcare would pay for itself. Says this mother of one, from a spreadsheet.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000009"
          ],
          "editableUntil": "2026-09-21T19:30:00.000Z",
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
        "84"
      ],
      "favorite_count": "0",
      "id_str": "1900000000000000009",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000009",
      "created_at": "Mon Sep 21 19:30:00 +0000 2026",
      "favorited": false,
      "full_text": "New paper: low-flow trends in the Willamette basin. Open data, open code, wet boots.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000010"
          ],
          "editableUntil": "2023-07-09T01:13:22.000Z",
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
        "51"
      ],
      "favorite_count": "1",
      "id_str": "1900000000000000010",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000010",
      "created_at": "Sun Jul 09 01:13:22 +0000 2023",
      "favorited": false,
      "full_text": "Pitch 42 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000011"
          ],
          "editableUntil": "2023-07-21T02:17:03.000Z",
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
        "22"
      ],
      "favorite_count": "2",
      "id_str": "1900000000000000011",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000011",
      "created_at": "Fri Jul 21 02:17:03 +0000 2023",
      "favorited": false,
      "full_text": "Morning gauge: 67 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000012"
          ],
          "editableUntil": "2023-08-06T05:47:24.000Z",
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
        "50"
      ],
      "favorite_count": "3",
      "id_str": "1900000000000000012",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000012",
      "created_at": "Sun Aug 06 05:47:24 +0000 2023",
      "favorited": false,
      "full_text": "Pitch 7 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000013"
          ],
          "editableUntil": "2023-10-21T00:27:56.000Z",
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
        "35"
      ],
      "favorite_count": "4",
      "id_str": "1900000000000000013",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000013",
      "created_at": "Sat Oct 21 00:27:56 +0000 2023",
      "favorited": false,
      "full_text": "Rye loaf 29: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000014"
          ],
          "editableUntil": "2023-10-26T04:11:02.000Z",
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
        "34"
      ],
      "favorite_count": "5",
      "id_str": "1900000000000000014",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000014",
      "created_at": "Thu Oct 26 04:11:02 +0000 2023",
      "favorited": false,
      "full_text": "Rye loaf 7: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000015"
          ],
          "editableUntil": "2023-10-27T02:42:04.000Z",
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
        "22"
      ],
      "favorite_count": "6",
      "id_str": "1900000000000000015",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000015",
      "created_at": "Fri Oct 27 02:42:04 +0000 2023",
      "favorited": false,
      "full_text": "Morning gauge: 62 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000016"
          ],
          "editableUntil": "2023-11-29T23:18:40.000Z",
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
        "35"
      ],
      "favorite_count": "7",
      "id_str": "1900000000000000016",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000016",
      "created_at": "Wed Nov 29 23:18:40 +0000 2023",
      "favorited": false,
      "full_text": "Rye loaf 42: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000017"
          ],
          "editableUntil": "2023-11-30T16:46:43.000Z",
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
        "51"
      ],
      "favorite_count": "8",
      "id_str": "1900000000000000017",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000017",
      "created_at": "Thu Nov 30 16:46:43 +0000 2023",
      "favorited": false,
      "full_text": "Pitch 35 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000018"
          ],
          "editableUntil": "2024-03-27T20:16:20.000Z",
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
        "51"
      ],
      "favorite_count": "0",
      "id_str": "1900000000000000018",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000018",
      "created_at": "Wed Mar 27 20:16:20 +0000 2024",
      "favorited": false,
      "full_text": "Pitch 15 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000019"
          ],
          "editableUntil": "2024-04-27T05:45:43.000Z",
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
        "22"
      ],
      "favorite_count": "1",
      "id_str": "1900000000000000019",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000019",
      "created_at": "Sat Apr 27 05:45:43 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 34 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000020"
          ],
          "editableUntil": "2024-05-31T02:40:21.000Z",
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
        "22"
      ],
      "favorite_count": "2",
      "id_str": "1900000000000000020",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000020",
      "created_at": "Fri May 31 02:40:21 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 30 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000021"
          ],
          "editableUntil": "2024-06-24T03:55:06.000Z",
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
        "49"
      ],
      "favorite_count": "3",
      "id_str": "1900000000000000021",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000021",
      "created_at": "Mon Jun 24 03:55:06 +0000 2024",
      "favorited": false,
      "full_text": "Paper 70 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000022"
          ],
          "editableUntil": "2024-10-29T23:13:39.000Z",
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
        "51"
      ],
      "favorite_count": "4",
      "id_str": "1900000000000000022",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000022",
      "created_at": "Tue Oct 29 23:13:39 +0000 2024",
      "favorited": false,
      "full_text": "Pitch 38 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000023"
          ],
          "editableUntil": "2024-11-24T23:45:30.000Z",
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
        "49"
      ],
      "favorite_count": "5",
      "id_str": "1900000000000000023",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000023",
      "created_at": "Sun Nov 24 23:45:30 +0000 2024",
      "favorited": false,
      "full_text": "Paper 59 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000024"
          ],
          "editableUntil": "2024-11-27T15:55:15.000Z",
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
        "49"
      ],
      "favorite_count": "6",
      "id_str": "1900000000000000024",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000024",
      "created_at": "Wed Nov 27 15:55:15 +0000 2024",
      "favorited": false,
      "full_text": "Paper 76 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000025"
          ],
          "editableUntil": "2024-12-15T05:17:22.000Z",
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
        "35"
      ],
      "favorite_count": "7",
      "id_str": "1900000000000000025",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000025",
      "created_at": "Sun Dec 15 05:17:22 +0000 2024",
      "favorited": false,
      "full_text": "Rye loaf 82: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000026"
          ],
          "editableUntil": "2024-12-21T18:26:23.000Z",
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
        "22"
      ],
      "favorite_count": "8",
      "id_str": "1900000000000000026",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000026",
      "created_at": "Sat Dec 21 18:26:23 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 19 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000027"
          ],
          "editableUntil": "2025-03-23T21:26:52.000Z",
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
        "49"
      ],
      "favorite_count": "0",
      "id_str": "1900000000000000027",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000027",
      "created_at": "Sun Mar 23 21:26:52 +0000 2025",
      "favorited": false,
      "full_text": "Paper 74 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000028"
          ],
          "editableUntil": "2025-06-03T02:39:46.000Z",
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
        "35"
      ],
      "favorite_count": "1",
      "id_str": "1900000000000000028",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000028",
      "created_at": "Tue Jun 03 02:39:46 +0000 2025",
      "favorited": false,
      "full_text": "Rye loaf 73: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000029"
          ],
          "editableUntil": "2025-06-17T02:49:38.000Z",
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
        "49"
      ],
      "favorite_count": "2",
      "id_str": "1900000000000000029",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000029",
      "created_at": "Tue Jun 17 02:49:38 +0000 2025",
      "favorited": false,
      "full_text": "Paper 64 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000030"
          ],
          "editableUntil": "2025-08-03T03:17:38.000Z",
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
        "35"
      ],
      "favorite_count": "3",
      "id_str": "1900000000000000030",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000030",
      "created_at": "Sun Aug 03 03:17:38 +0000 2025",
      "favorited": false,
      "full_text": "Rye loaf 78: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000031"
          ],
          "editableUntil": "2025-09-10T20:55:09.000Z",
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
        "21"
      ],
      "favorite_count": "4",
      "id_str": "1900000000000000031",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000031",
      "created_at": "Wed Sep 10 20:55:09 +0000 2025",
      "favorited": false,
      "full_text": "Morning gauge: 4 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000032"
          ],
          "editableUntil": "2025-10-01T17:28:59.000Z",
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
        "49"
      ],
      "favorite_count": "5",
      "id_str": "1900000000000000032",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000032",
      "created_at": "Wed Oct 01 17:28:59 +0000 2025",
      "favorited": false,
      "full_text": "Paper 23 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000033"
          ],
          "editableUntil": "2025-12-16T04:42:38.000Z",
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
        "49"
      ],
      "favorite_count": "6",
      "id_str": "1900000000000000033",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000033",
      "created_at": "Tue Dec 16 04:42:38 +0000 2025",
      "favorited": false,
      "full_text": "Paper 17 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000034"
          ],
          "editableUntil": "2025-12-17T16:00:31.000Z",
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
        "22"
      ],
      "favorite_count": "7",
      "id_str": "1900000000000000034",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000034",
      "created_at": "Wed Dec 17 16:00:31 +0000 2025",
      "favorited": false,
      "full_text": "Morning gauge: 64 cfs.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000035"
          ],
          "editableUntil": "2025-12-25T20:18:36.000Z",
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
        "51"
      ],
      "favorite_count": "8",
      "id_str": "1900000000000000035",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000035",
      "created_at": "Thu Dec 25 20:18:36 +0000 2025",
      "favorited": false,
      "full_text": "Pitch 59 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000036"
          ],
          "editableUntil": "2026-03-15T02:16:55.000Z",
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
        "49"
      ],
      "favorite_count": "0",
      "id_str": "1900000000000000036",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000036",
      "created_at": "Sun Mar 15 02:16:55 +0000 2026",
      "favorited": false,
      "full_text": "Paper 37 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000037"
          ],
          "editableUntil": "2026-04-10T21:57:30.000Z",
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
        "49"
      ],
      "favorite_count": "1",
      "id_str": "1900000000000000037",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000037",
      "created_at": "Fri Apr 10 21:57:30 +0000 2026",
      "favorited": false,
      "full_text": "Paper 56 on my desk says the same about snowpack.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000038"
          ],
          "editableUntil": "2026-04-14T18:16:55.000Z",
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
        "35"
      ],
      "favorite_count": "2",
      "id_str": "1900000000000000038",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000038",
      "created_at": "Tue Apr 14 18:16:55 +0000 2026",
      "favorited": false,
      "full_text": "Rye loaf 90: good ear, tight crumb.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000039"
          ],
          "editableUntil": "2026-07-18T17:12:56.000Z",
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
        "51"
      ],
      "favorite_count": "3",
      "id_str": "1900000000000000039",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000039",
      "created_at": "Sat Jul 18 17:12:56 +0000 2026",
      "favorited": false,
      "full_text": "Pitch 49 of the week, still scared, still climbing.",
      "lang": "en"
    }
  },
  {
    "tweet": {
      "edit_info": {
        "initial": {
          "editTweetIds": [
            "1900000000000000040"
          ],
          "editableUntil": "2023-08-13T05:08:45.000Z",
          "editsRemaining": "5",
          "isEditEligible": true
        }
      },
      "retweeted": false,
      "source": "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter for Android</a>",
      "entities": {
        "hashtags": [],
        "symbols": [],
        "user_mentions": [
          {
            "name": "hollisclimbs",
            "screen_name": "hollisclimbs",
            "indices": [
              "0",
              "13"
            ],
            "id_str": "2100000077",
            "id": "2100000077"
          }
        ],
        "urls": []
      },
      "display_text_range": [
        "0",
        "40"
      ],
      "favorite_count": "4",
      "id_str": "1900000000000000040",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000040",
      "created_at": "Sun Aug 13 05:08:45 +0000 2023",
      "favorited": false,
      "full_text": "@hollisclimbs you lead, I carry the baby",
      "lang": "en",
      "in_reply_to_screen_name": "hollisclimbs",
      "in_reply_to_user_id": "2100000077",
      "in_reply_to_user_id_str": "2100000077",
      "in_reply_to_status_id_str": "1890000000000000002"
    }
  }
]