window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-03T06:03:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-04T06:04:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-05T06:05:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-06T06:06:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-07T06:07:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-08T06:08:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-09T06:09:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-10T06:10:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-11T06:11:00.000Z",
      "loginIp": "192.0.2.77"
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2019-06-12T06:12:00.000Z",
      "loginIp": "192.0.2.77"
    }
  }
]