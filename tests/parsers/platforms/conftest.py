"""Small exports, written as files and read again with the platforms that a test names."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import Reading, read
from parsers.platforms.facebook.platform import FACEBOOK
from parsers.platforms.instagram.platform import INSTAGRAM


@pytest.fixture
def meta(tmp_path: Path) -> Callable[[dict[str, object]], Reading]:
    """Writes members (what is no text as JSON) and reads them with both platforms of Meta."""

    def export(members: dict[str, object]) -> Reading:
        top, spool = tmp_path / "export", tmp_path / "spool"
        spool.mkdir(exist_ok=True)
        for name, content in members.items():
            path = top / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return read(open_archives([top]), spool, platforms=(FACEBOOK, INSTAGRAM))

    return export


@pytest.fixture
def rows() -> Callable[..., list[tuple[object, ...]]]:
    """These columns of one feed's records, in the order of the export."""

    def select(reading: Reading, feed: str, *columns: str) -> list[tuple[object, ...]]:
        table = reading.records.collect()
        return table.filter(table["feed"] == feed).select(columns).rows()

    return select
