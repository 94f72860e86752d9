"""Google: contacts, calendar, mail, Chat and Hangouts."""

from typing import Final

from parsers.declare.fields import Const, EpochMicros, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.cards.ics import Events
from parsers.formats.cards.vcf import VCards
from parsers.formats.json.items import JsonItems
from parsers.formats.mail.mbox import Letters
from parsers.record import Kind

_HANGOUTS: Final = JsonItems(
    "/conversations/*/events/*",
    "/conversation_state/*/conversation_state/event/*",
    "/conversation_state/*/event/*",
)
_CHAT: Final = JsonItems("/messages/*")


def _mail(name: str, *, owner: bool | None, where: tuple[Where, ...] = ()) -> Feed:
    return Feed(
        name=name, kind=Kind.MESSAGE, members="**/*.mbox", items=Letters(), owner=owner, where=where, when=Time("Date"),
        actor=Text("From"), target=Text("To", "Cc", joined="; "), text=Text("Subject", "text", joined="\n\n"),
        thread=Text("X-GM-THRID"), label=Text("X-Gmail-Labels"), target_id=Text("Message-ID"), names=("Delivered-To",),
    )  # fmt: skip


FEEDS: Final = (
    Feed(
        name="contacts", kind=Kind.CONTACT, members="**/*.vcf", items=VCards(), target=Text("FN", "N", "EMAIL/0", "TEL/0"),
        target_id=Text("EMAIL/*", "TEL/*", joined="; "), place=Text("ADR/0"), value=Text("ORG"), label=Text("TITLE", "CATEGORIES/0"),
        text=Text("NOTE"), url=Text("URL/0"),
    ),
    Feed(
        name="calendar", kind=Kind.EVENT, members="**/*.ics", items=Events(), when=Time("DTSTART"), target=Text("SUMMARY"),
        text=Text("DESCRIPTION"), place=Text("LOCATION"), actor=Text("ORGANIZER"), owner=None, value=Text("ATTENDEE/*", joined="; "),
        target_id=Text("UID"), label=Text("^/X-WR-CALNAME"),
    ),
    _mail("mail_sent", owner=True, where=(Where(path="X-Gmail-Labels", pattern=words(__package__)["sent"]),)),
    _mail("mail", owner=None),
    Feed(
        name="chat", kind=Kind.MESSAGE, members="**/{Google Chat,Chat}/**/messages.json", items=_CHAT, needs=("creator",), owner=None,
        when=Time("created_date", "deleted_date"), actor=Text("creator/name", "creator/email"), text=Text("text"),
        thread=Text(r"$/([^/]+)/messages\.json\Z"), target_id=Text("message_id"),
    ),
    Feed(
        name="chat_members", kind=Kind.CONNECTION, members="**/{Google Chat,Chat}/**/group_info.json", items=JsonItems("/members/*"),
        target=Text("name"), target_id=Text("email"), label=Const("chat"), value=Text("^/name"),
    ),
    Feed(
        name="chat_user", kind=Kind.PROFILE, members="**/{Google Chat,Chat}/Users/*/user_info.json", items=JsonItems("/user", ""),
        needs=("name",), label=Const("name"), value=Text("name"), names=("name", "email"),
    ),
    Feed(
        name="hangouts", kind=Kind.MESSAGE, members="**/Hangouts*.json", items=_HANGOUTS, needs=("timestamp",), owner=None,
        when=EpochMicros("timestamp"), actor=Text("sender_id/gaia_id", "sender_id/chat_id"),
        text=Text("chat_message/message_content/segment/*/text", joined=""), thread=Text("conversation_id/id"),
        target_id=Text("event_id"), url=Text("chat_message/message_content/attachment/0/embed_item/plus_photo/url"),
    ),
    Feed(
        name="hangouts_people", kind=Kind.CONNECTION, members="**/Hangouts*.json",
        items=JsonItems("/conversations/*/conversation/conversation/participant_data/*",
                        "/conversation_state/*/conversation_state/conversation/participant_data/*"),
        target=Text("fallback_name"), target_id=Text("id/gaia_id", "id/chat_id"), label=Const("chat"),
    ),
)  # fmt: skip
