"""What owners say they are called, whom they work for and of what nation they are. All people and firms are invented."""

import pytest

from analyzer.finding import Finding, Status
from analyzer.language.called import firm, handle_name
from analyzer.language.introductions import introductions
from analyzer.pipeline import profile
from tests.analyzer.records import records

NAME, EMPLOYER, NATIONALITY = "demographics.name", "demographics.employer", "demographics.nationality"


def found(*texts: str, kind: str = "comment", is_owner: bool = True) -> dict[str, Finding]:
    rows = [{"kind": kind, "text": t, "is_owner": is_owner, "when": "2024-05-01T12:00:00"} for t in texts]
    return {f.question.id: f for f in profile(records(*rows))[1]}


def best(question: str, text: str) -> str:
    said = introductions(records({"kind": "comment", "text": text}))
    rows = said.filter(said["question"] == question).sort("points", descending=True)
    return str(rows["value"][0]) if len(rows) else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hello all, I'm Gerald, new to this forum", "Gerald"),
        ("My name is Wilhelmine Ostrander and I bake", "Wilhelmine Ostrander"),
        ("Everybody can call me Theodore", "Theodore"),
        ("Ich heiße Jörg und suche eine Wohnung", "Jörg"),
        ("Je m'appelle Solène, bonjour", "Solène"),
        ("The parcel has come, many thanks\n\nBest regards,\nBeatrice", "Beatrice"),
        ("Seller: Randall Oakhurst | Item: a blender", "Randall Oakhurst"),
        ("@lisa.kramer : the oven is broken again", "Lisa Kramer"),
    ],
)
def test_people_introduce_themselves(text: str, name: str) -> None:
    assert best(NAME, text) == name


@pytest.mark.parametrize(
    "text",
    [
        "He said my name is Bob",
        "I'm Sorry about that",
        "I'm Catholic, you know",
        "I'm Dutch, you know",
        "This is Anna, my sister",
        "Thanks, Diana, that helped a lot",
        "Update: it works now",
        "I met Gerald yesterday",
    ],
)
def test_a_name_that_is_not_the_owners_is_no_name(text: str) -> None:
    assert best(NAME, text) == ""


def test_who_answers_people_by_name_tells_nothing_of_their_own() -> None:
    assert found("Gerald: no, I would not", "Beatrice: thank you")[NAME].status is Status.SILENT
    assert found("Gerald: no, I would not", "Gerald: thank you")[NAME].status is Status.ANSWERED


def test_a_name_is_read_only_in_what_the_owner_wrote() -> None:
    assert not found("Hello all, I'm Gerald, new here", is_owner=False)[NAME].answers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I work at Quillpoint Robotics and like it", "Quillpoint Robotics"),
        ("a hard week for my team at Ostrander, Vale and Hume", "Ostrander, Vale and Hume"),
        ("I'm Gerald, a truck driver with Oakhurst Freight.", "Oakhurst Freight"),
        ("been working for Fennimore-Hale for years", "Fennimore-Hale"),
        ("Ich arbeite bei Donauwerk seit zwei Jahren", "Donauwerk"),
        ("our scheduling system at Vale Group crashed", "Vale Group"),
        ("reach me at my work email, kim@quillpoint.test", "Quillpoint"),
        ("Shoutout to the folks at Larkmoor Hospital!", "Larkmoor Hospital"),
    ],
)
def test_the_employer_is_named(text: str, name: str) -> None:
    assert best(EMPLOYER, text) == name


@pytest.mark.parametrize(
    "text",
    [
        "a concert with Metallica",
        "I work at Home",
        "I work in Berlin",
        "I'm working at Paris this week",
        "my sister works at Quillpoint Robotics",
        "she said I work at Quillpoint",
        "we met at Larkmoor Park",
        "my work email is kim@gmail.com",
    ],
)
def test_an_organisation_that_is_merely_named_is_no_employer(text: str) -> None:
    assert best(EMPLOYER, text) == ""


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("As a Canadian, I say sorry a lot", "Canada"),
        ("my Brazilian passport is about to expire", "Brazil"),
        ("Kiwi here. We do it the other way round", "New Zealand"),
        ("I'm Swiss and I like trains", "Switzerland"),
        ("Ich bin Österreicherin und wandere gern", "Austria"),
    ],
)
def test_the_nationality_is_stated(text: str, country: str) -> None:
    assert best(NATIONALITY, text) == country


@pytest.mark.parametrize(
    "text",
    [
        "As an English teacher I correct it",
        "I love Italian food",
        "I'm not German",
        "he is French",
        "my French class",
    ],
)
def test_a_language_or_a_kitchen_is_no_nationality(text: str) -> None:
    assert best(NATIONALITY, text) == ""


def test_nationality_says_nothing_of_ethnic_origin() -> None:
    assert not found("As a Canadian, I say sorry a lot")["identity.ethnicity"].answers


def test_a_said_name_is_a_hint_to_the_sex_and_no_answer() -> None:
    sex = found("My name is Gerald Oakhurst")["demographics.sex"]
    assert (sex.answers[0].value, sex.status) == ("male", Status.SILENT)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("lisa.kramer", "Lisa Kramer"),
        ("michelle521", "Michelle"),
        ("snow_plough", None),
        ("RobertV", "Robert V"),
    ],
)
def test_user_names_are_read_where_they_are_built_of_a_first_name(words: str, name: str | None) -> None:
    assert handle_name(words) == name


def test_a_place_is_no_firm_unless_its_name_says_so() -> None:
    assert (firm("Paris"), firm("Paris Hospital"), firm("Monday")) == (None, "Paris Hospital", None)
