"""A million messages that one person wrote: what they disclose, the cues in them, their temper and their languages."""

import polars as pl

from analyzer.language.grammar import MOST, candidates
from analyzer.language.own_words import unquoted
from analyzer.language.sayings import patterns_in, sayings
from analyzer.signals.cues import cues
from analyzer.signals.temper import temper
from analyzer.signals.tongues import tongues
from benchmarks.inputs import talk
from benchmarks.measure import made
from benchmarks.stages import stage

MESSAGES = 1_000_000


def main(records: pl.LazyFrame) -> None:
    """Print a line for each part; what the parser costs is the difference between all sayings and the parts before it."""
    with stage("own words"):
        texts = records.select("text", plain=unquoted(pl.col("text"))).collect(engine="streaming")
    with stage("patterns"):
        patterns_in(texts["plain"].str.to_lowercase())
    with stage("sentences worth parsing"):
        likely = candidates(texts)
    sentences = likely["sentence"].n_unique()
    print(
        f"  of {texts.height:,} texts {likely['text'].n_unique():,} hold one; {sentences:,} sentences, parsed: {min(sentences, MOST):,}"
    )
    del texts, likely
    for signal in (cues, temper, tongues):
        with stage(signal.__name__):
            signal(records).collect(engine="streaming")
    with stage("sayings, with the parser"):
        sayings(records)


if __name__ == "__main__":
    path, new = made(f"talk-{MESSAGES}.parquet")
    if new:
        talk(path, MESSAGES)
    print(f"language: {MESSAGES:,} messages")
    main(pl.scan_parquet(path))
