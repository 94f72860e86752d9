"""Facebook as it was in 2019, in German: thematic folders, no `_v2`."""

import random
from datetime import date
from pathlib import Path

from samples.facebook_parts import post, profile, stamp
from samples.person import (
    BEST_FRIEND,
    BROTHER,
    CLASSMATE,
    MOTHER,
    NAME,
    VIENNA_IP,
    chat,
    diary,
    moments,
    seconds,
)
from samples.shape import JPEG, write, write_meta

SINCE, UNTIL = date(2015, 9, 20), date(2019, 7, 10)
PAGES = (
    "Der Standard",
    "Die Grünen",
    "Universität Wien",
    "Alpenverein",
    "Falter",
    "TU Wien",
    "Ö1",
    "Fridays For Future Austria",
)


def make(root: Path) -> None:
    """Write `facebook-2019-de`."""
    chance = random.Random("facebook/facebook-2019-de")
    folder = root / "facebook-2019-de"
    write_meta(folder / "profile_information/profile_information.json", {"profile": _profile()})
    posts = [
        post(when, f"{NAME} hat ihren Status aktualisiert.", text)
        for when, text in diary("facebook", SINCE, UNTIL)
    ]
    write_meta(folder / "posts/your_posts_1.json", posts)
    write(folder / "photos_and_videos/Wien_2015/prater.jpg", JPEG)
    likes = [{"name": n, "timestamp": stamp(2015 + i % 4, 1 + i, 9)} for i, n in enumerate(PAGES)]
    write_meta(folder / "likes_and_reactions/pages.json", {"page_likes": likes})
    write_meta(folder / "likes_and_reactions/posts_and_comments.json", {"reactions": _reactions(chance)})
    friends = [
        {"name": n, "timestamp": stamp(2009 + i * 2, 5, 5)}
        for i, n in enumerate((MOTHER, BROTHER, BEST_FRIEND, CLASSMATE))
    ]
    write_meta(folder / "friends/friends.json", {"friends": friends})
    _messages(folder / "messages/inbox", chance)
    _advertising(folder, chance)
    _security(folder, chance)


def _profile() -> dict[str, object]:
    then = profile()
    for later in ("previous_names", "other_names", "intro_bio", "political_view", "religious_view"):
        del then[later]
    vienna = {"name": "Wien, Österreich", "timestamp": stamp(2015, 9, 22)}
    work = {
        "employer": "Donauwerk Ingenieure", "title": "Hydrologin", "location": "Wien, Österreich", "description": "",
        "start_timestamp": stamp(2018, 3, 5), "timestamp": stamp(2018, 3, 6),
    }  # fmt: skip
    relationship = {"status": "Single", "timestamp": stamp(2016, 4, 1)}
    lived = [{"place": "Wien, Österreich", "start_timestamp": stamp(2015, 9), "timestamp": stamp(2015, 9)}]
    languages = [{"name": n, "timestamp": stamp(2016)} for n in ("Englisch", "Deutsch")]
    return then | {
        "current_city": vienna,
        "work_experiences": [work],
        "relationship": relationship,
        "places_lived": lived,
        "languages": languages,
        "phone_numbers": [],
    }


def _reactions(chance: random.Random) -> list[dict[str, object]]:
    return [
        {
            "timestamp": seconds(when),
            "data": [{"reaction": {"reaction": chance.choice(["LIKE", "LOVE", "HAHA"]), "actor": NAME}}],
            "title": f"{NAME} gefällt {chance.choice([BEST_FRIEND, CLASSMATE, 'Falter'])}s Beitrag.",
        }
        for when in moments(chance, 40, SINCE, UNTIL)
    ][::-1]


def _messages(inbox: Path, chance: random.Random) -> None:
    said = [
        {
            "sender_name": (NAME, BEST_FRIEND)[who],
            "timestamp_ms": seconds(when) * 1000,
            "content": text,
            "type": "Generic",
        }
        for when, who, text in chat(chance, _EARLY, moments(chance, 30, SINCE, UNTIL))
    ]
    thread = {
        "participants": [{"name": BEST_FRIEND}, {"name": NAME}], "messages": said[::-1], "title": BEST_FRIEND,
        "is_still_participant": True, "thread_type": "Regular", "thread_path": "inbox/InesFalkenroth_a1b2c3d4e5",
    }  # fmt: skip
    write_meta(inbox / "InesFalkenroth_a1b2c3d4e5/message_1.json", thread)


_EARLY = (
    "Kommst du heute zum Klettern?", "> Ja, halb sieben an der Kletterwand!", "Ich bringe Brot mit.", "> Dein Brot wird besser, ehrlich.",
    "Die Prüfung in Hydraulik war böse.", "> Du schaffst das, wie immer.", "Morgen Vorlesung um acht, gute Nacht.", "> Schlaf gut, Mara!",
)  # fmt: skip


def _advertising(folder: Path, chance: random.Random) -> None:
    topics = [
        "Klettern",
        "Bergsteigen",
        "Hydrologie",
        "Universität",
        "Buddhismus",
        "Vegetarische Küche",
        "Klimaschutz",
        "Brot",
    ]
    write_meta(folder / "ads/ads_interests.json", {"topics": topics})
    uploaded = ["Bergfreunde", "REWE", "ÖBB", "Greenpeace Österreich"]
    write_meta(
        folder / "ads/advertisers_who_uploaded_a_contact_list_with_your_information.json",
        {"custom_audiences": uploaded},
    )
    write_meta(folder / "about_you/friend_peer_group.json", {"friend_peer_group": "Starting Adult Life"})
    apps = [
        {"name": "Komoot", "added_timestamp": stamp(2017, 6, 1)},
        {"name": "Spotify", "added_timestamp": stamp(2016, 2, 3)},
    ]
    write_meta(folder / "apps_and_websites/apps_and_websites.json", {"installed_apps": apps})
    searches = [
        {"timestamp": seconds(when), "title": "Du hast auf Facebook gesucht", "data": [{"text": text}]}
        for when, text in zip(
            moments(chance, 5, SINCE, UNTIL),
            ("TU Wien", "Kletterhalle", "Ines Falkenroth", "Klimastreik", "Zen Wien"),
            strict=True,
        )
    ]
    write_meta(folder / "search_history/your_search_history.json", {"searches": searches})
    answered = {"title": f"{NAME} hat bei einer Umfrage abgestimmt.", "timestamp": stamp(2019, 5, 20, 18)}
    options = [{"option": "Ja, per Brief", "voted": True}, {"option": "Nein", "voted": False}]
    poll = {"poll": {"question": "Wählst du bei der Wahl?", "options": options}}
    votes = [answered | {"attachments": [{"data": [poll]}]}]
    write_meta(folder / "other_activity/polls.json", {"poll_votes": votes})


def _security(folder: Path, chance: random.Random) -> None:
    agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 12_2 like Mac OS X) AppleWebKit/605.1.15"
    used = [
        {
            "action": "Login",
            "timestamp": seconds(when),
            "ip_address": VIENNA_IP,
            "user_agent": agent,
            "city": "Wien",
            "region": "Wien",
            "country": "AT",
            "site_name": "facebook.com",
        }
        for when in moments(chance, 12, date(2019, 1, 1), UNTIL)
    ]
    write_meta(
        folder / "security_and_login_information/account_activity.json", {"account_activity": used[::-1]}
    )
    been = [
        {
            "name": "Wien",
            "coordinate": {"latitude": 48.2110, "longitude": 16.3960},
            "creation_timestamp": seconds(when),
        }
        for when in moments(chance, 8, date(2019, 1, 1), UNTIL)
    ]
    write_meta(folder / "location/location_history.json", {"location_history": been})
    write(folder / "calls_and_messages/no-data.txt", "Keine Daten vorhanden")
