"""What a parser declares: a platform, its feeds, and what it passes over on purpose.

From a declaration come the reader, the place of every value, the redactor's map, the check for keys nobody has
claimed, and the page in the docs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from parsers.declare.fields import Field, as_is
from parsers.record import VALUE_COLUMNS, Kind
from parsers.source import Items


@dataclass(frozen=True, kw_only=True)
class Where:
    """An item belongs to the feed only if the text at `path` matches (or, with `absent`, does not match) the pattern.

    An empty pattern matches any non-null value.
    """

    path: str
    pattern: str = ""
    absent: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Feed:
    """Members alike, the items in them, and where each column's value stands.

    `members` are globs over the whole member name, compared without case: `*` within one folder or file name, `**/`
    any folders or none, `{a,b}` alternatives, `?` one character. Feeds of a platform are tried in order: an item goes
    to the first feed with the same `items` whose `needs` are all present (paths that must hold something) and whose
    `where` all match; with `also` the feed takes its rows without using the item up. `needs` is what makes a feed
    safe under renamed and localised files: declare the keys that only this feed has.

    `owner` says whose act it is: True, every record is the owner's; False, never; None, decided by comparing `actor`
    with the owner's names. `ignored` names keys (general paths, never a wildcard for whatever may come) that were seen and
    left on purpose: they count as left, and a redacted copy keeps only their booleans. A feed that fills no column leaves
    its items: it gives no record, and what it ignores of them counts as left. `structural` keys hold nothing
    personal and stay in a redacted copy as they are, since other tools need them to load it.
    `names` are paths that hold names of the owner (whole name, user name), for deciding `is_owner` elsewhere;
    `First Name + Last Name` is one name in two places.
    """

    name: str
    kind: Kind
    members: str | tuple[str, ...]
    items: Items
    needs: tuple[str, ...] = ()
    where: tuple[Where, ...] = ()
    also: bool = False
    owner: bool | None = True
    ignored: tuple[str, ...] = ()
    structural: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    when: Field | None = None
    actor: Field | None = None
    target: Field | None = None
    target_id: Field | None = None
    text: Field | None = None
    url: Field | None = None
    question: Field | None = None
    answer: Field | None = None
    label: Field | None = None
    value: Field | None = None
    amount: Field | None = None
    currency: Field | None = None
    lat: Field | None = None
    lon: Field | None = None
    place: Field | None = None
    ip: Field | None = None
    device: Field | None = None
    audience: Field | None = None
    lang: Field | None = None
    thread: Field | None = None

    def columns(self) -> dict[str, Field]:
        """The columns this feed fills, in the order of the records table."""
        filled = {name: getattr(self, name) for name in VALUE_COLUMNS}
        return {name: spec for name, spec in filled.items() if spec is not None}

    def globs(self) -> tuple[str, ...]:
        """`members` as a tuple."""
        return (self.members,) if isinstance(self.members, str) else self.members


@dataclass(frozen=True, kw_only=True)
class PassedOver:
    """Members that hold nothing to conclude from, seen and left on purpose, and why."""

    members: str | tuple[str, ...]
    reason: str


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A member that gives the platform away: a glob and, where the name alone could be another's, words at its start.

    `holds` is a pattern searched in the first 64 KiB of the member. `generation` names the layout it stands for.
    A `shared` mark is borne by other platforms' exports too: it counts only where no mark of its own is found of any.
    """

    members: str
    holds: str = ""
    generation: str = ""
    shared: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Platform:
    """One platform: how an archive of it is known, what it holds, and what is passed over.

    Equal only to itself, as a feed is: declarations are looked up for every member, and hashing one by its values
    walks through all of it.
    """

    name: str
    title: str
    marks: tuple[Mark, ...]
    feeds: tuple[Feed, ...]
    passed_over: tuple[PassedOver, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Casefolded label in any language to the canonical label, for `@` paths."""
    left: Mapping[str, str] = field(default_factory=dict, hash=False)
    """The end of a general path (`media/uri`) to the reason for which values under it are left, in any feed."""
    repair: Callable[[str], str | None] = as_is
    parts: str = ""
    """A pattern on archive names with the groups `set` and `part`, where one export comes in several files."""
    titles: tuple[str, ...] = ()
    """Beginnings of file names after which the name of a person or a group follows; a space may be an underscore."""
    layout: str = ""
    """One paragraph for the docs: container, generations, what is known to be missing from exports."""
