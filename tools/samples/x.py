"""X: the YTD JavaScript of 2025 with its manifest, and the first archives with bare tweets (2019)."""

import random
from datetime import date, datetime
from pathlib import Path
from typing import Any

from samples.person import (
    EMAIL,
    FIRST,
    HANDLE,
    NAME,
    PHONE,
    VIENNA_IP,
    chat,
    diary,
    moments,
    words,
)
from samples.shape import JPEG, write, write_ytd
from samples.x_ads import ME, SINCE, UNTIL, advertising, devices, iso

PEOPLE = {"hollisclimbs": "2100000077", "inesfalkenroth": "2100000078"}
LIKED = (
    "RT if you think childcare should cost less than college.", "The Columbia River basin snowpack is at 61% of median today.",
    "Vote as if your rivers depended on it.", "New crack climbing route at Smith Rock, 5.10b, bring small cams.",
    "Breathing in, I know that I am breathing in.", "How to keep a sourdough starter alive with a newborn.",
    "Medicare for All would cover migraine medication too.", "Peer review, but make it kind.",
    "Clean water is a human right. Pass the bill.", "PDX in fog. That is the tweet.",
)  # fmt: skip


def make(root: Path) -> None:
    """Write `x-2025` and `x-2019`."""
    chance = random.Random("x/x-2025")
    folder = root / "x-2025"
    files = {**_identity(), **_activity(chance), **advertising(chance), **devices(chance)}
    names: dict[str, Any] = {}
    for kind, items in files.items():
        variable = f"YTD.{kind.replace('-', '_')}.part0"
        write_ytd(folder / f"data/{kind}.js", variable, items)
        names[kind.replace("-", " ").title().replace(" ", "")] = {
            "files": [{"fileName": f"data/{kind}.js", "globalName": variable, "count": str(len(items))}]
        }
    head = {
        "userInfo": {"accountId": ME, "userName": HANDLE, "displayName": NAME},
        "archiveInfo": {"sizeBytes": "181000", "generationDate": "2026-10-21T08:11:00.000Z", "isPartialArchive": False, "maxPartSizeBytes": "53687091200"},
        "readmeInfo": {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"},
        "dataTypes": names,
    }  # fmt: skip
    write_ytd(folder / "data/manifest.js", "__THAR_CONFIG", head)
    write(folder / "data/README.txt", "What is in this archive is explained at the help center.\n")
    write(folder / "data/tweets_media/1900000000000000001-rivers.jpg", JPEG)
    write(
        folder / "Your archive.html",
        "<!DOCTYPE html><html><head><title>Your archive</title></head><body></body></html>",
    )
    _early(root / "x-2019")


def _identity() -> dict[str, list[Any]]:
    account = {
        "email": EMAIL, "createdVia": "oauth:129032", "username": HANDLE, "accountId": ME, "createdAt": "2011-04-02T16:20:11.000Z",
        "accountDisplayName": NAME,
    }  # fmt: skip
    bio = {
        "bio": "Senior hydrologist. Rivers, rope, rye. She/her. Married, one daughter.",
        "website": "https://quillstead.example.com",
        "location": "Portland, OR",
    }
    return {
        "account": [{"account": account}],
        "profile": [{"profile": {"description": bio, "avatarMediaUrl": "https://pbs.example.com/profile/1.jpg", "headerMediaUrl": ""}}],
        "ageinfo": [{"ageMeta": {"ageInfo": {"age": ["35"], "birthDate": "1991-03-14"}, "inferredAgeInfo": {"age": ["25-49"], "birthDate": ""}}}],
        "phone-number": [{"device": {"phoneNumber": PHONE}}],
        "account-creation-ip": [{"accountCreationIp": {"accountId": ME, "userCreationIp": "192.0.2.9"}}],
        "account-timezone": [{"accountTimezone": {"accountId": ME, "timeZone": "Pacific Time (US & Canada)"}}],
        "screen-name-change": [{"screenNameChange": {"accountId": ME, "screenNameChange": {"changedAt": "2015-10-02T10:00:00.000Z", "changedFrom": "mara_wis", "changedTo": HANDLE}}}],
    }  # fmt: skip


def _activity(chance: random.Random) -> dict[str, list[Any]]:
    tweets = [{"tweet": _tweet(n, when, text)} for n, (when, text) in enumerate(diary("x", SINCE, UNTIL))]
    small = (
        "Morning gauge: {} cfs.",
        "Rye loaf {}: good ear, tight crumb.",
        "Pitch {} of the week, still scared, still climbing.",
        "Paper {} on my desk says the same about snowpack.",
    )
    for n, when in enumerate(moments(chance, 30, SINCE, UNTIL), len(tweets)):
        tweets.append({"tweet": _tweet(n, when, chance.choice(small).format(chance.randint(2, 90)))})
    reply = _tweet(
        len(tweets), moments(chance, 1, SINCE, UNTIL)[0], "@hollisclimbs you lead, I carry the baby"
    )
    reply |= {
        "in_reply_to_screen_name": "hollisclimbs",
        "in_reply_to_user_id": PEOPLE["hollisclimbs"],
        "in_reply_to_user_id_str": PEOPLE["hollisclimbs"],
        "in_reply_to_status_id_str": "1890000000000000002",
    }
    likes = [
        {
            "like": {
                "tweetId": str(1_890_000_000_000_000_100 + n),
                "fullText": t,
                "expandedUrl": f"https://twitter.com/i/web/status/{1_890_000_000_000_000_100 + n}",
            }
        }
        for n, t in enumerate(LIKED)
    ]
    likes.append(
        {
            "like": {
                "tweetId": "1890000000000000999",
                "expandedUrl": "https://twitter.com/i/web/status/1890000000000000999",
            }
        }
    )
    follows = [(str(2_200_000_000 + n)) for n in range(14)]
    messages = _messages(chance)
    searches = [
        {"savedSearch": {"savedSearchId": str(51 + n), "query": q}}
        for n, q in enumerate(("#hydrology", "smith rock", "from:USGS streamflow"))
    ]
    return {
        "tweets": [*tweets, {"tweet": reply}],
        "deleted-tweets": [{"tweet": _tweet(990, moments(chance, 1, SINCE, UNTIL)[0], "Never mind.") | {"deleted_at": "Wed Mar 05 20:00:00 +0000 2025"}}],
        "like": likes,
        "following": [{"following": {"accountId": i, "userLink": f"https://twitter.com/intent/user?user_id={i}"}} for i in follows],
        "follower": [{"follower": {"accountId": i, "userLink": f"https://twitter.com/intent/user?user_id={i}"}} for i in [*PEOPLE.values(), *follows[:5]]],
        "direct-messages": messages,
        "saved-search": searches,
        "block": [],
    }  # fmt: skip


def _tweet(number: int, when: datetime, text: str) -> dict[str, Any]:
    code = str(1_900_000_000_000_000_000 + number)
    tags = [{"text": w[1:].strip(".,"), "indices": ["0", "1"]} for w in text.split() if w.startswith("#")]
    mentions = [
        {
            "name": w[1:],
            "screen_name": w[1:],
            "indices": ["0", str(len(w))],
            "id_str": PEOPLE.get(w[1:], "0"),
            "id": PEOPLE.get(w[1:], "0"),
        }
        for w in text.split()
        if w.startswith("@")
    ]
    german = any(w in text for w in ("Heute", "drücke"))
    return {
        "edit_info": {"initial": {"editTweetIds": [code], "editableUntil": iso(when), "editsRemaining": "5", "isEditEligible": True}},
        "retweeted": False, "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter for Android</a>',
        "entities": {"hashtags": tags, "symbols": [], "user_mentions": mentions, "urls": []},
        "display_text_range": ["0", str(len(text))], "favorite_count": str(number % 9), "id_str": code, "truncated": False,
        "retweet_count": "0", "id": code, "created_at": f"{when:%a %b %d %H:%M:%S} +0000 {when:%Y}", "favorited": False,
        "full_text": text, "lang": "de" if german else "en",
    }  # fmt: skip


def _messages(chance: random.Random) -> list[Any]:
    other = PEOPLE["hollisclimbs"]
    made = []
    for n, (when, who, text) in enumerate(
        chat(chance, words("chats")["neighbour"], moments(chance, 12, SINCE, UNTIL))
    ):
        pair = (ME, other)
        create = {
            "recipientId": pair[1 - who], "reactions": [], "urls": [], "text": text, "mediaUrls": [], "senderId": pair[who],
            "id": str(1_880_000_000_000_000_000 + n), "createdAt": iso(when), "editHistory": [],
        }  # fmt: skip
        made.append({"messageCreate": create})
    return [{"dmConversation": {"conversationId": f"{ME}-{other}", "messages": made[::-1]}}]


def _early(folder: Path) -> None:
    bare = [
        _tweet(n, when, text)
        for n, (when, text) in enumerate(diary("x", date(2015, 9, 20), date(2019, 7, 1)))
    ]
    for tweet in bare:
        del tweet["edit_info"]
    write_ytd(folder / "tweet.js", "YTD.tweet.part0", bare)
    account = {
        "email": EMAIL,
        "createdVia": "web",
        "username": HANDLE,
        "accountId": ME,
        "createdAt": "2011-04-02T16:20:11.000Z",
        "accountDisplayName": FIRST,
    }
    write_ytd(folder / "account.js", "YTD.account.part0", [{"account": account}])
    bio = {"bio": "Hydrologin. Donau, Seil, Sauerteig.", "website": "", "location": "Wien"}
    write_ytd(
        folder / "profile.js", "YTD.profile.part0", [{"profile": {"description": bio, "avatarMediaUrl": ""}}]
    )
    audit = [
        {"ipAudit": {"accountId": ME, "createdAt": f"2019-06-{d:02}T06:{d:02}:00.000Z", "loginIp": VIENNA_IP}}
        for d in range(3, 13)
    ]
    write_ytd(folder / "ip-audit.js", "YTD.ip_audit.part0", audit)
