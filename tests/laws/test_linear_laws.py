"""Reading takes time in step with what is read, whatever it is: no pattern, tokenizer or search goes over it again and again."""

import contextlib
import gc
import re
import time
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

import pytest

from parsers.engine.walker import walk
from parsers.formats.cards.vcf import VCards
from parsers.formats.chat.items import ChatLines
from parsers.formats.csv.items import CsvRows
from parsers.formats.html.markup import parse
from parsers.formats.html.pages import Bookmarks, ListPage, MetaPage
from parsers.problems import ShapeError
from parsers.source import Items
from tests.laws.ambiguity import ambiguous
from tests.laws.hostile import members
from tests.laws.patterns import is_anchored, patterns
from tests.laws.pumping import MOST, attacks, is_steep
from tests.laws.samples import Same, source

SHORT: Final = {
    "parsers.archives.names": 255,
    "parsers.declare.spelling": 120,
    "parsers.declare.times": 120,
    "parsers.formats.json.text._CLOSING": 256,
    "parsers.platforms.google.fields._titles()": 1_000,
}
"""Patterns that meet only short texts: names on a disk, what may be a time or a title, the end of a script."""
WHOLE: Final = frozenset({"parsers.platforms.google.fields._titles()"})
"""Patterns kept in a list that are only matched against whole texts."""
FEW: Final = 6_000
MANY: Final = 24_000
FAST: Final = 0.04
"""CPU seconds in which a member of FEW bytes is read, or it is looked at again with MANY."""


def room(place: str) -> str:
    return (
        ".".join(place.split(":", maxsplit=1)[0].split(".")[:3])
        if place.startswith(("parsers.", "analyzer."))
        else "tables"
    )


ROOMS: Final = sorted({room(place) for place in patterns().values()})


def searched(pattern: re.Pattern[str] | re.Pattern[bytes], *, anchored: bool) -> Callable[[str], object]:
    """How a pattern is used: on the whole text, or from its beginning alone."""

    def run(text: str) -> object:
        what = text.encode("utf-8", "surrogatepass") if isinstance(pattern.pattern, bytes) else text
        if anchored:
            return pattern.match(what), pattern.fullmatch(what)  # type: ignore[call-overload]
        return sum(1 for _ in pattern.finditer(what))  # type: ignore[call-overload]

    return run


def test_no_loop_of_a_pattern_reads_a_text_in_two_ways() -> None:
    found = {
        f"{place}: {pattern[:80]!r}"
        for (pattern, flags), place in patterns().items()
        if ambiguous(pattern, flags)
    }
    assert found == set()


@pytest.mark.parametrize("where", ROOMS)
def test_patterns_take_time_in_step_with_the_text(where: str) -> None:
    slow = []
    for (pattern, flags), place in patterns().items():
        if room(place) != where:
            continue
        run = searched(re.compile(pattern, flags), anchored=is_anchored(place) or place in WHOLE)
        long = next((n for part, n in SHORT.items() if place.startswith(part)), 4_000)
        slow += [
            (place, pattern[:80], a)
            for a in islice(attacks(pattern, flags), MOST)
            if is_steep(run, *a, large=long)
        ]
    assert slow == []


@pytest.mark.parametrize(("pattern", "is_bad"), [
    (r"(?: (?:de|la|de la))* x", True), (r"(?: (?:de|del|con))* x", False), (r"(?:a+)+b", True), (r"(?:a++)+b", False),
    (r"(?:x|y|xy)*z", True), (r"(?:[^\"]|\"\")*\"", False), (r"(?>(?:a|a b| b)*)c", True), (r"(?:\d{1,3}\.){3}", False),
])  # fmt: skip
def test_the_check_of_loops_knows_good_from_bad(pattern: str, is_bad: bool) -> None:
    assert ambiguous(pattern) == is_bad


@pytest.mark.parametrize(
    "pattern", [r"\s+$", r"a.*b.*c", r"<!--.*?-->", r"[a-z]+@", r"\bmy (?:\w+ )*x", r"(?=[A-Z-]*\d)[A-Z]"]
)
def test_the_pump_finds_what_is_slow(pattern: str) -> None:
    run = searched(re.compile(pattern, re.DOTALL), anchored=False)
    assert any(is_steep(run, *attack, large=16_000) for attack in attacks(pattern, re.DOTALL))


def kinds() -> dict[str, list[tuple[Items | None, tuple[str, str, str, str]]]]:
    """The hostile members by what reads them; what nobody claims is read by the walker."""
    found: dict[str, list[tuple[Items | None, tuple[str, str, str, str]]]] = {}
    for items, member in members():
        found.setdefault(type(items).__name__, []).append((items, member))
    every = dict.fromkeys(member for all_ in found.values() for _, member in all_)
    return {**found, "walker": [(None, member) for member in every if not member[2]]}


KINDS: Final = kinds()


def endure(items: Items | None, name: str, content: bytes) -> None:
    """Read a member, and write it back."""
    with contextlib.suppress(ShapeError):
        if items is None:
            assert sum(1 for _ in walk(source(name, content))) >= 0
            return
        for rows in items.rows(source(name, content)):
            assert len(rows.items) == len(rows.pointers)
        b"".join(items.rewrite(source(name, content), Same()))


def took(items: Items | None, member: tuple[str, str, str, str], size: int) -> float:
    before, piece, end, ending = member
    text = before + piece * max(1, size // len(piece.encode("utf-8", "surrogatepass"))) + end
    content = text.encode("utf-8", "surrogateescape" if "\udcff" in text else "surrogatepass")
    start = time.process_time()
    endure(items, "a" + ending, content)
    return time.process_time() - start


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Without the cycle collector, whose time depends on what other tests left behind."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_members_made_to_be_slow_are_read_in_step_with_their_size(kind: str) -> None:
    slow = []
    for items, member in KINDS[kind]:
        if took(items, member, FEW) < FAST:
            continue
        with uncollected():
            size = FEW
            while size < MANY and took(items, member, size) < 0.15:
                size *= 2
            if all(took(items, member, size) > 2.9 * took(items, member, size // 2) for _ in range(3)):
                slow.append((member[0][-60:], member[1], member[2][:40]))
    assert slow == []


@pytest.mark.parametrize(
    "piece", ["<a", "<a ", "</a", "<!", "<?", "<!--", "<![CDATA[", '<a x="', "a", "&", "&#9"]
)
def test_a_page_that_never_ends_is_read_at_once(piece: str) -> None:
    """A million signs: a second's work where each is looked at once, hours where the rest is looked at for each."""
    start = time.process_time()
    parse("<html><body><p>hello</p>" + piece * (1_000_000 // len(piece)))
    parse("<html><body><p>hello</p><" + piece[-1] * 1_000_000)
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("items", "before", "piece", "end"),
    [
        (Bookmarks(), "<html><body>", "<dl></dl>", ""),
        (ListPage(), "<html><body><ul><li>y</ul>", "x<br>", ""),
        (MetaPage(), '<html><body><div class="_a6-g"><table><tr>', '<td class="_a6_q">x</td>', ""),
        (CsvRows(), "a,b,c\n", 'a,"b,x"y,"c\n', ""),
        (CsvRows(), "", "x,", "\n1,2\n"),
        (VCards(), "BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:", "a=\n", "\nEND:VCARD\n"),
        (ChatLines(), "1/2/24, 10:00 - Bo: <", "\u200e", "x>"),
        (ChatLines(), "1/2/24, 10:00 - Bo: ", " ", "x>"),
    ],
)
def test_many_of_one_sort_are_gone_through_once(items: Items, before: str, piece: str, end: str) -> None:
    """A tenth of a megabyte, in which each of these once was compared with all the others."""
    assert took(items, (before, piece, end, ".html"), 100_000) < 5
