"""Google Takeout of 2026 in English: My Activity and YouTube as JSON; the services stand in `google_services`."""

import random
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

from samples import google_services
from samples.person import HOME_IP, moments, seconds, words
from samples.shape import table, write, write_json

SINCE, UNTIL = date(2025, 11, 1), date(2026, 10, 30)
CONTROLS = ["Web & App Activity"]
SUBSCRIPTIONS = (
    "Practical Engineering",
    "The Bread Code",
    "Plum Village",
    "PBS NewsHour",
    "Senator Bernie Sanders",
    "Cascade Climbing",
)


def make(root: Path) -> None:
    """Write `takeout-2026`."""
    chance = random.Random("google/takeout-2026")
    folder = root / "takeout-2026/Takeout"
    write(
        folder / "archive_browser.html",
        "<!DOCTYPE html><html><head><title>Google Data Export Archive Contents</title></head></html>",
    )
    _activity(folder / "My Activity", chance)
    _youtube(folder / "YouTube and YouTube Music", chance)
    google_services.make(folder, chance)


def iso(when: datetime, chance: random.Random) -> str:
    """ISO 8601 with milliseconds, as activity rows have it."""
    return f"{when:%Y-%m-%dT%H:%M:%S}.{chance.randint(1, 999):03}Z"


def _activity(base: Path, chance: random.Random) -> None:
    web = words("web")
    rows = []
    for when in moments(chance, 150, SINCE, UNTIL):
        query = chance.choice(web["searches"])
        row: dict[str, Any] = {
            "header": "Search", "title": f"Searched for {query}", "titleUrl": f"https://www.google.com/search?q={quote_plus(query)}",
            "time": iso(when, chance), "products": ["Search"], "activityControls": CONTROLS,
        }  # fmt: skip
        if chance.random() < 0.3:
            row["locationInfos"] = [_HOME]
        rows.append(row)
    for when in moments(chance, 40, SINCE, UNTIL):
        link, title = chance.choice(web["visits"])
        rows.append(
            {
                "header": "Search",
                "title": f"Visited {title}",
                "titleUrl": f"https://www.google.com/url?q={link}&usg=AOvVaw0",
                "time": iso(when, chance),
                "products": ["Search"],
                "activityControls": CONTROLS,
            }
        )
    _write(base / "Search/MyActivity.json", rows)
    maps = [
        {
            "header": "Maps",
            "title": f"Directions to {name}",
            "titleUrl": f"https://www.google.com/maps/dir//{quote_plus(name)}/@{lat},{lon},14z",
            "time": iso(w, chance),
            "products": ["Maps"],
        }
        for (name, lat, lon), w in zip(_PLACES * 4, moments(chance, 16, SINCE, UNTIL), strict=True)
    ]
    _write(base / "Maps/MyActivity.json", maps)
    apps = [
        {
            "header": a,
            "title": f"Used {a}",
            "titleUrl": f"https://play.google.com/store/apps/details?id={p}",
            "time": iso(w, chance),
            "products": ["Android"],
        }
        for w in moments(chance, 120, date(2026, 8, 1), UNTIL)
        for a, p in [chance.choice(_APPS)]
    ]
    _write(base / "Android/MyActivity.json", apps)
    ads = [
        {
            "header": "Ads",
            "title": f"Visited {link}",
            "titleUrl": f"https://www.google.com/url?q={link}&usg=AOvVaw1",
            "time": iso(w, chance),
            "products": ["Ads"],
            "details": [{"name": "From Google Ads"}],
        }
        for link, w in zip(
            (
                "https://www.carters.com/baby-girl",
                "https://www.subaru.com/vehicles",
                "https://www.hellofresh.com/plans",
                "https://www.rei.com/sale",
            ),
            moments(chance, 4, SINCE, UNTIL),
            strict=True,
        )
    ]
    _write(base / "Ads/MyActivity.json", ads)
    cards = [
        {
            "header": "Discover",
            "title": f"{n} cards in your feed",
            "time": iso(w, chance),
            "products": ["Discover"],
            "subtitles": [{"name": f"{t} - viewed"} for t in chance.sample(web["headings"], 3)],
        }
        for n, w in zip((4, 6, 3, 8, 5, 7), moments(chance, 6, SINCE, UNTIL), strict=True)
    ]
    _write(base / "Discover/MyActivity.json", cards)
    taken = [
        {
            "header": "Takeout",
            "title": "Requested a Google Takeout export",
            "time": iso(datetime(2026, 10, 30, 15, 2, tzinfo=UTC), chance),
            "products": ["Takeout"],
            "details": [{"name": f"From IP {HOME_IP}"}],
        }
    ]
    _write(base / "Takeout/MyActivity.json", taken)


_HOME = {
    "name": "From your places (Home)", "url": "https://www.google.com/maps/@?api=1&map_action=map&center=45.521300,-122.625600&zoom=14",
    "source": "From your places (Home)", "sourceUrl": "https://support.google.com/maps/answer/3184808",
}  # fmt: skip
_PLACES = (
    ("Laurelhurst Park", 45.5213, -122.6256), ("Smith Rock State Park", 44.3672, -121.1406), ("Trillium Lake Campground", 45.2686, -121.7400),
    ("Dharma Rain Zen Center", 45.5330, -122.5820),
)  # fmt: skip
_APPS = (
    ("WhatsApp Messenger", "com.whatsapp"), ("Instagram", "com.instagram.android"), ("Signal", "org.thoughtcrime.securesms"), ("Chase Mobile", "com.chase.sig.android"),
    ("Headspace", "com.getsomeheadspace.android"), ("Migraine Buddy", "com.healint.migraineapp"), ("Huckleberry: Baby & Child", "com.huckleberry_labs.app"), ("Mountain Project", "com.mountainproject.android"),
    ("Wise", "com.transferwise.android"), ("Guardian - News & Sports", "com.guardian"),
)  # fmt: skip


def _write(path: Path, rows: list[dict[str, Any]]) -> None:
    write_json(path, sorted(rows, key=lambda r: str(r["time"]), reverse=True))


def _youtube(base: Path, chance: random.Random) -> None:
    web = words("web")
    watched = []
    for number, when in enumerate(moments(chance, 170, SINCE, UNTIL)):
        title, channel = chance.choice(web["videos"])
        row: dict[str, Any] = {
            "header": "YouTube", "title": f"Watched {title}", "titleUrl": f"https://www.youtube.com/watch?v=Ex{number:09}",
            "subtitles": [{"name": channel, "url": f"https://www.youtube.com/channel/UCexample{len(channel):04}{ord(channel[0]):04}"}],
            "time": iso(when, chance), "products": ["YouTube"], "activityControls": ["YouTube watch history"],
        }  # fmt: skip
        if number % 17 == 3:
            row["details"] = [{"name": "From Google Ads"}]
        if number % 41 == 5:
            row = {
                "header": "YouTube",
                "title": "Watched a video that has been removed",
                "time": row["time"],
                "products": ["YouTube"],
                "activityControls": row["activityControls"],
            }
        watched.append(row)
    _write(base / "history/watch-history.json", watched)
    searched = [
        {
            "header": "YouTube",
            "title": f"Searched for {q}",
            "titleUrl": f"https://www.youtube.com/results?search_query={quote_plus(q)}",
            "time": iso(w, chance),
            "products": ["YouTube"],
            "activityControls": ["YouTube search history"],
        }
        for q, w in zip(
            (
                "trad anchors",
                "rye sourdough",
                "dharma talk anger",
                "toddler songs english german",
                "how dams work",
                "pbs newshour climate",
            ),
            moments(chance, 6, SINCE, UNTIL),
            strict=True,
        )
    ]
    _write(base / "history/search-history.json", searched)
    follows = [
        [
            f"UCexample{len(c):04}{ord(c[0]):04}",
            f"http://www.youtube.com/channel/UCexample{len(c):04}{ord(c[0]):04}",
            c,
        ]
        for c in SUBSCRIPTIONS
    ]
    write(
        base / "subscriptions/subscriptions.csv",
        table(["Channel Id", "Channel Url", "Channel Title"], follows),
    )
    said = [
        '{"text":"As a hydrologist I clapped at minute six."}',
        '{"text":"Zwölf Stunden Gare, "},{"text":"bitte"}',
        '{"text":"My daughter dances to this. We watch it daily."}',
    ]
    header = [
        "Channel ID",
        "Comment create timestamp",
        "Price",
        "Comment ID",
        "Parent comment ID",
        "Post ID",
        "Video ID",
        "Comment text",
    ]
    rows = [
        [
            "UCexampleMARA",
            f"{w:%Y-%m-%dT%H:%M:%S}.{seconds(w) % 1000:03}Z",
            "0",
            f"Ugx{n}",
            "",
            "",
            f"Ex{n:09}",
            t,
        ]
        for n, (t, w) in enumerate(zip(said, moments(chance, 3, SINCE, UNTIL), strict=True))
    ]
    write(base / "comments/comments.csv", table(header, rows))
