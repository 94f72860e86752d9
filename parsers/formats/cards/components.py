"""Components of cards and calendars: what stands between `BEGIN:X` and `END:X`, streamed, with names for its values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from parsers.formats.cards.properties import Property, properties
from parsers.formats.spelling import clean
from parsers.formats.textlines import encoded, opened
from parsers.problems import ShapeError
from parsers.source import DROP, Edit, Source


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """What a kind of component holds: its name, how values read and are spelt, and the names with a part of their own.

    `many` may come often and give lists; `without` are read over; `needed` are emptied where they should go.
    `structural` are never asked for, `around` not where they stand between components.
    """

    name: str
    many: frozenset[str]
    without: frozenset[str]
    needed: frozenset[str]
    structural: frozenset[str] = frozenset({"BEGIN", "END", "VERSION"})
    around: frozenset[str] = frozenset()
    read: Callable[[Property], str]
    spell: Callable[[Property, str], str]


@dataclass(kw_only=True)
class Component:
    """One component: its lines, and the properties with the paths of their values."""

    name: str
    first: int
    last: int = 0
    closed: bool = False
    properties: list[tuple[Property, str]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def pointer(self) -> str:
        """Its place (RFC 5147)."""
        return f"line={self.first},{self.last}"

    def add(self, prop: Property, many: frozenset[str], *, inner: bool) -> None:
        """Take a property in; a name that may come once and comes again is numbered."""
        count = self.counts.get(prop.name, 0)
        self.counts[prop.name] = count + 1
        name = prop.name
        if inner or not name:
            path = ""
        elif name in many:
            path = f"{name}/{count}"
        else:
            path = name if not count else f"{name} {count + 1}"
        self.properties.append((prop, path))
        self.last = prop.last


def components(source: Source, grammar: Grammar) -> Iterator[Component | Property]:
    """Components of a grammar's name (with all that is nested in them) and the properties between them, in order.

    Raises ShapeError where the member does not begin with BEGIN.
    """
    current: Component | None = None
    name, many = grammar.name, grammar.many
    depth, begun = 0, False
    with opened(source) as (_, lines):
        for prop in properties(lines):
            word = prop.value.strip().upper()
            if not begun and prop.raw.strip("\ufeff\r\n\t "):
                if prop.name != "BEGIN":
                    raise ShapeError("neither cards nor a calendar")
                begun = True
            if current is not None and prop.name == "BEGIN" and word == name and depth == 0:
                source.notes.append((current.pointer, "a component without an end"))
                yield current
                current = None
            if current is None:
                if prop.name == "BEGIN" and word == name:
                    current = Component(name=name, first=prop.first)
                    current.add(prop, many, inner=True)
                else:
                    yield prop
                continue
            depth += {"BEGIN": 1, "END": -1}.get(prop.name, 0)
            current.add(prop, many, inner=depth > 0 or prop.name in {"BEGIN", "END"})
            if depth < 0:
                current.closed = True
                yield current
                current, depth = None, 0
    if current is not None:
        source.notes.append((current.pointer, "a component without an end"))
        yield current


def item(component: Component, grammar: Grammar) -> dict[str, object]:
    """The values of a component by name: a text, or a list of texts for names that may come often."""
    found: dict[str, object] = {}
    for prop, path in component.properties:
        text = "" if not path or prop.name in grammar.without else clean(grammar.read(prop))
        name, _, number = path.partition("/")
        if number:
            listed = found.setdefault(name, [])
            if isinstance(listed, list):
                listed.append(text)
        elif text:
            found[name] = text
    return found


def rewritten(source: Source, edit: Edit, grammar: Grammar) -> Iterator[bytes]:
    """The member again, property by property."""
    with opened(source) as (encoding, _):
        pass
    for found in components(source, grammar):
        if isinstance(found, Property):
            kept = found.name in grammar.around
            yield encoded(found.raw if kept else _edited(found, "/" + found.name, edit, grammar), encoding)
        elif edit.keep(found.pointer):
            for prop, path in found.properties:
                pointer = f"{found.pointer}/{path or f'{prop.name}@{prop.first}'}"
                yield encoded(_edited(prop, pointer, edit, grammar), encoding)


def _edited(prop: Property, pointer: str, edit: Edit, grammar: Grammar) -> str:
    if prop.name in grammar.structural:
        return prop.raw
    old = clean(grammar.read(prop) if prop.name else prop.raw.strip("\ufeff\r\n\t "))
    new = edit.value(pointer, old) if old else old
    if new is not DROP and new == old:
        return prop.raw
    if prop.name and (new is not DROP or prop.name in grammar.needed):
        return grammar.spell(prop, "" if new is DROP else str(new))
    return ""
