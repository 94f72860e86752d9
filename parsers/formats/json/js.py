"""JavaScript that assigns JSON to a name, as X writes it: `window.YTD.tweets.part0 = [ … ]`."""

from collections.abc import Iterator
from dataclasses import dataclass

from parsers.formats.json.items import locate, rewrite_of, rows_of
from parsers.source import Edit, Rows, Source


@dataclass(frozen=True, init=False)
class JsItems:
    """Like JsonItems, of the value behind the first `=`. Pointers refer to that value; the assignment stays as it is."""

    containers: tuple[str, ...]

    def __init__(self, *containers: str) -> None:
        object.__setattr__(self, "containers", containers or ("",))

    def rows(self, source: Source) -> Iterator[Rows]:
        """Batches of items. None where the container is there and empty; ShapeError where it is not there."""
        return rows_of(source, self.containers, assigned=True)

    def locate(self, pointer: str, path: str) -> str:
        """The pointer of a value inside an item."""
        return locate(pointer, path)

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The script again, each token that the edit leaves alone as it stood."""
        return rewrite_of(source, edit, self.containers, assigned=True)
