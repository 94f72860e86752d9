"""A policy is for an export in which everybody and everything that it names by itself is found.

A person whose name is misspelt, or a record of another export, would stay in the copy while its owner believes them gone.
Labels are for any export: that this one lacks one is nothing, but one that neither it nor any platform knows is misspelt.
"""

from functools import cache

import polars as pl

from analyzer.given import UsageError, nearest, quoted
from analyzer.redaction.plan import spoken
from analyzer.redaction.policy import Policy, presets
from parsers.platforms import PLATFORMS
from parsers.record import Kind


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
    _labels_met(policy, records)
    lacking = set(ids) - set(found["known"].item())
    if lacking:
        raise UsageError(f"{policy.name}: records: {min(lacking)} is no record of this export: leave it out.")


def _labels_met(policy: Policy, records: pl.LazyFrame) -> None:
    unknown = sorted(set(policy.labels) - _declared())
    if not unknown:
        return
    told = records.filter(pl.col("kind").is_in([Kind.PROFILE, Kind.ASSIGNED])).select("label").unique()
    here = set(told.collect(engine="streaming")["label"].drop_nulls())
    for label in unknown:
        if label not in here:
            raise UsageError(
                f"{policy.name}: labels.{quoted(label)} is the label of no record."
                + nearest(label, here | _declared(), "dossier records shows those of this export.")
            )


@cache
def _declared() -> frozenset[str]:
    """The labels that feeds give, and those of the presets."""
    columns = (f.label for p in PLATFORMS for f in p.feeds if f.kind in {Kind.PROFILE, Kind.ASSIGNED})
    given = {str(c.const) for c in columns if c is not None and c.const is not None}
    return frozenset(given | {label for preset in presets() for label in preset.labels})
