"""Terms are found whatever stands between their words, and however the text is packed."""

import base64
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analyzer.redaction.scrub import scrub
from analyzer.redaction.terms import Terms, fold, variants, words_of

NAME = "Jonas Østergård"
TERMS = Terms(dict.fromkeys(variants(NAME), "Person 1"))


@pytest.mark.parametrize(
    "text",
    [
        "met Jonas Østergård today",
        "JONAS ØSTERGÅRD",
        "inbox/jonas_østergård_17/",
        "jonas.østergård@example.com",
        "jonasøstergård",
        f"https://example.com/?q={quote(NAME)}",
        "&#74;onas &Oslash;sterg&aring;rd",
        "\\u004aonas \\u00d8sterg\\u00e5rd",
        NAME.encode().decode("latin-1"),
        "data:" + base64.b64encode(f"to {NAME}, with love".encode()).decode(),
    ],
)
def test_a_name_is_found_in_every_spelling(text: str) -> None:
    clean = scrub(text, TERMS)
    assert "onas" not in clean
    assert clean != text


def test_a_name_inside_another_word_is_not_touched() -> None:
    text = "Jonass Østergårdsen"
    assert scrub(text, TERMS) is text


def test_the_longest_term_wins() -> None:
    terms = Terms({("anna",): "A", ("anna", "lund"): "B", ("anna", "lund", "of", "the", "sea"): "C"})
    assert terms.replace("Anna, Anna Lund, Anna Lund of the Sea, Anna Lund of") == "A, B, C, B of"


@given(st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=5), st.text(max_size=60))
def test_after_a_replacement_nothing_is_left_to_find(names: list[str], around: str) -> None:
    terms = Terms({w: "…" for n in names if (w := words_of(n))})
    clean = terms.replace(f"{around} {' '.join(names)} {around}")
    assert not list(terms.find(clean))


@given(st.text(max_size=20))
def test_folding_twice_is_folding_once(word: str) -> None:
    assert fold(fold(word)) == fold(word)
