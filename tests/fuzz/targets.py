"""Every target of fuzzing, by name: what one input is tried with, where it starts, and how long one input may take.

A target of a format loads nothing of the analyzer: starting is most of the time of a short run.
"""

from collections.abc import Callable
from typing import Final

FORMATS: Final = (
    *("ActivityCells", "Bookmarks", "ChatLines", "CsvRows", "Events", "JsItems", "JsonItems", "Letters", "ListPage"),
    *("MetaPage", "TablePage", "VCards", "JsonWindows", "Walker", "Archives", "Values", "Paths"),
)  # fmt: skip
EXPORTS: Final = ("Given", "Read", "Analysis", "inspect", "analyze", "redact", "verify")
TARGETS: Final = (*FORMATS, *EXPORTS)


def seconds(name: str) -> float:
    """Processor time for one input of at most 60 kB."""
    return 4.0 if name in FORMATS else 40.0


def memory(name: str) -> int:
    """Bytes by which one input may raise the most that the process ever held; the language models alone take 400 MB."""
    return (400 if name in FORMATS else 1200) << 20


def target(name: str) -> Callable[[bytes], None]:
    """What one input is tried with."""
    if name in FORMATS:
        from tests.fuzz import formats

        return formats.FORMATS[name]
    from tests.fuzz import exports

    return exports.EXPORTS[name]


def seeds(name: str) -> list[bytes]:
    """Inputs that are made of the samples."""
    if name in FORMATS:
        from tests.fuzz import seeds_of_formats as made
    else:
        from tests.fuzz import seeds_of_exports as made
    return list(dict.fromkeys(made.seeds_of(name)))
