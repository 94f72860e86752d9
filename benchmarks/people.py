"""What is inferred from people's comments, and what is left of it once a commercial redactor has been over them.

    python -m benchmarks people [FOLDER]

FOLDER holds `profiles.jsonl`: invented people, their comments, the same comments as the redactor left them, and labels
of what a careful reader could infer (SynthPAI, development part; `../shared/data/synthpai-dev` if none is given). Every
person is analysed twice, as `dossier cohort` would; the table goes into docs/calibration.md beside published figures.
"""

import json
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from benchmarks.calibrate import PAGE, SHARED, _module, _profiles

BEGIN, END = "<!-- made by benchmarks/people.py -->", "<!-- end of people -->"
PUBLISHED: Final = {
    "all": (0.27, 0.54, 0.56, 0.78, 0.65),
    "demographics.sex": (0.57, 0.72, 0.72, 0.93, 0.86),
    "demographics.location": (0.10, 0.30, 0.47, 0.80, 0.46),
    "demographics.relationship": (0.41, 0.77, 0.54, 0.79, 0.65),
    "demographics.age": (0.39, 0.61, 0.33, 0.69, 0.53),
    "demographics.education": (0.40, 0.59, 0.43, 0.73, 0.73),
    "demographics.occupation": (0.02, 0.37, 0.60, 0.74, 0.62),
    "demographics.birthplace": (0.08, 0.64, 0.64, 0.88, 0.48),
    "finance.income_level": (0.49, 0.64, 0.53, 0.67, 0.60),
}
"""Share of right first guesses on all 700 labels: the majority of the labels, a local combination fitted on them,
Llama-3-8B, GPT-4, GPT-4 on the redacted comments (Yukhymenko et al. 2024, and the notes beside the data)."""
COLUMNS: Final = (
    "", "labels", "first guess right", "told", "right when told", "told unasked", "redacted: first guess", "told",
    "right when told", "majority", "fitted", "Llama-3-8B", "GPT-4", "GPT-4, redacted",
)  # fmt: skip

Rates = Mapping[str, Mapping[str, float]]


def main() -> None:
    """Measure twice, write the table, print it."""
    data = Path(*sys.argv[1:2] or [SHARED / "data/synthpai-dev"]) / "profiles.jsonl"
    if not data.exists():
        print(f"skipped: {data} is not here", file=sys.stderr)
        return
    lines = table(measured(data, "comments"), measured(data, "redacted_by_azure"))
    print("\n".join(lines))
    head, mark, rest = PAGE.read_text("utf-8").partition(BEGIN)
    if mark:
        body = "\n".join(lines)
        PAGE.write_text(f"{head}{BEGIN}\n\n{body}\n\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def measured(data: Path, column: str) -> Rates:
    """Rates by question, where the comments are those of a column of the data."""
    bench: Any = _module(SHARED / "bench/synthpai.py")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        told = home / "told.jsonl"
        told.write_text(
            "".join(_told(line, column) for line in data.open(encoding="utf-8")), encoding="utf-8"
        )
        bench.wrap(told, home / "people")
        _profiles(home)
        rates: Rates = bench.score(data, home / "out")
    return rates


def table(before: Rates, after: Rates) -> list[str]:
    """Lines of Markdown, a question each: with the comments as they were, as redacted, and what others reach."""
    head = [f"| {' | '.join(COLUMNS)} |", "|" + "---|" * len(COLUMNS)]
    return [*head, *(_line(name, rates, after[name]) for name, rates in before.items())]


def _line(name: str, before: Mapping[str, float], after: Mapping[str, float]) -> str:
    own = [before[k] for k in ("top1", "coverage", "precision", "claims_without_label")]
    left = [after[k] for k in ("top1", "coverage", "precision")]
    cells = [f"{share:.2f}" for share in (*own, *left, *PUBLISHED[name])]
    return f"| {name if name == 'all' else f'`{name}`'} | {before['labels']:.0f} | {' | '.join(cells)} |"


def _told(line: str, column: str) -> str:
    person = json.loads(line)
    return json.dumps(person | {"comments": person[column]}) + "\n"


if __name__ == "__main__":
    main()
