"""How runs end: at once where they are asked to, and in one line where the system does not go along."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
START = f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.dont_write_bytecode = True\n"
COMMAND = [sys.executable, "-c", START + "from analyzer.cli import main; main()"]
DEAF = (
    START
    + "import ctypes, analyzer.cli as cli, analyzer.commands.lists as lists\n"
    + "from analyzer.commands.private import spool\n"
    + "from analyzer.outputs.build import folder\n"
    + "from pathlib import Path\n"
    + "def deaf(*, as_json):\n"
    + "    with spool() as kept, folder(Path('new/out')) as within:\n"
    + "        (within / 'half').write_text('x'); (kept / 'secret').write_text('x')\n"
    + "        ctypes.PyDLL(None).sleep(60)\n"
    + "lists.platforms = deaf; sys.argv = ['dossier', 'platforms']; cli.main()"
)
"""A call of a library that lasts a minute and lets Python do nothing meanwhile."""


@pytest.fixture
def going(tmp_path: Path):
    """A run in the middle of such a call, in a session of its own."""
    (tmp_path / "temp").mkdir()
    env = {**os.environ, "TMPDIR": str(tmp_path / "temp")}
    process = subprocess.Popen(
        [sys.executable, "-c", DEAF], cwd=tmp_path, env=env, stderr=subprocess.PIPE, start_new_session=True
    )
    while process.poll() is None and not list(tmp_path.glob("temp/*/spool/secret")):
        time.sleep(0.02)
    time.sleep(0.2)
    yield process
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


def left(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.rglob("*") if p.name != "temp")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda n: n.name)
def test_a_library_that_is_deaf_is_ended_all_the_same(
    number: signal.Signals, going: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    began = time.monotonic()
    os.killpg(going.pid, number) if number == signal.SIGINT else going.send_signal(number)
    _, told = going.communicate(timeout=30)
    assert time.monotonic() - began < 2 * max(1, os.getloadavg()[0])
    assert told == b"interrupted\n"
    assert going.returncode == 128 + number
    assert left(tmp_path) == []


def test_a_worker_that_the_system_ends_is_cleared_up_after(
    going: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    for worker in Path(f"/proc/{going.pid}/task/{going.pid}/children").read_text().split():
        os.kill(int(worker), signal.SIGKILL)
    _, told = going.communicate(timeout=30)
    assert told.startswith(b"error: the run was ended by the system (SIGKILL)")
    assert len(told.splitlines()) == 1
    assert going.returncode == 1
    assert left(tmp_path) == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it takes a moment")
def test_a_worker_does_not_outlive_its_watcher(going: subprocess.Popen[bytes]) -> None:
    (worker,) = Path(f"/proc/{going.pid}/task/{going.pid}/children").read_text().split()
    going.kill()
    going.communicate(timeout=30)
    ends = time.monotonic() + 10
    while Path(f"/proc/{worker}/cmdline").exists() and Path(f"/proc/{worker}/cmdline").read_bytes():
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_what_is_ignored_stays_ignored() -> None:
    """As under nohup."""
    code = START + "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    code += "from analyzer.commands.watch import watch\nwatch()\n"
    code += "print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


SHELL = {
    "stdout is closed": ('"$@" questions >&-', 1, "stdout does not take the results"),
    "stdout is full": ('"$@" questions >/dev/full', 1, "stdout does not take the results"),
    "stdout is full, of a document": ('"$@" questions --json >/dev/full', 1, "stdout does not take"),
    "stdout is full, of help": ('"$@" --help >/dev/full', 1, "stdout does not take"),
    "nobody reads stdout": ('{ "$@" questions --json; echo $? >&2; } | true', 0, "0"),
    "stderr is closed": ('"$@" inspect missing.zip 2>&-', 3, ""),
    "stderr is full": ('"$@" inspect missing.zip 2>/dev/full', 3, ""),
    "everything is closed": ('"$@" questions <&- >&- 2>&-', 1, ""),
    "no folder for temporary files": ('TMPDIR=missing/x "$@" inspect missing.zip', 2, "TMPDIR is missing/x"),
    "the folder it runs in is gone": (
        'mkdir gone; cd gone; rmdir ../gone; exec "$@" analyze missing.zip --out out', 2, "cannot be written",
    ),
    "no home": ('unset HOME; "$@" inspect missing.zip', 3, "is not there"),
    "a home that cannot be": ('HOME=/proc/nowhere "$@" inspect missing.zip', 3, "is not there"),
    "the kernel's own folder": ('"$@" analyze missing.zip --out /proc/nowhere/out', 2, "/proc"),
}  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a system without /dev/full")
@pytest.mark.parametrize("case", SHELL)
def test_what_the_system_refuses_is_one_line_and_a_status(case: str, tmp_path: Path) -> None:
    script, status, why = SHELL[case]
    done = subprocess.run(
        ["sh", "-c", script, "sh", *COMMAND], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    told = [line for line in done.stderr.splitlines() if not line.startswith("sh: ")]
    assert done.returncode == status
    assert why in "\n".join(told)
    assert len(told) == (1 if why else 0), told


@pytest.mark.parametrize(
    "console",
    [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}],
    ids=["ascii", "C"],
)
def test_a_console_without_accents_is_written_to_and_documents_are_utf_8(console: dict[str, str]) -> None:
    env = {"PATH": os.environ["PATH"], **console}
    for words in (["platforms"], ["platforms", "--json"]):
        done = subprocess.run([*COMMAND, *words], env=env, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "\u00e9".encode() not in done.stdout or "--json" in words
        assert done.stdout.decode("utf-8")


BARE = (
    START
    + "import os, signal, polars, typer, multiprocessing.context  # whoever looks for Windows by its modules\n"
    + "sys.path.append(os.environ['LOCKS']); sys.modules['fcntl'] = None\n"
    + "del os.fork, os.getuid, os.geteuid, os.O_NOFOLLOW, os.O_CLOEXEC, signal.SIGHUP, signal.pthread_sigmask\n"
    + "from analyzer.cli import main; main()"
)
"""A system that has none of what only some have, as Windows."""


def test_a_system_without_forks_user_numbers_and_hang_ups_reads_and_writes_all_the_same(
    tmp_path: Path,
) -> None:
    (tmp_path / "msvcrt.py").write_text(
        '"""The locks of Windows, which nobody else holds."""\nLK_NBLCK = 2\ndef locking(*_): pass\n'
    )
    (tmp_path / "temp").mkdir()
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "LOCKS": str(tmp_path),
        "TMPDIR": str(tmp_path / "temp"),
    }
    sample = ROOT / "sample_exports/reddit/reddit-2026"
    words = ["analyze", sample, "-q", "--out", tmp_path / "out"]
    for more, status in (([], 0), ([], 2), (["--force"], 0)):
        done = subprocess.run(
            [sys.executable, "-c", BARE, *words, *more], env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == status, done.stderr
        assert "bug" not in done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["msvcrt.py", "out", "temp"]
    assert list((tmp_path / "temp").iterdir()) == []
