"""A bug tells where it is and of what type, and not a word of the archive or of this machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from parsers.bugs import place

ROOT = Path(__file__).parents[2]
SECRET = "Anna Feldkirch"
HEAD = (
    "import sys, threading, multiprocessing, gc\n"
    f"sys.path.insert(0, {str(ROOT)!r})\n"
    "from parsers.bugs import alone, tell_bugs\n"
    "tell_bugs()\n"
    f"secret = {SECRET!r}\n"
)
ENDS = {
    "plain": "raise ValueError(secret)",
    "cause": "try:\n    int(secret)\nexcept ValueError as e:\n    raise RuntimeError(secret) from e",
    "context": "try:\n    int(secret)\nexcept ValueError:\n    {}[secret]",
    "group": "raise ExceptionGroup(secret, [ValueError(secret), ExceptionGroup(secret, [KeyError(secret)])])",
    "note": "e = ValueError(secret); e.add_note(secret); raise e",
    "system": "open(secret)",
    "syntax": "compile(secret + ' =', secret, 'exec')",
    "thread": "t = threading.Thread(target=int, args=(secret,), name=secret); t.start(); t.join(); sys.exit(1)",
    "finalizer": (
        "class Left:\n    def __del__(self): raise ValueError(secret)\nx = Left(); del x; gc.collect(); sys.exit(1)"
    ),
    "worker": (
        "def work():\n    with alone(): raise ValueError(secret)\n"
        "if __name__ == '__main__':\n    p = multiprocessing.get_context('fork').Process(target=work, name=secret)\n"
        "    p.start(); p.join(); sys.exit(p.exitcode)"
    ),
    "loop": (
        "a, b, c = ValueError(secret), KeyError(secret), OSError(secret)\n"
        "a.__cause__, b.__cause__, c.__cause__ = b, c, b; raise a"
    ),
}


def end(code: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    script = cwd / "her" / "script.py"
    script.parent.mkdir()
    script.write_text(HEAD + code)
    env = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    return subprocess.run(
        [sys.executable, str(script)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=env,
        cwd=cwd,
    )


@pytest.mark.parametrize("how", ENDS)
def test_however_it_ends_it_tells_types_and_no_content(how: str, tmp_path: Path) -> None:
    done = end(ENDS[how], tmp_path)
    assert done.returncode == 1
    told = done.stderr
    assert "Feldkirch" not in told
    assert "Error" in told
    assert "Traceback" not in told
    assert str(tmp_path) not in told
    assert str(ROOT) not in told
    assert str(Path(os.__file__).parent) not in told
    assert told.startswith("error: a bug in Dossier.")


def test_the_chain_is_told(tmp_path: Path) -> None:
    told = end(ENDS["cause"], tmp_path).stderr
    assert "builtins.RuntimeError" in told
    assert "caused by builtins.ValueError" in told


def test_a_place_begins_at_its_package() -> None:
    installed = "/elsewhere/mara/lib/python3.11/site-packages/rich/text.py"
    assert place(str(ROOT / "analyzer" / "cli.py")) == "analyzer/cli.py"
    assert place(installed) == "site-packages/rich/text.py"
    assert place(os.__file__) == "python/os.py"
    for elsewhere in (
        "/elsewhere/mara/analyzer/x.py",
        "<string>",
        "Anna Feldkirch",
        "/elsewhere/mara/parsers.py",
    ):
        assert place(elsewhere) == "elsewhere"


def test_a_folder_that_is_gone_is_no_second_bug(tmp_path: Path) -> None:
    gone = "import os; os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone'); raise ValueError(secret)"
    told = end(gone, tmp_path).stderr
    assert told.splitlines()[-1] == "builtins.ValueError"
