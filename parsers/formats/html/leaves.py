"""The words of a page as lines, and a page written again with some of them changed."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from parsers.formats.html.markup import INLINE, LAYOUT, Node, Page, Words, css, spell_text, spell_value
from parsers.formats.spelling import clean
from parsers.source import DROP, Edit

_Change = tuple[tuple[int, int], str]
"""A stretch of the source and what stands there instead."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """What reads as one line: the runs of text it is made of, and its words with white space evened out.

    With `part` only that part of the words is meant; `is_key` says that it is a label, as a key is in JSON.
    """

    runs: tuple[Words, ...]
    text: str
    part: str = ""
    is_key: bool = False


@dataclass(frozen=True, kw_only=True)
class Item:
    """An item of a page: its place, its plain data, what goes when it goes, and the names its lines have in it."""

    pointer: str
    value: dict[str, object]
    nodes: tuple[Node, ...]
    named: tuple[tuple[str, Line], ...] = ()
    addresses: tuple[tuple[str, Node], ...] = ()
    """Names for the `href` of elements inside the item."""


def lines(page: Page, node: Node, without: Callable[[Node], bool] = lambda _: False) -> list[Line]:
    """The non-blank lines below an element, in order, leaving out the elements that `without` names."""
    found: list[Line] = []
    runs: list[Words] = []

    def finish() -> None:
        if not runs:
            return
        text = " ".join(clean("".join(page.words(r) for r in runs)).split())
        if text:
            found.append(Line(runs=tuple(runs), text=text))
        runs.clear()

    def walk(at: Node) -> None:
        for child in at.children:
            if isinstance(child, Words):
                if child.what == "text":
                    runs.append(child)
            elif not without(child):
                inline = child.tag in INLINE
                if not inline:
                    finish()
                walk(child)
                if not inline:
                    finish()

    walk(node)
    finish()
    return found


def whole(page: Page, node: Node) -> Line | None:
    """All the words below an element as one line."""
    parts = lines(page, node)
    if not parts:
        return None
    return Line(runs=tuple(r for p in parts for r in p.runs), text=" ".join(p.text for p in parts))


def links_of(
    page: Page, pointer: str, links: list[Node], value: dict[str, object]
) -> tuple[list[tuple[str, Line]], tuple[tuple[str, Node], ...]]:
    """Put links into `links`; gives the names of their words and of their addresses."""
    named, addresses, found = [], [], []
    for number, link in enumerate(links):
        line = whole(page, link)
        found.append({"text": line.text if line else "", "url": clean(page.attribute(link, "href") or "")})
        addresses.append((f"{pointer}::href({number})", link))
        if line:
            named.append((f"{pointer}::link({number})", line))
    if found:
        value["links"] = found
    return named, tuple(addresses)


def part_place(pointer: str, path: str) -> str:
    """The place of `lines/2`, `links/0/text` or `links/0/url` in the item at `pointer`."""
    words = path.split("/")
    if len(words) > 1 and words[0] in {"lines", "links"}:
        what = {"lines": "line", "links": "link"}[words[0]]
        return f"{pointer}::{'href' if words[-1] == 'url' else what}({words[1]})"
    return pointer


def rewritten(page: Page, items: Iterable[Item], names: Mapping[str, Line], edit: Edit) -> Iterator[bytes]:
    """The page again: items that go are cut out, words that change are spelt in their place, all else as it stands.

    A leaf is asked for by every name it has in an item (`names` are those outside items): new words count before the
    old, and it goes where all names say so. A leaf without a name is asked for by its place: the CSS path of its
    element, with `[href]` behind it for an attribute, `::text(1)` or `::comment(0)` where an element holds more runs.
    """
    dropped: list[tuple[int, int]] = []
    named = _Named(lines={}, addresses={})
    named.add(names.items(), ())
    for item in items:
        if edit.keep(item.pointer):
            named.add(item.named, item.addresses)
        else:
            dropped += [(n.start, n.end) for n in item.nodes]
    changes = dict.fromkeys(dropped, "")
    changes.update(_changes(page, dropped, named, edit))
    yield page.mark
    at = 0
    for (start, end), new in sorted(changes.items()):
        if start >= at:
            yield page.encode(page.text[at:start] + new)
            at = end
    yield page.encode(page.text[at:])


@dataclass(frozen=True, kw_only=True)
class _Named:
    """The names of lines and addresses inside items, by where they begin in the source."""

    lines: dict[int, dict[str, Line]]
    addresses: dict[int, list[str]]

    def add(self, lines: Iterable[tuple[str, Line]], addresses: Iterable[tuple[str, Node]]) -> None:
        for pointer, line in lines:
            self.lines.setdefault(line.runs[0].start, {}).setdefault(pointer, line)
        for pointer, node in addresses:
            self.addresses.setdefault(node.start, []).append(pointer)


def _changes(page: Page, dropped: list[tuple[int, int]], named: _Named, edit: Edit) -> Iterator[_Change]:
    gone = dict(dropped)
    verdicts: dict[int, bool | None] = {}
    numbers: dict[int, dict[int, int]] = {}
    stack: list[Node | Words] = list(reversed(page.root.children))
    while stack:
        at = stack.pop()
        if isinstance(at, Words):
            names = named.lines.get(at.start)
            if names and verdicts.get(at.start, True) is not None:
                yield from _named_changes(page, names, edit, verdicts)
            if at.start not in verdicts:
                yield from _unnamed_changes(page, at, edit, numbers)
            elif verdicts[at.start] is False:
                yield (at.start, at.end), ""
        elif gone.get(at.start) != at.end:
            yield from _attribute_changes(page, at, named.addresses.get(at.start, []), edit)
            stack.extend(reversed(at.children))


def _named_changes(
    page: Page, names: Mapping[str, Line], edit: Edit, verdicts: dict[int, bool | None]
) -> Iterator[_Change]:
    """Ask for lines that begin at the same run. A run's verdict: True it stays, False it goes, None it is spelt anew."""
    parts: list[tuple[Line, str | None]] = []
    stays = not any(not line.part for line in names.values())
    for pointer, line in names.items():
        old = line.part or line.text
        answer = edit.key(pointer, old) if line.is_key else edit.value(pointer, old)
        new = None if answer is DROP else str(answer)
        if line.part:
            parts.append((line, new))
        elif new is not None and new != old:
            yield from _respelt(page, line, new, verdicts)
            return
        else:
            stays = stays or new is not None
            for run in line.runs:
                verdicts[run.start] = verdicts.get(run.start) or new is not None
    if not parts or not (stays or any(new for _, new in parts)):
        verdicts.update((r.start, verdicts.get(r.start, False)) for line, _ in parts for r in line.runs)
        return
    line = parts[0][0]
    text = line.text if stays else " ".join(new for _, new in parts if new)
    for part, new in parts if stays else ():
        if new != part.part:
            text = text.replace(part.part, new or "", 1)
    verdicts.update(dict.fromkeys((r.start for r in line.runs), True))
    if text != line.text:
        yield from _respelt(page, line, text, verdicts)


def _unnamed_changes(
    page: Page, words: Words, edit: Edit, numbers: dict[int, dict[int, int]]
) -> Iterator[_Change]:
    text = clean(page.words(words))
    if not text.strip() or words.parent.tag == "style":
        return
    new = edit.value(_place(words, numbers), text)
    if new is DROP or new != text:
        shown = "" if new is DROP else str(new)
        safe = shown.replace("--", "- -").replace("</", "<\\/") if words.what != "text" else spell_text(shown)
        yield (words.start, words.end), safe


def _respelt(page: Page, line: Line, new: str, verdicts: dict[int, bool | None]) -> Iterator[_Change]:
    """New words for a line: its first run takes them all."""
    for run in line.runs:
        verdicts[run.start] = None
        raw = page.text[run.start : run.end]
        yield (run.start, run.end), _between(raw, spell_text(new)) if run is line.runs[0] else ""


def _attribute_changes(page: Page, node: Node, named: Iterable[str], edit: Edit) -> Iterator[_Change]:
    if "=" not in page.text[node.start : node.inner] or (node.tag == "meta" and _is_technical(page, node)):
        return
    for attribute in page.attributes(node):
        value = clean(attribute.value)
        if attribute.name in LAYOUT or not value:
            continue
        name = re.sub(r"([^\w-])", r"\\\1", attribute.name)
        own = f"{css(node)}[{name}]"
        answers = [edit.value(p, value) for p in ((*named, own) if attribute.name == "href" else (own,))]
        new = next((a for a in answers if a is not DROP and a != value), DROP)
        if new is not DROP or value not in answers:
            shown = spell_value("" if new is DROP else str(new))
            bare = page.text[attribute.start - 1] not in "\"'"
            yield (attribute.start, attribute.end), f'"{shown}"' if bare else shown


def _is_technical(page: Page, node: Node) -> bool:
    """Whether a `<meta>` says how to read the page, not what it is about."""
    named = page.attribute(node, "name")
    return page.attribute(node, "http-equiv") is not None or named in {"viewport", "format-detection"}


def _place(words: Words, numbers: dict[int, dict[int, int]]) -> str:
    """The path of a run. `numbers` keeps the numbers of an element's runs: counted once, not once for each of them."""
    path = css(words.parent)
    if words.what == "text" and len(words.parent.children) == 1:
        return path
    known = numbers.get(id(words.parent))
    if known is None:
        known = numbers[id(words.parent)] = _numbered(words.parent)
    what = "text" if words.what == "raw" else words.what
    return f"{path}::{what}({known[id(words)]})"


def _numbered(node: Node) -> dict[int, int]:
    """The number of each run of an element among those of its sort."""
    counts: Counter[str] = Counter()
    found = {}
    for child in node.children:
        if isinstance(child, Words):
            found[id(child)] = counts[child.what]
            counts[child.what] += 1
    return found


def _between(raw: str, new: str) -> str:
    """New words with the white space that stood around the old ones."""
    stripped = raw.strip()
    return raw.replace(stripped, new, 1) if stripped else raw
