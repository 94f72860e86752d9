"""Kills runs with -9, at random moments and between two writes, and counts what is left: `python -m tools.kills 500`.

Each run writes over nothing or, with --force, over an earlier output of another export. Afterwards the output must be
the whole old one or the whole new one, or nothing where nothing was; after the next run nothing may lie beside it.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tools.kills import others
from tools.kills.runs import Field, Verb, copied, end, load, prepare, run, start
from tools.kills.state import Standing, files, left_over, said, standing

SHARE: Final = {Verb.ANALYZE: 0.42, Verb.REDACT: 0.42, Verb.COHORT: 0.16}
"""Of all kills: in a cohort a worker loads everything anew, which takes its time."""
STRIDE: Final = 11
"""Steps from one kill to the next, so that few kills are spread over a whole run."""
WRONG: Final = "wrong (!)"
LEFT: Final = "left over (!)"
FINE: Final = frozenset({Standing.OLD, Standing.NEW})
Count = Counter[tuple[str, str]]


def main() -> int:
    """Run as many kills as asked for; 1 where anything was half, lost or left."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("number", type=int, nargs="?", default=500)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--only", type=Verb, action="append", help="a verb, for its share of the kills")
    asked = given.parse_args()
    chance = random.Random(asked.seed)
    counts: Count = Counter()
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        base = Path(folder)
        load(base / "hooks")
        for verb in asked.only or Verb:
            number = round(asked.number * SHARE[verb])
            templates = [
                _template(base / f"{verb}-{how}", verb, old=old)
                for how, old in (("new", False), ("forced", True))
            ]
            for turn in range(number):
                _kill(templates[turn % 2], base / "field", chance, counts, turn // 2)
                sys.stderr.write(f"\r{verb} {turn + 1} of {number} ")
            for name, other in others.ALL.items():
                for template in templates[::-1] if asked.number > 100 else templates[1:]:
                    _other(f"{verb} {name}", other, template, base / "field", counts)
    _show(counts)
    return int(any(n for (_, what), n in counts.items() if "(!)" in what))


def _template(home: Path, verb: Verb, *, old: bool) -> tuple[Field, int, float]:
    """A field, how many writes a run has there, and how many seconds it takes."""
    given = prepare(home, verb)
    field = Field(home=home, verb=verb, given=given, old={})
    if old and run(field, field.words(force=False)) != 0:
        raise SystemExit(said(field))
    field = Field(home=home, verb=verb, given=given, old=files(field))
    trial = copied(field, home.with_name(home.name + "-trial"))
    began = time.monotonic()
    run(trial, trial.words(force=old))
    taken, writes = time.monotonic() - began, int((trial.said / "writes.txt").read_text("ascii"))
    shutil.rmtree(trial.home)
    return field, writes, taken


def _kill(
    template: tuple[Field, int, float], home: Path, chance: random.Random, counts: Count, turn: int
) -> None:
    """Kill one run: two of three between two writes, each in its turn, the others at random."""
    made, writes, taken = template
    field = copied(made, home)
    how = f"{field.verb}{' --force' if field.old else ''}"
    if turn % 3:
        at = turn * 2 // 3 * STRIDE % writes + 1
        end(start(field, field.words(force=bool(field.old)), at=at))
        kind = f"{how}: between writes"
    else:
        number = start(field, field.words(force=bool(field.old)))
        time.sleep(chance.uniform(0, taken))
        whom = tuple(WHOM)[turn // 3 % 3]
        whom(number)
        end(number)
        kind = f"{how}: at random, {WHOM[whom]}"
    _judge(field, kind, counts)
    shutil.rmtree(home)


def _judge(field: Field, kind: str, counts: Count) -> None:
    found = standing(field)
    counts[kind, "runs"] += 1
    counts[kind, found.value] += 1
    if found is Standing.NOTHING and field.old:
        counts[kind, WRONG] += 1
    run(field, field.words(force=False))
    after = standing(field)
    if after not in FINE or (found is Standing.NEW and after is not found) or left_over(field):
        counts[kind, LEFT if after in FINE else WRONG] += 1
        sys.stdout.write(f"{kind}: {found.value}, then {after.value}: {left_over(field)} {said(field)}\n")
        sys.stdout.flush()  # a fork would say it again


def _other(
    name: str, other: Callable[[Field], str], template: tuple[Field, int, float], home: Path, counts: Count
) -> None:
    field = copied(template[0], home)
    kind = f"{name}{' --force' if field.old else ''}"
    wrong = other(field)
    counts[kind, "runs"] += 1
    found = standing(field)
    counts[kind, found.value] += 1
    if (
        wrong
        or found not in {*FINE, Standing.NOTHING}
        or (field.old and found is Standing.NOTHING)
        or left_over(field)
    ):
        counts[kind, WRONG] += 1
        sys.stdout.write(f"{kind}: {found.value}: {wrong} {left_over(field)} {said(field)}\n")
        sys.stdout.flush()  # a fork would say it again
    shutil.rmtree(home)


def _all(number: int) -> None:
    os.killpg(number, signal.SIGKILL)


def _watcher(number: int) -> None:
    os.kill(number, signal.SIGKILL)


def _worker(number: int) -> None:
    for each in others.children(number) or [number]:
        os.kill(each, signal.SIGKILL)


WHOM: Final = {_all: "all of it", _watcher: "its watcher alone", _worker: "its worker alone"}


def _show(counts: Count) -> None:
    columns = ["runs", *(s.value for s in Standing), LEFT, WRONG]
    kinds = sorted({kind for kind, _ in counts})
    width = max(map(len, kinds))
    sys.stdout.write(f"{'':{width}}  {'  '.join(columns)}\n")
    for kind in [*kinds, "all"]:
        row = [sum(n for (k, w), n in counts.items() if w == c and kind in {k, "all"}) for c in columns]
        sys.stdout.write(
            f"{kind:{width}}  {'  '.join(f'{n:>{len(c)}}' for c, n in zip(columns, row, strict=True))}\n"
        )


if __name__ == "__main__":
    sys.exit(main())
