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
                  "tweetText": "Sleepers, two for one.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-06 23:26:44",
                "matchedTargetingCriteria": [
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
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Carter's",
                  "screenName": "@carters"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-06 23:26:44",
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
                  "tweetText": "Sleepers, two for one.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-19 04:25:13",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  },
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
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Carter's",
                  "screenName": "@carters"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-19 04:25:13",
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
                  "tweetText": "A checking account for the whole family.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-19 23:51:42",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
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
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Chase",
                  "screenName": "@chase"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-19 23:51:42",
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
                  "tweetText": "A checking account for the whole family.",
                  "urls": [],
                  "mediaUrls": []
                },
                "impressionTime": "2026-08-21 01:09:32",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Interests",
                    "targetingValue": "Parenting"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  },
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Chase",
                  "screenName": "@chase"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-21 01:09:32",
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
                "impressionTime": "2026-08-24 05:45:59",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  },
                  {
                    "targetingType": "Interests",
                    "targetingValue": "Parenting"
                  },
                  {
                    "targetingType": "List",
                    "targetingValue": "US_parents_2026_uploaded"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "REI",
                  "screenName": "@rei"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-24 05:45:59",
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
                "impressionTime": "2026-08-27 04:49:03",
                "matchedTargetingCriteria": [
                  {
                    "targetingType": "Gender",
                    "targetingValue": "women"
                  },
                  {
                    "targetingType": "Age",
                    "targetingValue": "25 to 49"
                  },
                  {
                    "targetingType": "Interests",
                    "targetingValue": "Parenting"
                  },
                  {
                    "targetingType": "Languages",
                    "targetingValue": "English"
                  }
                ],
                "advertiserInfo": {
                  "advertiserName": "Carter's",
                  "screenName": "@carters"
                }
              },
              "engagementAttributes": [
                {
                  "engagementTime": "2026-08-27 04:49:03",
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