"""Key lists of real exports: no key of X or TikTok that was ever seen goes unclaimed.

The lists hold keys and types only; a document is built from them with the same word in every place.
"""

import csv
import json
from collections import defaultdict
from pathlib import Path

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.tiktok.platform import TIKTOK
from parsers.platforms.x.platform import X

SCHEMAS = Path(__file__).parents[2] / "../shared/formats/schema"
TIMES = ("date", "time", "At", "Time", "Date", "created_at", "TimeStamp", "InApp", "InWeb")
TEXT = {"string": "word", "number": 3, "boolean": True}
LISTS = {
    "interests", "engagements", "messages", "matchedTargetingCriteria", "engagementAttributes", "user_mentions", "urls", "hashtags", "media",
    "languages", "reactions", "deviceMetadataList", "advertisers", "lookalikeAdvertisers", "shows", "permissions", "participantsSnapshot",
    "helpfulTags", "editTweetIds", "display_text_range", "indices", "mediaUrls", "Products", "PlatformInfo", "Status List", "Chat History with bob:", "FansList",
    "FavoriteVideoList", "HashtagList", "ItemFavoriteList", "LoginHistoryList", "SearchList", "ShareHistoryList", "VideoList", "BlockList",
    "OffTikTokActivityDataList", "CommentsList", "ReviewsList", "PostList", "FavoriteEffectsList", "FavoriteSoundList", "ShoppingCart",
    "ProductBrowsingHistories", "SavedAddress",
}  # fmt: skip
SPELT = {"GpsData": "48.2, 16.4"}
OBJECTS = {("p13nData", "interests")}

pytestmark = pytest.mark.skipif(not SCHEMAS.exists(), reason="the key lists are not here")


def key_lists(name):
    files = defaultdict(list)
    with (SCHEMAS / name).open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            path = row["keypath"].replace("$USERNAME", "bob").replace("$NUMBER", "123")
            files[row["file"]].append((path, row["type"]))
    return files


def document(rows):
    root = {}
    for path, kind in rows:
        *above, last = [k for k in path.split("/") if k] or [""]
        here = root
        for key in above:
            here = here.setdefault(key, {}) if isinstance(here.get(key, {}), dict) else {}
        if kind in TEXT and not isinstance(here.get(last), dict):
            here[last] = "2024-01-01 10:00:00" if last.endswith(TIMES) else SPELT.get(last, TEXT[kind])
    return listed(root)


def listed(value, key="", above=""):
    if isinstance(value, dict):
        value = {k: listed(v, k, key) for k, v in value.items()}
    repeats = key in LISTS or (
        key in {"Following", "Vouchers", "Comments"} and key not in value and above != "Comment"
    )
    return [value] if repeats and (above, key) not in OBJECTS else value


def unclaimed(export, spool, platform):
    spool.mkdir()
    reading = read(open_archives([export]), spool, platforms=(platform,))
    members = reading.coverage[0].members
    assert sum(m.records for m in members) > 20
    return {m.member: m.unknown_keys for m in members if m.unknown_keys}


def test_no_key_of_x_goes_unclaimed(tmp_path):
    for name, rows in key_lists("x.tsv").items():
        path = tmp_path / "twitter" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        body = [document(rows)] if any(keys for keys, _ in rows) else []
        path.write_text(
            f"window.YTD.{path.stem.replace('-', '_')}.part0 = {json.dumps(body)}", encoding="utf-8"
        )
    assert unclaimed(tmp_path / "twitter", tmp_path / "spool", X) == {}


def test_no_key_of_tiktok_goes_unclaimed(tmp_path):
    (rows,) = key_lists("tiktok.tsv").values()
    path = tmp_path / "TikTok" / "user_data_tiktok.json"
    path.parent.mkdir()
    path.write_text(json.dumps(document(rows)), encoding="utf-8")
    assert unclaimed(path.parent, tmp_path / "spool", TIKTOK) == {}
