"""Targets: whole small exports, read and analysed without a fence, and the verbs of the command with theirs."""

import contextlib
import html
import quopri
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import polars as pl
from typer.testing import CliRunner

from analyzer.cli import app
from analyzer.commands import profiles
from analyzer.given import document
from analyzer.pipeline import run
from analyzer.redaction import certificate, policy
from parsers.archives.open import open_archives
from parsers.engine.read import Reading, read
from parsers.problems import ExportError
from tests.fuzz.bundles import PLANTED, unpack, zipped
from tests.fuzz.fences import exposed

POLICIES: Final = ("researcher", "public", "assistant", "adviser", "professional")
STATUSES: Final = frozenset({0, 1, 2, 3})
BUG: Final = re.compile(r"a bug in Dossier|Traceback \(most|broke the reader|analysis lacks")


@contextmanager
def unpacked(data: bytes) -> Iterator[tuple[int, Path, Path]]:
    """The choice, the export as a zip, and a folder to write into."""
    choice, members = unpack(data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export.zip"
        path.write_bytes(zipped(members))
        out = Path(folder) / "out"
        out.mkdir()
        yield (choice[0] if choice else 0), path, out


def read_target(data: bytes) -> None:
    """Read, without a fence: any export is read or refused, and every member is accounted for."""
    with exposed(), unpacked(data) as (_, path, out), contextlib.suppress(ExportError):
        archives = open_archives([path])
        reading = read(archives, out, with_places=True)
        assert reading.records.collect().height >= 0
        told = [m.member for m in reading.coverage[0].members]
        assert told == [m.name for m in archives[0].members] + [name for name, *_ in archives[0].left_out]


def analysis_target(data: bytes) -> None:
    """The whole way to a profile, without a fence."""
    with exposed(), unpacked(data) as (_, path, out), contextlib.suppress(ExportError):
        run([path], out)


def verb(words: list[object], status: frozenset[int] = STATUSES) -> Any:
    """A verb as it is called: it ends with a status that it documents, tells of no bug and quotes nobody."""
    done = CliRunner().invoke(app, list(map(str, words)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code in status, f"status {done.exit_code}"
    told = BUG.search(done.stderr)
    assert not told, f"stderr says: {done.stderr[told.start() - 80 : told.end() + 80] if told else ''}"
    assert not [name for name in PLANTED if name in done.stderr], "a name of the export on stderr"
    return done


def inspect_target(data: bytes) -> None:
    """`inspect`, with all that it can tell."""
    with unpacked(data) as (choice, path, _):
        verb(
            ["inspect", path, "-v", *(["--json"] if choice % 2 else []), *(["--drift"] if choice % 3 else [])]
        )


def analyze_target(data: bytes) -> None:
    """`analyze`: all of its files, or none."""
    with unpacked(data) as (choice, path, out):
        words = ["analyze", path, "-v", "--out", out / "report", *(["--special"] if choice % 2 else [])]
        done = verb(words)
        if done.exit_code in {2, 3}:
            assert not (out / "report").exists(), "something was written although nothing was read"


def redact_target(data: bytes) -> None:
    """`redact`: a copy in which the planted person is met no more and which verifies, or no copy."""
    with unpacked(data) as (choice, path, out):
        chosen, copy = POLICIES[choice % len(POLICIES)], out / "share.zip"
        done = verb(["redact", path, "--policy", chosen, "--out", copy])
        if done.exit_code:
            assert not copy.exists(), "a copy without a proof"
            return
        assert verb(["verify", copy]).exit_code == 0, "a new copy does not verify"
        if met := _met(path, out):
            left = everything(copy)
            assert not [name for name in met if name in left], "the planted person is in the copy"


def _met(path: Path, out: Path) -> set[str]:
    """The parts of the planted name that records have as somebody else than the owner."""
    spool = out / "again"
    spool.mkdir()
    with contextlib.suppress(ExportError):
        reading: Reading = read(open_archives([path]), spool)
        others = reading.records.filter(~pl.col("is_owner")).select("actor", "target").collect()
        named = " ".join(str(v) for column in others.iter_columns() for v in column.drop_nulls())
        return {name for name in PLANTED if name in named}
    return set()


def everything(copy: Path) -> str:
    """All names and contents of a copy, as they stand and with the usual disguises taken off."""
    with zipfile.ZipFile(copy) as opened:
        texts = [*opened.namelist(), *(opened.read(n).decode("utf-8", "replace") for n in opened.namelist())]
    whole = "\n".join(texts)
    joined = re.sub(r"\r?\n[ \t]", "", whole)
    escaped = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), whole)
    return "\n".join((whole, joined, escaped, html.unescape(whole), unquote(whole), _quoted(whole)))


def _quoted(text: str) -> str:
    return quopri.decodestring(text.encode("utf-8", "replace")).decode("utf-8", "replace")


def verify_target(data: bytes) -> None:
    """`verify` on a copy, a certificate and a key of anybody."""
    _, members = unpack(data)
    with tempfile.TemporaryDirectory() as folder:
        names = ("c.zip", "c.zip.certificate.json", "c.zip.key")
        for name, (_, content) in zip(names, members, strict=False):
            (Path(folder) / name).write_bytes(_raw(content) if name == "c.zip" else content)
        verb(["verify", Path(folder) / "c.zip"])


def _raw(content: bytes) -> bytes:
    """A zip stands in a bundle as hex digits, since its bytes may be the mark of a bundle."""
    try:
        return bytes.fromhex(content.decode())
    except ValueError:
        return content


def given_target(data: bytes) -> None:
    """Policies, certificates, keys and profiles that somebody sends: understood whole, or refused in one line."""
    kind, content = (data[0] if data else 0) % 4, data[1:]
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(ExportError):
        path = Path(folder) / "given.toml"
        path.write_bytes(content)
        match kind:
            case 0:
                policy.load(str(path))
            case 1:
                document(content, certificate.Certificate, "given")
            case 2:
                path.with_name("profile.json").write_bytes(content)
                profiles.written(path.with_name("profile.json"))
            case _:
                path.with_name("given.toml.key").write_bytes(content)
                certificate.key_of(path)


EXPORTS: Final[dict[str, Callable[[bytes], None]]] = {
    "Given": given_target,
    "Read": read_target,
    "Analysis": analysis_target,
    "inspect": inspect_target,
    "analyze": analyze_target,
    "redact": redact_target,
    "verify": verify_target,
}
