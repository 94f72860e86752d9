"""Synthetic exports of any size: invented people, reserved names, the same bytes for the same seed.

What they say means nothing. What matters is that lengths, keys, escapes and shapes are those of real exports.
"""

import json
import random
import re
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any, Final

import polars as pl

from parsers.record import SCHEMA, Kind

OWNER: Final = "Mara Quillstead"
START: Final = datetime(2015, 1, 1, tzinfo=UTC)
_PEOPLE: Final = ("Ada Fennick", "Jörg Brüllmann", "Priya Vandelay", "Tom Osterley", "Zoë Larkspur")
_CHUNK: Final = 1_000
_CELL: Final = (
    '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
    '<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">{product}<br></p></div>'
    '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">{verb} '
    '<a href="{url}">{title}</a><br>{when}{after}</div>'
    '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div>'
    '<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Products:</b><br>'
    "&emsp;{product}<br><b>Why is this here?</b><br>&emsp;This activity was saved to your Account because the "
    "following settings were on:&nbsp;Web &amp; App Activity.&nbsp;You can control these settings &nbsp;"
    '<a href="https://myaccount.google.com/activitycontrols">here</a>.</div></div></div>'
)
_PAGE: Final = (
    '<html><head><meta charset="UTF-8"><title>My Activity</title></head><body><div class="mdl-grid">'
)


def facebook(folder: Path, messages: int, files: int = 100) -> None:
    """A Facebook download as a folder: the owner's profile and threads of equal length."""
    profile = {"profile_v2": {"name": {"full_name": OWNER}, "emails": {"emails": ["mara@example.com"]}}}
    _write(folder / "personal_information/profile_information/profile_information.json", json.dumps(profile))
    dice = random.Random(1)
    each = messages // files
    for number in range(files):
        friend = _mojibake(f"{dice.choice(_PEOPLE)} {number}")
        thread = f"friend{number}_{10**9 + number}"
        content = {
            "participants": [{"name": friend}, {"name": OWNER}],
            "messages": list(islice(_messages(dice, friend), each)),
            "title": friend,
            "is_still_participant": True,
            "thread_path": f"inbox/{thread}",
            "magic_words": [],
        }
        path = folder / "your_facebook_activity/messages/inbox" / thread / "message_1.json"
        _write(path, json.dumps(content, indent=2))


def locations(path: Path, points: int) -> None:
    """Google's Records.json, a third of its points with an activity, indented as Google does."""
    dice = random.Random(2)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        file.write('{\n  "locations": [')
        for start in range(0, points, _CHUNK):
            numbers = range(start, min(start + _CHUNK, points))
            file.write(("," if start else "") + ",".join(_point(dice, n) for n in numbers))
        file.write("]\n}\n")


def activities(path: Path, cells: int, *, trailing: bool = False) -> None:
    """Google's MyActivity.html; with `trailing` the `<br>` that newer exports put behind the time."""
    dice = random.Random(3)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        file.write(_PAGE)
        for start in range(0, cells, _CHUNK):
            numbers = range(start, min(start + _CHUNK, cells))
            file.write("".join(_cell(dice, n, "<br>" if trailing else "") for n in numbers))
        file.write("</div></body></html>")


def chat(path: Path, messages: int) -> None:
    """A WhatsApp chat of two, as Android exports it in English."""
    dice = random.Random(4)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        for number in range(messages):
            when = START + timedelta(minutes=3 * number)
            name = OWNER if dice.random() < 0.5 else "Tom Osterley"
            file.write(f"{when:%d/%m/%Y, %H:%M} - {name}: {_sentence(dice)}\n")


def talk(path: Path, messages: int) -> None:
    """A table of records: what one person wrote in chats, no two alike, 13 words on average, a disclosure in fifty."""
    dice = random.Random(5)
    with (Path(__file__).parent / "talk.toml").open("rb") as file:
        sheet = tomllib.load(file)
    texts: dict[str, None] = {}
    while len(texts) < messages:
        texts[message(dice, sheet)] = None
    table = pl.DataFrame({"text": list(texts)}).with_row_index("at")
    when = pl.lit(START.replace(tzinfo=None)) + pl.duration(minutes=pl.col("at").cast(pl.Int64) * 5)
    known = {
        "id": pl.format("{}", pl.col("at")).str.zfill(16),
        "feed": pl.lit("whatsapp/messages"),
        "kind": pl.lit(Kind.MESSAGE.value),
        "when": when.dt.cast_time_unit("us").dt.replace_time_zone("UTC"),
        "when_precision": pl.lit("second"),
        "actor": pl.lit(OWNER),
        "is_owner": pl.lit(value=True),
        "text": pl.col("text"),
    }
    columns = (known.get(name, pl.lit(None)).cast(dtype).alias(name) for name, dtype in SCHEMA.items())
    path.parent.mkdir(parents=True, exist_ok=True)
    table.select(columns).write_parquet(path, compression="lz4")


def small_members(path: Path, members: int) -> None:
    """A zip of a Facebook download with very many small members, most of them pictures of chats."""
    with zipfile.ZipFile(path, "w") as archive:
        profile = {"profile_v2": {"name": {"full_name": OWNER}}}
        archive.writestr(
            "personal_information/profile_information/profile_information.json", json.dumps(profile)
        )
        for number in range(members):
            thread = f"your_facebook_activity/messages/inbox/friend{number % 500}_{number % 500}"
            archive.writestr(f"{thread}/photos/{number}.jpg", b"")


def zipped(folder: Path, path: Path) -> None:
    """The files below a folder as a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for file in sorted(p for p in folder.rglob("*") if p.is_file()):
            archive.write(file, file.relative_to(folder).as_posix())


def message(dice: random.Random, sheet: dict[str, Any]) -> str:
    """One message: as a rule one or two clauses, now and then a word, another language, a quote, a disclosure."""
    chance = dice.random()
    if chance < 0.08:
        said = dice.choice(sheet["short"])
    elif chance < 0.16:
        said = dice.choice(sheet["others"])
    elif chance < 0.165:
        said = dice.choice(sheet["quotes"])
    else:
        clauses = [dice.choice(sheet["clauses"]) for _ in range(1 + (dice.random() < 0.08))]
        if dice.random() < 0.024:
            clauses[-1] = dice.choice(sheet["disclosures"])
        said = dice.choice(sheet["begins"]) + dice.choice(sheet["joins"]).join(clauses)
    said = re.sub(r"\{(\w+)\}", lambda hit: _word(dice, sheet, hit[1]), said + dice.choice(sheet["ends"]))
    return said[:1].upper() + said[1:] if dice.random() < 0.4 else said


def _word(dice: random.Random, sheet: dict[str, Any], slot: str) -> str:
    """A word for a slot; half of all names and things are this person's own, so that few messages are alike."""
    own = slot in ("name", "thing") and dice.random() < 0.5
    return dice.choice(_VOCABULARY[:3_000] if own else sheet["words"][slot])


def _messages(dice: random.Random, friend: str) -> Iterator[dict[str, object]]:
    micros = int(START.timestamp() * 1000) + dice.randrange(10**10)
    while True:
        micros += dice.randrange(600_000)
        message: dict[str, object] = {
            "sender_name": OWNER if dice.random() < 0.5 else friend,
            "timestamp_ms": micros,
            "content": _mojibake(_sentence(dice)),
            "is_geoblocked_for_viewer": False,
            "is_unsent_image_by_messenger_kid_parent": False,
        }
        if dice.random() < 0.05:
            message["reactions"] = [{"reaction": _mojibake("👍"), "actor": friend}]
        yield message


def _point(dice: random.Random, number: int) -> str:
    when = (START + timedelta(seconds=60 * number)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    lat, lon = 481_000_000 + dice.randrange(2_000_000), 23_000_000 + dice.randrange(2_000_000)
    activity = (
        '    "activity": [{\n      "activity": [{\n        "type": "STILL",\n        "confidence": 100\n      }],\n'
        f'      "timestamp": "{when}"\n    }}],\n'
        if number % 3 == 0
        else ""
    )
    return (
        f' {{\n    "latitudeE7": {lat},\n    "longitudeE7": {lon},\n    "accuracy": {number % 50},\n{activity}'
        f'    "source": "WIFI",\n    "deviceTag": -1577465,\n    "deviceDesignation": "PRIMARY",\n'
        f'    "platformType": "ANDROID",\n    "formFactor": "PHONE",\n    "serverTimestamp": "{when}",\n'
        f'    "timestamp": "{when}"\n  }}'
    )


def _cell(dice: random.Random, number: int, after: str) -> str:
    words = " ".join(_words(dice, 2 + dice.randrange(4)))
    when = START + timedelta(minutes=7 * number)
    spelt = f"{when:%b} {when.day}, {when.year}, {when:%I:%M:%S}\u202f{when:%p} UTC"
    product, verb, url = dice.choice(
        (
            ("Search", "Searched for", "https://www.google.com/search?q="),
            ("Search", "Visited", "https://www.google.com/url?q=https://example.com/"),
            ("Maps", "Searched for", "https://www.google.com/maps/search/"),
            ("YouTube", "Watched", "https://www.youtube.com/watch?v="),
        )
    )
    link = url + words.replace(" ", "+")
    return _CELL.format(product=product, verb=verb, url=link, title=words, when=spelt, after=after)


def _sentence(dice: random.Random) -> str:
    words = " ".join(_words(dice, 4 + dice.randrange(16)))
    chance = dice.random()
    if chance < 0.15:
        return f"{words} é 😀"
    if chance < 0.2:
        return (
            f"{words} call 555-0{100 + dice.randrange(100)} or mail person{dice.randrange(10**4)}@example.com"
        )
    return words


def _words(dice: random.Random, number: int) -> list[str]:
    return dice.choices(_VOCABULARY, k=number)


def _vocabulary(dice: random.Random) -> tuple[str, ...]:
    """Words that mean something to the signals among many that mean nothing."""
    syllables = [a + b for a in "bdfgklmnprst" for b in "aeiou"]
    invented = ["".join(dice.choices(syllables, k=2 + dice.randrange(3))) for _ in range(3_000)]
    plain = "i am you we the a to and my on with see tomorrow home work dinner train happy birthday love from in at"
    return (*invented, *(plain.split() * 60), "football", "guitar", "vegan", "paris", "doctor", "yoga")


def _mojibake(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


_VOCABULARY: Final = _vocabulary(random.Random(0))
