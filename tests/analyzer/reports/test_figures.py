"""Charts, maps and waterfalls: the shapes say what the numbers say."""

from dataclasses import replace

import polars as pl
import pytest

from analyzer.reports import charts, coverage, falls, maps
from analyzer.reports.discretion import discretion
from parsers.engine.coverage import Values
from tests.analyzer.reports import example as ex

KEPT = discretion(ex.example())


def years(*rows: tuple[int, str, int]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=ex.years().schema, orient="row")


def places(*rows: tuple[float, float, str | None, int]) -> pl.DataFrame:
    return pl.DataFrame(rows, schema=ex.places().schema, orient="row")


def test_no_dates_no_chart() -> None:
    assert charts.life(years(), []) is None
    assert charts.week(ex.empty().hours) is None


def test_a_single_year_fills_the_width() -> None:
    drawn = charts.life(years((2020, "x", 5)), [])
    assert drawn is not None
    assert drawn.bands[0].points.startswith("0.0,8.0 1000.0,8.0")


def test_bands_stack_up_to_the_peak() -> None:
    drawn = charts.life(years((2020, "a", 3), (2021, "a", 1), (2020, "b", 7)), [])
    assert drawn is not None
    assert drawn.peak == "10"
    lowest = min(float(p.split(",")[1]) for band in drawn.bands for p in band.points.split())
    assert lowest == 8.0


def test_a_wrong_clock_does_not_flatten_a_life() -> None:
    drawn = charts.life(years((1904, "a", 3), (2020, "a", 9), (2021, "a", 9)), [])
    assert drawn is not None
    assert drawn.ticks[0].year == 2020
    assert drawn.earlier == "3 records"


def test_many_platforms_share_the_last_colour() -> None:
    drawn = charts.life(years(*((2020, f"p{i}", 20 - i) for i in range(20))), [])
    assert drawn is not None
    assert [b.colour for b in drawn.bands] == list(range(1, 9))
    assert drawn.bands[-1].name == "other"


def test_ticks_count_what_was_knowable() -> None:
    drawn = charts.life(ex.years(), [ex.answer("a", 1).since])  # type: ignore[list-item]
    assert drawn is not None
    assert [t.known for t in drawn.ticks if t.year in {2016, 2017}] == [0, 1]


def test_the_week_names_its_busiest_hour() -> None:
    week = charts.week(ex.hours())
    assert week is not None
    assert "most on Sun between 21:00 and 22:00" in week.says
    assert [len(hours) for _, hours in week.days] == [24] * 7


def test_dots_stand_where_they_are_on_the_globe() -> None:
    drawn = maps.places(places((0.0, 0.0, "a", 1), (90.0, -180.0, "b", 1)), KEPT)
    assert drawn is not None
    assert [(d.x, d.y) for d in drawn.maps[0].dots] == [(500, 250), (0, 0)]


def test_the_near_map_holds_most_of_the_records() -> None:
    drawn = maps.places(ex.places(), KEPT)
    assert drawn is not None
    assert len(drawn.maps) == 2
    assert len(drawn.maps[1].dots) >= 2
    assert all(0 <= d.x <= 1000 and 0 <= d.y <= 500 for m in drawn.maps for d in m.dots)


def test_impossible_places_are_left_out() -> None:
    assert maps.places(places((95.0, 0.0, "a", 1), (float("nan"), 0.0, "b", 1)), KEPT) is None


def test_a_pole_and_the_date_line_do_not_break_the_frame() -> None:
    drawn = maps.places(places((89.99, 179.99, None, 5), (-89.0, -179.0, None, 1)), KEPT)
    assert drawn is not None
    assert drawn.named[0][0] == "89.99, 179.99"


def test_a_waterfall_ends_where_its_points_add_up() -> None:
    loyalty = falls.lens(ex.scores()[0], KEPT)
    assert loyalty.end == "598.5"
    assert all(s.at >= 0 and s.at + s.width <= 101 for s in loyalty.steps)
    assert [s.is_up for s in loyalty.steps] == [True, True, True, False]


def test_a_score_that_rests_on_a_special_category_is_closed() -> None:
    assert [falls.lens(s, KEPT).closed for s in ex.scores()] == [False, True, False]


def test_a_score_without_data_says_so() -> None:
    bureau = falls.lens(ex.scores()[2], KEPT)
    assert (bureau.score, bureau.band, bureau.steps) == ("–", "not enough data", ())


def test_bytes_are_shared_out_as_values_are_and_what_was_not_read_counts() -> None:
    google, facebook = ex.coverage()
    assert coverage.octets((google,)) == (412_000_000, 80_000, 0, 0)
    told = coverage.octets((facebook,))
    assert sum(told) == 9_172_000
    assert told.unknown == 172_000 + -(-9_000_000 * 3 // 16_334)


def test_all_of_it_read_is_said_only_where_it_is_so() -> None:
    assert coverage.shares(Values(10, 0, 0, 0)) == "all of it read"
    assert coverage.shares(Values(9, 0, 1, 0)) == "90.0 % read, 10.0 % left on purpose"
    assert coverage.shares(Values(999_999, 0, 0, 1)) == "99.9 % read, 0.1 % set aside"
    assert coverage.shares(Values(0, 0, 0, 7)) == "0 % read, 100 % set aside"
    assert coverage.shares(Values(0, 0, 0, 0)) == "nothing in it"


def test_hints_come_before_what_nothing_can_be_done_about() -> None:
    assert [bool(t.hint) for t in coverage.troubles(ex.problems(), KEPT)] == [True, False]


@pytest.mark.parametrize("points", [0.0, -350.0])
def test_a_flat_waterfall_has_a_width(points: float) -> None:
    flat = replace(ex.scores()[0], start=0, reasons=(replace(ex.scores()[0].reasons[0], points=points),))
    assert falls.lens(flat, KEPT).steps[0].width > 0
