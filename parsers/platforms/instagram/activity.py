"""Instagram: saves, searches, links, what was watched, what one wished to be reminded of, and when the app was in use."""

from typing import Final

from parsers.declare.fields import Const, LinkText, MetaText, Text
from parsers.platforms.instagram.strings import OWNER, ROW, mapped, rows
from parsers.platforms.meta.activity import links, time_spent
from parsers.platforms.meta.items import MEMBER, Stamp
from parsers.platforms.meta.labelled import labelled
from parsers.record import Kind

_SAVED: Final = ("**/saved_posts.json", "**/saved_collections.json")
_PEOPLE: Final = (
    "**/profile_searches.json",
    "**/account_searches.json",
    "**/tag_searches.json",
    "**/place_searches.json",
)
_SEARCHED: Final = ("searches_user", "searches_keyword", "searches_hashtag", "searches_place")
_WORDS: Final = ("**/word_or_phrase_searches.json", "**/keyword_searches.json")

LOOKED: Final = (
    mapped(
        "saves",
        Kind.SAVE,
        "**/saved_posts.json",
        "saved_saved_media",
        when=Stamp("@Saved on/timestamp", "@Saved on"),
        target=MetaText("title"),
        url=LinkText("@Saved on/href"),
        ignored=("@Time",),
    ),
    mapped(
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
    mapped(
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
        target=MetaText(*OWNER, "title"),
        url=LinkText("@URL"),
        text=MetaText("@Caption", "@Title"),
        value=MetaText("@Hashtags"),
    ),
    mapped(
        "searches",
        Kind.SEARCH,
        (*_PEOPLE, *_WORDS),
        *_SEARCHED,
        needs=("string_map_data",),
        when=Stamp("@Time"),
        text=MetaText("@Search", "@Username", "@Name"),
        label=Text(MEMBER),
    ),
    rows(
        "searches_listed",
        Kind.SEARCH,
        (*_PEOPLE, *_WORDS),
        *_SEARCHED,
        needs=("string_list_data",),
        text=MetaText(f"{ROW}/value", "title", f"{ROW}/href"),
        label=Text(MEMBER),
    ),
    labelled(
        "searches_labelled",
        Kind.SEARCH,
        (*_PEOPLE, *_WORDS),
        text=MetaText("@Search", "@Search text", *OWNER, "title"),
        url=LinkText("@URL"),
        label=Text(MEMBER),
    ),
    links(),
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
    mapped(
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
        when=Stamp("@Time"),
        target=MetaText("@Author", "@Username", "@Artist Name", "@Name", "@#2of2", "@#1of1"),
        label=Text(MEMBER),
        value=MetaText("@Song Name", "@Title", "@#1of2"),
    ),
    rows(
        "seen_listed",
        Kind.VIEW,
        _SEEN,
        "impressions_history_posts_not_interested",
        "impressions_history_posts_seen",
        needs=("string_list_data",),
        target=MetaText(f"{ROW}/value", "title"),
        label=Text(MEMBER),
    ),
    labelled(
        "seen_labelled",
        Kind.VIEW,
        _SEEN,
        target=MetaText(*OWNER),
        url=LinkText("@URL"),
        text=MetaText("@Caption", "@Title"),
        value=MetaText("@Hashtags"),
        label=Text(MEMBER),
    ),
    time_spent("instagram"),
    rows(
        "event_reminders",
        Kind.EVENT,
        "**/event_reminders.json",
        "events_event_reminders",
        target=MetaText("title", f"{ROW}/value"),
        label=Const("reminder"),
    ),
)

FEEDS: Final = (*LOOKED, *SEEN)
