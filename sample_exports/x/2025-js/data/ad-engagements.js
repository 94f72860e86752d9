window.YTD.ad_engagements.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adEngagements": {
          "engagements": [
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Android",
                  "deviceId": "xx0000000000000000a01",
                  "deviceType": "Pixel 8"
                },
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                  "tweetId": "1899000000000000001",
                  "tweetText": "Which one first: rope or tent?",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-03 03:25:23",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  },
                  {
                    "targetingType": "Locations",
                    "targetingValue": "Portland OR, US"
                  },
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "REI",
                  "screenName": "@rei"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-03 03:25:23",
                  "engagementType": "PollCardVote"
                }
              ]
            },
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Android",
                  "deviceId": "xx0000000000000000a01",
                  "deviceType": "Pixel 8"
                },
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                  "tweetId": "1899000000000000001",
                  "tweetText": "A checking account for the whole family.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-06 05:54:55",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Interests",
                    "targetingValue": "Parenting"
                  },
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  },
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Chase",
                  "screenName": "@chase"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-06 05:54:55",
                  "engagementType": "VideoContentPlayback25"
                }
              ]
            },
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Android",
                  "deviceId": "xx0000000000000000a01",
                  "deviceType": "Pixel 8"
                },
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                  "tweetId": "1899000000000000001",
                  "tweetText": "Sleepers, two for one.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-14 18:53:33",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
                  },
                  {
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  },
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Carter's",
                  "screenName": "@carters"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-14 18:53:33",
                  "engagementType": "VideoContentPlayback25"
                }
              ]
            },
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Android",
                  "deviceId": "xx0000000000000000a01",
                  "deviceType": "Pixel 8"
                },
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                  "tweetId": "1899000000000000001",
                  "tweetText": "Sleepers, two for one.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-14 22:14:11",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Locations",
                    "targetingValue": "Portland OR, US"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  },
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Carter's",
                  "screenName": "@carters"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-14 22:14:11",
                  "engagementType": "VideoContentPlayback25"
                }
              ]
            },
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Android",
                  "deviceId": "xx0000000000000000a01",
                  "deviceType": "Pixel 8"
                },
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                  "tweetId": "1899000000000000001",
                  "tweetText": "Which one first: rope or tent?",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-15 01:47:15",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  },
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
                  },
                  {
                    "targetingType": "Interests",
                    "targetingValue": "Parenting"
                  },
                  {
                    "targetingType": "Locations",
                    "targetingValue": "Portland OR, US"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "REI",
                  "screenName": "@rei"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-15 01:47:15",
                  "engagementType": "VideoContentPlayback25"
                }
              ]
            },
            {
              "impressionAttributes": {
                "deviceInfo": {
                  "osType": "Android",
                  "deviceId": "xx0000000000000000a01",
                  "deviceType": "Pixel 8"
                },
                "displayLocation": "TimelineHome",
                "promotedTweetInfo": {
                  "tweetId": "1899000000000000001",
                  "tweetText": "Which one first: rope or tent?",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-22 04:59:56",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Locations",
                    "targetingValue": "Portland OR, US"
                  },
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
                  },
                  {
                    "targetingType": "Interests",
                    "targetingValue": "Parenting"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "REI",
                  "screenName": "@rei"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-22 04:59:56",
                  "engagementType": "VideoContentPlayback25"
                }
              ]
            }
          ]
        }
      }
    }
  }
]