"""An analysis on one screen of a terminal: aligned, plain without colours, without names and special categories."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from analyzer.finding import Analysis, Finding, Status
from analyzer.reports import words
from analyzer.reports.cards import sure
from analyzer.reports.columns import columns
from analyzer.reports.coverage import UNREAD, octets, shares, title
from analyzer.reports.discretion import Discretion, discretion, hidden, is_special
from analyzer.reports.places import untitled
from analyzer.shell import pasted
from parsers.engine.coverage import ArchiveCoverage
from parsers.screen import harmless

CONCLUSIONS: Final = 10
BESIDE: Final = frozenset({"exposure", "surveys"})
"""Themes that have lines of their own."""
FEW: Final = 4
"""Exports that a line to be pasted may name; it names all of them, whole, or none."""
NARROW: Final = 90
"""Columns below which the last column of a table is left out."""


def summary(
    analysis: Analysis,
    to: Console,
    *,
    exports: Sequence[str],
    out: str = "",
    names: bool = False,
    special: bool = False,
) -> None:
    """The whole picture in some thirty lines."""
    kept = discretion(analysis, names=names)
    count = words.count(len(analysis.coverage), "archive")
    span = words.span(analysis.first, analysis.last)
    to.print(_line(("Dossier", "bold"), f" · {count} · {words.count(analysis.records, 'record')} · {span}"))
    to.print()
    columns(to, _archives(analysis.coverage, to.width, names=names), right=(1,))
    to.print()
    _conclusions(analysis, to, kept, special=special)
    _beside(analysis, to, kept)
    to.print()
    for words_, why in _next(exports, out, analysis):
        to.print(Text.assemble("  ", words_, ("    " + why, "dim")), soft_wrap=True)


def _line(*parts: str | tuple[str, str]) -> Text:
    return Text.assemble(*parts)


def _archives(coverage: Sequence[ArchiveCoverage], width: int, *, names: bool) -> list[list[str]]:
    rows = []
    for archive in coverage:
        file, *lacking = (n if names else untitled(harmless(n)) for n in (archive.archive, *archive.missing))
        name = words.listing(map(title, archive.platforms), 2) or "not known"
        generation = f" · {words.shown(archive.generation.split(', ')[0], 24)}" if archive.generation else ""
        read = shares(octets((archive,)))
        missing = f" · missing: {words.listing((words.shown(m, 40) for m in lacking), 2)}" if lacking else ""
        row = [
            name + generation,
            words.count(sum(m.records for m in archive.members), "record"),
            read + missing,
        ]
        rows.append(row if width < NARROW else [*row[:2], words.shown(file, 40), row[2]])
    return rows


def _conclusions(analysis: Analysis, to: Console, kept: Discretion, *, special: bool) -> None:
    told = [f for f in analysis.findings if f.status != Status.SILENT and f.answers]
    told = [f for f in told if f.question.theme not in BESIDE]
    open_ = _varied([f for f in told if special or not f.question.special])
    to.print(_line(("A profiler could conclude", "bold")))
    rows = [_conclusion(f, kept, special=special) for f in open_[:CONCLUSIONS]]
    columns(to, [r[:3] if to.width < NARROW else r for r in rows] or [["nothing"]])
    columns(to, [[_rest(analysis, len(open_) - len(rows), special=special)]])
    to.print()


def _varied(told: Sequence[Finding]) -> list[Finding]:
    """The surest of each theme first, then the second of each, so that no theme fills the screen."""
    surest = sorted(told, key=lambda f: (f.status != Status.ANSWERED, -f.answers[0].points, f.question.id))
    turns: Counter[str] = Counter()
    ranked: list[tuple[int, int, Finding]] = []
    for found in surest:
        turns[found.question.theme] += 1
        ranked.append((turns[found.question.theme], len(ranked), found))
    return [found for *_, found in sorted(ranked, key=lambda r: r[:2])]


def _conclusion(found: Finding, kept: Discretion, *, special: bool) -> list[str | Text]:
    best = found.answers[0]
    how = sure(best, calibrated=found.calibrated)
    bases = words.listing((b.value for b in best.bases), 3)
    percent = f" {how.percent}" if how.percent is not None else ""
    by = f"{bases} · {words.count(best.records, 'record')}"
    value = _value(found, kept, special=special)
    if found.question.third_parties and kept.people:
        by = "names hidden; --names shows them"
    title = words.shown(found.question.title, 26).lower()
    doubt = " ?" if found.status == Status.UNCERTAIN else ""
    return [title, Text(value, "bold"), how.word + percent + doubt, Text(by, "dim")]


def _value(found: Finding, kept: Discretion, *, special: bool) -> str:
    if found.question.third_parties and kept.people:
        return words.count(len(found.answers), "person", "people") if found.question.many else "one person"
    texts = [a.label or a.value for a in found.answers[: 3 if found.question.many else 1]]
    quiet = [
        hidden(words.shown(t, 28 if found.question.many else 48), kept)
        for t in texts
        if special or not is_special(t, kept)
    ]
    more = len(found.answers) - len(texts) if found.question.many else 0
    if not quiet:
        return "closed: a special category"
    return words.shown(", ".join(quiet), 56) + (f" and {more} more" if more > 0 else "")


def _rest(analysis: Analysis, more: int, *, special: bool) -> str:
    closed = sum(1 for f in analysis.findings if f.question.special and f.status != Status.SILENT)
    silent = sum(1 for f in analysis.findings if f.status == Status.SILENT)
    parts = [f"and {more} more" if more > 0 else ""]
    if closed and not special:
        hold = (
            "category (GDPR Art. 9) holds a conclusion"
            if closed == 1
            else "categories (GDPR Art. 9) hold conclusions"
        )
        parts.append(f"{closed} special {hold}; --special shows them")
    parts.append(f"{words.count(silent, 'question')}: not enough to say" if silent else "")
    if not any(f.calibrated for f in analysis.findings):
        parts.append("nothing is calibrated: words name the strength of the evidence")
    return " · ".join(p for p in parts if p)


def _beside(analysis: Analysis, to: Console, kept: Discretion) -> None:
    rows = [
        ("Who holds it", _holders(analysis)),
        ("Metadata", _metadata(analysis)),
        ("Others", _others(analysis)),
        ("Scorers", _scores(analysis, kept)),
        ("Surveys", _surveys(analysis)),
        ("Childhood", words.childhood(analysis.childhood)),
    ]
    rows.append(("Not read", _unread(analysis)))
    columns(to, [(Text(label, "bold"), text) for label, text in rows if text], indent=0)


def _holders(analysis: Analysis) -> str:
    by_country = words.grouped(words.country(h.country) for h in analysis.holders)
    known = [(n, c) for n, c in by_country if n != words.country("")]
    if not analysis.holders:
        return ""
    listed = [
        f"{name} {count}"
        for name, count in [*known[:5], *((n, c) for n, c in by_country if (n, c) not in known)]
    ]
    where = words.count(len(known), "country", "countries")
    return f"{words.count(len(analysis.holders), 'company', 'companies')} in {where}: {', '.join(listed)}"


def _metadata(analysis: Analysis) -> str:
    told = [f for f in analysis.metadata if f.status is Status.ANSWERED and not f.question.special]
    titles = words.listing((words.shown(f.question.title, 26).lower() for f in told), 4)
    return f"{words.count(len(told), 'answer')} without a single word: {titles}" if told else ""


def _others(analysis: Analysis) -> str:
    if not analysis.people:
        return ""
    known = sum(
        1 for o in analysis.others if {"phone number", "e-mail address", "postal address"} & set(o.what)
    )
    reached = f" · {words.number(known)} with a number or an address" if known else ""
    return f"{words.count(analysis.people, 'person', 'people')} {'is' if analysis.people == 1 else 'are'} shared along{reached} · dossier redact gives them false names"


def _scores(analysis: Analysis, kept: Discretion) -> str:
    parts = []
    for score in analysis.scores:
        if any(is_special(t, kept) for t in (score.band, *(r.text for r in score.reasons))):
            continue
        title, band = words.shown(score.title, 40).lower(), words.shown(score.band, 30)
        if score.score is None:
            parts.append(f"{title}: {band}")
        else:
            parts.append(f"{title} {words.number(round(score.score))} ({band})")
    return " · ".join(parts)


def _surveys(analysis: Analysis) -> str:
    return f"{words.count(len(analysis.surveys), 'answer')} typed by hand" if analysis.surveys else ""


def _unread(analysis: Analysis) -> str:
    members = [m for c in analysis.coverage for m in c.members]
    counts = (
        (sum(1 for m in members if m.size and m.state in UNREAD), "member"),
        (sum(len(m.unread_groups) for m in members), "list"),
        (len({k for m in members for k in m.unknown_keys}), "key"),
    )
    parts = [words.count(n, name) for n, name in counts if n]
    return f"{', '.join(parts)} · dossier inspect --drift" if parts else ""


def _next(exports: Sequence[str], out: str, analysis: Analysis) -> list[tuple[str, str]]:
    asked = next(
        (f.question.id for f in analysis.findings if f.status == Status.ANSWERED and not f.question.special),
        "",
    )
    few, typed, out = len(exports) <= FEW, pasted([out]), harmless(out)
    rows = [(f"{out}/report.html", "the whole picture, opens offline")] if out else []
    rows += (
        [(f"{out}/profile.json, coverage.json, records.parquet, ledger.parquet", "the same for programs")]
        if out
        else []
    )
    if asked and (out or few):
        where = f"--from {typed}" if out else pasted(exports)
        rows.append((f"dossier explain {asked} {where}", "why"))
    if not out:
        again = f"dossier {pasted(exports)} --out DIR" if few else "the same again with --out DIR"
        rows.append((again, "the whole picture as a page"))
    rows.append((f"dossier redact {pasted(exports[:1])} --policy researcher --out share.zip", "share less"))
    return rows
