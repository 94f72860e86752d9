"""Character sets that a letter, a card or a page may name: those in `charsets.toml`, and no other decoder of Python's.

The input chooses the name. Python knows many decoders behind such names that are no character sets at all: some raise
whatever they please, some unpack, some run escapes. Web practice decides where names and bytes disagree (WHATWG
Encoding: Latin-1 is read as Windows-1252).
"""

import codecs
import tomllib
from functools import cache
from importlib.resources import files


def decode_as(data: bytes, named: str) -> str:
    """Bytes in the character set of that name, or in UTF-8 where nobody knows it; what is no text becomes U+FFFD."""
    return data.decode(charset(named) or "utf-8", "replace")


def encode_as(text: str, named: str) -> bytes:
    """The way back; letters that the character set lacks become question marks."""
    return text.encode(charset(named) or "utf-8", "replace")


@cache
def charset(named: str) -> str:
    """Python's name of a character set as mail and cards name it; nothing where it is not listed."""
    plain = named.strip(" \t'\"").lower()
    if not plain.isascii() or len(plain) > 40 or "\0" in plain:
        return ""
    table = _table()
    plain = table["alike"].get(plain.replace("_", "-"), plain)
    try:
        found = codecs.lookup(plain).name
    except (LookupError, ValueError):
        return ""
    return found if found in table["read"] else ""


@cache
def _table() -> dict[str, dict[str, str]]:
    listed = tomllib.loads(files(__package__).joinpath("charsets.toml").read_text("utf-8"))
    return {"alike": listed["alike"], "read": dict.fromkeys(listed["read"], "")}
