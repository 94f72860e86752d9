"""WhatsApp: single chats as the telephone exports them, one by one or many in a folder."""

import re
from typing import Any, Final

from parsers.declare.fields import Const, Field, Number, Text, Time
from parsers.declare.platform import Feed, Mark, Platform, Where
from parsers.declare.words import words
from parsers.formats.cards.vcf import VCards
from parsers.formats.chat.items import ChatLines
from parsers.record import Kind

_NAMES = "|".join(
    re.escape(n).replace("\\ ", "[ _]")
    for n in sorted(words(__package__)["chat_names"], key=len, reverse=True)
)
_MEMBERS: Final = ("**/_chat*.txt", "**/*WhatsApp*.txt", "**/*واتساب*.txt", "**/*.txt")
_HEAD: Final = (
    r"(?:\A|\n)[\u200e\u200f\ufeff]*\[?\d{1,4}[./\-년年]\u200f? ?\d{1,2}[./\-월月]\u200f? ?\d{1,4}[.日일]?\u200f?[,،]?[ \u202f]"
    r"[^\n\]]{0,12}?\d{1,2}[:.]\d\d[^\n\]]{0,14}?(?:\] ?| [-–—] |: )[^\n]"
)


def _thread() -> Field:
    """The chat's name: from the file's or folder's name, else from a notice."""
    return Text(
        rf"$(?:^|/)(?:{_NAMES})([^/]+?)(?:\.zip)?(?:/[^/]*)?(?:\.txt)$",
        r"$([^/]+)/_chat[^/]*\.txt$",
        r"$(?:^|/)(?!_chat)([^/]+)\.txt$",
        "^/title",
    )


def _of(*kinds: str) -> Where:
    return Where(path="kind", pattern=rf"^(?:{'|'.join(kinds)})$")


_SAID: Final[dict[str, Any]] = {
    "members": _MEMBERS,
    "items": ChatLines(),
    "owner": None,
    "when": Time("when"),
    "actor": Text("sender"),
    "thread": _thread(),
}

WHATSAPP: Final = Platform(
    name="whatsapp",
    title="WhatsApp",
    marks=(
        Mark(members="**/_chat*.txt", holds=_HEAD, generation="iOS chat"),
        Mark(members="**/*{WhatsApp,واتساب}*.txt", holds=_HEAD, generation="Android chat"),
        Mark(members="**/*.txt", holds=_HEAD, generation="chat under another name", shared=True),
        Mark(members="**/*whatsapp*account*.{json,html}", generation="account report", shared=True),
        Mark(
            members="**/*account*info*.{json,html}",
            holds="WhatsApp",
            generation="account report",
            shared=True,
        ),
    ),
    feeds=(
        Feed(
            name="polls",
            kind=Kind.ANSWER,
            where=(_of("poll"),),
            question=Text("question"),
            value=Text("options/*", joined=" | "),
            label=Const("group_poll"),
            **_SAID,
        ),
        Feed(
            name="shared_locations",
            kind=Kind.VISIT,
            where=(_of("location"), Where(path="text", absent=True)),
            lat=Number("lat"),
            lon=Number("lon"),
            place=Text("place"),
            url=Text("url"),
            label=Const("shared_location"),
            **_SAID,
        ),
        Feed(
            name="groups",
            kind=Kind.MEMBERSHIP,
            needs=("group",),
            target=Text("group"),
            text=Text("text"),
            label=Const("group_created"),
            ignored=("kind",),
            **{**_SAID, "owner": True, "actor": None},
        ),
        Feed(
            name="calls",
            kind=Kind.EVENT,
            where=(_of("call"),),
            text=Text("text"),
            label=Const("call"),
            **_SAID,
        ),
        Feed(
            name="messages",
            kind=Kind.MESSAGE,
            where=(_of("message", "media", "deleted", "location"),),
            text=Text("text"),
            value=Text("attachment"),
            label=Text("kind"),
            **_SAID,
        ),
        Feed(
            name="notices",
            kind=Kind.EVENT,
            members=_MEMBERS,
            items=ChatLines(),
            where=(_of("system"),),
            ignored=("kind", "when", "sender", "text"),
        ),
        Feed(
            name="shared_contacts",
            kind=Kind.CONTACT,
            members="**/*.vcf",
            items=VCards(),
            owner=False,
            target=Text("FN", "N", "ORG"),
            target_id=Text("TEL/0", "EMAIL/0"),
            value=Text("TEL/*", "EMAIL/*", joined="; "),
            place=Text("ADR/0"),
            ignored=("VERSION", "N", "ORG", "PHOTO"),
        ),
    ),
    titles=tuple(words(__package__)["chat_names"]),
    layout=(
        "One zip, folder or text file for each chat: `_chat.txt` from iOS, `WhatsApp Chat with ….txt` (in the language of "
        "the telephone) from Android, with pictures and sound beside it if they were asked for. Times have no zone; who "
        "of the writers is the owner is not said; polls do not tell who voted. Notices of the service (encryption, who "
        "joined or left) are passed over, but for the making of a group. The account report (Settings › Account › "
        "Request account info) has no public sample: it is searched for words, times and numbers."
    ),
)
