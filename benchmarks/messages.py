"""A Facebook folder of 100 threads, a million messages: reading it, against parsing its JSON with the standard library."""

import sys

from benchmarks.inputs import facebook
from benchmarks.measure import cost, made, reading, say

PARSE = "import json, pathlib, sys\nfor p in pathlib.Path(sys.argv[1]).rglob('*.json'): json.loads(p.read_bytes())"

if __name__ == "__main__":
    folder, new = made("messages")
    if new:
        facebook(folder, 1_000_000)
    say(
        "messages: 1,000,000",
        reading(folder),
        cost(sys.executable, "-c", PARSE, folder),
        of="json.loads alone",
    )
