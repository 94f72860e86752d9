"""One person of a cohort, once all is warm: a Reddit archive of 25 comments and a chat of 25 messages, ten times each."""

import json
import random
import resource
import statistics
import tomllib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from analyzer.pipeline import run
from analyzer.reports.json import profile
from benchmarks.exports import reddit, whatsapp
from benchmarks.inputs import message

TEXTS: Final = 25
TIMES: Final = 10
COLD: Final = 2
"""The first runs, which read the tables of facts and make the patterns ready."""


def made(folder: Path) -> Iterator[tuple[str, Path]]:
    """The archives, with texts of which some disclose something."""
    dice = random.Random(6)
    sheet = tomllib.loads((Path(__file__).parent / "talk.toml").read_text("utf-8"))
    texts = [message(dice, sheet) for _ in range(TEXTS)]
    reddit(folder / "reddit", [(("AskReddit", "gardening")[n % 2], text) for n, text in enumerate(texts)])
    yield "Reddit", folder / "reddit"
    whatsapp(folder / "whatsapp", texts)
    yield "WhatsApp", folder / "whatsapp" / "WhatsApp Chat - Sam Example"


def once(archive: Path) -> float:
    """Seconds of the processor for what `dossier cohort` does for a person."""
    with TemporaryDirectory() as spool:
        before = _seconds()
        json.dumps(profile(run([archive], Path(spool)).analysis))
        return _seconds() - before


def _seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        for name, archive in made(Path(folder)):
            costs = [once(archive) for _ in range(TIMES)]
            first, warm = costs[0], statistics.median(costs[COLD:])
            print(f"a person, {name}, {TEXTS} texts: {first:.2f} CPU s at first, {warm:.3f} CPU s when warm")
