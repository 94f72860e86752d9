"""Google Takeout of 2026: Chrome, Play and Pay."""

import json
import random
from datetime import date
from pathlib import Path

from samples.person import (
    BORN,
    EMAIL,
    moments,
    seconds,
    words,
)
from samples.shape import table, write, write_json

SINCE, UNTIL = date(2025, 11, 1), date(2026, 10, 30)


PAID = (
    ("REI Co-op", "$64.95"), ("New Seasons Market", "$48.20"), ("Powell's Books", "$22.50"), ("TriMet", "$2.80"), ("Little Otter Daycare", "$950.00"),
    ("New Seasons Market", "$71.15"), ("Portland Rock Gym", "$89.00"), ("Fred Meyer", "$33.12"), ("Little Otter Daycare", "$950.00"), ("Providence Neurology copay", "$40.00"),
)  # fmt: skip


def chrome(base: Path, chance: random.Random) -> None:
    """History, bookmarks, what was typed into forms, devices."""
    seen = []
    for when in moments(chance, 120, SINCE, UNTIL):
        link, title = chance.choice(words("web")["visits"])
        seen.append(
            {
                "favicon_url": link + "favicon.ico",
                "page_transition_qualifier": "CLIENT_REDIRECT",
                "title": title,
                "url": link,
                "client_id": "exampleClient==",
                "time_usec": seconds(when) * 1_000_000 + 51,
            }
        )
    write_json(base / "History.json", {"Browser History": seen[::-1]})
    marks = (
        '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n'
        '    <DT><H3 ADD_DATE="1690000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>\n    <DL><p>\n'
        '        <DT><A HREF="https://waterdata.usgs.gov/nwis/rt" ADD_DATE="1690000100">USGS real time</A>\n'
        '        <DT><A HREF="https://plumvillage.org/" ADD_DATE="1700000100">Plum Village</A>\n    </DL><p>\n</DL><p>\n'
    )
    write(base / "Bookmarks.html", marks)
    filled = [
        {"name": "city", "value": "Portland", "usage_timestamp": [1_780_000_000]},
        {"name": "email", "value": EMAIL, "usage_timestamp": [1_780_000_100]},
    ]
    write_json(base / "Autofill.json", {"Autofill": filled, "Autofill Profile": []})
    write(base / "Dictionary.csv", "Brekkenhout\nQuillstead\nthalweg\n")
    device = {
        "manufacturer": "Google",
        "model": "Pixel 8",
        "client_name": "Pixel 8",
        "os_type": "OS_TYPE_ANDROID",
        "last_updated_timestamp": 1_793_000_000_000,
    }
    write_json(base / "Device Information.json", {"Device Info": [device]})
    wanted = {
        "preference": {
            "name": "profile.demographics",
            "value": json.dumps({"birth_year": BORN.year, "gender": 2}),
        }
    }
    write_json(base / "OS Settings.json", {"OS Priority Preference": [wanted]})


def play(base: Path, chance: random.Random) -> None:
    """Apps, purchases, reviews with their questions, a subscription, a device."""
    stamps = [f"{w:%Y-%m-%dT%H:%M:%S}.000Z" for w in moments(chance, 8, date(2024, 2, 1), UNTIL)]
    device = {
        "model": "Pixel 8",
        "carrier": "T-Mobile",
        "manufacturer": "Google",
        "deviceDisplayName": "Google Pixel 8",
    }
    apps = (
        "Migraine Buddy",
        "Headspace: Meditation & Sleep",
        "Huckleberry: Baby & Child",
        "Mountain Project",
        "Chase Mobile",
    )
    write_json(
        base / "Installs.json",
        [
            {
                "install": {
                    "doc": _doc("Android Apps", a),
                    "firstInstallationTime": t,
                    "lastUpdateTime": stamps[-1],
                    "deviceAttribute": device,
                }
            }
            for a, t in zip(apps, stamps, strict=False)
        ],
    )
    write_json(
        base / "Library.json",
        [
            {"libraryDoc": {"doc": _doc("Android Apps", a), "acquisitionTime": t}}
            for a, t in zip(apps, stamps, strict=False)
        ],
    )
    bought = {
        "invoicePrice": "$12.99",
        "paymentMethodTitle": "Visa-4242",
        "userLanguageCode": "en",
        "userCountry": "US",
        "doc": _doc("Books", "The Miracle of Mindfulness"),
        "purchaseTime": stamps[3],
    }
    write_json(base / "Purchase History.json", [{"purchaseHistory": bought}])
    asked = [
        {"question": "Does this app help you sleep?", "responseOptionType": "YES"},
        {"question": "Easy to use?", "responseOptionType": "NEUTRAL"},
    ]
    review = {
        "document": _doc("Android Apps", "Migraine Buddy"),
        "creationTime": stamps[4],
        "starRating": 5,
        "comment": "My neurologist reads the reports.",
        "title": "",
        "structuredReviewResponse": asked,
    }
    write_json(base / "Reviews.json", [{"review": review}])
    paid = {
        "doc": _doc("Subscriptions", "Headspace: Meditation & Sleep"),
        "renewalDate": "2027-02-01T00:00:00.000Z",
        "userChangeRecord": [],
        "period": {"count": 1, "unit": "YEAR"},
        "pricing": [{"price": "$69.99"}],
        "state": "ACTIVE",
    }
    write_json(base / "Subscriptions.json", [{"subscription": paid}])
    recent = {
        "carrierName": "T-Mobile",
        "manufacturer": "Google",
        "modelName": "Pixel 8",
        "deviceName": "shiba",
        "totalMemoryBytes": "7900000000",
        "deviceIpCountry": "US",
        "androidSdkVersion": "36",
    }
    write_json(
        base / "Devices.json",
        [
            {
                "device": {
                    "mostRecentData": recent,
                    "deviceRegistrationTime": stamps[0],
                    "userAddedOnDeviceTime": stamps[0],
                    "lastTimeDeviceActive": stamps[-1],
                }
            }
        ],
    )


def pay(base: Path, chance: random.Random) -> None:
    """Payments by telephone, as a table."""
    rows = [
        [
            f"{w:%b} {w.day}, {w:%Y, %-I:%M %p}",
            f"GPA.{1000 + n}",
            d,
            "Google Pay",
            "Visa ••4242 (Chase)",
            "Completed",
            a,
        ]
        for n, ((d, a), w) in enumerate(zip(PAID, moments(chance, len(PAID), SINCE, UNTIL), strict=True))
    ]
    write(
        base / "transactions_1000000001.csv",
        table("Time,Transaction ID,Description,Product,Payment method,Status,Amount".split(","), rows[::-1]),
    )


def _doc(kind: str, title: str) -> dict[str, str]:
    return {"documentType": kind, "title": title}
