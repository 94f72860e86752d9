window.YTD.personalization.part0 = [
  {
    "p13nData": {
      "demographics": {
        "languages": [
          {
            "language": "English",
            "isDisabled": false
          },
          {
            "language": "German",
            "isDisabled": false
          },
          {
            "language": "French",
            "isDisabled": false
          }
        ],
        "genderInfo": {
          "gender": "female"
        }
      },
      "interests": {
        "interests": [
          {
            "name": "Climate change",
            "isDisabled": false
          },
          {
            "name": "Rock climbing",
            "isDisabled": false
          },
          {
            "name": "Science news",
            "isDisabled": false
          },
          {
            "name": "US national news",
            "isDisabled": false
          },
          {
            "name": "Democratic Party",
            "isDisabled": false
          },
          {
            "name": "Baking",
            "isDisabled": false
          },
          {
            "name": "Meditation",
            "isDisabled": false
          },
          {
            "name": "Water resources",
            "isDisabled": false
          },
          {
            "name": "Hiking",
            "isDisabled": false
          },
          {
            "name": "Parenting",
            "isDisabled": false
          },
          {
            "name": "Women's rights",
            "isDisabled": false
          },
          {
            "name": "Books",
            "isDisabled": false
          }
        ],
        "partnerInterests": [],
        "audienceAndAdvertisers": {
          "lookalikeAdvertisers": [
            "@rei",
            "@chase"
          ],
          "advertisers": [
            "@carters",
            "@subaru_usa"
          ],
          "doNotReachAdvertisers": [],
          "catalogAudienceAdvertisers": [],
          "numAudiences": "112"
        },
        "shows": [
          "PBS NewsHour"
        ]
      },
      "locationHistory": [],
      "inferredAgeInfo": {
        "age": [
          "25-49"
        ],
        "birthDate": ""
      }
    }
  }
]