window.YTD.ip_audit.part0 = [
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-20T14:54:17.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-20T05:00:52.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-20T00:08:00.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-13T05:15:36.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-12T19:48:05.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-09T19:45:41.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-09T15:56:09.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-08T22:48:20.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-08T05:40:19.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-08T02:39:36.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-07T04:30:52.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-06T03:31:37.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-03T03:45:28.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-01T21:51:38.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-10-01T18:35:43.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-30T04:18:43.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-29T01:23:12.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-26T04:03:52.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-26T03:24:16.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-25T04:25:54.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-19T02:16:41.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-15T03:40:19.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-10T04:49:45.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-10T01:33:12.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-07T04:09:12.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-09-01T22:05:21.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-31T01:27:32.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-28T19:30:18.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-24T22:06:59.000Z",
      "loginIp": "198.51.100.17",
      "loginPortNumber": 443
    }
  },
  {
    "ipAudit": {
      "accountId": "2100000041",
      "createdAt": "2026-08-22T02:42:11.000Z",
      "loginIp": "192.0.2.41",
      "loginPortNumber": 443
    }
  }
]