"""The plan: which records go, what happens to the columns of those that stay, and which terms must not survive."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import polars as pl

from analyzer.redaction.everyday import everyday
from analyzer.redaction.ids import ids, stand_ins
from analyzer.redaction.naming import number_terms, own_terms, person_terms, told_names
from analyzer.redaction.people import spoken_of
from analyzer.redaction.persons import PERSON_COLUMNS, name_words, persons, ties
from analyzer.redaction.policy import Policy
from analyzer.redaction.pseudonyms import is_pseudonym, people
from analyzer.redaction.scrub import REMOVED
from analyzer.redaction.terms import Terms, fold, words_of
from parsers.record import Kind

OWNER_LABELS: Final = frozenset({"name", "username", "email", "phone", "address", "zip", "birth_date"})
"""Labels of profile records that identify the owner."""

TIMED: Final = frozenset({"habits.sleep", "habits.routine", "habits.timezone"})
"""Questions that hours alone answer: coarser times silence them, and no record has to go for it."""

_NAMING: Final = ("actor", "target", "target_id", "thread", "place", "ip", "device", "value")
_TELLING: Final = ("text", "question", "answer", "url")
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
    own = _owner(table, owner_names) | told_names(ledger) if policy.owner == "pseudonymise" else set()
    own_parts = {fold(w) for n in owner_names for w in name_words(n)}
    whoever = persons(table, policy) - {*owner_names, *_owner(table, owner_names)}
    plain = everyday(table, whoever | {*owner_names})
    names: Mapping[str, str] = {}
    if policy.third_parties == "pseudonymise":
        spoken = {n for n in spoken_of(kept, plain) if fold(n.split()[0]) not in own_parts}
        whoever |= spoken - own
        names = people(sorted(whoever), key, ties(table, whoever))
    replacements = {
        **stand_ins(ids(table, names, policy), key),
        **_secrets(dropped, kept, policy, plain),
        **(number_terms(_texts(kept)) if policy.hides_people else {}),
        **own_terms(own, plain),
        **person_terms(names, own_parts, plain),
    }
    return Plan(
        policy=policy,
        key=key,
        kept={i: (k, acts) for i, k, acts in kept.select("id", "kind", "is_owner").iter_rows()},
        dropped=dropped.height,
        names=names,
        terms=Terms(replacements),
    )


def _texts(kept: pl.DataFrame) -> pl.Series:
    return pl.concat([kept[c].drop_nulls().unique().alias("text") for c in ("text", "answer", "value")])


def _silenced(ledger: pl.DataFrame, special: Mapping[str, bool], policy: Policy) -> set[str]:
    coarse = TIMED if policy.times != "keep" else frozenset()
    questions = [
        q
        for q in ledger["question"].unique()
        if q not in coarse and policy.silences(q, special=special.get(q, False))
    ]
    return set(ledger.filter(pl.col("question").is_in(sorted(questions)))["record"].drop_nulls())


def spoken() -> pl.Expr:
    """All of a record in which a policy's people are looked for, in small letters."""
    who = [pl.col(c).fill_null("") for c in ("actor", "target", "thread", "text")]
    return pl.concat_str(who, separator="\n").str.to_lowercase()


def _dropped(policy: Policy, gone: Sequence[str]) -> pl.Expr:
    kinds = [str(k) for k in Kind if policy.drops_kind(k)]
    labels = [name for name, word in policy.labels.items() if word == "drop"]
    named = [n.lower() for n in policy.people]
    tests = [
        pl.col("kind").is_in(kinds),
        pl.col("id").is_in(list(gone)),
        pl.col("kind").is_in([Kind.PROFILE, Kind.ASSIGNED]) & pl.col("label").is_in(labels),
        pl.lit(value=bool(named)) & spoken().str.contains_any(named or ["\0"]),
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


def _owner(table: pl.DataFrame, names: Sequence[str]) -> set[str]:
    own = table.filter(
        pl.col("kind") == Kind.PROFILE,
        pl.col("label").is_in(sorted(OWNER_LABELS)),
        pl.col("value").is_not_null(),
    )
    return {n for n in (*names, *own["value"].unique()) if not is_pseudonym(n)}


def _hidden(policy: Policy) -> set[str]:
    """Columns that go from records that stay."""
    dropped = {c for c, word in policy.columns.items() if word == "drop"}
    return dropped | ({"place"} if policy.places != "keep" else set())


def _secrets(
    dropped: pl.DataFrame, kept: pl.DataFrame, policy: Policy, plain: Collection[str]
) -> Mapping[tuple[str, ...], str]:
    """What dropped records and columns say and no kept one does, as far as it can be told from everyday words."""
    hidden = _hidden(policy)
    shown = [c for c in (*_NAMING, *_TELLING, "label") if c not in hidden]
    allowed = {words_of(v) for c in shown for v in kept[c].drop_nulls().unique()}
    found: dict[tuple[str, ...], str] = {}
    for column in (*_NAMING, *_TELLING):
        tables = (dropped, kept) if column in hidden else (dropped,)
        for text in (t for table in tables for t in table[column].drop_nulls().unique()):
            term = words_of(text) if not is_pseudonym(text) else ()
            if term and term not in allowed and _telling(text, term, plain, naming=column in _NAMING):
                found[term] = REMOVED
    return found


def _telling(text: str, term: tuple[str, ...], everyday: Collection[str], *, naming: bool) -> bool:
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
