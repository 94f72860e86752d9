"""A letter that is not what its header says costs nobody the copy, and keeps nothing that was to go."""

import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analyzer.verbs import app

RUN = CliRunner()
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zanzibarine Okonkwo\r\nTEL:+15035550143\r\nEND:VCARD\r\n"
POLICY = """
name = "letters"
owner = "pseudonymise"
third_parties = "pseudonymise"
times = "keep"
places = "keep"
media = "keep"
unknown = "keep"
silence = []
[kinds]
"*" = "keep"
"""
HEADS = {
    "no such part": b"Content-Type: multipart/mixed; boundary=b",
    "no boundary": b"Content-Type: multipart/mixed",
    "an empty boundary": b"Content-Type: multipart/related; boundary=",
    "base64 that is none": b"Content-Transfer-Encoding: base64",
    "slashes": b"Content-Type: " + b"/" * 50,
    "words called a picture": b"Content-Type: image/png",
}
BETWEEN = (
    b'Content-Type: multipart/mixed; boundary="b"\n\nbefore: Zanzibarine Okonkwo\n'
    b"--b\nContent-Type: text/plain\n\nhello\n--b--\nafter: Zanzibarine Okonkwo"
)


def letter(head: bytes) -> bytes:
    return (
        b"From 1@xxx Mon Oct 05 16:00:11 +0000 2026\nFrom: A B <a@example.org>\nTo: mara@example.com\n"
        b"Date: Mon, 05 Oct 2026 16:00:11 +0000\nSubject: news\n"
        + head
        + b"\n\nhello from Zanzibarine Okonkwo today\n\n"
    )


@pytest.mark.parametrize("head", [*HEADS.values(), BETWEEN], ids=[*HEADS, "words around the parts"])
def test_a_copy_is_written_and_the_name_is_not_in_it(head: bytes, tmp_path: Path) -> None:
    path, out = tmp_path / "takeout-20260101T000000Z-001.zip", tmp_path / "copy.zip"
    policy = tmp_path / "policy.toml"
    policy.write_text(POLICY, encoding="utf-8")
    with zipfile.ZipFile(path, "w") as export:
        export.writestr("Takeout/archive_browser.html", "<html><body>x</body></html>")
        export.writestr("Takeout/Contacts/All Contacts/All Contacts.vcf", CARD)
        export.writestr("Takeout/Mail/All.mbox", letter(head) + letter(b"X-A: b"))
    given = ["redact", str(path), "--policy", str(policy), "--owner", "Mara Ellison", "--out", str(out)]
    told = RUN.invoke(app, given)
    assert told.exit_code == 0, told.stderr
    with zipfile.ZipFile(out) as copy:
        whole = b"".join(copy.read(name) for name in copy.namelist())
    assert b"Zanzibarine" not in whole
    assert b"Okonkwo" not in whole
