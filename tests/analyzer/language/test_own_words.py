"""What is the owner's own, and what cues and core sentences say in each language. All sentences are invented."""

from typing import Any

import polars as pl
import pytest

from analyzer.finding import Finding, Status
from analyzer.language.own_words import own_words, unquoted
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(*texts: str, **more: Any) -> dict[str, Finding]:
    rows = [{"kind": "comment", "text": t, "when": "2024-05-01T12:00:00"} | more for t in texts]
    return {f.question.id: f for f in profile(records(*rows))[1]}


def kept(text: str) -> str:
    value: str = pl.select(own_words(pl.lit(text))).item()
    return value.strip()


def test_quotes_songs_and_chain_letters_are_not_own_words() -> None:
    texts = pl.Series(
        ["> I teach\nno", "[Chorus] I am a sailor", "Forward this to ten friends, I am a doctor"]
    )
    assert [t.strip() for t in pl.select(unquoted(pl.lit(texts))).to_series()] == ["no", "", ""]


@pytest.mark.parametrize("text", ["My brother is a plumber", "if I was a plumber", "I'm not a plumber"])
def test_sentences_about_others_or_about_what_is_not_are_left_out(text: str) -> None:
    assert kept(text) == ""


def test_several_words_of_a_trade_make_an_answer_and_one_does_not() -> None:
    one = found("that logo has lovely typography")["demographics.occupation"]
    assert one.status is not Status.ANSWERED
    texts = ["kerning again all night", "client revisions never end", "in graphic design you meet them all"]
    many = found(*texts, "my designs went out, pantone and all")["demographics.occupation"]
    assert (many.status, many.answers[0].value) == (Status.ANSWERED, "graphic designer")


def test_a_long_archive_says_no_more_than_a_short_one() -> None:
    rest = [f"see you at {n} then" for n in range(2_000)]
    finding = found(*rest, "kerning again", "client revisions never end", "pantone")[
        "demographics.occupation"
    ]
    assert finding.status is Status.SILENT


def test_words_of_others_are_no_cues() -> None:
    texts = ("my patients are tired", "nursing is hard", "night shift at the hospital")
    assert not found(*texts, is_owner=False)["demographics.occupation"].answers


@pytest.mark.parametrize(
    "text",
    [
        "see you at eight",
        "thanks for the photos",
        "the weather was fine and we ate well",
        "ok!",
        "call me later",
    ],
)
def test_neutral_texts_give_no_claims(text: str) -> None:
    asked = [f for f in found(text).values() if f.question.id != "demographics.languages"]
    assert all(f.status is Status.SILENT for f in asked)


def test_a_faith_mentioned_is_not_a_faith_held() -> None:
    for text in ("the church tower is lovely", "my neighbour is a muslim", "if I were jewish I would know"):
        assert found(text)["beliefs.religion"].status is Status.SILENT


def test_who_is_divorced_may_say_single_and_is_divorced() -> None:
    texts = ("my divorce taught me much", "solo life has its perks", "since the divorce I cook more")
    assert found(*texts)["demographics.relationship"].answers[0].value == "divorced"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Ich wohne in Hamburg", "demographics.location", "Hamburg, Germany"),
        ("Ich bin verheiratet", "demographics.relationship", "married"),
        ("J'habite à Lyon", "demographics.location", "Lyon, France"),
        ("Je suis célibataire", "demographics.relationship", "single"),
        ("Vivo en Sevilla", "demographics.location", "Sevilla, Spain"),
        ("Tengo 34 años", "demographics.age", "34"),
        ("Moro em Lisboa", "demographics.location", "Lisbon, Portugal"),
        ("Sou casada", "demographics.relationship", "married"),
        ("Abito a Torino", "demographics.location", "Turin, Italy"),
        ("Sono sposata", "demographics.relationship", "married"),
        ("Ik woon in Rotterdam", "demographics.location", "Rotterdam, Netherlands"),
        ("Ik ben getrouwd", "demographics.relationship", "married"),
    ],
)
def test_core_questions_in_six_languages(text: str, question: str, value: str) -> None:
    assert value in [a.value for a in found(text)[question].answers]
