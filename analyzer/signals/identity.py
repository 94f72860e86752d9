"""Identity: orientation and ethnic affinity, only where the owner declared or a platform assigned them in words.

No behaviour speaks for these questions: a wrong guess harms, and a right one harms more.
"""

from typing import Final

import polars as pl

from analyzer.evidence import propose
from analyzer.finding import Basis
from analyzer.knowledge.tables import sheet
from parsers.record import Kind

DECLARED: Final = 4.0
ASSIGNED: Final = 1.2
_FIELDS: Final = [
    "orientation",
    "sexual_orientation",
    "ethnicity",
    "interested_in",
    "trait",
    "audience",
    "interest",
]


def identity(records: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each profile field or segment that names an orientation or an ethnic affinity."""
    declared = pl.col("kind") == Kind.PROFILE
    rows = records.filter(
        pl.col("kind").is_in([Kind.PROFILE.value, Kind.ASSIGNED.value]),
        ~declared | pl.col("is_owner").fill_null(value=True),
        pl.col("label").is_in(_FIELDS),
    )
    basis = pl.when(declared).then(pl.lit(Basis.DECLARED.value)).otherwise(pl.lit(Basis.ASSIGNED.value))
    parts = [
        propose(
            rows.filter(pl.col("value").str.strip_chars().str.contains(segment["pattern"])),
            signal="identity",
            rule=pl.lit("identity.") + pl.col("kind"),
            question=question,
            value=segment["value"],
            points=pl.when(declared).then(DECLARED).otherwise(ASSIGNED),
            basis=basis,
        )
        for question, segments in sheet("segments.toml").items()
        for segment in segments
    ]
    return pl.concat(parts)
