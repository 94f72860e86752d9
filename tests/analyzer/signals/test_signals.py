"""What signals say of a few records, and above all where they stay silent."""

from typing import Any

import pytest

from analyzer.finding import Basis, Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def best(finding: Finding) -> str | None:
    return finding.answers[0].value if finding.answers else None


def comments(*texts: str, **more: Any) -> list[dict[str, Any]]:
    return [{"kind": "comment", "text": t, "when": "2024-05-01T12:00:00"} | more for t in texts]


def test_no_records_no_claims() -> None:
    assert {f.status for f in found().values()} == {Status.SILENT}


def test_a_neutral_export_gives_no_claims() -> None:
    neutral = [
        {"kind": "setting", "label": "theme", "value": "dark"},
        {"kind": "message", "text": "ok, see you", "thread": "t"},
    ]
    assert all(f.status is Status.SILENT for f in found(*neutral).values())


@pytest.mark.parametrize(
    ("name", "likely"), [("Emily", "female"), ("Zbigniew", "male"), ("Ghislaine", "female")]
)
def test_a_first_name_alone_never_tells_the_sex(name: str, likely: str) -> None:
    sex = found({"kind": "profile", "label": "name", "value": f"{name} Example"})["demographics.sex"]
    assert sex.status is Status.SILENT
    assert sex.answers[0].bases == (Basis.PRIOR,)
    assert sex.answers[0].value == likely


def test_a_stated_field_answers_and_a_platforms_guess_only_hints() -> None:
    said = found({"kind": "profile", "label": "gender", "value": "Weiblich"})["demographics.sex"]
    guess = found({"kind": "assigned", "label": "gender", "value": "male", "is_owner": False})[
        "demographics.sex"
    ]
    assert (said.status, best(said)) == (Status.ANSWERED, "female")
    assert (guess.status, best(guess)) == (Status.UNCERTAIN, "male")


def test_age_is_counted_at_the_last_record() -> None:
    rows = [
        {"kind": "profile", "label": "birth_date", "value": "1990-06-15"},
        {"kind": "login", "when": "2024-06-14T10:00:00"},
    ]
    assert best(found(*rows)["demographics.age"]) == "33"
    assert best(found(*rows, {"kind": "login", "when": "2024-11-15T10:00:00"})["demographics.age"]) == "34"
    assert best(found(*rows)["demographics.birthday"]) == "06-15"


def test_the_country_speaks_for_the_city_in_it() -> None:
    rows = [
        {"kind": "profile", "label": "city", "value": "Rome, Italy"},
        {"kind": "profile", "label": "country", "value": "IT"},
    ]
    location = found(*rows)["demographics.location"]
    assert [a.value for a in location.answers] == ["Rome, Italy"]
    assert location.answers[0].points == 6.0


def test_the_present_job_outweighs_the_former_one() -> None:
    rows = [
        {"kind": "profile", "label": "job_title", "value": "Baker", "when": "2010-01-01T00:00:00"},
        {"kind": "profile", "label": "job_title", "value": "Nurse", "when": "2020-01-01T00:00:00"},
    ]
    assert best(found(*rows)["demographics.occupation"]) == "Nurse"


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("I'm a nurse at a small clinic", "demographics.occupation", "nurse"),
        ("Ich bin Lehrerin und müde", "demographics.occupation", "teacher"),
        ("j'habite à Lyon depuis longtemps", "demographics.location", "Lyon, France"),
        ("I live in Berlin, Germany.", "demographics.location", "Berlin, Germany"),
        ("I was born in Naples and left early", "demographics.birthplace", "Naples, Italy"),
        ("I just turned 34!", "demographics.age", "34"),
        ("tengo 28 años", "demographics.age", "28"),
        ("my husband snores", "demographics.relationship", "married"),
        ("my husband snores", "demographics.sex", "female"),
        ("I was diagnosed with ADHD last year", "health.conditions", "ADHD"),
        ("I'm a devout Catholic", "beliefs.religion", "Christian"),
        ("still working on my phd", "demographics.education", "doctorate"),
    ],
)
def test_what_owners_tell_of_themselves(text: str, question: str, value: str) -> None:
    assert best(found(*comments(text))[question]) == value


@pytest.mark.parametrize(
    "text",
    [
        "My sister is a nurse",
        "If I was a nurse I would sleep more",
        "He said I am a nurse",
        'She wrote "I am a nurse in Berlin, Germany" on it',
        "> I am a nurse\nnice quote",
        "I wish I was a nurse",
        "I am not a nurse",
        "I never said I am a nurse",
    ],
)
def test_what_is_quoted_wished_denied_or_told_of_others_is_not_the_owners(text: str) -> None:
    finding = found(*comments(text))["demographics.occupation"]
    assert all(a.points <= 0 for a in finding.answers)


@pytest.mark.parametrize("whose", [False, None])
def test_other_peoples_words_never_become_the_owners(whose: bool | None) -> None:
    rows = comments(
        "I'm a nurse and I live in Berlin, Germany. My husband is Catholic.", is_owner=whose, actor="Bob"
    )
    assert all(not f.answers for f in found(*rows).values())


def test_two_friends_are_not_enough_for_a_birthday() -> None:
    wish = {"kind": "post", "text": "Happy birthday!!", "is_owner": False, "when": "2024-03-02T08:00:00"}
    two = [wish | {"actor": "Ann"}, wish | {"actor": "Ben"}]
    assert not found(*two)["demographics.birthday"].answers
    assert best(found(*two, wish | {"actor": "Cem"})["demographics.birthday"]) == "03-02"


def test_following_both_sides_says_less_than_following_one() -> None:
    left = [
        {"kind": "reaction", "target": name}
        for name in ("Bernie Sanders", "Elizabeth Warren", "Kamala Harris")
    ]
    right = [{"kind": "reaction", "target": name} for name in ("Ted Cruz", "JD Vance", "Ron DeSantis")]
    one, both = found(*left)["politics.lean"], found(*left, *right)["politics.lean"]
    assert best(one) == "left"
    assert both.status is not Status.ANSWERED
    assert both.answers[0].points < one.answers[0].points


def test_a_burst_of_one_day_makes_no_close_friend() -> None:
    def talk(days: int) -> Finding:
        rows = [
            {"kind": "message", "thread": "t", "actor": who, "is_owner": mine, "text": "x", "when": f"2024-03-{d:02}T{h:02}:00:00"}
            for d in range(1, days + 1)
            for h in range(20)
            for who, mine in [("Ann", False), ("Me", True)]
        ]  # fmt: skip
        return found(*rows)["connections.closest"]

    assert not talk(2).answers
    assert best(talk(10)) == "Ann"


def test_orientation_is_never_guessed_from_behaviour() -> None:
    rows = [
        {"kind": "membership", "target": "Gay Pride Berlin"},
        {"kind": "search", "text": "gay bars near me"},
    ]
    assert not found(*rows)["identity.orientation"].answers
    assert best(
        found({"kind": "assigned", "label": "trait", "value": "Gay", "is_owner": False})[
            "identity.orientation"
        ]
    )


def test_a_friend_called_drake_is_no_interest_in_music() -> None:
    friend = {"kind": "connection", "label": "friend", "target": "Drake Example"}
    assert not found(friend)["interests.topics"].answers


def test_personality_stays_silent_until_there_is_plenty() -> None:
    few = comments(*(f"i am so stressed and worried today {n}" for n in range(30)))
    assert not found(*few)["personality.neuroticism"].answers
    plenty = comments(*(f"i am so stressed and worried today {'blah ' * 100}{n}" for n in range(60)))
    assert best(found(*plenty)["personality.neuroticism"]) == "higher than average"


def test_nights_make_a_home_and_other_cities_make_travel() -> None:
    nights = [
        {"kind": "visit", "lat": 41.9, "lon": 12.5, "when": f"2024-02-{d:02}T23:10:00"} for d in range(1, 20)
    ]
    trip = {"kind": "visit", "lat": 48.2, "lon": 16.37, "when": "2024-03-02T12:10:00"}
    answers = found(*nights, trip)
    assert best(answers["habits.home"]) == "41.9, 12.5"
    assert best(answers["demographics.location"]) == "Rome, Italy"
    assert best(answers["habits.travel"]) == "Vienna, Austria"


def test_the_hours_of_acts_give_away_the_night() -> None:
    acts = [
        {
            "kind": "search",
            "text": "x",
            "when": f"2024-02-{d:02}T{h:02}:10:00",
            "when_precision": "second-local",
        }
        for d in range(1, 20)
        for h in range(7, 23)
    ]
    assert best(found(*acts)["habits.sleep"]) == "about 22:30 to 07:00"
    assert not found(*acts[:80])["habits.sleep"].answers


def test_every_answer_to_a_form_is_kept() -> None:
    row = {"kind": "answer", "question": "Do you rent?", "answer": "Yes", "target": "Example poll"}
    assert best(found(row)["surveys.answers"]) == "Do you rent? → Yes"


def test_mum_in_the_contacts_is_family_and_a_pizzeria_is_not() -> None:
    mum, shop = {"kind": "contact", "target": "Mum"}, {"kind": "contact", "target": "Mamma Pizzeria"}
    assert best(found(mum)["connections.family"]) == "Mum (mother)"
    assert not found(shop)["connections.family"].answers


def test_snippets_are_short_and_cite_the_place() -> None:
    long = "I live in Berlin, Germany. " + "and so on " * 100
    evidence = found(*comments(long))["demographics.location"].evidence[0]
    assert len(evidence.snippet) <= 160
    assert "Berlin" in evidence.snippet
    assert (evidence.member, evidence.pointer) == ("m.json", "/0")


def test_a_date_of_birth_is_no_range_of_ages() -> None:
    age = found(
        {"kind": "profile", "label": "birth_date", "value": "1815-12-10", "when": "2024-01-01T00:00:00"}
    )
    assert not age["demographics.age"].answers


def test_the_highest_of_several_degrees_is_the_answer() -> None:
    degrees = [
        {"kind": "profile", "label": "degree", "value": v}
        for v in ("BSc Physics", "PhD", "Master of Science", "BA")
    ]
    assert best(found(*degrees)["demographics.education"]) == "doctorate"


def test_several_interests_in_one_field_are_several() -> None:
    row = {"kind": "assigned", "label": "interest", "value": "Food & Drink|Outdoors", "is_owner": False}
    assert {a.value for a in found(row)["interests.topics"].answers} == {"Food & Drink", "Outdoors"}


def test_a_faith_that_no_table_knows_stands_as_written() -> None:
    assert (
        best(found({"kind": "profile", "label": "religion", "value": "Zoroastrian"})["beliefs.religion"])
        == "Zoroastrian"
    )
    assert (
        best(found({"kind": "profile", "label": "religion", "value": "Katholisch"})["beliefs.religion"])
        == "Christian"
    )
