"""What is heard in six languages, on sentences that the team wrote before the patterns; see `benchmarks/said.py`."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest
import typer

from analyzer.commands import analyze as command
from analyzer.commands.talk import talk
from analyzer.knowledge.tables import table
from analyzer.language import model
from analyzer.language.resolve import resolver
from analyzer.language.sayings import sayings, tongues
from benchmarks.said import LANGUAGES, counted, figures, sentences

JOBS = 120
CONDITIONS = 40
SHARED = {("nl", "aunt"), ("pt", "grandfather")}
"""Words that two languages or roles share stand once: `tante`, `avo`."""


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No spaCy, as where it was never installed."""
    caches = (model.found, model.english)
    for cached in caches:
        cached.cache_clear()
    monkeypatch.setitem(sys.modules, "spacy", None)
    yield
    for cached in caches:
        cached.cache_clear()


def heard(*texts: str) -> set[tuple[str, str, str, str]]:
    """Text, rule, question and value of what is disclosed."""
    own = {"id": list(texts), "text": list(texts), "kind": "comment", "is_owner": True}
    rows = sayings(pl.LazyFrame(own).with_columns(when=pl.lit(datetime(2024, 5, 1))))  # noqa: DTZ001
    return set(rows.select("id", "rule", "question", "value").iter_rows())


@pytest.mark.usefixtures("no_model")
@pytest.mark.parametrize("half", ["tuned", "held"])
def test_most_is_heard_and_little_else(half: str) -> None:
    tally = counted([row for row in sentences() if row["half"] == half])
    for language in LANGUAGES:
        _, recall, precision, _ = figures(tally, 0, language)
        assert (float(recall) >= 0.8, float(precision) >= 0.9) == (True, True), language


@pytest.mark.usefixtures("no_model")
def test_no_language_is_heard_wrongly_in_another() -> None:
    rows = {row["text"]: row for row in sentences()}
    for text, rule, question, value in heard(*rows):
        foreign = rule[:2] in LANGUAGES and rule[2] == "_" and rule[:2] != rows[text]["language"]
        said = {part.removeprefix("?") for part in rows[text]["says"].split("|")}
        assert not foreign or f"{question}={value}" in said, text


@pytest.mark.parametrize(
    ("text", "language"),
    [("I am 34 minutes late", "de"), ("me on a trip to Rome", "fr"), ("we are at the man's", "nl")],
)
def test_gates_are_closed_to_english(text: str, language: str) -> None:
    gates = {t.patterns[0].rule[:2]: t.gate for t in tongues()}
    assert not pl.Series([text.lower()]).str.contains(gates[language]).item()


@pytest.mark.usefixtures("no_model")
@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Bin jetzt endlich Ärztin", "demographics.occupation", "doctor"),
        ("bin schon wieder single", "demographics.relationship", "single"),
        ("vivo en Zaragoza", "demographics.location", "Zaragoza, Spain"),
        ("moro no Porto", "demographics.location", "Porto, Portugal"),
        ("Ich wohne in der Türkei", "demographics.location", "Türkiye"),
        ("nací en el 85", "demographics.age", "born 1985"),
        ("compio 30 anni a maggio", "demographics.age", "29"),
        ("ik verdien 1800 euro netto per maand", "finance.income_level", "low"),
    ],
)
def test_words_between_accents_towns_and_ages_are_understood(text: str, question: str, value: str) -> None:
    assert (question, value) in {(q, v) for _, _, q, v in heard(text)}


@pytest.mark.usefixtures("no_model")
@pytest.mark.parametrize(
    "text",
    [
        "soy cáncer ascendente leo",
        "ik heb echt geen schulden",
        "bin mit meinem job verheiratet",
        "Ich bin Lehrer? Nein, sagte er",
        "Leite diese Nachricht an alle weiter! Ich bin Anna und ich bin 34",
    ],
)
def test_signs_of_the_zodiac_denials_jokes_and_chain_letters_are_not(text: str) -> None:
    assert not {q for _, _, q, _ in heard(text)} & {
        "health.conditions",
        "finance.hardship",
        "demographics.relationship",
        "demographics.age",
    }


def test_every_language_has_jobs_and_conditions_and_they_are_of_the_tables() -> None:
    titles = set(table("jobs.tsv")["title"])
    jobs = table("jobs_local.tsv")
    assert set(jobs["title"].drop_nulls()) <= titles
    said = table("said_local.tsv").filter(question="health.conditions")
    for language in LANGUAGES:
        assert jobs.filter(language=language)["title"].n_unique() >= JOBS
        assert said.filter(language=language).height >= CONDITIONS


def test_a_resolver_of_one_language_does_not_know_the_words_of_another() -> None:
    assert resolver("job:de")("krankenschwester", "") == "nurse"
    assert resolver("job:fr")("krankenschwester", "") is None


@pytest.mark.usefixtures("no_model")
def test_without_a_model_analyze_says_so_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    export = Path(__file__).parents[3] / "sample_exports/reddit"
    first = min(p for p in export.iterdir() if p.is_dir())
    with pytest.raises(typer.Exit):
        command.analyze([first], talk(), as_json=True)
    assert capsys.readouterr().err.count(command.UNREAD) == 1


def test_ten_languages_have_words_for_the_nearest_kin() -> None:
    kin = table("kin.tsv")
    assert kin["word"].is_unique().all()
    found = set(kin.select("language", "role").iter_rows()) | SHARED
    roles = [
        "mother",
        "father",
        "sister",
        "brother",
        "son",
        "daughter",
        "grandmother",
        "grandfather",
        "aunt",
        "uncle",
        "cousin",
        "wife",
        "husband",
    ]
    for language in (*LANGUAGES, "en", "pl", "ru", "sv", "tr"):
        assert {(language, role) for role in roles} <= found, language
