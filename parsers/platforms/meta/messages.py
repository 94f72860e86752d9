"""Chats of Messenger and of Instagram, and the devices that keep the keys of encrypted ones."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochMillis, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import under
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
_LEFT: Final = ("missed", "ip")


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
            items=JsonItems("/participants/*"),
            needs=("name",),
            actor=MetaText("name"),
            target=thread,
            target_id=Text("^/thread_path"),
            thread=thread,
            label=Const("chat"),
        ),
    )


def secret_devices(*containers: str) -> Feed:
    """The devices on which end-to-end encrypted chats were opened."""
    return Feed(
        name="secret_devices",
        kind=Kind.DEVICE,
        members="**/secret_conversations.json",
        items=under(*containers),
        when=EpochSeconds("last_active_time"),
        ip=Text("last_connected_ip"),
        device=MetaText("device_manufacturer", "device_model", "device_os_version", joined=" "),
        label=MetaText("device_type"),
        ignored=("online_since",),
    )
