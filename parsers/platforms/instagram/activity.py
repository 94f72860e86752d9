"""Instagram: saves, searches, links, what was watched, and when the app was in use."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import LV_FRAME, LV_REST, Stamp, labelled, under
from parsers.record import Kind

_ROW: Final = "string_list_data/*"
_OWNER: Final = ("@Owner/@Username", "@Owner/@Name", "@Username", "@Author", "@Name")
_SLD_LEFT: Final = ("title", "media_list_data/**", f"{_ROW}/href", f"{_ROW}/value")
_SMD_LEFT: Final = ("title", "media_map_data/**", "media_list_data/**")


def _mapped(name: str, kind: Kind, members: str | tuple[str, ...], *wrappers: str, **columns: Any) -> Feed:
    ignored = (*_SMD_LEFT, *columns.pop("ignored", ()))
    return Feed(
        name=name,
        kind=kind,
        members=members,
        items=under(*wrappers),
        **{"when": Stamp("@Time"), **columns},
        ignored=ignored,
    )


_SAVED: Final = ("**/saved_posts.json", "**/saved_collections.json")
_PEOPLE: Final = (
    "**/profile_searches.json",
    "**/account_searches.json",
    "**/tag_searches.json",
    "**/place_searches.json",
)
_WORDS: Final = ("**/word_or_phrase_searches.json", "**/keyword_searches.json")

LOOKED: Final = (
    _mapped(
        "saves",
        Kind.SAVE,
        "**/saved_posts.json",
        "saved_saved_media",
        when=Stamp("@Saved on/timestamp", "@Saved on"),
        target=MetaText("title"),
        url=LinkText("@Saved on/href"),
        ignored=("@Time",),
    ),
    _mapped(
        "collections",
        Kind.SAVE,
        "**/saved_collections.json",
        "saved_saved_collections",
        when=Stamp("@Added Time", "@Creation Time"),
        target=MetaText("@Name/value"),
        url=LinkText("@Name/href"),
        label=MetaText("title"),
        ignored=("@Update Time",),
    ),
    _mapped(
        "saved_music",
        Kind.SAVE,
        "**/saved_music.json",
        "saved_saved_music",
        when=Stamp("@Creation Time"),
        target=MetaText("@Artist Name"),
        value=MetaText("@Song Name"),
        label=Const("music"),
    ),
    labelled(
        "saves_labelled",
        Kind.SAVE,
        (*_SAVED, "**/saved_music.json"),
        target=MetaText(*_OWNER, "title"),
        url=LinkText("@URL"),
        text=MetaText("@Caption", "@Title"),
        value=MetaText("@Hashtags"),
        ignored=("@*",),
    ),
    _mapped(
        "searches",
        Kind.SEARCH,
        (*_PEOPLE, *_WORDS),
        "searches_user",
        "searches_keyword",
        "searches_hashtag",
        "searches_place",
        needs=("string_map_data",),
        text=MetaText("@Search", "@Username", "@Name"),
        label=Text("$([^/]+)\\.json"),
        ignored=("@*",),
    ),
    Feed(
        name="searches_listed",
        kind=Kind.SEARCH,
        members=(*_PEOPLE, *_WORDS),
        needs=("string_list_data",),
        items=under("searches_user", "searches_keyword", "searches_hashtag", "searches_place"),
        when=Stamp(f"{_ROW}/timestamp"),
        text=MetaText(f"{_ROW}/value", "title", f"{_ROW}/href"),
        url=LinkText(f"{_ROW}/href"),
        label=Text("$([^/]+)\\.json"),
        ignored=_SLD_LEFT,
    ),
    labelled(
        "searches_labelled",
        Kind.SEARCH,
        (*_PEOPLE, *_WORDS),
        text=MetaText("@Search", "@Search text", *_OWNER, "title"),
        url=LinkText("@URL"),
        label=Text("$([^/]+)\\.json"),
        ignored=("@*",),
    ),
    labelled(
        "links",
        Kind.VIEW,
        "**/link_history.json",
        label=Const("link"),
        url=LinkText("@Website link you visited", "@URL", "label_values/*/href", "label_values/0/value"),
        target=MetaText("@Title of website page you visited", "@Title"),
        ignored=("@Website session start time", "@Website session end time", "@*", "label_values/**"),
    ),
)

_SEEN: Final = (
    "**/posts_viewed.json",
    "**/videos_watched.json",
    "**/stories_viewed.json",
    "**/suggested_profiles_viewed.json",
    "**/suggested_accounts_viewed.json",
    "**/accounts_you*re_not_interested_in.json",
    "**/profiles_you*re_not_interested_in.json",
    "**/posts_you*re_not_interested_in.json",
    "**/threads_viewed.json",
    "**/music_heard_in_stories.json",
    "**/music_recently_used_in_stories.json",
)

SEEN: Final = (
    _mapped(
        "seen",
        Kind.VIEW,
        _SEEN,
        "impressions_history_posts_seen",
        "impressions_history_videos_watched",
        "impressions_history_chaining_seen",
        "impressions_history_recs_hidden_authors",
        "impressions_history_stories_seen",
        "text_post_app_text_post_app_posts_seen",
        "impressions_history_music_heard_in_stories",
        "impressions_history_music_recently_used_in_stories",
        needs=("string_map_data",),
        target=MetaText("@Author", "@Username", "@Artist Name", "@Name"),
        label=Text("$([^/]+)\\.json"),
        value=MetaText("@Song Name", "@Title"),
        ignored=("@*",),
    ),
    Feed(
        name="seen_listed",
        kind=Kind.VIEW,
        members=_SEEN,
        needs=("string_list_data",),
        items=under("impressions_history_posts_not_interested", "impressions_history_posts_seen"),
        when=Stamp(f"{_ROW}/timestamp"),
        target=MetaText(f"{_ROW}/value", "title"),
        url=LinkText(f"{_ROW}/href"),
        label=Text("$([^/]+)\\.json"),
        ignored=_SLD_LEFT,
    ),
    labelled(
        "seen_labelled",
        Kind.VIEW,
        _SEEN,
        target=MetaText(*_OWNER),
        url=LinkText("@URL"),
        text=MetaText("@Caption", "@Title"),
        value=MetaText("@Hashtags"),
        label=Text("$([^/]+)\\.json"),
        ignored=("@*",),
    ),
    Feed(
        name="time_spent",
        kind=Kind.LOGIN,
        members="**/time_spent_on_instagram.json",
        items=JsonItems("/*/label_values/*/vec/*", "/label_values/*/vec/*"),
        needs=("dict",),
        label=Const("session"),
        when=Stamp("dict/0/timestamp_value"),
        value=Text("dict/1/timestamp_value"),
        structural=LV_FRAME,
        ignored=("^/**", "@*", "dict/**", *LV_REST),
    ),
)

FEEDS: Final = (*LOOKED, *SEEN)
