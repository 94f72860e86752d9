"""`dossier questions` and `platforms`: what there is, from the declarations themselves."""

from typing import Any

from analyzer.commands.talk import document, talk
from analyzer.reports import words
from analyzer.reports.columns import columns


def questions(*, as_json: bool) -> None:
    """Every question with its term of the Data Privacy Vocabulary and when it stays silent."""
    from analyzer.questions import QUESTIONS

    rows = [
        {
            "id": q.id, "theme": q.theme, "title": q.title, "says": q.says, "concept": q.concept, "special": q.special,
            "iab": q.iab, "many": q.many, "third_parties": q.third_parties, "silent_when": q.silent_when,
        }
        for q in QUESTIONS
    ]  # fmt: skip
    if as_json:
        document({"schema": 1, "questions": rows})
        return
    to = talk().out
    lines = [(q.id, q.title, q.concept, "Art. 9" if q.special else "", q.silent_when) for q in QUESTIONS]
    columns(to, lines if to.width >= 120 else [line[:4] for line in lines])


def platforms(*, as_json: bool) -> None:
    """Every platform with its feeds, from its declaration."""
    from parsers.platforms import PLATFORMS

    rows: list[dict[str, Any]] = [
        {
            "name": p.name,
            "title": p.title,
            "generations": sorted({m.generation for m in p.marks if m.generation}),
            "feeds": [{"name": f.name, "kind": f.kind.value, "members": list(f.globs())} for f in p.feeds],
        }
        for p in PLATFORMS
    ]
    if as_json:
        document({"schema": 1, "platforms": rows})
        return
    lines = [
        (r["name"], r["title"], words.count(len(r["feeds"]), "feed"), ", ".join(r["generations"]))
        for r in rows
    ]
    columns(talk().out, lines, right=(2,))
