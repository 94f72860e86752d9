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
            "text": "Lina naps at eleven, so we climb fast.",
            "mediaUrls": [],
            "senderId": "2100000041",
            "id": "1880000000000000011",
            "createdAt": "2026-09-22T00:48:13.000Z",
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
            "id": "1880000000000000010",
            "createdAt": "2026-08-14T21:16:11.000Z",
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
            "createdAt": "2026-05-31T05:52:30.000Z",
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
            "id": "1880000000000000008",
            "createdAt": "2026-05-29T20:03:21.000Z",
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
            "createdAt": "2026-05-21T02:58:52.000Z",
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
            "createdAt": "2026-05-19T20:07:49.000Z",
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
            "createdAt": "2025-05-29T05:53:54.000Z",
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
            "createdAt": "2025-05-21T00:43:43.000Z",
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
            "createdAt": "2025-04-19T20:11:02.000Z",
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
            "createdAt": "2024-03-05T20:02:51.000Z",
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
            "createdAt": "2023-12-10T18:44:32.000Z",
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
            "createdAt": "2023-11-20T16:22:19.000Z",
            "editHistory": []
          }
        }
      ]
    }
  }
]