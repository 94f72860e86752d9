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
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Final

from parsers.problems import ExportError
from parsers.record import VALUE_COLUMNS, Kind

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "owner": ("keep", "pseudonymise"),
    "third_parties": ("keep", "pseudonymise"),
    "times": ("keep", "day", "month"),
    "places": ("keep", "city", "drop"),
    "media": ("keep", "drop"),
    "unknown": ("keep", "drop"),
}
"""The words each setting takes."""

_PLAIN: Final = frozenset({*CHOICES, "name", "title", "silence", "before", "after", "people", "records"})
_TABLES: Final = frozenset({"kinds", "columns", "labels"})


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
        return any(fnmatchcase(question, s) or (s == "special" and special) for s in self.silence)


def presets() -> tuple[Policy, ...]:
    """The policies that come with Dossier, by name."""
    folder = files("analyzer.redaction") / "presets"
    texts = sorted((f.name, f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".toml"))
    return tuple(parse(text, name) for name, text in texts)


def load(word: str) -> Policy:
    """A preset by its name, or a policy from a TOML file. Raises ExportError with what to do."""
    for policy in presets():
        if policy.name == word:
            return policy
    path = Path(word)
    if path.suffix != ".toml" or not path.is_file():
        known = ", ".join(p.name for p in presets())
        raise ExportError(f"there is no policy {word!r}. Presets: {known}; or give the path of a .toml file.")
    try:
        return parse(path.read_text("utf-8"), path.name)
    except (OSError, UnicodeDecodeError):
        raise ExportError(f"{path.name} cannot be read as text in UTF-8. Nothing was written.") from None


def parse(text: str, source: str) -> Policy:
    """A policy from TOML text. Raises ExportError naming the first setting that is not understood."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise ExportError(f"{source} is no valid TOML: {wrong}. Nothing was written.") from wrong
    _check(table, source)
    return Policy(
        name=str(table.get("name", source.removesuffix(".toml"))),
        title=str(table.get("title", "")),
        **{key: table[key] for key in CHOICES if key in table},
        silence=tuple(table.get("silence", ())),
        before=_instant(table.get("before"), source),
        after=_instant(table.get("after"), source),
        people=tuple(table.get("people", ())),
        records=frozenset(table.get("records", ())),
        kinds=table.get("kinds", {}),
        columns=table.get("columns", {}),
        labels=table.get("labels", {}),
        digest=sha256(text.encode()).hexdigest(),
    )


def _check(table: Mapping[str, object], source: str) -> None:
    for key in table:
        if key not in _PLAIN | _TABLES:
            known = ", ".join(sorted(_PLAIN | _TABLES))
            raise ExportError(f"{source}: there is no setting {key!r}. Settings: {known}.")
    for key, words in CHOICES.items():
        if key in table and table[key] not in words:
            raise ExportError(f"{source}: {key} is one of {', '.join(words)}.")
    names = {"kinds": {*map(str, Kind), "*"}, "columns": set(VALUE_COLUMNS), "labels": None}
    for key, known_names in names.items():
        inner = table.get(key, {})
        if not isinstance(inner, dict):
            raise ExportError(f"{source}: [{key}] is a table.")
        for name, word in inner.items():
            if word not in {"keep", "drop"} or (known_names is not None and name not in known_names):
                raise ExportError(f"{source}: in [{key}], {name!r} is not known or not keep/drop.")


def _instant(value: object, source: str) -> datetime | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    raise ExportError(f"{source}: before and after are dates such as 2020-12-31.")
