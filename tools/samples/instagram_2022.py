"""Instagram in 2022, in French: labels and words escaped byte by byte, folders at the root."""

import random
from datetime import date
from pathlib import Path

from samples.instagram_parts import mapped, post, relation, thread
from samples.person import HANDLE, LYON_IP, NAME, diary, moments, seconds, words
from samples.shape import JPEG, write, write_meta

SINCE, UNTIL = date(2019, 9, 10), date(2022, 9, 12)
INTERESTS = (
    "Escalade",
    "Randonnée pédestre",
    "Hydrologie",
    "Pain au levain",
    "Méditation",
    "Bouddhisme",
    "Développement durable",
    "Cyclisme",
)


def make(root: Path) -> None:
    """Write `instagram-2022-fr`."""
    chance = random.Random("instagram/instagram-2022-fr")
    folder = root / "instagram-2022-fr"
    told = {
        "Adresse e-mail": "mara.quillstead@example.com", "Numéro de téléphone": "+33 1 99 00 55 01", "Nom d’utilisateur": HANDLE, "Nom": NAME,
        "Bio": "hydrologue à Lyon, grimpe et pétrit", "Genre": "Femme", "Date de naissance": "1991-03-14", "Compte privé": "Faux",
    }  # fmt: skip
    write_meta(
        folder / "account_information/personal_information.json",
        {"profile_user": [mapped(told, title="Informations sur l’utilisateur")]},
    )
    where = mapped({"Nom de la ville": "Lyon, France"})
    write_meta(
        folder / "information_about_you/account_based_in.json", {"inferred_data_primary_location": [where]}
    )
    _activity(folder, chance)
    _inferred(folder, chance)
    _security(folder, chance)


def _activity(folder: Path, chance: random.Random) -> None:
    posts = [
        post(when, text, number, where=(45.7772, 4.8525))
        for number, (when, text) in enumerate(diary("instagram", SINCE, UNTIL))
    ]
    write_meta(folder / "content/posts_1.json", posts)
    for entry in posts:
        write(folder / str(entry["media"][0]["uri"]), JPEG)
    base = folder / "followers_and_following"
    following = [
        relation(h, w)
        for h, w in zip(
            (
                "odalys.marche",
                "tomas.brekk",
                "ines.falkenroth",
                "adam.ondra",
                "village_des_pruniers",
                "lemondefr",
            ),
            moments(chance, 6, SINCE, UNTIL),
            strict=True,
        )
    ]
    write_meta(base / "following.json", {"relationships_following": following})
    fans = [
        relation(h, w)
        for h, w in zip(
            ("odalys.marche", "tomas.brekk", "ines.falkenroth"), moments(chance, 3, SINCE, UNTIL), strict=True
        )
    ]
    write_meta(base / "followers.json", {"relationships_followers": fans})
    liked = [
        {
            "title": chance.choice(("adam.ondra", "odalys.marche", "tomas.brekk", "lemondefr")),
            "string_list_data": [
                {"href": f"https://www.instagram.com/p/F{n:010}/", "value": "👍", "timestamp": seconds(w)}
            ],
        }
        for n, w in enumerate(moments(chance, 40, SINCE, UNTIL))
    ]
    write_meta(folder / "likes/liked_posts.json", {"likes_media_likes": liked[::-1]})
    said = [
        {
            "title": o,
            "media_list_data": [],
            "string_list_data": [{"value": f"Trop bien, {o.split('.')[0]} ! 🧗", "timestamp": seconds(w)}],
        }
        for o, w in zip(("odalys.marche", "tomas.brekk"), moments(chance, 2, SINCE, UNTIL), strict=True)
    ]
    write_meta(folder / "comments/post_comments.json", {"comments_media_comments": said})
    polls = [
        {"title": o, "media_list_data": [], "string_list_data": [{"value": v, "timestamp": seconds(w)}]}
        for (o, v), w in zip(
            (("lemondefr", "Oui"), ("odalys.marche", "Raclette")),
            moments(chance, 2, SINCE, UNTIL),
            strict=True,
        )
    ]
    write_meta(folder / "story_sticker_interactions/polls.json", {"story_activities_polls": polls})
    thread(
        folder / "messages/inbox",
        chance,
        0,
        "Odalys Marchetton",
        words("chats")["friend_fr"],
        moments(chance, 30, SINCE, UNTIL),
    )
    searched = [
        mapped({"Rechercher": t}, when=w, time_label="Heure")
        for t, w in zip(
            ("escalade lyon", "pain au levain", "vercors"), moments(chance, 3, SINCE, UNTIL), strict=True
        )
    ]
    write_meta(folder / "recent_searches/word_or_phrase_searches.json", {"searches_keyword": searched})


def _inferred(folder: Path, chance: random.Random) -> None:
    write_meta(
        folder / "information_about_you/ads_interests.json",
        {"inferred_data_ig_interest": [mapped({"Centre d’intérêt": i}) for i in INTERESTS]},
    )
    write_meta(
        folder / "your_topics/your_topics.json",
        {"topics_your_topics": [mapped({"Nom": t}) for t in ("Escalade", "Boulangerie", "Montagne")]},
    )
    seen = [
        mapped({"Auteur": a}, when=w, time_label="Heure")
        for a, w in zip(
            ("decathlon", "maif", "lemondefr", "decathlon"),
            moments(chance, 4, date(2022, 8, 25), UNTIL),
            strict=True,
        )
    ]
    write_meta(folder / "ads_and_topics/ads_viewed.json", {"impressions_history_ads_seen": seen})
    write(folder / "fundraisers/no-data.txt", "Aucune donnée")


def _security(folder: Path, chance: random.Random) -> None:
    logins = []
    for when in moments(chance, 12, date(2022, 6, 1), UNTIL):
        told = {
            "Nom du cookie": "************",
            "Adresse IP": LYON_IP,
            "Port": "41230",
            "Code de langue": "fr",
            "Agent utilisateur": "Instagram 250.0 (iPhone12,1; iOS 15_6; fr_FR)",
        }
        entry = mapped(told, title=when.isoformat(timespec="seconds"))
        entry["string_map_data"]["Heure"] = {
            "href": "",
            "value": f"{when:%b %d, %Y, %H:%M} {'AM' if when.hour < 12 else 'PM'}",
            "timestamp": 0,
        }
        logins.append(entry)
    write_meta(
        folder / "login_and_account_creation/login_activity.json",
        {"account_history_login_history": logins[::-1]},
    )
