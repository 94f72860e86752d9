"""Feeds that Facebook and Instagram declare alike: chats, advertisers' audiences, activity off Meta."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochMillis, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import AROUND
from parsers.record import Kind

THREADS: Final = "{inbox,archived_threads,filtered_threads,message_requests,legacy_threads,e2ee_cutover}"

_STRUCTURE: Final = (
    "is_geoblocked_for_viewer",
    "is_unsent",
    "is_unsent_image_by_messenger_kid_parent",
    "is_taken_down",
    "is_unsent_image",
    "type",
    "^/is_still_participant",
    "^/is_pending",
)
_LEFT: Final = (
    "photos/**",
    "videos/**",
    "audio_files/**",
    "gifs/**",
    "files/**",
    "sticker/**",
    "reactions/**",
    "share/**",
    "bumped_message_metadata/**",
    "users/**",
    "missed",
    "ip",
    "^/participants/**",
    "^/magic_words/**",
    "^/image/**",
    "^/joinable_mode/**",
)


def messages(folders: tuple[str, ...]) -> tuple[Feed, ...]:
    """Feeds of chat threads; `folders` are globs of the thread files."""
    thread = MetaText("^/title", "^/thread_name", "$/([^/]+)/message_")
    said: dict[str, Any] = {
        "kind": Kind.MESSAGE,
        "members": folders,
        "items": JsonItems("/messages/*"),
        "needs": ("timestamp_ms",),
        "owner": None,
        "when": EpochMillis("timestamp_ms"),
        "actor": MetaText("sender_name"),
        "thread": thread,
        "text": MetaText("content", "share/share_text"),
        "url": LinkText("share/link"),
        "ip": Text("ip"),
        "target_id": Text("^/thread_path"),
        "ignored": _LEFT,
        "structural": _STRUCTURE,
    }
    first = tuple(glob.replace("message_*", "message_1") for glob in folders)
    return (
        Feed(
            name="calls",
            label=Const("call"),
            value=Text("call_duration"),
            **{**said, "needs": ("timestamp_ms", "call_duration")},
        ),
        Feed(name="messages", **said),
        Feed(
            name="message_reactions",
            kind=Kind.REACTION,
            members=folders,
            owner=None,
            ignored=AROUND,
            items=JsonItems("/messages/*/reactions/*"),
            needs=("reaction",),
            when=EpochSeconds("timestamp"),
            actor=MetaText("actor"),
            target=MetaText("../../sender_name"),
            label=MetaText("reaction"),
            thread=thread,
        ),
        Feed(
            name="thread_members",
            kind=Kind.MEMBERSHIP,
            members=first,
            owner=None,
            ignored=AROUND,
            items=JsonItems("/participants/*"),
            needs=("name",),
            actor=MetaText("name"),
            target=thread,
            target_id=Text("^/thread_path"),
            thread=thread,
            label=Const("chat"),
        ),
    )


def audiences(name: str, members: tuple[str, ...], items: JsonItems) -> tuple[Feed, ...]:
    """Advertisers that reach the owner by an uploaded list, a visit to their site, or one to their shop."""
    ways = {
        "has_data_file_custom_audience": "uploaded_list",
        "has_remarketing_custom_audience": "visited",
        "has_in_person_store_visit": "store_visit",
    }
    shared: dict[str, Any] = {
        "kind": Kind.DISCLOSED,
        "members": members,
        "items": items,
        "needs": ("advertiser_name",),
        "owner": False,
        "target": MetaText("advertiser_name"),
    }
    return (
        *(
            Feed(
                name=f"{name}_{way}",
                also=True,
                label=Const(way),
                where=(Where(path=key, pattern="true"),),
                **shared,
            )
            for key, way in ways.items()
        ),
        Feed(
            name=name,
            label=Const("audience"),
            where=tuple(Where(path=key, pattern="true", absent=True) for key in ways),
            **shared,
        ),
    )


def off_meta(members: tuple[str, ...], items: JsonItems) -> tuple[Feed, ...]:
    """What businesses reported of the owner's visits, purchases and searches outside Meta's own services."""
    return (
        Feed(
            name="off_meta_events",
            kind=Kind.DISCLOSED,
            members=members,
            items=items,
            needs=("type",),
            owner=False,
            when=EpochSeconds("timestamp"),
            target=MetaText("../../name"),
            target_id=Text("id"),
            label=Text("type"),
            ignored=AROUND,
        ),
    )
