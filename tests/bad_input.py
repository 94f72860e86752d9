"""Everything a hostile or a clumsy user may hand over, small: archives that are refused, and archives with a bad member."""

import json
import os
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

SECRET = "Zanzibarine"
"""A word that stands in every message; it must never stand in a complaint."""
CHAT = "your_facebook_activity/messages/inbox/anna_1/message_1.json"
OTHER = "your_facebook_activity/messages/inbox/bo_2/message_1.json"
PROFILE = "personal_information/profile_information/profile_information.json"
PAGE = f"<!DOCTYPE html><html><head><title>x</title></head><body><p>{SECRET} hello</p></body></html>".encode()


def chat(when: str = "1700000000000", text: str = f'"the {SECRET} practice"', more: str = "") -> bytes:
    """A chat of three messages, one of them as told."""
    plain = f'{{"sender_name":"Mara Ellison","timestamp_ms":1700000100000,"content":"hi {SECRET}"}}'
    odd = f'{{"sender_name":"Mara Ellison","timestamp_ms":{when},"content":{text}{more}}}'
    head = '{"participants":[{"name":"Anna Feldkirch"},{"name":"Mara Ellison"}],"title":"Anna Feldkirch"'
    return f'{head},"messages":[{plain},{odd},{plain}]}}'.encode("utf-8", "surrogatepass")


GOOD = {
    OTHER: chat(),
    PROFILE: json.dumps({"profile_v2": {"name": {"full_name": "Mara Ellison"}}}).encode(),
}


def zipped(path: Path, files: dict[str, bytes] | Iterable[tuple[str, bytes]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in files.items() if isinstance(files, dict) else files:
            out.writestr(name, content)
    return path


def deflated(path: Path, members: Iterable[tuple[str, bytes, int]], start: int | None = None) -> Path:
    """A zip of raw deflate streams with the sizes told; with `start` all of them lie there."""
    body, table, count = b"", b"", 0
    for name, packed, size in members:
        at = len(body) if start is None else start
        about = (20, 0, 8, 0, 33, 0, len(packed), size, len(name))
        if start is None or not body:
            body += struct.pack("<4s5H3L2H", b"PK\3\4", *about, 0) + name.encode() + packed
        table += struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, *about, 0, 0, 0, 0, 0, at) + name.encode()
        count += 1
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(table), len(body), 0)
    path.write_bytes(body + table + end)
    return path


@cache
def swelling(megabytes: int) -> bytes:
    """A deflate stream of spaces, a thousandth of their size."""
    block = zlib.compressobj(9, zlib.DEFLATED, -15)
    one = block.compress(b" " * (16 << 20)) + block.flush(zlib.Z_FULL_FLUSH)
    return one * (megabytes // 16) + b"\3\0"


def locked(path: Path) -> Path:
    data = bytearray(zipped(path, GOOD).read_bytes())
    at = -1
    while (at := data.find(b"PK\1\2", at + 1)) >= 0:
        data[at + 8] |= 1
    path.write_bytes(data)
    return path


def cut(path: Path, part: float) -> Path:
    whole = zipped(path, GOOD | {"x.json": os.urandom(3000)}).read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])
    return path


def two_gib(path: Path) -> Path:
    cut(path, 0.5)
    os.truncate(path, 1 << 31)
    return path


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def nested_bomb(path: Path) -> Path:
    inner = zipped(path.with_name("inner.zip"), {"a.json": b" " * (300 << 20)}).read_bytes()
    return zipped(path, {"library.json.zip": inner})


REFUSED: dict[str, tuple[Callable[[Path], Path], str]] = {
    "one byte in": (lambda p: written(p / "fb.zip", b"P"), "not the archive its name says"),
    "half a head": (lambda p: cut(p / "fb.zip", 0.01), "ends in the middle of a file"),
    "half a zip": (lambda p: cut(p / "fb.zip", 0.5), "ends in the middle of a file"),
    "a zip without its end": (lambda p: cut(p / "fb.zip", 0.995), "ends in the middle of a file"),
    "exactly 2 GiB": (lambda p: two_gib(p / "fb.zip"), "exactly where some disks and downloads stop"),
    "an empty archive": (lambda p: zipped(p / "fb.zip", {}), "holds no file"),
    "an empty file": (lambda p: written(p / "fb.zip", b""), "is empty"),
    "an empty folder": (lambda p: (p / "fb").mkdir() or p / "fb", "empty folder"),
    "holiday photos": (
        lambda p: zipped(p / "fb.zip", {f"{i}.jpg": b"\xff\xd8\xff" for i in range(4)}),
        "4 photos",
    ),
    "a bomb": (lambda p: deflated(p / "fb.zip", [("a.json", swelling(1024), 1 << 30)]), "bomb"),
    "a bomb in a zip": (lambda p: nested_bomb(p / "fb.zip"), "bomb"),
    "100 GB in 4 MB": (
        lambda p: deflated(
            p / "fb.zip", [(f"{i}.json", swelling(4096), 0xFFFF0000) for i in range(25)], start=0
        ),
        "bomb",
    ),
    "only ways out": (lambda p: zipped(p / "fb.zip", {"../../etc/passwd": b"root:x"}), "leads outside"),
    "nothing there": (lambda p: p / "fb.zip", "is not there"),
    "a link to nowhere": (lambda p: (p / "fb.zip").symlink_to(p / "x") or p / "fb.zip", "is not there"),
    "a name too long": (lambda p: p / ("x" * 300), "cannot be opened"),
    "a PDF": (lambda p: written(p / "fb.pdf", b"%PDF-1.7\n" + bytes(99)), "is a PDF"),
    "a RAR": (lambda p: written(p / "fb.rar", b"Rar!\x1a\7\1\0" + bytes(99)), "unpack it first"),
    "a locked zip": (lambda p: locked(p / "fb.zip"), "locked with a password"),
    "a page for a zip": (lambda p: written(p / "fb.zip", PAGE), "is a web page"),
    "a pipe": (lambda p: os.mkfifo(p / "fb.zip") or p / "fb.zip", "a device or a pipe"),
    "a large page alone": (
        lambda p: written(p / "fb.html", PAGE + f"{SECRET} ".encode() * 1_600_000),
        "too large to search",
    ),
    "noise": (lambda p: written(p / "fb.json", bytes(range(1, 256)) * 9), "no text"),
}
"""What cannot be read at all: how it is made, and words of the complaint."""

DAMAGED: dict[str, tuple[bytes, str]] = {
    "HTML": (PAGE, "a web page, not JSON: the export was made as HTML"),
    "cut": (chat()[:-90], "breaks off or is damaged"),
    "empty object": (b"{}", "none of the declared containers"),
    "nested without end": (b"[" * 100_000 + b"]" * 100_000, "nested deeper"),
    "nested in a value": (chat(more=',"x":' + "[" * 100_000 + "]" * 100_000), "nested deeper"),
    "a number of 300 digits": (chat(when="9" * 300), "a time outside"),
    "a number of 5000 digits": (chat(when="9" * 5000), "not finite"),
    "NaN": (chat(when="NaN"), "NaN or Infinity"),
    "infinite": (chat(when="-1e999"), "not finite"),
    "the year 99999": (chat(when="3093527980800000"), "a time outside"),
    "a date for a number": (chat(when='"99999-01-01"'), "a number was expected"),
    "half a character, escaped": (chat(text=f'"a \\ud83d {SECRET}"'), "lone surrogate"),
    "half a character": (chat(text=f'"a \ud83d {SECRET}"'), "no UTF-8"),
    "a key given twice": (chat(more=f',"content":"again {SECRET}"'), "given twice"),
    "leading zeros": (chat(when="0017"), "breaks off or is damaged"),
    "Windows-1252": (chat(text='"prüfe €"').decode().encode("cp1252"), "read as Windows-1252"),
    "noise": (bytes(range(1, 256)) * 9, "not JSON"),
}
"""A chat that is damaged, and words of its problem."""

FINE: dict[str, bytes] = {
    "UTF-16": chat().decode().encode("utf-16"),
    "UTF-16 without a mark": chat().decode().encode("utf-16-be"),
    "UTF-8 with a mark": b"\xef\xbb\xbf" + chat(),
    "control characters": chat(text=f'"a\1\x1b[31mb\\u0000 {SECRET}"'),
}
"""Odd spellings of a chat that are read like any other."""
