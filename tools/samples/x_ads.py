"""X: what it inferred, the adverts she saw and the criteria they matched, her devices."""

import random
from datetime import date, datetime
from typing import Any

from samples.person import (
    HOME_IP,
    WORK_IP,
    moments,
)

ME = "2100000041"
SINCE, UNTIL = date(2023, 6, 1), date(2026, 10, 20)


INTERESTS = (
    "Climate change", "Rock climbing", "Science news", "US national news", "Democratic Party", "Baking", "Meditation", "Water resources",
    "Hiking", "Parenting", "Women's rights", "Books",
)  # fmt: skip


def iso(when: datetime) -> str:
    """ISO 8601 with milliseconds."""
    return f"{when:%Y-%m-%dT%H:%M:%S}.{when.microsecond // 1000:03}Z"


def advertising(chance: random.Random) -> dict[str, list[Any]]:
    """What X inferred, and the adverts it showed."""
    told = {
        "demographics": {"languages": [{"language": lang, "isDisabled": False} for lang in ("English", "German", "French")], "genderInfo": {"gender": "female"}},
        "interests": {
            "interests": [{"name": i, "isDisabled": False} for i in INTERESTS], "partnerInterests": [],
            "audienceAndAdvertisers": {"lookalikeAdvertisers": ["@rei", "@chase"], "advertisers": ["@carters", "@subaru_usa"], "doNotReachAdvertisers": [], "catalogAudienceAdvertisers": [], "numAudiences": "112"},
            "shows": ["PBS NewsHour"],
        },
        "locationHistory": [], "inferredAgeInfo": {"age": ["25-49"], "birthDate": ""},
    }  # fmt: skip
    shown = [_impression(chance, when) for when in moments(chance, 30, date(2026, 8, 1), UNTIL)]
    votes = [
        {
            "impressionAttributes": shown[0],
            "engagementAttributes": [
                {"engagementTime": shown[0]["impressionTime"], "engagementType": "PollCardVote"}
            ],
        }
    ]
    clicked = [
        {
            "impressionAttributes": s,
            "engagementAttributes": [
                {"engagementTime": s["impressionTime"], "engagementType": "VideoContentPlayback25"}
            ],
        }
        for s in shown[3:8]
    ]
    return {
        "personalization": [{"p13nData": told}],
        "ad-impressions": [{"ad": {"adsUserData": {"adImpressions": {"impressions": shown}}}}],
        "ad-engagements": [{"ad": {"adsUserData": {"adEngagements": {"engagements": [*votes, *clicked]}}}}],
    }


def _impression(chance: random.Random, when: datetime) -> dict[str, Any]:
    name, screen, text = chance.choice(
        (
            ("Carter's", "@carters", "Sleepers, two for one."),
            ("REI", "@rei", "Which one first: rope or tent?"),
            ("Chase", "@chase", "A checking account for the whole family."),
        )
    )
    wanted = [
        ("Age", "25 to 49"),
        ("Gender", "women"),
        ("Locations", "Portland OR, US"),
        ("Languages", "English"),
        ("Interests", "Parenting"),
        ("List", "US_parents_2026_uploaded"),
    ]
    return {
        "deviceInfo": {"osType": "Android", "deviceId": "xx0000000000000000a01", "deviceType": "Pixel 8"},
        "displayLocation": "TimelineHome",
        "promotedTweetInfo": {
            "tweetId": "1899000000000000001",
            "tweetText": text,
            "urls": [],
            "mediaUrls": [],
        },
        "impressionTime": f"{when:%Y-%m-%d %H:%M:%S}",
        "matchedTargetingCriteria": [
            {"targetingType": t, "targetingValue": v} for t, v in chance.sample(wanted, 4)
        ],
        "advertiserInfo": {"advertiserName": name, "screenName": screen},
    }


def devices(chance: random.Random) -> dict[str, list[Any]]:
    """Addresses logged in from, a device, a connected app."""
    audits = [
        {
            "ipAudit": {
                "accountId": ME,
                "createdAt": iso(w),
                "loginIp": WORK_IP if 16 <= w.hour <= 23 else HOME_IP,
                "loginPortNumber": 443,
            }
        }
        for w in moments(chance, 30, date(2026, 8, 20), UNTIL)
    ]
    token = {
        "clientApplicationId": "258901",
        "lastSeenAt": "2026-10-19T14:00:00.000Z",
        "createdAt": "2024-02-03T18:00:00.000Z",
        "clientApplicationName": "Twitter for Android (Twitter, Inc.)",
        "token": "redacted-by-platform",
    }
    app = {
        "organization": {"name": "Strava", "url": "https://www.strava.com", "privacyPolicyUrl": ""}, "name": "Strava", "description": "Share your runs",
        "permissions": ["read", "write"], "approvedAt": "2021-05-05T17:00:00.000Z", "id": "88",
    }  # fmt: skip
    return {
        "ip-audit": audits[::-1],
        "device-token": [{"deviceToken": token}],
        "connected-application": [{"connectedApplication": app}],
    }
