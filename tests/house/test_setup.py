"""A machine with git, make and Python gets from the checkout to the report, and CI does what README says."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUN = ROOT / ".ci/run"


def test_ci_runs_what_readme_says_with_a_real_browser() -> None:
    last = RUN.read_text("utf-8").strip().splitlines()[-1]
    assert last == "DOSSIER_REQUIRE_BROWSER=1 make test"


def test_ci_script_is_a_program_that_parses() -> None:
    assert os.access(RUN, os.X_OK)
    assert subprocess.run(["bash", "-n", str(RUN)], check=False).returncode == 0


def test_make_test_runs_lint_types_and_tests() -> None:
    done = subprocess.run(["make", "-n", "-B", "test"], cwd=ROOT, capture_output=True, text=True, check=True)
    wanted = ("ruff check", "ruff format --check", "codespell", "lint-imports", "mypy", "pytest")
    assert [w for w in wanted if w not in done.stdout] == []


def test_make_installs_by_hash_only() -> None:
    lines = [
        x
        for x in (ROOT / "Makefile").read_text("utf-8").splitlines()
        if "$(INSTALL)" in x and "-r" in x.split()
    ]
    assert lines
    assert [x for x in lines if "--require-hashes" not in x] == []


def test_the_wheel_holds_the_samples() -> None:
    hatch = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    assert hatch["force-include"] == {"sample_exports": "analyzer/sample_exports"}


def test_every_ruff_rule_left_out_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    lint = text[text.index("[tool.ruff.lint]") : text.index("[tool.ruff.lint.pydocstyle]")]
    codes = re.findall(r'(?m)^    "[A-Z]+\d*",.*$', lint)
    assert codes
    assert [c for c in codes if not re.search(r" # \w", c)] == []
