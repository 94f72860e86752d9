"""X: messages, what happened in groups of them, and talk with Grok."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.json.js import JsItems
from parsers.platforms.x.scripts import LIST, files
from parsers.record import Kind

_GROK: Final = "grokChatItem"
_GROK_LEFT: Final = tuple(f"{_GROK}/{k}" for k in ("accountId",))


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


FEEDS: Final = (
    Feed(name="messages", kind=Kind.MESSAGE, members=_DMS, items=_EVENTS, needs=(_DM,), owner=None, when=Time(f"{_DM}/createdAt"),
         actor=Text(f"{_DM}/senderId"), target_id=Text(f"{_DM}/recipientId"), text=Text(f"{_DM}/text"), thread=_THREAD,
         url=LinkText(f"{_DM}/urls/*/expanded"), structural=(f"{_DM}/id",),
         ignored=(*_NAMED,)),
    Feed(name="message_reactions", kind=Kind.REACTION, members=_DMS, items=JsItems("/*/dmConversation/messages/*/messageCreate/reactions/*"),
         owner=None, when=Time("createdAt"), actor=Text("senderId"), value=Text("reactionKey"), label=Const("message_reaction"),
         thread=Text("../../../../../conversationId"), ignored=("eventId",)),
    Feed(name="message_headers", kind=Kind.MESSAGE, members=_DM_HEADERS, items=_EVENTS, needs=(_DM,), owner=None, label=Const("header"),
         when=Time(f"{_DM}/createdAt"), actor=Text(f"{_DM}/senderId"), target_id=Text(f"{_DM}/recipientId"), thread=_THREAD,
         structural=(f"{_DM}/id",), ignored=_NAMED),
    Feed(name="welcome_messages", kind=Kind.MESSAGE, members=(*_DMS, *_DM_HEADERS), items=_EVENTS, needs=("welcomeMessageCreate",),
         owner=None, label=Const("welcome"), when=Time("welcomeMessageCreate/createdAt"), actor=Text("welcomeMessageCreate/senderId"),
         target_id=Text("welcomeMessageCreate/recipientId"), text=Text("welcomeMessageCreate/text"), thread=_THREAD,
         ignored=(*_NAMED,)),
    _happening("groups_joined", "joined_group", "joinConversation", "participantsSnapshot"),
    _happening("group_arrivals", "added_to_group", "participantsJoin", "userIds"),
    _happening("group_departures", "left_group", "participantsLeave", "userIds"),
    _happening("group_names", "group_name", "conversationNameUpdate", text=Text("conversationNameUpdate/name")),
    _grok("grok_questions", r"^(user|1)$", owner=True),
    _grok("grok_answers", r"^(agent|assistant|grok|2)$", owner=False),
)  # fmt: skip
