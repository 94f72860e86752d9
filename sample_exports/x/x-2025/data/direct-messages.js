window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "2100000041-2100000077",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "2100000077",
            "reactions": [],
            "urls": [],
            "text": "I'll bring the long rope.",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000011",
            "createdAt": "2026-07-15T19:20:05.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000041",
            "reactions": [],
            "urls": [],
            "text": "Fast is my middle name.",
            "mediaUrls": [],
            "senderId": "2100000077",
            "id": "1880000000000000010",
            "createdAt": "2026-07-15T01:05:08.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000041",
            "reactions": [],
            "urls": [],
            "text": "And the bread.",
            "mediaUrls": [],
            "senderId": "2100000077",
            "id": "1880000000000000009",
            "createdAt": "2026-05-05T23:34:05.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000077",
            "reactions": [],
            "urls": [],
            "text": "Lina naps at eleven, so we climb fast.",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000008",
            "createdAt": "2026-04-01T02:32:25.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000041",
            "reactions": [],
            "urls": [],
            "text": "They miss you.",
            "mediaUrls": [],
            "senderId": "2100000077",
            "id": "1880000000000000007",
            "createdAt": "2026-01-28T06:30:24.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000077",
            "reactions": [],
            "urls": [],
            "text": "Thanks for watering the tomatoes.",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000006",
            "createdAt": "2025-09-16T21:35:54.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000041",
            "reactions": [],
            "urls": [],
            "text": "Fast is my middle name.",
            "mediaUrls": [],
            "senderId": "2100000077",
            "id": "1880000000000000005",
            "createdAt": "2025-07-10T21:08:37.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000077",
            "reactions": [],
            "urls": [],
            "text": "Lina naps at eleven, so we climb fast.",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000004",
            "createdAt": "2024-12-22T03:28:15.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000041",
            "reactions": [],
            "urls": [],
            "text": "And the bread.",
            "mediaUrls": [],
            "senderId": "2100000077",
            "id": "1880000000000000003",
            "createdAt": "2024-12-13T01:29:37.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000077",
            "reactions": [],
            "urls": [],
            "text": "I'll bring the long rope.",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000002",
            "createdAt": "2024-08-10T15:30:42.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000041",
            "reactions": [],
            "urls": [],
            "text": "Yes! Smith Rock, seven o'clock.",
            "mediaUrls": [],
            "senderId": "2100000077",
            "id": "1880000000000000001",
            "createdAt": "2023-08-23T17:44:13.000Z",
            "editHistory": []
          }
        },
        {
          "messageCreate": {
            "recipientId": "2100000077",
            "reactions": [],
            "urls": [],
            "text": "Climbing on Saturday?",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000000",
            "createdAt": "2023-06-03T01:59:17.000Z",
            "editHistory": []
          }
        }
      ]
    }
  }
]