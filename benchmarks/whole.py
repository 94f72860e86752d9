"""`dossier analyze` from three zips to the report, and stage by stage: `python -m benchmarks whole [SHARE] [LIMIT]`.

SHARE 1 (the default) is a million messages, 289,000 activities, 1.6 million points and 100,000 tweets with as many
advertisements; 0.1 is a tenth of each. A run that comes to hold more than LIMIT MB, or that takes ten times the time
it should, is ended and is a failure.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.inputs import activities, facebook, locations, zipped
from benchmarks.measure import DATA, Cost, cost, made, say
from benchmarks.tweets import tweets

MESSAGES: Final = 1_000_000
ACTIVITIES: Final = 289_000
POINTS: Final = 1_600_000
TWEETS: Final = 100_000
SECONDS: Final = 3_000
"""Of the processor, for all of it, from which on a run is lost."""
MEMORY: Final = 6_000
"""MB at which a run is ended where no limit is given."""


def mixture(share: float = 1.0, data: Path = DATA) -> tuple[Path, ...]:
    """The three zips of this share, made where they are missing."""
    parts: dict[str, Callable[[Path], None]] = {
        "facebook-mara.zip": lambda folder: facebook(folder, round(share * MESSAGES)),
        "takeout-20261101T000000Z-001.zip": lambda folder: _takeout(folder, share),
        "twitter-2026-10-21-aaaa.zip": lambda folder: tweets(folder, round(share * TWEETS)),
    }
    return tuple(_zip(f"whole-{share:g}/{name}", make, data) for name, make in parts.items())


def analyze(exports: tuple[Path, ...], out: Path, *, seconds: float, megabytes: int) -> Cost:
    """The cost of the whole command line. Raises RuntimeError where it fails or goes beyond either limit."""
    dossier = Path(sys.executable).with_name("dossier")
    return cost(dossier, "analyze", *exports, "--out", out, seconds=seconds, megabytes=megabytes)


def main(share: float, megabytes: int) -> None:
    """Print a line for the whole and one for each stage, each in a process of its own."""
    exports = mixture(share)
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        seconds = 60 + share * SECONDS
        say(
            f"dossier analyze: {share:g} of the mixture",
            analyze(exports, out, seconds=seconds, megabytes=megabytes),
        )
        print(f"  report.html: {(out / 'report.html').stat().st_size / 2**20:.2f} MB")
    print("  the same by stages, in a process of its own:", flush=True)
    words = (sys.executable, "-m", "benchmarks.analysis", *exports)
    cost(*words, seconds=seconds, megabytes=2 * megabytes, quiet=False)


def _takeout(folder: Path, share: float) -> None:
    pages = folder / "Takeout/My Activity/Search/MyActivity.html"
    activities(pages, round(share * ACTIVITIES), trailing=True)
    locations(folder / "Takeout/Location History/Records.json", round(share * POINTS))


def _zip(name: str, make: Callable[[Path], None], data: Path) -> Path:
    """A zip of what is made, which appears whole or not at all."""
    path, new = made(name, data)
    if new:
        with TemporaryDirectory(dir=path.parent) as folder:
            make(Path(folder) / "in")
            zipped(Path(folder) / "in", Path(folder) / "out.zip")
            (Path(folder) / "out.zip").rename(path)
    return path


if __name__ == "__main__":
    given = sys.argv[1:]
    main(float(given[0]) if given else 1.0, int(given[1]) if given[1:] else MEMORY)
