"""X: what the owner wrote, liked, searched and asked, whom they follow and write with."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, Field, LinkText, Pattern, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.json.js import JsItems
from parsers.platforms.x.account import LIST, files
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
_LEFT: Final = _both("id", "id_str", "edit_info/**", "entities/**", "extended_entities/**", "geo/**", "coordinates/**", "place/**",
                     "user/**", "contributors/**", "retweeted_status/**", "quoted_status/**", "quoted_status_permalink/**", "scopes/**",
                     "community_id", "community_id_str", "in_reply_to_user_id", "in_reply_to_user_id_str", "in_reply_to_status_id",
                     "in_reply_to_status_id_str", "quoted_status_id", "quoted_status_id_str")  # fmt: skip


def _tweets(name: str, kind: Kind, members: tuple[str, ...], **more: Any) -> Feed:
    columns: dict[str, Field] = {
        "when": Time(*_both("created_at")), "text": Text(*_TEXT), "lang": Text(*_both("lang")),
        "url": LinkText(*_both("entities/urls/*/expanded_url")), "device": Pattern(*_both("source"), find=r">([^<]+)<"),
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

POSTS: Final = (
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
         target_id=Text("id_str", "id"), value=Text("name"), ignored=("indices/*", "id", "^/**")),
    Feed(name="long_tweets", kind=Kind.POST, members=files("note-tweet", "note-tweets"), items=LIST, label=Const("note"),
         when=Time(f"{_NOTE}/createdAt"), text=Text(f"{_NOTE}/core/text"), url=LinkText(f"{_NOTE}/core/urls/*/expandedUrl"),
         ignored=(f"{_NOTE}/**",)),
    Feed(name="deleted_long_tweets", kind=Kind.POST, members=files("deleted-note-tweet"), items=LIST, label=Const("deleted"),
         when=Time(f"{_NOTE}/createdAt"), text=Text(f"{_NOTE}/core/text"), ignored=(f"{_NOTE}/**",)),
    Feed(name="tweet_headers", kind=Kind.POST, members=files("tweet-headers", "deleted-tweet-headers"), items=LIST, label=Const("header"),
         when=Time("tweet/created_at"), target_id=Text("tweet/tweet_id"), ignored=("tweet/user_id", "tweet/deleted_at")),
    Feed(name="articles", kind=Kind.POST, members=files("article"), items=LIST, label=Const("article"), when=Time("*/createdAt", "*/created_at"),
         text=Text("*/title", "*/plainText", "*/content", joined="\n"), ignored=("**",)),
    Feed(name="moments", kind=Kind.POST, members=files("moment"), items=LIST, label=Const("moment"), when=Time("moment/createdAt"),
         text=Text("moment/title"), value=Text("moment/description"), ignored=("moment/**",)),
    Feed(name="periscope_comments", kind=Kind.COMMENT, members=files("periscope-comments-made-by-user"), items=LIST,
         when=Time("*/timestamp", "*/createdAt"), text=Text("*/text", "*/comment"), ignored=("**",)),
    Feed(name="community_notes", kind=Kind.POST, members=files("community-note", "birdwatch-note"), items=LIST, label=Const("community_note"),
         when=Time("*/createdAt"), text=Text("*/summary", "*/text"), target_id=Text("*/tweetId"), value=Text("*/classification"),
         ignored=("**",)),
    Feed(name="community_note_ratings", kind=Kind.ANSWER, members=files("community-note-rating", "birdwatch-note-rating"), items=LIST,
         when=Time("*/createdAt"), question=Const("Is this note helpful?"), answer=Text("*/helpfulnessLevel"),
         value=Text("*/helpfulTags/*", "*/notHelpfulTags/*", joined="; "), target_id=Text("*/noteId"), ignored=("*/userId",)),
    Feed(name="likes", kind=Kind.REACTION, members=files("like", "likes"), items=LIST, label=Const("like"), value=Text("like/fullText"),
         url=LinkText("like/expandedUrl"), target_id=Text("like/tweetId")),
    Feed(name="searches", kind=Kind.SEARCH, members=files("saved-search"), items=LIST, label=Const("saved"),
         text=Text("savedSearch/query"), ignored=("savedSearch/savedSearchId",)),
    Feed(name="link_clicks", kind=Kind.VISIT, members=files("user-link-clicks"), items=LIST, url=LinkText("*/finalUrl", "*/*/finalUrl"),
         when=Time("*/timeStampOfInteraction", "*/*/timeStampOfInteraction"), target_id=Text("*/tweetId", "*/*/tweetId"), ignored=("**",)),
    Feed(name="spaces", kind=Kind.EVENT, members=files("spaces-metadata"), items=LIST, label=Const("space"),
         when=Time("*/createdAt", "*/startedAt"), text=Text("*/title"), target_id=Text("*/id"), ignored=("**",)),
)  # fmt: skip

_GROK: Final = "grokChatItem"
_GROK_LEFT: Final = tuple(
    f"{_GROK}/{k}" for k in ("accountId", "grokMode/**", "sender/**", "postIds/**", "attachments/**")
)


def _grok(name: str, sender: str, *, owner: bool) -> Feed:
    return Feed(
        name=name, kind=Kind.MESSAGE, members=files("grok-chat-item"), items=LIST, owner=owner,
        where=(Where(path=f"{_GROK}/sender/*", pattern=sender),), when=Time(f"{_GROK}/createdAt"), text=Text(f"{_GROK}/message"),
        thread=Text(f"{_GROK}/chatId"), label=Const("ai_chat"), target=Const("Grok") if owner else None,
        actor=None if owner else Const("Grok"), ignored=_GROK_LEFT,
    )  # fmt: skip


_DMS: Final = files("direct-messages", "direct-message", "direct-messages-group", "direct-message-group")
_DM_HEADERS: Final = files("direct-message-headers", "direct-message-group-headers")
_EVENTS: Final = JsItems("/*/dmConversation/messages/*")
_THREAD: Final = Text("../../conversationId")
_NAMED: Final = ("^/*/dmConversation/conversationId",)
_DM: Final = "messageCreate"


def _happening(name: str, label: str, key: str, *members: str, **more: Any) -> Feed:
    """What is no message: people who join or leave, a new name of the group."""
    return Feed(
        name=name, kind=Kind.EVENT, members=(*_DMS, *_DM_HEADERS), items=_EVENTS, needs=(key,), owner=None, label=Const(label),
        when=Time(f"{key}/createdAt"), actor=Text(f"{key}/initiatingUserId"), thread=_THREAD,
        target_id=Text(*(f"{key}/{m}/*" for m in members), joined="; ") if members else None, ignored=_NAMED, **more,
    )  # fmt: skip


MESSAGES: Final = (
    Feed(name="messages", kind=Kind.MESSAGE, members=_DMS, items=_EVENTS, needs=(_DM,), owner=None, when=Time(f"{_DM}/createdAt"),
         actor=Text(f"{_DM}/senderId"), target_id=Text(f"{_DM}/recipientId"), text=Text(f"{_DM}/text"), thread=_THREAD,
         url=LinkText(f"{_DM}/urls/*/expanded"), structural=(f"{_DM}/id",),
         ignored=(*_NAMED, f"{_DM}/urls/**", f"{_DM}/mediaUrls/**", f"{_DM}/reactions/**", f"{_DM}/editHistory/**", f"{_DM}/mediaIds/**")),
    Feed(name="message_reactions", kind=Kind.REACTION, members=_DMS, items=JsItems("/*/dmConversation/messages/*/messageCreate/reactions/*"),
         owner=None, when=Time("createdAt"), actor=Text("senderId"), value=Text("reactionKey"), label=Const("message_reaction"),
         thread=Text("../../../../../conversationId"), ignored=("eventId", "^/**")),
    Feed(name="message_headers", kind=Kind.MESSAGE, members=_DM_HEADERS, items=_EVENTS, needs=(_DM,), owner=None, label=Const("header"),
         when=Time(f"{_DM}/createdAt"), actor=Text(f"{_DM}/senderId"), target_id=Text(f"{_DM}/recipientId"), thread=_THREAD,
         structural=(f"{_DM}/id",), ignored=_NAMED),
    Feed(name="welcome_messages", kind=Kind.MESSAGE, members=(*_DMS, *_DM_HEADERS), items=_EVENTS, needs=("welcomeMessageCreate",),
         owner=None, label=Const("welcome"), when=Time("welcomeMessageCreate/createdAt"), actor=Text("welcomeMessageCreate/senderId"),
         target_id=Text("welcomeMessageCreate/recipientId"), text=Text("welcomeMessageCreate/text"), thread=_THREAD,
         ignored=(*_NAMED, "welcomeMessageCreate/**")),
    _happening("groups_joined", "joined_group", "joinConversation", "participantsSnapshot"),
    _happening("group_arrivals", "added_to_group", "participantsJoin", "userIds"),
    _happening("group_departures", "left_group", "participantsLeave", "userIds"),
    _happening("group_names", "group_name", "conversationNameUpdate", text=Text("conversationNameUpdate/name")),
    _grok("grok_questions", r"^(user|1)$", owner=True),
    _grok("grok_answers", r"^(agent|assistant|grok|2)$", owner=False),
)  # fmt: skip


def _tie(name: str, label: str, member: str, key: str, *, owner: bool = True) -> Feed:
    return Feed(
        name=name, kind=Kind.CONNECTION, members=files(member), items=LIST, owner=owner, label=Const(label),
        target_id=Text(f"{key}/accountId"), url=LinkText(f"{key}/userLink"),
    )  # fmt: skip


def _lists(name: str, label: str) -> Feed:
    members = files(name, name.replace("lists", "list"))
    return Feed(name=name.replace("-", "_"), kind=Kind.MEMBERSHIP, members=members, items=LIST, label=Const(label),
                url=LinkText("userListInfo/url", "userListInfo/urls/*"),
                target=Pattern("userListInfo/url", "userListInfo/urls/*", find=r"/lists/([^/?]+)"), ignored=("userListInfo/urls/**",))  # fmt: skip


TIES: Final = (
    _tie("followers", "follower", "follower", "follower", owner=False),
    _tie("following", "following", "following", "following"),
    _tie("blocks", "blocked", "block", "blocking"),
    _tie("mutes", "muted", "mute", "muting"),
    _tie("smart_blocks", "blocked_automatically", "smartblock", "smartBlock"),
    Feed(name="message_mutes", kind=Kind.SETTING, members=files("direct-message-mute"), items=LIST, label=Const("muted_messages"),
         target_id=Text("*/*"), ignored=("*/*",)),
    Feed(name="periscope_followers", kind=Kind.CONNECTION, members=files("periscope-followers"), items=LIST, owner=False,
         label=Const("follower"), target_id=Text("*/*"), ignored=("*/*",)),
    _lists("lists-created", "list_created"),
    _lists("lists-member", "on_list"),
    _lists("lists-subscribed", "list_followed"),
)  # fmt: skip

FEEDS: Final = (*POSTS, *MESSAGES, *TIES)
