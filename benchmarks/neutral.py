"""Fifty archives in which there is nothing to conclude, and what is claimed all the same.

    python benchmarks/neutral.py [PEOPLE] [--seed N]

Shopping, sport, the weather, code, films and idle questions, on five platforms, from `neutral.toml`. Exit 1 where a
question of a special category is more than uncertain, or where ten archives give a wrong answer or more.
"""

import argparse
import random
import re
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import exports  # noqa: E402

from analyzer.finding import Status  # noqa: E402
from analyzer.pipeline import run  # noqa: E402

SHEET: Final[dict[str, Any]] = tomllib.loads((ROOT / "benchmarks/neutral.toml").read_text("utf-8"))
TEMPLATES: Final = tuple(template for theme in SHEET["texts"].values() for template in theme)
TEXTS: Final = 60


def main() -> int:
    """Count claims, and say which."""
    options = argparse.ArgumentParser()
    options.add_argument("people", nargs="?", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    dice = random.Random(given.seed)
    wrong: Counter[str] = Counter()
    uncertain: Counter[str] = Counter()
    special = 0
    for number in range(given.people):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder) / "export"
            MAKERS[number % len(MAKERS)](home, dice)
            spool = Path(folder) / "spool"
            spool.mkdir()
            for found in run([home], spool).analysis.findings:
                asked = found.question
                if asked.theme in SHEET["facts"]["themes"] or asked.id in SHEET["facts"]["questions"]:
                    continue
                if found.status is Status.ANSWERED:
                    wrong[f"{asked.id} = {found.answers[0].value}"] += 1
                    special += asked.special
                uncertain[asked.id] += found.status is Status.UNCERTAIN
    print(f"{given.people} neutral archives, {TEXTS} texts each")
    print(f"answered, all of them wrong: {wrong.total()} {dict(wrong)}; in special categories: {special}")
    print(f"uncertain: {uncertain.total()} {dict(+uncertain)}")
    return int(special > 0 or wrong.total() * 10 >= given.people)


def text(dice: random.Random) -> str:
    """A sentence from the sheet."""
    template = dice.choice(TEMPLATES)
    return re.sub(r"\{(\w+)\}", lambda hit: dice.choice(SHEET["words"][hit[1]]), template)


def _texts(dice: random.Random) -> list[str]:
    return [text(dice) for _ in range(TEXTS)]


def _reddit(home: Path, dice: random.Random) -> None:
    exports.reddit(home, [(dice.choice(SHEET["words"]["subreddits"]), t) for t in _texts(dice)])


MAKERS: Final[tuple[Callable[[Path, random.Random], None], ...]] = (
    _reddit,
    lambda home, dice: exports.searches(home, _texts(dice)),
    lambda home, dice: exports.whatsapp(home, _texts(dice)),
    lambda home, dice: exports.facebook(home, _texts(dice)),
    lambda home, dice: exports.instagram(home, [f"plain_friend_{dice.randrange(999)}" for _ in range(TEXTS)]),
)

if __name__ == "__main__":
    sys.exit(main())
