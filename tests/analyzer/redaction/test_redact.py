"""A redaction goes all the way: the copy says no more than the policy allows, proves it, and a planted name is found."""

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from analyzer.finding import Status
from analyzer.pipeline import run
from analyzer.redaction.certificate import paths
from analyzer.redaction.policy import Policy, load, presets
from analyzer.redaction.recheck import recheck
from analyzer.redaction.redact import Redaction, redact
from analyzer.redaction.verify import verify_file
from parsers.problems import ExportError
from parsers.record import VALUE_COLUMNS

SAMPLES = Path(__file__).parents[3] / "sample_exports"
SAMPLE = SAMPLES / "facebook" / "facebook-2026"

EVERYTHING = Policy(name="everything", third_parties="keep", unknown="keep", media="keep")


@pytest.fixture(scope="module")
def redacted(tmp_path_factory: pytest.TempPathFactory) -> Redaction:
    """The sample under policy researcher."""
    folder = tmp_path_factory.mktemp("redacted")
    (folder / "spool").mkdir()
    return redact([SAMPLE], load("researcher"), folder / "copy.zip", folder / "spool")


@pytest.fixture
def copied(redacted: Redaction, tmp_path: Path) -> Path:
    """The copy with certificate and key in a folder of the test's own."""
    for path in (redacted.copy, *paths(redacted.copy)):
        shutil.copy(path, tmp_path / path.name)
    return tmp_path / redacted.copy.name


def change(copy: Path, edit: Callable[[str, bytes], Iterator[tuple[str, bytes]]]) -> None:
    """Rewrite a zip by hand, member by member."""
    with zipfile.ZipFile(copy) as old:
        members = [pair for info in old.infolist() for pair in edit(info.filename, old.read(info))]
    with zipfile.ZipFile(copy, "w") as new:
        for name, data in members:
            new.writestr(name, data)


def removed_names(redaction: Redaction) -> list[str]:
    """Names of two words that the copy must not hold."""
    return sorted(n for n in redaction.plan.names if len(n.split()) == 2 and n.isascii())


def test_the_proof_holds(redacted: Redaction, copied: Path) -> None:
    assert redacted.faults == ()
    assert redacted.after.records > 0
    faults, checked = verify_file(copied)
    assert faults == []
    assert checked > 50


def test_a_silenced_question_is_silent(redacted: Redaction) -> None:
    policy = redacted.plan.policy
    loud = [
        f.question.id
        for f in redacted.after.findings
        if policy.silences(f.question.id, special=f.question.special) and f.status is not Status.SILENT
    ]
    assert loud == []


def test_certificate_and_copy_hold_no_name(redacted: Redaction) -> None:
    certificate = paths(redacted.copy)[0].read_text()
    with zipfile.ZipFile(redacted.copy) as copy:
        content = " ".join([*copy.namelist(), *(copy.read(n).decode() for n in copy.namelist())])
    for name in removed_names(redacted):
        assert name not in certificate
        assert name not in content


@pytest.mark.parametrize(
    "spelling", [str, str.upper, lambda n: n.replace(" ", "%20"), lambda n: n.replace(" ", "_")]
)
def test_a_name_planted_by_hand_is_found_where_it_is(
    redacted: Redaction, copied: Path, spelling: Callable[[str], str]
) -> None:
    name = spelling(removed_names(redacted)[0])

    def plant(member: str, data: bytes) -> Iterator[tuple[str, bytes]]:
        if member.endswith("pages_you've_liked.json"):
            document = json.loads(data)
            document["page_likes_v2"][0]["name"] += f" and {name}"
            data = json.dumps(document).encode()
        yield member, data

    change(copied, plant)
    faults, _ = verify_file(copied)
    places = {(f.place.member.rsplit("/", 1)[-1], f.place.pointer) for f in faults}
    assert ("pages_you've_liked.json", "/page_likes_v2/0/name") in places
    assert all(name not in f.message for f in faults)


def test_a_name_planted_in_a_file_name_is_found(redacted: Redaction, copied: Path) -> None:
    name = removed_names(redacted)[0]

    def plant(member: str, data: bytes) -> Iterator[tuple[str, bytes]]:
        yield member, data
        if member.endswith("pages_you've_liked.json"):
            yield f"notes/{name}.txt", b"hello"

    change(copied, plant)
    faults, _ = verify_file(copied)
    assert any(f.place.pointer == "$" for f in faults)
    assert any("was not in the certified copy" in f.message for f in faults)


def test_a_member_taken_out_is_missed(copied: Path) -> None:
    change(copied, lambda m, d: iter(() if m.endswith("your_friends.json") else ((m, d),)))
    faults, _ = verify_file(copied)
    assert [f.message for f in faults] == ["is missing from the copy"]


def test_keeping_everything_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "spool").mkdir()
    result = redact([SAMPLE], EVERYTHING, tmp_path / "copy.zip", tmp_path / "spool")
    assert result.faults == ()
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    columns = ["feed", "item", "kind", *VALUE_COLUMNS]
    before = run([SAMPLE], tmp_path / "one").reading.records.select(columns).collect()
    after = run([result.copy], tmp_path / "two").reading.records.select(columns).collect()
    assert before.sort(columns).equals(after.sort(columns))


def matrix() -> Iterator[tuple[str, str]]:
    """Policy public on every sample, and each other preset on every fourth."""
    samples = sorted(f"{p.parent.name}/{p.name}" for p in SAMPLES.glob("*/*") if p.is_dir())
    others = [p.name for p in presets() if p.name != "public"]
    for number, sample in enumerate(samples):
        yield sample, "public"
        yield sample, others[number % len(others)]


@pytest.mark.parametrize(("name", "policy"), list(matrix()))
def test_presets_hold_on_every_sample(name: str, policy: str, tmp_path: Path) -> None:
    sample = SAMPLES / name
    (tmp_path / "spool").mkdir()
    try:
        result = redact([sample], load(policy), tmp_path / "copy.zip", tmp_path / "spool")
    except ExportError as nothing:
        if "leaves nothing" not in str(nothing):
            raise
        return
    assert result.faults == ()
    assert verify_file(result.copy)[0] == []


def test_a_copy_is_checked_against_its_original(redacted: Redaction, copied: Path, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    policy = redacted.plan.policy
    faults, checked = recheck(copied, [SAMPLE], policy, tmp_path / "one")
    assert faults == []
    assert checked == len(redacted.plan.terms)
    name = removed_names(redacted)[0].encode()
    planted = b'"name": "' + name + b" "
    change(
        copied, lambda m, d: iter([(m, d.replace(b'"name": "', planted) if m.endswith("liked.json") else d)])
    )
    (tmp_path / "two").mkdir()
    faults, _ = recheck(copied, [SAMPLE], policy, tmp_path / "two")
    assert any("removed value" in f.message and f.place.pointer.endswith("/name") for f in faults)
    assert any("missing or was changed" in f.message for f in faults)
