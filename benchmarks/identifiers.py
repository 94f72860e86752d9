"""Addresses and numbers in sentences: recall and precision by kind, on the sentences of `../shared/data/presidio-synth`.

    python benchmarks/identifiers.py [--misses KIND]

Those are templates filled by a generator (microsoft/presidio-research). A span is found if what was found overlaps it by
half of either. The finder of `analyzer/language/identifiers.py` reads whole texts; whose a number is does not count here.
"""

import argparse
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Final

import polars as pl

ROOT: Final = Path(__file__).resolve().parents[1]
DATA: Final = ROOT / "../shared/data/presidio-synth/synth_dataset_v2.json"
sys.path.insert(0, str(ROOT))

from analyzer.language.identifiers import identifiers  # noqa: E402

KINDS: Final = {
    "EMAIL_ADDRESS": ("email",),
    "PHONE_NUMBER": ("phone",),
    "CREDIT_CARD": ("payment card",),
    "IBAN_CODE": ("bank account",),
    "US_SSN": ("social security number",),
    "US_DRIVER_LICENSE": ("driving licence",),
    "IP_ADDRESS": ("ip address",),
    "STREET_ADDRESS": ("street address",),
}


def main() -> int:
    """Measure, and print a table."""
    options = argparse.ArgumentParser()
    options.add_argument("--misses", default="")
    given = options.parse_args()
    if not DATA.exists():
        print("skipped: the labelled sentences are not here", file=sys.stderr)
        return 0
    sentences = json.loads(DATA.read_text("utf-8"))
    found: dict[str, list[dict[str, Any]]] = {}
    for row in identifiers(pl.Series([s["full_text"] for s in sentences])).iter_rows(named=True):
        found.setdefault(row["text"], []).append(row)
    counts: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        text, rows = sentence["full_text"], found.get(sentence["full_text"], [])
        for label, kinds in KINDS.items():
            truths = [s["entity_value"] for s in sentence["spans"] if s["entity_type"] == label]
            guesses = [r["value"] for r in rows if r["kind"] in kinds]
            hits = [any(overlap(t, g) for g in guesses) for t in truths]
            rights = [any(overlap(t, g) for t in truths) for g in guesses]
            counts.update({(label, "labels"): len(truths), (label, "found"): sum(hits)})
            counts.update({(label, "said"): len(guesses), (label, "right"): sum(rights)})
            if given.misses == label and not (all(hits) and all(rights)):
                print(truths, guesses, repr(text[:200]))
    for label in (*KINDS, "all"):
        n = {
            k: sum(v for (name, key), v in counts.items() if key == k and label in (name, "all"))
            for k in ("labels", "found", "said", "right")
        }
        print(
            f"| {label} | {n['labels']} | {n['found'] / max(n['labels'], 1):.2f} | {n['right'] / max(n['said'], 1):.2f} |"
        )
    return 0


def overlap(one: str, other: str) -> bool:
    """Whether the shorter lies in the longer and is at least half of it, spaces and case aside."""
    short, long = sorted(("".join(one.split()).lower(), "".join(other.split()).lower()), key=len)
    return short in long and 2 * len(short) >= len(long)


if __name__ == "__main__":
    sys.exit(main())
