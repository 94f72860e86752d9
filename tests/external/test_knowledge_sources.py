"""The terms of other people's vocabularies that questions use exist, special categories are theirs, and tables are their sources'."""

import csv
from pathlib import Path

import polars as pl
import pytest

from analyzer.knowledge.build import TABLES
from analyzer.knowledge.refresh import folders
from analyzer.knowledge.tables import HERE
from analyzer.questions import QUESTIONS

SHARED = Path(__file__).parents[2] / "../shared"
TERMS = SHARED / "knowledge/w3c-dpv/pd.csv"


@pytest.mark.skipif(not TERMS.exists(), reason="the vocabulary is not here")
def test_concepts_are_terms_of_dpv_and_special_where_dpv_says_so() -> None:
    with TERMS.open(encoding="utf8") as file:
        terms = {
            row["term"]: "special" in " ".join(map(str, row.values())).casefold()
            for row in csv.DictReader(file)
        }
    for question in QUESTIONS:
        term = question.concept.removeprefix("pd:")
        assert term in terms, question.id
        assert question.special or not terms[term], question.id


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_that_come_along_are_what_their_sources_give(name: str) -> None:
    sources = SHARED / "knowledge"
    if not all((sources / folder).is_dir() for folder in folders(name)):
        pytest.skip("the upstream files are not here")
    assert TABLES[name](sources).equals(pl.read_parquet(HERE / name))
