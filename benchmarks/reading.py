"""Read exports into a table of records and nothing else: the command that the cases measure."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from parsers.archives.open import open_archives
from parsers.engine.read import read

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        found = read(open_archives([Path(word) for word in sys.argv[1:]]), Path(folder))
        print(found.records.select(pl.len()).collect().item())
