"""`dossier knowledge`: what is known, from where, as of when, under which licence; and building it afresh."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.text import Text

from analyzer.commands.talk import Talk, document, misused, say
from analyzer.given import is_folder
from analyzer.reports import words
from analyzer.reports.columns import columns
from analyzer.shell import pasted

if TYPE_CHECKING:
    from analyzer.knowledge.tables import Fact


def knowledge(
    to: Talk, *, build: str | None, folder: Path | None, out: Path | None, as_of: str, as_json: bool
) -> None:
    """List the tables, or build those that come from elsewhere from a folder of upstream files."""
    if build is None:
        if out or as_of:
            raise misused(to, "--out and --as-of belong to: dossier knowledge build FOLDER")
        return _listed(to, as_json=as_json)
    if build != "build" or folder is None:
        raise misused(to, "say `dossier knowledge` or `dossier knowledge build FOLDER`")
    if not is_folder(folder):
        raise misused(to, f"{folder.name} is not a folder")
    return _build(to, folder, out, as_of=as_of, as_json=as_json)


def _listed(to: Talk, *, as_json: bool) -> None:
    rows = _tables()
    if as_json:
        document({"schema": 1, "tables": rows})
        return
    lines = [
        (r["table"], f"{words.number(r['rows'])} rows", words.size(r["bytes"]), r["as_of"], r["licence"])
        + ((r["origin"],) if to.out.width >= 160 else ())
        for r in rows
    ]
    columns(to.out, lines, right=(1, 2))
    said = "\nThey come with Dossier and are never fetched. Where each comes from: dossier knowledge --json"
    anew = sum(bool(r["built"]) for r in rows)
    if anew:
        said = (
            f"\n{words.count(anew, 'table')} built by you; the others come with Dossier. Nothing is fetched."
        )
    to.out.print(Text(said))


def _tables() -> list[dict[str, Any]]:
    """Every table that is read, with what its source says of it."""
    from analyzer.knowledge.tables import HERE, built, place, sheet, table

    sources = {n: e for path in sorted(HERE.glob("*sources.toml")) for n, e in sheet(path.name).items()}
    made = built()
    rows = []
    for name in sorted(p.name for p in HERE.iterdir() if p.suffix in {".tsv", ".parquet"}):
        source, own = sources.get(name, {}), place(name).parent != HERE
        rows.append(
            {
                "table": name,
                "rows": table(name).height,
                "bytes": place(name).stat().st_size,
                "as_of": made[name].as_of if own else str(source.get("as_of", "not stated")),
                "licence": source.get("licence", "not stated"),
                "origin": _origin(source, made[name] if own else None),
                "attribution": source.get("attribution", ""),
                "built": own,
            }
        )
    return rows


def _origin(source: dict[str, Any], made: "Fact | None") -> str:
    if made is not None:
        return f"built by you; sha256 of the upstream files {made.inputs[:16]}"
    return str(source.get("origin") or source.get("ground") or "written by the project")


def _build(to: Talk, folder: Path, out: Path | None, *, as_of: str, as_json: bool) -> None:
    from analyzer.knowledge.refresh import build
    from analyzer.knowledge.tables import fresh

    made = build(folder, out or fresh(), as_of=as_of)
    if as_json:
        rows = [{"table": name, "rows": count} for name, count in made.rows.items()]
        kept = [{"table": name, "folders": list(lacking)} for name, lacking in made.missing.items()]
        document({"schema": 1, "built": rows, "missing": kept})
        return
    columns(to.out, [(name, f"{words.number(count)} rows") for name, count in made.rows.items()], right=(1,))
    for name, lacking in made.missing.items():
        say(to, f"{name}: left as it is, for there is no {' and no '.join(lacking)}")
    if out:
        say(to, f"To use these: DOSSIER_KNOWLEDGE={pasted([str(out.absolute())])}")
