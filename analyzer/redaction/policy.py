"""A policy: what to drop, coarsen, rename or keep, as a TOML file says it.

name = "researcher"
title = "For a researcher"
owner = "pseudonymise"            # the owner's own names and identifiers: keep, pseudonymise
third_parties = "pseudonymise"    # everybody else: keep, pseudonymise
times = "day"                     # keep, day, month
places = "city"                   # keep, city (0.1 degree, about 10 km), drop
media = "drop"                    # keep, drop
unknown = "drop"                  # what no parser understood: keep, drop
silence = ["health.*", "special"] # questions (globs), or "special": no record that speaks to them stays
before = 2012-01-01               # records before and after these dates go
after = 2026-01-01
people = ["Jonas Weber"]          # records that name these people go
records = ["0123456789abcdef"]    # single records that go

[kinds]                           # what happens to records of a kind: keep, drop; "*" for all others
message = "drop"
"*" = "keep"

[columns]                         # what happens to a column of kept records: keep, drop
ip = "drop"

[labels]                          # profile and assigned records by label: keep, drop
email = "drop"

A record goes if any setting lets it go: no "keep" overrules a "drop", except that the line of a kind overrules "*".
A policy that is not understood whole is refused: what it says twice, misspells or leaves half said is never guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from msgspec import Meta, Struct, structs

from analyzer.given import UsageError, content, nearest, plain, quoted, shaped, text, toml
from analyzer.questions import QUESTIONS
from parsers.problems import ExportError
from parsers.record import VALUE_COLUMNS, Kind

LARGEST: Final = 1_000_000
"""Bytes of a policy: fifty thousand single records go into it."""
SPECIAL: Final = "special"

Stay = Literal["keep", "drop"]
People = Literal["keep", "pseudonymise"]
Words = Annotated[str, Meta(max_length=300)]
Pattern = Annotated[str, Meta(min_length=1, max_length=100)]
Name = Annotated[str, Meta(max_length=300, pattern=r"\w")]
Id = Annotated[str, Meta(pattern=r"\A[0-9a-f]{16}\Z")]


class Written(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A policy as TOML spells it. See the module's docstring."""

    name: Words = ""
    title: Words = ""
    owner: People = "keep"
    third_parties: People = "pseudonymise"
    times: Literal["keep", "day", "month"] = "keep"
    places: Literal["keep", "city", "drop"] = "keep"
    media: Stay = "drop"
    unknown: Stay = "drop"
    silence: tuple[Pattern, ...] = ()
    before: Any = None
    after: Any = None
    people: tuple[Name, ...] = ()
    records: frozenset[Id] = frozenset()
    kinds: dict[str, Stay] = {}
    columns: dict[str, Stay] = {}
    labels: dict[str, Stay] = {}


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What a copy may still say. See the module's docstring for the TOML spelling."""

    name: str
    title: str = ""
    owner: str = "keep"
    third_parties: str = "pseudonymise"
    times: str = "keep"
    places: str = "keep"
    media: str = "drop"
    unknown: str = "drop"
    silence: tuple[str, ...] = ()
    before: datetime | None = None
    after: datetime | None = None
    people: tuple[str, ...] = ()
    records: frozenset[str] = frozenset()
    kinds: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    digest: str = ""
    """SHA-256 of the TOML text, for the certificate."""

    @property
    def hides_people(self) -> bool:
        """Whether anybody gets a pseudonym, so that ids which lead to people have to go."""
        return "pseudonymise" in {self.owner, self.third_parties}

    def drops_kind(self, kind: str) -> bool:
        """Whether records of this kind go."""
        return self.kinds.get(kind, self.kinds.get("*", "keep")) == "drop"

    def silences(self, question: str, *, special: bool) -> bool:
        """Whether no record may stay that speaks to this question."""
        return any(fnmatchcase(question, s) or (s == SPECIAL and special) for s in self.silence)


def presets() -> tuple[Policy, ...]:
    """The policies that come with Dossier, by name."""
    folder = files("analyzer.redaction") / "presets"
    texts = sorted((f.name, f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".toml"))
    return tuple(parse(words, name) for name, words in texts)


def load(word: str) -> Policy:
    """A preset by its name, or a policy from a TOML file.

    Raises UsageError where it is not understood whole, and ExportError where the file cannot be read.
    """
    known = {policy.name: policy for policy in presets()}
    if word in known:
        return known[word]
    path = Path(word)
    if path.suffix != ".toml":
        hint = nearest(word, known, f"Presets: {', '.join(known)}; or give the path of a .toml file.")
        raise UsageError(f"there is no policy {quoted(word)}.{hint}")
    plain(path)
    return parse(text(content(path, LARGEST), path.name), path.name)


def parse(words: str, source: str) -> Policy:
    """A policy from TOML text. Raises UsageError naming the first setting that is not understood or obeyed."""
    table = toml(words, source)
    try:
        written = shaped(table, Written, source)
    except ExportError as error:
        raise UsageError(str(error)) from None
    _named(written, source)
    before, after = (_instant(table.get(key), key, source) for key in ("before", "after"))
    if before and after and before >= after:
        raise UsageError(f"{source}: before is not earlier than after, so that no record could stay.")
    plainly = structs.asdict(written) | {"before": before, "after": after}
    plainly["name"] = written.name or source.removesuffix(".toml")
    return Policy(**plainly, digest=sha256(words.encode()).hexdigest())


def _named(written: Written, source: str) -> None:
    """Every question, kind and column that it names is one that there is."""
    asked = [q.id for q in QUESTIONS]
    known_questions = {*asked, *(f"{q.theme}.*" for q in QUESTIONS), SPECIAL}
    for pattern in written.silence:
        if pattern != SPECIAL and not any(fnmatchcase(id_, pattern) for id_ in asked):
            hint = nearest(pattern, known_questions, "dossier questions lists them.")
            raise UsageError(f"{source}: silence: no question is called {quoted(pattern)}.{hint}")
    for key, known in (("kinds", {*map(str, Kind), "*"}), ("columns", set(VALUE_COLUMNS))):
        for name in getattr(written, key):
            if name not in known:
                raise UsageError(f"{source}: [{key}]: {quoted(name)} is not known.{nearest(name, known)}")


def _instant(value: object, key: str, source: str) -> datetime | None:
    """A date is its first moment; a time without a zone is UTC."""
    if value is None:
        return None
    try:
        if isinstance(value, datetime):
            return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
        if isinstance(value, date):
            return datetime(value.year, value.month, value.day, tzinfo=UTC)
    except OverflowError:
        pass
    raise UsageError(f"{source}: {key} is a date such as 2020-12-31, without quotes.")
