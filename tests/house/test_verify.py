"""`dossier verify` against the original, from the command line."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "sample_exports/reddit/reddit-2026"


def run(*given: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "analyzer.cli", *map(str, given)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=ROOT)


def test_a_copy_is_verified_against_its_original(tmp_path: Path) -> None:
    copy = tmp_path / "share.zip"
    assert run("redact", SAMPLE, "--policy", "public", "--out", copy).returncode == 0
    whole = run("verify", copy, "--original", SAMPLE, "--policy", "public")
    assert whole.returncode == 0, whole.stderr
    half = run("verify", copy, "--original", SAMPLE)
    assert half.returncode == 2
    assert "--policy" in half.stderr
