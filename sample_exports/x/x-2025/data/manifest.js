window.__THAR_CONFIG = {
  "userInfo": {
    "accountId": "2100000041",
    "userName": "maraquill",
    "displayName": "Mara Quillstead"
  },
  "archiveInfo": {
    "sizeBytes": "181000",
    "generationDate": "2026-10-21T08:11:00.000Z",
    "isPartialArchive": false,
    "maxPartSizeBytes": "53687091200"
  },
  "readmeInfo": {
    "fileName": "data/README.txt",
    "directory": "data/",
    "name": "README.txt"
  },
  "dataTypes": {
    "Account": {
      "files": [
        {
          "fileName": "data/account.js",
          "globalName": "YTD.account.part0",
          "count": "1"
        }
      ]
    },
    "Profile": {
      "files": [
        {
          "fileName": "data/profile.js",
          "globalName": "YTD.profile.part0",
          "count": "1"
        }
      ]
    },
    "Ageinfo": {
      "files": [
        {
          "fileName": "data/ageinfo.js",
          "globalName": "YTD.ageinfo.part0",
          "count": "1"
        }
      ]
    },
    "PhoneNumber": {
      "files": [
        {
          "fileName": "data/phone-number.js",
          "globalName": "YTD.phone_number.part0",
          "count": "1"
        }
      ]
    },
    "AccountCreationIp": {
      "files": [
        {
          "fileName": "data/account-creation-ip.js",
          "globalName": "YTD.account_creation_ip.part0",
          "count": "1"
        }
      ]
    },
    "AccountTimezone": {
      "files": [
        {
          "fileName": "data/account-timezone.js",
          "globalName": "YTD.account_timezone.part0",
          "count": "1"
        }
      ]
    },
    "ScreenNameChange": {
      "files": [
        {
          "fileName": "data/screen-name-change.js",
          "globalName": "YTD.screen_name_change.part0",
          "count": "1"
        }
      ]
    },
    "Tweets": {
      "files": [
        {
          "fileName": "data/tweets.js",
          "globalName": "YTD.tweets.part0",
          "count": "41"
        }
      ]
    },
    "DeletedTweets": {
      "files": [
        {
          "fileName": "data/deleted-tweets.js",
          "globalName": "YTD.deleted_tweets.part0",
          "count": "1"
        }
      ]
    },
    "Like": {
      "files": [
        {
          "fileName": "data/like.js",
          "globalName": "YTD.like.part0",
          "count": "11"
        }
      ]
    },
    "Following": {
      "files": [
        {
          "fileName": "data/following.js",
          "globalName": "YTD.following.part0",
          "count": "14"
        }
      ]
    },
    "Follower": {
      "files": [
        {
          "fileName": "data/follower.js",
          "globalName": "YTD.follower.part0",
          "count": "7"
        }
      ]
    },
    "DirectMessages": {
      "files": [
        {
          "fileName": "data/direct-messages.js",
          "globalName": "YTD.direct_messages.part0",
          "count": "1"
        }
      ]
    },
    "SavedSearch": {
      "files": [
        {
          "fileName": "data/saved-search.js",
          "globalName": "YTD.saved_search.part0",
          "count": "3"
        }
      ]
    },
    "Block": {
      "files": [
        {
          "fileName": "data/block.js",
          "globalName": "YTD.block.part0",
          "count": "0"
        }
      ]
    },
    "Personalization": {
      "files": [
        {
          "fileName": "data/personalization.js",
          "globalName": "YTD.personalization.part0",
          "count": "1"
        }
      ]
    },
    "AdImpressions": {
      "files": [
        {
          "fileName": "data/ad-impressions.js",
          "globalName": "YTD.ad_impressions.part0",
          "count": "1"
        }
      ]
    },
    "AdEngagements": {
      "files": [
        {
          "fileName": "data/ad-engagements.js",
          "globalName": "YTD.ad_engagements.part0",
          "count": "1"
        }
      ]
    },
    "IpAudit": {
      "files": [
        {
          "fileName": "data/ip-audit.js",
          "globalName": "YTD.ip_audit.part0",
          "count": "30"
        }
      ]
    },
    "DeviceToken": {
      "files": [
        {
          "fileName": "data/device-token.js",
          "globalName": "YTD.device_token.part0",
          "count": "1"
        }
      ]
    },
    "ConnectedApplication": {
      "files": [
        {
          "fileName": "data/connected-application.js",
          "globalName": "YTD.connected_application.part0",
          "count": "1"
        }
      ]
    }
  }
}