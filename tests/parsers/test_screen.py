"""What a screen may be given: of every character, and of whole texts."""

import json
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from parsers.screen import escaped, harmless, harmless_lines

EVERY = [chr(n) for n in range(0x110000)]
SEEN_THOUGH_FORMAT = ("ARABIC", "SYRIAC", "KAITHI")
"""Signs that Unicode files among the formats and that have a glyph."""


def acts(character: str) -> bool:
    """Counted from Unicode's own table, not from ours."""
    kind = unicodedata.category(character)
    seen = unicodedata.name(character, "").startswith(SEEN_THOUGH_FORMAT) and character != "\u061c"
    return kind in {"Cc", "Zl", "Zp", "Cs"} or (kind == "Cf" and not seen)


def test_no_character_that_acts_on_a_screen_gets_through() -> None:
    assert [hex(ord(c)) for c in EVERY if acts(c) and any(map(acts, harmless(c)))] == []


def test_nothing_without_width_gets_through() -> None:
    fillers = "\u034f\u115f\u1160\u3164\uffa0\ufe0f\U000e0101\U000e0041\u200b\u200d\ufeff\u00ad"
    assert harmless(f"a{fillers}b") == "ab"


def test_every_other_character_is_as_it_was() -> None:
    kept = "".join(c for c in EVERY if unicodedata.category(c)[0] in "LNPSZM" and not acts(c))
    dropped = set(kept) - set(harmless(kept))
    assert all(
        "FILLER" in n or "VARIATION" in n or "JOINER" in n or "INHERENT" in n
        for n in map(unicodedata.name, dropped)
    )


def test_breaks_become_blanks_and_lines_that_are_meant_stay() -> None:
    assert harmless("a\r\nb\tc\u2028d\x85e") == "a b c d e"
    assert harmless_lines("a\x1b[2J\nb\u202ec") == "a\N{REPLACEMENT CHARACTER}[2J\nbc"


@given(st.text(st.characters(), max_size=40))
def test_what_is_harmless_is_one_line_and_stays_as_it_is(text: str) -> None:
    once = harmless(text)
    assert harmless(once) == once
    assert len(once.splitlines()) <= 1


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
def test_an_escaped_document_says_the_same(text: str) -> None:
    told = escaped(json.dumps([text], ensure_ascii=False))
    assert json.loads(told) == [text]
    assert not any(map(acts, told))


def test_half_of_a_pair_cannot_break_a_document() -> None:
    told = escaped(json.dumps(["\udce9 \ud83d"], ensure_ascii=False))
    assert json.loads(told.encode("utf-8")) == ["\N{REPLACEMENT CHARACTER} \N{REPLACEMENT CHARACTER}"]
