"""Write `constraints.txt`, `constraints-dev.txt` and `constraints-fuzz.txt`: packages that are needed, with hashes.

    python tools/pin.py

Versions are those of the environment it runs in. Hashes are asked of pip (`--dry-run --report`, nothing is
downloaded but metadata) for each system and Python in TARGETS, so that `--require-hashes` holds on all of them.
The files hold names, versions and hashes only.
"""

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterable
from importlib import metadata
from itertools import product
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
BUILD = ("hatchling", "editables")
PYTHONS = ("3.11.2", "3.12.3", "3.13.0", "3.14.0")
"""Of Debian 12 and Ubuntu 24.04, and the first of each later line."""
SYSTEMS = {
    "linux x86-64": [
        f"manylinux{n}_x86_64"
        for n in ("1", "2010", "2014", "_2_17", "_2_24", "_2_26", "_2_27", "_2_28", "_2_34")
    ],
    "linux arm64": [
        f"manylinux{n}_aarch64"
        for n in ("2014", "_2_17", "_2_24", "_2_26", "_2_27", "_2_28", "_2_31", "_2_34")
    ],
    "mac arm64": [
        f"macosx_{n}_{a}"
        for n in ("10_9", "10_12", "10_13", "11_0", "12_0", "14_0")
        for a in ("arm64", "universal2")
    ],
    "windows x86-64": ["win_amd64"],
}
HEAD = """# Made by tools/pin.py: names, versions and hashes of wheels for Linux, macOS and Windows, Python {pythons}.
# pip install --require-hashes --no-deps -r {name}
"""


def main() -> None:
    """Work out both sets, ask for hashes once, write both files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    run = closure([*project["dependencies"], *BUILD])
    extras = project["optional-dependencies"]
    # What fuzzes has no wheel for some systems, so it has a file of its own and may be missing.
    fuzz = closure(extras.pop("fuzz")) - run
    dev = closure([line for extra in extras.values() for line in extra]) - run
    hashes = ask(sorted(run | dev | fuzz))
    files = {"constraints.txt": run, "constraints-dev.txt": dev, "constraints-fuzz.txt": fuzz - dev}
    for name, packages in files.items():
        lines = [HEAD.format(pythons=f"{PYTHONS[0]} to {PYTHONS[-1]}", name=name)]
        for package in sorted(packages):
            found = "".join(f" \\\n    --hash=sha256:{h}" for h in sorted(hashes[package]))
            lines.append(f"{package}=={metadata.version(package)}{found}\n")
        (ROOT / name).write_text("".join(lines), encoding="utf-8")
        print(f"{name}: {len(packages)} packages")


def closure(wanted: Iterable[str]) -> set[str]:
    """Names of all that the wanted packages need, on any of the systems."""
    todo, seen, found = [Requirement(w) for w in wanted], set(), set()
    while todo:
        asked = todo.pop()
        for extra in ["", *asked.extras]:
            if (key := (canonical(asked.name), extra)) in seen:
                continue
            seen.add(key)
            needs = [Requirement(line) for line in metadata.requires(asked.name) or []]
            todo += [
                n
                for n in needs
                if n.marker is None or any(n.marker.evaluate({**e, "extra": extra}) for e in places())
            ]
        found.add(canonical(asked.name))
    return found


def places() -> list[dict[str, str]]:
    """Marker environments of the systems and Pythons, as far as this environment holds what they add."""
    here = {k: str(v) for k, v in default_environment().items()}
    windows = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}
    return [here, {**here, **windows}]


def canonical(name: str) -> str:
    """The name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def ask(packages: list[str]) -> dict[str, set[str]]:
    """SHA-256 of the wheels pip would take on each target; a target for which one has no wheel is named on stdout."""
    found: dict[str, set[str]] = defaultdict(set)
    pins = [f"{p}=={metadata.version(p)}" for p in packages]
    for (system, tags), python in product(SYSTEMS.items(), PYTHONS):
        report = resolve(pins, tags, python)
        for package in packages if report is None else ():
            one = resolve([f"{package}=={metadata.version(package)}"], tags, python)
            if one is None:
                print(f"no wheel of {package} for {system}, Python {python}", flush=True)
            report = (report or []) + (one or [])
        for item in report or []:
            name = canonical(item["metadata"]["name"])
            found[name].add(item["download_info"]["archive_info"]["hashes"]["sha256"])
    return found


def resolve(pins: list[str], tags: list[str], python: str) -> list[dict[str, Any]] | None:
    """Report of pip on the pins for one target, or None where a wheel is missing."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        platform = [word for tag in tags for word in ("--platform", tag)]
        words = [
            "--dry-run",
            "--no-deps",
            "--only-binary=:all:",
            "--python-version",
            python,
            "--target",
            folder,
            "--quiet",
        ]
        done = subprocess.run(
            [sys.executable, "-m", "pip", "install", *words, *platform, "--report", str(report), *pins],
            capture_output=True,
            check=False,
        )
        return json.loads(report.read_text("utf-8"))["install"] if done.returncode == 0 else None


if __name__ == "__main__":
    main()
