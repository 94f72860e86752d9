"""Whose archive it is: the names by which the owner appears, and which records are the owner's acts."""

from collections.abc import Collection, Iterable
from typing import Final

import polars as pl

UNDECIDED: Final = "undecided"
"""The working column that marks records whose actor has to be compared with the owner's names."""


def decide(records: pl.LazyFrame, names: Collection[str]) -> pl.LazyFrame:
    """Fill `is_owner` where a feed leaves it open: the actor bears one of the owner's names.

    Without any name it stays null. Compared without case and without `@`.
    """
    if not names:
        return records.drop(UNDECIDED)
    folded = sorted({fold(n) for n in names})
    actor = pl.col("actor").str.strip_chars("@ \u200e\u202a\u202c").str.to_lowercase()
    own = actor.is_in(folded)
    return records.with_columns(is_owner=pl.when(UNDECIDED).then(own).otherwise(pl.col("is_owner"))).drop(
        UNDECIDED
    )


def likeliest(messages: Iterable[tuple[str, str, int]]) -> str | None:
    """The owner of an archive that names nobody: the one actor who writes in every thread and gives none its name.

    `messages` are (thread, actor, number). In a single thread between two people that bears one person's name, the
    other one. None where that leaves more than one.
    """
    threads: dict[str, set[str]] = {}
    for thread, actor, _ in messages:
        threads.setdefault(thread, set()).add(actor)
    if len(threads) == 1:
        ((thread, actors),) = threads.items()
        others = {a for a in actors if fold(a) != fold(thread)}
        return others.pop() if len(actors) == 2 and len(others) == 1 else None
    titles = {fold(thread) for thread in threads}
    everywhere = (
        {a for a in set.intersection(*threads.values()) if fold(a) not in titles} if threads else set()
    )
    return everywhere.pop() if len(everywhere) == 1 else None


def fold(name: str) -> str:
    """A name as it is compared."""
    return name.strip("@ \u200e\u202a\u202c").lower()
