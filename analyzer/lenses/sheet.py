"""A rule sheet: how one documented system would turn findings and records into a score.

id = "loyalty-credit"
title = "Loyalty credit"
modelled_on = "…"                 # what is documented about the system, in a sentence
source = "…"                      # where that is written
scale = "350–950"
start = 350.0
low = 350.0                       # the ends of the scale; a score is cut there
high = 950.0
needs = 2                         # dimensions with evidence below which there is no score
notice = "…"                      # what is known of the system, and the law

[[band]]
from = 700.0
name = "excellent"

[[rule]]
dimension = "identity"
text = "a profession is known"
question = "demographics.occupation"   # a finding, or …
value = "*"                            # … whose best answers match this glob
kind = ["purchase"]                    # or: records of these kinds, more counting less and less
feed = "*/followers*"                  # … of feeds that match
label = "…"                            # … with this label
owner = true                           # … that the owner made
points = 40.0                          # for an answer; for records: of the first, growing with the logarithm
cap = 80.0
change = "…"                           # what would change it
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One line of a sheet; see the module's docstring."""

    dimension: str
    text: str
    points: float
    cap: float
    question: str = ""
    value: str = "*"
    kind: tuple[str, ...] = ()
    feed: str = "*"
    label: str = ""
    owner: bool = False
    change: str = ""

    @property
    def id(self) -> str:
        """The rule's name in the report and in profile.json."""
        return f"{self.dimension}: {self.text}"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One scorer; see the module's docstring. `bands` are (from, name), highest first."""

    id: str
    title: str
    modelled_on: str
    source: str
    scale: str
    start: float
    low: float
    high: float
    needs: int
    notice: str
    bands: tuple[tuple[float, str], ...]
    rules: tuple[Rule, ...]

    def band(self, score: float) -> str:
        """The name of the band that a score falls into."""
        return next((name for least, name in self.bands if score >= least), self.bands[-1][1])


@cache
def sheets() -> tuple[Sheet, ...]:
    """All rule sheets that come with Dossier, in the order of their file names."""
    folder = files("analyzer.lenses") / "sheets"
    found = sorted((f.name, f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".toml"))
    return tuple(_sheet(tomllib.loads(text)) for _, text in found)


def _sheet(table: dict[str, Any]) -> Sheet:
    bands = sorted(((float(b["from"]), str(b["name"])) for b in table.pop("band")), reverse=True)
    rules = tuple(Rule(**{**r, "kind": tuple(r.get("kind", ()))}) for r in table.pop("rule"))
    return Sheet(**table, bands=tuple(bands), rules=rules)
