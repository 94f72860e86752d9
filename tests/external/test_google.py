"""Google on the public fixtures of four other readers."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.google.platform import GOOGLE

FIXTURES = Path(__file__).parents[2] / "../shared/fixtures/google"
pytestmark = pytest.mark.skipif(
    not FIXTURES.exists(), reason="the public fixtures are not beside the checkout"
)
TIMES = [(2017, 2, 8, 0, 32, 36), (2017, 2, 8, 0, 32, 39), (2018, 1, 31, 22, 54, 50)]


def reading(path, spool):
    return read(open_archives([FIXTURES / path]), spool, platforms=(GOOGLE,))


@pytest.mark.parametrize("path", ["karlicoss+promnesia/takeout", "purarue+google_takeout_parser/HtmlTakeout"])
def test_the_page_gives_its_three_activities_at_their_times(tmp_path, path):
    found = reading(path, tmp_path)
    table = found.records.collect()
    own = table.sort("when")
    assert own["when"].to_list() == [datetime(*t, tzinfo=UTC) for t in TIMES]
    assert own["url"].to_list() == [
        "https://www.google.com/search?q=adobe+creative+cloud",
        "http://www.adobe.com/creativecloud.html",
        "https://productforums.google.com/forum/",
    ]
    (place,) = table.drop_nulls("lat").select("lat", "lon", "value").rows()
    assert place == (25.800819, -80.18631, "home")
    assert found.problems == ()


def test_five_activities_and_two_positions_of_2019(tmp_path):
    table = reading("dogsheep+google-takeout-to-sqlite", tmp_path).records.collect()
    assert table.filter(table["feed"] != "google/positions").height == 5
    assert table.filter(feed="google/positions").height == 2
    assert table.filter(value="home").height == 1


def test_a_month_of_two_hundred_and_fifty_stays_and_moves(tmp_path):
    found = reading("UtrechtUniversity+google-semantic-location-history/2021_JANUARY.json", tmp_path)
    counts = dict(found.records.collect()["feed"].value_counts().rows())
    # The visits within visits have letters for times: nothing can be made of them, and that is said.
    assert counts.pop("unread") == 1_000
    assert counts == {"google/visits": 250, "google/moves": 250}
    assert [g for g, _ in found.coverage[0].members[0].unread_groups] == [
        "/timelineObjects/*/placeVisit/childVisits/*"
    ]


@pytest.mark.parametrize("name", ["RecentTakeout", "RecentTakeout_ger"])
def test_nothing_of_a_takeout_goes_unseen(tmp_path, name):
    found = reading(f"purarue+google_takeout_parser/{name}", tmp_path)
    assert {m.state for m in found.coverage[0].members} <= {"read", "empty", "passed_over", "media"}
    assert found.coverage[0].platforms == ("google",)
