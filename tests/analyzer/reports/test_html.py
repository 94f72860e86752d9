"""The page: self-contained, harmless, discreet, and of finite size whatever the archive holds."""

import re
from dataclasses import replace

import polars as pl
import pytest
from bs4 import BeautifulSoup, Tag

from analyzer.finding import Analysis, SurveyAnswer
from analyzer.reports.html import html
from parsers.engine.account import KeyCount
from parsers.engine.coverage import MemberCoverage
from tests.analyzer.reports import example as ex

PAGES = {"example": ex.example, "redacted": ex.redacted, "empty": ex.empty}


def soup(analysis: Analysis, *, names: bool = False) -> BeautifulSoup:
    return BeautifulSoup(html(analysis, names=names), "lxml")


def closed(node: Tag | None) -> bool:
    """Whether something stands inside details that the reader has to open."""
    return any(p.name == "details" and not p.has_attr("open") for p in (node.parents if node else ()))


@pytest.mark.parametrize("name", PAGES)
def test_nothing_on_the_page_can_run_or_load(name: str) -> None:
    page = soup(PAGES[name]())
    assert (
        page.find(["script", "img", "iframe", "object", "embed", "link", "base", "form", "video", "audio"])
        is None
    )
    for tag in page.find_all(True):
        assert not [a for a in tag.attrs if a.startswith("on")]
        assert "src" not in tag.attrs
        assert tag.get("href", "#").startswith("#")
    style = page.style.string
    assert "url(" not in style
    assert "@import" not in style
    assert "http" not in style


def test_the_policy_forbids_everything_but_the_page_s_own_style() -> None:
    policy = soup(ex.example()).find("meta", {"http-equiv": "Content-Security-Policy"})["content"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    assert "script" not in policy


def test_hostile_strings_are_text() -> None:
    page = html(ex.example())
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "\u202e" not in page


def test_an_endless_name_is_cut() -> None:
    assert "Bartholomew" * 20 not in html(ex.example(), names=True)


@pytest.mark.parametrize("name", ["example", "redacted"])
def test_a_special_category_stands_only_where_it_is_opened(name: str) -> None:
    page = soup(PAGES[name]())
    found = page.find_all(string=re.compile(ex.SECRET))
    if name == "example":
        assert found
    assert [str(s) for s in found if not closed(s.parent)] == []
    assert [t for t in page.find_all(True) if any(ex.SECRET in str(v) for v in t.attrs.values())] == []
    assert ex.SECRET not in page.title.string


def test_the_card_of_a_special_category_is_closed() -> None:
    details = soup(ex.example()).select("article.card > details.closed")
    assert details
    assert not any(d.has_attr("open") for d in details)


def test_names_of_others_are_hidden_until_asked_for() -> None:
    page = html(ex.example())
    assert "Feldkirch" not in page
    assert "annafeldkirch" not in page.lower()
    assert "O’Hara" not in page
    assert "Person 1" in page
    assert ex.FRIEND in html(ex.example(), names=True)


def test_a_percentage_stands_only_where_it_was_measured() -> None:
    page = soup(ex.example())
    percents = page.find_all(string=re.compile(r"\d+ in 100"))
    assert {s.find_parent("article").find("h3").get_text(" ", strip=True) for s in percents} == {
        "Demographics · Occupation"
    }
    assert page.find(string="not calibrated")


def test_every_answered_question_has_its_evidence_and_its_place() -> None:
    page = soup(ex.example())
    card = next(c for c in page.select("article.card") if "Occupation" in c.h3.get_text())
    assert "A profiler could conclude" in card.get_text()
    proof = card.select_one("details.ev .proof").get_text(" ", strip=True)
    assert "linkedin-mara.zip › Positions.csv › cell=3,2" in re.sub(r"\s+", " ", proof)
    assert "titles.profile" in proof
    assert "declared" in proof
    assert "r-4711" in proof


def test_what_shrank_least_comes_first() -> None:
    rows = [r.get_text(" ", strip=True) for r in soup(ex.redacted()).select(".ba .row")]
    assert rows[0].startswith(("Occupation", "Sleep"))
    assert "gone" in rows[-1]


def test_questions_without_an_answer_say_why() -> None:
    silent = soup(ex.example()).select_one(".silent").get_text(" ")
    assert "Income level" in silent
    assert "fewer than three records" in silent


def test_the_same_analysis_gives_the_same_page() -> None:
    assert html(ex.example()) == html(ex.example())


def test_a_huge_archive_gives_a_page_under_three_megabytes() -> None:
    whole = ex.example()
    asked = whole.surveys[0]
    google, facebook = whole.coverage
    members = tuple(
        MemberCoverage(
            member=f"new/{ex.LONG}{i}", size=i, state="unread", account=(KeyCount(key=f"k{i}", unknown=1),)
        )
        for i in range(9000)
    )
    many = replace(
        whole,
        records=200_000,
        findings=tuple(replace(f, question=replace(f.question, id=f"{f.question.id}{i}")) for i in range(40) for f in (ex.interests(500), ex.occupation())),
        holders=whole.holders * 40,
        surveys=tuple(SurveyAnswer(**{**vars(asked), "question": f"{ex.LONG} {i}"}) for i in range(3000)),
        coverage=(google, replace(facebook, members=members)),
        problems=whole.problems * 2000,
        places=pl.concat([whole.places.with_columns(pl.col("lat") + i / 1000) for i in range(80)]),
        compared=whole.compared * 3000,
    )  # fmt: skip
    page = html(many)
    assert len(page.encode()) < 3_000_000
    assert "more in <code>profile.json</code>" in page
    assert "more in <code>coverage.json</code>" in page


def test_who_is_only_shared_along_is_numbered_too() -> None:
    page = html(ex.example())
    assert ex.STRANGER not in page
    assert ex.STRANGER in html(ex.example(), names=True)
    assert "gets 70 people with them" in page


def test_what_metadata_answer_stands_beside_what_words_add() -> None:
    page = soup(ex.example())
    block = page.find(id="metadata").find_next_sibling(class_="sheet")
    assert "23:40 to 06:30" in block.text
    assert "as with words" in block.text
    assert ex.FRIEND not in block.text
