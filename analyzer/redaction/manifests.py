"""Manifests: lists of an archive's own files, which have to agree with the copy or other tools refuse it.

X keeps names and counts in `data/manifest.js`, Reddit hashes of every file in `checkfile.csv` (which would also let
somebody confirm a guess about what was removed).
"""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Protocol

from parsers.problems import ShapeError
from parsers.source import Source

MANIFESTS: Final = re.compile(r"(?:^|/)(?:data/manifest\.js|checkfile\.csv)$", re.IGNORECASE)
"""Members that are written last, from what was written."""


class Entry(Protocol):
    """What a manifest says of a member."""

    @property
    def original(self) -> str:
        """Its name in the original."""

    @property
    def name(self) -> str:
        """Its name in the copy."""

    @property
    def sha256(self) -> str:
        """The hash of what was written."""

    @property
    def items(self) -> int:
        """How many items stayed in it."""


def manifest(member: Source, written: Sequence[Entry], scrub: Callable[[str], str]) -> bytes | None:
    """The manifest for the copy, or None where it cannot be made."""
    by_name = {w.original: w for w in written}
    try:
        with member.open() as stream:
            text = stream.read().decode("utf-8-sig")
    except (ShapeError, UnicodeDecodeError):
        return None
    if member.name.casefold().endswith(".csv"):
        return _hashes(text, by_name, member.name.rpartition("/")[0])
    return _counts(text, by_name, member.name.removesuffix("data/manifest.js"), scrub)


def _hashes(text: str, by_name: Mapping[str, Entry], folder: str) -> bytes:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    rows = csv.reader(io.StringIO(text))
    table.writerow(next(rows, ["filename", "sha256"]))
    for row in rows:
        entry = by_name.get(f"{folder}/{row[0]}".lstrip("/")) if row else None
        if entry is not None:
            table.writerow([entry.name.removeprefix(f"{folder}/"), entry.sha256, *row[2:]])
    return out.getvalue().encode()


def _counts(text: str, by_name: Mapping[str, Entry], root: str, scrub: Callable[[str], str]) -> bytes | None:
    prefix, equals, body = text.partition("=")
    try:
        document = json.loads(body.strip().removesuffix(";"))
    except ValueError:
        return None
    if not isinstance(document, dict) or not isinstance(document.get("dataTypes"), dict):
        return None
    kinds = {}
    for kind, about in document["dataTypes"].items():
        files = [f for f in about.get("files", ()) if isinstance(f, dict)] if isinstance(about, dict) else []
        kept = []
        for entry in files:
            found = by_name.get(root + str(entry.get("fileName", "")))
            if found is not None:
                name = found.name.removeprefix(root)
                kept.append({**entry, "fileName": name, "count": str(found.items)})
        if kept:
            kinds[kind] = {"files": kept}
    user = {k: scrub(str(v)) for k, v in document.get("userInfo", {}).items() if isinstance(v, str)}
    new = {"userInfo": user, "archiveInfo": {"isPartialArchive": False}, "dataTypes": kinds}
    return f"{prefix}{equals} {json.dumps(new, indent=2, ensure_ascii=False)}".encode()
