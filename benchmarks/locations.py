"""A Records.json of 1.6 million points: reading it, against `json.load`."""

import sys

from benchmarks.inputs import locations
from benchmarks.measure import cost, made, reading, say

PARSE = "import json, sys\nwith open(sys.argv[1]) as file: json.load(file)"

if __name__ == "__main__":
    folder, new = made("locations")
    path = folder / "Takeout/Location History/Records.json"
    if new:
        locations(path, 1_600_000)
    say(
        "locations: 1,600,000", reading(folder), cost(sys.executable, "-c", PARSE, path), of="json.load alone"
    )
