"""TikTok: one JSON file, as arranged in 2025 (T4) and in 2022 (T1)."""

import random
from datetime import date, datetime
from pathlib import Path
from typing import Any

from samples.person import EMAIL, FIRST, HANDLE, HOME_IP, LAST, LYON_IP, NAME, PHONE, chat, moments, words
from samples.shape import write_json

SINCE, UNTIL = date(2026, 5, 1), date(2026, 10, 25)


def make(root: Path) -> None:
    """Write `tiktok-2025` and `tiktok-2022`."""
    chance = random.Random("tiktok/tiktok-2025")
    write_json(root / "tiktok-2025/user_data_tiktok.json", _now(chance))
    write_json(root / "tiktok-2022/user_data.json", _then(random.Random("tiktok/tiktok-2022")))


def _text(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M:%S}"


def _video(chance: random.Random) -> str:
    return f"https://www.tiktokv.com/share/video/{7_500_000_000_000_000_000 + chance.randint(0, 10**15)}/"


def _now(chance: random.Random) -> dict[str, Any]:
    whom = (
        "thebreadcode",
        "berniesanders",
        "kamalaharris",
        "plumvillage",
        "climbingdaily",
        "hollis.climbs",
        "usgs",
    )
    return {
        "Comment": {"Comments": {"CommentsList": _comments(chance, "date", "comment"), "App": 1}},
        "Direct Message": {"Direct Messages": {"ChatHistory": {"Chat History with hollis.climbs:": _chat(chance, "hollis.climbs")}}},
        "Income+ Wallet": {"Transaction History": {"TransactionsList": None}},
        "Likes and Favorites": {
            "Like List": {"ItemFavoriteList": [{"date": _text(w), "link": _video(chance)} for w in moments(chance, 40, SINCE, UNTIL)], "App": 1},
            "Favorite Videos": {"FavoriteVideoList": [{"Date": _text(w), "Link": _video(chance)} for w in moments(chance, 6, SINCE, UNTIL)], "App": 1},
            "Favorite Hashtags": {"FavoriteHashtagList": [{"Date": _text(w), "Link": f"https://www.tiktok.com/tag/{t}"} for t, w in zip(("sourdough", "tradclimbing"), moments(chance, 2, SINCE, UNTIL), strict=True)]},
        },
        "Post": {"Posts": {"VideoList": None}, "Recently Deleted Posts": {"PostList": None}},
        "Profile And Settings": {
            "Profile Info": {"ProfileMap": _profile(), "App": 1},
            "Autofill": {"PhoneNumber": PHONE, "Email": EMAIL, "FirstName": FIRST, "LastName": LAST, "Address": "1 Example Park Way", "ZipCode": "97214", "City": "Portland", "State": "OR", "Country": "US", "Unit": ""},
            "Follower": {"FansList": [{"Date": _text(w), "UserName": n} for n, w in zip(("hollis.climbs", "danawhitlowe"), moments(chance, 2, SINCE, UNTIL), strict=True)], "App": 1},
            "Following": {"Following": [{"Date": _text(w), "UserName": n} for n, w in zip(whom, moments(chance, len(whom), date(2024, 1, 1), UNTIL), strict=True)], "App": 1},
            "Block List": {"BlockList": None, "App": 1},
            "Settings": {"SettingsMap": {"Interests": "Food & Drink|Outdoors|Family|Science|News", "Private Account": "Off", "Personalized Ads": "On", "Web Language": "en"}},
        },
        "TikTok Live": {"Go Live History": {"GoLiveList": None}, "Watch Live History": {"WatchLiveMap": None}},
        "TikTok Shop": _shop(),
        "Your Activity": _activity(chance),
    }  # fmt: skip


def _profile() -> dict[str, Any]:
    return {
        "userName": HANDLE, "displayName": NAME, "emailAddress": EMAIL, "telephoneNumber": PHONE, "birthDate": "14-Mar-1991",
        "bioDescription": "rivers, bread, baby", "inferredGender": "Female", "likesReceived": "None", "profilePhoto": "None", "profileVideo": "None",
        "followerCount": 2, "followingCount": 7, "PlatformInfo": [],
    }  # fmt: skip


def _comments(chance: random.Random, when_key: str, text_key: str) -> list[dict[str, str]]:
    said = (
        "As a mom of a toddler: yes.",
        "I'm a hydrologist and this is exactly right",
        "what hydration is that dough?",
        "smith rock at sunrise, nothing better",
    )
    return [
        {when_key: _text(w), text_key: t}
        for t, w in zip(said, moments(chance, len(said), SINCE, UNTIL), strict=True)
    ]


def _chat(chance: random.Random, other: str) -> list[dict[str, str]]:
    lines = chat(chance, words("chats")["neighbour"], moments(chance, 10, SINCE, UNTIL))
    return [{"Date": _text(when), "From": (HANDLE, other)[who], "Content": text} for when, who, text in lines]


def _shop() -> dict[str, Any]:
    order = {
        "order_number": "577000000000000001", "order_date": "2026-06-11 17:20:05", "order_status": "Delivered", "total_price": "$27.98", "customer_note": "",
        "logistics_provider": "USPS", "logistics_tracking_number": "9400000000000000000001",
        "Products": [{"product_name": "Toddler sun hat", "quantity": 1, "variation_name": "Blue"}, {"product_name": "Dough scraper", "quantity": 1, "variation_name": "Default"}],
        "Receiver": {"Name": NAME, "Address": "1 Example Park Way, Portland, OR 97214", "Phone": PHONE},
    }  # fmt: skip
    return {
        "Order History": {"OrderHistories": {"577000000000000001": order}},
        "Vouchers": {"Vouchers": None},
        "Shopping Cart List": {"ShoppingCart": None},
    }


def _activity(chance: random.Random) -> dict[str, Any]:
    form = {
        "AdvertiserName": "Oregon College Savings",
        "SubmitTime": "2026-03-02 19:20:00",
        "Responses": [
            {"Question": "How many children do you have?", "Answer": "1"},
            {"Question": "Household income", "Answer": "$75,000 - $99,999"},
        ],
    }
    seen = (
        ("carters.com", "Purchase"),
        ("goodrx.com", "View Content"),
        ("rei.com", "Add to Cart"),
        ("hellofresh.com", "Page View"),
    )
    logins = [
        {
            "Date": _text(w) + " UTC",
            "IP": HOME_IP,
            "DeviceModel": "Pixel 8",
            "DeviceSystem": "Android 16",
            "NetworkType": "Wi-Fi",
            "Carrier": "T-Mobile",
        }
        for w in moments(chance, 20, SINCE, UNTIL)
    ]
    return {
        "Activity Summary": {"ActivitySummaryMap": {"note": "", "videosCommentedOnSinceAccountRegistration": 31, "videosSharedSinceAccountRegistration": 12, "videosWatchedToTheEndSinceAccountRegistration": 4211}},
        "Ad Interests": {"AdInterestCategories": "Baby & Maternity|Baked Goods|Outdoor Recreation|Environmental Science|Personal Finance"},
        "Hashtag": {"HashtagList": [{"HashtagName": "sourdough", "HashtagLink": "https://www.tiktok.com/tag/sourdough"}]},
        "Instant Form Ads Responses": {"ResponsesList": [form]},
        "Login History": {"LoginHistoryList": logins[::-1]},
        "Most Recent Location Data": {"LocationData": {"Date": "2026-10-24 18:00:00", "GpsData": "45.52,-122.63", "LastRegion": "US"}},
        "Off TikTok Activity": {"OffTikTokActivityDataList": [{"TimeStamp": _text(w), "Source": s, "Event": e} for (s, e), w in zip(seen * 3, moments(chance, 12, SINCE, UNTIL), strict=True)]},
        "Purchases": {"BuyGifts": {"BuyGifts": None}, "SendGifts": {"SendGifts": None}},
        "Searches": {"SearchList": [{"Date": _text(w), "SearchTerm": t} for t, w in zip(words("web")["tiktok_searches"], moments(chance, 7, SINCE, UNTIL), strict=True)]},
        "Share History": {"ShareHistoryList": [{"Date": _text(w), "SharedContent": "video", "Link": _video(chance), "Method": "chat_head"} for w in moments(chance, 5, SINCE, UNTIL)]},
        "Status": {"Status List": [{"Resolution": "1080*2400", "App Version": "41.2.3", "IDFA": "None", "GAID": "00000000-0000-4000-8000-00000000a001", "Android ID": "None", "IDFV": "None", "Web ID": "None"}]},
        "Watch History": {"VideoList": [{"Date": _text(w), "Link": _video(chance)} for w in moments(chance, 220, SINCE, UNTIL)][::-1]},
    }  # fmt: skip


def _then(chance: random.Random) -> dict[str, Any]:
    first, last = date(2022, 2, 1), date(2022, 8, 30)
    profile = {
        k: v for k, v in _profile().items() if k not in {"displayName", "followerCount", "followingCount"}
    }
    return {
        "Activity": {
            "Favorite Videos": {"FavoriteVideoList": [{"Date": _text(w), "Link": _video(chance)} for w in moments(chance, 3, first, last)]},
            "Follower List": {"FansList": None},
            "Following List": {"Following": [{"Date": "2022-02-02 20:10:10", "UserName": "odalys.marche"}]},
            "Like List": {"ItemFavoriteList": [{"Date": _text(w), "VideoLink": _video(chance)} for w in moments(chance, 14, first, last)]},
            "Login History": {"LoginHistoryList": [{"Date": _text(w) + " UTC", "IP": LYON_IP, "DeviceModel": "iPhone12,1", "DeviceSystem": "iOS 15.6", "NetworkType": "4G", "Carrier": "Orange F"} for w in moments(chance, 8, first, last)]},
            "Search History": {"SearchList": [{"Date": "2022-03-01 19:00:00", "SearchTerm": "levain maison"}, {"Date": "2022-04-11 20:30:00", "SearchTerm": "escalade débutant"}]},
            "Video Browsing History": {"VideoList": [{"Date": _text(w), "VideoLink": _video(chance)} for w in moments(chance, 60, first, last)][::-1]},
        },
        "Ads and data": {"Ad Interests": {"AdInterestCategories": "Sports & Outdoors, Food & Beverage"}, "Ads Based On Data Received From Partners": {"DataPartnerList": "None", "AdvertiserList": "Decathlon"}},
        "App Settings": {"Block": {"BlockList": None}, "Settings": {"SettingsMap": {"Interests": "Cuisine|Sport", "Web Language": "fr"}}},
        "Comment": {"Comments": {"CommentsList": [{"Date": "2022-05-05 18:20:20", "Comment": "Quelle hydratation ?"}]}},
        "Direct Messages": {"Chat History": {"ChatHistory": {"Chat History with odalys.marche:": [{"Date": "2022-06-06 19:10:00", "From": HANDLE, "Content": "Salle à sept heures ?"}, {"Date": "2022-06-06 19:12:00", "From": "odalys.marche", "Content": "Oui !"}]}}},
        "Profile": {"Profile Information": {"ProfileMap": profile}},
        "Tiktok Shopping": {"Order History": {"OrderHistories": None}},
        "Video": {"Videos": {"VideoList": None}},
    }  # fmt: skip
