r"""Content lines, as cards and calendars share them: `NAME;PARAM=x:value`, folded over lines (RFC 5545, RFC 6350).

Also vCard 2.1: quoted-printable values that run on behind a `=`, a character set of their own, parameters without
a name (`TEL;HOME;VOICE:`), and base64 pictures.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from parsers.formats.charsets import charset
from parsers.formats.spelling import clean
from parsers.formats.textlines import LONGEST
from parsers.problems import ShapeError

WIDTH: Final = 75
"""Octets of a line, after which it is folded."""

_HEAD = re.compile(r"(?:([\w-]++)\.)?([\w-]++)((?:;(?:[^\";:]|\"[^\"]*+\")*+)*+):")
_PARAM = re.compile(r";([\w-]++)(?:=((?:[^\";:]|\"[^\"]*+\")*+))?")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Property:
    """One content line: the text lines `first` to `last` (excluded) it stands on, and what it says.

    `value` is unfolded but still escaped; `params` are by upper-case name.
    """

    first: int
    last: int
    raw: str
    name: str = ""
    head: str = ""
    params: tuple[tuple[str, str], ...] = ()
    value: str = ""

    def param(self, name: str) -> str:
        """The value of a parameter, without quotes, or nothing."""
        return next((v for k, v in self.params if k == name), "")

    @property
    def is_quoted_printable(self) -> bool:
        """Whether the value is spelt in quoted-printable."""
        return any("QUOTED-PRINTABLE" in {k, v.upper()} for k, v in self.params)

    def parts(self, separator: str) -> list[str]:
        """The value's components, decoded."""
        text = self._decoded()
        return [_unescape(p) for p in re.split(rf"(?<!\\){re.escape(separator)}", text)]

    def text(self) -> str:
        """The whole value, decoded."""
        return _unescape(self._decoded())

    def spelt(self, components: list[str], separator: str = ";", *, plain: bool = False) -> str:
        """The line with a new value, escaped (unless `plain`), encoded and folded as it was."""
        escape = _one_line if plain else _escape
        value = separator.join(escape(c) for c in components)
        eol = self.raw[len(self.raw.rstrip("\r\n")) :]
        if self.is_quoted_printable:
            octets = value.encode(self._charset(), "replace")
            return _soft_lines(self.head, "".join(map(_quoted, octets)), eol or "\r\n") + eol
        data = value.encode(self._charset(), "replace").decode("utf-8", "surrogateescape")
        folded = ("\n" in self.raw.rstrip("\r\n") or "\r" in self.raw.rstrip("\r\n")) or len(
            self.raw
        ) <= WIDTH + 2
        return _fold(self.head + data, eol or "\r\n", eol) if folded else self.head + data + eol

    def with_params(self, names: frozenset[str]) -> "Property":
        """The same property with no other parameters than these."""
        found = (m for m in _PARAM.finditer(self.head) if m[1].upper() in names)
        name = re.match(r"[^;:]*", self.head)
        return replace(self, head=(name[0] if name else self.name) + "".join(m[0] for m in found) + ":")

    def with_param(self, name: str, value: str) -> "Property":
        """The same property with another text in a parameter."""
        safe = re.sub(r"[\"\r\n]", "'", value)
        quoted = f'"{safe}"' if re.search(r"[:;,]", safe) else safe
        spelling = rf"(?i)(;{name}=)(?:\"[^\"]*\"|[^\";:]*)"
        if re.search(spelling, self.head):
            head = re.sub(spelling, lambda m: m[1] + quoted, self.head, count=1)
        else:
            head = f"{self.head.removesuffix(':')};{name}={quoted}:" if safe else self.head
        return replace(self, head=head)

    def _charset(self) -> str:
        return charset(self.param("CHARSET")) or "utf-8"

    def _decoded(self) -> str:
        if self.is_quoted_printable:
            data = quopri.decodestring(self.value.encode("utf-8", "surrogateescape"))
        elif self.value.isascii():
            return self.value
        else:
            data = self.value.encode("utf-8", "surrogateescape")
        for known in (self._charset(), "cp1252"):
            try:
                return data.decode(known)
            except UnicodeError:
                continue
        return clean(data.decode("utf-8", "surrogateescape"))


def properties(lines: Iterator[str]) -> Iterator[Property]:
    """Content lines in order. What is none (blank, or without a colon) comes as a Property without a name."""
    held: list[str] = []
    number = first = size = 0
    for line in lines:
        if held and _runs_on(held, line):
            size += len(line)
            if size > LONGEST:
                raise ShapeError("a value without end")
            held.append(line)
        else:
            if held:
                yield _property(held, first, number)
            held, first, size = [line], number, len(line)
        number += 1
    if held:
        yield _property(held, first, number)


def _runs_on(held: list[str], line: str) -> bool:
    if line[:1] in {" ", "\t"} and line.strip():
        return True
    if not held[-1].rstrip("\r\n").endswith("="):
        return False
    return "QUOTED-PRINTABLE" in held[0][:200].upper().partition(":")[0]


def _property(held: list[str], first: int, last: int) -> Property:
    raw = "".join(held)
    joined = held[0].rstrip("\r\n").removeprefix("\ufeff")
    soft = "QUOTED-PRINTABLE" in joined[:200].upper().partition(":")[0]
    more = [h.rstrip("\r\n") for h in held[1:]]
    if soft:
        pieces = [joined, *more]
        joined = "".join([*(p.removesuffix("=") for p in pieces[:-1]), pieces[-1]])
    else:
        joined += "".join(m[1:] for m in more)
    match = _HEAD.match(joined)
    if match is None:
        return Property(first=first, last=last, raw=raw)
    params = tuple((m[1].upper(), (m[2] or "").replace('"', "")) for m in _PARAM.finditer(match[3]))
    return Property(
        first=first,
        last=last,
        raw=raw,
        name=match[2].upper(),
        head=match[0],
        params=params,
        value=joined[match.end() :],
    )


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], text) if "\\" in text else text


def _escape(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\r\n", "\n").replace("\n", "\\n")


def _one_line(text: str) -> str:
    return " ".join(text.splitlines())


def _fold(text: str, eol: str, end: str) -> str:
    """Lines of at most WIDTH octets, never cut within a character."""
    out, line, room = [], "", WIDTH
    for char in text:
        octets = len(char.encode("utf-8", "surrogateescape"))
        if octets > room:
            out.append(line)
            line, room = " ", WIDTH - 1
        line, room = line + char, room - octets
    return eol.join([*out, line]) + end


def _quoted(octet: int) -> str:
    return chr(octet) if 32 <= octet < 127 and octet != 61 else f"={octet:02X}"


def _soft_lines(head: str, quoted: str, eol: str) -> str:
    """Quoted-printable text cut behind whole octets, with a `=` where it runs on."""
    out, line = [], head
    for octet in re.findall(r"=..|.", quoted):
        if len(line) + len(octet) > WIDTH and line != head:
            out.append(line)
            line = ""
        line += octet
    return ("=" + eol).join([*out, line])
