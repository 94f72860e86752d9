"""How each platform spells its files: Meta's escapes, X's JavaScript, CSV in two encodings, tiny media."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

JPEG = (
    bytes.fromhex("ffd8ffe000104a46494600010101004800480000ffdb004300")
    + b"\xff" * 64
    + bytes.fromhex(
        "ffc2000b080001000101011100ffc40014100100000000000000000000000000000000ffda0008010100013f10"
    )
)
"""A grey JPEG of one pixel, for every photo she took."""


def escaped(value: object) -> object:
    """Each byte of the UTF-8 text as a character of its own, in keys too, as Meta writes it."""
    if isinstance(value, str):
        return value.encode("utf-8").decode("latin-1")
    if isinstance(value, list):
        return [escaped(v) for v in value]
    if isinstance(value, dict):
        return {str(escaped(k)): escaped(v) for k, v in value.items()}
    return value


def write(path: Path, content: str | bytes) -> None:
    """A file with its folders, line ends as given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def write_meta(path: Path, value: object) -> None:
    """JSON as Facebook and Instagram write it: ASCII, two spaces, bytes as characters."""
    write(path, json.dumps(escaped(value), indent=2))


def write_json(path: Path, value: object) -> None:
    """JSON as Google and TikTok write it: UTF-8, two spaces."""
    write(path, json.dumps(value, indent=2, ensure_ascii=False))


def write_ytd(path: Path, variable: str, value: object) -> None:
    """JavaScript as X writes it."""
    write(path, f"window.{variable} = " + json.dumps(value, indent=2, ensure_ascii=False))


def table(
    header: Sequence[str], rows: Iterable[Sequence[object]], *, delimiter: str = ",", end: str = "\n"
) -> str:
    """RFC 4180 text; pass the header's columns as they stand, twice if they stand twice."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()
