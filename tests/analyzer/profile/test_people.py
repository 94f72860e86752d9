"""The table of people before and after redaction: a line a question, and silence where the data are not here."""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.people import COLUMNS, PUBLISHED, main, table

RATES = {"labels": 4.0, "top1": 0.5, "coverage": 0.25, "precision": 1.0, "claims_without_label": 0.1}


def test_a_line_holds_what_was_told_before_and_after_and_what_others_reach() -> None:
    name = "demographics.sex"
    after = {name: RATES | {"top1": 0.25, "coverage": 0.0, "precision": 0.0}}
    lines = table({name: RATES}, after)
    assert [line.count("|") for line in lines] == [len(COLUMNS) + 1] * 3
    own = "4 | 0.50 | 0.25 | 1.00 | 0.10 | 0.25 | 0.00 | 0.00"
    assert lines[-1] == f"| `{name}` | {own} | {' | '.join(f'{share:.2f}' for share in PUBLISHED[name])} |"


def test_without_the_data_it_says_so_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["people", str(tmp_path)])
    main()
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n"), "skipped" in told.err) == ("", 1, True)


def test_an_unknown_case_is_refused_by_name() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks", "nothing"], capture_output=True, text=True, check=False
    )
    assert (run.returncode, "no case is called nothing" in run.stderr) == (1, True)
