"""A disk that takes no more is said to be full, at whichever byte of a table that is."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
FULL = f"""
import resource, sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
import polars as pl
from analyzer.outputs.tables import write_table
from parsers.problems import DiskError
rows = pl.DataFrame({{f"column {{i}}": ["abc"] * 5 for i in range(40)}})
path = Path(sys.argv[1])
write_table(rows, path)
size, refused = path.stat().st_size, 0
for most in range(0, size, 97):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
    for table in (rows, rows.lazy()):
        try:
            write_table(table, path)
        except DiskError:
            refused += 1
print(refused == 2 * len(range(0, size, 97)))
"""


def test_a_table_that_is_not_taken_whole_is_the_disks_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FULL, str(tmp_path / "table.parquet")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
