"""What is heard of first-person sentences in six languages, and of sentences that only look like them.

    python benchmarks/said.py [--half tuned|held] [--misses]

The sentences of `tests/analyzer/language/said.tsv` are the team's own, written before the patterns they measure. Half of them
were looked at while the patterns were widened (tuned); of the others (held) only the figure was.
"""

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

import polars as pl  # noqa: E402

from analyzer.language.sayings import sayings  # noqa: E402

SENTENCES: Final = ROOT / "tests/analyzer/language/said.tsv"
HEARD: Final = 0.5
"""Nats from which something counts as heard: a place that is merely named is worth less."""
LANGUAGES: Final = ("de", "fr", "es", "pt", "it", "nl")

Tally = Counter[tuple[str, str, str, str]]


def main() -> None:
    """Print recall and precision by language and by question."""
    options = argparse.ArgumentParser()
    options.add_argument("--half", choices=["tuned", "held"])
    options.add_argument("--misses", action="store_true")
    given = options.parse_args()
    rows = [row for row in sentences() if given.half in (None, row["half"])]
    if given.misses:
        for row, missed, wrong in judged(rows):
            if missed or wrong:
                print(row["language"], row["text"], "| missed", sorted(missed), "| wrong", sorted(wrong))
        return
    for half in ("tuned", "held"):
        tally = counted([row for row in rows if row["half"] == half])
        for column, names in ((0, LANGUAGES), (1, sorted({key[1] for key in tally}))):
            for name in names:
                print(half, name, *figures(tally, column, name))
        print(half, "all", *figures(tally, 0, None))


def sentences() -> list[dict[str, str]]:
    """Rows of language, half, bait, says, text; `says` is `question=value|…`, with a `?` where it need not be heard."""
    with SENTENCES.open(encoding="utf8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def judged(rows: list[dict[str, str]]) -> Iterator[tuple[dict[str, str], set[str], set[str]]]:
    """Each sentence with what was missed and what was wrongly heard, as `question=value`."""
    heard = _heard([row["text"] for row in rows])
    for row in rows:
        said = {part for part in row["says"].split("|") if part}
        must = {part for part in said if not part.startswith("?")}
        found = heard.get(row["text"], set())
        yield row, must - found, found - {part.removeprefix("?") for part in said}


def counted(rows: list[dict[str, str]]) -> Tally:
    """How many were heard, missed and wrong, by language, question and whether the sentence is a decoy."""
    tally: Tally = Counter()
    for row, missed, wrong in judged(rows):
        must = {part for part in row["says"].split("|") if part and not part.startswith("?")}
        kind = "decoy" if row["bait"] else "said"
        for outcome, parts in (("heard", must - missed), ("missed", missed), ("wrong", wrong)):
            for part in parts:
                tally[row["language"], part.partition("=")[0], kind, outcome] += 1
    return tally


def figures(tally: Tally, column: int, name: str | None) -> tuple[str, str, str, int]:
    """Heard of said, recall, precision, and how many were wrong."""
    one: Counter[str] = Counter()
    for key, n in tally.items():
        if name is None or key[column] == name:
            one[key[3]] += n
    said, spoken = one["heard"] + one["missed"], one["heard"] + one["wrong"]
    recall, precision = (f"{one['heard'] / n:.2f}" if n else "–" for n in (said, spoken))
    return f"{one['heard']}/{said}", recall, precision, one["wrong"]


def _heard(texts: list[str]) -> dict[str, set[str]]:
    written: dict[str, Any] = {
        "id": [str(n) for n in range(len(texts))],
        "text": texts,
        "kind": "comment",
        "is_owner": True,
        "when": None,
    }
    found = sayings(pl.LazyFrame(written).with_columns(pl.col("when").cast(pl.Datetime)))
    heard: dict[str, set[str]] = {}
    loud = found.filter(pl.col("points") >= HEARD).select("id", "question", "value")
    for number, question, value in loud.iter_rows():
        heard.setdefault(texts[int(number)], set()).add(f"{question}={value}")
    return heard


if __name__ == "__main__":
    main()
