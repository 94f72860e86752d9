"""`dossier explain`: one question, its answers, and every record shown for and against them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import typer
from rich.text import Text

from analyzer.commands.failing import DONE
from analyzer.commands.private import spool
from analyzer.commands.profiles import either_of, written
from analyzer.commands.reading import take
from analyzer.commands.sifting import sifted
from analyzer.commands.talk import Talk, document, misused, progress
from analyzer.commands.why_not import LISTED, asks, place, show, speaking
from analyzer.commands.why_not import why_not as why_not_of
from analyzer.given import UsageError, nearest, quoted
from analyzer.questions import QUESTIONS
from analyzer.reports import words
from analyzer.reports.columns import columns
from analyzer.reports.json import profile as document_of

ANSWERS: Final = 12


def explain(
    question: str,
    exports: Sequence[Path],
    to: Talk,
    *,
    source: Path | None,
    owner: Sequence[str],
    why_not: str | None = None,
    names: bool,
    as_json: bool,
) -> None:
    """Why it is answered as it is. Asking for a special category by name opens it."""
    value = None
    if why_not is not None:
        question, value, exports = asks(question, why_not, exports)
    _known(question)
    if bool(exports) == bool(source):
        raise misused(to, "give either exports or --from DIR.")
    profile, rows, status = _drawn(question, value, exports, to, source=source, owner=owner)
    found = next((q for q in profile["questions"] if q["id"] == question), None)
    if found is None:
        raise misused(to, f"this profile does not ask {question}; analyse the exports again.")
    if value is not None:
        _other(found, value, rows, profile["schema"], to, names=names, as_json=as_json)
    elif as_json:
        document({"schema": profile["schema"], "question": found})
    else:
        _show(found, to, names=names)
    raise typer.Exit(status)


def _drawn(
    question: str,
    value: str | None,
    exports: Sequence[Path],
    to: Talk,
    *,
    source: Path | None,
    owner: Sequence[str],
) -> tuple[dict[str, Any], list[dict[str, Any]], int]:
    """The profile, every row shown for the value, and the exit status."""
    if value is None:
        profile, status = either_of(source, exports, to, owner)
        return profile, [], status
    if source:
        return written(source), sifted(source, question, value), DONE
    from analyzer.pipeline import run

    with spool() as folder:
        taken = take(exports, to)
        with progress(to) as step:
            found = run(taken.paths, folder, owner=owner, progress=step)
        rows = speaking(found.ledger, found.reading.records, question, value)
        return document_of(found.analysis), rows, taken.status


def _other(
    found: dict[str, Any],
    value: str,
    rows: list[dict[str, Any]],
    schema: int,
    to: Talk,
    *,
    names: bool,
    as_json: bool,
) -> None:
    asked = next(q for q in QUESTIONS if q.id == found["id"])
    told = why_not_of(asked, found, value, rows)
    if as_json:
        document({"schema": schema, "question": found, "why_not": told})
    else:
        show(asked, told, to, {} if names or not asked.third_parties else _numbers(found))


def _known(question: str) -> None:
    ids = [q.id for q in QUESTIONS]
    if not question:
        raise UsageError(f"name a question: {LISTED}")
    if question not in ids:
        raise UsageError(f"there is no question {quoted(question)}.{nearest(question, ids, LISTED)}")


def _show(found: dict[str, Any], to: Talk, *, names: bool) -> None:
    people = {} if names or not found["third_parties"] else _numbers(found)
    to.out.print(
        Text.assemble(
            (words.shown(found["title"]), "bold"),
            f" · {words.shown(found['id'])} · {words.shown(found['status'])}",
        )
    )
    to.out.print(
        Text("not calibrated: words name the strength of the evidence" if not found["calibrated"] else "")
    )
    if not found["answers"] or found["why_silent"]:
        to.out.print(Text(words.shown(found["why_silent"])))
    if found["answers"]:
        to.out.print(Text(words.shown(found["says"])))
        columns(to.out, [_answer(a, people) for a in found["answers"][:ANSWERS]], right=(2, 3))
        if len(found["answers"]) > ANSWERS:
            to.out.print(Text(f"  and {len(found['answers']) - ANSWERS} more: --json"))
    for title, rows in (("For", _signed(found, 1)), ("Against", _signed(found, -1))):
        if rows:
            to.out.print(Text(f"\n{title}", "bold"))
        columns(to.out, [line for row in rows for line in _evidence(row, people, names=names)], right=(0,))
    if people:
        to.out.print(Text("\nNames of others are hidden; --names shows them."))


def _signed(found: dict[str, Any], sign: int) -> list[dict[str, Any]]:
    return [e for e in found["evidence"] if e["points"] * sign > 0]


def _numbers(found: dict[str, Any]) -> dict[str, str]:
    values = dict.fromkeys(
        [*(a["value"] for a in found["answers"]), *(e["value"] for e in found["evidence"])]
    )
    return {value: f"Person {n}" for n, value in enumerate(values, start=1)}


def _answer(a: dict[str, Any], people: dict[str, str]) -> list[str]:
    value = people.get(a["value"]) or words.shown(a["label"] or a["value"], 60)
    sure = (
        f"{words.likelihood(a['probability'])} {a['probability']:.0%}"
        if a["probability"] is not None
        else a["sureness"]
    )
    since = f"knowable since {a['since'][:7]}" if a["since"] else ""
    return [
        value,
        sure,
        words.signed(a["points"], 2),
        words.count(a["records"], "record"),
        ", ".join(a["bases"]),
        since,
    ]


def _evidence(
    e: dict[str, Any], people: dict[str, str], *, names: bool
) -> list[tuple[str | Text, str | Text]]:
    value = people.get(e["value"]) or words.shown(e["value"], 60)
    snippet = "" if people else f" “{words.shown(e['snippet'], 160)}”"
    told = f"{e['rule']} · {e['basis']} · {place(e, names=names)} · {e['record']}"
    return [(Text(words.signed(e["points"], 2), "bold"), value + snippet), ("", Text(told, "dim"))]
