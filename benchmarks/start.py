"""`dossier --help`: what starting costs before anything is read."""

import sys
from pathlib import Path

from benchmarks.measure import cost, say

if __name__ == "__main__":
    dossier = Path(sys.executable).with_name("dossier")
    runs = sorted((cost(dossier, "--help") for _ in range(5)), key=lambda c: c.seconds)
    say("dossier --help (median of 5)", runs[2], cost(sys.executable, "-c", ""), of="Python alone")
