"""The columns of a record, the kinds it can be of, and the place it came from: the ground floor."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import polars as pl


class Kind(StrEnum):
    """What happened or was stored. ActivityStreams 2.0 terms where it has a word for it."""

    PROFILE = "profile"
    CONTACT = "contact"
    CONNECTION = "connection"
    MEMBERSHIP = "membership"
    MESSAGE = "message"
    POST = "post"
    COMMENT = "comment"
    REACTION = "reaction"
    SHARE = "share"
    SAVE = "save"
    SEARCH = "search"
    VIEW = "view"
    LISTEN = "listen"
    VISIT = "visit"
    TRAVEL = "travel"
    EVENT = "event"
    ANSWER = "answer"
    PURCHASE = "purchase"
    PAYMENT = "payment"
    SUBSCRIPTION = "subscription"
    LOGIN = "login"
    DEVICE = "device"
    SETTING = "setting"
    ASSIGNED = "assigned"
    ADVERT = "advert"
    DISCLOSED = "disclosed"
    MEDIA = "media"
    UNREAD = "unread"
    """Found by the generic walker in a member that no feed claims."""


SCHEMA: Final[dict[str, pl.DataType]] = {
    "id": pl.String(),
    "archive": pl.String(),
    "member": pl.String(),
    "feed": pl.String(),
    "item": pl.String(),
    "kind": pl.String(),
    "when": pl.Datetime("us", "UTC"),
    "when_precision": pl.String(),
    "actor": pl.String(),
    "is_owner": pl.Boolean(),
    "target": pl.String(),
    "target_id": pl.String(),
    "text": pl.String(),
    "url": pl.String(),
    "question": pl.String(),
    "answer": pl.String(),
    "label": pl.String(),
    "value": pl.String(),
    "amount": pl.Float64(),
    "currency": pl.String(),
    "lat": pl.Float64(),
    "lon": pl.Float64(),
    "place": pl.String(),
    "ip": pl.String(),
    "device": pl.String(),
    "audience": pl.String(),
    "lang": pl.String(),
    "thread": pl.String(),
}
"""Every records table has exactly these columns, in this order. Unknown is null.

`feed` is `platform/feed`. `when` is an instant in UTC; `when_precision` is one of second, minute, day, month, year,
with `-local` behind it where the export names no zone (the instant is then the local time read as UTC).
`is_owner` says whether `actor` is the person whose archive this is; null where that is not known.
"""

PLACE_COLUMNS: Final = ("id", "archive", "member", "feed", "item")
"""Where a record stands; all other columns are what it says."""

VALUE_COLUMNS: Final = tuple(
    c for c in SCHEMA if c not in {*PLACE_COLUMNS, "kind", "when_precision", "is_owner"}
)
"""The columns a feed fills from values of the export, each of which has a place of its own."""


@dataclass(frozen=True, kw_only=True, order=True)
class Place:
    """A member of an archive and a pointer into it.

    The pointer is RFC 6901 for JSON (`/messages/3/content`; with `#` behind it the key itself is meant, as in
    Relative JSON Pointers), RFC 7111 for CSV (`row=3`, `cell=3,2`; the header is row 1), RFC 5147 for text
    (`line=11,13`: lines from 0, end excluded), a CSS path for HTML. An empty pointer is the whole member,
    `$` its name.
    """

    member: str
    pointer: str = ""
