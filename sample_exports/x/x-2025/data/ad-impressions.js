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
              "impressionTime": "2026-08-17 22:06:36",
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
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-08-19 02:31:49",
              "matchedTargetingCriteria": [
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
              "impressionTime": "2026-09-02 00:59:34",
              "matchedTargetingCriteria": [
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-09-07 20:58:14",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Languages",
                  "targetingValue": "English"
                },
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
              "impressionTime": "2026-09-10 04:58:10",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Languages",
                  "targetingValue": "English"
                },
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
              "impressionTime": "2026-09-13 20:21:29",
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
              "impressionTime": "2026-09-16 16:34:24",
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
              "impressionTime": "2026-09-20 17:32:00",
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-09-27 14:10:42",
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
                  "targetingType": "Languages",
                  "targetingValue": "English"
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-10-01 02:15:54",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
                },
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
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
                "tweetText": "Sleepers, two for one.",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-10-05 01:12:47",
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
                  "targetingType": "Gender",
                  "targetingValue": "women"
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
              "impressionTime": "2026-10-05 20:50:42",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
                },
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
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
              "impressionTime": "2026-10-06 14:55:32",
              "matchedTargetingCriteria": [
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-10-08 15:01:13",
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-10-09 01:58:26",
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
              "impressionTime": "2026-10-12 01:49:52",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Gender",
                  "targetingValue": "women"
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
                "tweetText": "Which one first: rope or tent?",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-10-13 02:05:11",
              "matchedTargetingCriteria": [
                {
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
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
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
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
              "impressionTime": "2026-10-13 03:42:19",
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
                  "targetingType": "List",
                  "targetingValue": "US_parents_2026_uploaded"
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
                "tweetText": "A checking account for the whole family.",
                "urls": [],
                "mediaUrls": []
              },
              "impressionTime": "2026-10-13 15:27:48",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
              "impressionTime": "2026-10-14 04:09:06",
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
                  "targetingType": "Locations",
                  "targetingValue": "Portland OR, US"
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
              "impressionTime": "2026-10-14 14:21:41",
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
                  "targetingType": "Gender",
                  "targetingValue": "women"
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
              "impressionTime": "2026-10-17 17:22:25",
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
                  "targetingType": "Age",
                  "targetingValue": "25 to 49"
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
              "impressionTime": "2026-10-18 02:32:19",
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
                  "targetingType": "Interests",
                  "targetingValue": "Parenting"
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
              "impressionTime": "2026-10-18 04:56:37",
              "matchedTargetingCriteria": [
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
            }
          ]
        }
      }
    }
  }
]