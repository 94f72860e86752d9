"""Times as real exports spell them, in many languages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.declare.times import read_time, read_times

SPELLINGS = {
    "2021-08-26T09:06:08.123Z": ("2021-08-26T09:06:08.123", "second"),
    "2021-08-26 09:06:08": ("2021-08-26T09:06:08", "second-local"),
    "2021-08-26 09:06": ("2021-08-26T09:06", "minute-local"),
    "2021-08-26T09:06:08.123456+02:00": ("2021-08-26T07:06:08.123456", "second"),
    "2023-09-10T12:00:00.1234567Z": ("2023-09-10T12:00:00.123456", "second"),
    "2021-08-26 09:06:08 +0200": ("2021-08-26T07:06:08", "second"),
    "2021-08-26 09:06:08 UTC": ("2021-08-26T09:06:08", "second"),
    "2021/08/26 09:06:08 UTC": ("2021-08-26T09:06:08", "second"),
    "20220501T101112Z": ("2022-05-01T10:11:12", "second"),
    "19900501": ("1990-05-01", "day-local"),
    "Tue Sep 28 09:08:27 UTC 2021": ("2021-09-28T09:08:27", "second"),
    "Thu Nov 14 03:37:58 +0000 2019": ("2019-11-14T03:37:58", "second"),
    "Thu Nov 14 2019 03:37:58 GMT+0000 (Coordinated Universal Time)": ("2019-11-14T03:37:58", "second"),
    "Sunday, 06-Nov-94 08:49:37 GMT": ("1994-11-06T08:49:37", "second"),
    "15 Mar 2009": ("2009-03-15", "day-local"),
    "10-Aug-2002": ("2002-08-10", "day-local"),
    "Nov 2021": ("2021-11-01", "month-local"),
    "2022-05": ("2022-05-01", "month-local"),
    "2009": ("2009-01-01", "year-local"),
    "11/16/21, 9:40 AM": ("2021-11-16T09:40", "minute-local"),
    "11/10/21, 9:40 AM": ("2021-11-10T09:40", "minute-local"),
    "13/04/2021": ("2021-04-13", "day-local"),
    "Mar 08, 2020, 19:22 PM": ("2020-03-08T19:22", "minute-local"),
    "Sep 02, 2023 02:31:01pm": ("2023-09-02T14:31:01", "second-local"),
    "29 May 2022, 23:04": ("2022-05-29T23:04", "minute-local"),
    "Jan 31, 2018, 10:54:50 PM": ("2018-01-31T22:54:50", "second-local"),
    "Jan 31, 2018, 10:54:50 PM UTC": ("2018-01-31T22:54:50", "second"),
    "Jan 15, 2021, 6:54:12 PM BST": ("2021-01-15T17:54:12", "second"),
    "Feb 3, 2023, 4:05:06\u202fPM PST": ("2023-02-04T00:05:06", "second"),
    "Feb 3, 2023, 12:05:06\xa0AM PST": ("2023-02-03T08:05:06", "second"),
    "23 nov 2021, 09:21:36 CET": ("2021-11-23T08:21:36", "second"),
    "01.09.2022, 21:08:12 MESZ": ("2022-09-01T19:08:12", "second"),
    "6 Oct 2020, 14:32:28 PDT": ("2020-10-06T21:32:28", "second"),
    "2015. február 15., vasárnap 21:54:36 UTC": ("2015-02-15T21:54:36", "second"),
    "Tuesday, September 10, 2029 at 8:44:40 PM UTC": ("2029-09-10T20:44:40", "second"),
    "2023/05/01 12:34:56 JST": ("2023-05-01T03:34:56", "second"),
    "2023年5月1日 12:34:56": ("2023-05-01T12:34:56", "second-local"),
    "2023年5月1日下午3:04:05": ("2023-05-01T15:04:05", "second-local"),
    "2023年5月1日 午後3:04:05": ("2023-05-01T15:04:05", "second-local"),
    "2023. 5. 1. 오후 3:04:05 KST": ("2023-05-01T06:04:05", "second"),
    "1 мая 2022 г., 10:11:12 MSK": ("2022-05-01T07:11:12", "second"),
    "1 трав. 2022 р., 10:11:12 EEST": ("2022-05-01T07:11:12", "second"),
    "1.05.2022 г., 10:11:12 ч. Гринуич+3": ("2022-05-01T07:11:12", "second"),
    "1 maj 2022, 10:11:12 CEST": ("2022-05-01T08:11:12", "second"),
    "1 mei 2022 10:11:12 CEST": ("2022-05-01T08:11:12", "second"),
    "1 de mai. de 2022, 10:11:12 BRT": ("2022-05-01T13:11:12", "second"),
    "3 may 2022, 1:04:05 p. m. GMT-5": ("2022-05-03T18:04:05", "second"),
    "mar 5 abr 2022 10:00": ("2022-04-05T10:00", "minute-local"),
    "17 févr. 2022, 10:11:12 CET": ("2022-02-17T09:11:12", "second"),
    "2022-05-01 10 h 11 min 12 s HAE": ("2022-05-01T14:11:12", "second"),
    "1. maj 2022 10.11.12 CEST": ("2022-05-01T08:11:12", "second"),
    "1.5.2022 klo 10.11.12 UTC+3": ("2022-05-01T07:11:12", "second"),
    "1. 5. 2022 10:11:12 SELČ": ("2022-05-01T08:11:12", "second"),
    "1 May 2022 10:11:12 TRT": ("2022-05-01T10:11:12", "second-local"),
    "1 Μαΐ 2022, 10:11:12 μ.μ. EEST": ("2022-05-01T19:11:12", "second"),
    "٢٨ سبتمبر ٢٠٢١، ٩:٠٨:٢٧ م غرينتش+٣": ("2021-09-28T18:08:27", "second"),
    "१ मई २०२२, १०:११:१२ pm IST": ("2022-05-01T16:41:12", "second"),
    "10:11:12 1 thg 5, 2022": ("2022-05-01T10:11:12", "second-local"),
    "1 พ.ค. 2565 10:11:12": ("2022-05-01T10:11:12", "second-local"),
    "1 במאי 2022, 10:11:12": ("2022-05-01T10:11:12", "second-local"),
    "2022 m. gegužės 1 d. 10:11": ("2022-05-01T10:11", "minute-local"),
    "2022. gada 1. maijs 10:11:12": ("2022-05-01T10:11:12", "second-local"),
    "5 lis 2022, 21:08:12 CET": ("2022-11-05T20:08:12", "second"),
    "5. lis 2022. 21:08:12 CET": ("2022-10-05T20:08:12", "second"),
}

NO_TIMES = ["", "99999", "1850", "2101-01-01", "1699-12-31", "0000-00-00", "2022-13-45", "May 5", "12:34", "1234567890",
            "03/04/2021", "11/10/21, 9:40", "+1 305 555 0123", "2021-02-30T10:00:00Z", "Hello world 5 things",
            "2021-08-26 25:00:00", "1 2 2022"]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPELLINGS.items())
def test_each_spelling_names_its_instant(text, expected):
    instant = datetime.fromisoformat(expected[0]).replace(tzinfo=UTC)
    moment = read_time(text)
    assert moment is not None
    assert datetime.fromtimestamp(moment.micros / 1_000_000, UTC) == instant
    assert moment.precision == expected[1]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_or_could_be_two_is_none(text):
    assert read_time(text) is None


def test_an_order_settles_what_could_be_both():
    assert read_time("03/04/2021", order="dmy") == read_time("2021-04-03")
    assert read_time("03/04/2021", order="mdy") == read_time("2021-03-04")


def test_the_zone_of_the_platform_counts_where_the_text_names_none():
    assert read_time("2021-04-03 10:00:00", zone="UTC").precision == "second"
    assert read_time("Apr 3, 2021, 10:00:00 AM TRT", zone="UTC").precision == "second-local"
    assert read_time("Apr 3, 2021, 10:00:00 AM", zone="UTC") == read_time("2021-04-03T10:00:00Z")


@pytest.mark.parametrize("text", ["6. Mai {}, 07:08 MESZ", "{} May 2024", "May 6 {} 7:08 PM", "{}/5/2024"])
def test_a_number_that_no_calendar_holds_is_no_time(text):
    assert read_time(text.format("24" * 40)) is None


@given(st.text(max_size=60) | st.from_regex(r"[0-9/:., \-]{1,30}"))
def test_no_text_makes_it_raise(text):
    read_time(text)


@given(st.datetimes(datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2099-12-31")))
def test_iso_comes_back_whole(when):
    moment = read_time(when.isoformat(sep=" ", timespec="microseconds") + "Z")
    assert moment.micros == round(
        (when.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds() * 1e6
    )


@pytest.mark.parametrize(
    "text",
    [
        "2016-03-05T18:23:45.123Z",
        "2016-03-05T18:23:45Z",
        "1969-12-31T23:59:59.5Z",
        "2016-02-29T00:00:00.000001Z",
        "2015-02-29T00:00:00Z",
        "2016-03-05T24:00:00Z",
        "2016-03-05T18:23:60Z",
        "2016-03-05T18:23:45.1234567Z",
        "2016-03-05T18:23:45+01:00",
        "2016-03-05",
        "",
    ],
)
def test_many_times_are_read_as_each_of_them_is(text: str) -> None:
    (found,) = read_times([text])
    assert found is None or found == read_time(text)


def test_the_commonest_spelling_is_read_many_at_once() -> None:
    assert None not in read_times(["2016-03-05T18:23:45.123Z", "2016-03-05T18:23:45Z"])
