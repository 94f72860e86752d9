"""Google Takeout of 2026, the services: Chrome, Play, Pay, Contacts, Calendar, Chat, Keep, Photos, Mail, log-ins, profile."""

import random
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from samples.google_apps import SINCE, UNTIL, chrome, pay, play
from samples.google_files import CALENDAR, MAIL, contacts
from samples.person import (
    BORN,
    COLLEAGUE,
    EMAIL,
    FIRST,
    HOME_IP,
    HUSBAND,
    LAST,
    NAME,
    WORK_IP,
    chat,
    moments,
    seconds,
    words,
)
from samples.shape import JPEG, table, write, write_json


def make(folder: Path, chance: random.Random) -> None:
    """Write the services below `Takeout/`."""
    _profile(folder)
    chrome(folder / "Chrome", chance)
    play(folder / "Google Play Store", chance)
    pay(folder / "Google Pay/Google transactions", chance)
    _people(folder, chance)
    _notes(folder, chance)
    _timeline(folder / "Timeline")
    _access(folder / "Access Log Activity", chance)


def _profile(folder: Path) -> None:
    name = {"givenName": FIRST, "familyName": LAST, "formattedName": NAME}
    told = {
        "name": name,
        "displayName": NAME,
        "emails": [{"value": EMAIL}],
        "birthday": BORN.isoformat(),
        "gender": {"type": "female"},
    }
    write_json(folder / "Profile/Profile.json", told)
    rows = "".join(
        f"<tr><td>2026-10-{d:02} 1{d % 10}:43:06 Z</td><td>{HOME_IP}</td><td>Login</td><td>Mozilla/5.0 (Linux; Android 16; Pixel 8)</td></tr>"
        for d in (3, 14, 27)
    )
    page = (
        "<!DOCTYPE html><html><head><title>SubscriberInfo</title></head><body><div><h2>GOOGLE SUBSCRIBER INFORMATION</h2><ul>"
        f"<li>Google Account ID: 100000000000000000041</li><li>Name: {NAME}</li><li>e-Mail: {EMAIL}</li><li>Alternate e-Mails: mquillstead@example.org</li>"
        "<li>Created on: 2010-08-17 20:11:09 Z</li><li>Terms of Service IP: 192.0.2.9</li><li>Recovery SMS: +15035550142 [US]</li></ul>"
        f"<h2>IP ACTIVITY</h2><table><tr><th>Timestamp</th><th>IP Address</th><th>Activity Type</th><th>User Agent String</th></tr>{rows}</table></div></body></html>"
    )
    write(folder / "Google Account/mara.quillstead.SubscriberInfo.html", page)


def _people(folder: Path, chance: random.Random) -> None:
    write(folder / "Contacts/All Contacts/All Contacts.vcf", contacts())
    write(folder / f"Calendar/{EMAIL}.ics", CALENDAR)
    write(folder / "Mail/All mail Including Spam and Trash.mbox", MAIL)
    members = [
        {"name": n, "email": f"{n.split()[0].casefold()}@example.org", "user_type": "Human"}
        for n in (NAME, COLLEAGUE)
    ]
    said = []
    for number, (when, who, text) in enumerate(
        chat(chance, words("chats")["colleague"], moments(chance, 16, SINCE, UNTIL))
    ):
        created = (
            f"{when:%A, %B} {when.day}, {when:%Y} at {when.hour % 12 or 12}:{when:%M:%S}\u202f{when:%p} UTC"
        )
        said.append(
            {
                "creator": members[who],
                "created_date": created,
                "text": text,
                "topic_id": f"t{number}",
                "message_id": f"dm1/t{number}/t{number}",
            }
        )
    group = folder / "Google Chat/Groups/DM EXAMPLE00001"
    write_json(group / "group_info.json", {"members": members})
    write_json(group / "messages.json", {"messages": said})
    user = {
        "user": members[0],
        "membership_info": [{"group_id": "DM EXAMPLE00001", "membership_state": "MEMBER_JOINED"}],
    }
    write_json(folder / "Google Chat/Users/User 100000000000000000041/user_info.json", user)


def _notes(folder: Path, chance: random.Random) -> None:
    times = moments(chance, 3, date(2026, 1, 1), UNTIL)
    told: tuple[tuple[str, dict[str, Any]], ...] = (
        ("Lina firsts", {"textContent": "Smile 6 May 2025. First word: water. First steps 2 April 2026."}),
        (
            "Loaf 230",
            {
                "listContent": [
                    {"text": "rye 40%", "isChecked": True},
                    {"text": "water 78%", "isChecked": False},
                ]
            },
        ),
        (
            "Migraine diary",
            {"textContent": "Tue: aura 20 min, sumatriptan 50 mg at 9, gone by noon. Pressure 1004."},
        ),
    )
    for (title, body), when in zip(told, times, strict=True):
        note = {
            "color": "DEFAULT",
            "isTrashed": False,
            "isPinned": False,
            "isArchived": False,
            **body,
            "title": title,
            "userEditedTimestampUsec": seconds(when) * 1_000_000,
            "createdTimestampUsec": seconds(when) * 1_000_000 - 9_000_000,
        }
        write_json(folder / f"Keep/{title}.json", note)
    photos = folder / "Google Photos/Photos from 2026"
    shots = (
        ("PXL_20260718_170211.jpg", datetime(2026, 7, 18, 17, 2, 11, tzinfo=UTC), 44.3672, -121.1406),
        ("PXL_20260822_201500.jpg", datetime(2026, 8, 22, 20, 15, tzinfo=UTC), 45.2686, -121.7400),
        ("PXL_20261003_190000.jpg", datetime(2026, 10, 3, 19, 0, tzinfo=UTC), 45.5213, -122.6256),
    )
    for name, when, lat, lon in shots:
        write(photos / name, JPEG)
        write_json(photos / f"{name}.supplemental-metadata.json", _sidecar(name, when, lat, lon))
    tasks = {
        "kind": "tasks#taskLists",
        "items": [
            {
                "kind": "tasks#tasks",
                "id": "l1",
                "title": "My Tasks",
                "updated": "2026-10-01T15:00:00.000Z",
                "items": [
                    {
                        "kind": "tasks#task",
                        "id": "k1",
                        "title": "Book flights to Madison",
                        "created": "2026-10-01T15:00:00.000Z",
                        "updated": "2026-10-01T15:00:00.000Z",
                        "due": "2026-11-15T00:00:00Z",
                        "status": "needsAction",
                        "task_type": "DEFAULT",
                    }
                ],
            }
        ],
    }
    write_json(folder / "Tasks/Tasks.json", tasks)
    write(
        folder / "Saved/Want to go.csv",
        table(
            ["Title", "Note", "URL", "Comment"],
            [
                [
                    "Crater Lake",
                    "",
                    "https://www.google.com/maps/place/Crater+Lake/data=!4m2!3m1!1s0x0:0x1",
                    "",
                ],
                ["Reykjavik", "with Tomas", "", ""],
            ],
        ),
    )


def _sidecar(name: str, when: datetime, lat: float, lon: float) -> dict[str, Any]:
    stamp = {"timestamp": str(seconds(when)), "formatted": f"{when:%b %d, %Y, %-I:%M:%S}\u202f{when:%p} UTC"}
    geo = {"latitude": lat, "longitude": lon, "altitude": 0.0, "latitudeSpan": 0.0, "longitudeSpan": 0.0}
    return {
        "title": name, "description": "", "imageViews": "3", "creationTime": stamp, "photoTakenTime": stamp, "geoData": geo, "geoDataExif": geo,
        "people": [{"name": "Lina"}, {"name": HUSBAND.split()[0]}], "url": "https://photos.google.com/photo/example", "googlePhotosOrigin": {"mobileUpload": {"deviceType": "ANDROID_PHONE"}},
    }  # fmt: skip


def _timeline(base: Path) -> None:
    device = {
        "deviceTag": 1_041_041_041, "devicePrettyName": "Mara's Pixel 8", "platformType": "ANDROID", "legalCountryCode": "us", "androidOsLevel": 36,
        "deviceSpec": {"manufacturer": "Google", "brand": "google", "model": "Pixel 8"}, "deviceCreationTime": "2024-02-03T18:00:00.000Z",
    }  # fmt: skip
    write_json(
        base / "Settings.json",
        {
            "createdTime": "2015-10-01T10:00:00.000Z",
            "modifiedTime": "2024-12-01T10:00:00.000Z",
            "timelineEnabled": True,
            "deviceSettings": [device],
            "retentionWindowDays": 2147483647,
            "hasReportedLocations": True,
        },
    )
    point = {"latE7": 455213000, "lngE7": -1226256000}
    position = {
        "point": point,
        "accuracyMm": 13000,
        "altitudeMeters": 40.0,
        "source": "WIFI",
        "timestamp": "2026-10-03T19:00:00Z",
    }
    write_json(
        base / "Timeline Edits.json",
        {
            "timelineEdits": [
                {
                    "deviceId": "1041041041",
                    "rawSignal": {
                        "signal": {"position": position},
                        "additionalTimestamp": "2026-10-03T19:00:05Z",
                    },
                }
            ]
        },
    )
    write(base / "Encrypted Backups.txt", "You have encrypted Timeline backups stored on Google servers.\n")


def _access(base: Path, chance: random.Random) -> None:
    header = "Gaia ID,Activity Timestamp,IP Address,Proxied Host IP Address,Is Non-routable IP Address,Activity Country,Activity Region,Activity City,User Agent String,Product Name,Sub-Product Name,Referer Product Name,Referer Sub-Product Name,Activity Type,Gmail Access Channel,Android Webview Package Name".split(
        ","
    )
    agent = "Mozilla/5.0 (Linux; Android 16; Pixel 8) AppleWebKit/537.36"
    rows = [
        [
            "100000000000000000041",
            f"{w:%Y-%m-%d %H:%M:%S} UTC",
            WORK_IP if 16 <= w.hour <= 23 else HOME_IP,
            "",
            "False",
            "US",
            "OREGON",
            "PORTLAND",
            agent,
            chance.choice(("Gmail", "Google Search", "YouTube", "Google Maps")),
            "",
            "",
            "",
            "Other",
            "",
            "",
        ]
        for w in moments(chance, 80, date(2026, 10, 2), UNTIL)
    ]
    write(base / "Activities - A list of Google services accessed by.csv", table(header, rows[::-1]))
    devices = "Gaia ID,Device Type,Brand Name,Marketing Name,OS,OS Version,Device Model,User Given Name,Device First Activity Time,Device Last Activity Time,Device Last Country".split(
        ","
    )
    write(
        base / "Devices - A list of devices (i.e. Nest, Pixel, iPh.csv",
        table(
            devices,
            [
                [
                    "100000000000000000041",
                    "MOBILE",
                    "Google",
                    "Pixel 8",
                    "Android",
                    "16",
                    "Pixel 8",
                    "",
                    "2024-02-03 18:00:00 UTC",
                    "2026-10-29 18:00:00 UTC",
                    "US",
                ]
            ],
        ),
    )
