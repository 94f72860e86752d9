window.YTD.phone_number.part0 = [
  {
    "device": {
      "phoneNumber": "+1 503-555-0142"
    }
  }
]