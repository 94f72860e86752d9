"""Parties, issues, donations and media, in several countries: whom one joins, pays, reads and marches with."""

from typing import Any

import pytest

from analyzer.finding import Finding, Status
from analyzer.pipeline import profile
from tests.analyzer.records import records


def found(*rows: dict[str, Any]) -> dict[str, Finding]:
    return {f.question.id: f for f in profile(records(*rows))[1]}


def values(finding: Finding) -> list[str]:
    return [a.value for a in finding.answers]


def follows(*names: str) -> list[dict[str, Any]]:
    return [{"kind": "reaction", "label": "page like", "target": name} for name in names]


@pytest.mark.parametrize(
    ("party", "names"),
    [
        ("Republican Party", ("Ted Cruz", "Senator Marco Rubio", "JD Vance", "GOP", "Rand Paul")),
        ("AfD", ("Alice Weidel", "Tino Chrupalla", "AfD", "Beatrix von Storch", "Björn Höcke")),
        ("La France insoumise", ("Manuel Bompard", "Mathilde Panot", "Manon Aubry", "Rima Hassan", "France insoumise")),
        ("Partido dos Trabalhadores", ("Lula", "Dilma Rousseff", "Gleisi Hoffmann", "Fernando Haddad", "PT Brasil")),
        ("Bharatiya Janata Party", ("Narendra Modi", "Amit Shah", "BJP", "Yogi Adityanath", "Rajnath Singh")),
        ("Labour Party", ("Keir Starmer", "Ed Miliband", "UK Labour", "Sadiq Khan", "Jess Phillips MP")),
    ],
)  # fmt: skip
def test_five_of_one_party_are_its_follower(party: str, names: tuple[str, ...]) -> None:
    close = found(*follows(*names))["politics.party"]
    assert (close.status, close.answers[0].value) == (Status.ANSWERED, party)
    assert found(*follows(*names[:2]))["politics.party"].status is Status.SILENT


@pytest.mark.parametrize(
    ("payee", "shown"),
    [
        ("ACTBLUE*SAMPLE FOR CONGRESS", True),
        ("WinRed", True),
        ("PAYPAL *Greenpeace e.V.", True),
        ("Spende an SPD Ortsverein Musterstadt", True),
        ("Labour Party membership", True),
        ("Don à la Croix-Rouge", True),
        ("Doação para Médicos Exemplo", True),
        ("Example Bakery", False),
        ("Don Example Barber", False),
        ("Pension contribution", False),
    ],
)
def test_who_is_given_to_is_known_by_the_beginning_of_the_payee(payee: str, shown: bool) -> None:
    given = found({"kind": "payment", "target": payee})["politics.donations"]
    assert bool(given.answers) is shown


def test_what_is_bought_is_no_gift_whatever_it_is_called() -> None:
    bought = [
        {"kind": "purchase", "target": t} for t in ("SPD pedals", "Donation box of oak", "Peta pocket knife")
    ]
    all_of_it = found(*bought)
    assert not all_of_it["politics.donations"].answers
    assert not all_of_it["politics.party"].answers


def test_giving_to_a_campaign_says_more_of_the_side_than_following_it() -> None:
    given = found({"kind": "payment", "target": "WinRed"})["politics.lean"].answers[0]
    liked = found(*follows("WinRed"))["politics.lean"].answers[0]
    assert given.value == liked.value == "right"
    assert given.points > liked.points


def test_an_event_declined_says_nothing_and_one_visited_does() -> None:
    def event(label: str) -> Finding:
        return found({"kind": "event", "label": label, "target": "Fridays for Future"})["politics.lean"]

    assert event("going").answers[0].value == "left"
    assert not event("declined").answers
    assert not event("invited").answers


@pytest.mark.parametrize(
    ("issue", "text"),
    [
        ("racial justice", "out in the streets today #BlackLivesMatter"),
        ("climate and environment", "Wir sehen uns am Freitag #FridaysForFuture"),
        ("women's rights", "vivas nos queremos #NiUnaMenos"),
        ("abortion opposition", "every life counts #MarchForLife"),
        ("abortion rights", "jutro o osiemnastej #StrajkKobiet"),
    ],
)
def test_a_slogan_in_an_own_post_is_an_issue(issue: str, text: str) -> None:
    assert issue in values(found({"kind": "post", "text": text})["politics.issues"])


@pytest.mark.parametrize(
    ("outlet", "url"),
    [
        ("Rheinische Post", "https://rp-online.de/a"),
        ("Mediapart", "https://www.mediapart.fr/journal"),
        ("Brasil de Fato", "https://www.brasildefato.com.br/x"),
        ("Newslaundry", "https://www.newslaundry.com/x"),
        ("The Texas Tribune", "https://www.texastribune.org/x"),
    ],
)
def test_what_one_reads_is_known_in_many_countries(outlet: str, url: str) -> None:
    media = found({"kind": "visit", "url": url})["politics.media"]
    assert outlet.removeprefix("The ") in [v.removeprefix("The ") for v in values(media)]


@pytest.mark.parametrize(
    ("issue", "event"),
    [
        ("climate and environment", "Marche pour le climat, Paris"),
        ("housing", "Demo: Mietenwahnsinn stoppen"),
        ("workers' rights", "Huelga general en Madrid"),
        ("racial justice", "Ato Vidas Negras Importam"),
        ("workers' rights", "Sciopero generale a Milano"),
    ],
)
def test_an_event_is_for_its_issue_in_its_language(issue: str, event: str) -> None:
    going = {"kind": "event", "label": "going", "target": event}
    assert issue in values(found(going)["politics.issues"])


def test_a_union_followed_and_a_strike_visited_are_one_issue() -> None:
    both = found(
        {"kind": "event", "label": "going", "target": "Warnstreik in der Mitte"},
        {"kind": "reaction", "label": "page like", "target": "IG Metall"},
    )["politics.issues"]
    assert values(both) == ["workers' rights"]
    assert both.answers[0].facts == 2


def test_outlets_followed_on_x_are_known_by_number() -> None:
    rows = [
        {"kind": "connection", "label": "following", "feed": "x/following", "target": number}
        for number in ("807095", "2836421")
    ]
    assert set(values(found(*rows)["politics.media"])) == {"The New York Times", "MSNBC"}
