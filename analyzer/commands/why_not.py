"""`dossier explain --why-not`: another answer, what speaks for and against it, and what it lacks."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

import polars as pl
from rich.text import Text

from analyzer.commands.profiles import FILE
from analyzer.commands.talk import Talk
from analyzer.finding import LEDGER, Question
from analyzer.given import UsageError, absent, nearest, quoted, sound, table
from analyzer.profile.show import evidence
from analyzer.questions import QUESTIONS
from analyzer.reports import places, words
from analyzer.reports.columns import columns
from analyzer.reports.json import evidence_row
from parsers.problems import ExportError
from parsers.record import SCHEMA
from parsers.screen import REPLACEMENT, harmless

Document = dict[str, Any]
SHOWN: Final = 40
"""Pieces of evidence on each side."""
SIFTED: Final = 1_000
"""Rows of the ledger on each side from which they are taken."""
LISTED: Final = "dossier questions lists them."
NAMED: Final = ("signal", "rule", "record", "question", "value", "points", "basis")
"""What every row of a ledger says."""


def why_not(asked: Question, found: Document, value: str, rows: Sequence[Document]) -> Document:
    """What stands between a value and being the answer. `rows` are those of the value, both signs."""
    answers = found["answers"]
    own = next((a for a in answers if a["value"].casefold() == value.casefold()), None)
    points = own["points"] if own else 0.0
    rivals = [] if asked.many else [a for a in answers if a is not own]
    rival = max(rivals, key=lambda a: a["points"], default=None)
    lead = points - (max(rival["points"], 0.0) if rival else 0.0)
    missing = max(asked.answered_at - lead, 0.0)
    return {
        "value": own["value"] if own else value,
        "stands": found["status"] == "answered" and missing == 0 and own is not None,
        "points": points,
        "points_for": own["points_for"] if own else 0.0,
        "points_against": own["points_against"] if own else 0.0,
        "bases": own["bases"] if own else [],
        "rival": {"value": rival["value"], "points": rival["points"]} if rival else None,
        "threshold": asked.answered_at,
        "missing": round(missing, 6),
        "why": _why(asked, own, rival, missing),
        "alike": get_close_matches(value, [a["value"] for a in answers], n=3, cutoff=0.6) if not own else [],
        "for": [e for e in rows if e["points"] > 0][:SHOWN],
        "against": [e for e in rows if e["points"] < 0][:SHOWN],
    }


def _why(asked: Question, own: Document | None, rival: Document | None, missing: float) -> str:
    """The first reason that applies, in a clause."""
    if own is None:
        return f"no record speaks for it; this question is silent when {asked.silent_when}"
    if set(own["bases"]) == {"prior"}:
        return "only what is true of a population speaks for it"
    if not missing:
        return "nothing is missing: it stands"
    if own["points"] < asked.answered_at:
        return "the evidence for it is too weak by itself"
    if rival:
        return "another answer is as well supported, or better"
    return "the evidence against it weighs too much"


def show(asked: Question, told: Document, to: Talk, people: dict[str, str]) -> None:
    """The same on the terminal."""
    name = _name(told["value"], people)
    head = "Why it is" if told["stands"] else "Why not"
    to.out.print(Text.assemble((f"{head}: {name}", "bold"), f" · {asked.id}"))
    to.out.print(Text(words.shown(told["why"])))
    sums = [
        ("points for", words.signed(told["points_for"], 2)),
        ("points against", words.signed(told["points_against"], 2)),
        (
            "needed",
            words.signed(told["threshold"], 2) + (" more than any other answer" if not asked.many else ""),
        ),
        ("missing", words.signed(told["missing"], 2).lstrip("+")),
    ]
    if rival := told["rival"]:
        sums.insert(
            2, ("the next answer", f"{words.signed(rival['points'], 2)} {_name(rival['value'], people)}")
        )
    columns(to.out, sums)
    for title, found in (("For", told["for"]), ("Against", told["against"])):
        if found:
            to.out.print(Text(f"\n{title}", "bold"))
        columns(
            to.out,
            [line for e in found for line in _evidence(e, hidden=bool(people), names=to.names)],
            right=(0,),
        )
    if told["alike"] and not people:
        to.out.print(Text(f"\nDid you mean {words.listing(words.shown(v, 60) for v in told['alike'])}?"))


def _name(value: str, people: dict[str, str]) -> str:
    return people.get(value, "that person") if people else words.shown(value, 60)


def _evidence(e: Document, *, hidden: bool, names: bool) -> list[tuple[Text, Text]]:
    snippet = "" if hidden else f"“{words.shown(e['snippet'], 160)}” "
    told = Text.assemble(snippet, (f"{e['rule']} · {e['basis']} · {place(e, names=names)}", "dim"))
    return [(Text(words.signed(e["points"], 2), "bold"), told)]


def place(e: Document, *, names: bool) -> str:
    """Where a piece of evidence stands, in a line; without the names of others unless they are asked for."""
    found = places.where(e["archive"], e["member"], names=names)
    at = harmless(e["pointer"]) if names else places.pointer(e["pointer"])
    return " › ".join(words.shown(p, 320) for p in (found, at) if p)


def asks(question: str, why_not: str, exports: Sequence[Path]) -> tuple[str, str, list[Path]]:
    """The question, the value, and the exports: with `QUESTION=VALUE` the first word may be an export already."""
    ids = {q.id for q in QUESTIONS}
    named, mark, value = why_not.partition("=")
    if mark and named not in ids and question not in ids:
        raise UsageError(f"there is no question {quoted(named)}.{nearest(named, ids, LISTED)}")
    if not (value if named in ids else why_not).strip() or REPLACEMENT in harmless(why_not):
        raise UsageError("name the other answer: --why-not QUESTION=VALUE")
    if not mark or named not in ids:
        return question, why_not, list(exports)
    return named, value, [*([Path(question)] if question and question != named else []), *exports]


def speaking(
    rows: pl.DataFrame | pl.LazyFrame, records: pl.LazyFrame, question: str, value: str
) -> list[Document]:
    """The strongest rows of the ledger for and against the value, with the places they came from."""
    of_value = pl.col("value").str.to_lowercase() == value.lower()
    own = rows.lazy().filter(pl.col("question") == question, of_value)
    found: list[Document] = []
    for sign in (1, -1):
        # More are never shown; of a ledger that somebody sends, not more are ever held.
        best = (
            own.filter(pl.col("points") * sign > 0, pl.col("points").is_finite())
            .sort((pl.col("points") * -sign), "record", "rule", "value")
            .head(SIFTED)
            .collect(engine="streaming")
        )
        times = records.select(record="id", when="when").join(
            best.lazy().select("record"), on="record", how="semi"
        )
        when = times.group_by("record").agg(pl.col("when").min()).collect(engine="streaming")
        dated = best.join(when, on="record", how="left")
        side = evidence(dated, records, {question: best["value"].unique().sort().to_list()})
        found += (evidence_row(e) for e in side.get(question, ()))
    return found


def written_speaking(source: Path, question: str, value: str) -> list[Document]:
    """The same of a folder that analyze wrote. Raises ExportError."""
    home = source.parent if source.name == FILE else source
    for name in ("ledger.parquet", "records.parquet"):
        if absent(home / name):
            raise ExportError(f"{home} holds no {name}. Analyse the exports again, with --out.")
    rows, records = table(home / "ledger.parquet", LEDGER), table(home / "records.parquet", SCHEMA)
    with sound("ledger.parquet or records.parquet"):
        whole = rows.filter(pl.all_horizontal(pl.col(NAMED).is_not_null()))
        return speaking(whole, records, question, value)
