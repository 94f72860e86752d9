"""Agreement of the project's own leans with published tables: `python benchmarks/outlet_lean.py [FOLDER]`.

FOLDER holds `domains.csv` (a column `score`, from left to right by who shares a domain) and `subreddits.csv` (a column
`partisan`, from left to right by who writes there). The project's tables are not fitted to them; this only measures.
"""

import sys
from pathlib import Path
from typing import Final

import polars as pl

from analyzer.knowledge.lookup import entities, keys
from analyzer.knowledge.tables import table

SHARED: Final = Path(__file__).parents[2] / "shared" / "data" / "lean-tables-dev"
PLACE: Final = {"left": -2, "centre-left": -1, "centre": 0, "centre-right": 1, "right": 2}


def main(folder: Path) -> None:
    """Print a line for each table: rows in both, Spearman's rho, and how often the sides agree."""
    if not folder.is_dir():
        print(f"skipped: there is no {folder.name}")
        return
    outlets = entities("outlets.tsv").filter(pl.col("by") == "host")
    domains = pl.read_csv(folder / "domains.csv", infer_schema_length=None).select("domain", "score")
    scored = domains.with_columns(key=keys(domains["domain"], "host")).unique("key", keep="first")
    _line("outlets, all countries", outlets.join(scored, on="key", how="inner"))
    _line("outlets, United States", outlets.filter(country="US").join(scored, on="key", how="inner"))
    places = table("communities.tsv").select("lean", key="subreddit")
    near = pl.read_csv(folder / "subreddits.csv", infer_schema_length=None)
    sided = near.select(key=pl.col("community").str.to_lowercase(), score="partisan")
    _line("communities on Reddit", places.join(sided, on="key", how="inner"))


def _line(name: str, rows: pl.DataFrame) -> None:
    known = rows.filter(pl.col("lean").is_in(list(PLACE)), pl.col("score").is_not_null())
    known = known.with_columns(place=pl.col("lean").replace_strict(PLACE, return_dtype=pl.Int8))
    rho = known.select(pl.corr("place", "score", method="spearman")).item()
    sided = known.filter(pl.col("place") != 0)
    middle = known["score"].median() or 0.0
    agree = sided.select(((pl.col("place") > 0) == (pl.col("score") > middle)).mean()).item()
    print(f"{name:<26} {known.height:>5} in both  rho {rho:+.3f}  same side {agree:.3f} of {sided.height}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED)
