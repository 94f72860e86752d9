"""What surrounds the findings of the example: coverage, problems, the tables of years, hours, kinds and places."""

import math

import polars as pl

from parsers.engine.account import KeyCount
from parsers.engine.coverage import ArchiveCoverage, MemberCoverage
from parsers.problems import Cost, Problem
from parsers.record import Place

SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>"
RTL = "\u202emoc.elpmaxe\u202c مرحبا بالعالم"
LONG = "Bartholomew" * 455


def coverage() -> tuple[ArchiveCoverage, ...]:
    """Two archives: one read whole, one with a missing part and unread members."""
    google = ArchiveCoverage(
        archive="takeout.zip", platforms=("google",), generation="2024", parts=("takeout-001.zip", "takeout-002.zip"),
        missing=(), owner_names=("Mara Ellison",), silent_feeds=(),
        members=(
            MemberCoverage(member="Takeout/My Activity/Search/MyActivity.html", size=412_000_000, state="read",
                           feeds=("google/activity",), records=31_880, account=(KeyCount(key="time", read=31_880), KeyCount(key="title", read=31_880))),
            MemberCoverage(member="Takeout/archive_browser.html", size=80_000, state="passed_over", reason="an index"),
        ),
    )  # fmt: skip
    facebook = ArchiveCoverage(
        archive="facebook-mara.zip", platforms=("facebook",), generation="JSON 2025", parts=("facebook-mara-1.zip",),
        missing=("facebook-mara-2.zip",), owner_names=("Mara Ellison",),
        silent_feeds=(("facebook/polls", "your_facebook_activity/polls/polls_you_voted_on.json"),),
        members=(
            MemberCoverage(member="messages/inbox/annafeldkirch_f00/message_1.json", size=9_000_000, state="read",
                           feeds=("facebook/messages",), records=16_331,
                           account=(KeyCount(key="content", read=16_331), KeyCount(key="is_unsent", unknown=2), KeyCount(key=SCRIPT, unknown=1))),
            MemberCoverage(member=f"new/{SCRIPT}.json", size=170_000, state="unread", reason="no feed claims it"),
            MemberCoverage(member="new/" + LONG + ".bin", size=2_000, state="walked", records=3),
        ),
    )  # fmt: skip
    return google, facebook


def problems() -> tuple[Problem, ...]:
    """A broken item and a missing part."""
    return (
        Problem(archive="facebook-mara.zip", place=Place(member="messages/inbox/x/message_2.json", pointer="/messages/9"),
                cost=Cost.ITEM, message="a message without a time", count=12),
        Problem(archive="facebook-mara.zip", place=Place(member=""), cost=Cost.ARCHIVE, message="part 2 is missing",
                hint="Download facebook-mara-2.zip and give both files together."),
    )  # fmt: skip


def years() -> pl.DataFrame:
    """Three platforms, rising and falling."""
    rows = [
        (year, name, int(900 * math.exp(-((year - peak) ** 2) / 12)))
        for name, peak in (("facebook", 2015), ("google", 2020), ("reddit", 2024))
        for year in range(2013, 2027)
    ]
    return pl.DataFrame(
        rows, schema={"year": pl.Int32, "platform": pl.String, "records": pl.Int64}, orient="row"
    )


def hours() -> pl.DataFrame:
    """Awake by day, most so in the evening."""
    rows = [
        (day, hour, int(400 * math.exp(-((hour - 21) ** 2) / 16)) + (120 if 8 < hour < 15 else 0) + day)
        for day in range(1, 8)
        for hour in range(24)
        if hour > 5
    ]
    return pl.DataFrame(rows, schema={"weekday": pl.Int8, "hour": pl.Int8, "records": pl.Int64}, orient="row")


def places() -> pl.DataFrame:
    """A home, a work place, holidays, and a label that is markup."""
    rows = [(47.27, 11.39, "Innsbruck", 812), (47.26, 11.35, SCRIPT, 390), (40.71, -74.0, "New York", 12)]
    rows += [(47.2 + i % 7 * 0.03, 11.3 + i % 11 * 0.02, f"stop {i}", 1 + i % 5) for i in range(60)]
    rows += [(-33.87, 151.2, "Sydney", 4), (35.68, 139.7, RTL, 9)]
    schema = {"lat": pl.Float64, "lon": pl.Float64, "label": pl.String, "records": pl.Int64}
    return pl.DataFrame(rows, schema=schema, orient="row")


def kinds() -> pl.DataFrame:
    """What the records are."""
    rows = [
        ("takeout.zip", "search", 21_000),
        ("takeout.zip", "view", 10_880),
        ("facebook-mara.zip", "message", 16_331),
    ]
    return pl.DataFrame(
        rows, schema={"archive": pl.String, "kind": pl.String, "records": pl.Int64}, orient="row"
    )
