"""Which decoders an export may choose: those for text that are listed, and none that raises, unpacks or runs escapes."""

import encodings.aliases

import pytest

from parsers.formats.charsets import charset, decode_as, encode_as
from parsers.formats.mail.letter import decoded, part

ALL = sorted(
    {*encodings.aliases.aliases, *encodings.aliases.aliases.values(), "idna", "punycode", "undefined"}
)
NEVER = (
    "idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "charmap", "rot13",
    "base64", "bz2", "hex", "quopri", "uu", "zlib", "mbcs", "oem",
)  # fmt: skip


@pytest.mark.parametrize("name", ALL)
def test_no_charset_of_python_raises_on_any_bytes(name: str) -> None:
    every = bytes(range(256)) * 2
    assert isinstance(decode_as(every, name), str)
    assert isinstance(encode_as("Zoë \ud800 x", name), bytes)


@pytest.mark.parametrize(
    "name", [*NEVER, *(f"{n}_codec" for n in NEVER), "", "\0", "é", "a" * 5_000, "utf-8\n"]
)
def test_a_decoder_that_is_no_charset_is_not_used(name: str) -> None:
    assert charset(name) in {"", "utf-8"}
    assert decode_as(b"caf\xc3\xa9", name) == "café"


def test_names_that_programs_write_are_known() -> None:
    assert decode_as(b"\x80", "ISO-8859-1") == "€"
    assert decode_as("한글".encode("cp949"), "ks_c_5601-1987") == "한글"
    assert decode_as("日本".encode("cp932"), "Shift_JIS") == "日本"


@pytest.mark.parametrize("name", ["idna", "zlib", "x-nobody-knows", "unicode_escape"])
def test_a_letter_names_any_decoder_and_is_read(name: str) -> None:
    raw = f"Subject: =?{name}?q?hi_there?=\nContent-Type: text/plain; charset={name}\n\nmind the gap\n"
    letter = part(raw.encode())
    assert letter.field("Subject") == "hi there"
    assert letter.text() == "mind the gap\n"


def test_a_language_behind_the_charset_is_passed_over() -> None:
    assert decoded("=?utf-8*pt?q?Jo=C3=A3o?=") == "João"


def test_a_letter_cut_between_two_encoded_words_is_whole() -> None:
    assert decoded("=?utf-8?B?w6nD?= =?utf-8?B?qQ==?= end") == "éé end"
