"""iCalendar files: the events of a calendar, their people and their times."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from parsers.formats.cards.components import Component, Grammar, components, item, rewritten
from parsers.formats.cards.properties import Property
from parsers.source import Edit, Rows, Source

BATCH: Final = 1_000
_TIMES: Final = frozenset(
    {"DTSTART", "DTEND", "DUE", "DTSTAMP", "CREATED", "LAST-MODIFIED", "RECURRENCE-ID", "COMPLETED"}
)
_PEOPLE: Final = frozenset({"ATTENDEE", "ORGANIZER"})
_PLAIN: Final = frozenset(
    {"RRULE", "EXRULE", "RDATE", "EXDATE", "GEO", "URL", "ATTACH", "DURATION", "TRIGGER"}
)
_OF_PEOPLE: Final = frozenset({"CUTYPE", "ROLE", "PARTSTAT", "RSVP", "CN"})
"""Parameters that stay with a person under another name; the others can hold the old one."""

_BASIC, _DAY = "%Y%m%dT%H%M%S", "%Y%m%d"


@dataclass(frozen=True)
class Events:
    """Events (or another component) as dicts by property name.

    `SUMMARY`, `DESCRIPTION`, `LOCATION`, `STATUS`, `RRULE`, `UID` and others are texts. Times are ISO texts: with an
    offset where the calendar names a zone this machine knows, else without. `ORGANIZER` and the list `ATTENDEE` read
    `Name <address>`. The document around the events holds the calendar's own properties (`X-WR-CALNAME`, …).
    """

    component: str = "VEVENT"

    def rows(self, source: Source) -> Iterator[Rows]:
        """Events in order. Raises ShapeError where the member is no calendar."""
        root: dict[str, object] = {}
        events = self._events(source, root)
        while batch := list(islice(events, BATCH)):
            items: list[object] = [item(e, _grammar(self.component)) for e in batch]
            yield Rows(items=items, pointers=[e.pointer for e in batch], root=dict(root))

    def locate(self, pointer: str, path: str) -> str:
        """The event's lines with the path of the value behind them: `line=3,12/ATTENDEE/0`."""
        return f"{pointer}/{path}"

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same calendar; a changed value is escaped, folded and zoned as its event spells it."""
        return rewritten(source, edit, _grammar(self.component))

    def _events(self, source: Source, root: dict[str, object]) -> Iterator[Component]:
        for found in components(source, _grammar(self.component)):
            if isinstance(found, Component):
                yield found
            elif found.name.startswith("X-WR-"):
                root.setdefault(found.name, found.text())


def _read(prop: Property) -> str:
    if prop.name in _TIMES:
        return _iso(prop)
    if prop.name in _PEOPLE:
        address = prop.text().strip()
        address = address[7:] if address[:7].lower() == "mailto:" else address
        name = prop.param("CN").strip()
        return f"{name} <{address}>" if name and name != address else address
    return prop.text().strip()


def _spell(prop: Property, new: str) -> str:
    if prop.name in _TIMES:
        return prop.spelt([_basic(prop, new)], plain=True)
    if prop.name in _PEOPLE:
        name, _, address = new.rpartition("<") if new.endswith(">") else ("", "", new)
        person = prop.with_params(_OF_PEOPLE).with_param("CN", name.strip())
        return person.spelt(["mailto:" + address.removesuffix(">")], plain=True)
    return prop.spelt([new], plain=prop.name in _PLAIN)


def _iso(prop: Property) -> str:
    """A time as ISO text; what is none stays as it stands."""
    text = prop.value.strip()
    try:
        if len(text) == 8:
            return datetime.strptime(text, _DAY).replace(tzinfo=UTC).date().isoformat()
        moment = datetime.strptime(text.removesuffix("Z"), _BASIC).replace(tzinfo=UTC)
    except ValueError:
        return text
    zone = UTC if text.endswith("Z") else _zone(prop)
    return moment.replace(tzinfo=zone).isoformat().replace("+00:00", "Z" if zone is UTC else "+00:00")


def _basic(prop: Property, new: str) -> str:
    """ISO text as the property spells times: a day, UTC, or the local time of its zone."""
    old = prop.value.strip()
    try:
        moment = datetime.fromisoformat(new)
    except ValueError:
        return new
    if len(old) == 8:
        return moment.strftime(_DAY)
    if old.endswith("Z"):
        return moment.astimezone(UTC).strftime(_BASIC) + "Z"
    zone = _zone(prop)
    return (moment.astimezone(zone) if zone and moment.tzinfo else moment).strftime(_BASIC)


def _zone(prop: Property) -> ZoneInfo | None:
    try:
        return ZoneInfo(prop.param("TZID").lstrip("/")) if prop.param("TZID") else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _grammar(component: str) -> Grammar:
    return Grammar(
        name=component,
        many=frozenset(
            {"ATTENDEE", "CATEGORIES", "COMMENT", "ATTACH", "EXDATE", "RDATE", "CONTACT", "RESOURCES"}
        ),
        without=frozenset(),
        needed=frozenset({"DTSTART", "DTSTAMP", "UID"}),
        structural=frozenset(
            {"BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "ACTION", "TRIGGER", "SEQUENCE"}
        ),
        around=frozenset(
            {"TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "DTSTART", "RRULE", "RDATE", "TZURL"}
        ),
        read=_read,
        spell=_spell,
    )
