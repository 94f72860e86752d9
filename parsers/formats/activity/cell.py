"""One activity of a Google page, in the keys of the JSON layout, and where in its source each value stands.

A cell has a heading (the product), lines (what was done; who or what it was about; when) and small print (products,
locations, details). What the lines mean follows from where they stand and where their links lead, never from words.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from parsers.formats.activity.lines import Line, Run, plain, tree_lines, usual_lines
from parsers.formats.html.markup import Node, Page, parse

# No part of these can be matched in two ways: a page made to be slow is refused as fast as any other.
_CELL = re.compile(
    r'<div class="outer-cell[^>]*+>\s*+<div class="mdl-grid">\s*+'
    r'<div class="header-cell[^>]*+>\s*+<p class="mdl-typography--title">(?>(?P<header>.*?)</p>\s*+</div>\s*+)'
    r'<div class="content-cell(?>[^>]*?body-1">)(?>(?P<body>.*?)</div>\s*+)'
    r'(?:<div class="content-cell(?>[^>]*?text-right">)\s*+</div>\s*+)?+'
    r'(?:<div class="content-cell(?>[^>]*?caption">)(?>(?P<caption>.*?)</div>\s*+))?+'
    r"(?:</div>\s*+)++(?:</body>\s*+)?+(?:</html>\s*+)?+",
    re.DOTALL,
)
_COMMON = re.compile(
    r'<div class="outer-cell[^>]*+>\s*+<div class="mdl-grid">\s*+'
    r'<div class="header-cell[^>]*+>\s*+<p class="mdl-typography--title">([^<]*+)<br></p>\s*+</div>\s*+'
    r'<div class="content-cell(?>[^>]*?body-1">)([^<]*+)<a href="([^"]*+)">([^<]*+)</a><br>'
    r'(?:<a href="([^"]*+)">(\s*+[^<\s][^<]*+)</a><br>)?+([^<\d]*+\d[^<]*+)(?:<br>)?+\s*+</div>\s*+'
    r'<div class="content-cell(?>[^>]*?text-right">)\s*+</div>\s*+'
    r'<div class="content-cell(?>[^>]*?caption">)(?>(.*?)</div>\s*+)(?:</div>\s*+)++(?:</body>\s*+)?+(?:</html>\s*+)?+',
    re.DOTALL,
)
_MAPS = re.compile(r"\bmaps\.google\.|\bgoogle\.[a-z.]{2,12}/maps\b")
_CONTROLS = re.compile(r"activity-?controls", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://")
_DIGIT = re.compile(r"\d")


class Leaf(NamedTuple):
    """A value: its path in the item, its words, the runs they are made of; `is_address` for the `href` of a link."""

    path: str
    value: str
    runs: tuple[tuple[int, int, str], ...]
    is_address: bool = False


def leaves(cell: str) -> list[Leaf]:
    """All values of a cell, in the order of the page. Raises ShapeError where tags nest without end."""
    match = _CELL.fullmatch(cell)
    found = _usual(cell, match) if match else None
    return _odd(cell) if found is None else found


def read_cell(cell: str) -> dict[str, object]:
    """The item of a cell: `item_of(leaves(cell))`, at four times the speed for the commonest layout."""
    match = _COMMON.fullmatch(cell)
    if match is None:
        return item_of(leaves(cell))
    header, verb, url, name, by_url, by, when, caption = match.groups()
    small = _small_item(caption)
    if small is None:
        return item_of(leaves(cell))
    name = plain(name)
    item: dict[str, object] = {
        "header": plain(header).strip(),
        "title": (plain(verb) + name).strip(),
        "titleUrl": plain(url),
        "titleName": name.strip(),
        "time": plain(when).strip(),
        **small,
    }
    if by:
        item["subtitles"] = [{"name": plain(by).strip()} | ({"url": plain(by_url)} if by_url else {})]
    return item if url and header and item["titleName"] else item_of(leaves(cell))


def item_of(found: Iterable[Leaf]) -> dict[str, object]:
    """The values as the JSON layout holds them: `{"header", "title", "subtitles": [{"name", "url"}], …}`."""
    item: dict[str, object] = {}
    for leaf in found:
        if not leaf.value:
            continue
        head, _, tail = leaf.path.partition("/")
        if not tail:
            item[head] = leaf.value
            continue
        rows = item.setdefault(head, [])
        assert isinstance(rows, list)  # noqa: S101 -- a path with a number is always the path of a list
        number, _, key = tail.partition("/")
        if not key:
            rows.append(leaf.value)
            continue
        if len(rows) <= int(number):
            rows.append({})
        rows[int(number)][key] = leaf.value
    return item


def _usual(cell: str, match: re.Match[str]) -> list[Leaf] | None:
    """The values of a cell written in Google's usual tags, or None where there is more to it."""
    header, body = usual_lines(cell, *match.span("header")), usual_lines(cell, *match.span("body"))
    small = _small_print(match["caption"] or "")
    if header is None or len(header) > 1 or body is None or small is None:
        return None
    (found, further), start = _body(body), match.start("caption")
    if further:
        return None
    below = [f._replace(runs=tuple((a + start, b + start, t) for a, b, t in f.runs)) for f in small]
    return [*(_text("header", line) for line in header), *found, *below]


@lru_cache(maxsize=2048)
def _small_print(caption: str) -> tuple[Leaf, ...] | None:
    """The values of a cell's small print, which is the same in most cells; places count from its own start."""
    lines = usual_lines(caption, 0, len(caption))
    found, further = _caption(lines) if lines is not None else ([], [])
    return None if lines is None or further else tuple(found)


@lru_cache(maxsize=2048)
def _small_item(caption: str) -> dict[str, object] | None:
    """The small print as part of an item; cells with the same share it."""
    small = _small_print(caption)
    return None if small is None else item_of(small)


def _odd(cell: str) -> list[Leaf]:
    """The values of a cell that holds more than Google's usual tags, from its tree."""
    page = Page(text=cell, root=parse(cell), encoding="utf-8", mark=b"")
    blocks: dict[str, list[Line]] = {"header": [], "body": [], "caption": [], "rest": []}
    taken: set[int] = set()
    for node in page.root.nodes():
        name = _block_name(node)
        if name and node.start not in taken:
            taken.update(n.start for n in node.nodes())
            taken.add(node.start)
            blocks[name] += tree_lines(page, node, frozenset())
    blocks["rest"] += tree_lines(page, page.root, frozenset(taken))
    header = blocks["header"]
    (about, body_links), (small, caption_links) = _body(blocks["body"]), _caption(blocks["caption"])
    rest = _rest([*header[1:], *blocks["rest"]], [*body_links, *caption_links])
    return [*(_text("header", line) for line in header[:1]), *about, *small, *rest]


def _block_name(node: Node) -> str | None:
    if "header-cell" in node.classes:
        return "header"
    if "content-cell" not in node.classes:
        return None
    if "mdl-typography--caption" in node.classes:
        return "caption"
    return "rest" if "mdl-typography--text-right" in node.classes else "body"


def _body(lines: list[Line]) -> tuple[list[Leaf], list[Run]]:
    """What was done, to what, and when; and the links that have no place in the item."""
    when = next((i for i in range(len(lines) - 1, 0, -1) if _may_be_time(lines[i])), None)
    about = [line for i, line in enumerate(lines) if i != when]
    found: list[Leaf] = []
    further: list[Run] = []
    for number, line in enumerate(about):
        linked = [r for r in line if r.href]
        name, url = (
            ("title", "titleUrl") if not number else (f"subtitles/{number - 1}/{k}" for k in ("name", "url"))
        )
        found.append(_text(name, line))
        if linked:
            found.append(_address(url, linked[0]))
            further += linked[1:]
            found += [] if number else [_text("titleName", linked[:1])]
    return found + ([_text("time", lines[when])] if when is not None else []), further


def _may_be_time(line: Line) -> bool:
    return bool(_DIGIT.search(line[-1].text)) and not any(r.href for r in line)


def _caption(lines: Sequence[Line]) -> tuple[list[Leaf], list[Run]]:
    """Products, places and details; and the links that have no place in the item."""
    found: list[Leaf] = []
    further: list[Run] = []
    rows = Counter[str]()
    for number, (label, section) in enumerate(_sections(lines)):
        name = _section_name(number, label, section)
        for line in section:
            row, linked = rows[name], [r for r in line if r.href]
            rows[name] += 1
            if name == "locationInfos":
                found += _location(f"{name}/{row}", line)
                further += linked[2:]
            else:
                found.append(_text(f"{name}/{row}" + ("/name" if name == "details" else ""), line))
                further += [] if name == "activityControls" else linked
    return found, further


def _sections(lines: Sequence[Line]) -> list[tuple[str, list[Line]]]:
    """Each bold heading with the lines below it."""
    sections: list[tuple[str, list[Line]]] = []
    for line in lines:
        words = line
        if line[0].is_bold or not sections:
            label = line[0].text if line[0].is_bold else ""
            sections.append((label.strip().rstrip(":\uff1a ").casefold(), []))
            words = line[1:] if line[0].is_bold else line
        if any(run.text.strip() for run in words):
            sections[-1][1].append(words)
    return sections


def _section_name(number: int, label: str, section: Sequence[Line]) -> str:
    addresses = [r.href[2] for line in section for r in line if r.href]
    if any(_MAPS.search(a) for a in addresses):
        return "locationInfos"
    if any(_CONTROLS.search(a) for a in addresses):
        return "activityControls"
    return _labels().get(label) or ("products" if number == 0 else "details")


def _location(path: str, line: Line) -> list[Leaf]:
    """`From your home: LINK` has a source; `At THIS AREA - From YOUR PLACES (Home)` a name and a source."""
    linked = [i for i, r in enumerate(line) if r.href]
    at = linked[0] if linked else len(line) - 1
    is_bare = bool(linked and _ADDRESS.match(line[at].text))
    name, source = (line[at : at + 1], line[:at]) if is_bare else (line[: at + 1], line[at + 1 :])
    found = [
        _text(f"{path}/{k}", runs, " :-\u2013") for k, runs in (("name", name), ("source", source)) if runs
    ]
    return found + [
        _address(f"{path}/{k}", line[i]) for k, i in zip(("url", "sourceUrl"), linked, strict=False)
    ]


def _rest(lines: Sequence[Line], links: Sequence[Run]) -> list[Leaf]:
    """What has no key in the JSON layout still has a place, so that nothing goes unseen."""
    words = [_text("", [run]) for line in lines for run in line if run.text.strip()]
    addresses = [_address("", run) for run in (*links, *(r for line in lines for r in line)) if run.href]
    found = [leaf for leaf in (*words, *addresses) if leaf.value]
    return [leaf._replace(path=f"rest/{number}") for number, leaf in enumerate(found)]


def _text(path: str, line: Sequence[Run], edges: str = "") -> Leaf:
    words = line[0].text if len(line) == 1 else "".join(r.text for r in line)
    return Leaf(path, words.strip().strip(edges or None), tuple((r.start, r.end, r.text) for r in line))


def _address(path: str, run: Run) -> Leaf:
    start, end, value = run.href or (0, 0, "")
    return Leaf(path, value, ((start, end, value),), is_address=True)


@cache
def _labels() -> Mapping[str, str]:
    table = tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))
    keys = {"products": "products", "locations": "locationInfos", "details": "details"}
    return {word.strip().casefold(): keys[k] for k, words in table.items() for word in words.split("|")}
