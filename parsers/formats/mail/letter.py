"""One letter of a mailbox: header fields and MIME parts that join to the very bytes they were cut from."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import Header
from email.message import Message
from itertools import groupby
from operator import itemgetter
from typing import Final

from parsers.formats.charsets import decode_as, encode_as

DEEPEST: Final = 12
"""Levels of parts in parts."""

MOST_TEXT: Final = 20_000
"""Characters of a body that are read."""

MOST_PARAMS: Final = 4_096
"""Characters of a field that are looked into for parameters: the library reads the rest again for each of them."""

READ: Final = {
    name.lower(): name
    for name in (
        "From", "To", "Cc", "Bcc", "Date", "Subject", "X-Gmail-Labels", "X-GM-THRID", "Message-ID", "Delivered-To", "List-Id",
    )
}  # fmt: skip
"""Header fields an item holds, by lower-case name."""

_FIELD = re.compile(rb"([!-9;-~]++)[ \t]*+:[ \t]*+([^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+)(\r?\n|\Z)")
_ENCODED = r"=\?([!-)+->@-~]{1,60})(?:\*[!->@-~]{0,40})?\?([bBqQ])\?([^?\s]*)\?="
_WORD = re.compile(_ENCODED)
_RUN = re.compile(rf"{_ENCODED}(?:\s+{_ENCODED})*")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]|[^\s][ \t]+[^\s]")
"""What base64 never holds: another sign, or a blank within a line."""
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_BLANK = re.compile(rb"\r?\n\r?\n|\A\r?\n")


@dataclass(frozen=True, kw_only=True)
class HeaderField:
    """A header field as it stands, or a line that is none (then without a name)."""

    raw: bytes
    name: str = ""
    value: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Part:
    """A MIME part: header fields, the blank line behind them, and a body or the pieces of a multipart."""

    fields: tuple[HeaderField, ...]
    gap: bytes
    body: bytes
    pieces: "tuple[bytes | Part, ...]" = ()

    def field(self, name: str) -> str:
        """The decoded value of the first field of a name."""
        return next((f.value for f in self.fields if f.name.lower() == name.lower()), "")

    def kind(self) -> str:
        """The media type, `text/plain` where none is given."""
        return self.field("Content-Type").partition(";")[0].strip().lower() or "text/plain"

    def param(self, field: str, name: str) -> str:
        """A parameter of a field (`charset` of Content-Type), with RFC 2231 spellings read."""
        holder = Message()
        holder[field] = " ".join(self.field(field)[:MOST_PARAMS].split())
        try:
            found = holder.get_param(name, "", field)
        except (ValueError, LookupError):
            return ""
        if isinstance(found, tuple):
            charset, _, words = found
            return decode_as(words.encode("latin-1", "replace"), charset or "")
        return decoded(found) if isinstance(found, str) else ""

    def file_name(self) -> str:
        """The name of an attachment; nothing for a body."""
        return self.param("Content-Disposition", "filename") or self.param("Content-Type", "name")

    def text(self) -> str:
        """The body of a text part, decoded."""
        how = self.field("Content-Transfer-Encoding").strip().lower()
        data = self.body if self.is_raw() else _transfer_decoded(self.body, how)
        data = re.sub(rb"(?m)^>(>*From )", rb"\1", data)
        return decode_as(data, self.param("Content-Type", "charset")).replace("\r\n", "\n")

    def is_raw(self) -> bool:
        """Whether the body is plain text that its header says to be something else, so that nothing decodes it."""
        if not self.body.strip():
            return False
        if self.field("Content-Transfer-Encoding").strip().lower() == "base64":
            return _NO_BASE64.search(self.body) is not None
        is_text = self.kind().startswith(("text/", "message/"))
        return not is_text and not _BINARY.search(self.body)

    def spelt(self, text: str) -> bytes:
        """A new body in the part's own encoding."""
        end = b"\r\n" if b"\r\n" in self.body or b"\r\n" in self.gap else b"\n"
        data = encode_as(text, self.param("Content-Type", "charset"))
        how = self.field("Content-Transfer-Encoding").strip().lower()
        if how == "base64":
            lines = [binascii.b2a_base64(data[i : i + 57]) for i in range(0, len(data), 57)]
            return b"".join(lines).replace(b"\n", end)
        if how == "quoted-printable":
            data = quopri.encodestring(data)
        data = re.sub(rb"(?m)^(>*From )", rb">\1", data)
        tail = self.body[len(self.body.rstrip(b"\r\n")) :]
        return data.rstrip(b"\n").replace(b"\n", end) + tail


def part(raw: bytes, depth: int = 0) -> Part:
    """Cut a letter (without its From_ line) into fields and parts."""
    blank = _BLANK.search(raw)
    head_end = blank.end() if blank else len(raw)
    gap_at = _gap(raw, head_end) if blank else head_end
    fields = tuple(_fields(raw[:gap_at]))
    whole = Part(fields=fields, gap=raw[gap_at:head_end], body=raw[head_end:])
    boundary = whole.param("Content-Type", "boundary") if whole.kind().startswith("multipart/") else ""
    if not boundary or depth >= DEEPEST:
        return whole
    return Part(fields=fields, gap=whole.gap, body=b"", pieces=tuple(_pieces(whole.body, boundary, depth)))


def leaves(whole: Part) -> Iterator[Part]:
    """The parts that hold something themselves, in order."""
    if not whole.pieces:
        yield whole
    for piece in whole.pieces:
        if isinstance(piece, Part):
            yield from leaves(piece)


def body_of(whole: Part) -> Part | None:
    """The part that reads as the letter: the first plain text, else the first HTML, that is no attachment."""
    found = [p for p in leaves(whole) if not p.file_name()]
    return next((p for kind in ("text/plain", "text/html") for p in found if p.kind() == kind), None)


def words_of(body: Part) -> str:
    """The words of a text part, at most MOST_TEXT characters; of HTML without its tags."""
    text = body.text()
    if body.kind() == "text/html":
        text = stripped(text)
    return text[:MOST_TEXT].strip().replace("\0", "")


def stripped(html: str) -> str:
    """HTML as lines of words."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    tree.strip_tags(["script", "style", "head", "title"])
    lines = (" ".join(line.split()) for line in tree.text(separator="\n").splitlines())
    return "\n".join(line for line in lines if line)


def decoded(value: str) -> str:
    """A header value with RFC 2047 words decoded and white space evened out.

    A language tag behind the character set is passed over (RFC 2231). Words that follow one another are one text; where
    they share a character set, a letter may be cut between them.
    """
    if "=?" in value:
        value = _RUN.sub(_run_decoded, value)
    return " ".join(value.split())


def _run_decoded(run: re.Match[str]) -> str:
    words = [(m[1].lower(), _word_bytes(m[2], m[3])) for m in _WORD.finditer(run[0])]
    return "".join(
        decode_as(b"".join(data for _, data in same), charset)
        for charset, same in groupby(words, key=itemgetter(0))
    )


def _word_bytes(how: str, letters: str) -> bytes:
    if how in "bB":
        return _transfer_decoded(letters.encode("latin-1", "replace"), "base64")
    return quopri.decodestring(letters.encode("latin-1", "replace"), header=True)


def spelt_field(field: HeaderField, new: str) -> bytes:
    """A field with another value, in RFC 2047 words where it is not ASCII, folded, with its own line end."""
    end = b"\r\n" if field.raw.endswith(b"\r\n") else b"\n" if field.raw.endswith(b"\n") else b""
    one_line = " ".join(new.split())
    if one_line.isascii():
        return f"{field.name}: {one_line}".encode() + end
    words = Header(one_line, "utf-8", header_name=field.name).encode(linesep="\n")
    return f"{field.name}: {words}".encode().replace(b"\n", end or b"\n") + end


def _fields(head: bytes) -> Iterator[HeaderField]:
    at = 0
    while at < len(head):
        match = _FIELD.match(head, at)
        if match and match.end() > at:
            value = match[2].decode("utf-8", "replace")
            yield HeaderField(raw=match[0], name=match[1].decode("ascii"), value=decoded(value))
            at = match.end()
        else:
            end = head.find(b"\n", at) + 1 or len(head)
            yield HeaderField(raw=head[at:end])
            at = end


def _gap(raw: bytes, head_end: int) -> int:
    """Where the blank line begins: behind the line end of the last field."""
    return head_end - (2 if raw[head_end - 2 : head_end] == b"\r\n" else 1)


def _pieces(body: bytes, boundary: str, depth: int) -> Iterator[bytes | Part]:
    """Preamble, delimiter lines, parts and epilogue."""
    mark = re.escape(boundary.encode("utf-8", "replace"))
    delimiter = re.compile(rb"(?:\A|(?<=\n))--" + mark + rb"(--)?[ \t]*(?:\r?\n|\Z)")
    at, inside = 0, False
    for match in delimiter.finditer(body):
        yield from _piece(body[at : match.start()], depth, inside=inside)
        yield match[0]
        at, inside = match.end(), not match[1]
    yield from _piece(body[at:], depth, inside=inside)


def _piece(raw: bytes, depth: int, *, inside: bool) -> Iterator[bytes | Part]:
    if raw:
        yield part(raw, depth + 1) if inside else raw


def _transfer_decoded(body: bytes, how: str) -> bytes:
    if how == "quoted-printable":
        return quopri.decodestring(body)
    if how == "base64":
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        cut = letters[: len(letters) - (len(letters) % 4 == 1)]
        return binascii.a2b_base64(cut + b"=" * (-len(cut) % 4))
    return body
