"""`dossier compare`: two profiles side by side, what shrank least first."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.text import Text

from analyzer.commands.profiles import either
from analyzer.commands.talk import Talk, document
from analyzer.finding import Status
from analyzer.reports import words
from analyzer.reports.columns import columns

Row = dict[str, Any]


def compare(
    before: Path, after: Path, to: Talk, *, owner: Sequence[str], names: bool, special: bool, as_json: bool
) -> None:
    """The best answers of A, and what B makes of the same questions."""
    old, new = either(before, to, owner), either(after, to, owner)
    rows = compared(old, new)
    if as_json:
        document(
            {
                "schema": 1,
                "records": {"before": old["records"], "after": new["records"]},
                "questions": rows,
            }
        )
        return
    to.out.print(
        Text(f"{words.number(old['records'])} records before, {words.number(new['records'])} after", "bold")
    )
    shown = [r for r in rows if special or not r["special"]]
    columns(to.out, [_line(r, names=names) for r in shown], right=(2, 4))
    if len(shown) < len(rows):
        to.out.print(
            Text(
                f"  and {len(rows) - len(shown)} of the special categories (GDPR Art. 9); --special shows them"
            )
        )


def compared(old: Row, new: Row) -> list[Row]:
    """A row for each question answered in either, what shrank least first, what is new before all."""
    now = {q["id"]: q for q in new["questions"]}
    then = {q["id"]: q for q in old["questions"]}
    rows = [_row(then.get(id_), now.get(id_)) for id_ in dict.fromkeys([*then, *now])]
    silent = Status.SILENT.value
    told = [r for r in rows if r["status_before"] != silent or r["status_after"] != silent]
    return sorted(told, key=lambda r: (-_left(r), r["question"]))


def _row(old: Row | None, new: Row | None) -> Row:
    asked = old or new or {}
    best = next(iter((old or {}).get("answers") or (new or {}).get("answers") or ()), None)
    same = next((a for a in (new or {}).get("answers", ()) if best and a["value"] == best["value"]), None)
    rival = next(iter((new or {}).get("answers", ())), None)
    was = next((a for a in (old or {}).get("answers", ()) if best and a["value"] == best["value"]), None)
    return {
        "question": asked["id"],
        "title": asked["title"],
        "special": asked["special"],
        "third_parties": asked["third_parties"],
        "value": best["value"] if best else None,
        "before": was["points"] if was else 0.0,
        "after": same["points"] if same else 0.0,
        "status_before": old["status"] if old else Status.SILENT.value,
        "status_after": new["status"] if new else Status.SILENT.value,
        "now": rival["value"] if rival else None,
    }


def _left(row: Row) -> float:
    return (
        float(row["after"]) / float(row["before"])
        if row["before"] > 0
        else float("inf" if row["after"] > 0 else 0)
    )


def _line(row: Row, *, names: bool) -> list[str]:
    hidden = row["third_parties"] and not names
    value = "names hidden" if hidden else words.shown(row["value"] or "", 40)
    change = "" if row["now"] in {row["value"], None} or hidden else f"now {words.shown(row['now'], 40)}"
    before, after = (f"{words.signed(row[key], 2)}" for key in ("before", "after"))
    return [row["title"].lower(), value, before, "→", after, row["status_after"], change]
