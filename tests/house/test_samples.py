"""The sample exports can be made again, are small, and hold nobody's real address."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "sample_exports"
MOST = 4_000_000
MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
ADDRESS = re.compile(r"(?<![\d.:/=])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
PHONE = re.compile(r"\+(?!0000)\d[\d ()-]{7,}\d")
RESERVED = ("192.0.2.", "198.51.100.", "203.0.113.")


def contents() -> dict[str, bytes]:
    return {
        p.relative_to(SAMPLES).as_posix(): p.read_bytes() for p in SAMPLES.glob("*/*/**/*") if p.is_file()
    }


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    def decode(raw: bytes) -> str:
        return raw.decode("utf-16") if raw.startswith(b"\xff\xfe") else raw.decode("utf-8", "ignore")

    return {name: decode(raw) for name, raw in contents().items()}


def test_samples_are_made_the_same_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(ROOT / "tools"), *sys.path])
    script = maker()
    script.main(tmp_path)
    again = {
        p.relative_to(tmp_path).as_posix(): p.read_bytes() for p in tmp_path.glob("*/*/**/*") if p.is_file()
    }
    assert sorted(again) == sorted(contents())
    assert [n for n, raw in contents().items() if again[n] != raw] == []


def maker() -> Any:
    spec = importlib.util.spec_from_file_location("make_samples", ROOT / "tools/make_samples.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_samples_stay_small() -> None:
    assert sum(p.stat().st_size for p in SAMPLES.rglob("*") if p.is_file()) < MOST


def test_mail_addresses_are_reserved_ones(texts: dict[str, str]) -> None:
    domains = {d for t in texts.values() for d in MAIL.findall(t)}
    assert {d for d in domains if not d.endswith(("example.com", "example.org"))} == set()


def test_networks_are_reserved_ones(texts: dict[str, str]) -> None:
    found = {a for t in texts.values() for a in ADDRESS.findall(t) if not a.startswith(RESERVED)}
    assert {a for a in found if not version(a, texts)} == set()


def version(number: str, texts: dict[str, str]) -> bool:
    """Whether every such number is the version of a program."""
    shown = re.compile(r"(?:Chrome|Safari|Instagram|AppleWebKit)[/ ]" + re.escape(number))
    return all(t.count(number) == len(shown.findall(t)) for t in texts.values())


def test_telephone_numbers_are_invented(texts: dict[str, str]) -> None:
    numbers = {n for t in texts.values() for n in PHONE.findall(t)}
    digits = {re.sub(r"\D", "", n) for n in numbers}
    assert {d for d in digits if "55501" not in d and not d.startswith("331990055")} == set()


def test_truth_names_files_that_are_there() -> None:
    truth = tomllib.loads((SAMPLES / "truth.toml").read_text("utf-8"))
    planted = [place for entry in truth["truth"] for place in entry["planted"]]
    assert planted
    assert [p for p in planted if not list(SAMPLES.glob(p))] == []
