"""How old people are, by stages of life, by what they grew up with and by years they count. All sentences are invented."""

import pytest

from analyzer.finding import Finding, Status
from analyzer.knowledge.tables import table
from analyzer.language.sayings import sayings
from analyzer.profile.findings import findings
from analyzer.profile.ledger import ledger
from analyzer.profile.windows import agreement
from analyzer.signals.stages import stages
from analyzer.signals.told import told
from tests.analyzer.records import records

AGE = "demographics.age"


def age(*texts: str, when: str = "2024-06-01") -> Finding:
    """The finding of comments of one day."""
    rows = records(*({"kind": "comment", "text": text, "when": when} for text in texts))
    proposed = [stages(rows), told(sayings(rows).lazy())]
    return next(f for f in findings(ledger(proposed), rows) if f.question.id == AGE)


def years(*texts: str, when: str = "2024-06-01") -> tuple[int, int] | None:
    """The best answer as its first and last year."""
    answers = age(*texts, when=when).answers
    if not answers:
        return None
    low, _, high = answers[0].value.partition("-")
    return int(low), int(high or low)


@pytest.mark.parametrize(
    ("texts", "truth"),
    [
        (["my dorm smells of noodles", "finals week again"], 20),
        (["cramming before my midterms", "my professor replied at night"], 20),
        (["fresh out of college and already tired", "my first apartment leaks"], 25),
        (["maternity leave ends on monday", "potty training, day nine"], 33),
        (["school run in the rain", "soccer practice until six"], 41),
        (["my teenager ate the whole fridge", "teaching my son to drive"], 46),
        (["my grandkids beat me at cards", "since retiring I paint"], 69),
        (["perimenopause is no joke", "my elderly parents need a ramp"], 51),
    ],
)
def test_words_of_a_stage_give_ten_years(texts: list[str], truth: int) -> None:
    span = years(*texts)
    assert span is not None
    assert span[0] <= truth <= span[1]
    assert span[1] - span[0] < 10


def test_two_wide_hints_agree_on_what_they_share() -> None:
    alone, both = years("mid career blues"), years("mid career blues", "my teenager slept till noon")
    assert alone is not None
    assert both is not None
    assert both[0] > alone[0]


def test_a_generation_is_counted_from_its_years_of_birth() -> None:
    early, late = years("us 90s kid types", when="2012-06-01"), years("us 90s kid types", when="2024-06-01")
    assert early is not None
    assert late is not None
    assert late[0] - early[0] == 12


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("my 15-year-old daughter plays the drums", 45),
        ("my son just turned 3 and hates peas", 33),
        ("after 25 years in teaching I still get nervous", 49),
        ("I've worked as a roofer for over 12 years", 36),
        ("we've been married for 30 years", 57),
        ("off to my 20 year high school reunion", 38),
        ("I graduated from high school in 1999", 43),
        ("I was born in the 70s, what do I know", 50),
        ("when I was a kid in the 80s we had one channel", 44),
        ("still full from my 40th birthday", 40),
    ],
)
def test_years_that_people_count_give_their_age(text: str, truth: int) -> None:
    span = years(text)
    assert span is not None
    assert span[0] <= truth <= span[1]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I'm in my thirties now", "30-39"),
        ("being in my late 20s is odd", "26-29"),
        ("still in my early forties", "40-43"),
        ("I'm in my mid-50s", "53-56"),
    ],
)
def test_parts_of_a_decade_are_told_apart(text: str, value: str) -> None:
    assert age(text).answers[0].value == value


def test_a_stated_age_stands_and_hints_that_hold_it_speak_for_it() -> None:
    alone, more = age("I'm 41 and tired"), age("I'm 41 and tired", "school run in the rain")
    assert alone.answers[0].value == more.answers[0].value == "41"
    assert more.answers[0].points > alone.answers[0].points


@pytest.mark.parametrize(
    "text",
    [
        "my mother is retired and paints",
        "my sister is a sophomore",
        "if I had kids I would move",
        "he was married for 30 years",
        "the company has 25 years of data",
        "it was released in the 80s",
        "the film about a class of 1984 was dull",
    ],
)
def test_stages_of_others_of_films_and_of_things_say_nothing(text: str) -> None:
    assert age(text).status is Status.SILENT


def test_words_of_one_stage_are_one_fact() -> None:
    one = age("my grandkids called").answers[0].points
    many = age(
        "my grandkids called", "a grandson is a joy", "my granddaughter sings", "my grandchildren came"
    )
    assert many.answers[0].points <= 2 * one


def test_one_phrase_is_never_an_answer() -> None:
    for row in table("life_stages.tsv").sample(60, seed=1).iter_rows(named=True):
        assert age(f"well {row['phrase']} well").status is not Status.ANSWERED


def test_agreement_is_highest_in_the_middle_and_nothing_outside() -> None:
    assert agreement((30, 50), (36, 45)) > agreement((30, 50), (30, 39)) > agreement((30, 50), (60, 69)) == 0


def test_each_stage_has_one_range() -> None:
    rows = table("life_stages.tsv")
    assert rows["phrase"].n_unique() == rows.height
    assert rows.group_by("stage").agg("from").height == rows.select("stage", "from", "to").n_unique()
    assert set(rows["degree"]) == {"own", "near", "faint"}
