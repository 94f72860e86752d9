"""Bookmarks and reading lists as browsers write them: definition lists of links, nested by folder."""

from collections.abc import Iterator

from parsers.formats.html.leaves import Item, Line, whole
from parsers.formats.html.markup import Node, Page, css
from parsers.formats.spelling import clean
from parsers.problems import ShapeError


def bookmarks(page: Page) -> Iterator[Item]:
    """The links of all lists. Raises ShapeError where the page holds no list of definitions."""
    lists = [n for n in page.root.nodes() if n.tag == "dl"]
    if not lists:
        raise ShapeError("not a page of bookmarks")
    folders = _folders(page, lists)
    for home in lists:
        folder = folders.get(id(home))
        entries = [c for c in home.children if isinstance(c, Node) and c.tag in {"dt", "dd"}]
        for number, entry in enumerate(entries):
            links = [c for c in entry.children if isinstance(c, Node) and c.tag == "a"]
            after = entries[number + 1] if entries[number + 1 : number + 2] else None
            told = after if after is not None and after.tag == "dd" else None
            for link in links[:1]:
                yield _bookmark(page, link, entry, folder, told)


def bookmark_place(pointer: str, path: str) -> str:
    """The link for its title, its attributes for address and date, the title before the list for the folder."""
    entry = pointer.rpartition(" > ")[0]
    home, _, last = entry.rpartition(" > ")
    if path == "folder":
        above, _, own = home.rpartition(" > ")
        beside = above.rpartition(" > ")[2].startswith("dt")
        return f"{above} > h3" if beside else f"{above} > :has(+ {own}) > h3"
    if path == "description":
        return f"{home} > {last} + dd"
    return {"url": f"{pointer}[href]", "add_date": f"{pointer}[add_date]"}.get(path, pointer)


def _folders(page: Page, lists: list[Node]) -> dict[int, Line | None]:
    """The title that stands before each list: in the same entry where ends are left out, else in the entry before.

    What a list stands in is gone through once, however many lists it holds.
    """
    found: dict[int, Line | None] = {}
    for around in {id(home.parent): home.parent for home in lists}.values():
        title: Line | None = None
        for child in around.children if around is not None else ():
            if isinstance(child, Node) and child.tag == "dl":
                found[id(child)] = title
            elif isinstance(child, Node) and child.tag in {"dt", "h3"}:
                inside = [child, *(c for c in child.children if isinstance(c, Node))]
                head = next((n for n in inside if n.tag == "h3"), None)
                title = whole(page, head) if head is not None else None
    return found


def _bookmark(page: Page, link: Node, entry: Node, folder: Line | None, told: Node | None) -> Item:
    pointer = css(link)
    value: dict[str, object] = {}
    named = []
    for key, line in (
        ("title", whole(page, link)),
        ("folder", folder),
        ("description", whole(page, told) if told is not None else None),
    ):
        if line is not None:
            value[key] = line.text
            named.append((bookmark_place(pointer, key), line))
    for key, name in (("url", "href"), ("add_date", "add_date")):
        given = page.attribute(link, name)
        if given:
            value[key] = clean(given)
    nodes = (entry,) if told is None else (entry, told)
    return Item(pointer=pointer, value=value, nodes=nodes, named=tuple(named))
