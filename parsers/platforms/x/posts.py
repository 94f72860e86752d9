"""X: what the owner wrote, shared, liked, rated, searched and clicked."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, Field, LinkText, Pattern, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.json.js import JsItems
from parsers.platforms.x.scripts import LIST, files
from parsers.record import Kind

_CLASSIC: Final = "**/data/js/tweets/*.js"
_TWEETS: Final = (*files("tweets", "tweet", "community-tweet", "community-tweets"), _CLASSIC)
_DELETED: Final = files("deleted-tweets", "deleted-tweet")


def _both(*paths: str) -> tuple[str, ...]:
    """Since 2020 every tweet is wrapped in an object of its own; before it stood bare."""
    return (*(f"tweet/{p}" for p in paths), *paths)


_TEXT: Final = _both("full_text", "text")
_COUNTS: Final = _both("favorite_count", "retweet_count", "favorited", "retweeted", "truncated", "possibly_sensitive",
                       "display_text_range/**", "source_app")  # fmt: skip
_LEFT: Final = _both(
    "id", "id_str", "community_id", "community_id_str", "in_reply_to_user_id", "in_reply_to_user_id_str", "in_reply_to_status_id",
    "in_reply_to_status_id_str", "quoted_status_id", "quoted_status_id_str",
)  # fmt: skip


def _tweets(name: str, kind: Kind, members: tuple[str, ...], **more: Any) -> Feed:
    columns: dict[str, Field] = {
        "when": Time(*_both("created_at")), "text": Text(*_TEXT), "lang": Text(*_both("lang")),
        "url": LinkText(*_both("entities/urls/*/expanded_url")), "device": Pattern(*_both("source"), find=r">([^<>]+)<"),
        "lat": Degrees(*_both("coordinates/coordinates/1", "geo/coordinates/0")),
        "lon": Degrees(*_both("coordinates/coordinates/0", "geo/coordinates/1")),
        "place": Text(*_both("place/full_name", "place/name")),
    }  # fmt: skip
    return Feed(
        name=name, kind=kind, members=members, items=LIST, structural=_COUNTS, ignored=_LEFT, **{**columns, **more}
    )  # fmt: skip


_RETWEET: Final = Where(path="tweet/full_text", pattern=r"^RT @\w+:")
_BARE_RETWEET: Final = Where(path="full_text", pattern=r"^RT @\w+:")
_CLASSIC_RETWEET: Final = Where(path="retweeted_status/id_str")
_SHARED: Final[dict[str, Any]] = {
    "text": None, "value": Text(*_TEXT), "target": Pattern(*_TEXT, find=r"^RT @(\w+)"), "label": Const("retweet")
}  # fmt: skip
_REPLY: Final[dict[str, Any]] = {
    "target": Text(*_both("in_reply_to_screen_name")), "label": Const("reply"),
    "target_id": Text(*_both("in_reply_to_user_id_str", "in_reply_to_user_id")),
    "thread": Text(*_both("in_reply_to_status_id_str", "in_reply_to_status_id")),
}  # fmt: skip

_NOTE: Final = "noteTweet"

FEEDS: Final = (
    _tweets("retweets", Kind.SHARE, _TWEETS, where=(_RETWEET,), **_SHARED),
    _tweets("bare_retweets", Kind.SHARE, _TWEETS, where=(_BARE_RETWEET,), **_SHARED),
    _tweets("classic_retweets", Kind.SHARE, _TWEETS, where=(_CLASSIC_RETWEET,), **_SHARED),
    _tweets("replies", Kind.COMMENT, _TWEETS, needs=("tweet/in_reply_to_screen_name",), **_REPLY),
    _tweets("bare_replies", Kind.COMMENT, _TWEETS, needs=("in_reply_to_screen_name",), **_REPLY),
    _tweets("tweets", Kind.POST, _TWEETS),
    _tweets("deleted_tweets", Kind.POST, _DELETED, label=Const("deleted"), value=Text(*_both("deleted_at")),
            target=Text(*_both("in_reply_to_screen_name"))),
    Feed(name="mentions", kind=Kind.CONNECTION, members=_TWEETS, label=Const("mentioned"), when=Time("../../../created_at"),
         items=JsItems("/*/tweet/entities/user_mentions/*", "/*/entities/user_mentions/*"), target=Text("screen_name"),
         target_id=Text("id_str", "id"), value=Text("name"), ignored=("indices/*", "id")),
    Feed(name="long_tweets", kind=Kind.POST, members=files("note-tweet", "note-tweets"), items=LIST, label=Const("note"),
         when=Time(f"{_NOTE}/createdAt"), text=Text(f"{_NOTE}/core/text"), url=LinkText(f"{_NOTE}/core/urls/*/expandedUrl")),
    Feed(name="deleted_long_tweets", kind=Kind.POST, members=files("deleted-note-tweet"), items=LIST, label=Const("deleted"),
         when=Time(f"{_NOTE}/createdAt"), text=Text(f"{_NOTE}/core/text")),
    Feed(name="tweet_headers", kind=Kind.POST, members=files("tweet-headers", "deleted-tweet-headers"), items=LIST, label=Const("header"),
         when=Time("tweet/created_at"), target_id=Text("tweet/tweet_id"), ignored=("tweet/user_id", "tweet/deleted_at")),
    Feed(name="articles", kind=Kind.POST, members=files("article"), items=LIST, label=Const("article"), when=Time("*/createdAt", "*/created_at"),
         text=Text("*/title", "*/plainText", "*/content", joined="\n")),
    Feed(name="moments", kind=Kind.POST, members=files("moment"), items=LIST, label=Const("moment"), when=Time("moment/createdAt"),
         text=Text("moment/title"), value=Text("moment/description")),
    Feed(name="periscope_comments", kind=Kind.COMMENT, members=files("periscope-comments-made-by-user"), items=LIST,
         when=Time("*/timestamp", "*/createdAt"), text=Text("*/text", "*/comment")),
    Feed(name="community_notes", kind=Kind.POST, members=files("community-note", "birdwatch-note"), items=LIST, label=Const("community_note"),
         when=Time("*/createdAt"), text=Text("*/summary", "*/text"), target_id=Text("*/tweetId"), value=Text("*/classification")),
    Feed(name="community_note_ratings", kind=Kind.ANSWER, members=files("community-note-rating", "birdwatch-note-rating"), items=LIST,
         when=Time("*/createdAt"), question=Const("Is this note helpful?"), answer=Text("*/helpfulnessLevel"),
         value=Text("*/helpfulTags/*", "*/notHelpfulTags/*", joined="; "), target_id=Text("*/noteId"), ignored=("*/userId",)),
    Feed(name="likes", kind=Kind.REACTION, members=files("like", "likes"), items=LIST, label=Const("like"), value=Text("like/fullText"),
         url=LinkText("like/expandedUrl"), target_id=Text("like/tweetId")),
    Feed(name="searches", kind=Kind.SEARCH, members=files("saved-search"), items=LIST, label=Const("saved"),
         text=Text("savedSearch/query"), ignored=("savedSearch/savedSearchId",)),
    Feed(name="link_clicks", kind=Kind.VISIT, members=files("user-link-clicks"), items=LIST, url=LinkText("*/finalUrl", "*/*/finalUrl"),
         when=Time("*/timeStampOfInteraction", "*/*/timeStampOfInteraction"), target_id=Text("*/tweetId", "*/*/tweetId")),
    Feed(name="spaces", kind=Kind.EVENT, members=files("spaces-metadata"), items=LIST, label=Const("space"),
         when=Time("*/createdAt", "*/startedAt"), text=Text("*/title"), target_id=Text("*/id")),
)  # fmt: skip
