"""`dossier redact` and `dossier verify`: a copy that gives less away, and the proof."""

from collections.abc import Sequence
from pathlib import Path

import typer
from rich.text import Text

from analyzer.commands.private import refusal, spool
from analyzer.commands.reading import failing_well
from analyzer.commands.talk import DONE, FAULT, Talk, document, misused, progress
from analyzer.reports import words
from analyzer.reports.columns import columns
from analyzer.reports.json import shrunk


def redact(
    exports: Sequence[Path],
    to: Talk,
    *,
    policy: str,
    out: Path,
    owner: Sequence[str],
    force: bool,
    as_json: bool,
) -> None:
    """Write the copy and its certificate; exit 1, and nothing written, where the proof does not hold."""
    from analyzer.redaction import policy as policies
    from analyzer.redaction.redact import redact as work

    if why := refusal(out, exports, force=force):
        raise misused(to, why)
    with failing_well(to), spool() as folder:
        chosen = policies.load(policy)
        with progress(to) as step:
            done = work(exports, chosen, out, folder, owner=owner, force=force, progress=step)
        rows = shrunk(done.before, done.after)
        special = {f.question.id for f in done.before.findings if f.question.special}
        titles = {f.question.id: f.question.title for f in done.before.findings}
    if as_json:
        document(
            {
                "schema": 1,
                "policy": chosen.name,
                "copy": None if done.faults else str(out),
                "certificate": None if done.faults else str(done.certificate),
                "records": {"before": done.before.records, "after": done.after.records},
                "faults": [
                    {"member": f.place.member, "pointer": f.place.pointer, "message": f.message}
                    for f in done.faults
                ],
                "shrunk": rows,
            }
        )
    elif done.faults:
        to.err.print(
            Text(
                f"error: the proof does not hold, so nothing was written: {words.count(len(done.faults), 'fault')}."
            )
        )
        _faults([(f.place.member, f.message) for f in done.faults], to)
    else:
        to.out.print(
            Text(
                f"{out}  {words.number(done.before.records)} records before, {words.number(done.after.records)} after"
            )
        )
        to.out.print(Text("What can still be concluded, what shrank least first", "bold"))
        left = [(titles[r["question"]].lower(), *_shrink(r, closed=r["question"] in special)) for r in rows]
        columns(to.out, left, right=(1,))
        to.out.print(Text(f"\n  {done.certificate}    counts and hashes, to go with the copy"))
        to.out.print(Text(f"  {done.key}    the key to the hashes: keep it to yourself"))
    raise typer.Exit(FAULT if done.faults else DONE)


def verify(copy: Path, to: Talk, *, as_json: bool) -> None:
    """Check a copy from disk; exit 1 where it does not hold what was certified."""
    from analyzer.redaction.verify import verify_file

    with failing_well(to):
        faults, checks = verify_file(copy)
    if as_json:
        rows = [{"member": f.place.member, "pointer": f.place.pointer, "message": f.message} for f in faults]
        document(
            {
                "schema": 1,
                "copy": str(copy),
                "holds": not faults,
                "removed_values_checked": checks,
                "faults": rows,
            }
        )
    elif faults:
        to.out.print(Text(f"{copy}: {words.count(len(faults), 'fault')}", "bold"))
        _faults([(f.place.member, f.message) for f in faults], to)
    else:
        searched = (
            f"none of {words.number(checks)} removed values is in it"
            if checks
            else "the key is not here, so removed values were not searched"
        )
        to.out.print(Text(f"{copy}: every member is as it was certified; {searched}."))
    raise typer.Exit(FAULT if faults else DONE)


def _shrink(row: dict[str, float], *, closed: bool) -> tuple[str, str]:
    left = 0 if row["before"] <= 0 else max(0.0, row["after"]) / row["before"]
    return f"{min(left, 9.99):.0%} left", "special category" if closed else ""


def _faults(rows: Sequence[tuple[str, str]], to: Talk) -> None:
    columns(
        to.err, [(words.shown(member, 100) or "the whole copy", message) for member, message in rows[:40]]
    )
