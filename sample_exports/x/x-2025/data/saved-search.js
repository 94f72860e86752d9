window.YTD.saved_search.part0 = [
  {
    "savedSearch": {
      "savedSearchId": "51",
      "query": "#hydrology"
    }
  },
  {
    "savedSearch": {
      "savedSearchId": "52",
      "query": "smith rock"
    }
  },
  {
    "savedSearch": {
      "savedSearchId": "53",
      "query": "from:USGS streamflow"
    }
  }
]