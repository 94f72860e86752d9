"""Who holds the data is named with country and way out, and a company no table knows is still named."""

import polars as pl

from analyzer.knowledge.holders import holders
from parsers.record import SCHEMA


def table(*rows: dict[str, object]) -> pl.LazyFrame:
    """Records with these columns; all others null."""
    return pl.LazyFrame(list(rows), schema=SCHEMA)


def test_a_company_is_found_by_name_and_by_domain_as_one() -> None:
    found = holders(
        table(
            {
                "id": "1",
                "kind": "disclosed",
                "feed": "facebook/a",
                "target": "spotify.com",
                "label": "PURCHASE",
            },
            {
                "id": "2",
                "kind": "disclosed",
                "feed": "tiktok/b",
                "target": "Spotify",
                "label": "uploaded_list",
            },
        )
    )
    spotify = next(h for h in found if "potify" in h.name)
    assert spotify.country == "SE"
    assert spotify.leave
    assert spotify.records == 2
    assert spotify.platforms == ("facebook", "tiktok")
    assert spotify.what == ("PURCHASE", "uploaded_list")


def test_a_company_nobody_knows_has_no_country() -> None:
    found = holders(
        table({"id": "1", "kind": "disclosed", "feed": "facebook/a", "target": "Quillstead Bakery"})
    )
    unknown = next(h for h in found if h.name == "Quillstead Bakery")
    assert (unknown.country, unknown.leave) == ("", "")


def test_the_platform_itself_comes_first() -> None:
    found = holders(table({"id": "1", "kind": "post", "feed": "linkedin/shares"}))
    assert found[0].name == "LinkedIn (Microsoft)"
    assert found[0].role == "the platform itself"
