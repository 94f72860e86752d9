window.YTD.ageinfo.part0 = [
  {
    "ageMeta": {
      "ageInfo": {
        "age": [
          "35"
        ],
        "birthDate": "1991-03-14"
      },
      "inferredAgeInfo": {
        "age": [
          "25-49"
        ],
        "birthDate": ""
      }
    }
  }
]