"""Words as a shell takes them: what we propose to type can be pasted, whatever a file is called."""

import os
import shlex
from collections.abc import Iterable

from parsers.screen import harmless


def pasted(words: Iterable[str]) -> str:
    """Names of files after a command, whole: quoted where they need it, and never taken for options."""
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    word = f"./{word}" if word.startswith("-") else word
    if harmless(word) == word:
        return shlex.quote(word)
    # What must not reach a screen is spelt byte by byte, as bash, zsh and ksh read it.
    return "$'" + "".join(map(_byte, os.fsencode(word))) + "'"


def _byte(octet: int) -> str:
    plain = 0x20 <= octet < 0x7F and chr(octet) not in "'\\"
    return chr(octet) if plain else f"\\x{octet:02x}"
