"""What words of trades, degrees and lives say of their writers, and what they do not. All sentences are invented."""

from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.knowledge.tables import sheet, table
from analyzer.pipeline import profile
from tests.analyzer.records import records

JOB = "demographics.occupation"


def found(*texts: str, **more: Any) -> dict[str, Finding]:
    rows = [{"kind": "comment", "text": t, "when": "2024-05-01T12:00:00"} | more for t in texts]
    return {f.question.id: f for f in profile(records(*rows))[1]}


def first(question: str, *texts: str) -> str:
    answers = found(*texts)[question].answers
    return answers[0].value if answers else ""


def test_every_trade_is_a_title_with_its_pay() -> None:
    assert set(sheet("trades.toml")) <= set(table("jobs.tsv")["title"])


def test_no_word_of_a_trade_has_two_degrees() -> None:
    for title, degrees in sheet("trades.toml").items():
        words = [w for name, listed in degrees.items() if name != "field" for w in listed]
        assert len(words) == len(set(words)), title


@pytest.mark.parametrize(
    ("texts", "job"),
    [
        (
            ("my hives made it through winter", "varroa counts are down", "a swarm in the apple tree"),
            "beekeeper",
        ),
        (
            ("the kiln is cooling", "threw forty mugs on the pottery wheel", "glaze test number nine"),
            "craftsman",
        ),
        (
            ("ems never sleeps", "the stretcher wheel broke", "two defibrillator checks before dawn"),
            "paramedic",
        ),
        (
            ("the nursing job pays the bills", "we are short on every ward", "another IV drip beeping"),
            "nurse",
        ),
        (
            ("degree in geology, years ago", "strata everywhere if you look", "that bedrock is old"),
            "geologist",
        ),
    ],
)
def test_trades_are_known_by_what_only_they_say(texts: tuple[str, ...], job: str) -> None:
    assert first(JOB, *texts) == job


def test_a_field_speaks_for_the_trade_and_its_bare_name_for_less() -> None:
    working = found("the bakery job, at last")[JOB].answers[0]
    assert working.value == "baker"
    assert found("the bakery was closed")[JOB].answers[0].points < working.points


def test_finances_are_nobodys_trade() -> None:
    many = ("their finances are a mess", "the club's finances again", "finances first, then the holiday")
    assert found(*many)[JOB].status is not Status.ANSWERED


def test_a_teacher_with_a_lesson_on_songs_is_a_teacher() -> None:
    texts = (
        "my students are tired",
        "teaching on a friday",
        "back in the classroom",
        "the recital was lovely",
    )
    assert first(JOB, *texts) == "teacher"


def test_degrees_of_frost_are_no_degree() -> None:
    texts = [f"{n} degrees at night, minus {n} degrees by dawn" for n in range(4, 14)]
    assert found(*texts)["demographics.education"].status is Status.SILENT


def test_a_widow_in_a_film_is_not_the_owner() -> None:
    texts = ("the widow did it", "that widow again in season two", "poor widow, good actress")
    assert found(*texts)["demographics.relationship"].status is Status.SILENT


@pytest.mark.parametrize(
    ("question", "texts", "value"),
    [
        ("demographics.sex", ("as the only woman on the crew", "told to smile more, again"), "female"),
        ("demographics.sex", ("my barber retired", "shave my head or not, being a dad of two"), "male"),
        ("demographics.relationship", ("swiping right on nobody", "cook for one, wash up for one"), "single"),
        (
            "demographics.relationship",
            ("years of marriage and no regrets", "my mother in law knits"),
            "married",
        ),
        ("demographics.relationship", ("custody schedule again", "life after divorce is quiet"), "divorced"),
        (
            "demographics.education",
            ("late study nights", "an essay due, lecture notes lost"),
            "in college or high school",
        ),
        ("finance.income_level", ("rent eats everything", "waiting for payday, overdraft and all"), "low"),
        ("finance.income_level", ("my wine cellar leaks", "our villa needs a roof"), "high"),
    ],
)
def test_lives_are_known_by_what_goes_with_them(question: str, texts: tuple[str, ...], value: str) -> None:
    assert first(question, *texts) == value


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        (
            "demographics.sex",
            ("nice bike", "chocolate is chocolate", "yoga mat for sale", "that car is epic"),
        ),
        (
            "demographics.relationship",
            ("two transport hubs closed", "a compromise on the shelf", "a couple of eggs"),
        ),
        ("demographics.education", ("a class of birds", "which classes of ship", "an essay by a critic")),
        ("finance.income_level", ("the designer of the lamp", "balance the wheel", "bonus level reached")),
        (JOB, ("urban foxes again", "not till monday", "menus on the table", "a milestone for the club")),
    ],
)
def test_words_of_everybody_are_silent(question: str, texts: tuple[str, ...]) -> None:
    assert found(*texts)[question].status is Status.SILENT
