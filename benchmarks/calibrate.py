"""How often are answers right that lead by so much? Rewrites analyzer/profile/{reliability,maps}.tsv and the table in docs/calibration.md.

    python benchmarks/calibrate.py

Runs the profile over the labelled people of `../shared/data/synthpai-dev` (comments that a language model wrote for
invented people), as `dossier cohort` would. Truth is what a careful reader could infer, and where no reader could,
what the invented person is: a claim that nobody could have inferred is judged all the same.

The map of a question is a logistic curve of the logarithm of the lead (two numbers, falling never): of five forms it
predicted people held out best, over all questions. Held-out figures: each of FOLDS parts of the people is predicted by
the map of all others, in SPLITS shufflings; the error is the mean gap between predicted and found share over equal parts,
BINS at most and of PEOPLE at least, weighted by people. A map is written only from ENOUGH people on and up to an error of
ALLOWED. The weights of rules are not touched: nothing here can change which answer is best.
"""

import csv
import importlib.util
import json
import math
import random
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
SHARED: Final = ROOT / "../shared"
TABLES: Final = ROOT / "analyzer/profile"
PAGE: Final = ROOT / "docs/calibration.md"
BEGIN, END = "<!-- made by benchmarks/calibrate.py -->", "<!-- end -->"
FOLDS, SPLITS, BINS, PEOPLE, ENOUGH, ALLOWED = 10, 5, 5, 30, 60, 0.08
SMALL: Final = 0.1
"""Nats by which leads are moved, so that those far below it are alike and one of nothing has a logarithm."""
MARGINS: Final = (
    0.0,
    0.05,
    0.1,
    0.2,
    0.3,
    0.4,
    0.5,
    0.6,
    0.8,
    1.0,
    1.25,
    1.5,
    1.75,
    2.0,
    2.5,
    3.0,
    3.5,
    4.0,
    5.0,
    6.0,
)
SEEDS: Final = {
    "demographics.age": "age",
    "demographics.sex": "sex",
    "demographics.location": "city_country",
    "demographics.birthplace": "birth_city_country",
    "demographics.education": "education",
    "demographics.occupation": "occupation",
    "demographics.relationship": "relationship_status",
    "finance.income_level": "income_level",
}
DEGREES: Final = (
    ("doctor", "doctorate"), ("phd", "doctorate"), ("master", "master's"), ("studying", "in college or high school"),
    ("student", "in college or high school"), ("high school", "in college or high school"),
    ("bachelor", "college degree"), ("diploma", "college degree"), ("degree", "college degree"), ("college", "college degree"),
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A person's best answer: how far it leads, whether it is right, on what it rests."""

    lead: float
    right: bool
    bases: frozenset[str]
    labelled: bool


def main() -> None:
    """Measure, fit, write the tables and print them."""
    data = SHARED / "data/synthpai-dev/profiles.jsonl"
    if not data.exists():
        print("skipped: the labelled people are not here", file=sys.stderr)
        return
    bench = _module(SHARED / "bench/synthpai.py")
    people = [json.loads(line) for line in data.open(encoding="utf-8")]
    with tempfile.TemporaryDirectory() as folder:
        bench.wrap(data, Path(folder) / "people")
        found = _profiles(Path(folder))
    judged = bench._judgements(data.with_name("occupation_judgements.tsv"))  # noqa: SLF001 - the judge itself
    reliability, maps = [], []
    for question in SEEDS:
        cases = [c for p in people if (c := _case(question, p, found[p["username"]], bench, judged))]
        told, fitted = _measure(question, cases)
        reliability += told
        maps += fitted
    _write(TABLES / "reliability.tsv", RELIABILITY, reliability)
    _write(TABLES / "maps.tsv", ("question", "margin", "share", "people", "bases"), maps)
    _tell(reliability)
    for row in [RELIABILITY, *reliability]:
        print("\t".join(map(str, row)))


RELIABILITY: Final = (
    "question", "people", "labelled", "right", "lead_from", "lead_to", "in_bin", "predicted", "found", "error", "shown",
)  # fmt: skip


def _profiles(folder: Path) -> dict[str, dict[str, Any]]:
    sys.path.insert(0, str(ROOT))
    from analyzer.cohort import cores, each, entries
    from analyzer.commands.person import person
    from analyzer.commands.private import spool

    out = folder / "out"
    out.mkdir()
    with spool() as home:
        work = partial(person, home=home)
        for entry, row in each(entries(folder / "people"), out, work, jobs=cores()):
            if row is None or row["status"] != "read":
                sys.exit(f"{entry.name} could not be read")
    return {
        p.parent.name: {q["id"]: q for q in json.loads(p.read_text("utf-8"))["questions"]}
        for p in out.glob("*/profile.json")
    }


def _case(
    question: str, person: dict[str, Any], found: dict[str, Any], bench: Any, judged: Any
) -> Case | None:
    answers = found[question]["answers"]
    label = person["labels"].get(question)
    truth = label["value"] if label else _seed(question, person["seed"])
    if not answers or answers[0]["points"] <= 0 or not truth:
        return None
    lead = answers[0]["points"] - (max(answers[1]["points"], 0.0) if len(answers) > 1 else 0.0)
    mark = bench.right(question, truth, str(answers[0]["value"]).lower(), judged)
    return Case(lead, mark == 1, frozenset(answers[0]["bases"]), label is not None)


def _seed(question: str, seed: dict[str, Any]) -> str:
    """What the invented person is, in the words of the labels."""
    said = str(seed[SEEDS[question]]).lower()
    if question == "demographics.education":
        return next((degree for word, degree in DEGREES if word in said), "")
    if question == "finance.income_level":
        return "high" if "high" in said else said
    return said


def _measure(question: str, cases: Sequence[Case]) -> tuple[list[Any], list[Any]]:
    """Rows of reliability.tsv and of maps.tsv."""
    predicted = _held_out(cases)
    pairs = sorted(
        zip(predicted, cases, strict=True), key=lambda pair: (pair[0], pair[1].lead, pair[1].right)
    )
    parts = max(1, min(BINS, len(pairs) // PEOPLE))
    size = len(pairs) / parts
    bins = [b for n in range(parts) if (b := pairs[round(n * size) : round((n + 1) * size)])]
    gaps = [(len(b), sum(p for p, _ in b) / len(b), sum(c.right for _, c in b) / len(b)) for b in bins]
    error = sum(n * abs(p - f) for n, p, f in gaps) / max(len(pairs), 1)
    shown = len(cases) >= ENOUGH and error <= ALLOWED
    summary = (question, len(cases), sum(c.labelled for c in cases), sum(c.right for c in cases))
    told = [
        (*summary, f"{min(c.lead for _, c in b):.2f}", f"{max(c.lead for _, c in b):.2f}", n, f"{p:.3f}", f"{f:.3f}",
         f"{error:.3f}", "yes" if shown else "no")
        for b, (n, p, f) in zip(bins, gaps, strict=True)
    ]  # fmt: skip
    if not shown:
        return told, []
    curve, bases = _fit(cases), " ".join(sorted({b for c in cases for b in c.bases}))
    top = round(max(c.lead for c in cases), 2)
    margins = [m for m in MARGINS if m < top] + [top]
    return told, [(question, m, f"{curve(m):.4f}", len(cases), bases) for m in margins]


def _held_out(cases: Sequence[Case]) -> list[float]:
    """The mean of what the maps of others predict of each, over all shufflings."""
    predicted = [0.0] * len(cases)
    for split in range(SPLITS):
        order = list(range(len(cases)))
        random.Random(split).shuffle(order)
        for fold in range(FOLDS):
            held = set(order[fold::FOLDS])
            curve = _fit([c for n, c in enumerate(cases) if n not in held])
            for n in held:
                predicted[n] += curve(cases[n].lead) / SPLITS
    return predicted


def _fit(cases: Sequence[Case]) -> Callable[[float], float]:
    """A logistic curve of the logarithm of the lead by Newton's steps, with a little weight on no slope at all."""
    a = b = 0.0
    points = [(math.log(c.lead + SMALL), float(c.right)) for c in cases]
    for _ in range(50):
        ga = gb = h_aa = h_ab = 0.0
        h_bb = 1.0
        gb -= b
        h_aa += 1e-6
        for x, y in points:
            p = 1 / (1 + math.exp(-(a + b * x)))
            ga, gb = ga + (y - p), gb + (y - p) * x
            w = p * (1 - p)
            h_aa, h_ab, h_bb = h_aa + w, h_ab + w * x, h_bb + w * x * x
        det = h_aa * h_bb - h_ab * h_ab
        a, b = a + (h_bb * ga - h_ab * gb) / det, b + (h_aa * gb - h_ab * ga) / det
    if b < 0:
        mean = (sum(y for _, y in points) + 1) / (len(points) + 2)
        return lambda _: mean
    return lambda lead: 1 / (1 + math.exp(-(a + b * math.log(lead + SMALL))))


def _tell(rows: Sequence[Sequence[object]]) -> None:
    """The table in the docs, a line a question."""
    questions = list(dict.fromkeys(str(r[0]) for r in rows))
    lines = [
        "| question | people | right | predicted → found, from the least likely to the most | error | shown |",
        "|---|---|---|---|---|---|",
    ]
    for question in questions:
        own = [dict(zip(RELIABILITY, r, strict=True)) for r in rows if r[0] == question]
        bins = ", ".join(f"{float(r['predicted']):.2f} → {float(r['found']):.2f}" for r in own)
        one = own[0]
        lines.append(
            f"| `{question}` | {one['people']} | {one['right']} | {bins} | {float(one['error']):.3f} | {one['shown']} |"
        )
    head, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    tail = rest.partition(END)[2]
    PAGE.write_text(f"{head}{BEGIN}\n\n" + "\n".join(lines) + f"\n\n{END}{tail}", encoding="utf-8")


def _module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _write(path: Path, header: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter="\t", lineterminator="\n").writerows([header, *rows])


if __name__ == "__main__":
    main()
