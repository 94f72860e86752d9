"""Instagram in 2026: what it inferred, what advertisers gave, log-ins and devices."""

import random
from datetime import date
from pathlib import Path

from samples.instagram_parts import handle, labelled, mapped, relations
from samples.person import HOME_IP, NAME, moments, seconds
from samples.shape import write_meta

SINCE, UNTIL = date(2024, 1, 1), date(2026, 10, 28)


TOPICS = (
    "Rock Climbing",
    "Bread",
    "Parenting",
    "Meditation",
    "Rivers & Lakes",
    "Hiking",
    "Climate & Environment",
    "Toddler Activities",
)


def inferred(folder: Path, chance: random.Random) -> None:
    """Topics, audiences, categories, adverts seen, activity off Meta."""
    topics = [mapped({"Name": t}) for t in TOPICS]
    write_meta(folder / "preferences/your_topics/recommended_topics.json", {"topics_your_topics": topics})
    ads = folder / "ads_information"
    names = ("Carter's", "Hims & Hers", "REI", "Chase", "Thrive Market", "LiveRamp")
    audiences = [
        {
            "advertiser_name": n,
            "has_data_file_custom_audience": i % 2 == 0,
            "has_remarketing_custom_audience": i % 2 == 1,
            "has_in_person_store_visit": i == 2,
        }
        for i, n in enumerate(names)
    ]
    write_meta(
        ads / "instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json",
        {"ig_custom_audiences_all_types": audiences},
    )
    vec = [
        {"value": v}
        for v in (
            "Parents with toddlers (01-02 years)",
            "Formerly lived in France",
            "Wi-Fi users",
            "Likely to engage with political content (liberal)",
        )
    ]
    labels = [{"label": "Name", "vec": vec, "ent_field_name": "Name"}]
    write_meta(
        ads / "instagram_ads_and_businesses/other_categories_used_to_reach_you.json",
        {"media": [], "label_values": labels, "ent_name": "BCT", "fbid": "88"},
    )
    shops = (("Carter's", "carters"), ("REI", "rei"), ("Le Creuset", "lecreuset"), ("Chase", "chase"))
    write_meta(
        ads / "ads_and_topics/ads_viewed.json",
        [
            labelled(chance, w, 900 + n, chance.choice(shops))
            for n, w in enumerate(moments(chance, 24, date(2026, 9, 20), UNTIL))
        ][::-1],
    )
    apps = folder / "apps_and_websites_off_of_instagram/apps_and_websites"
    events = [
        {
            "name": n,
            "events": [
                {"id": 1000 + i, "type": t, "timestamp": seconds(w)}
                for i, w in enumerate(moments(chance, 4, date(2026, 6, 1), UNTIL))
            ],
        }
        for n, t in (("carters.com", "PURCHASE"), ("goodrx.com", "SEARCH"), ("theguardian.com", "PAGE_VIEW"))
    ]
    write_meta(
        apps / "your_activity_off_meta_technologies.json", {"apps_and_websites_off_meta_activity": events}
    )


def security(folder: Path, chance: random.Random) -> None:
    """Log-ins, devices, how she signed up, whom she blocked."""
    safe = folder / "security_and_login_information/login_and_profile_creation"
    agent = (
        "Instagram 402.0.0.0 Android (36/16; 420dpi; 1080x2400; Google/google; Pixel 8; shiba; shiba; en_US)"
    )
    logins = []
    for when in moments(chance, 25, date(2026, 5, 1), UNTIL):
        told = {
            "Cookie name": "*************************Xxx",
            "IP address": HOME_IP,
            "Port": "58440",
            "Language code": "en",
            "User agent": agent,
        }
        logins.append(mapped(told, when=when, title=when.isoformat(timespec="seconds")))
    write_meta(safe / "login_activity.json", {"account_history_login_history": logins[::-1]})
    device = mapped({"User agent": agent}, when=None)
    device["string_map_data"]["Last login"] = {
        "href": "",
        "value": "",
        "timestamp": seconds(moments(chance, 1, UNTIL, UNTIL)[0]),
    }
    write_meta(folder / "personal_information/device_information/devices.json", {"devices_devices": [device]})
    told = {
        "Username": handle(NAME),
        "IP address": "192.0.2.9",
        "Email": "mquillstead@example.org",
        "Phone number": "",
        "Device": "iPhone5,1",
    }
    signup = mapped(told, when=moments(chance, 1, date(2013, 5, 5), date(2013, 5, 5))[0])
    write_meta(safe / "signup_details.json", {"account_history_registration_info": [signup]})
    write_meta(
        folder / "connections/followers_and_following/blocked_profiles.json",
        {"relationships_blocked_users": relations([("cryptokingdom_365", 1_750_000_000)])},
    )
