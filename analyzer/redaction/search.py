"""Searching a written copy: every name and every byte of every member, in every common spelling, for what must not be there."""

import json
import struct
import zipfile
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final

from analyzer.redaction.pseudonyms import digest
from analyzer.redaction.reading import decoded, table_lines, unpacked
from analyzer.redaction.scrub import spellings
from analyzer.redaction.terms import LONGEST, PROPER, WORD, Terms, Words, fold, split
from analyzer.redaction.vocabulary import vocabulary
from parsers.archives.open import Archive
from parsers.declare.paths import escape
from parsers.problems import ExportError, ShapeError
from parsers.record import Place
from parsers.screen import harmless
from parsers.source import Source

Finder = Callable[[str], bool]
"""Whether a text holds something that must not be there."""

MOST: Final = 100
"""Places listed; a copy with more is no better for it."""

_DEEPEST: Final = 200
_SHORT: Final = 120
_HELD: Final = 100_000


def leaks(archive: Archive, found: Finder) -> Iterator[Place]:
    """The places of an archive that hold what must not be there, in names and contents, at most MOST."""
    left, found = MOST, _remembering(found)
    for member in archive.members:
        for place in _in_member(member, found):
            yield place
            left -= 1
            if not left:
                return


def _remembering(found: Finder) -> Finder:
    """A finder that is asked once for a short text: keys and names come again and again."""
    known = lru_cache(maxsize=_HELD)(lambda text: _any_spelling(text, found))
    return lambda text: known(text) if len(text) <= _SHORT else _any_spelling(text, found)


def comment_leaks(path: Path, found: Finder) -> Iterator[Place]:
    """The same for the comments that a zip and its entries can carry. Raises ExportError where it has no plain table."""
    try:
        with zipfile.ZipFile(path) as container:
            comments = [("", container.comment), *((i.filename, i.comment) for i in container.infolist())]
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error) as wrong:
        raise ExportError(
            f"{harmless(path.name)} is no zip as Dossier writes them: its table is damaged."
        ) from wrong
    for name, raw in comments:
        if raw and _any_spelling(raw.decode("utf-8", "replace"), found):
            yield Place(member=name or path.name, pointer="zip comment")


def by_terms(terms: Terms) -> Finder:
    """A finder that knows the terms."""
    return lambda text: next(terms.find(text), None) is not None


def by_digests(digests: Collection[str], lengths: Collection[int], key: bytes) -> Finder:
    """A finder that knows only keyed hashes of the terms, and how many words they have."""
    wanted, sizes = frozenset(digests), sorted(n for n in lengths if n <= LONGEST + 1)

    @lru_cache(maxsize=1_000_000)
    def known(term: tuple[str, ...]) -> bool:
        return digest(term, key) in wanted

    def at(words: Words, start: int) -> bool:
        folded = words.folded
        capital = words.capital(start)
        return any(
            (start + size <= len(folded) and known(tuple(folded[start : start + size])))
            or (capital and size > 1 and known((PROPER, *folded[start : start + size - 1])))
            for size in sizes
        ) or (folded[start].isdigit() and any(known((n,)) for _, n in words.numbers(start)))

    def found(text: str) -> bool:
        words = split(text)
        return any(at(words, start) for start in range(len(words)))

    return found


def _in_member(member: Source, found: Finder) -> Iterator[Place]:
    if found(member.name):
        yield Place(member=member.name, pointer="$")
    try:
        with member.open() as stream:
            data = stream.read()
    except ShapeError:
        yield Place(member=member.name, pointer="cannot be read")
        return
    text = decoded(data)
    document = _document(text, member.name)
    if document is None:
        yield from _in_text(member.name, data, text, found)
    else:
        prefix, value = document
        if found(prefix):
            yield Place(member=member.name, pointer="before the document")
        yield from (Place(member=member.name, pointer=p) for p in _in_value(value, "", found, 0))


def _document(text: str, name: str) -> tuple[str, object] | None:
    """What stands before a JSON document, and the document; None where it is none or a key stands in it twice."""
    prefix = ""
    if name.casefold().endswith(".js") and "=" in text[:200]:
        head, _, text = text.partition("=")
        prefix, text = head, text.strip().removesuffix(";")
    elif not name.casefold().endswith(".json"):
        return None
    try:
        return prefix, json.loads(text, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) != len(pairs):
        raise ValueError
    return table


def _in_value(value: object, pointer: str, found: Finder, depth: int) -> Iterator[str]:
    if isinstance(value, dict) and depth < _DEEPEST:
        for key, inner in value.items():
            here = f"{pointer}/{escape(key)}"
            if not all(fold(w) in vocabulary() for w in WORD.findall(key)) and found(key):
                yield here + "#"
            yield from _in_value(inner, here, found, depth + 1)
    elif isinstance(value, list) and depth < _DEEPEST:
        for i, inner in enumerate(value):
            yield from _in_value(inner, f"{pointer}/{i}", found, depth + 1)
    elif isinstance(value, (str, int, float)) and not isinstance(value, bool) and found(str(value)):
        yield pointer


def _in_text(name: str, data: bytes, text: str, found: Finder) -> Iterator[Place]:
    """Lines as they stand (or cells, of a table), and the words that a format packs, folds or tags."""
    for number, line in table_lines(name, text) or enumerate(text.splitlines()):
        if any(found(cell) for cell in (line if isinstance(line, list) else (line,))):
            yield Place(member=name, pointer=f"line={number},{number + 1}")
    for pointer, words in unpacked(name, data, text):
        if found(words):
            yield Place(member=name, pointer=pointer)


def _any_spelling(text: str, found: Finder) -> bool:
    return found(text) or any(found(s) for s in spellings(text))
