"""Nothing leaves this machine: not from the code, not from a page it makes."""

import ast
import re
import socket
import warnings
from pathlib import Path

import pytest
from pytest_socket import SocketConnectBlockedError

ROOT = Path(__file__).parents[2]
FETCHERS = frozenset(
    {
        "requests",
        "httpx",
        "urllib.request",
        "urllib3",
        "aiohttp",
        "ftplib",
        "http.client",
        "smtplib",
        "telnetlib",
    }
)
REMOTE = re.compile(
    r"""(?:src|href|action|poster|data)\s*=\s*["']?\s*(?:https?:)?//|url\(\s*["']?\s*(?:https?:)?//|@import""",
    re.IGNORECASE,
)
PAGES = sorted(
    p for p in (ROOT / "analyzer").rglob("*") if p.suffix in {".html", ".j2", ".jinja", ".css", ".js", ".svg"}
)


def test_a_socket_to_elsewhere_fails() -> None:
    with warnings.catch_warnings(), socket.socket() as away:
        warnings.simplefilter("ignore")
        with pytest.raises(SocketConnectBlockedError):
            away.connect(("192.0.2.1", 80))


def test_loopback_is_open() -> None:
    with socket.socket() as here:
        here.bind(("127.0.0.1", 0))
        here.listen(1)
        with socket.create_connection(here.getsockname(), timeout=1) as back:
            assert back.getpeername() == here.getsockname()


def test_no_module_can_fetch() -> None:
    found = {}
    for path in sorted([*(ROOT / "analyzer").rglob("*.py"), *(ROOT / "parsers").rglob("*.py")]):
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        names = {a.name for n in nodes if isinstance(n, ast.Import) for a in n.names}
        names |= {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom)}
        if names & FETCHERS:
            found[path.relative_to(ROOT).as_posix()] = sorted(names & FETCHERS)
    assert found == {}


def test_there_are_pages_to_look_at() -> None:
    assert PAGES


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_template_holds_a_remote_reference(page: Path) -> None:
    assert REMOTE.findall(page.read_text("utf-8")) == []
