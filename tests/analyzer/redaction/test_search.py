"""A planted name is found in every format, however the format spells it, and what stands in two cells is no name."""

import base64
import json
import quopri
from pathlib import Path
from urllib.parse import quote

import pytest

from analyzer.redaction.pseudonyms import digest
from analyzer.redaction.search import by_digests, by_terms, leaks
from analyzer.redaction.terms import PROPER, Terms, variants
from parsers.archives.open import open_archives

NAME = "Jonas Østergård"
KEY = b"k" * 32
TERMS = Terms(
    {**dict.fromkeys(variants(NAME), "Person 1"), (PROPER, "will"): "Person 2", ("15035550142",): "number"}
)
LETTER = "From a Mon Oct 05 00:00:00 +0000 2026\nSubject: hi\nContent-Type: text/{kind}; charset=utf-8\n{how}\n{body}\n"
FOLDED = f"BEGIN:VCARD\r\nFN:{NAME[:8]}\r\n {NAME[8:]}\r\nEND:VCARD\r\n"


def letter(body: str, how: str = "", kind: str = "plain") -> str:
    """A mailbox with one letter."""
    return LETTER.format(body=body, how=how and f"Content-Transfer-Encoding: {how}\n", kind=kind)


def packed(text: str) -> str:
    """Quoted-printable with a soft break inside the name."""
    return quopri.encodestring(text.encode()).decode().replace("Jonas", "Jo=\nnas")


@pytest.mark.parametrize(
    ("member", "content"),
    [
        ("a.json", json.dumps({"a": [{"b": f"met {NAME}"}]})),
        ("a.json", json.dumps({NAME: 1}, ensure_ascii=False)),
        ("a.json", json.dumps({"a": NAME.encode().decode("latin-1")})),
        ("a.json", json.dumps({"a": base64.b64encode(f"to {NAME}, with love".encode()).decode()})),
        ("a.json", json.dumps({"a": 15035550142})),
        ("a.json", '{"a": 1, "a": "Jonas \\u00d8sterg\\u00e5rd"}'),
        ("a.js", f"window.YTD.x.part0 = {json.dumps([{'a': NAME}])};"),
        ("a.csv", 'name,text\r\nx,"two\r\nlines, Jonas\r\nØstergård"\r\n'),
        ("a.csv", f"name,url\r\nx,https://example.com/{quote(NAME)}\r\n"),
        ("a.html", "<p>Jo<b>nas</b> &Oslash;sterg&aring;rd</p>"),
        ("a.html", f"<a title='{NAME}'>x</a>"),
        ("a.html", f"<!-- {NAME} -->"),
        ("a.txt", f"06.07.25, 00:00 - {NAME.upper()}: hi"),
        ("a.txt", "06.07.25, 00:00 - Anna: Will is here"),
        ("a.txt", "06.07.25, 00:00 - Anna: (1) 503.555-0142"),
        ("a.mbox", letter(packed(f"Dear {NAME}"), "quoted-printable")),
        ("a.mbox", letter(base64.encodebytes(f"Dear friend, {NAME} said".encode()).decode(), "base64")),
        ("a.mbox", letter("x").replace("hi", "=?utf-8?q?Jonas_=C3=98sterg=C3=A5rd?=")),
        ("a.mbox", letter("<p>Jonas&nbsp;&Oslash;sterg<i>&aring;rd</i></p>", kind="html")),
        ("a.vcf", FOLDED),
        ("a.vcf", "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Jonas =C3=98sterg=C3=A5rd\nEND:VCARD\n"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN=Jonas\n  Østergård:mailto:x@example.com\nEND:VEVENT\nEND:VCALENDAR\n"),
        (f"{NAME}.txt", "x"),
    ],
)  # fmt: skip
def test_a_planted_name_is_found(member: str, content: str, tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / member).write_bytes(content.encode())
    digests = {digest(term, KEY) for term in TERMS.replacements}
    lengths = {len(term) for term in TERMS.replacements}
    for found in (by_terms(TERMS), by_digests(digests, lengths, KEY)):
        places = [p for archive in open_archives([folder]) for p in leaks(archive, found)]
        assert places
        assert all(p.member == member for p in places)


@pytest.mark.parametrize(
    ("member", "content"),
    [
        ("a.csv", "first,last\r\nJonas,Østergård\r\n"),
        ("a.html", "<table><tr><td>Jonas</td><td>Østergård</td></tr></table>"),
        ("a.txt", "I will, you will\n"),
        ("a.json", json.dumps({"a": "Jonass Østergårds", "b": [1503555, 142]})),
    ],
)
def test_what_is_no_name_is_not_found(member: str, content: str, tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / member).write_text(content)
    assert [p for archive in open_archives([folder]) for p in leaks(archive, by_terms(TERMS))] == []
