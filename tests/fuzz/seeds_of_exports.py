"""Seeds of whole exports and of the verbs: a few members of each sample together, with a planted name in them."""

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from typer.testing import CliRunner

from analyzer.cli import app
from analyzer.redaction import certificate
from analyzer.redaction.policy import presets
from tests.analyzer.redaction.copies import facebook
from tests.fuzz.bundles import PLANTED, pack
from tests.fuzz.seeds import small
from tests.laws.samples import FOLDERS, opened, raw

FEW: Final = 8
"""Members of one seed of a whole export."""
FRIENDS: Final = ("Jonas Weber", "Odile Marchet", "Ada Brook", "Tom Fisher")
"""Names of the samples in whose place the planted name stands."""


def _exports() -> Iterator[bytes]:
    """A few members of every sample, one of them with the planted name, and a small chat that is full of it."""
    with tempfile.TemporaryDirectory() as folder:
        chat = facebook(Path(folder), f"{PLANTED[0]} came", "Quarkwell, really?", friends=(PLANTED[0],))
        members = [
            (p.relative_to(chat).as_posix().encode(), p.read_bytes()) for p in sorted(chat.rglob("*.json"))
        ]
        for choice in range(5):
            yield pack([(n, _planted(c)) for n, c in members], bytes([choice]))
    for folder in FOLDERS:
        every = [
            (m.name.encode(), _planted(small(raw(m)))) for m in opened(folder).members if m.size < 60_000
        ]
        for start in range(0, len(every), FEW):
            yield pack(
                [(n, c.replace(b"\x1e", b" ")) for n, c in every[start : start + FEW]], bytes([start % 251])
            )


def _planted(content: bytes) -> bytes:
    for friend in FRIENDS:
        content = content.replace(friend.encode(), PLANTED[0].encode())
    return content


def _copies() -> Iterator[bytes]:
    """A copy with its certificate and key, as `redact` writes them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "c.zip"
        export = facebook(Path(folder), "Hello", friends=("Ada Brook",))
        CliRunner().invoke(app, ["redact", str(export), "--policy", "researcher", "--out", str(copy)])
        where, key = certificate.paths(copy)
        told = [copy.read_bytes().hex().encode(), where.read_bytes(), key.read_bytes()]
        yield pack([(b"copy", told[0]), (b"certificate", told[1]), (b"key", told[2])])


def _given() -> Iterator[bytes]:
    folder = Path(__file__).parents[2] / "analyzer" / "redaction" / "presets"
    yield from (b"\0" + (folder / f"{p.name}.toml").read_bytes() for p in presets())
    yield b"\2" + json.dumps({"schema": 1, "records": 1, "questions": []}).encode()
    for copy in _copies():
        _, certified, key = copy.split(b"\x1e")[1:]
        yield b"\1" + certified.partition(b"\n")[2]
        yield b"\3" + key.partition(b"\n")[2]


def seeds_of(target: str) -> Iterator[bytes]:
    """The seeds of one target."""
    return SEEDS.get(target, _exports)()


SEEDS: Final[dict[str, Callable[[], Iterator[bytes]]]] = {"Given": _given, "verify": _copies}
