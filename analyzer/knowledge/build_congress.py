"""Members of the Congress of the United States: party, and the accounts of their offices.

The upstream files are YAML of one plain shape (two spaces a step, one value a line), which is read here as that and
nothing more: what stands in another shape is passed over.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from analyzer.fold import fold
from analyzer.given import text
from analyzer.knowledge.upstream import unpacked

ACCOUNTS: Final = ("twitter", "facebook", "instagram", "youtube", "threads", "bluesky")
NUMBERS: Final = ("twitter_id", "youtube_id", "facebook_id", "instagram_id")
"""X names those whom one follows by number, YouTube by channel."""
PARTIES: Final = {
    "Democrat": ("Democratic Party", "left"),
    "Republican": ("Republican Party", "right"),
    "Independent, Democrat": ("", "left"),
    "Independent, Republican": ("", "right"),
}
"""Party, and for independents, who have none, the caucus with which they sit."""
_LINE: Final = re.compile(r"^\s*(?:- )?(\w+): +(.*)$")


def congress(folder: Path) -> Iterator[tuple[str, str, str, str, str]]:
    """Key, what it is, name, party and lean for each name and account of a member in office."""
    accounts = {p["bioguide"]: p for p in _people(folder / "legislators-social-media.yaml")}
    for person in _people(folder / "legislators-current.yaml"):
        caucus = f", {person['caucus']}" if person["party"] == "Independent" and "caucus" in person else ""
        if label := PARTIES.get(person["party"] + caucus):
            name = person.get("official_full") or f"{person['first']} {person['last']}"
            yield from ((*key, name, *label) for key in sorted(_keys(person, accounts)))


def _keys(person: Mapping[str, str], accounts: Mapping[str, Mapping[str, str]]) -> set[tuple[str, str]]:
    own = accounts.get(person["bioguide"], {})
    called = {person.get("official_full", ""), f"{person['first']} {person['last']}"}
    called |= {f"{person['nickname']} {person['last']}"} if "nickname" in person else set()
    handles = {own[k].lower() for k in (*ACCOUNTS, *NUMBERS) if own.get(k)}
    return {(fold(n), "name") for n in called if n} | {(h, "handle") for h in handles}


def _people(path: Path) -> Iterator[dict[str, str]]:
    """The values of each person by the last key that names them: of several terms, the last one's."""
    person: dict[str, str] = {}
    for line in text(unpacked(path), path.name).splitlines():
        if line.startswith("- ") and person:
            yield person
            person = {}
        if found := _LINE.match(line):
            person[found[1]] = found[2].rstrip().strip("'\"")
    if person:
        yield person
