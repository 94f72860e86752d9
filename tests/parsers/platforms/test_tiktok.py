"""TikTok: the same lists wherever the sections above them stand."""

import json

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.tiktok.platform import TIKTOK

DAY = "2024-05-01 10:00:00"
PROFILE = {"App": 1, "ProfileMap": {"userName": "ada", "displayName": "Ada L", "emailAddress": "ada@example.com", "birthDate": "10-Aug-2002",
           "inferredGender": "female", "telephoneNumber": "N/A", "likesReceived": "None", "PlatformInfo": []}}  # fmt: skip
CHATS = {
    "ChatHistory": {
        "Chat History with bob:": [
            {"Date": DAY, "From": "ada", "Content": "Hi"},
            {"Date": DAY, "From": "bob", "Content": "Yo"},
        ]
    }
}
WATCHED = [{"Date": DAY, "Link": "https://example.com/1"}]
LIKED = [{"date": DAY, "link": "https://example.com/2"}]
FANS = {"App": 1, "FansList": [{"Date": DAY, "UserName": "cy"}], "IsFastLane": False}
FOLLOWS = {"App": 1, "Following": [{"Date": DAY, "UserName": "dee"}]}
POSTS = {
    "VideoList": [
        {
            "Date": DAY,
            "Link": "https://example.com/3",
            "Likes": "4",
            "Title": "My day",
            "WhoCanView": "Friends",
        }
    ]
}

OLD = {
    "Activity": {"Video Browsing History": {"VideoList": [{"Date": DAY, "VideoLink": "https://example.com/1"}]},
                 "Like List": {"App": 1, "ItemFavoriteList": [{"Date": DAY, "VideoLink": "https://example.com/2"}]},
                 "Follower List": FANS, "Following List": FOLLOWS, "Search History": {"SearchList": [{"Date": DAY, "SearchTerm": "tea"}]}},
    "Direct Messages": {"Chat History": CHATS}, "Profile": {"Profile Information": PROFILE}, "Video": {"Videos": POSTS},
}  # fmt: skip
NEW = {
    "Your Activity": {"Watch History": {"VideoList": WATCHED}, "Searches": {"SearchList": [{"Date": DAY, "SearchTerm": "tea"}]},
                      "Off TikTok Activity": {"OffTikTokActivityDataList": [{"TimeStamp": DAY, "Source": "shop.example.com", "Event": "Purchase"}]}},
    "Likes and Favorites": {"Like List": {"App": 1, "ItemFavoriteList": LIKED}, "Favorite Videos": {"App": 1, "FavoriteVideoList": None}},
    "Profile And Settings": {"Profile Info": PROFILE, "Follower": FANS, "Following": FOLLOWS,
                             "Settings": {"App": 1, "SettingsMap": {"Interests": "Cooking", "App Language": "en", "Push Notification": {"New Fans": "On"}}}},
    "Direct Message": {"Direct Messages": CHATS}, "Post": {"Posts": POSTS},
}  # fmt: skip


@pytest.fixture
def reading(tmp_path):
    def made(document):
        export = tmp_path / "TikTok_Data"
        export.mkdir(exist_ok=True)
        (export / "user_data_tiktok.json").write_text(json.dumps(document), encoding="utf-8")
        (tmp_path / "spool").mkdir(exist_ok=True)
        found = read(open_archives([export]), tmp_path / "spool", platforms=(TIKTOK,))
        assert [p for p in found.problems if "gave no record" not in p.message] == []
        return found

    return made


def rows(found):
    return found.records.collect().to_dicts()


@pytest.mark.parametrize("document", [OLD, NEW])
def test_the_same_is_read_from_old_and_new_sections(reading, document):
    found = reading(document)
    assert found.coverage[0].members[0].unknown_keys == ()
    table = rows(found)
    kinds = {
        (r["feed"].removeprefix("tiktok/"), r["url"] or r["target"] or r["text"] or r["value"]) for r in table
    }
    assert {
        ("watched", "https://example.com/1"), ("likes", "https://example.com/2"), ("posts", "https://example.com/3"),
        ("followers", "cy"), ("following", "dee"), ("searches", "tea"), ("inferred_gender", "female"), ("username", "ada"),
    } <= kinds  # fmt: skip
    assert {r["value"] for r in table} & {"N/A", "None"} == set()


def test_the_person_in_the_key_is_whom_the_owner_writes_with(reading):
    messages = [r for r in rows(reading(NEW)) if r["kind"] == "message"]
    assert [(m["actor"], m["is_owner"], m["target"], m["thread"]) for m in messages] == [
        ("ada", True, "bob", "bob"),
        ("bob", False, "bob", "bob"),
    ]


def test_settings_hold_words_and_interests_are_the_owners_own(reading):
    table = rows(reading(NEW))
    assert [r["value"] for r in table if r["label"] == "interest"] == ["Cooking"]
    assert ("New Fans", "On") in {(r["label"], r["value"]) for r in table if r["kind"] == "setting"}
    assert [(r["target"], r["label"]) for r in table if r["kind"] == "disclosed"] == [
        ("shop.example.com", "Purchase")
    ]


def test_a_section_nobody_knows_is_reported(reading):
    found = reading({**NEW, "Horoscope": {"SignList": [{"Sign": "Leo"}]}})
    assert found.coverage[0].members[0].unknown_keys == ("/Horoscope/SignList/*/Sign",)
