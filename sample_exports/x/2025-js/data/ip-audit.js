window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-11T05:38:43.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-10T16:55:59.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-08T01:57:10.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-03T02:31:19.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-01T05:56:36.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-30T02:48:34.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-29T04:03:09.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-28T00:21:02.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-21T16:14:27.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-20T04:26:33.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-18T17:56:16.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-18T01:38:16.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-17T23:15:21.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-14T04:26:37.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-13T05:18:42.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-13T05:09:12.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-12T18:18:34.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-11T21:19:27.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-09T14:03:46.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-08T19:23:53.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-05T02:37:41.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-03T18:56:01.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-03T02:05:37.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-29T05:04:55.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-28T03:39:44.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-28T01:31:06.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-25T15:59:13.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-24T05:10:55.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-22T19:49:05.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-21T02:15:49.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  }
]