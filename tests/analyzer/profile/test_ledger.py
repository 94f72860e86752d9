"""The arithmetic of the ledger: saturation, caps, and what a coarse value says for a finer one."""

import math

import polars as pl
import pytest

from analyzer.finding import LEDGER
from analyzer.profile.ledger import GROUP_CAP, PRIOR_CAP, RULE_CAP, weigh
from analyzer.profile.refine import refine


def rows(*given: dict[str, object]) -> pl.DataFrame:
    base = {
        "signal": "s",
        "rule": "r",
        "question": "interests.topics",
        "value": "v",
        "points": 1.0,
        "basis": "observed",
    }
    return pl.DataFrame([base | {"record": f"r{n}"} | row for n, row in enumerate(given)], schema=LEDGER)


@pytest.mark.parametrize("n", [1, 2, 5, 15])
def test_equal_rows_together_count_one_plus_their_logarithm(n: int) -> None:
    assert weigh(rows(*[{}] * n))["points"].sum() == pytest.approx(1 + math.log(n), abs=n / 1024)


def test_a_thousand_likes_of_one_page_do_not_make_certainty() -> None:
    assert weigh(rows(*[{}] * 1000))["points"].sum() <= RULE_CAP
    assert weigh(rows(*[{"group": "page"}] * 1000))["points"].sum() <= GROUP_CAP


def test_one_fact_seen_by_several_rules_saturates_too() -> None:
    apart = weigh(rows(*[{"rule": f"rule{n}"} for n in range(6)]))["points"].sum()
    same = weigh(rows(*[{"rule": f"rule{n}", "group": "page"} for n in range(6)]))["points"].sum()
    assert apart == 6.0
    assert same <= GROUP_CAP
    two = weigh(rows({"rule": "a", "group": "page"}, {"rule": "b", "group": "page"}))
    assert two["points"].sum() == pytest.approx(1 + math.log(2), abs=0.01)


def test_priors_together_stay_below_every_threshold() -> None:
    assert (
        weigh(rows(*[{"rule": f"rule{n}", "basis": "prior"} for n in range(9)]))["points"].sum() <= PRIOR_CAP
    )


def test_evidence_against_saturates_by_itself() -> None:
    both = weigh(rows({"points": 1.0}, {"points": -1.0}, {"points": -1.0}))
    assert both.filter(pl.col("points") > 0)["points"].sum() == 1.0
    assert both.filter(pl.col("points") < 0)["points"].sum() == pytest.approx(-1 - math.log(2), abs=0.01)


def test_sums_are_exact_in_any_order() -> None:
    points = weigh(rows(*[{"points": 0.1 * n} for n in range(1, 30)]))["points"].to_list()
    assert sum(points) == sum(reversed(points)) == math.fsum(points)


def test_rows_that_add_nothing_stay_as_evidence() -> None:
    assert weigh(rows(*[{}] * 100)).height == 100


@pytest.mark.parametrize(
    ("question", "values", "left"),
    [
        ("demographics.age", ["34", "30-39", "35"], {"34"}),
        ("demographics.age", ["34", "50-59"], {"34", "50-59"}),
        ("demographics.location", ["Italy", "Rome, Italy", "France"], {"Rome, Italy", "France"}),
        ("demographics.name", ["Mara", "Mara Example"], {"Mara Example"}),
        ("demographics.occupation", ["engineer", "civil engineer", "nurse"], {"civil engineer", "nurse"}),
    ],
)
def test_coarse_values_speak_for_the_finer_one_they_agree_with(
    question: str, values: list[str], left: set[str]
) -> None:
    given = [
        {"question": question, "value": v, "points": 2.0 if n == 0 else 1.0} for n, v in enumerate(values)
    ]
    assert set(refine(rows(*given))["value"]) == left


def test_who_is_retired_from_a_trade_is_retired_from_it_and_who_talks_of_pensions_works() -> None:
    def told(retired: float) -> set[str]:
        given = [("nurse", 3.0), ("retired", retired), ("baker", 0.2)]
        rows_ = [{"question": "demographics.occupation", "value": v, "points": p} for v, p in given]
        return set(refine(rows(*rows_))["value"])

    assert told(2.0) == {"retired nurse", "baker"}
    assert told(0.6) == {"nurse", "retired", "baker"}


def test_a_finer_job_with_little_for_it_speaks_for_the_coarser_one() -> None:
    given = [("teacher", 2.0), ("music teacher", 0.4), ("music", 0.2)]
    told = [{"question": "demographics.occupation", "value": v, "points": p} for v, p in given]
    refined = refine(rows(*told))
    assert refined["value"].to_list().count("teacher") >= 2
    assert refined.height == len(given)
