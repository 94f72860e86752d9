"""TikTok: the export as one JSON file, in all layouts since 2021, read by the names of its innermost lists.

The folders above those lists are renamed and moved every few months; the lists keep their names.
"""

from typing import Final

from parsers.declare.left import left
from parsers.declare.platform import Mark, PassedOver, Platform
from parsers.platforms.tiktok import activity, ads, profile, security, shop

_FEEDS: Final = (*profile.FEEDS, *security.FEEDS, *ads.FEEDS, *activity.FEEDS, *shop.FEEDS)

_FILES: Final = "**/{user_data*,*tiktok*}.json"
_MARKS: Final = (
    Mark(members=_FILES, holds=r'"(Profile And Settings|Likes and Favorites)"\s*:', generation="2025 (moved sections)"),
    Mark(members=_FILES, holds=r'"(Your Activity|Post)"\s*:\s*[{n]', generation="2025 (renamed sections)"),
    Mark(members=_FILES, holds=r'"(Profile Info|Ads and data|Direct Message)"\s*:', generation="2023"),
    Mark(members=_FILES, holds=r'"(Profile Information|Tiktok Shopping)"\s*:', generation="2021"),
    Mark(members=_FILES, holds=r'"(VideoList|ItemFavoriteList|FavoriteVideoList|ProfileMap|FansList)"\s*:'),
    Mark(members="**/{Watch History,Kijkgeschiedenis}.txt", generation="text files"),
)  # fmt: skip

TIKTOK: Final = Platform(
    name="tiktok",
    title="TikTok",
    marks=_MARKS,
    feeds=_FEEDS,
    passed_over=(PassedOver(members=("**/profile_photo*",), reason="pictures"),),
    left=left(__package__),
    layout=(
        "A zip with one JSON file, user_data.json until 2023 and user_data_tiktok.json since. The same innermost lists "
        "under sections that were renamed in March and moved in April 2025. Videos are links, and the links expire. "
        "Watch history is missing where the service was busy. Exports as text files are searched for words only."
    ),
)
