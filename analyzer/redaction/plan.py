"""The plan: which records go, what happens to the columns of those that stay, and which terms must not survive."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl

from analyzer.redaction.people import spoken_of
from analyzer.redaction.policy import Policy
from analyzer.redaction.pseudonyms import people
from analyzer.redaction.scrub import REMOVED
from analyzer.redaction.terms import Terms, fold, variants, words_of
from analyzer.redaction.vocabulary import vocabulary
from parsers.record import Kind

PERSON_COLUMNS: Final[Mapping[str, frozenset[str]]] = {
    "actor": frozenset({Kind.MESSAGE, Kind.COMMENT, Kind.REACTION, Kind.POST, Kind.SHARE, Kind.CONTACT}),
    "target": frozenset({Kind.CONNECTION, Kind.CONTACT, Kind.MESSAGE, Kind.COMMENT}),
    "target_id": frozenset({Kind.CONNECTION, Kind.CONTACT, Kind.MESSAGE}),
    "thread": frozenset({Kind.MESSAGE}),
    "value": frozenset({Kind.CONTACT}),
}
"""Where a record names other people, by column and kind."""

OWNER_LABELS: Final = frozenset({"name", "username", "email", "phone", "address", "zip", "birth_date"})
"""Labels of profile records that identify the owner."""

OWNER_PSEUDONYMS: Final = ("Owner", "owner", "owner@example.com")
"""What stands in the place of the owner's names; who infers from a copy knows whose it is."""

TIMED: Final = frozenset({"habits.sleep", "habits.routine", "habits.timezone"})
"""Questions that hours alone answer: coarser times silence them, and no record has to go for it."""

_NAMING: Final = ("actor", "target", "target_id", "thread", "place", "ip", "device", "value")
_TELLING: Final = ("text", "question", "answer", "url")
_TEXTS: Final = ("text", "question", "answer", "value", "target", "place")
_NAME: Final = re.compile(r"[^\W\d_]{3,}")
_ID_DIGITS: Final = 7


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a redaction will do.

    `kept` are the ids of records that stay, with their kind and whether the owner acted; `names` the pseudonym of
    each person; `terms` what must not survive anywhere, with what stands in its place.
    """

    policy: Policy
    key: bytes
    kept: Mapping[str, tuple[str, bool | None]]
    dropped: int
    names: Mapping[str, str]
    terms: Terms

    def pseudonym(self, record: str, column: str, name: str) -> str | None:
        """The pseudonym in place of a whole value, where that column of that record names somebody else."""
        kind, is_owner = self.kept[record]
        if kind not in PERSON_COLUMNS.get(column, ()) or (column == "actor" and is_owner):
            return None
        return self.names.get(name)


def plan(
    records: pl.LazyFrame,
    ledger: pl.DataFrame,
    special: Mapping[str, bool],
    policy: Policy,
    *,
    key: bytes,
    owner_names: Sequence[str] = (),
    also: Iterable[str] = (),
) -> Plan:
    """Decide for every record.

    `ledger` is the evidence, `special` says of each question whether it is a special category, `also` are ids of
    records that have to go whatever the policy says (found when a conclusion survived a first redaction).
    """
    gone = _silenced(ledger, special, policy) | policy.records | set(also)
    table = records.with_columns(dropped=_dropped(policy, sorted(gone))).collect()
    table = _with_what_is_inside(table)
    kept, dropped = table.filter(~pl.col("dropped")), table.filter("dropped")
    persons = set(_persons(table, policy)) if policy.third_parties == "pseudonymise" else set()
    own = _owner(table, owner_names) if policy.owner == "pseudonymise" else set()
    everyday = _lower_words(table) | vocabulary()
    own_parts = {fold(w) for n in owner_names for w in _NAME.findall(n)}
    if policy.third_parties == "pseudonymise":
        persons |= {n for n in spoken_of(kept, _TEXTS, everyday) if fold(n.split()[0]) not in own_parts}
    names = people(sorted(persons - {*owner_names, *own}), key)
    replacements = {
        **_secrets(dropped, kept, policy, everyday),
        **_own_terms(own),
        **_person_terms(names, own_parts, everyday),
    }
    return Plan(
        policy=policy,
        key=key,
        kept={i: (k, acts) for i, k, acts in kept.select("id", "kind", "is_owner").iter_rows()},
        dropped=dropped.height,
        names=names,
        terms=Terms(replacements),
    )


def _silenced(ledger: pl.DataFrame, special: Mapping[str, bool], policy: Policy) -> set[str]:
    coarse = TIMED if policy.times != "keep" else frozenset()
    questions = [
        q
        for q in ledger["question"].unique()
        if q not in coarse and policy.silences(q, special=special.get(q, False))
    ]
    return set(ledger.filter(pl.col("question").is_in(sorted(questions)))["record"].drop_nulls())


def _dropped(policy: Policy, gone: Sequence[str]) -> pl.Expr:
    kinds = [str(k) for k in Kind if policy.drops_kind(k)]
    labels = [name for name, word in policy.labels.items() if word == "drop"]
    named = [n.lower() for n in policy.people]
    who = pl.concat_str(
        [pl.col(c).fill_null("") for c in ("actor", "target", "thread", "text")], separator="\n"
    )
    tests = [
        pl.col("kind").is_in(kinds),
        pl.col("id").is_in(list(gone)),
        pl.col("kind").is_in([Kind.PROFILE, Kind.ASSIGNED]) & pl.col("label").is_in(labels),
        pl.lit(value=bool(named)) & who.str.to_lowercase().str.contains_any(named or ["\0"]),
    ]
    if policy.before:
        tests.append(pl.col("when") < pl.lit(policy.before))
    if policy.after:
        tests.append(pl.col("when") >= pl.lit(policy.after))
    if policy.unknown == "drop":
        tests.append(pl.col("kind") == Kind.UNREAD)
    return pl.any_horizontal(*(t.fill_null(value=False) for t in tests))


def _with_what_is_inside(table: pl.DataFrame) -> pl.DataFrame:
    """A record inside an item whose own records all go (a reaction to a message) goes with it."""
    stay = set(table.filter(~pl.col("dropped")).select("member", "item").iter_rows())
    gone = set(table.filter("dropped").select("member", "item").iter_rows()) - stay
    inside = [
        dropped or any((member, item[:at]) in gone for at, c in enumerate(item) if c == "/" and at)
        for member, item, dropped in table.select("member", "item", "dropped").iter_rows()
    ]
    return table.with_columns(dropped=pl.Series(inside, dtype=pl.Boolean))


def _persons(table: pl.DataFrame, policy: Policy) -> Iterator[str]:
    """Everybody an archive names: who wrote, who was written to, who is connected."""
    yield from policy.people
    for column, kinds in PERSON_COLUMNS.items():
        rows = table.filter(pl.col("kind").is_in(sorted(kinds)), pl.col(column).is_not_null())
        if column == "actor":
            rows = rows.filter(pl.col("is_owner").fill_null(value=False).not_())
        for text in rows[column].unique():
            yield from (part for part in re.split(r"[;\n]\s*", text) if part.strip())
    family = table.filter(pl.col("label") == "family_member", pl.col("value").is_not_null())
    yield from family["value"].unique()


def _owner(table: pl.DataFrame, names: Sequence[str]) -> set[str]:
    own = table.filter(
        pl.col("kind") == Kind.PROFILE,
        pl.col("label").is_in(sorted(OWNER_LABELS)),
        pl.col("value").is_not_null(),
    )
    return {*names, *own["value"].unique()}


def _lower_words(table: pl.DataFrame) -> set[str]:
    """Words that texts also write small: no names, whatever a contact is called."""
    texts = pl.concat([table[c].drop_nulls().alias("text") for c in ("text", "question", "answer")])
    words = texts.str.extract_all(r"\b\p{Ll}{3,}\b").explode().drop_nulls()
    return {fold(w) for w in words.unique()}


def _person_terms(
    names: Mapping[str, str], own_parts: set[str], everyday: set[str]
) -> Mapping[tuple[str, ...], str]:
    terms: dict[tuple[str, ...], str] = {}
    parts: dict[tuple[str, ...], set[str]] = {}
    for name in sorted(names):
        for term in variants(name):
            if len(term) > 1 or (len(term[0]) > 2 and term[0] not in everyday):
                terms.setdefault(term, names[name])
        for part in _parts(name, own_parts, everyday):
            parts.setdefault((part,), set()).add(names[name])
    for term, who in sorted(parts.items()):
        terms.setdefault(term, min(who) if len(who) == 1 else "[name]")
    return terms


def _parts(name: str, own_parts: set[str], everyday: set[str]) -> Iterator[str]:
    """First and last names of a name that looks like a person's: two or three capitalised words, never written small."""
    words = name.split()
    if len(words) not in {2, 3} or not all(_NAME.fullmatch(w) and w[:1].isupper() for w in words):
        return
    for word in words:
        if fold(word) not in everyday and fold(word) not in own_parts:
            yield fold(word)


def _own_terms(own: Iterable[str]) -> Mapping[tuple[str, ...], str]:
    terms: dict[tuple[str, ...], str] = {}
    for name in sorted(own):
        spelt = OWNER_PSEUDONYMS[2 if "@" in name.strip("@") else 0 if " " in name else 1]
        for term in variants(name):
            if len("".join(term)) > 2 and not (
                len(term) == 1 and term[0].isdigit() and len(term[0]) < _ID_DIGITS
            ):
                terms.setdefault(
                    term, REMOVED if any(c.isdigit() for c in name) and "@" not in name else spelt
                )
        parts = name.split()
        if len(parts) in {2, 3} and all(_NAME.fullmatch(w) for w in parts):
            terms.update({(fold(w),): OWNER_PSEUDONYMS[0] for w in parts})
    return terms


def _hidden(policy: Policy) -> set[str]:
    """Columns that go from records that stay."""
    dropped = {c for c, word in policy.columns.items() if word == "drop"}
    return dropped | ({"place"} if policy.places != "keep" else set())


def _secrets(
    dropped: pl.DataFrame, kept: pl.DataFrame, policy: Policy, everyday: set[str]
) -> Mapping[tuple[str, ...], str]:
    """What dropped records and columns say and no kept one does, as far as it can be told from everyday words."""
    hidden = _hidden(policy)
    shown = [c for c in (*_NAMING, *_TELLING, "label") if c not in hidden]
    allowed = {words_of(v) for c in shown for v in kept[c].drop_nulls().unique()}
    found: dict[tuple[str, ...], str] = {}
    for column in (*_NAMING, *_TELLING):
        tables = (dropped, kept) if column in hidden else (dropped,)
        for text in (t for table in tables for t in table[column].drop_nulls().unique()):
            term = words_of(text)
            if term and term not in allowed and _telling(text, term, everyday, naming=column in _NAMING):
                found[term] = REMOVED
    return found


def _telling(text: str, term: tuple[str, ...], everyday: set[str], *, naming: bool) -> bool:
    """Whether a value says something by itself: a name, an address, a sentence; not `yes`, `2019` or `single`."""
    length = sum(map(len, term))
    if all(word.isdigit() for word in term):
        return length >= _ID_DIGITS or (len(term) == 4 and text.count(".") == 3)
    if len(term) == 1:
        plain = term[0] in everyday or (text.islower() and text.isalpha())
        return naming and length >= 4 and not plain
    if naming:
        return length >= 6 and not all(word in everyday or word.isdigit() for word in term)
    return len(term) >= 5 or (len(term) >= 3 and not all(word in everyday for word in term))
