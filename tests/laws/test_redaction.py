"""Laws of redaction: what was to go goes, what was to stay stays, the same key gives the same bytes, twice is once."""

import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from analyzer.finding import LEDGER
from analyzer.redaction.pairing import pair
from analyzer.redaction.plan import Plan, plan
from analyzer.redaction.policy import Policy
from analyzer.redaction.pseudonyms import is_pseudonym, people
from analyzer.redaction.search import by_terms, leaks
from analyzer.redaction.terms import words_of
from analyzer.redaction.write import Copy, write
from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.record import VALUE_COLUMNS
from tests.analyzer.redaction.copies import OWNER, facebook

KEY = bytes(range(32))
NOTHING = Policy(name="nothing", third_parties="keep", media="keep", unknown="keep")
HIDDEN = Policy(name="hidden", owner="pseudonymise", third_parties="pseudonymise")
COARSE = Policy(name="coarse", owner="pseudonymise", times="month", places="drop", columns={"thread": "drop"})
WITHOUT = Policy(name="without", third_parties="keep", kinds={"connection": "drop"})

NAMES = (
    "Anna Lund",
    "Åse Öberg",
    "Will Baker",
    "張 偉",
    "Jean-Luc d'Orsay",
    "Mia",
    "José Niño",
    "o'neil_92",
    "Ruth Falk",
    "Jonas Weber",
)
WORDS = st.sampled_from(
    (
        *NAMES,
        "Anna",
        "Baker",
        "will",
        "Will",
        "hello",
        "2024-05-06T07:08:09Z",
        "a@example.org",
        "+44 20 7946 0018",
        "🙂",
        "é",
        "Lunds",
    )
)
TEXTS = st.lists(st.lists(WORDS, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=4)
FRIENDS = st.lists(st.sampled_from(NAMES), max_size=5, unique=True)
FEW = settings(max_examples=12, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))


@dataclass(frozen=True, kw_only=True)
class Done:
    """A redaction without its analyses: the plan, the copy, and the records before and after."""

    plan: Plan
    written: Copy
    path: Path
    before: pl.DataFrame
    after: pl.DataFrame

    def data(self) -> bytes:
        """The bytes of the copy."""
        return self.path.read_bytes()


def redacted(export: Path, folder: Path, policy: Policy) -> Done:
    """Read, plan, write, and read again."""
    folder.mkdir()
    archive = open_archives([export])[0]
    first = read([archive], _new(folder / "one"))
    before = first.records.collect()
    names = sorted({n for c in first.coverage for n in c.owner_names})
    ledger = pl.DataFrame(schema=LEDGER)
    current = plan(before.lazy(), ledger, {}, policy, key=KEY, owner_names=names)
    path = folder / "facebook-mara.zip"
    written = write(archive, current, path)
    after = read(open_archives([path]), _new(folder / "two"), owner=("Owner",)).records.collect()
    return Done(plan=current, written=written, path=path, before=before, after=after)


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


def folders() -> Iterator[Path]:
    """One folder that is gone at the end; hypothesis has no fixtures for each example."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def said(records: pl.DataFrame) -> Sequence[tuple[object, ...]]:
    """What the records of a table say, in order."""
    return records.select("feed", "kind", *VALUE_COLUMNS).rows()


@FEW
@given(TEXTS, FRIENDS)
def test_an_empty_policy_is_the_identity(texts: list[str], friends: list[str]) -> None:
    for folder in folders():
        done = redacted(facebook(folder, *texts, friends=tuple(friends)), folder / "copy", NOTHING)
        assert said(done.after) == said(done.before)


@FEW
@given(TEXTS, FRIENDS)
def test_what_was_to_go_goes_and_nothing_else_does(texts: list[str], friends: list[str]) -> None:
    for folder in folders():
        done = redacted(facebook(folder, *texts, friends=tuple(friends)), folder / "copy", WITHOUT)
        assert pair(done.plan, done.written, done.before, done.after).faults == ()
        kept = done.before.filter(pl.col("kind") != "connection")
        if not len(done.plan.terms):
            assert said(done.after) == said(kept)
        assert "connection" not in set(done.after["kind"])


@FEW
@given(TEXTS, FRIENDS, st.sampled_from([HIDDEN, COARSE]))
def test_no_removed_value_is_anywhere(texts: list[str], friends: list[str], policy: Policy) -> None:
    for folder in folders():
        done = redacted(facebook(folder, *texts, friends=tuple(friends)), folder / "copy", policy)
        found = by_terms(done.plan.terms)
        assert [p for a in open_archives([done.path]) for p in leaks(a, found)] == []
        whole = " ".join(str(v) for row in said(done.after) for v in row)
        assert not [n for n in (*friends, OWNER, "Jonas Weber") if len(n) > 3 and n in whole]


@FEW
@given(st.lists(st.text("abcdefghij ABC.-@1", min_size=1, max_size=12), max_size=12, unique=True))
def test_pseudonyms_are_nobodys_and_never_shared(names: list[str]) -> None:
    given_names = people(names, KEY)
    assert all(is_pseudonym(p) for p in given_names.values())
    persons = {words_of(n): p for n, p in given_names.items() if p.startswith("Person ")}
    assert len(set(persons.values())) == len(persons)
    assert all(given_names[n] == p for n, p in people(reversed(names), KEY).items())


@FEW
@given(TEXTS, FRIENDS)
def test_the_same_key_gives_the_same_bytes(texts: list[str], friends: list[str]) -> None:
    for folder in folders():
        export = facebook(folder, *texts, friends=tuple(friends))
        assert (
            redacted(export, folder / "one", HIDDEN).data() == redacted(export, folder / "two", HIDDEN).data()
        )


@FEW
@given(TEXTS, FRIENDS, st.sampled_from([HIDDEN, COARSE]))
@example(["Baker Anna"], ["Will Baker", "Åse Öberg"], COARSE)
def test_twice_is_once(texts: list[str], friends: list[str], policy: Policy) -> None:
    for folder in folders():
        once = redacted(facebook(folder, *texts, friends=tuple(friends)), folder / "one", policy)
        twice = redacted(once.path, folder / "two", policy)
        assert said(twice.after) == said(once.after)
        with zipfile.ZipFile(once.path) as first, zipfile.ZipFile(twice.path) as second:
            assert first.namelist() == second.namelist()
