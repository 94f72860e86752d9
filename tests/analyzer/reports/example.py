"""An analysis of a person who does not exist, with everything a report may have to show, the hostile things included."""

from dataclasses import replace
from datetime import UTC, datetime

import polars as pl

from analyzer.finding import (
    Analysis,
    Answer,
    Basis,
    Evidence,
    Finding,
    Holder,
    Other,
    Question,
    Reason,
    Score,
    Status,
    SurveyAnswer,
)
from tests.analyzer.reports.surroundings import (
    LONG,
    RTL,
    SCRIPT,
    coverage,
    hours,
    kinds,
    places,
    problems,
    years,
)

SECRET = "zebra-worship"
"""The value of a special category: it may stand inside its closed card and nowhere else."""
FRIEND = "Anna Feldkirch"
STRANGER = "Benno Tannwald"


def question(id_: str, title: str, says: str, **more: object) -> Question:
    """A question of the theme its id begins with."""
    base = Question(
        id=id_, theme=id_.split(".", maxsplit=1)[0], title=title, says=says, concept="pd:Behavioral"
    )
    return replace(base, **more)  # type: ignore[arg-type]


def evidence(value: str, points: float, snippet: str, **more: object) -> Evidence:
    """One piece of evidence; `more` replaces any of its fields."""
    base = Evidence(
        record="r-4711", signal="titles", rule="titles.profile", basis=Basis.DECLARED, points=points, value=value,
        archive="linkedin-mara.zip", member="Positions.csv", pointer="cell=3,2", snippet=snippet,
        when=datetime(2017, 5, 4, 9, 30, tzinfo=UTC),
    )  # fmt: skip
    return replace(base, **more)  # type: ignore[arg-type]


def answer(value: str, points: float, sureness: str = "strong", **more: object) -> Answer:
    """One possible answer, knowable since May 2017."""
    base = Answer(
        value=value, label=value, points=points, points_for=points + 0.4, points_against=-0.4,
        bases=(Basis.DECLARED, Basis.SAID), records=42, since=datetime(2017, 5, 4, tzinfo=UTC), sureness=sureness,
    )  # fmt: skip
    return replace(base, **more)  # type: ignore[arg-type]


def finding(
    asked: Question, answers: tuple[Answer, ...], rows: tuple[Evidence, ...], **more: object
) -> Finding:
    """An answered finding carried by three records."""
    base = Finding(
        question=asked, status=Status.ANSWERED, calibrated=False, answers=answers, evidence=rows, carried_by=3
    )
    return replace(base, **more)  # type: ignore[arg-type]


def occupation() -> Finding:
    """Calibrated, with a rival and evidence both ways."""
    asked = question(
        "demographics.occupation", "Occupation", "A profiler could conclude that the owner works as"
    )
    rows = (
        evidence("physiotherapist", 2.2, "Physiotherapist at Practice Seven, 2017 to today"),
        evidence("physiotherapist", 0.9, "my patients keep telling me", rule="titles.said", basis=Basis.SAID,
                 archive="reddit-mara.zip", member="comments.csv", pointer="cell=12,7", record="r-12"),
        evidence("physiotherapist", -0.4, "I am not a physio any more", rule="titles.denied", basis=Basis.SAID,
                 archive="reddit-mara.zip", member="comments.csv", pointer="cell=80,7", record="r-80"),
        evidence("nurse", 0.5, "Job alerts: nurse", rule="titles.alerts", basis=Basis.OBSERVED, record="r-81"),
    )  # fmt: skip
    answers = (
        answer("physiotherapist", 3.1, "very strong", probability=0.957),
        answer("nurse", 0.5, "weak", probability=0.03),
        answer("trainer", 0.1, "almost no", probability=0.01),
    )
    return finding(asked, answers, rows, calibrated=True)


def politics() -> Finding:
    """A special category, answered: closed until opened."""
    asked = question(
        "politics.lean",
        "Political lean",
        "A profiler could conclude that the owner believes in",
        special=True,
    )
    rows = (
        evidence(
            SECRET, 2.0, f"follows the {SECRET} page", rule="pages.party", basis=Basis.OBSERVED, record="r-s1"
        ),
    )
    return finding(asked, (answer(SECRET, 2.4),), rows)


def closest() -> Finding:
    """Names of other people."""
    asked = question(
        "connections.closest", "Closest people", "A profiler could conclude that the closest people are",
        many=True, third_parties=True,
    )  # fmt: skip
    rows = (
        evidence(FRIEND, 2.0, f"{FRIEND} and Anna wrote on 611 days", rule="contact.days", basis=Basis.OBSERVED,
                 archive="facebook-mara.zip", member="messages/inbox/annafeldkirch_f00/message_1.json",
                 pointer="/messages/3", record="r-m1"),
        evidence("Zoë 🦊 O’Hara", 1.1, "wrote on 88 days", rule="contact.days", basis=Basis.OBSERVED, record="r-m2"),
    )  # fmt: skip
    answers = (
        answer(FRIEND, 2.0),
        answer("Zoë 🦊 O’Hara", 1.1, "fair"),
        answer(LONG, 0.9, "fair"),
        answer(RTL, 0.8),
    )
    return finding(asked, answers, rows)


def interests(count: int = 60) -> Finding:
    """More values than a card can hold, script, right-to-left and endless words among them."""
    asked = question(
        "interests.topics",
        "Interests",
        "A profiler could conclude an interest in",
        many=True,
        iab="Hobbies & Interests",
    )
    named = (SCRIPT, RTL, LONG, "🚲 touring bikes", f"the {SECRET} society", "javascript:alert(1)")
    values = (*named, *(f"interest no. {i}" for i in range(count)))
    answers = tuple(answer(v, 4 - i * 0.01, "strong" if i < 9 else "fair") for i, v in enumerate(values))
    rows = tuple(
        evidence(v, 1.0, f"“{v}” searched 9 times", rule="topics.search", basis=Basis.OBSERVED, record=f"r-i{i}",
                 archive="takeout.zip", member="Takeout/My Activity/Search/MyActivity.html",
                 pointer=f"div.outer-cell:nth-child({i})")
        for i, v in enumerate(values)
    )  # fmt: skip
    return finding(asked, answers, rows, carried_by=31)


def sleep() -> Finding:
    """Uncertain, from the hours alone."""
    asked = question("habits.sleep", "Sleep", "A profiler could conclude that the owner sleeps")
    rows = (
        evidence("23:40 to 06:30", 1.0, "no activity in 1,804 of 1,902 nights", rule="hours.night", record="r-n",
                 basis=Basis.OBSERVED, when=None, pointer="", member="", archive=""),
    )  # fmt: skip
    return finding(asked, (answer("23:40 to 06:30", 1.0, "fair"),), rows, status=Status.UNCERTAIN)


def silent(theme: str, title: str) -> Finding:
    """Not enough to say."""
    asked = question(f"{theme}.{title.lower().replace(' ', '_')}", title, "A profiler could conclude")
    why = "Nothing here names it: fewer than three records."
    return finding(asked, (), (), status=Status.SILENT, why_silent=why, carried_by=0)


def findings() -> tuple[Finding, ...]:
    """One of each manner of answering."""
    quiet = (
        ("finance", "Income level"),
        ("health", "Smoking"),
        ("demographics", "Birthplace"),
        ("identity", "Accent"),
    )
    return (occupation(), closest(), politics(), interests(), sleep(), *(silent(*q) for q in quiet))


def scores() -> tuple[Score, ...]:
    """A score with reasons both ways, one that touches a special category, and one that abstains."""
    reasons = (
        Reason(rule="identity", points=62, text="verified phone and e-mail", records=("r-1", "r-2")),
        Reason(rule="behaviour", points=71, text="pays three subscriptions on time", records=("r-3",)),
        Reason(rule="history", points=-18.5, text="a reminder for an unpaid bill", records=("r-4",)),
        Reason(rule="relations", points=134, text=f"wrote with {FRIEND} on 611 days", records=()),
    )
    loyalty = Score(
        id="loyalty", title="Loyalty credit", modelled_on="Sesame Credit’s five reported dimensions", source="docs/lenses.md",
        low=590, high=612, score=598.5, band="good", scale="350–950", start=350, reasons=reasons,
        would_change=("Pay the open bill: +18.5",), notice="An illustration. There is no single national score.",
    )  # fmt: skip
    campaign = replace(
        loyalty, id="campaign", title="Political campaign", band=f"friend of {SECRET}", score=12, low=9, high=14, start=0,
        scale="0–20",
        reasons=(Reason(rule="pages", points=12, text=f"follows {SECRET}", records=("r-s1",)),),
    )  # fmt: skip
    control = replace(
        loyalty, id="bureau", title="Credit bureau (control)", low=None, high=None, score=None, band="not enough data",
        reasons=(), would_change=(), modelled_on="FICO factors: social data hold no payment history", start=0,
    )  # fmt: skip
    return loyalty, campaign, control


def holders() -> tuple[Holder, ...]:
    """Companies in four countries, one with a hostile name, one in no known country."""
    rows = [
        ("Meta", "platform", "IE", "easy"),
        (SCRIPT, "advertiser", "US", "hard"),
        ("Example Ads", "broker", "DE", "easy"),
    ]
    rows += [(f"Advertiser {i}", "advertiser", ("US", "", "CN", "DE")[i % 4], "hard") for i in range(70)]
    return tuple(
        Holder(name=name, role=role, country=country, what=("contact list", "purchases"), records=9, difficulty=ease,
               leave="Write to privacy@example.com and ask for erasure (GDPR art. 17)", platforms=("facebook",))
        for name, role, country, ease in rows
    )  # fmt: skip


def others() -> tuple[Other, ...]:
    """The friend, somebody of whom nothing is concluded, a hostile name, and many more."""
    when = datetime(2020, 5, 4, tzinfo=UTC)
    names = (FRIEND, STRANGER, SCRIPT, RTL, *(f"Stranger {i}" for i in range(60)))
    return tuple(
        Other(name=name, records=611 - i, what=("phone number", "what they wrote"), sensitive=i % 3, first=when, last=when)
        for i, name in enumerate(names)
    )  # fmt: skip


def surveys() -> tuple[SurveyAnswer, ...]:
    """Questions that somebody asked."""
    rows = [
        ("How is your financial situation?", "I get by"),
        ("Keep the car-free Sunday?", "yes"),
        (SCRIPT, RTL),
        ("What do you believe in?", SECRET),
    ]
    return tuple(
        SurveyAnswer(question=q, answer=a, when=datetime(2023, 8, 1 + i, tzinfo=UTC), record=f"r-q{i}", platform="google",
                     archive="takeout.zip", member=f"Takeout/Maps/Answers/{i}.json", pointer="/answer")
        for i, (q, a) in enumerate(rows)
    )  # fmt: skip


def example() -> Analysis:
    """The whole of it."""
    return Analysis(
        made=datetime(2026, 11, 22, 18, 0, tzinfo=UTC), coverage=coverage(), problems=problems(), records=48_211,
        first=datetime(2013, 1, 4, tzinfo=UTC), last=datetime(2026, 10, 30, tzinfo=UTC), findings=findings(),
        scores=scores(), holders=holders(), surveys=surveys(), years=years(), hours=hours(), kinds=kinds(),
        places=places(),
        others=others(), people=70, metadata=(sleep(), closest()),
        compared=(("demographics.occupation", "health worker", "physiotherapist", "agree"),
                  ("interests.topics", "golf", "", "unexplained"), ("interests.topics", "yachts", "bikes", "surprise"),
                  ("politics.lean", SECRET, SECRET, "agree")),
    )  # fmt: skip


def redacted() -> Analysis:
    """The example again as a redacted copy: the occupation stays, the friend is gone."""
    whole = example()
    weaker = replace(occupation(), answers=(answer("physiotherapist", 2.9, "strong", probability=0.93),))
    return replace(whole, findings=(weaker, sleep()), before=whole, records=30_000)


def empty() -> Analysis:
    """Nothing at all was in the archives."""
    nothing = pl.DataFrame
    return replace(
        example(), coverage=(), problems=(), records=0, first=None, last=None, findings=(), scores=(), holders=(),
        surveys=(), years=nothing(schema=years().schema), hours=nothing(schema=hours().schema),
        kinds=nothing(schema=kinds().schema), places=nothing(schema=places().schema), compared=(),
    )  # fmt: skip
