"""An edit that keeps everything gives back every member of every sample, to the byte."""

from pathlib import Path

import pytest

from tests.laws.samples import FOLDERS, Same, formats, source


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda p: p.name)
def test_a_rewrite_that_keeps_everything_changes_no_byte(folder: Path) -> None:
    assert formats(folder)
    changed = [
        (name, type(items).__name__)
        for name, content, items in formats(folder)
        if b"".join(items.rewrite(source(name, content), Same())) != content
    ]
    assert changed == []


def test_every_kind_of_format_is_tried() -> None:
    from parsers.platforms import PLATFORMS

    declared = {type(f.items).__name__ for p in PLATFORMS for f in p.feeds}
    tried = {type(items).__name__ for folder in FOLDERS for _, _, items in formats(folder)}
    assert declared - tried <= {"TablePage", "MetaPage"}, "no sample holds a member of these formats"
