"""Facebook and Messenger: chats of the export, and of the separate archive of end-to-end encrypted ones."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochMillis, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.messages import THREADS, messages, secret_devices
from parsers.record import Kind

_FOLDERS: Final = (
    f"**/{THREADS}/*/message_*.json",
    "**/message_*.json",
    "**/your_group_messages/*.json",
    "*.json",
)
_FLAT: Final = ("*.json", "*/*_?.json", "*/*_??.json", "**/e2ee*/**/*.json")
_SAID: Final[dict[str, Any]] = {
    "kind": Kind.MESSAGE,
    "members": _FLAT,
    "items": JsonItems("/messages/*"),
    "needs": ("senderName", "timestamp"),
    "owner": None,
    "when": EpochMillis("timestamp"),
    "actor": MetaText("senderName"),
    "text": MetaText("text"),
    "thread": MetaText("^/threadName"),
    "names": ("^/participants/0",),
    "ignored": (),
    "structural": ("isUnsent", "type"),
}

FEEDS: Final = (
    *messages(_FOLDERS),
    Feed(name="encrypted_messages", **_SAID),
    Feed(
        name="encrypted_reactions",
        kind=Kind.REACTION,
        members=_FLAT,
        items=JsonItems("/messages/*/reactions/*"),
        needs=("actor",),
        owner=None,
        actor=MetaText("actor"),
        label=MetaText("reaction"),
        target=MetaText("../../senderName"),
        thread=MetaText("^/threadName"),
    ),
    Feed(
        name="encrypted_members",
        kind=Kind.MEMBERSHIP,
        members=_FLAT,
        items=JsonItems("/participants/*"),
        owner=None,
        needs=("^/threadName",),
        actor=Text(""),
        target=MetaText("^/threadName"),
        thread=MetaText("^/threadName"),
        label=Const("chat"),
    ),
    secret_devices(
        "secret_conversations_v2/armadillo_devices",
        "secret_conversations_v2/tincan_devices",
        "secret_conversations/armadillo_devices",
        "secret_conversations/tincan_devices",
    ),
)
