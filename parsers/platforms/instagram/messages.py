"""Instagram: chats, replies to broadcasts, chats that were reported, and the devices of encrypted ones."""

from typing import Final

from parsers.declare.fields import Const, EpochMillis, MetaText
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.messages import THREADS, messages, secret_devices
from parsers.record import Kind

_FOLDERS: Final = (f"**/{THREADS}/*/message_*.json", "**/message_*.json")

FEEDS: Final = (
    *messages(_FOLDERS),
    Feed(
        name="broadcast_replies",
        kind=Kind.MESSAGE,
        members="**/replies_*.json",
        items=JsonItems("/replies/*"),
        when=EpochMillis("timestamp_ms"),
        text=MetaText("reply_content"),
        target=MetaText("original_message_sender"),
        thread=MetaText("^/title"),
    ),
    Feed(
        name="reported_chats",
        kind=Kind.MESSAGE,
        members="**/reported_conversations.json",
        owner=None,
        items=JsonItems("/ig_reported_conversations/*/messages/*"),
        when=EpochMillis("timestamp_ms"),
        actor=MetaText("sender_name"),
        text=MetaText("content"),
        thread=MetaText("../../reportee/*/name", "../../reportee/name"),
        label=Const("reported"),
    ),
    secret_devices("ig_secret_conversations/armadillo_devices"),
)
