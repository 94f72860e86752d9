"""Facebook: what was searched, looked at, visited and clicked, and when the app was in use."""

from typing import Final

from parsers.declare.fields import Const, EpochSeconds, LinkText, MetaText
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.activity import links, time_spent
from parsers.platforms.meta.items import MEMBER, under
from parsers.platforms.meta.labelled import FRAME, REST, VALUES, labelled
from parsers.record import Kind

_TIME: Final = EpochSeconds("timestamp")
_VISITED: Final = ("**/visited.json", "**/recently_visited.json")
_VIEWED: Final = ("**/viewed.json", "**/recently_viewed.json")

LOOKED: Final = (
    Feed(
        name="searches",
        kind=Kind.SEARCH,
        members=("**/your_search_history.json", "**/groups_you*ve_searched_for.json"),
        items=under("searches_v2", "searches", "group_search_v2", "group_search"),
        when=_TIME,
        text=MetaText("data/*/text", "attachments/*/data/*/text"),
        label=MetaText("title"),
    ),
    Feed(
        name="viewed",
        kind=Kind.VIEW,
        members=_VIEWED,
        items=JsonItems(
            "/recently_viewed/*/entries/*",
            "/recently_viewed/*/children/*/entries/*",
            "/recently_viewed_v2/*/entries/*",
            "/recently_viewed_v2/*/children/*/entries/*",
            "/viewed_things/*/entries/*",
            "/viewed_things/*/children/*/entries/*",
            "/viewed_things_v2/*/entries/*",
            "/viewed_things_v2/*/children/*/entries/*",
        ),
        when=_TIME,
        target=MetaText("data/name"),
        url=LinkText("data/uri"),
        label=MetaText("../../name"),
        value=MetaText("data/watch_time", "data/value"),
        text=MetaText("data/share"),
    ),
    Feed(
        name="visited",
        kind=Kind.VIEW,
        members=_VISITED,
        items=JsonItems("/visited_things_v2/*/entries/*", "/visited_things/*/entries/*"),
        when=_TIME,
        target=MetaText("data/name"),
        url=LinkText("data/uri"),
        label=MetaText("../../name"),
        value=MetaText("data/value"),
    ),
    labelled(
        "profile_visits",
        Kind.VIEW,
        (
            "**/profile_visits.json",
            "**/groups_and_events_you*ve_visited.json",
            "**/groups_you*ve_visited.json",
            "**/items_viewed.json",
            "**/content_that_has_been_shown_to_you_in_your_feed.json",
            "**/page_visits.json",
        ),
        target=MetaText("@Name", "label_values/*/value"),
        text=MetaText("@Description"),
        url=LinkText("@URL"),
        label=MetaText(MEMBER),
    ),
    links(),
    Feed(
        name="videos_watched",
        kind=Kind.VIEW,
        members="**/preferences/video.json",
        items=under("watch_videos_v2"),
        when=EpochSeconds("action_time"),
        target=MetaText("video_title"),
        label=MetaText("user_action"),
        value=MetaText("feedback_collection"),
    ),
    Feed(
        name="notifications",
        kind=Kind.EVENT,
        members="**/notifications.json",
        items=under("notifications_v2", "notifications"),
        owner=False,
        when=_TIME,
        text=MetaText("text"),
        url=LinkText("href"),
        label=Const("notification"),
        structural=("unread",),
    ),
    labelled(
        "feed_less",
        Kind.SETTING,
        "**/feed/reduce.json",
        target=MetaText("@Name", "label_values/*/value"),
        label=Const("show_less"),
    ),
    labelled(
        "mails_received",
        Kind.EVENT,
        "**/emails_we_sent_you.json",
        owner=False,
        text=MetaText("title", "label_values/*/value"),
        label=Const("mail"),
    ),
    labelled(
        "texts_received",
        Kind.EVENT,
        "**/service_texts_received.json",
        owner=False,
        label=Const("text"),
        text=MetaText("label_values/*/value", "label_values/*/vec/*/value"),
    ),
)

SPENT: Final = (
    time_spent("facebook"),
    Feed(
        name="time_spent_totals",
        kind=Kind.SETTING,
        members="**/time_spent_on_facebook.json",
        items=VALUES,
        label=MetaText("label"),
        value=MetaText("value", "dict/*/value", joined="; "),
        when=EpochSeconds("timestamp_value"),
        structural=FRAME,
        where=(Where(path="vec/*", absent=True),),
        ignored=(*REST,),
    ),
    labelled(
        "emojis",
        Kind.SETTING,
        "**/your_recently_used_emojis.json",
        label=Const("recent_emojis"),
        value=MetaText("label_values/*/dict/*/dict/*/value", "label_values/*/dict/*/label", joined=" "),
    ),
)

FEEDS: Final = (*LOOKED, *SPENT)
