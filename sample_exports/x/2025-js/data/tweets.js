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
          "editableUntil": "2023-07-19T02:24:44.000Z",
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
      "id_str": "1900000000000000010",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000010",
      "created_at": "Wed Jul 19 02:24:44 +0000 2023",
      "favorited": false,
      "full_text": "Paper 18 on my desk says the same about snowpack.",
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
          "editableUntil": "2023-09-09T04:08:49.000Z",
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
      "id_str": "1900000000000000011",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000011",
      "created_at": "Sat Sep 09 04:08:49 +0000 2023",
      "favorited": false,
      "full_text": "Rye loaf 32: good ear, tight crumb.",
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
          "editableUntil": "2023-10-02T15:48:36.000Z",
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
      "id_str": "1900000000000000012",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000012",
      "created_at": "Mon Oct 02 15:48:36 +0000 2023",
      "favorited": false,
      "full_text": "Paper 75 on my desk says the same about snowpack.",
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
          "editableUntil": "2023-10-27T15:46:50.000Z",
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
      "created_at": "Fri Oct 27 15:46:50 +0000 2023",
      "favorited": false,
      "full_text": "Rye loaf 10: good ear, tight crumb.",
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
          "editableUntil": "2023-10-30T04:27:57.000Z",
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
      "favorite_count": "5",
      "id_str": "1900000000000000014",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000014",
      "created_at": "Mon Oct 30 04:27:57 +0000 2023",
      "favorited": false,
      "full_text": "Rye loaf 64: good ear, tight crumb.",
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
          "editableUntil": "2023-11-07T06:12:13.000Z",
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
      "created_at": "Tue Nov 07 06:12:13 +0000 2023",
      "favorited": false,
      "full_text": "Morning gauge: 80 cfs.",
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
          "editableUntil": "2024-03-05T21:08:37.000Z",
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
      "favorite_count": "7",
      "id_str": "1900000000000000016",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000016",
      "created_at": "Tue Mar 05 21:08:37 +0000 2024",
      "favorited": false,
      "full_text": "Paper 60 on my desk says the same about snowpack.",
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
          "editableUntil": "2024-03-26T23:53:35.000Z",
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
      "favorite_count": "8",
      "id_str": "1900000000000000017",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000017",
      "created_at": "Tue Mar 26 23:53:35 +0000 2024",
      "favorited": false,
      "full_text": "Paper 19 on my desk says the same about snowpack.",
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
          "editableUntil": "2024-05-13T15:10:10.000Z",
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
      "favorite_count": "0",
      "id_str": "1900000000000000018",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000018",
      "created_at": "Mon May 13 15:10:10 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 8 cfs.",
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
          "editableUntil": "2024-05-21T01:23:41.000Z",
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
      "id_str": "1900000000000000019",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000019",
      "created_at": "Tue May 21 01:23:41 +0000 2024",
      "favorited": false,
      "full_text": "Paper 68 on my desk says the same about snowpack.",
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
          "editableUntil": "2024-05-26T23:50:09.000Z",
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
      "favorite_count": "2",
      "id_str": "1900000000000000020",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000020",
      "created_at": "Sun May 26 23:50:09 +0000 2024",
      "favorited": false,
      "full_text": "Pitch 60 of the week, still scared, still climbing.",
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
          "editableUntil": "2024-05-28T02:11:39.000Z",
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
      "favorite_count": "3",
      "id_str": "1900000000000000021",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000021",
      "created_at": "Tue May 28 02:11:39 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 13 cfs.",
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
          "editableUntil": "2024-09-21T20:10:10.000Z",
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
      "created_at": "Sat Sep 21 20:10:10 +0000 2024",
      "favorited": false,
      "full_text": "Pitch 80 of the week, still scared, still climbing.",
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
          "editableUntil": "2024-09-27T04:38:39.000Z",
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
      "favorite_count": "5",
      "id_str": "1900000000000000023",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000023",
      "created_at": "Fri Sep 27 04:38:39 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 23 cfs.",
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
          "editableUntil": "2024-09-28T20:04:23.000Z",
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
        "48"
      ],
      "favorite_count": "6",
      "id_str": "1900000000000000024",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000024",
      "created_at": "Sat Sep 28 20:04:23 +0000 2024",
      "favorited": false,
      "full_text": "Paper 9 on my desk says the same about snowpack.",
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
          "editableUntil": "2024-09-30T21:27:55.000Z",
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
      "created_at": "Mon Sep 30 21:27:55 +0000 2024",
      "favorited": false,
      "full_text": "Rye loaf 58: good ear, tight crumb.",
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
          "editableUntil": "2024-11-25T15:19:55.000Z",
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
      "created_at": "Mon Nov 25 15:19:55 +0000 2024",
      "favorited": false,
      "full_text": "Morning gauge: 29 cfs.",
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
          "editableUntil": "2024-12-20T16:36:57.000Z",
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
      "created_at": "Fri Dec 20 16:36:57 +0000 2024",
      "favorited": false,
      "full_text": "Paper 40 on my desk says the same about snowpack.",
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
          "editableUntil": "2025-02-28T05:21:36.000Z",
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
      "id_str": "1900000000000000028",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000028",
      "created_at": "Fri Feb 28 05:21:36 +0000 2025",
      "favorited": false,
      "full_text": "Morning gauge: 88 cfs.",
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
          "editableUntil": "2025-04-17T00:54:40.000Z",
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
      "id_str": "1900000000000000029",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000029",
      "created_at": "Thu Apr 17 00:54:40 +0000 2025",
      "favorited": false,
      "full_text": "Rye loaf 56: good ear, tight crumb.",
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
          "editableUntil": "2025-05-12T19:26:06.000Z",
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
      "id_str": "1900000000000000030",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000030",
      "created_at": "Mon May 12 19:26:06 +0000 2025",
      "favorited": false,
      "full_text": "Paper 26 on my desk says the same about snowpack.",
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
          "editableUntil": "2025-06-18T13:42:36.000Z",
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
      "id_str": "1900000000000000031",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000031",
      "created_at": "Wed Jun 18 13:42:36 +0000 2025",
      "favorited": false,
      "full_text": "Pitch 32 of the week, still scared, still climbing.",
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
          "editableUntil": "2025-09-08T02:59:18.000Z",
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
      "created_at": "Mon Sep 08 02:59:18 +0000 2025",
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
            "1900000000000000033"
          ],
          "editableUntil": "2025-09-16T05:45:52.000Z",
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
      "favorite_count": "6",
      "id_str": "1900000000000000033",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000033",
      "created_at": "Tue Sep 16 05:45:52 +0000 2025",
      "favorited": false,
      "full_text": "Pitch 27 of the week, still scared, still climbing.",
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
          "editableUntil": "2025-10-08T02:34:43.000Z",
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
      "created_at": "Wed Oct 08 02:34:43 +0000 2025",
      "favorited": false,
      "full_text": "Morning gauge: 79 cfs.",
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
          "editableUntil": "2025-11-02T04:20:12.000Z",
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
      "favorite_count": "8",
      "id_str": "1900000000000000035",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000035",
      "created_at": "Sun Nov 02 04:20:12 +0000 2025",
      "favorited": false,
      "full_text": "Paper 41 on my desk says the same about snowpack.",
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
          "editableUntil": "2025-12-14T20:51:08.000Z",
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
      "created_at": "Sun Dec 14 20:51:08 +0000 2025",
      "favorited": false,
      "full_text": "Paper 11 on my desk says the same about snowpack.",
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
          "editableUntil": "2026-01-22T06:23:44.000Z",
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
      "id_str": "1900000000000000037",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000037",
      "created_at": "Thu Jan 22 06:23:44 +0000 2026",
      "favorited": false,
      "full_text": "Morning gauge: 56 cfs.",
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
          "editableUntil": "2026-01-29T22:35:40.000Z",
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
      "id_str": "1900000000000000038",
      "truncated": false,
      "retweet_count": "0",
      "id": "1900000000000000038",
      "created_at": "Thu Jan 29 22:35:40 +0000 2026",
      "favorited": false,
      "full_text": "Morning gauge: 40 cfs.",
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
          "editableUntil": "2026-05-20T03:48:06.000Z",
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
      "created_at": "Wed May 20 03:48:06 +0000 2026",
      "favorited": false,
      "full_text": "Pitch 67 of the week, still scared, still climbing.",
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
          "editableUntil": "2025-03-12T05:49:25.000Z",
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
      "created_at": "Wed Mar 12 05:49:25 +0000 2025",
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