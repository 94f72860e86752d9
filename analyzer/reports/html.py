"""An analysis as one page that opens anywhere: no script, no request, light and dark, on a phone and on paper."""

from functools import cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from analyzer.finding import Analysis, Status
from analyzer.reports import charts, coverage, falls, maps, standing, words
from analyzer.reports.cards import themes
from analyzer.reports.discretion import Discretion, discretion
from analyzer.reports.wordless import wordless

TROUBLES: Final = 60
"""Problems shown; the others are counted and stand in coverage.json."""


def html(analysis: Analysis, *, names: bool = False) -> str:
    """The page. Other people are numbered unless `names`; special categories stay closed until opened."""
    kept = discretion(analysis, names=names)
    return (
        _environment().get_template("report.html").render(**_overview(analysis), **_sections(analysis, kept))
    )


@cache
def _environment() -> Environment:
    env = Environment(
        loader=PackageLoader("analyzer.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "count": words.count,
        "number": words.number,
        "shown": words.shown,
        "size": words.size,
        "month": words.month,
        "day": words.day,
    }
    return env


def _overview(analysis: Analysis) -> dict[str, object]:
    answered = [f for f in analysis.findings if f.status == Status.ANSWERED]
    known = coverage.octets(analysis.coverage)
    total, left = sum(known), known.left + known.carried
    return {
        "archives": words.count(len(analysis.coverage), "archive"),
        "records": words.count(analysis.records, "record"),
        "span": words.span(analysis.first, analysis.last),
        "made": words.day(analysis.made),
        "answered": len(answered),
        "uncertain": sum(1 for f in analysis.findings if f.status == Status.UNCERTAIN),
        "special": sum(1 for f in analysis.findings if f.question.special and f.status != Status.SILENT),
        "carried_by": sum(f.carried_by for f in answered if not f.question.special),
        "companies": len(analysis.holders),
        "countries": len({h.country.upper() for h in analysis.holders if h.country}),
        "read": words.share(known.read, total),
        "left": words.share(left, total) if left else "",
        "aside": words.share(known.unknown, total) if known.unknown else "",
        "unread": _unread(analysis),
        "is_copy": analysis.before is not None,
        "childhood": words.childhood(analysis.childhood),
        "withheld": analysis.childhood is not None and analysis.childhood.minor,
    }


def _unread(analysis: Analysis) -> str:
    """`2 files and 1 list gave nothing`, for the first screen."""
    files = sum(1 for c in analysis.coverage for m in c.members if m.size and m.state in coverage.UNREAD)
    lists = sum(len(m.unread_groups) for c in analysis.coverage for m in c.members)
    parts = [words.count(n, name) for n, name in ((files, "file"), (lists, "list")) if n]
    return f"{' and '.join(parts)} gave nothing" if parts else ""


def _sections(analysis: Analysis, kept: Discretion) -> dict[str, object]:
    since = [
        f.answers[0].since
        for f in analysis.findings
        if f.status == Status.ANSWERED and not f.question.special
    ]
    open_, closed = standing.compared(analysis, kept)
    surveys = [s for s in standing.surveys(analysis.surveys, kept) if not (s.closed and kept.withheld)]
    scores = [falls.lens(s, kept) for s in analysis.scores]
    troubles = coverage.troubles(analysis.problems, kept)
    return {
        "life": charts.life(analysis.years, [s for s in since if s]),
        "week": charts.week(analysis.hours),
        "themes": themes(analysis.findings, kept),
        "heaviest": standing.heaviest(analysis.findings, kept),
        "silences": standing.silences(analysis.findings),
        "surveys": surveys[: standing.SURVEYS],
        "surveys_more": max(0, len(surveys) - standing.SURVEYS),
        "compared": open_,
        "compared_closed": [] if kept.withheld else closed,
        "compared_limit": standing.COMPARED,
        "places": maps.places(analysis.places, kept),
        "wordless": wordless(analysis, kept),
        "others": standing.others(analysis, kept),
        "people": analysis.people,
        "holders": standing.by_country(analysis.holders),
        "lenses": [s for s in scores if not (s.closed and kept.withheld)],
        "shrunk": standing.shrunk(analysis),
        "covered": coverage.covered(analysis, kept),
        "troubles": troubles[:TROUBLES],
        "troubles_more": max(0, len(troubles) - TROUBLES),
    }
