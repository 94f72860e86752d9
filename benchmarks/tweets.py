"""A synthetic archive of X: the account, tweets, and the advertisements shown to it with what they were aimed at."""

import json
import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from benchmarks.inputs import OWNER, START, _sentence, _words

ENGAGED: Final = 5
"""Of so many advertisements one is opened."""
AIMS: Final = {
    "Age": ("25 to 49", "18 to 34", "35 and up"),
    "Gender": ("women",),
    "Languages": ("English", "German"),
    "Locations": ("Portland", "Oregon", "United States"),
    "Interests": ("Cooking", "Bouldering", "Rivers", "Camera lenses"),
    "Keywords": ("tent", "espresso", "waders", "flood", "kayak"),
    "Conversation topics": ("Football", "Science", "Travel"),
    "Follower look-alikes": ("@maker", "@outdoors", "@kitchen"),
    "Platforms": ("Android",),
    "List": ("US_parents_uploaded", "buyers_2025", "newsletter"),
    "Website Activity": ("seen_the_shop", "left_a_basket"),
}
"""What advertisers ask for, and values as they stand in real files."""


def tweets(folder: Path, number: int) -> None:
    """An archive folder with so many tweets and as many advertisements; one of ENGAGED of them was opened."""
    account = {
        "username": "maraquill",
        "accountId": "2100000041",
        "accountDisplayName": OWNER,
        "email": "mara@example.com",
    }
    _script(folder / "data/account.js", "account", [{"account": account}])
    dice = random.Random(6)
    _script(folder / "data/tweets.js", "tweets", (_tweet(dice, n) for n in range(number)))
    shown = [_impression(dice, n) for n in range(number)]
    ads = {"adImpressions": {"impressions": shown}}
    _script(folder / "data/ad-impressions.js", "ad_impressions", [{"ad": {"adsUserData": ads}}])
    opened = {"adEngagements": {"engagements": [_engagement(one) for one in shown[::ENGAGED]]}}
    _script(folder / "data/ad-engagements.js", "ad_engagements", [{"ad": {"adsUserData": opened}}])


def _script(path: Path, name: str, items: Any) -> None:
    """A list as X assigns it to a name of its own, piece by piece."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        file.write(f"window.YTD.{name}.part0 = [\n")
        for number, item in enumerate(items):
            file.write((",\n" if number else "") + json.dumps(item, indent=2, ensure_ascii=False))
        file.write("\n]")


def _tweet(dice: random.Random, number: int) -> dict[str, Any]:
    when, ident = START + timedelta(minutes=53 * number), str(10**18 + number)
    text = _sentence(dice) + (" #" + _words(dice, 1)[0] if dice.random() < 0.2 else "")
    body = {
        "edit_info": {"initial": {"editTweetIds": [ident], "editsRemaining": "5", "isEditEligible": True}},
        "retweeted": False,
        "source": '<a href="https://mobile.example.com" rel="nofollow">Twitter for Android</a>',
        "entities": {"hashtags": [], "symbols": [], "user_mentions": list(_mentioned(dice)), "urls": []},
        "display_text_range": ["0", str(len(text))],
        "favorite_count": str(dice.randrange(9)),
        "id_str": ident,
        "retweet_count": "0",
        "id": ident,
        "created_at": f"{when:%a %b %d %H:%M:%S} +0000 {when.year}",
        "favorited": False,
        "full_text": text,
        "lang": "en",
    }
    if dice.random() < 0.3:
        body |= {"in_reply_to_screen_name": f"friend{dice.randrange(300)}", "in_reply_to_user_id": str(10**9)}
    return {"tweet": body}


def _mentioned(dice: random.Random) -> Iterator[dict[str, Any]]:
    if dice.random() < 0.3:
        number = dice.randrange(300)
        yield {
            "name": f"Friend {number}",
            "screen_name": f"friend{number}",
            "indices": ["0", "9"],
            "id": str(number),
        }


def _impression(dice: random.Random, number: int) -> dict[str, Any]:
    when, maker = START + timedelta(minutes=47 * number), dice.randrange(2_000)
    aims = dice.sample(list(AIMS), k=3 + dice.randrange(5))
    return {
        "deviceInfo": {"osType": "Android", "deviceId": "xx0000000000000000a01", "deviceType": "Pixel 8"},
        "displayLocation": "TimelineHome",
        "promotedTweetInfo": {"tweetId": str(10**18 + number), "tweetText": _sentence(dice), "urls": [], "mediaUrls": []},
        "impressionTime": f"{when:%Y-%m-%d %H:%M:%S}",
        "matchedTargetingCriteria": [
            {"targetingType": aim, "targetingValue": dice.choice(AIMS[aim])} for aim in aims
        ],
        "advertiserInfo": {"advertiserName": f"Maker {maker}", "screenName": f"@maker{maker}"},
    }  # fmt: skip


def _engagement(shown: dict[str, Any]) -> dict[str, Any]:
    act = {"engagementTime": shown["impressionTime"], "engagementType": "ChargeableImpression"}
    return {"impressionAttributes": shown, "engagementAttributes": [act]}
