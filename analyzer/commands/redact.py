"""`dossier redact` and `dossier verify`: a copy that gives less away, and the proof."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import typer
from rich.text import Text

from analyzer.commands.failing import DONE, FAULT
from analyzer.commands.private import spool
from analyzer.commands.problems import tell
from analyzer.commands.talk import Talk, document, misused, progress, say
from analyzer.given import UsageError
from analyzer.outputs.build import files, keep_earlier, mend, write
from analyzer.redaction import policy as policies
from analyzer.redaction.certificate import paths
from analyzer.redaction.pairing import Fault
from analyzer.redaction.recheck import recheck
from analyzer.redaction.redact import Redaction
from analyzer.redaction.redact import redact as work
from analyzer.redaction.verify import verify_file
from analyzer.reports import places, words
from analyzer.reports.columns import columns
from analyzer.reports.discretion import discretion
from analyzer.reports.html import html
from analyzer.reports.json import shrunk
from parsers.screen import harmless


def redact(
    exports: Sequence[Path],
    to: Talk,
    *,
    policy: str,
    out: Path,
    report: Path | None,
    owner: Sequence[str],
    force: bool,
    as_json: bool,
) -> None:
    """Write the copy and its certificate; exit 1, and nothing written, where the proof does not hold."""
    chosen = policies.load(policy)
    with spool() as folder, _targets(exports, out, report, force=force) as (within, beside):
        with progress(to) as step:
            done = work(exports, chosen, within / out.name, folder, owner=owner, progress=step)
        tell(done.before.problems, to, discretion(done.before))
        if report and beside and not done.faults:
            write(beside, {report.name: html(done.after)})
        earlier = _earlier(out) if not done.faults else ""
    if earlier:
        say(to, earlier)
    if as_json:
        document(_document(done, chosen.name, out))
    elif done.faults:
        found = words.count(len(done.faults), "fault")
        to.err.print(Text(f"error: the proof does not hold, so nothing was written: {found}."))
        _faults(done.faults, to)
    else:
        _say(done, to, out, report)
    raise typer.Exit(FAULT if done.faults else DONE)


def _earlier(out: Path) -> str:
    """What becomes of the proof of an earlier copy, about to be replaced: its key is the only one there is."""
    _, key = paths(out)
    if kept := keep_earlier(out, paths(out)):
        return f"No copy was at {out} any more; what proves the earlier one is kept: {', '.join(kept)}"
    if key.exists():
        return "The earlier copy is replaced, and its key with it: what you gave away of it can be searched no more."
    return ""


@contextmanager
def _targets(
    exports: Sequence[Path], out: Path, report: Path | None, *, force: bool
) -> Iterator[tuple[Path, Path | None]]:
    """Folders to write into: the copy with its certificate and key, and the page. The page appears first."""
    proof = [path.name for path in paths(out)]
    if report and report.absolute() in {path.absolute() for path in (out, *paths(out))}:
        raise UsageError(f"--report and --out would both write {report}: choose another --report.")
    with files(out, inputs=exports, force=force, beside=proof) as within:
        if report is None:
            yield within, None
            return
        with files(report, inputs=exports, force=force) as beside:
            yield within, beside


def _document(done: Redaction, policy: str, out: Path) -> dict[str, object]:
    faults = [
        {"member": f.place.member, "pointer": f.place.pointer, "message": f.message} for f in done.faults
    ]
    return {
        "schema": 1,
        "policy": policy,
        "copy": None if faults else str(out),
        "certificate": None if faults else str(paths(out)[0]),
        "records": {"before": done.before.records, "after": done.after.records},
        "faults": faults,
        "shrunk": shrunk(done.before, done.after),
    }


def _say(done: Redaction, to: Talk, out: Path, report: Path | None) -> None:
    asked = {f.question.id: f.question for f in done.before.findings}
    rows = [(asked[r["question"]], _left(r)) for r in shrunk(done.before, done.after)]
    open_ = [(q.title.lower(), left) for q, left in rows if not q.special]
    closed = [left for q, left in rows if q.special]
    before, after = (words.number(a.records) for a in (done.before, done.after))
    to.out.print(Text.assemble((harmless(str(out)), "bold"), f" · {before} records before, {after} after"))
    to.out.print(Text("\nWhat can still be concluded, what shrank least first", "bold"))
    columns(to.out, [(title, f"{left:.0%} left") for title, left in open_ if left > 0], right=(1,))
    gone = [title for title, left in open_ if left <= 0]
    if gone:
        columns(to.out, [("gone", ", ".join(gone))])
    if closed:
        still = sum(1 for left in closed if left > 0)
        told = f"{words.count(len(closed), 'question')}, {still or 'none'} of them still answerable"
        columns(to.out, [("special categories (GDPR Art. 9)", told)])
    to.out.print()
    certificate, key = paths(out)
    written = [(str(certificate), "counts and hashes, to go with the copy")]
    written += [(str(key), "the key to the hashes: keep it to yourself")]
    written += [(str(report), "before and after, opens offline")] if report else []
    columns(to.out, written)


def verify(
    copy: Path,
    to: Talk,
    *,
    originals: Sequence[Path] = (),
    policy: str = "",
    owner: Sequence[str] = (),
    as_json: bool,
) -> None:
    """Check a copy from disk, against its certificate or its original; exit 1 where it does not hold."""
    if bool(originals) != bool(policy):
        raise misused(to, "--original and --policy go together: the original, and what was to become of it.")
    mend(copy)
    faults, checks = _recheck(copy, originals, policy, owner) if originals else verify_file(copy)
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
        to.out.print(Text(f"{harmless(str(copy))}: {words.count(len(faults), 'fault')}", "bold"))
        _faults(faults, to)
    else:
        searched = (
            f"none of {words.number(checks)} removed values is in it"
            if checks
            else "the key is not here, so removed values were not searched"
        )
        held = "every kept record is as it was" if originals else "every member is as it was certified"
        to.out.print(Text(f"{harmless(str(copy))}: {held}; {searched}."))
    raise typer.Exit(FAULT if faults else DONE)


def _left(row: dict[str, float]) -> float:
    return 0 if row["before"] <= 0 else min(max(0.0, row["after"]) / row["before"], 9.99)


def _recheck(
    copy: Path, originals: Sequence[Path], policy: str, owner: Sequence[str]
) -> tuple[list[Fault], int]:
    with spool() as folder:
        return recheck(copy, originals, policies.load(policy), folder, owner=owner)


def _faults(faults: Sequence[Fault], to: Talk) -> None:
    for fault in faults[:40]:
        found = (places.path(fault.place.member), places.pointer(fault.place.pointer))
        place = words.shown(" › ".join(p for p in found if p), 400)
        to.err.print(Text(f"  {place or 'the whole copy'}: {harmless(fault.message)}"), soft_wrap=True)
