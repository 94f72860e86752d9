"""What breaks while a copy is made: nothing half, nothing unproved, and never a second reader for what ended the first."""

from pathlib import Path

import polars as pl
import pytest
from polars.exceptions import PanicException

from analyzer import pipeline
from analyzer.redaction import write as writing
from analyzer.redaction.policy import load
from analyzer.redaction.redact import Redaction
from parsers.engine import member
from parsers.problems import ExportError
from parsers.source import Source
from tests.analyzer.redaction.copies import copy_of, everything, facebook

RESEARCHER = load("researcher")
SECRET = "words of the owner"


@pytest.fixture(autouse=True)
def _caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fences as people have them."""
    monkeypatch.setattr("parsers.problems.BUGS", (Exception, PanicException))


def test_no_copy_is_made_where_a_signal_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def homes(_: pl.LazyFrame) -> pl.LazyFrame:
        raise ValueError(SECRET)

    signals = tuple(s._replace(work=homes) if s.work.__name__ == "homes" else s for s in pipeline.SIGNALS)
    monkeypatch.setattr(pipeline, "SIGNALS", signals)
    with pytest.raises(ExportError, match="homes") as refused:
        copy_of(facebook(tmp_path, "Hello", "Hello from here"), tmp_path, RESEARCHER)
    assert SECRET not in str(refused.value)
    assert not (tmp_path / "copy.zip").exists()


def test_a_member_that_ended_its_reader_is_not_read_again_for_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, asked = member.read_member, list[str]()
    layout = writing.layout

    def reads(source: Source, *more: object) -> object:
        if source.name.endswith("odd.json"):
            raise ValueError(SECRET)
        return read(source, *more)

    def lays_out(source: Source, *more: object) -> object:
        asked.append(source.name)
        return layout(source, *more)

    monkeypatch.setattr("parsers.engine.read.read_member", reads)
    monkeypatch.setattr(writing, "layout", lays_out)
    export = facebook(tmp_path, more={"your_facebook_activity/posts/odd.json": [{"title": "Mara wrote"}]})
    done = copy_of(export, tmp_path, RESEARCHER)
    assert done.written.left_out[writing.UNREAD] == 1
    assert not [name for name in asked if name.endswith("odd.json")]
    assert "Mara wrote" not in everything(done.copy)


def test_a_member_that_breaks_its_writer_leaves_no_half_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lays_out = writing.layout

    def breaks(source: Source, *more: object) -> object:
        if source.name.endswith("your_friends.json"):
            raise ValueError(SECRET)
        return lays_out(source, *more)

    monkeypatch.setattr(writing, "layout", breaks)
    done = copy_of(facebook(tmp_path), tmp_path, RESEARCHER)
    assert isinstance(done, Redaction)
    assert done.written.left_out[writing.BROKEN] == 1
    if done.copy.exists():
        assert not [m for m in done.written.members if m.original.endswith("your_friends.json")]
    assert SECRET not in str(done.faults)
