"""Names: of members as every container must give them alike, and of archives without endings and part numbers."""

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from pathlib import PurePosixPath
from typing import Final, NamedTuple

_JUNK: Final = re.compile(r"(?:^|/)(?:__MACOSX/|\._|(?:\.DS_Store|Thumbs\.db|desktop\.ini)$)", re.IGNORECASE)
_DRIVE: Final = re.compile(r"^(?://[?.]/)?[A-Za-z]:(?=/)")
_ENDING: Final = re.compile(r"\.(?:zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz))$", re.IGNORECASE)
_COPY: Final = re.compile(r"^(.+?) ?\((\d{1,3})\)$")

_SETS: Final = (
    # Google: takeout-20260801T091500Z-001, newer -1-001; the whole name says which set it is
    re.compile(r"^(?P<set>takeout(?:-\d{8}T\d{6}Z)?)(?:-(?P<run>\d{1,3}))?-(?P<part>\d{3})$", re.IGNORECASE),
    # X, Apple, Meta by hand: … -part-1, … Part 1 of 2, … -part_1
    re.compile(
        r"^(?P<set>.+?)[-_. ]+part[-_ ]?(?P<part>\d{1,4})(?:[-_ ]*of[-_ ]*(?P<total>\d{1,4}))?$",
        re.IGNORECASE,
    ),
    # Claude: data-…-batch-0000
    re.compile(r"^(?P<set>.+?)[-_]batch[-_](?P<part>\d{1,4})$", re.IGNORECASE),
    # Snapchat: mydata~123, mydata~123-2
    re.compile(r"^(?P<set>mydata~\d+)(?:-(?P<part>\d{1,3}))?$", re.IGNORECASE),
    # Meta: facebook-mara-2026-08-01-AbC123, the same with -2
    re.compile(
        r"^(?P<set>(?:facebook|instagram|threads|meta)-.+?-\d{4}-\d{2}-\d{2}(?:-[A-Za-z0-9]{3,})?)(?:-(?P<part>\d{1,2}))?$",
        re.IGNORECASE,
    ),
)


class ArchiveName(NamedTuple):
    """`set` names the archive; `part` is which of several it is: (run, number), or () where the name says nothing.

    `copy` is the number a browser put behind a name that was taken: the same file again, or another part.
    """

    set: str
    part: tuple[int, ...] = ()
    total: int = 0
    copy: int = 0


def archive_name(file_name: str) -> ArchiveName:
    """The name of the archive that a file or folder of this name is (a part of)."""
    stem = unicodedata.normalize("NFC", _printable(file_name))
    while _ENDING.search(stem) and len(stem) > 4:
        stem = _ENDING.sub("", stem)
    copied = _COPY.match(stem)
    copy = int(copied.group(2)) if copied else 0
    stem = copied.group(1) if copied else stem
    for pattern in _SETS:
        if match := pattern.match(stem):
            named = match.groupdict()
            part = (int(named.get("run") or 0), int(named["part"] or 1))
            return ArchiveName(named["set"], part, int(named.get("total") or 0), copy)
    return ArchiveName(stem, (), 0, copy)


def missing_parts(file_name: str, present: set[tuple[int, ...]], total: int) -> tuple[str, ...]:
    """Likely names of the parts between the first and the last that are not there."""
    numbered = sorted(p for p in present if len(p) == 2)
    if not numbered:
        return ()
    runs = sorted({run for run, _ in numbered})
    expected: set[tuple[int, ...]] = {(run, 1) for run in range(runs[0] and 1, min(runs[-1], 999) + 1)}
    for run in runs:
        numbers = [n for r, n in numbered if r == run]
        first = min(1, numbers[0])
        expected |= {(run, n) for n in range(first, min(max(*numbers, total, 0), 9999) + 1)}
    return tuple(_part_name(file_name, part) for part in sorted(expected - present))[:100]


def member_name(name: str) -> str | None:
    """The name in POSIX spelling, NFC, without a root; None where it would lead outside of the archive."""
    plain = _DRIVE.sub("", name.replace("\\", "/"))
    steps = [s for s in plain.split("/") if s not in {"", "."}]
    if not steps or ".." in steps:
        return None
    return unicodedata.normalize("NFC", "/".join(steps))


def is_junk(name: str) -> bool:
    """Whether a member is what re-zipping programs and file browsers leave behind."""
    return _JUNK.search(name) is not None


def is_media(name: str) -> bool:
    """Whether a member is a picture, a film, a sound or print, going by its ending."""
    return PurePosixPath(name).suffix.removeprefix(".").lower() in _media()


def decoded(raw: bytes) -> str:
    """A name of unknown encoding in words: UTF-8 if it can be, else what the bytes look like most.

    Zips without the UTF-8 flag say cp437 and mean whatever the system was set to: letters with accents among plain
    ones are cp1252 (all above 0xBF) or cp437; whole words of high bytes are Cyrillic, in cp866 or cp1251.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        high = [b for b in raw if b > 0x7F]
    if re.search(rb"[\x80-\xff]{3}", raw):
        dos = all(b <= 0xAF or 0xE0 <= b <= 0xF1 for b in high)
        return raw.decode("cp866" if dos else "cp1251", "replace")
    return raw.decode("cp1252" if all(b >= 0xC0 or b == 0x92 for b in high) else "cp437", "replace")


@cache
def _media() -> frozenset[str]:
    return frozenset(tomllib.loads(files(__package__).joinpath("media.toml").read_text("utf-8"))["endings"])


def _printable(name: str) -> str:
    """A file name of this system, whose undecodable bytes Python keeps as lone surrogates."""
    return decoded(name.encode("utf-8", "surrogateescape"))


def _part_name(file_name: str, part: tuple[int, ...]) -> str:
    """The file name with the numbers of another part in it; "part 2" where it carries none."""
    stem = _COPY.sub(r"\1", _ENDING.sub("", file_name))
    ending = file_name[len(_ENDING.sub("", file_name)) :]
    for pattern in _SETS:
        match = pattern.match(stem)
        if match and match.group("part"):
            at, to = match.span("part")
            bare = f"{stem[: at - 1]}{stem[to:]}"
            if part[1] == 1 and pattern.match(bare):
                return bare + ending
            new = f"{stem[:at]}{part[1]:0{to - at}}{stem[to:]}"
            run = match.span("run") if "run" in pattern.groupindex and match.group("run") else None
            return (f"{new[: run[0]]}{part[0]}{new[run[1] :]}" if run else new) + ending
    return f"part {part[1]}"
