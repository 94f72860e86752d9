"""Instagram, the shapes of its lists: string maps, string lists, labelled values, posts and threads."""

import random
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from samples.person import HANDLE, NAME, chat, seconds
from samples.shape import write_meta


def handle(name: str) -> str:
    """The user name somebody would take."""
    return HANDLE if name == NAME else name.casefold().replace(" ", ".")


def mapped(
    told: dict[str, str], *, when: datetime | None = None, title: str = "", time_label: str = "Time"
) -> dict[str, Any]:
    """An entry with a `string_map_data`; with `when`, its time stands under a label of its own."""
    values: dict[str, Any] = {k: {"href": "", "value": v, "timestamp": 0} for k, v in told.items()}
    if when is not None:
        values[time_label] = {"href": "", "value": "", "timestamp": seconds(when)}
    return {"title": title, "media_map_data": {}, "string_map_data": values}


def relation(name: str, when: object) -> dict[str, Any]:
    """An entry with a `string_list_data`."""
    stamp = seconds(when) if isinstance(when, datetime) else when
    entry = {"href": f"https://www.instagram.com/{name}", "value": name, "timestamp": stamp}
    return {"title": "", "media_list_data": [], "string_list_data": [entry]}


def relations(pairs: Iterable[tuple[str, int]]) -> list[dict[str, Any]]:
    """Entries whose name stands in the title."""
    return [
        {
            "title": n,
            "media_list_data": [],
            "string_list_data": [{"href": f"https://www.instagram.com/{n}", "timestamp": t}],
        }
        for n, t in pairs
    ]


def labelled(chance: random.Random, when: datetime, number: int, owner: tuple[str, str]) -> dict[str, Any]:
    """A post somebody else made, as liked, viewed or clicked since late 2025."""
    link = f"https://www.instagram.com/p/{''.join(chance.choices('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz', k=11))}/"
    whose = [
        {"label": "URL", "value": ""},
        {"label": "Name", "value": owner[0]},
        {"label": "Username", "value": owner[1]},
    ]
    return {
        "timestamp": seconds(when),
        "media": [],
        "label_values": [
            {"label": "URL", "value": link, "href": link},
            {"dict": [{"dict": whose, "title": ""}], "title": "Owner"},
        ],
        "fbid": str(18_079_916_561_000_000 + number),
    }


def post(when: datetime, text: str, number: int, where: tuple[float, float] | None = None) -> dict[str, Any]:
    """A photo with its caption, its device and, if the phone told, its place."""
    exif: list[dict[str, Any]] = [{"latitude": where[0], "longitude": where[1]}] if where else []
    taken = f"{when:%Y:%m:%d %H:%M:%S}"
    exif.append(
        {
            "device_id": "android-0000000000000a01",
            "date_time_original": taken,
            "software": "HDR+",
            "source_type": "4",
        }
    )
    media = {
        "uri": f"media/posts/{when:%Y%m}/photo_{number}.jpg",
        "creation_timestamp": seconds(when),
        "media_metadata": {
            "photo_metadata": {"exif_data": exif},
            "camera_metadata": {"has_camera_metadata": False},
        },
        "title": text,
        "cross_post_source": {"source_app": "FB"},
    }
    return {"media": [media]}


def thread(
    inbox: Path,
    chance: random.Random,
    number: int,
    name: str,
    lines: Sequence[str],
    times: Sequence[datetime],
) -> None:
    """One message folder, newest first."""
    slug = f"{name.replace(' ', '').casefold()}_{1_780_000 + number}"
    said = [
        {
            "sender_name": (NAME, name)[who], "timestamp_ms": seconds(when) * 1000 + 33, "content": text,
            "is_geoblocked_for_viewer": False, "is_unsent_image_by_messenger_kid_parent": False,
        }
        for when, who, text in chat(chance, lines, times)
    ]  # fmt: skip
    whole = {
        "participants": [{"name": name}, {"name": NAME}], "messages": said[::-1], "title": name, "is_still_participant": True,
        "thread_path": f"inbox/{slug}", "magic_words": [],
    }  # fmt: skip
    write_meta(inbox / slug / "message_1.json", whole)
