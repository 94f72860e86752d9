"""Targets for so many seconds of processor time: guided by coverage where atheris is installed, blind otherwise.

    python -m tests.fuzz.engine TARGET... --seconds 60 --found out/fuzz --grown out/fuzz/corpus/TARGET

Of several targets the first byte of an input chooses one: starting costs more than a short run.

A process of its own for each target: libFuzzer ends the process that it runs in. The last line of stdout is a JSON
object that says what was done.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any, Final

from tests.fuzz.targets import TARGETS

HARD: Final = 600
"""Seconds after which an input is taken to hang where no signal of ours gets through (in a C library)."""


def main() -> None:
    """Read the words, and run."""
    words = argparse.ArgumentParser()
    words.add_argument("targets", nargs="+", choices=TARGETS)
    words.add_argument("--seconds", type=int, default=60, help="processor time after the start")
    words.add_argument("--runs", type=int, default=-1)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--found", type=Path, default=Path("out/fuzz"))
    words.add_argument(
        "--grown", type=Path, default=None, help="a folder for inputs that reached something new"
    )
    words.add_argument("--blind", action="store_true", help="without atheris, even where it is installed")
    asked = words.parse_args()
    os.environ.setdefault("POLARS_MAX_THREADS", "1")
    if asked.blind or find_spec("atheris") is None:
        blind(asked)
    else:
        guided(asked)


def blind(asked: argparse.Namespace) -> None:
    """Mutants of the seeds, by chance alone."""
    from tests.fuzz.findings import Found
    from tests.fuzz.mutations import mutated
    from tests.fuzz.seeds import started

    found, chance = Found(folder=asked.found), Random(asked.seed)
    pool = {name: started(name) for name in asked.targets}
    waiting = [(name, data) for name in asked.targets for data in pool[name]]
    ends = time.process_time() + asked.seconds
    while time.process_time() < ends and found.executions != asked.runs:
        name = chance.choice(asked.targets)
        found.attempt(*(waiting.pop() if waiting else (name, mutated(chance.choice(pool[name]), chance))))
    told(asked, found, "blind")


def guided(asked: argparse.Namespace) -> None:
    """Mutants that libFuzzer chooses by what they reach."""
    import atheris

    with atheris.instrument_imports(include=["parsers", "analyzer"]):
        from tests.fuzz.findings import Found
        from tests.fuzz.mutations import LARGEST, mutated
        from tests.fuzz.seeds import name_of, started
        from tests.fuzz.targets import target

        for name in asked.targets:
            target(name)

    found, several = Found(folder=asked.found), len(asked.targets) > 1
    asked.found.mkdir(parents=True, exist_ok=True)

    def one(data: bytes) -> None:
        number = data[0] % len(asked.targets) if several and data else 0
        found.attempt(asked.targets[number], data[several:])
        if time.process_time() > ends or found.executions == asked.runs:
            # libFuzzer would end the process without another word.
            told(asked, found, "guided")
            shutil.rmtree(pool, ignore_errors=True)
            os._exit(0)

    def mutator(data: bytes, most: int, seed: int) -> bytes:
        chance = Random(seed)
        if chance.random() < 0.3:
            return bytes(atheris.Mutate(data, most))
        return data[:several] + mutated(data[several:], chance, most - several)

    pool = Path(tempfile.mkdtemp(prefix="dossier-fuzz-"))
    for number, name in enumerate(asked.targets):
        for data in started(name):
            (pool / name_of(data)).write_bytes(bytes([number]) * several + data)
    grown = asked.grown or pool
    grown.mkdir(parents=True, exist_ok=True)
    ends = time.process_time() + asked.seconds
    options = [f"-seed={asked.seed}", f"-max_len={LARGEST}", f"-timeout={HARD}", "-rss_limit_mb=6000"]
    options += ["-len_control=0", "-print_final_stats=0"]
    options += [f"-artifact_prefix={asked.found}/{asked.targets[0]}-"]
    atheris.Setup([sys.argv[0], *options, str(grown), str(pool)], one, custom_mutator=mutator)
    atheris.Fuzz()


def told(asked: argparse.Namespace, found: Any, how: str) -> None:
    """The line at the end."""
    line = {
        "targets": asked.targets,
        "how": how,
        "executions": found.executions,
        "seconds": round(time.process_time(), 1),
        "findings": {place: str(path) for place, path in found.places.items()},
    }
    print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
