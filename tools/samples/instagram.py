"""Instagram as of late 2026: `label_values` lists beside the older shapes, in English, under a root folder."""

import random
from datetime import datetime
from pathlib import Path

from samples.instagram_inferred import SINCE, UNTIL, inferred, security
from samples.instagram_parts import labelled, mapped, post, relation, thread
from samples.person import BORN, EMAIL, HANDLE, NAME, PHONE, diary, moments, seconds, words
from samples.shape import JPEG, write, write_meta

ROOT = "instagram-maraquill-2026-10-29-Zr4kQ1"
LIKED = (
    ("Adam Ondra", "adam.ondra"), ("Patagonia", "patagonia"), ("Black Diamond", "blackdiamond"), ("King Arthur Baking", "kingarthurbaking"),
    ("Plum Village", "plumvillagefrance"), ("Bernie Sanders", "berniesanders"), ("Kamala Harris", "kamalaharris"), ("Ines Falkenroth", "ines.falkenroth"),
    ("Hollis Yarrowby", "hollis.climbs"), ("Tomas Brekkenhout", "tomas.brekk"), ("Odalys Marchetton", "odalys.marche"), ("Guardian", "guardian"),
)  # fmt: skip


def make(root: Path) -> None:
    """Write `instagram-2026`."""
    chance = random.Random("instagram/instagram-2026")
    folder = root / "instagram-2026" / ROOT
    _identity(folder)
    _connections(folder, chance)
    _activity(folder, chance)
    inferred(folder, chance)
    security(folder, chance)


def _identity(folder: Path) -> None:
    about = folder / "personal_information/personal_information"
    told = {
        "Email address": EMAIL, "Phone number": PHONE, "Phone number confirmed": "True", "Username": HANDLE, "Name": NAME,
        "Bio": "hydrologist, climber, baker of the same loaf | Portland, OR | Lina's mom", "Gender": "Female",
        "Date of birth": BORN.isoformat(), "Website": "https://quillstead.example.com", "Private account": "False",
    }  # fmt: skip
    entry = mapped(told, title="User information")
    entry["media_map_data"] = {
        "Profile photo": {
            "uri": "media/profile/202406/mara.jpg",
            "creation_timestamp": 1718500000,
            "title": "",
        }
    }
    write_meta(about / "personal_information.json", {"profile_user": [entry]})
    write(folder / "media/profile/202406/mara.jpg", JPEG)
    where = mapped({"City name": "Portland, Oregon"})
    write_meta(
        folder / "personal_information/information_about_you/profile_based_in.json",
        {"inferred_data_primary_location": [where]},
    )
    towns = [{"value": v} for v in ("Portland, Oregon", "Terrebonne, Oregon", "Madison, Wisconsin")]
    labels = [{"label": "Locations of interest", "vec": towns, "ent_field_name": "Locations"}]
    seen = {"media": [], "label_values": labels, "ent_name": "IgLocations", "fbid": "77"}
    write_meta(folder / "personal_information/information_about_you/locations_of_interest.json", seen)


def _connections(folder: Path, chance: random.Random) -> None:
    base = folder / "connections/followers_and_following"
    whom = [h for _, h in LIKED] + ["danawhitlowe", "joelquill", "thebreadcode", "usgs_water"]
    following = [
        {
            "title": h,
            "string_list_data": [{"href": f"https://www.instagram.com/_u/{h}", "timestamp": seconds(w)}],
        }
        for h, w in _dated(chance, whom)
    ]
    write_meta(base / "following.json", {"relationships_following": following})
    fans = [
        "tomas.brekk",
        "ines.falkenroth",
        "odalys.marche",
        "hollis.climbs",
        "danawhitlowe",
        "joelquill",
        "ben.strohwasser",
    ]
    write_meta(base / "followers_1.json", [relation(h, w) for h, w in _dated(chance, fans)])
    close = [relation(h, w) for h, w in _dated(chance, ["tomas.brekk", "ines.falkenroth", "hollis.climbs"])]
    write_meta(base / "close_friends.json", {"relationships_close_friends": close})
    synced = [
        mapped({"First name": f, "Last name": n, "Contact information": p})
        for f, n, p in (("Ruth", "Quillstead", "+16085550117"), ("Hollis", "Yarrowby", "+15035550163"))
    ]
    write_meta(folder / "connections/contacts/synced_contacts.json", {"contacts_contact_info": synced})


def _dated(chance: random.Random, handles: list[str]) -> list[tuple[str, datetime]]:
    return list(zip(handles, moments(chance, len(handles), SINCE, UNTIL), strict=True))


def _activity(folder: Path, chance: random.Random) -> None:
    done = folder / "your_instagram_activity"
    posts = [
        post(when, text, number, where=(45.5213, -122.6256))
        for number, (when, text) in enumerate(diary("instagram", SINCE, UNTIL))
    ]
    write_meta(done / "media/posts_1.json", posts)
    for entry in posts:
        write(folder / str(entry["media"][0]["uri"]), JPEG)
    stories = [
        {"uri": f"media/stories/2026{m:02}/s{m}.jpg", "creation_timestamp": seconds(w), "title": t}
        for m, (w, t) in enumerate(
            zip(moments(chance, 3, SINCE, UNTIL), ("Gauge day", "Crumb shot", "Nap time crux"), strict=True),
            5,
        )
    ]
    write_meta(done / "media/stories.json", {"ig_stories": stories})
    for entry in stories:
        write(folder / str(entry["uri"]), JPEG)
    write_meta(
        done / "likes/liked_posts.json",
        [
            labelled(chance, when, n, chance.choices(LIKED, [5, 2, 3, 4, 3, 3, 3, 7, 6, 9, 4, 3])[0])
            for n, when in enumerate(moments(chance, 90, SINCE, UNTIL))
        ][::-1],
    )
    said = (
        ("tomas.brekk", "My two favorite people ❤️"),
        ("ines.falkenroth", "So groß ist er schon! 😍"),
        ("hollis.climbs", "Next time I lead, you hold the baby"),
        ("kingarthurbaking", "Rye starter, 100% hydration, every time"),
    )
    comments = [
        {
            "media_list_data": [{"uri": ""}],
            "string_map_data": {
                "Comment": {"value": t},
                "Media Owner": {"value": o},
                "Time": {"timestamp": seconds(w)},
            },
        }
        for (o, t), w in zip(said, moments(chance, 4, SINCE, UNTIL), strict=True)
    ]
    write_meta(done / "comments/post_comments_1.json", comments)
    polls = [
        {"title": o, "string_list_data": [{"value": v, "timestamp": seconds(w)}]}
        for (o, v), w in zip(
            (
                ("kingarthurbaking", "Dutch oven"),
                ("berniesanders", "Yes, tax the billionaires"),
                ("hollis.climbs", "Trad"),
            ),
            moments(chance, 3, SINCE, UNTIL),
            strict=True,
        )
    ]
    write_meta(done / "story_interactions/polls.json", {"story_activities_polls": polls})
    saved = [
        {
            "title": h,
            "string_map_data": {
                "Saved on": {"href": f"https://www.instagram.com/p/S{n}/", "timestamp": seconds(w)}
            },
        }
        for n, ((_, h), w) in enumerate(zip(LIKED[:5], moments(chance, 5, SINCE, UNTIL), strict=True))
    ]
    write_meta(done / "saved/saved_posts.json", {"saved_saved_media": saved})
    threads = (
        ("Ines Falkenroth", "friend_de", 28),
        ("Hollis Yarrowby", "neighbour", 30),
        ("Tomas Brekkenhout", "husband", 24),
    )
    for number, (name, lines, count) in enumerate(threads):
        thread(
            done / "messages/inbox",
            chance,
            number,
            name,
            words("chats")[lines],
            moments(chance, count, SINCE, UNTIL),
        )
    _searches(folder, chance)


def _searches(folder: Path, chance: random.Random) -> None:
    looked = folder / "logged_information/recent_searches"
    texts = ("sourdough", "smith rock", "toddler carrier", "buddhist nun", "climate march portland")
    keyword = [
        mapped({"Search": t}, when=w)
        for t, w in zip(texts, moments(chance, len(texts), SINCE, UNTIL), strict=True)
    ]
    write_meta(looked / "word_or_phrase_searches.json", {"searches_keyword": keyword})
    people = [
        mapped({"Search": h}, when=w)
        for (_, h), w in zip(LIKED[:6], moments(chance, 6, SINCE, UNTIL), strict=True)
    ]
    write_meta(looked / "profile_searches.json", {"searches_user": people})
    visited = []
    for (link, title), when in zip(words("web")["visits"][:8], moments(chance, 8, SINCE, UNTIL), strict=True):
        start = f"{when:%b} {when.day}, {when:%Y} {when.hour % 12 or 12}:{when:%M:%S}{'am' if when.hour < 12 else 'pm'}"
        values = (
            ("Website link that you visited", link),
            ("Title of website page that you visited", title),
            ("Website session start time", start),
            ("Website session end time", start),
        )
        visited.append(
            {
                "timestamp": seconds(when),
                "media": [],
                "label_values": [{"label": a, "value": b} for a, b in values],
            }
        )
    write_meta(folder / "logged_information/link_history/link_history.json", visited)
