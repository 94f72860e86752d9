window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Senior hydrologist. Rivers, rope, rye. She/her. Married, one daughter.",
        "website": "https://quillstead.example.com",
        "location": "Portland, OR"
      },
      "avatarMediaUrl": "https://pbs.example.com/profile/1.jpg",
      "headerMediaUrl": ""
    }
  }
]