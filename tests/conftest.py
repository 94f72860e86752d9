"""What every test has: no network but loopback, `--golden`, the checkout, and a browser where one is installed."""

import os
import shutil
import signal
from pathlib import Path

import pytest
from pytest_socket import socket_allow_hosts

ROOT = Path(__file__).parents[1]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden", action="store_true", help="rewrite the golden records; read the diff afterwards"
    )


@pytest.fixture(autouse=True)
def _no_network() -> None:
    """A socket to anywhere but this machine fails the test that opens it."""
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def _no_fence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of a reader is a traceback here; in front of people it costs a member."""
    monkeypatch.setattr("parsers.problems.BUGS", ())


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether golden records are written instead of compared."""
    return bool(request.config.getoption("--golden"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser. Without one the test is skipped, or fails where DOSSIER_REQUIRE_BROWSER is set."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and os.environ.get("DOSSIER_REQUIRE_BROWSER"):
        pytest.fail("DOSSIER_REQUIRE_BROWSER is set and no browser is installed")
    if found is None:
        pytest.skip("no browser is installed")
    return found


@pytest.fixture(scope="session", autouse=True)
def signals_as_in_a_terminal() -> None:
    """A run in the background or under nohup ignores signals, and so would every process it starts."""
    if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
