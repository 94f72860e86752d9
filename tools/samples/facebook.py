"""Facebook: the nested JSON of 2026 in English, with files already turned into `label_values`."""

import random
from datetime import UTC, date, datetime
from pathlib import Path

from samples.facebook_ads import SINCE, UNTIL, advertising, security
from samples.facebook_answers import admission, fundraisers, payments, poll_votes, survey
from samples.facebook_parts import events, messages, post, profile, stamp
from samples.person import (
    BEST_FRIEND,
    BROTHER,
    FIRST,
    FRIENDS,
    HOME_IP,
    HUSBAND,
    LAST,
    MOTHER,
    NAME,
    NEIGHBOUR,
    PHONE,
    diary,
    moments,
    seconds,
    words,
)
from samples.shape import JPEG, write, write_meta

PAGES = (
    ("Senator Bernie Sanders", 2016), ("Kamala Harris", 2024), ("Ron Wyden", 2023), ("Democratic Party", 2024),
    ("NPR", 2014), ("The Guardian", 2017), ("ProPublica", 2020), ("Sierra Club", 2019), ("REI", 2013),
    ("Plum Village", 2019), ("King Arthur Baking Company", 2021), ("Black Diamond Equipment", 2016),
    ("Powell's Books", 2023), ("USGS", 2014), ("Planned Parenthood Action", 2022), ("Patagonia", 2015),
)  # fmt: skip


def make(root: Path) -> None:
    """Write `facebook-2026`."""
    chance = random.Random("facebook/facebook-2026")
    folder = root / "facebook-2026"
    _identity(folder)
    _activity(folder, chance)
    _connections(folder, chance)
    advertising(folder, chance)
    security(folder, chance)


def _identity(folder: Path) -> None:
    about = folder / "personal_information/profile_information"
    write_meta(about / "profile_information.json", {"profile_v2": profile()})
    update = {
        "timestamp": stamp(2024, 6, 15, 21),
        "title": f"{NAME} updated her relationship status.",
        "attachments": [
            {
                "data": [
                    {
                        "life_event": {
                            "title": f"Married to {HUSBAND}",
                            "start_date": {"year": 2024, "month": 6, "day": 15},
                        }
                    }
                ]
            }
        ],
    }
    write_meta(about / "profile_update_history.json", {"profile_updates_v2": [update]})
    filled = {
        "FIRST_NAME": [FIRST], "LAST_NAME": [LAST], "FULL_NAME": [NAME], "EMAIL": ["mara.quillstead@example.com"],
        "PHONE": [PHONE], "CITY": ["Portland"], "STATE": ["OR"], "COUNTRY": ["US"], "ZIP": ["97214"],
    }  # fmt: skip
    write_meta(
        folder / "personal_information/autofill_information/autofill_information.json",
        {"autofill_information_v2": filled},
    )
    write(
        folder / "start_here.html",
        "<!DOCTYPE html><html><head><title>Your Facebook information</title></head></html>",
    )
    peers = {"friend_peer_group": "Established Adult Life"}
    write_meta(folder / "logged_information/other_logged_information/friend_peer_group.json", peers)
    place = {"primary_location_v2": {"city_region_pairs": [["Portland", "Oregon"]], "zipcode": ["97214"]}}
    write_meta(folder / "logged_information/location/primary_location.json", place)


def _activity(folder: Path, chance: random.Random) -> None:
    done = folder / "your_facebook_activity"
    posts = [
        post(when, f"{NAME} updated her status.", text) for when, text in diary("facebook", SINCE, UNTIL)
    ]
    checkin = post(datetime(2026, 7, 18, 17, 2, tzinfo=UTC), f"{NAME} was at Smith Rock State Park.", None)
    checkin["attachments"] = [{"data": [{"place": _SMITH_ROCK}]}]
    photo = post(datetime(2025, 4, 12, 18, 30, tzinfo=UTC), f"{NAME} added a new photo.", "Three days old.")
    photo["attachments"] = [{"data": [{"media": _photo()}]}]
    write_meta(done / "posts/your_posts__check_ins__photos_and_videos_1.json", [*posts, checkin, photo])
    write(done / "posts/media/Mobileuploads_1017/1017_lina.jpg", JPEG)
    write_meta(done / "comments_and_reactions/comments.json", {"comments_v2": _comments(chance)})
    write_meta(done / "comments_and_reactions/likes_and_reactions.json", _reactions(chance))
    write_meta(done / "pages/pages_you've_liked.json", {"page_likes_v2": _likes()})
    groups = [
        "Portland Climbing Partners",
        "Sourdough Bakers PNW",
        "Women in Hydrology",
        "SE Portland Parents",
        "Portland Mindfulness Sangha",
    ]
    joined = [
        {
            "timestamp": stamp(2023 + i % 3, 7, 2 + i),
            "title": f"{NAME} became a member of {g}.",
            "data": [{"name": g}],
        }
        for i, g in enumerate(groups)
    ]
    write_meta(done / "groups/your_group_membership_activity.json", {"groups_joined_v2": joined})
    write_meta(done / "groups/your_answers_to_membership_questions.json", admission())
    write_meta(done / "events/your_event_responses.json", {"event_responses_v2": events()})
    write_meta(done / "polls/your_poll_votes.json", poll_votes())
    write_meta(done / "other_activity/surveys.json", survey())
    write_meta(done / "fundraisers/fundraisers_donated_to.json", fundraisers())
    write_meta(done / "facebook_payments/payment_history.json", payments())
    write(done / "facebook_marketplace/no-data.txt", "You have no data in this section.")
    messages(done / "messages/inbox", chance, SINCE, UNTIL)
    searches = [
        {"timestamp": seconds(when), "title": "You searched Facebook", "data": [{"text": text}]}
        for when, text in zip(moments(chance, 18, SINCE, UNTIL), words("web")["searches"][10:28], strict=True)
    ]
    write_meta(folder / "logged_information/search/your_search_history.json", {"searches_v2": searches})


_SMITH_ROCK = {
    "name": "Smith Rock State Park",
    "coordinate": {"latitude": 44.3672, "longitude": -121.1406},
    "address": "Terrebonne, Oregon",
    "url": "https://www.facebook.com/pages/Smith-Rock-State-Park/100000000000001",
}


def _photo() -> dict[str, object]:
    exif = {
        "upload_ip": HOME_IP,
        "taken_timestamp": stamp(2025, 4, 12, 11),
        "latitude": 45.5213,
        "longitude": -122.6256,
    }
    return {
        "uri": "your_facebook_activity/posts/media/Mobileuploads_1017/1017_lina.jpg",
        "creation_timestamp": stamp(2025, 4, 12, 18),
        "media_metadata": {"photo_metadata": {"exif_data": [exif]}},
        "title": "Mobile uploads",
        "description": "Three days old.",
    }


def _comments(chance: random.Random) -> list[dict[str, object]]:
    said = [
        (HUSBAND, "You are the best dad, and I say that as your wife."), (NEIGHBOUR, "Saturday, seven o'clock, long rope. ❤️"),
        (MOTHER, "Thank you Mom, the quilt is beautiful."), (BROTHER, "Happy birthday little brother!"),
        (BEST_FRIEND, "Du fehlst mir. Bis September! 💙"), (NEIGHBOUR, "As a mother of a toddler I call this a rest day."),
        ("OPB", "I work as a hydrologist here in Portland, and the Sandy really is that low."),
        ("NPR", "Universal preschool. That is the comment."), (BEST_FRIEND, "Herzlichen Glückwunsch, mein Patenkind ist schon zwei!"),
    ]  # fmt: skip
    made = []
    for when, (whose, text) in zip(moments(chance, len(said), SINCE, UNTIL), said, strict=True):
        inner = {"timestamp": seconds(when), "comment": text, "author": NAME}
        title = f"{NAME} commented on {whose}'s post."
        made.append({"timestamp": seconds(when), "data": [{"comment": inner}], "title": title})
    return made


def _reactions(chance: random.Random) -> list[dict[str, object]]:
    made = []
    for number, when in enumerate(moments(chance, 90, SINCE, UNTIL)):
        whose = chance.choices(
            [HUSBAND, BEST_FRIEND, NEIGHBOUR, MOTHER, "The Guardian", "NPR", "Kamala Harris"],
            [9, 7, 5, 4, 4, 4, 3],
        )[0]
        link = f"https://www.facebook.com/story.php?story_fbid={10_000 + number}"
        made.append(
            {
                "timestamp": seconds(when),
                "media": [],
                "label_values": [
                    {"label": "Reaction", "value": chance.choice(["Like", "Like", "Love", "Care"])},
                    {"label": "URL", "value": link, "href": link},
                    {
                        "dict": [
                            {
                                "dict": [
                                    {"label": "Name", "value": whose},
                                    {"label": "Username", "value": ""},
                                ],
                                "title": "",
                            }
                        ],
                        "title": "Owner",
                    },
                ],
                "fbid": str(9_000_000 + number),
            }
        )
    return made[::-1]


def _likes() -> list[dict[str, object]]:
    return [
        {
            "name": name,
            "timestamp": stamp(year, 1 + i % 12, 3 + i),
            "url": f"https://www.facebook.com/{name.replace(' ', '')}",
        }
        for i, (name, year) in enumerate(PAGES)
    ]


def _connections(folder: Path, chance: random.Random) -> None:
    people = folder / "connections/friends"
    friends = [
        {"name": n, "timestamp": seconds(w)}
        for n, w in zip(FRIENDS, moments(chance, len(FRIENDS), date(2010, 1, 1), UNTIL), strict=True)
    ]
    write_meta(people / "your_friends.json", {"friends_v2": friends})
    write_meta(
        people / "people_you_may_know.json",
        {"people_you_may_know_v2": [{"name": "Leonie Sandvall", "timestamp": stamp(2026, 9, 1)}]},
    )
    followed = [
        {"name": n, "timestamp": stamp(2024, 8, 3 + i)}
        for i, n in enumerate(["Kamala Harris", "Practical Engineering"])
    ]
    write_meta(folder / "connections/followers/who_you've_followed.json", {"following_v3": followed})
