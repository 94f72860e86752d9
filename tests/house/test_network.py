"""Nothing leaves this machine: not from the code, not from a library of it, not from a page it makes."""

import ast
import os
import re
import shutil
import socket
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from pytest_socket import SocketConnectBlockedError

from tests.bad_input import CHAT, GOOD, chat

ROOT = Path(__file__).parents[2]
ENV = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}
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
CALLS = "socket,socketpair,bind,connect,listen,accept,accept4,sendto,sendmsg,sendmmsg,recvfrom,recvmsg,io_uring_setup"
"""Calls to the system without which nothing leaves or enters. io_uring is the way around them."""
MAIN = "from analyzer.cli import main; main()"
ASKED = {
    "a socket": "socket.socket()",
    "a socket of the system's own module": "import _socket; _socket.socket()",
    "one between processes": "socket.socketpair()",
    "one of a file": "socket.socket(fileno=os.open('/dev/null', os.O_RDONLY))",
    "a name": "socket.getaddrinfo('example.com', 80)",
    "an old lookup": "socket.gethostbyname('example.com')",
    "a pipe of two ways": "import multiprocessing; multiprocessing.Pipe()",
    "a page": "import urllib.request; urllib.request.urlopen('http://192.0.2.1/', timeout=1)",
}


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=100, env=ENV
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


@pytest.mark.parametrize("what", ASKED)
def test_a_process_that_is_offline_refuses(what: str) -> None:
    code = (
        "import os, socket\nfrom parsers.offline import go_offline\ngo_offline(); go_offline()\n"
        f"try:\n    {ASKED[what]}\nexcept OSError as e:\n    print('opens no socket' in str(e))"
    )
    done = python(code)
    assert done.stdout.strip() == "True", done.stderr


ADMITTED = {
    "connect to them": ("connect(('127.0.0.1', 9))", "ConnectionRefusedError"),
    "connect to another port": ("connect(('127.0.0.1', 10))", "PermissionError"),
    "connect to another host": ("connect(('192.0.2.1', 9))", "PermissionError"),
    "listen": ("bind(('127.0.0.1', 0))", "PermissionError"),
    "send a datagram": ("sendto(b'x', ('127.0.0.1', 9))", "PermissionError"),
}


@pytest.mark.parametrize("what", ADMITTED)
def test_whoever_is_admitted_is_so_alone(what: str) -> None:
    call, result = ADMITTED[what]
    code = (
        "import socket\nfrom parsers.offline import Peers, admit, go_offline\ngo_offline()\n"
        "admit(Peers(hosts=frozenset({'127.0.0.1'}), port=9))\n"
        f"try:\n    socket.socket().{call}\nexcept OSError as e:\n    print(type(e).__name__)"
    )
    assert python(code).stdout.strip() == result


@pytest.mark.parametrize(
    "call",
    [
        "getaddrinfo('example.com', 9)",
        "gethostbyname('127.0.0.1')",
        "socket(type=socket.SOCK_DGRAM)",
        "socket(socket.AF_UNIX).connect('/tmp/x')",
        "socket(socket.AF_UNIX).bind('x')",
        "socket().bind(('0.0.0.0', 0))",
    ],
)
def test_a_cluster_of_our_own_stays_on_this_machine(call: str) -> None:
    code = (
        "import socket\nfrom parsers.offline import LOOPBACK, admit, go_offline\ngo_offline(); admit(LOOPBACK)\n"
        "socket.socket().bind(('127.0.0.1', 0))\n"
        f"try:\n    socket.{call}\nexcept PermissionError as e:\n    print('nothing but the cluster' in str(e))"
    )
    done = python(code)
    assert done.stdout.strip() == "True", done.stderr


def test_nobody_is_admitted_but_by_the_way_to_a_cluster() -> None:
    sources = [*(ROOT / "analyzer").rglob("*.py"), *(ROOT / "parsers").rglob("*.py")]
    naming = {
        p.relative_to(ROOT).as_posix() for p in sources if re.search(r"\badmit\b", p.read_text("utf-8"))
    }
    assert naming == {"parsers/offline.py", "analyzer/cluster/connect.py", "analyzer/cluster/preload.py"}


def test_dask_is_not_loaded_where_no_cluster_is_asked_for() -> None:
    code = (
        "import sys, analyzer.cli, analyzer.cluster.choose, analyzer.cluster.cohort\n"
        "print([m for m in ('dask', 'distributed', 'fsspec', 'cryptography', 'tornado') if m in sys.modules])"
    )
    assert python(code).stdout.strip() == "[]"


def test_the_command_is_offline_before_anything_is_imported() -> None:
    code = (
        "import sys\nseen = []\n"
        "sys.addaudithook(lambda event, _: seen.append(event) if event == 'import' or event.startswith('socket.') else None)\n"
        "from analyzer.cli import main\nsys.argv = ['dossier', 'doctor']\n"
        "before = len(seen)\n"
        "try: main()\nexcept SystemExit: pass\n"
        "from parsers.offline import is_offline\nprint(is_offline(), [e for e in seen if e == 'socket.bind'])"
    )
    assert python(code).stdout.splitlines()[-1] == "True []"


def test_doctor_says_whether_the_network_is_refused() -> None:
    main = "import sys; from analyzer.cli import main; sys.argv = ['dossier', 'doctor']; main()"
    assert re.search(r"well +network +refused", python(main).stdout)
    without = "from analyzer.commands.doctor import doctor; doctor(as_json=False)"
    assert re.search(r"wrong +network +not refused", python(without).stdout)


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small export and a table of companies to build from; skipped where no system call can be traced."""
    tracer = shutil.which("strace")
    if tracer is None:
        pytest.skip("no strace here: `apt-get install strace`")
    if subprocess.run([tracer, "-e", "trace=none", "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    home = tmp_path_factory.mktemp("traced")
    for name, content in (GOOD | {CHAT: chat()}).items():
        file = home / "people/facebook-mara" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return home


VERBS = {
    "--help": ["--help"],
    "--version": ["--version"],
    "analyze": ["analyze", "people/facebook-mara", "--out", "report"],
    "inspect": ["inspect", "people/facebook-mara"],
    "records": ["records", "people/facebook-mara"],
    "explain": ["explain", "demographics.name", "--from", "report"],
    "explain --why-not": ["explain", "--why-not", "demographics.sex=male", "--from", "report"],
    "redact": [
        "redact",
        "people/facebook-mara",
        "-p",
        "researcher",
        "--out",
        "share.zip",
        "--report",
        "a.html",
    ],
    "verify": ["verify", "share.zip"],
    "compare": ["compare", "report", "report"],
    "questions": ["questions"],
    "platforms": ["platforms"],
    "knowledge": ["knowledge"],
    "doctor": ["doctor"],
    "a wrong word": ["inspekt", "people"],
}
LONG = {
    "verify --original": ["verify", "share.zip", "--original", "people/facebook-mara", "-p", "researcher"],
    "cohort": ["cohort", "people", "--out", "cohort", "--jobs", "2"],
}
WRONG = 2


def socket_calls(command: list[str], home: Path, **env: str) -> tuple[int, list[str]]:
    """The exit status, and every call about a socket by the process or by one it started."""
    log = home / "calls"
    tracing = ["strace", "-f", "-qq", "-e", f"trace={CALLS}", "-e", "signal=none", "-o", str(log)]
    done = subprocess.run(
        [*tracing, sys.executable, *command],
        capture_output=True, text=True, check=False, timeout=300, env=ENV | env, cwd=home,
    )  # fmt: skip
    named = re.compile(rf"\d+ +({CALLS.replace(',', '|')})\(")
    return done.returncode, [
        line for line in log.read_text("utf-8", "replace").splitlines() if named.match(line)
    ]


@pytest.mark.parametrize(
    ("verb", "words"),
    [*VERBS.items(), *(pytest.param(v, words, marks=pytest.mark.slow) for v, words in LONG.items())],
    ids=[*VERBS, *LONG],
)
def test_no_verb_makes_a_call_about_a_socket(verb: str, words: list[str], traced: Path) -> None:
    status, calls = socket_calls(["-c", MAIN, *words], traced, HOME=str(traced))
    assert calls == []
    assert status == (WRONG if verb == "a wrong word" else 0)


def test_without_a_home_nobody_but_python_asks_the_system_for_one(traced: Path) -> None:
    """Python itself looks the user up before our first line, and some systems answer over a socket."""
    _, of_python = socket_calls(["-c", "pass"], traced)
    status, calls = socket_calls(["-c", MAIN, "inspect", "people/facebook-mara"], traced)
    assert status == 0
    assert len(calls) == len(of_python)


def test_every_verb_is_traced() -> None:
    from analyzer.cli import VERBS as ALL

    assert {words[0] for words in (*VERBS.values(), *LONG.values())} >= set(ALL) - {"demo"}  # demo is analyze


@pytest.mark.parametrize("code", ["import socket; socket.socket()", "import os, socket; socket.socketpair()"])
def test_the_tracer_sees_a_socket(code: str, traced: Path) -> None:
    assert socket_calls(["-c", code], traced, HOME=str(traced))[1]


def test_there_are_pages_to_look_at() -> None:
    assert PAGES


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_template_holds_a_remote_reference(page: Path) -> None:
    assert REMOTE.findall(page.read_text("utf-8")) == []
