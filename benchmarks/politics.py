"""Planted politics: the side of k accounts, outlets or subreddits, told from three on.

    python benchmarks/politics.py [ROUNDS] [--seed N]

Sides are those of published tables that the project does not hold: half of an audience-lean table of domains, half of
a table of subreddits, and the parties of members of the US Congress by their Instagram accounts. Each archive holds
k of one side among twenty that have none. A side counts as told from "uncertain" on, where it is the best answer.
"""

import argparse
import csv
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
SHARED: Final = ROOT / "../shared"
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import exports  # noqa: E402

from analyzer.finding import Status  # noqa: E402
from analyzer.pipeline import run  # noqa: E402

SIZES: Final = (1, 2, 3, 5, 10, 20)
CLEAR_DOMAIN: Final = 0.3
CLEAR_SUBREDDIT: Final = 0.15
SHARES: Final = 20_000
"""A domain that fewer shared is not one that a person is likely to link."""
Sides = dict[str, list[str]]


def main() -> None:
    """A table for each way in."""
    options = argparse.ArgumentParser()
    options.add_argument("rounds", nargs="?", type=int, default=10)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    if not (SHARED / "data/lean-tables-dev").exists():
        print("skipped: the published tables are not here", file=sys.stderr)
        return
    print("way\tk\tarchives\ttold\tright\twrong\tanswered")
    for way, (sides, make) in ways().items():
        for size in SIZES:
            tally = _tally(sides, make, size, given.rounds, random.Random(f"{given.seed}{way}{size}"))
            print(
                way,
                size,
                2 * given.rounds,
                *(tally[c] for c in ("told", "right", "wrong", "answered")),
                sep="\t",
            )


def ways() -> dict[str, tuple[Sides, Callable[[Path, list[str]], None]]]:
    """How politics gets into an archive: the lists of both sides, and a maker of archives."""
    return {
        "handles": (legislators(), _followed),
        "outlets": (domains(), _linked),
        "subreddits": (subreddits(), _commented),
    }


def _tally(
    sides: Sides, make: Callable[[Path, list[str]], None], size: int, rounds: int, dice: random.Random
) -> Counter[str]:
    tally: Counter[str] = Counter()
    for side, names in sides.items():
        for _ in range(rounds):
            with tempfile.TemporaryDirectory() as folder:
                make(Path(folder) / "export", dice.sample(names, min(size, len(names))))
                spool = Path(folder) / "spool"
                spool.mkdir()
                found = _lean(run([Path(folder) / "export"], spool).analysis.findings)
            if found.status is Status.SILENT:
                continue
            tally["told"] += 1
            tally["right" if found.answers[0].value == side else "wrong"] += 1
            tally["answered"] += found.status is Status.ANSWERED
    return tally


def _lean(findings: Any) -> Any:
    return next(f for f in findings if f.question.id == "politics.lean")


def legislators() -> Sides:
    """Instagram accounts of members of Congress by party, as the source has them."""
    people = _blocks("legislators-current.yaml", "party:")
    accounts = _blocks("legislators-social-media.yaml", "instagram:")
    sides: Sides = {"left": [], "right": []}
    for person, handle in sorted(accounts.items()):
        side = {"Democrat": "left", "Republican": "right"}.get(people.get(person, ""))
        if side:
            sides[side].append(handle)
    return sides


def _blocks(name: str, key: str) -> dict[str, str]:
    """The last value of a key for each person of a list in YAML."""
    found: dict[str, str] = {}
    person = ""
    for line in (SHARED / "knowledge/congress-legislators" / name).read_text("utf-8").splitlines():
        words = line.strip().lstrip("- ")
        if words.startswith("bioguide:"):
            person = words.split(":")[1].strip()
        if words.startswith(key):
            found[person] = words.split(":", 1)[1].strip().strip("'\"")
    return found


def domains() -> Sides:
    """Domains that many share, by the side of those who do."""
    rows = [r for r in _rows("domains.csv") if float(r["rounded_n_shares"] or 0) >= SHARES]
    return _sided(rows, "domain", "score", CLEAR_DOMAIN)


def subreddits() -> Sides:
    """Subreddits by their published place on the partisan axis."""
    return _sided(_rows("subreddits.csv"), "community", "partisan", CLEAR_SUBREDDIT)


def _rows(name: str) -> list[dict[str, str]]:
    with (SHARED / "data/lean-tables-dev" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _sided(rows: list[dict[str, str]], name: str, score: str, clear: float) -> Sides:
    sides: Sides = {"left": [], "right": []}
    for row in rows:
        lean = float(row[score] or 0)
        if abs(lean) >= clear:
            sides["left" if lean < 0 else "right"].append(row[name])
    return sides


def _followed(home: Path, names: list[str]) -> None:
    exports.instagram(home, [*names, *(f"plain_friend_{n}" for n in range(20))])


def _linked(home: Path, names: list[str]) -> None:
    pages = [f"https://www.{n}/2024/01/some-story.html" for n in names]
    exports.reddit(home, links=[*pages, *(f"https://example.com/{n}" for n in range(20))])


def _commented(home: Path, names: list[str]) -> None:
    plain = [("AskReddit", f"fair point, number {n}") for n in range(20)]
    exports.reddit(home, [*((n, "i had not seen that, thanks") for n in names for _ in range(3)), *plain])


if __name__ == "__main__":
    main()
