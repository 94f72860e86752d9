window.YTD.like.part0 = [
  {
    "like": {
      "tweetId": "1890000000000000100",
      "fullText": "RT if you think childcare should cost less than college.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000100"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000101",
      "fullText": "The Columbia River basin snowpack is at 61% of median today.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000101"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000102",
      "fullText": "Vote as if your rivers depended on it.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000102"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000103",
      "fullText": "New crack climbing route at Smith Rock, 5.10b, bring small cams.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000103"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000104",
      "fullText": "Breathing in, I know that I am breathing in.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000104"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000105",
      "fullText": "How to keep a sourdough starter alive with a newborn.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000105"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000106",
      "fullText": "Medicare for All would cover migraine medication too.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000106"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000107",
      "fullText": "Peer review, but make it kind.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000107"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000108",
      "fullText": "Clean water is a human right. Pass the bill.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000108"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000109",
      "fullText": "PDX in fog. That is the tweet.",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000109"
    }
  },
  {
    "like": {
      "tweetId": "1890000000000000999",
      "expandedUrl": "https://twitter.com/i/web/status/1890000000000000999"
    }
  }
]