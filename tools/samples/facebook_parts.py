"""Facebook, what both generations share: the profile, posts, events and message folders."""

import random
from datetime import UTC, date, datetime
from pathlib import Path

from samples.person import (
    BEST_FRIEND,
    BORN,
    BROTHER,
    CLASSMATE,
    EMAIL,
    EMPLOYER,
    FIRST,
    HUSBAND,
    LAST,
    LYON_COLLEAGUE,
    MOTHER,
    NAME,
    NEIGHBOUR,
    PHONE,
    chat,
    moments,
    seconds,
    words,
)
from samples.shape import write_meta

THREADS = (
    (HUSBAND, "husband", 60),
    (BEST_FRIEND, "friend_de", 40),
    (MOTHER, "mother", 26),
    (BROTHER, "brother", 14),
    (NEIGHBOUR, "neighbour", 16),
    (LYON_COLLEAGUE, "friend_fr", 10),
)


def stamp(year: int, month: int = 1, day: int = 1, hour: int = 12) -> int:
    """Unix seconds of an hour in UTC."""
    return seconds(datetime(year, month, day, hour, tzinfo=UTC))


def post(when: datetime, title: str, text: str | None) -> dict[str, object]:
    """A post as both generations have it."""
    made: dict[str, object] = {"timestamp": seconds(when)}
    if text is not None:
        made["data"] = [{"post": text}]
    return made | {"title": title}


def profile() -> dict[str, object]:
    """The profile she filled in, as of 2026."""
    return {
        "name": {"full_name": NAME, "first_name": FIRST, "middle_name": "", "last_name": LAST},
        "emails": {"emails": [EMAIL], "previous_emails": ["mquillstead@example.org"], "pending_emails": [], "ad_account_emails": []},
        "birthday": {"year": BORN.year, "month": BORN.month, "day": BORN.day},
        "gender": {"gender_option": "FEMALE", "pronoun": "FEMALE"},
        "previous_names": [],
        "other_names": [],
        "current_city": {"name": "Portland, Oregon", "timestamp": stamp(2023, 6, 3)},
        "hometown": {"name": "Madison, Wisconsin", "timestamp": stamp(2010, 2, 1)},
        "relationship": {"status": "Married", "partner": HUSBAND, "anniversary": {"year": 2024, "month": 6, "day": 15}, "timestamp": stamp(2024, 6, 15)},
        "family_members": [
            {"name": MOTHER, "relation": "Mother", "timestamp": stamp(2011)},
            {"name": BROTHER, "relation": "Brother", "timestamp": stamp(2011)},
        ],
        "education_experiences": [
            _school("TU Wien", (2015, 10), (2018, 2), "Water Management and Environmental Engineering", "Master of Science", "Graduate School"),
            _school("University of Wisconsin-Madison", (2009, 9), (2013, 5), "Environmental Engineering", "Bachelor of Science", "College"),
            _school("Madison East High School", (2005, 9), (2009, 6), "", "", "High School"),
        ],
        "work_experiences": [
            {
                "employer": EMPLOYER, "title": "Senior Hydrologist", "location": "Portland, Oregon", "description": "",
                "start_timestamp": stamp(2023, 6, 5), "timestamp": stamp(2023, 6, 5),
            },
            {
                "employer": "Rhône Hydro Conseil", "title": "Hydrologist", "location": "Lyon, France", "description": "",
                "start_timestamp": stamp(2019, 9, 9), "end_timestamp": stamp(2023, 5, 12), "timestamp": stamp(2019, 9, 9),
            },
        ],
        "languages": [{"name": n, "timestamp": stamp(2020)} for n in ("English", "German", "French")],
        "places_lived": [
            {"place": p, "start_timestamp": stamp(y, m), "timestamp": stamp(y, m)}
            for p, y, m in (("Vienna, Austria", 2015, 9), ("Lyon, France", 2019, 9), ("Portland, Oregon", 2023, 6))
        ],
        "religious_view": {"name": "Buddhist", "description": ""},
        "political_view": {"name": "Democratic Party", "description": ""},
        "phone_numbers": [{"phone_type": "Mobile", "phone_number": PHONE, "verified": True, "creation_time": stamp(2023, 6, 10)}],
        "websites": [{"address": "https://quillstead.example.com"}],
        "username": "mara.quillstead",
        "intro_bio": {"name": "Rivers, rope, rye. Lina's mom.", "timestamp": stamp(2025, 5, 1)},
        "registration_timestamp": stamp(2008, 10, 4),
        "profile_uri": "https://www.facebook.com/mara.quillstead",
    }  # fmt: skip


def _school(
    name: str, first: tuple[int, int], last: tuple[int, int], subject: str, degree: str, kind: str
) -> dict[str, object]:
    return {
        "name": name, "start_timestamp": stamp(*first), "end_timestamp": stamp(*last), "graduated": True,
        "concentrations": [subject] if subject else [], "degree": degree, "description": "", "school_type": kind, "timestamp": stamp(*last),
    }  # fmt: skip


def events() -> dict[str, object]:
    """Invitations she answered."""

    def event(name: str, start: int, hours: int) -> dict[str, object]:
        return {"name": name, "start_timestamp": start, "end_timestamp": start + hours * 3600}

    return {
        "events_joined": [
            event("Climate March Portland", stamp(2024, 9, 20, 18), 4),
            event("Day of Mindfulness with the Portland Sangha", stamp(2025, 11, 9, 17), 6),
            event("Harris for President phone bank", stamp(2024, 10, 19, 17), 3),
        ],
        "events_interested": [event("Sourdough Saturday", stamp(2026, 3, 7, 18), 3)],
        "events_declined": [event("Portland Gun Show", stamp(2026, 2, 7, 18), 6)],
    }


def messages(inbox: Path, chance: random.Random, first: date, last: date) -> None:
    """One folder a thread, newest message first."""
    for number, (name, lines, count) in enumerate(THREADS):
        _thread(inbox, number, name, chat(chance, words("chats")[lines], moments(chance, count, first, last)))
    group = chat(chance, words("chats")["group_de"], moments(chance, 14, date(2025, 6, 1), date(2025, 10, 1)))
    _group(inbox, chance, group)


def _thread(inbox: Path, number: int, name: str, lines: list[tuple[datetime, int, str]]) -> None:
    slug = f"{name.replace(' ', '').casefold()}_{1_020_000 + number}"
    said = [_message((NAME, name)[who], when, text) for when, who, text in lines]
    if number == 0:
        said[3]["reactions"] = [{"reaction": "❤", "actor": NAME}]
    write_meta(inbox / slug / "message_1.json", _folder([name, NAME], said, name, slug))


def _group(inbox: Path, chance: random.Random, lines: list[tuple[datetime, int, str]]) -> None:
    title, slug = "Thaya-Bande 🌊", "thayabande_1020099"
    said = [
        _message(NAME if not who else chance.choice([BEST_FRIEND, CLASSMATE]), when, text)
        for when, who, text in lines
    ]
    write_meta(inbox / slug / "message_1.json", _folder([BEST_FRIEND, CLASSMATE, NAME], said, title, slug))


def _message(who: str, when: datetime, text: str) -> dict[str, object]:
    return {
        "sender_name": who, "timestamp_ms": seconds(when) * 1000 + 417, "content": text,
        "is_geoblocked_for_viewer": False, "is_unsent_image_by_messenger_kid_parent": False,
    }  # fmt: skip


def _folder(people: list[str], said: list[dict[str, object]], title: str, slug: str) -> dict[str, object]:
    return {
        "participants": [{"name": n} for n in people], "messages": said[::-1], "title": title, "is_still_participant": True,
        "thread_path": f"inbox/{slug}", "magic_words": [],
    }  # fmt: skip
