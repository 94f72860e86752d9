"""What we propose to type can be pasted into a shell, whatever a file is called."""

import subprocess

import pytest

from analyzer.shell import pasted

NAMES = [
    "plain.zip",
    "it's mine.zip",
    "a & b (1).zip",
    "$HOME `x`",
    "-q",
    "two\nlines",
    "\x1b]0;x\x07",
    "caf\u00e9",
    "\u202egnp",
]


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_a_shell_reads_the_name_as_it_is(name: str) -> None:
    script = f"printf '%s' {pasted([name])}"
    read = subprocess.run(["bash", "-c", script], capture_output=True, check=True).stdout.decode()
    assert read.removeprefix("./") == name
    assert "\x1b" not in script
    assert "\n" not in script
    assert "\u202e" not in script
