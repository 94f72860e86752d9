"""Times in any spelling that exports use, in any language: text to an instant and a precision."""

from typing import NamedTuple


class Moment(NamedTuple):
    """Microseconds since 1970 in UTC, and the precision (`second`, `minute`, `day`, `month`, `year`, or with `-local`)."""

    micros: int
    precision: str


def read_time(text: str, *, order: str | None = None, zone: str | None = None) -> Moment | None:
    """The instant a text names, or None. See `parsers.fields.Time`."""
    raise NotImplementedError
