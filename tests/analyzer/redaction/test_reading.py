"""A page is searched as a browser shows it, not only as it is written."""

from analyzer.redaction.reading import unpacked
from analyzer.redaction.search import by_terms
from analyzer.redaction.terms import Terms, words_of

FINDS = by_terms(Terms({words_of("Jonas Weidlinger"): "…"}))


def places(page: str) -> set[str]:
    found = unpacked("page.html", page.encode(), page)
    return {pointer for pointer, words in found if FINDS(words)}


def test_a_name_broken_by_tags_is_one_name() -> None:
    assert "page" in places("<div>Jo<b>nas</b>\n Weid<i>linger</i></div>")


def test_attributes_and_comments_count() -> None:
    assert "img@alt" in places('<div><img alt="Jonas&#32;Weidlinger"></div>')
    assert "comment" in places("<div><!-- Jonas Weidlinger --></div>")


def test_two_people_in_two_cells_are_not_one() -> None:
    assert places("<table><tr><td>Jonas</td><td>Brekken</td></tr></table>") == set()
