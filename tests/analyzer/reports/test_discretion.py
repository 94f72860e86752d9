"""What a report keeps to itself."""

from hypothesis import given
from hypothesis import strategies as st

from analyzer.reports.discretion import discretion, hidden, is_special, person
from tests.analyzer.reports import example as ex

KEPT = discretion(ex.example())


def test_one_person_has_one_number_in_every_spelling() -> None:
    text = "Anna Feldkirch, anna_feldkirch and ANNAFELDKIRCH; Anna called"
    assert hidden(text, KEPT) == "Person 1, Person 1 and Person 1; Person 1 called"
    assert person("anna feldkirch", KEPT) == "Person 1"


def test_a_name_inside_another_word_is_no_name() -> None:
    assert hidden("Annapolis and Hannah", KEPT) == "Annapolis and Hannah"


def test_the_owner_keeps_the_own_name() -> None:
    assert hidden("Mara Ellison", KEPT) == "Mara Ellison"


def test_with_names_nothing_is_hidden() -> None:
    assert hidden(ex.FRIEND, discretion(ex.example(), names=True)) == ex.FRIEND


def test_a_special_value_is_seen_in_a_sentence_and_not_inside_a_word() -> None:
    assert is_special(f"the {ex.SECRET.upper()} club", KEPT)
    assert not is_special("a zebra", KEPT)


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(hidden(text, KEPT), str)
    assert not is_special("", KEPT)
