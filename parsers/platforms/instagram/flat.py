"""Instagram until early 2021: a dozen files at the root, rows as `[time, text, user]`, names as keys."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import Stamp, under
from parsers.record import Kind

_TIMED: Final = (Where(path="0", pattern=r"^\d{4}-\d\d"),)


def _at(name: str) -> tuple[str, ...]:
    """The file at the root, or below the export's own folder."""
    return (f"{name}.json", f"*/{name}.json")


def _rows(file: str, wrapper: str, kind: Kind, label: str, **columns: Any) -> Feed:
    """Rows that are lists: the time first, the other person last."""
    return Feed(
        name=f"flat_{wrapper}",
        kind=kind,
        members=_at(file),
        items=under(wrapper),
        where=_TIMED,
        when=Stamp("0"),
        label=Const(label),
        **{"target": MetaText("1"), "ignored": (), **columns},
    )


LISTS: Final = (
    _rows("likes", "media_likes", Kind.REACTION, "LIKE"),
    _rows("likes", "comment_likes", Kind.REACTION, "LIKE_COMMENT"),
    *(
        _rows("comments", f"{what}_comments", Kind.COMMENT, what, text=MetaText("1"), target=MetaText("2"))
        for what in ("media", "live", "story")
    ),
    *(
        _rows("stories_activities", what, Kind.ANSWER, what, answer=MetaText("2"))
        for what in ("polls", "emoji_sliders", "questions", "countdowns", "quizzes")
    ),
    _rows("saved", "saved_media", Kind.SAVE, "post"),
    Feed(
        name="flat_collections",
        kind=Kind.SAVE,
        members=_at("saved"),
        items=under("saved_collections"),
        needs=("name",),
        when=Stamp("created_at"),
        target=MetaText("name"),
        label=Const("collection"),
        ignored=("updated_at",),
    ),
)


def _seen(wrapper: str, kind: Kind) -> Feed:
    return Feed(
        name=f"flat_{wrapper}",
        kind=kind,
        members=_at("seen_content"),
        items=under(wrapper),
        needs=("timestamp",),
        when=Stamp("timestamp"),
        target=MetaText("author", "username"),
        label=Const(wrapper),
    )


_MEDIA: Final = ("stories", "photos", "profile", "videos", "direct", "other")

FEEDS: Final = (
    *LISTS,
    _seen("ads_seen", Kind.ADVERT),
    _seen("ads_clicked", Kind.ADVERT),
    *(_seen(w, Kind.VIEW) for w in ("posts_seen", "videos_watched", "chaining_seen", "stories_seen")),
    Feed(
        name="flat_searches",
        kind=Kind.SEARCH,
        members=_at("searches"),
        items=JsonItems("/main_search_history/*", "/shopping_search_history/*", "/*"),
        needs=("search_click",),
        when=Stamp("time"),
        text=MetaText("search_click"),
        label=Text("type"),
    ),
    *(
        Feed(
            name=f"flat_media_{what}",
            kind=Kind.POST,
            members=_at("media"),
            items=under(what),
            needs=("taken_at",),
            when=Stamp("taken_at"),
            text=MetaText("caption"),
            target_id=Text("path"),
            place=MetaText("location"),
            label=Const(what),
            ignored=("is_active_profile",),
        )
        for what in _MEDIA
    ),
    Feed(
        name="flat_messages",
        kind=Kind.MESSAGE,
        members=_at("messages"),
        items=JsonItems("/*/conversation/*"),
        needs=("sender",),
        owner=None,
        when=Stamp("created_at"),
        actor=MetaText("sender"),
        text=MetaText("text", "media_share_caption"),
        url=LinkText("media_share_url", "story_share", "heart"),
        thread=MetaText("../../participants"),
        ignored=("media*",),
    ),
    Feed(
        name="flat_message_likes",
        kind=Kind.REACTION,
        members=_at("messages"),
        items=JsonItems("/*/conversation/*/likes/*"),
        owner=None,
        when=Stamp("date"),
        actor=MetaText("username"),
        target=MetaText("../../sender"),
        label=Const("LIKE"),
    ),
    Feed(
        name="flat_logins",
        kind=Kind.LOGIN,
        members=_at("account_history"),
        items=under("login_history"),
        when=Stamp("timestamp"),
        ip=Text("ip_address"),
        device=MetaText("user_agent"),
        lang=Text("language_code"),
        label=Const("login"),
        ignored=("cookie_name", "device_id"),
    ),
    Feed(
        name="flat_registration",
        kind=Kind.LOGIN,
        members=_at("account_history"),
        items=JsonItems("/registration_info"),
        when=Stamp("registration_time"),
        ip=Text("ip_address"),
        device=MetaText("device_name"),
        label=Const("signup"),
        value=Text("registration_email", "registration_phone_number"),
    ),
    Feed(
        name="flat_devices",
        kind=Kind.DEVICE,
        members=_at("devices"),
        items=JsonItems("/devices/*", "/*"),
        needs=("user_agent",),
        when=Stamp("last_login"),
        device=MetaText("user_agent"),
    ),
    Feed(
        name="flat_about_you",
        kind=Kind.ASSIGNED,
        members=_at("information_about_you"),
        owner=False,
        label=Const("city"),
        items=JsonItems("/primary_location"),
        value=MetaText("city_name", "name", ""),
    ),
    Feed(
        name="flat_interests",
        kind=Kind.ASSIGNED,
        members=_at("information_about_you"),
        owner=False,
        label=Const("interest"),
        items=under("ads_interests", "inferred_interests"),
        value=MetaText("name", ""),
    ),
    Feed(
        name="flat_fundraisers",
        kind=Kind.PAYMENT,
        members=(*_at("fundraisers"), *_at("shopping"), *_at("checkout")),
        items=JsonItems("/*/*"),
        needs=("name",),
        target=MetaText("name"),
        when=Stamp("timestamp", "created_at"),
        label=Text("~1"),
    ),
)
