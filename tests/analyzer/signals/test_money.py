"""Money by behaviour: what shows a customer, a contract, a price level or a plan, and what does not."""

from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.fold import fold
from analyzer.knowledge.lookup import entities, key
from analyzer.knowledge.tables import sheet, table
from analyzer.pipeline import profile
from analyzer.questions import QUESTIONS
from tests.analyzer.records import records


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def stated(finding: Finding) -> set[str]:
    """The values that a report would state."""
    at = finding.question.answered_at
    return (
        {a.value for a in finding.answers if a.points >= at} if finding.status is Status.ANSWERED else set()
    )


def paid(target: str, amount: float, *dates: str, **more: Any) -> list[dict[str, Any]]:
    one = {"kind": "payment", "target": target, "amount": amount, "currency": "EUR"} | more
    return [one | {"when": f"{date}T10:00:00"} for date in dates]


def app(target: str, package: str, *dates: str) -> list[dict[str, Any]]:
    url = f"https://play.google.com/store/apps/details?id={package}"
    return [
        {"kind": "view", "target": target, "target_id": package, "url": url, "when": f"{d}T08:00:00"}
        for d in dates
    ]


def reported(target: str, label: str, *dates: str) -> list[dict[str, Any]]:
    one = {"kind": "disclosed", "target": target, "label": label, "is_owner": False}
    return [one | {"when": f"{date}T09:00:00"} for date in dates]


MONTHS = ("2024-01-03", "2024-02-02", "2024-03-04", "2024-04-03")


def test_an_app_of_a_bank_opened_for_months_makes_a_customer_and_a_page_of_it_does_not() -> None:
    opened = app("N26 — Love your bank", "de.number26.android", *MONTHS)
    seen = {"kind": "view", "target": "N26", "url": "https://n26.com/en", "when": "2024-01-01T00:00:00"}
    assert stated(found(*opened)["finance.institutions"]) == {"N26"}
    assert not stated(found(seen)["finance.institutions"])


def test_a_shop_that_is_called_like_a_bookmaker_is_a_shop() -> None:
    rows = [{"kind": "reaction", "target": "Nike"}, *paid("Nike", 90.0, *MONTHS)]
    assert not found(*rows)["finance.gambling"].answers


@pytest.mark.parametrize(
    "words", ["power bank 20000 mah", "polka dot dress", "chain link fence", "river bank", "memory bank book"]
)
def test_words_that_are_also_money_say_nothing_of_money(words: str) -> None:
    rows = [{"kind": "search", "text": words}, {"kind": "purchase", "target": words}]
    finance = {q: f for q, f in found(*rows).items() if q.startswith("finance.") and q != "finance.spending"}
    assert not any(f.answers for f in finance.values())


def test_what_a_company_reports_counts_by_what_was_done_there() -> None:
    bought = found(*reported("n26.com", "PURCHASE", "2024-01-01"))["finance.institutions"]
    looked = found(*reported("n26.com", "PAGE_VIEW", "2024-01-01"))["finance.institutions"]
    assert stated(bought) == {"N26"}
    assert not stated(looked)


def test_one_betting_shop_is_one_fact_and_no_answer() -> None:
    once = reported("bet365.com", "PURCHASE", "2024-01-01", "2024-01-02", "2024-01-03")
    assert found(*once)["finance.gambling"].status is Status.SILENT
    assert stated(found(*once, *app("Tipico", "de.tipico.app", *MONTHS))["finance.gambling"]) == {
        "sports betting"
    }


def test_a_debt_collector_alone_is_not_enough_for_hardship() -> None:
    rows = reported("intrum.com", "CONTACT", "2024-01-01", "2024-01-02", "2024-01-05")
    assert found(*rows)["finance.hardship"].status is Status.SILENT


def test_a_sum_that_comes_again_every_month_is_a_contract() -> None:
    rows = [
        *paid("Example Stream", 9.99, *MONTHS),
        *paid("Example Mobile 0044", 12.0, "2024-01-01", "2024-03-20"),
    ]
    assert stated(found(*rows)["finance.subscriptions"]) == {"Example Stream"}


@pytest.mark.parametrize(
    "rows",
    [
        paid("Corner Shop", 9.99, "2024-01-01", "2024-01-05", "2024-02-20", "2024-02-21"),
        paid("Corner Shop", 5.0, "2024-01-03") + paid("Corner Shop", 40.0, "2024-02-03") + paid("Corner Shop", 90.0, "2024-03-04"),
        paid("Corner Shop", 9.99, "2024-01-03", "2024-02-02"),
    ],
)  # fmt: skip
def test_shopping_is_no_contract(rows: list[dict[str, Any]]) -> None:
    assert not found(*rows)["finance.subscriptions"].answers


def test_a_price_that_rises_leaves_the_contract_one_contract() -> None:
    rows = paid("Example Stream", 9.99, *MONTHS) + paid("Example Stream", 11.99, "2024-05-03")
    assert stated(found(*rows)["finance.subscriptions"]) == {"Example Stream"}


def test_the_usual_month_is_told_by_currency_and_not_from_two_months() -> None:
    rows = paid("Shop A", 100.0, *MONTHS) + paid("Shop B", 23.0, *MONTHS)
    assert stated(found(*rows)["finance.monthly_spending"]) == {"EUR, about 120 a month"}
    assert not found(*paid("Shop A", 100.0, *MONTHS[:2]))["finance.monthly_spending"].answers


def test_what_was_paid_to_the_owner_is_no_spending() -> None:
    assert not found(*paid("Creator programme", 100.0, *MONTHS, feed="x/payouts"))["finance.spending"].answers


def test_a_price_level_needs_three_brands() -> None:
    dear = [{"kind": "payment", "target": name} for name in ("Hermès Paris", "Cartier", "Louis Vuitton")]
    assert stated(found(*dear)["finance.price_level"]) == {"luxury brands"}
    assert found(*dear[:2], *dear[:2])["finance.price_level"].status is Status.SILENT


def test_a_price_level_is_never_more_than_a_prior_for_income() -> None:
    dear = [
        {"kind": "payment", "target": name} for name in ("Hermès Paris", "Cartier", "Louis Vuitton", "Gucci")
    ]
    assert found(*dear)["finance.income_level"].status is Status.SILENT


def test_a_letter_counts_by_its_sender_and_never_by_the_name_in_it() -> None:
    def mail(actor: str) -> Finding:
        text = "Your account statement is ready"
        rows = [
            {"kind": "message", "is_owner": False, "actor": actor, "text": text, "when": f"{d}T09:00:00"}
            for d in MONTHS
        ]
        return found(*rows)["finance.institutions"]

    assert stated(mail("N26 <noreply@n26.com>")) == {"N26"}
    assert not mail("N26 <noreply@n26-security.example.com>").answers


def test_a_letter_that_is_an_advert_makes_no_customer() -> None:
    rows = [
        {
            "kind": "message",
            "is_owner": False,
            "actor": "N26 <hi@n26.com>",
            "text": "Join today!",
            "when": f"{d}T09:00:00",
        }
        for d in MONTHS
    ]
    assert not found(*rows)["finance.institutions"].answers


def test_a_payment_names_the_bank_it_came_from() -> None:
    rows = paid("Corner Shop", 5.0, *MONTHS, text="Visa ••4242 (Chase)")
    assert stated(found(*rows)["finance.institutions"]) == {"Chase"}


def test_a_plan_needs_three_turns() -> None:
    rows = [
        {"kind": "search", "text": "removal van one way", "when": "2024-01-01T00:00:00"},
        *reported("uhaul.com", "PURCHASE", "2024-01-05"),
        {"kind": "search", "text": "moving boxes", "when": "2024-01-07T00:00:00"},
        {"kind": "search", "text": "change of address form", "when": "2024-01-07T00:00:00"},
    ]
    assert "moving house" in stated(found(*rows)["interests.intents"])
    assert found(rows[0])["interests.intents"].status is Status.SILENT


def test_every_service_is_for_something_and_every_use_answers_a_question() -> None:
    uses = sheet("money.toml")["uses"]
    asked = {q.id for q in QUESTIONS}
    assert set(table("services.tsv")["sort"]) <= set(uses)
    assert set(table("brands.parquet")["kind"]) <= set(uses)
    assert {use["question"] for several in uses.values() for use in several} <= asked


def test_keys_of_services_are_written_as_they_are_compared_and_belong_to_one() -> None:
    rows = entities("services.tsv")
    assert [k for k, by in rows.select("key", "by").iter_rows() if by == "name" and fold(k) != k] == []
    assert [
        k for k, by in rows.select("key", "by").iter_rows() if by == "host" and not k.endswith(key(k, "host"))
    ] == []
    names = table("services.tsv")["aliases"].str.split("|").explode().drop_nulls()
    assert names.filter(names.is_duplicated() & (names != "")).to_list() == []
