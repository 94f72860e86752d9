"""Records of which all are alike in one way: one thread, one second, one first name; where a group is all, n times n shows."""

import random
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import polars as pl

from parsers.record import Kind
from tests.analyzer.records import records

START: Final = datetime(2015, 1, 1, 1, tzinfo=UTC)
Row = dict[str, Any]


def word(number: int) -> str:
    """A word of letters for each number, none the beginning of another."""
    return "".join("kbdfglmnpr"[int(digit)] + "a" for digit in f"{number:06}")


def _message(number: int, **more: Any) -> Row:
    mine = number % 2 == 0
    when = START + timedelta(hours=number % 90_000)
    return {"kind": Kind.MESSAGE, "when": when, "thread": "t", "actor": "Mara Quillstead" if mine else "Tom Osterley",
            "is_owner": mine, "text": f"see you at {word(number)}"} | more  # fmt: skip


def _point(dice: random.Random, when: datetime) -> Row:
    return {
        "kind": Kind.VISIT,
        "when": when,
        "lat": 48 + 2 * dice.random(),
        "lon": 2 + 2 * dice.random(),
        "place": word(dice.randrange(999)),
    }


def _one_thread(n: int) -> Iterator[Row]:
    yield from (_message(i) for i in range(n))


def _a_crowd(n: int) -> Iterator[Row]:
    yield from (
        _message(i, is_owner=False, actor=f"Tom {word(i)}", text="happy birthday!", when=START)
        for i in range(n)
    )


def _one_second(n: int) -> Iterator[Row]:
    kinds = [k.value for k in Kind]
    for i in range(n):
        yield {"kind": kinds[i % len(kinds)], "when": START, "target": word(i), "text": word(i), "value": word(i), "label": "interest",
               "lat": 48.0, "lon": 2.0, "device": word(i), "ip": f"192.0.2.{i % 250}", "url": f"https://{word(i)}.example.com/", "amount": 1.0}  # fmt: skip


def _one_day_of_points(n: int) -> Iterator[Row]:
    dice = random.Random(n)
    yield from (_point(dice, START + timedelta(seconds=i % 9_000)) for i in range(n))


def _nights_everywhere(n: int) -> Iterator[Row]:
    dice = random.Random(n)
    yield from (_point(dice, START + timedelta(days=i // 3)) for i in range(n))


def _a_move_every_quarter(n: int) -> Iterator[Row]:
    start = datetime(1800, 1, 1, 1, tzinfo=UTC)
    for i in range(n):
        yield {
            "kind": Kind.VISIT,
            "when": start + timedelta(days=9 * i),
            "lat": 40.0 + (i // 10) % 20,
            "lon": 2.0,
        }


def _one_text(n: int) -> Iterator[Row]:
    yield from (
        _message(i, is_owner=True, text="I live in Berlin and my wife is a nurse, call +1 202 555 0142")
        for i in range(n)
    )


def _one_long_text(n: int) -> Iterator[Row]:
    for kind in (Kind.POST, Kind.MESSAGE, Kind.SEARCH):
        yield {
            "kind": kind,
            "when": START,
            "text": "I live in Berlin and my wife is a nurse, call +1 202 555 0142. " * n,
        }


def _stutters(n: int) -> Iterator[Row]:
    for phrase in ("a ", "mise en place ", "#a", '"', "new york ", "I am ", "1", "a.b@"):
        for kind in (Kind.POST, Kind.MESSAGE, Kind.SEARCH, Kind.VIEW):
            for mine in (True, False):
                yield {
                    "kind": kind,
                    "when": START,
                    "text": phrase * n,
                    "target": phrase * n,
                    "actor": phrase * n,
                    "is_owner": mine,
                }


def _one_first_name(n: int) -> Iterator[Row]:
    for i in range(n // 2):
        yield {
            "kind": Kind.CONTACT,
            "target": f"Ines {word(i)}",
            "target_id": f"{word(i)}@example.com",
            "value": "+1 202 555 0142",
        }
        yield _message(i, is_owner=False, actor=f"ines.{word(i)[:7]}", thread=word(i))


def _chats_of_fifty(n: int) -> Iterator[Row]:
    dice = random.Random(n)
    for i in range(n):
        yield {
            "kind": Kind.MEMBERSHIP,
            "label": "chat",
            "actor": f"Ada {word(dice.randrange(5_000))}",
            "thread": f"chat {i // 50}",
            "is_owner": False,
        }


def _friends_of_one_firm_each_three(n: int) -> Iterator[Row]:
    for i in range(n):
        yield {
            "kind": Kind.CONNECTION,
            "label": "friend",
            "target": f"Ada {word(i)}",
            "value": f"Firm {word(i // 3)}",
        }


def _one_event(n: int) -> Iterator[Row]:
    yield {
        "kind": Kind.EVENT,
        "when": START,
        "target": "party",
        "value": "; ".join(f"{word(i)}@example.com" for i in range(n)),
    }


def _many_names_and_trades(n: int) -> Iterator[Row]:
    for i in range(n):
        label, value = (
            ("name", f"Mara {word(i)}"),
            ("job_title", f"nurse {word(i)}"),
            ("city", f"{word(i)}, Italy"),
            ("username", word(i)),
        )[i % 4]
        yield {
            "kind": Kind.PROFILE,
            "label": label,
            "value": value,
            "when": START + timedelta(days=i % 3_000),
        }


def _payments(n: int) -> Iterator[Row]:
    for i in range(n):
        payee = f"TESCO STORES {i} LEEDS" if i % 2 else f"{word(i)} gym"
        yield {
            "kind": Kind.PAYMENT,
            "target": payee,
            "amount": 9.0 + i % 7,
            "currency": "EUR",
            "when": START + timedelta(days=i % 4_000),
        }


def _one_payee(n: int) -> Iterator[Row]:
    yield from (
        {
            "kind": Kind.PAYMENT,
            "target": "Greenpeace e. V. Hamburg",
            "amount": 9.0,
            "currency": "EUR",
            "when": START + timedelta(days=i),
        }
        for i in range(n)
    )


def _logins(n: int) -> Iterator[Row]:
    for i in range(n):
        agent = f"Mozilla/5.0 (Linux; Android {i % 15}; {word(i)}) AppleWebKit/537.36"
        yield {
            "kind": Kind.LOGIN,
            "when": START + timedelta(hours=i),
            "ip": f"{1 + i % 200}.{i // 200 % 250}.{i // 50_000}.7",
            "device": agent,
        }


def _answers(n: int) -> Iterator[Row]:
    yield from (
        {
            "kind": Kind.ANSWER,
            "question": f"How old are you, {word(i)}?",
            "answer": f"{20 + i % 60}",
            "when": START,
        }
        for i in range(n)
    )


def _adverts(n: int) -> Iterator[Row]:
    for i in range(n):
        yield {"kind": (Kind.ADVERT, Kind.DISCLOSED, Kind.ASSIGNED)[i % 3], "target": f"{word(i)} Ltd", "label": "interest", "value": word(i),
               "feed": "x/ads", "when": START + timedelta(minutes=i)}  # fmt: skip


SHAPES: Final[Mapping[str, Callable[[int], Iterator[Row]]]] = {
    made.__name__.strip("_"): made
    for made in (
        _one_thread, _a_crowd, _one_second, _one_day_of_points, _nights_everywhere, _a_move_every_quarter, _one_text, _one_long_text,
        _stutters, _one_first_name, _chats_of_fifty, _friends_of_one_firm_each_three, _one_event, _many_names_and_trades, _payments,
        _one_payee, _logins, _answers, _adverts,
    )
}  # fmt: skip


def skewed(shape: str, size: int) -> pl.DataFrame:
    """Records of a shape; what is not one row each is as long as `size` says."""
    return records(*SHAPES[shape](size)).collect()
