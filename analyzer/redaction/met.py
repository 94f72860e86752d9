"""A policy is for an export in which everybody and everything that it names by itself is found.

A person whose name is misspelt, or a record of another export, would stay in the copy while its owner believes them gone.
Labels, kinds and questions are for any export: that one lacks them is nothing.
"""

import polars as pl

from analyzer.given import UsageError
from analyzer.redaction.plan import spoken
from analyzer.redaction.policy import Policy


def met(policy: Policy, records: pl.LazyFrame) -> None:
    """Raises UsageError where a person or a record of the policy is not among the records. No name is repeated."""
    people, ids = policy.people, sorted(policy.records)
    found = records.select(
        *(
            spoken().str.contains(name.lower(), literal=True).any().alias(f"person {n}")
            for n, name in enumerate(people)
        ),
        known=pl.col("id").filter(pl.col("id").is_in(ids)).unique().implode(),
    ).collect(engine="streaming")
    for n in range(len(people)):
        if not found[f"person {n}"].item():
            raise UsageError(
                f"{policy.name}: people[{n}] is named by no record of this export: "
                "spell the name as the export does, or leave it out."
            )
    lacking = set(ids) - set(found["known"].item())
    if lacking:
        raise UsageError(f"{policy.name}: records: {min(lacking)} is no record of this export: leave it out.")
