"""The gate to a terminal: it holds where a call forgot to clean, and our own colours still pass."""

import io
import json
import logging

import pytest
from rich.console import Group
from rich.panel import Panel
from rich.progress import Progress, TextColumn
from rich.table import Table
from rich.text import Text

from analyzer.commands.talk import Screen, Talk, complain, document, misused, progress, say, screen, talk
from parsers.engine.coverage import Step
from parsers.problems import ExportError

ACTS = "\x1b]0;OWNED\x07\x1b[31mRED\x9b2J\u202egnp\u200b\U000e0041\x7f\r\u2028"
BARE = "]0;OWNED"


def into(stream: io.StringIO) -> Screen:
    return Screen(
        file=stream, force_terminal=True, color_system="truecolor", width=200, markup=False, emoji=False
    )


def table() -> Table:
    grid = Table(title=ACTS)
    grid.add_row(ACTS, Text(ACTS, "red"))
    return grid


PRINTED = {
    "a string": ACTS,
    "a text": Text(ACTS, "bold"),
    "a table": table(),
    "a panel": Panel(ACTS, title=ACTS),
    "a group": Group(ACTS, Text(ACTS)),
    "any value": {"x": [ACTS]},
}


@pytest.mark.parametrize("what", PRINTED)
def test_whatever_is_printed_acts_on_nothing(what: str) -> None:
    stream = io.StringIO()
    into(stream).print(PRINTED[what])
    told = stream.getvalue()
    assert "OWNED" in told
    for part in (
        "\x1b]",
        "\x1b[31mRED",
        "\x07",
        "\x9b",
        "\u202e",
        "\u200b",
        "\U000e0041",
        "\x7f",
        "\r",
        "\u2028",
    ):
        assert part not in told


def test_our_own_colours_pass_and_no_link_does() -> None:
    stream = io.StringIO()
    into(stream).print(Text("well", "green link https://example.com/"))
    assert stream.getvalue() == "\x1b[32mwell\x1b[0m\n"


def test_names_are_no_markup_and_no_emoji(capsys: pytest.CaptureFixture[str]) -> None:
    screen().print("[red]Bo[/red] :bomb: [link=https://example.com/]x[/link]")
    screen(stderr=True).print("[bold]Bo[/bold] :smile:")
    told = capsys.readouterr()
    assert told.out == "[red]Bo[/red] :bomb: [link=https://example.com/]x[/link]\n"
    assert told.err == "[bold]Bo[/bold] :smile:\n"


def test_a_progress_bar_shows_nothing_that_acts() -> None:
    stream = io.StringIO()
    with Progress(
        TextColumn("{task.description}", markup=False), console=into(stream), transient=True
    ) as bar:
        bar.add_task(f"[red]x {ACTS}")
    assert BARE in stream.getvalue()
    assert "\x1b]" not in stream.getvalue()
    assert "[red]x" in stream.getvalue()


@pytest.mark.parametrize("names", [False, True])
def test_what_is_being_read_is_shown_without_names(names: bool) -> None:
    stream = io.StringIO()
    to = Talk(out=into(stream), err=into(stream), names=names)
    member = f"inbox/bolee_7/Bo Lee{ACTS[:12]}.json"
    with progress(to) as step:
        assert step is not None
        step(Step(archive="mara", member=member, bytes_done=1, bytes_total=9, records=3))
    told = stream.getvalue()
    assert "mara › inbox/" in told
    assert (("Bo Lee" in told), ("bolee" in told)) == (names, names)
    assert "\x1b]" not in told


def test_what_is_said_is_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    to = talk()
    say(to, "a\nb\x85c")
    complain(to, ExportError("x\x1b[2J is none.\nTry another: \x07"))
    misused(to, "y\r\nz")
    assert capsys.readouterr().err.splitlines() == [
        "a b c",
        "error: x\N{REPLACEMENT CHARACTER}[2J is none.",
        "       Try another: \N{REPLACEMENT CHARACTER}",
        "error: y z",
    ]


def test_titles_of_chats_are_hidden_unless_names_are_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for names in (False, True):
        complain(
            talk(names=names), ExportError("WhatsApp Chat with Bo Lee.zip is not there: check the path.")
        )
    hidden, shown = capsys.readouterr().err.splitlines()
    assert hidden == "error: WhatsApp Chat with ….zip is not there: check the path."
    assert "Bo Lee" in shown


def test_a_document_acts_on_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    document({ACTS: [ACTS]})
    told = capsys.readouterr().out
    assert json.loads(told) == {ACTS: [ACTS]}
    assert told.isascii()
    assert all(c.isprintable() for line in told.split("\n") for c in line)


def test_a_library_logs_nothing_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    talk()
    lone = logging.Logger("lone")  # noqa: LOG001 none of pytest's handlers stands above it
    lone.warning("about Bo Lee")
    assert capsys.readouterr().err == ""
