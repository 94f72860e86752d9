"""Before a sentence is parsed, its words say whether it can disclose anything."""

from typing import Any

import polars as pl
import pytest

from analyzer.fold import folded
from analyzer.language.grammar import _sheet
from analyzer.language.possible import possible


def passes(sentence: str, frames: list[dict[str, Any]]) -> bool:
    rows = pl.DataFrame({"low": [sentence.lower()]}).with_columns(words=folded(pl.col("low")))
    return bool(rows.select(possible(frames, pl.col("low"), pl.col("words"))).item())


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm a nurse in the end", "we were both bakers", "I work in IT", "I live in a flat in Porto",
        "To Lyon I moved back then", "I was born in Osaka", "I'm from Leeds", "we are married", "I turned thirty",
        "I'm 29", "I owe them a grand", "I lost my job", "we have two kids", "I have asthma", "I earn 60k",
        "I voted for the Greens", "we go to churches now and then", "I graduated", "I got divorced",
    ],
)  # fmt: skip
def test_what_a_frame_could_read_is_parsed(sentence: str) -> None:
    assert passes(sentence, _sheet()["frame"])


@pytest.mark.parametrize(
    "sentence",
    ["I have no idea where I put it", "I am so tired", "we have to go now", "I'm on my way, see you"],
)
def test_what_no_frame_can_read_is_not(sentence: str) -> None:
    assert not passes(sentence, _sheet()["frame"])


def test_a_frame_without_a_sign_or_a_table_lets_everything_pass() -> None:
    assert passes("we have to go now", [{"question": "demographics.location", "as": "place"}])
