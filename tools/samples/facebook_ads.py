"""Facebook in 2026, what others know: advertisers, audiences, log-ins, devices."""

import random
from datetime import date
from pathlib import Path

from samples.facebook_parts import stamp
from samples.person import (
    HANDLE,
    HOME_IP,
    NAME,
    TODAY,
    WORK_IP,
    moments,
    seconds,
)
from samples.shape import write_meta

SINCE, UNTIL = date(2023, 6, 1), date(2026, 11, 1)


OFF_META = (
    ("rei.com", "PURCHASE", 9), ("theguardian.com", "PAGE_VIEW", 14), ("kingarthurbaking.com", "VIEW_CONTENT", 6),
    ("headspace.com", "COMPLETE_REGISTRATION", 2), ("goodrx.com", "SEARCH", 5), ("chase.com", "PAGE_VIEW", 7),
    ("wise.com", "CUSTOM", 4), ("carters.com", "PURCHASE", 5), ("npr.org", "PAGE_VIEW", 8),
)  # fmt: skip


ADVERTISERS = (
    "Carter's",
    "REI",
    "Chase",
    "Subaru of America",
    "HelloFresh",
    "Acxiom",
    "Oracle Data Cloud",
    "Wise",
)


CATEGORIES = (
    "Parents with toddlers (01-02 years)", "Away from family", "Engaged shoppers", "Facebook access (mobile): Android",
    "Lived in Austria", "Lived in France (Formerly Expats)", "Close friends of people with birthdays in 0-7 days",
)  # fmt: skip


def advertising(folder: Path, chance: random.Random) -> None:
    """Categories, audiences, clicks, lead forms, activity off Meta and apps."""
    ads = folder / "ads_information"
    topics = [{"value": c} for c in CATEGORIES]
    labels = [{"label": "Name", "vec": topics, "ent_field_name": "Name"}]
    write_meta(
        ads / "other_categories_used_to_reach_you.json",
        {"media": [], "label_values": labels, "fbid": "55", "ent_name": "AdsInterest"},
    )
    used = [
        {
            "label": f"Advertisers using a list that includes {NAME}",
            "vec": [{"value": a} for a in ADVERTISERS],
            "ent_field_name": "Advertisers",
        }
    ]
    write_meta(
        ads / "advertisers_using_your_activity_or_information.json",
        {"media": [], "label_values": used, "fbid": "56", "ent_name": "CA"},
    )
    clicks = [
        {"title": title, "action": "Clicked ad", "timestamp": seconds(when)}
        for title, when in zip(
            ("Baby sleep sacks", "Alpine harness sale", "Bread lame set", "529 plans made simple"),
            moments(chance, 4, SINCE, UNTIL),
            strict=True,
        )
    ]
    write_meta(ads / "advertisers_you've_interacted_with.json", {"history_v2": clicks})
    answers = [
        {"label": "Full name", "value": NAME},
        {"label": "Job title", "value": "Senior hydrologist"},
        {"label": "Email", "value": "mara.quillstead@example.com"},
    ]
    write_meta(ads / "information_you've_submitted_to_advertisers.json", {"lead_gen_info_v2": answers})
    seen = []
    for n, (name, kind, count) in enumerate(OFF_META):
        rows = [
            {
                "dict": [
                    {"label": "ID", "value": str(5_000 + n * 50 + i)},
                    {"label": "Event", "value": kind},
                    {"label": "Received on", "value": f"{w:%b %d, %Y %-I:%M:%S %p}"},
                ]
            }
            for i, w in enumerate(moments(chance, count, date(2025, 11, 1), UNTIL))
        ]
        seen.append(
            {
                "title": name,
                "media": [],
                "label_values": [{"label": "Events", "vec": rows}],
                "fbid": str(60 + n),
            }
        )
    write_meta(folder / "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json", seen)
    apps = [
        {
            "name": "Strava",
            "added_timestamp": stamp(2021, 5, 5),
            "user_app_scoped_id": 4411,
            "category": "active",
            "removed_timestamp": 0,
        }
    ]
    write_meta(
        folder / "apps_and_websites_off_of_facebook/connected_apps_and_websites.json",
        {"installed_apps_v2": apps},
    )


def security(folder: Path, chance: random.Random) -> None:
    """Account activity, devices, cookies, time zone."""
    safe = folder / "security_and_login_information"
    agent = "Mozilla/5.0 (Linux; Android 16; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36"
    acts = [
        {
            "action": "Session updated", "timestamp": seconds(when), "ip_address": WORK_IP if 16 <= when.hour <= 23 else HOME_IP,
            "user_agent": agent, "datr_cookie": "x7Kq", "city": "Portland", "region": "Oregon", "country": "US", "site_name": "facebook.com",
        }
        for when in moments(chance, 40, date(2026, 1, 1), UNTIL)
    ]  # fmt: skip
    write_meta(safe / "account_activity.json", {"account_activity_v2": acts[::-1]})
    devices = [
        {
            "type": "Google Pixel 8",
            "update_time": seconds(TODAY),
            "os": "Android 16",
            "advertiser_id": "00000000-0000-4000-8000-00000000a001",
        }
    ]
    write_meta(safe / "mobile_devices.json", {"devices_v2": devices})
    write_meta(folder / "preferences/preferences/timezone.json", {"timezone_v2": "America/Los_Angeles"})
    write_meta(
        safe / "browser_cookies.json",
        {"datr_stats_v2": {f"{HANDLE}7Kq": [stamp(2026, 9, 1), stamp(2026, 10, 1)]}},
    )
