"""The terms of other people's vocabularies that questions use exist, and special categories are theirs."""

import csv
from pathlib import Path

import pytest

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
