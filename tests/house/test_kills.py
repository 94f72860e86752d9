"""A dozen kills of runs that write; `make kills` runs five hundred."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_whenever_a_run_is_killed_its_output_is_the_old_one_or_the_new_one_and_nothing_is_left() -> None:
    """In a process of its own: it forks, and the libraries of a process that has worked before cannot bear that."""
    command = [sys.executable, "-m", "tools.kills", "12"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=1800)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all" in done.stdout
