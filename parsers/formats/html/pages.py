"""Small HTML pages: bookmarks, Meta's sections, lists and tables.

Places are CSS paths. Where CSS has no word for a part of an item, a pseudo-element stands behind the path:
`::line(2)` its third line, `::link(0)` the words of its first link, `::href(0)` that link's address,
`::cell(Header)` the cell below a header.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from parsers.declare.paths import unescape
from parsers.formats.html.bookmarks import bookmark_place, bookmarks
from parsers.formats.html.entries import entries, table_items
from parsers.formats.html.leaves import Item, part_place, rewritten, whole
from parsers.formats.html.markup import Page, read_page
from parsers.formats.html.sections import section_place, sections
from parsers.source import Edit, Rows, Source

BATCH: Final = 2_000
"""Items handed on at a time."""

Reader = Callable[[Page], Iterator[Item]]


@dataclass(frozen=True)
class Bookmarks:
    """Bookmarks as browsers write them: `{title, url, add_date, folder, description}` for each link of a `<DL>`."""

    def rows(self, source: Source) -> Iterator[Rows]:
        """Links in document order. Raises ShapeError where the page holds no list of definitions."""
        return _rows(source, bookmarks)

    def locate(self, pointer: str, path: str) -> str:
        """The link for its title, the link with its attribute, and the title before the list for the folder."""
        return bookmark_place(pointer, path)

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same list without the links that go."""
        return _rewrite(source, edit, bookmarks)


@dataclass(frozen=True)
class MetaPage:
    """A page of Facebook or Instagram: an item for each section.

    `heading` is its title (the sender, in messages), `date` its foot, `rows` the labelled values of its tables (a
    label to a text, or to a list where it has several), `lines` all other lines, `links` its links as `{text, url}`.
    What a section does not have is left out. The document around the items is `{title}`.
    """

    def rows(self, source: Source) -> Iterator[Rows]:
        """Sections in document order. Raises ShapeError where the page has none of Meta's class names."""
        return _rows(source, sections)

    def locate(self, pointer: str, path: str) -> str:
        """CSS for heading, date and rows; pseudo-elements for lines and links."""
        return section_place(pointer, path)

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same page without the sections that go."""
        return _rewrite(source, edit, sections)


@dataclass(frozen=True, kw_only=True)
class ListPage:
    """Entries of a plain page: `{head, text, links, date}` for each element that `select` means.

    With several lines the first is `head` and the rest `text`; a single line is `text`. `date` is the first ISO time
    in the entry. `select` knows tags, classes, descendants and children: `ul > li`, `div.outer-cell`.
    """

    select: str = "ul > li"

    def rows(self, source: Source) -> Iterator[Rows]:
        """Entries in document order. Raises ShapeError where the page has none."""
        return _rows(source, self._entries)

    def locate(self, pointer: str, path: str) -> str:
        """The entry itself for a single text, `::head` and `::text` of it otherwise."""
        return f"{pointer}::{path}" if path in {"head", "text", "date"} else part_place(pointer, path)

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same page without the entries that go."""
        return _rewrite(source, edit, self._entries)

    def _entries(self, page: Page) -> Iterator[Item]:
        return entries(page, self.select)


@dataclass(frozen=True)
class TablePage:
    """Rows of tables as a dict by header, and `label: value` entries of lists as `{key, value}`, in document order."""

    def rows(self, source: Source) -> Iterator[Rows]:
        """Raises ShapeError where the page has neither."""
        return _rows(source, table_items)

    def locate(self, pointer: str, path: str) -> str:
        """`::cell(Header)` of a row; `::key` and `::value` of a list entry."""
        if " li:nth-of-type" in f" {pointer.rpartition(' > ')[2]}":
            return f"{pointer}::{path}"
        return f"{pointer}::cell({unescape(path)})"

    def rewrite(self, source: Source, edit: Edit) -> Iterator[bytes]:
        """The same page without the rows and entries that go."""
        return _rewrite(source, edit, table_items)


def _rows(source: Source, reader: Reader) -> Iterator[Rows]:
    page = read_page(source)
    title = next((whole(page, n) for n in page.root.nodes() if n.tag == "title"), None)
    root = {"title": title.text} if title else {}
    items = reader(page)
    while batch := list(islice(items, BATCH)):
        yield Rows(items=[i.value for i in batch], pointers=[i.pointer for i in batch], root=root)


def _rewrite(source: Source, edit: Edit, reader: Reader) -> Iterator[bytes]:
    page = read_page(source)
    title = next((whole(page, n) for n in page.root.nodes() if n.tag == "title"), None)
    return rewritten(page, list(reader(page)), {"/title": title} if title else {}, edit)
