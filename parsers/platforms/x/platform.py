"""X, once Twitter: the archive of scripts since 2018, and the classic tweet archive before it."""

from typing import Final

from parsers.declare.left import left
from parsers.declare.platform import Mark, PassedOver, Platform
from parsers.platforms.x import account, ads, connections, messages, posts
from parsers.platforms.x.scripts import files

_YTD: Final = r"window\.YTD\.\w+\.part\d+\s*="
_ORDINARY: Final = (
    "account,like,follower,following,personalization,ad-impressions,ad-engagements,direct-messages,block"
)

_MARKS: Final = (
    Mark(members="**/{tweets,tweets-part*,note-tweet,tweet-headers,deleted-tweets}.js", holds=_YTD, generation="2022 (tweets.js)"),
    Mark(members="**/data/{tweet,tweet-part*}.js", holds=_YTD, generation="2020 (data folder)"),
    Mark(members="{tweet,*/tweet,account,*/account}.js", holds=_YTD, generation="2018 (scripts)"),
    Mark(members=f"**/{{{_ORDINARY}}}.js", holds=_YTD),
    Mark(members="**/manifest.js", holds=r"window\.__THAR_CONFIG\s*="),
    Mark(members="**/data/js/tweets/*.js", holds=r"Grailbird\.data\.tweets_\d{4}_\d\d\s*=", generation="2012 (classic)"),
)  # fmt: skip

_PASSED_OVER: Final = (
    PassedOver(members=files("manifest"), reason="the list of files, their script names and counts"),
    PassedOver(members=("**/data/js/payload_details.js", "**/data/js/tweet_index.js"), reason="counts of the classic archive's files"),
    PassedOver(members=("**/assets/**", "**/Your archive.html", "**/lib/**", "**/css/**", "**/img/**", "**/index.html"),
               reason="the viewer that comes with the archive"),
    PassedOver(members=("**/README.txt",), reason="a description of the files"),
    PassedOver(members=("**/*_media/**",), reason="pictures and videos of records read elsewhere"),
    PassedOver(members=files("account-suspension", "account-label", "periscope-ban-information"), reason="measures taken against the account"),
    PassedOver(members=files("branch-links"), reason="links of the app itself that led to an installation"),
    PassedOver(members=files("product-drop", "product-set", "catalog-item", "commerce-catalog", "shop-module", "twitter-shop"),
               reason="goods that the account offers as a shop"),
    PassedOver(members=files("article-metadata", "community-note-tombstone", "community-note-batsignal"), reason="states of texts read elsewhere"),
    PassedOver(members=files("reply-prompt"), reason="which reminders before replying were shown"),
    PassedOver(members=files("tweetdeck"), reason="the arrangement of columns on a screen"),
    PassedOver(members=files("periscope-broadcast-metadata", "periscope-expired-broadcasts"), reason="ids and states of broadcasts"),
    PassedOver(members=("**/tweets.csv",), reason="the classic archive's tweets a second time"),
)  # fmt: skip

X: Final = Platform(
    name="x",
    title="X (Twitter)",
    marks=_MARKS,
    feeds=(*account.FEEDS, *posts.FEEDS, *messages.FEEDS, *connections.FEEDS, *ads.FEEDS),
    passed_over=_PASSED_OVER,
    parts=r"(?P<set>twitter-\d{4}-\d\d-\d\d-[0-9a-f]+)(?:-(?:part)?(?P<part>\d+))?$",
    left=left(__package__),
    layout=(
        "A zip of scripts in `data/` that assign JSON to names such as window.YTD.tweets.part0, which its own page reads: "
        "a copy must keep names, counts and part numbers as `manifest.js` has them. Bare tweets until 2019, wrapped "
        "since 2020, renamed in 2022, long posts and Grok chats since 2023. Polls voted in are missing, but for those "
        "in advertisements; the accounts followed are ids without names."
    ),
)
