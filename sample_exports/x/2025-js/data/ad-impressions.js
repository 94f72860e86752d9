window.YTD.ad_impressions.part0 = [
  {
    "ad": {
      "adsUserData": {
        "adImpressions": {
          "impressions": [
            {
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
            {
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
              "impressionTime": "2026-08-04 15:35:46",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
                },
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                },
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Carter's",
                "screenName": "@carters"
              }
            },
            {
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
              "impressionTime": "2026-08-05 05:16:30",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                },
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
            {
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
            {
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
            {
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
            {
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
            {
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
            {
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
              "impressionTime": "2026-08-25 15:44:48",
              "matchedTargetingCriteria": [
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
                },
                {
                  "targetingType": "Languages",
                  "targetingValue": "English"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "REI",
                "screenName": "@rei"
              }
            },
            {
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
              "impressionTime": "2026-08-26 04:32:00",
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
                  "targetingType": "Languages",
                  "targetingValue": "English"
                },
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            },
            {
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
              "impressionTime": "2026-08-29 22:28:57",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
            {
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
              "impressionTime": "2026-08-29 23:21:34",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                },
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            },
            {
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
              "impressionTime": "2026-09-01 02:24:41",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
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
                  "targetingType": "Gender",
                  "targetingValue": "women"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            },
            {
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
              "impressionTime": "2026-09-05 22:00:59",
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
            {
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
              "impressionTime": "2026-09-07 15:14:02",
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
                  "targetingType": "Languages",
                  "targetingValue": "English"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "REI",
                "screenName": "@rei"
              }
            },
            {
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
              "impressionTime": "2026-09-09 01:17:29",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
            {
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
              "impressionTime": "2026-09-09 02:50:20",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
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
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            },
            {
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
              "impressionTime": "2026-09-14 15:38:20",
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
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Carter's",
                "screenName": "@carters"
              }
            },
            {
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
              "impressionTime": "2026-09-15 01:38:47",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "REI",
                "screenName": "@rei"
              }
            },
            {
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
              "impressionTime": "2026-09-16 15:44:35",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
                },
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Languages",
                  "targetingValue": "English"
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
            {
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
              "impressionTime": "2026-09-19 03:28:20",
              "matchedTargetingCriteria": [
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
                },
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            },
            {
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
              "impressionTime": "2026-09-21 05:00:44",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
            {
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
              "impressionTime": "2026-09-25 04:28:59",
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
                  "targetingType": "Languages",
                  "targetingValue": "English"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            },
            {
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
              "impressionTime": "2026-10-01 02:58:42",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                },
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
                },
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Carter's",
                "screenName": "@carters"
              }
            },
            {
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
              "impressionTime": "2026-10-01 03:40:25",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
                  "targetingType": "Gender",
                  "targetingValue": "women"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Carter's",
                "screenName": "@carters"
              }
            },
            {
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
              "impressionTime": "2026-10-01 04:37:48",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Languages",
                  "targetingValue": "English"
                },
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                },
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
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
            {
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
              "impressionTime": "2026-10-04 19:18:48",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
                },
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Languages",
                  "targetingValue": "English"
                },
                {
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Carter's",
                "screenName": "@carters"
              }
            },
            {
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
              "impressionTime": "2026-10-06 01:43:50",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
            {
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
              "impressionTime": "2026-10-08 19:44:16",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                },
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
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
            {
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
              "impressionTime": "2026-10-18 05:04:36",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
                },
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
                }
              ],
              "advertiserInfo": {
                "advertiserName": "Chase",
                "screenName": "@chase"
              }
            }
          ]
        }
      }
    }
  }
]