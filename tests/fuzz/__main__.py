"""Fuzz every target, one after another, and say of each what was done and found: `make fuzz`.

    python -m tests.fuzz --seconds 600 [--keep] [TARGET ...]

What a run found lies in `out/fuzz/`: the input, and beside it the traceback. With `--keep`, inputs that reached what
nothing of the corpus reaches are added to it.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from tests.fuzz.targets import TARGETS

ROOT: Final = Path(__file__).parents[2]
_REACHED: Final = re.compile(rb"cov: (\d+) ft: (\d+) corp: (\d+)")


def main() -> int:
    """All targets, or those that are named; 1 where anything was found."""
    words = argparse.ArgumentParser(prog="python -m tests.fuzz")
    words.add_argument("targets", nargs="*", choices=[*TARGETS, []])
    words.add_argument("--seconds", type=int, default=600, help="processor time for each target")
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--out", type=Path, default=ROOT / "out" / "fuzz")
    words.add_argument("--keep", action="store_true", help="add what reached something new to the corpus")
    words.add_argument(
        "--blind", action="store_true", help="by chance alone, even where atheris is installed"
    )
    asked = words.parse_args()
    done = [run(name, asked) for name in asked.targets or TARGETS]
    total = sum(d["executions"] for d in done), sum(d["seconds"] for d in done) / 3600
    findings = sum(len(d["findings"]) for d in done)
    print(f"{total[0]:,} executions, {total[1]:.2f} hours of processor time, {findings} findings")
    return int(findings > 0)


def run(name: str, asked: argparse.Namespace) -> dict[str, Any]:
    """One target in a process of its own, and the line that tells of it."""
    grown = asked.out / "corpus" / name
    words = [sys.executable, "-m", "tests.fuzz.engine", name, "--seconds", str(asked.seconds)]
    words += ["--seed", str(asked.seed), "--found", str(asked.out), "--grown", str(grown)]
    words += ["--blind"] if asked.blind else []
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    log = asked.out / f"{name}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as file:
        ended = subprocess.run(
            words,
            stdout=subprocess.PIPE,
            stderr=file,
            env=os.environ | {"PYTHONPATH": paths},
            cwd=ROOT,
            check=False,
        )
    lines = [line for line in ended.stdout.splitlines() if line.startswith(b"{")]
    done = (
        json.loads(lines[-1])
        if lines
        else {"executions": 0, "seconds": 0.0, "how": "broken off", "findings": {}}
    )
    if not lines or ended.returncode:
        done["findings"][f"the process ended with {ended.returncode}"] = str(log)
    reached = _REACHED.findall(log.read_bytes())
    edges = f", {int(reached[-1][0]):,} edges, corpus of {int(reached[-1][2]):,}" if reached else ""
    print(
        f"{name}: {done['executions']:,} executions in {done['seconds']:.0f} s, {done['how']}{edges}",
        flush=True,
    )
    for place, path in done["findings"].items():
        print(f"  {place}\n    {path}", flush=True)
    if asked.keep:
        from tests.fuzz.keep import keep

        keep(name, [path.read_bytes() for path in grown.glob("*")])
    return done


if __name__ == "__main__":
    sys.exit(main())
