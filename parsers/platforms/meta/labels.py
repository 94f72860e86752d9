"""What the words of Meta's exports mean in any language: labels of values, and whose post a sentence speaks of."""

import re
from collections.abc import Mapping
from functools import cache

from parsers.declare.fields import Field, repair
from parsers.declare.words import words


@cache
def labels() -> Mapping[str, str]:
    """Casefolded label in any language to the canonical (American English) one, casefolded."""
    return {
        spelling.casefold(): canonical.casefold()
        for canonical, spellings in words(__package__)["labels"].items()
        for spelling in (canonical, *spellings)
    }


def Whose(*paths: str) -> Field:
    """The person in a sentence such as `Ann liked Bob's post.`, in the languages of `words.toml`."""

    def read(raw: object) -> object:
        sentence = repair(raw) if isinstance(raw, str) else None
        matches = (pattern.search(sentence) for pattern in _sentences()) if sentence else ()
        return next((m.group(1).strip() for m in matches if m), None)

    return Field(paths=paths, read=read, spell=lambda _new, _raw: None)


@cache
def _sentences() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in words(__package__)["sentences"]["whose"])
