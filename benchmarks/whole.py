"""`dossier analyze` from two zips to the report, and stage by stage."""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.inputs import activities, facebook, locations, zipped
from benchmarks.measure import DATA, cost, made, say


def mixture() -> tuple[Path, Path]:
    """The two zips, made where they are missing."""
    chats, new_chats = made("facebook-mara.zip")
    takeout, new_takeout = made("takeout-20261101T000000Z-001.zip")
    if new_chats:
        facebook(DATA / "whole/facebook", 1_000_000)
        zipped(DATA / "whole/facebook", chats)
    if new_takeout:
        folder = DATA / "whole/takeout"
        activities(folder / "Takeout/My Activity/Search/MyActivity.html", 289_000, trailing=True)
        locations(folder / "Takeout/Location History/Records.json", 1_600_000)
        zipped(folder, takeout)
    return chats, takeout


if __name__ == "__main__":
    exports = mixture()
    with TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        dossier = Path(sys.executable).with_name("dossier")
        say("dossier analyze: 2,889,000 records and more", cost(dossier, "analyze", *exports, "--out", out))
        print(f"  report.html: {(out / 'report.html').stat().st_size / 2**20:.2f} MB")
        print("  the same by stages, in a process of its own:", flush=True)
        subprocess.run([sys.executable, "-m", "benchmarks.analysis", *exports], check=True)
