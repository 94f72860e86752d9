"""`dossier questions`, `platforms` and `knowledge`: what there is, from the declarations themselves."""

from importlib.resources import files
from typing import Any

from rich.text import Text

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


def knowledge(*, as_json: bool) -> None:
    """Every table of facts with its rows."""
    folder = files("analyzer.knowledge")
    tables = sorted(
        (f for f in folder.iterdir() if f.name.endswith((".tsv", ".parquet", ".toml"))), key=lambda f: f.name
    )
    rows: list[dict[str, Any]] = [
        {"table": f.name, "rows": _rows(f.name, f.read_bytes()), "bytes": len(f.read_bytes())} for f in tables
    ]
    if as_json:
        document({"schema": 1, "tables": rows})
        return
    to = talk().out
    lines = [(str(r["table"]), f"{words.number(r['rows'])} rows", words.size(r["bytes"])) for r in rows]
    columns(to, lines, right=(1, 2))
    to.print(Text("\nThey come with Dossier and are never fetched."))


def _rows(name: str, data: bytes) -> int:
    if name.endswith(".parquet"):
        import io

        import polars as pl

        return int(pl.scan_parquet(io.BytesIO(data)).select(pl.len()).collect().item())
    lines = [line for line in data.decode("utf8").splitlines() if line.strip() and not line.startswith("#")]
    return len(lines) - (1 if name.endswith(".tsv") else 0)
