"""A MyActivity.html: reading it, against google_takeout_parser where BENCH_PEER names a Python that has it.

The peer reads nothing where a line break stands behind the time, as newer exports have it; this page has none.
"""

from benchmarks.inputs import activities
from benchmarks.measure import made, peer, reading, say

PARSE = (
    "import sys\nfrom pathlib import Path\nfrom google_takeout_parser.parse_html.activity import _parse_html_activity\n"
    "print(sum(1 for _ in _parse_html_activity(Path(sys.argv[1]))))"
)

if __name__ == "__main__":
    for name, cells in (("activity-tenth", 12_000), ("activity", 120_000)):
        folder, new = made(name)
        path = folder / "Takeout/My Activity/Search/MyActivity.html"
        if new:
            activities(path, cells)
        theirs = peer(PARSE, path) if name == "activity-tenth" else None
        say(f"activity page: {cells:,}", reading(folder), theirs, of="google_takeout_parser")
