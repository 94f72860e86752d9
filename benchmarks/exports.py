"""Small exports of invented people: what is not asked for is not in them."""

import csv
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

START: Final = datetime(2024, 1, 3, 9, tzinfo=UTC)
STEP: Final = timedelta(hours=31)


def reddit(
    folder: Path,
    comments: Sequence[tuple[str, str]] = (),
    links: Sequence[str] = (),
    name: str = "plainperson",
) -> None:
    """Comments as pairs of subreddit and text, and posts that link somewhere."""
    told = [
        [f"k{n:06}", _thread(where, f"k{n:06}"), _day(n), "", where, 0, _thread(where), "", text, ""]
        for n, (where, text) in enumerate(comments)
    ]
    posted = [
        [f"p{n:06}", _thread("AskReddit"), _day(n), "", "AskReddit", 0, "look at this", url, ""]
        for n, url in enumerate(links)
    ]
    folder.mkdir(parents=True)
    _table(folder / "comments.csv", "id permalink date ip subreddit gildings link parent body media", told)
    _table(folder / "posts.csv", "id permalink date ip subreddit gildings title url body", posted)
    _table(folder / "statistics.csv", "statistic value", [["account name", name]])


def instagram(folder: Path, handles: Sequence[str]) -> None:
    """An account that follows these."""
    followed = [
        {
            "title": "",
            "media_list_data": [],
            "string_list_data": [
                {
                    "href": f"https://www.instagram.com/{handle}",
                    "value": handle,
                    "timestamp": int((START + n * STEP).timestamp()),
                }
            ],
        }
        for n, handle in enumerate(handles)
    ]
    home = folder / "connections/followers_and_following"
    _json(home / "following.json", {"relationships_following": followed})
    _json(home / "followers_1.json", [])


def searches(folder: Path, words: Sequence[str]) -> None:
    """A Takeout with searches alone."""
    rows = [
        {
            "header": "Search",
            "title": f"Searched for {text}",
            "titleUrl": "https://www.google.com/search?q=" + "+".join(text.split()),
            "time": f"{START + n * STEP:%Y-%m-%dT%H:%M:%S.000Z}",
            "products": ["Search"],
            "activityControls": ["Web & App Activity"],
        }
        for n, text in enumerate(words)
    ]
    _json(folder / "Takeout/My Activity/Search/MyActivity.json", rows)


def whatsapp(folder: Path, texts: Sequence[str]) -> None:
    """A chat in which two take turns, the owner first."""
    lines = [
        f"[{START + n * STEP:%d/%m/%Y, %H:%M:%S}] {('Plain Person', 'Sam Example')[n % 2]}: {text}"
        for n, text in enumerate(texts)
    ]
    home = folder / "WhatsApp Chat - Sam Example"
    home.mkdir(parents=True)
    (home / "_chat.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def facebook(folder: Path, texts: Sequence[str]) -> None:
    """A profile with a name, and posts."""
    home = folder / "personal_information/profile_information"
    _json(home / "profile_information.json", {"profile_v2": {"name": {"full_name": "Plain Person"}}})
    posts = [
        {"timestamp": int((START + n * STEP).timestamp()), "data": [{"post": text}]}
        for n, text in enumerate(texts)
    ]
    _json(folder / "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", posts)


def _thread(subreddit: str, comment: str = "") -> str:
    tail = f"{comment}/" if comment else ""
    return f"https://www.reddit.com/r/{subreddit}/comments/1aaaaaa/title/{tail}"


def _day(number: int) -> str:
    return f"{START + number * STEP:%Y-%m-%d %H:%M:%S} UTC"


def _table(path: Path, header: str, rows: Sequence[Sequence[object]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header.split(), *rows])


def _json(path: Path, document: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")
