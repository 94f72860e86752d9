"""The page in a real browser: wide and narrow, light and dark, with scripts off and the network watched."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from analyzer.reports.html import html
from tests.analyzer.reports import example as ex

pytestmark = pytest.mark.browser
INKS = [
    ("ink", "paper", 12),
    ("ink", "sheet", 12),
    ("soft", "sheet", 5.5),
    ("faint", "paper", 4.2),
    ("faint", "well", 4),
    ("accent", "sheet", 4.5),
    ("accent-2", "sheet", 4.5),
    ("no", "sheet", 4.5),
    ("on-tile", "tile", 7),
]
"""Ink, paper, and the least contrast between them; WCAG 2 asks for 4.5 in running text."""
SIZES = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]


@dataclass
class Seen:
    """What the page asked for and complained about."""

    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as play:
        opened = play.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(html(ex.example()), "utf-8")
    return path


@pytest.fixture(params=SIZES, ids=lambda s: f"{s[0]}-{s[1]}")
def page(request: pytest.FixtureRequest, browser: Browser, report: Path) -> Iterator[tuple[Page, Seen]]:
    width, scheme = request.param
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=False
    )
    seen, opened = Seen(), context.new_page()

    def watch(route: Route) -> None:
        seen.asked.append(route.request.url)
        if route.request.url == report.as_uri():
            route.continue_()
        else:
            route.abort()

    context.route("**/*", watch)
    opened.on("console", lambda message: seen.said.append(message.text))
    opened.on("pageerror", lambda error: seen.said.append(str(error)))
    opened.on("request", lambda request: seen.asked.append(request.url))
    opened.goto(report.as_uri())
    yield opened, seen
    context.close()


def test_the_page_asks_for_nothing_and_complains_about_nothing(page: tuple[Page, Seen]) -> None:
    opened, seen = page
    opened.locator("body").evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)")
    assert set(seen.asked) == {opened.url}
    assert seen.said == []


@pytest.mark.parametrize("everything_open", [False, True])
def test_nothing_sticks_out_sideways(page: tuple[Page, Seen], everything_open: bool) -> None:
    opened, _ = page
    if everything_open:
        opened.locator("body").evaluate(
            "() => document.querySelectorAll('details').forEach(d => d.open = true)"
        )
    assert opened.locator("html").evaluate("e => e.scrollWidth <= e.clientWidth")
    outside = """() => [...document.querySelectorAll('main *, header *, footer *')]
        .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
        .map(e => e.tagName + '.' + e.className)"""
    assert opened.locator("body").evaluate(outside) == []


def test_special_categories_are_closed_until_opened(page: tuple[Page, Seen]) -> None:
    opened, _ = page
    card = opened.locator("article.card", has_text="Political lean").first
    value = card.locator(".value", has_text=ex.SECRET)
    assert value.count() == 1
    assert not value.is_visible()
    card.locator("summary").first.click()
    assert value.is_visible()


def test_no_special_value_is_visible_at_first(page: tuple[Page, Seen]) -> None:
    opened, _ = page
    assert [e for e in opened.get_by_text(ex.SECRET).all() if e.is_visible()] == []


def test_paper_shows_the_evidence_and_no_special_value(page: tuple[Page, Seen]) -> None:
    opened, _ = page
    opened.emulate_media(media="print")
    assert opened.locator(".proof", has_text="titles.profile").first.is_visible()
    assert [e for e in opened.get_by_text(ex.SECRET).all() if e.is_visible()] == []


def test_evidence_is_one_click_away(page: tuple[Page, Seen]) -> None:
    opened, _ = page
    card = opened.locator("article.card", has_text="Occupation").first
    rule = card.locator(".proof", has_text="titles.profile")
    assert not rule.is_visible()
    card.locator("details.ev > summary").first.click()
    assert rule.is_visible()
    assert rule.get_by_text("Positions.csv").is_visible()


def test_every_ink_is_readable_on_its_paper(page: tuple[Page, Seen]) -> None:
    opened, _ = page
    for ink, paper, least in INKS:
        low, high = sorted(luminance(colour(opened, name)) for name in (ink, paper))
        assert (high + 0.05) / (low + 0.05) > least, f"{ink} on {paper}"


def colour(opened: Page, name: str) -> str:
    return str(
        opened.locator("html").evaluate(f"e => getComputedStyle(e).getPropertyValue('--{name}').trim()")
    )


def luminance(colour: str) -> float:
    """Relative luminance of `#rgb` or `#rrggbb`, as WCAG 2 defines it."""
    digits = colour.lstrip("#")
    digits = "".join(c * 2 for c in digits) if len(digits) == 3 else digits
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
