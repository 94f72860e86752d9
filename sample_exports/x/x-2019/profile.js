window.YTD.profile.part0 = [
  {
    "profile": {
      "description": {
        "bio": "Hydrologin. Donau, Seil, Sauerteig.",
        "website": "",
        "location": "Wien"
      },
      "avatarMediaUrl": ""
    }
  }
]