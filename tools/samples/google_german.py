"""Google Takeout of August 2023 in German: activity as HTML, Records.json, the semantic month files."""

import random
from datetime import UTC, date, datetime, timedelta, timezone
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

from samples.google_places import HOME, WORK, Visit, days
from samples.person import BORN, EMAIL, FIRST, LAST, NAME, moments, seconds
from samples.shape import table, write, write_json

MESZ = timezone(timedelta(hours=2))
SINCE, UNTIL = date(2022, 9, 1), date(2023, 5, 20)
SEARCHES = (
    "débit de la saône", "Wehr Überfallformel", "Sauerteig zu flüssig", "Migräne Wetter", "Bouldern Lyon Gerland", "Portland Oregon Mieten", "Umzug Frankreich USA Checkliste",
    "Wise Überweisung Dauer", "Thich Nhat Hanh Zitate", "hydrologist jobs portland",
)  # fmt: skip
VIDEOS = (
    ("Sauerteig ohne Stress", "Marcel Paa"),
    ("Die Donau von oben", "ARTEde"),
    ("Bouldern: Fußtechnik", "Mani the Monkey"),
    ("Meditation für Anfänger", "Plum Village"),
)
HEAD = '<html><head><title>Meine Aktivitäten</title><style type="text/css">\nbody {\n  padding: 5px;\n}\n</style></head><body><div class="mdl-grid">'
CELL = (
    '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid"><div class="header-cell mdl-cell mdl-cell--12-col">'
    '<p class="mdl-typography--title">{product}<br></p></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">{body}<br>{when}<br></div>'
    '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div>'
    '<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Produkte:</b><br>&emsp;{product}<br>{more}</div></div></div>'
)


def make(root: Path) -> None:
    """Write `takeout-2023-de`."""
    chance = random.Random("google/takeout-2023-de")
    folder = root / "takeout-2023-de/Takeout"
    write(
        folder / "Archiv_Übersicht.html",
        "<!DOCTYPE html><html><head><title>Inhalt des Archivs</title></head></html>",
    )
    _activity(folder, chance)
    _places(folder / "Standortverlauf", chance)
    name = {"givenName": FIRST, "familyName": LAST, "formattedName": NAME}
    write_json(
        folder / "Profil/Profil.json",
        {
            "name": name,
            "displayName": NAME,
            "emails": [{"value": EMAIL}],
            "birthday": BORN.isoformat(),
            "gender": {"type": "female"},
        },
    )
    seen = [
        {
            "favicon_url": "",
            "page_transition": "LINK",
            "title": t,
            "url": u,
            "client_id": "ex==",
            "time_usec": seconds(w) * 1_000_000,
        }
        for (u, t), w in zip(_PAGES * 5, moments(chance, 15, SINCE, UNTIL), strict=True)
    ]
    write_json(folder / "Chrome/Verlauf.json", {"Browser History": seen[::-1]})
    write(
        folder / "YouTube und YouTube Music/Abos/Abos.csv",
        table(
            ["Kanal-ID", "Kanal-URL", "Kanaltitel"],
            [
                ["UCexample1", "http://www.youtube.com/channel/UCexample1", "ARTEde"],
                ["UCexample2", "http://www.youtube.com/channel/UCexample2", "Plum Village"],
            ],
        ),
    )
    write(
        folder / "Gespeichert/Standardliste.csv",
        table(
            ["Titel", "Notiz", "URL", "Kommentar"],
            [["Powell's Books", "", "https://www.google.com/maps/place/Powells", ""]],
        ),
    )


_PAGES = (
    ("https://www.mountainproject.com/", "Mountain Project"),
    ("https://www.derstandard.at/", "DER STANDARD"),
    ("https://www.lemonde.fr/", "Le Monde.fr"),
)


def _clock(when: datetime) -> str:
    return f"{when.astimezone(MESZ):%d.%m.%Y, %H:%M:%S} MESZ"


def _page(path: Path, rows: list[tuple[datetime, str, str, str]]) -> None:
    cells = [
        CELL.format(product=p, body=b, when=_clock(w), more=m) for w, p, b, m in sorted(rows, reverse=True)
    ]
    write(path, HEAD + "".join(cells) + "</div></body></html>")


def _link(url: str, text: str) -> str:
    return f'<a href="{escape(url)}">{escape(text)}</a>'


def _activity(folder: Path, chance: random.Random) -> None:
    place = (
        "<b>Standorte:</b><br>&emsp;Von deinen Orten (Zuhause): "
        + _link(
            "https://www.google.com/maps/@?api=1&map_action=map&center=45.777200,4.852500&zoom=12",
            "Nähe Lyon",
        )
        + "<br>"
    )
    searches = []
    for number, when in enumerate(moments(chance, 60, SINCE, UNTIL)):
        query = chance.choice(SEARCHES)
        body = "Gesucht nach:&nbsp;" + _link(f"https://www.google.com/search?q={quote_plus(query)}", query)
        searches.append((when, "Suche", body, place if number % 9 == 4 else ""))
    _page(folder / "Meine Aktivitäten/Suche/MeineAktivitäten.html", searches)
    watched = []
    for number, when in enumerate(moments(chance, 50, SINCE, UNTIL)):
        title, channel = chance.choice(VIDEOS)
        body = (
            _link(f"https://www.youtube.com/watch?v=De{number:09}", title)
            + "&nbsp;angesehen<br>"
            + _link(f"https://www.youtube.com/channel/UC{channel.replace(' ', '')}", channel)
        )
        watched.append(
            (
                when,
                "YouTube",
                body,
                "<b>Details:</b><br>&emsp;Von Google-Werbung<br>" if number % 20 == 7 else "",
            )
        )
    _page(folder / "YouTube und YouTube Music/Verlauf/Wiedergabeverlauf.html", watched)
    looked = [
        (
            when,
            "YouTube",
            "Gesucht nach:&nbsp;" + _link(f"https://www.youtube.com/results?search_query={quote_plus(q)}", q),
            "",
        )
        for q, when in zip(("sauerteig", "fußtechnik"), moments(chance, 2, SINCE, UNTIL), strict=True)
    ]
    _page(folder / "YouTube und YouTube Music/Verlauf/Suchverlauf.html", looked)


def _places(base: Path, chance: random.Random) -> None:
    points, months = [], {(2023, 3): ("MARCH", 31), (2023, 4): ("APRIL", 30)}
    for (year, month), (name, count) in months.items():
        objects = []
        for visits in days(chance, date(year, month, 1), count):
            for number, visit in enumerate(visits):
                if number:
                    objects.append({"activitySegment": _segment(visits[number - 1], visit)})
                objects.append({"placeVisit": _visit(visit)})
                points.append(_point(visit))
        write_json(
            base / f"Semantic Location History/{year}/{year}_{name}.json", {"timelineObjects": objects}
        )
    write_json(base / "Records.json", {"locations": points})
    device = {
        "deviceTag": -1_041_041_042,
        "devicePrettyName": "iPhone von Mara",
        "platformType": "IOS",
        "iosVersion": "16.4",
        "deviceSpec": {"manufacturer": "Apple", "brand": "Apple", "model": "iPhone12,1"},
    }
    write_json(
        base / "Settings.json",
        {
            "createdTime": "2015-10-01T10:00:00.000Z",
            "modifiedTime": "2023-01-01T10:00:00.000Z",
            "historyEnabled": True,
            "deviceSettings": [device],
            "retentionWindowDays": 2147483647,
        },
    )


def _zulu(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z"


def _e7(at: tuple[float, float]) -> dict[str, int]:
    return {"latitudeE7": round(at[0] * 1e7), "longitudeE7": round(at[1] * 1e7)}


def _visit(visit: Visit) -> dict[str, Any]:
    names = {HOME: ("Zuhause", "TYPE_HOME"), WORK: ("Rhône Hydro Conseil", "TYPE_WORK")}
    name, kind = names.get(visit.kind, ("Parc", "TYPE_UNKNOWN"))
    place = _e7(visit.at) | {
        "placeId": f"ChIJlyon{kind[-4:]}",
        "address": "Lyon, Frankreich",
        "name": name,
        "semanticType": kind,
        "sourceInfo": {"deviceTag": -1041041042},
        "locationConfidence": 92.0,
    }
    return {
        "location": place, "duration": {"startTimestamp": _zulu(visit.start), "endTimestamp": _zulu(visit.end)}, "placeConfidence": "HIGH_CONFIDENCE",
        "visitConfidence": 95, "otherCandidateLocations": [], "editConfirmationStatus": "NOT_CONFIRMED", "placeVisitType": "SINGLE_PLACE", "placeVisitImportance": "MAIN",
    }  # fmt: skip


def _segment(before: Visit, after: Visit) -> dict[str, Any]:
    return {
        "startLocation": _e7(before.at), "endLocation": _e7(after.at), "duration": {"startTimestamp": _zulu(before.end), "endTimestamp": _zulu(after.start)},
        "distance": 5100, "activityType": "CYCLING", "confidence": "HIGH", "activities": [{"activityType": "CYCLING", "probability": 91.2}],
    }  # fmt: skip


def _point(visit: Visit) -> dict[str, Any]:
    return _e7(visit.at) | {
        "accuracy": 14,
        "source": "WIFI",
        "deviceTag": -1_041_041_042,
        "timestamp": _zulu(visit.start),
    }
