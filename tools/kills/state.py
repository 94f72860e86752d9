"""What stands where an output should be: read without a word of the product's own code, but for `dossier verify`."""

import hashlib
import json
import re
import zipfile
from enum import StrEnum
from typing import Final

from tools.kills.runs import Field, Verb, run

ANALYSED: Final = {"report.html", "profile.json", "coverage.json", "records.parquet", "ledger.parquet"}
PROVED: Final = ("share.zip", "share.zip.certificate.json", "share.zip.key")


class Standing(StrEnum):
    """What was found."""

    OLD = "whole old"
    NEW = "whole new"
    NOTHING = "nothing"
    BETWEEN = "to be finished"
    HALF = "half (!)"


def files(field: Field) -> dict[str, bytes]:
    """Every file of an output, by name."""
    if field.verb is Verb.REDACT:
        return {n: (field.home / n).read_bytes() for n in PROVED if (field.home / n).is_file()}
    return {p.relative_to(field.out).as_posix(): p.read_bytes() for p in field.out.rglob("*") if p.is_file()}


def standing(field: Field) -> Standing:
    """Whether it is the earlier output to the byte, a whole new one, or something else."""
    found = files(field)
    if field.old and found == field.old:
        return Standing.OLD
    if not found and not field.out.exists():
        return Standing.NOTHING
    whole = {Verb.ANALYZE: _analysed, Verb.REDACT: _proved, Verb.COHORT: _cohort}[field.verb]
    if whole(field, found):
        return Standing.NEW
    if (
        field.verb is Verb.REDACT
        and not field.out.exists()
        and any(field.home.glob(".dossier-*/journal.json"))
    ):
        return Standing.BETWEEN  # no copy at all, so none without its proof; the next run finishes
    return Standing.HALF


def left_over(field: Field) -> list[str]:
    """What lies beside an output and in the folder for temporary files, and should not."""
    names = {*PROVED} if field.verb is Verb.REDACT else {field.out.name}
    mine = names | {field.given.relative_to(field.home).parts[0]}
    return sorted(p.name for p in [*field.home.iterdir(), *field.temp.iterdir()] if p.name not in mine)


def _analysed(_: Field, found: dict[str, bytes]) -> bool:
    return (
        found.keys() == ANALYSED
        and found["report.html"].rstrip().endswith(b"</html>")
        and all(_is_parquet(found[n]) for n in found if n.endswith(".parquet"))
        and all(_is_json(found[n]) for n in found if n.endswith(".json"))
    )


def _cohort(field: Field, found: dict[str, bytes]) -> bool:
    people = {f"{p.name}/profile.json" for p in field.given.iterdir()}
    return (
        found.keys() == people | {"cohort.parquet"}
        and _is_parquet(found["cohort.parquet"])
        and all(_is_json(found[p]) for p in people)
    )


def _proved(field: Field, found: dict[str, bytes]) -> bool:
    if found.keys() != set(PROVED) or not re.fullmatch(rb"[0-9a-f]{64}\n", found[PROVED[2]]):
        return False
    certified = {m["name"]: m["sha256"] for m in json.loads(found[PROVED[1]])["members"]}
    with zipfile.ZipFile(field.out) as copy:
        held = {n: hashlib.sha256(copy.read(n)).hexdigest() for n in copy.namelist()}
    return held == certified and run(field, ["verify", str(field.out), "-q"]) == 0


def _is_parquet(data: bytes) -> bool:
    return data[:4] == data[-4:] == b"PAR1"


def _is_json(data: bytes) -> bool:
    try:
        return bool(json.loads(data))
    except ValueError:
        return False


def said(field: Field) -> str:
    """What the last run said on stderr."""
    return (field.said / "err.txt").read_text("utf-8", "replace")
