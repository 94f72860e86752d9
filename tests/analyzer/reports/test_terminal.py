"""The summary on the terminal: aligned, discreet, within its width."""

from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from analyzer.reports.columns import columns
from analyzer.reports.terminal import summary
from tests.analyzer.reports import example as ex


def said(width: int = 140, **more: bool) -> str:
    to = Console(file=StringIO(), width=width, highlight=False)
    summary(ex.example(), to, exports=["takeout.zip"], out="out", **more)
    return to.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_it_says_what_was_read_and_what_could_be_concluded() -> None:
    text = said()
    assert "2 archives · 48,211 records · January 2013 to October 2026" in text
    assert "physiotherapist" in text
    assert "very likely 96" in text
    assert "out/report.html" in text
    assert "facebook-mara-2.zip" in text


def test_special_categories_are_shown_only_when_asked_for() -> None:
    assert ex.SECRET not in said()
    assert "1 special category (GDPR Art. 9) holds a conclusion; --special shows them" in said()
    assert ex.SECRET in said(special=True)


def test_names_are_shown_only_when_asked_for() -> None:
    assert "Feldkirch" not in said()
    assert "names hidden; --names shows them" in said()
    assert ex.FRIEND in said(names=True)


def test_no_control_reaches_the_terminal() -> None:
    to = Console(file=StringIO(), width=100)
    summary(ex.example(), to, exports=["a\x1b[31m.zip"])
    assert "\x1b" not in to.file.getvalue()  # type: ignore[attr-defined]


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_columns_keep_to_the_width(width: int) -> None:
    to = Console(file=StringIO(), width=width)
    columns(to, [("title", "x" * 90, "words of some length " * 6), ("漢字", "y", "z")], right=(1,))
    lines = to.file.getvalue().splitlines()  # type: ignore[attr-defined]
    assert max(map(cell_len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_columns_are_aligned() -> None:
    to = Console(file=StringIO(), width=80)
    columns(to, [("a", "1", "first"), ("bbb", "1000", "second")], right=(1,))
    assert to.file.getvalue() == "  a        1   first\n  bbb   1000   second\n"  # type: ignore[attr-defined]
