"""Who is in a cohort: the entries of a folder or of a URL, how to tell whether one has changed, and how one is fetched."""

import hashlib
import re
import stat
from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any, Final

from analyzer.cohort import entries
from parsers import problems
from parsers.problems import ExportError, is_disk

_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+(?:::[^/]+)?://")
_HERE: Final = re.compile(r"(?:file|local)://")
_TELLING: Final = (
    "size", "type", "ETag", "etag", "mtime", "LastModified", "last_modified", "modified", "updated", "created",
    "md5Hash", "checksum", "generation", "version_id",
)  # fmt: skip
"""What stores say of a file that changes when the file does."""


class FetchError(Exception):
    """A store did not give an entry. The message is a type: what a store says may hold addresses and keys."""


def is_url(folder: str) -> bool:
    """Whether the entries lie in a store that is reached by a network."""
    return bool(_URL.match(folder)) and not _HERE.match(folder)


def path(folder: str) -> Path:
    """A folder of this machine, given as a path or as `file://`."""
    return Path(_HERE.sub("", folder, count=1))


def here(folder: Path) -> dict[str, str]:
    """The entries of a folder, and by what each is known again as long as nobody changes it: times and sizes."""
    return {p.name: _digest(_times(p)) for p in entries(folder)}


def there(url: str) -> dict[str, str]:
    """The same of a store, asked by a worker: the machine that the command runs on need not reach it."""
    try:
        files = _files(url)
    except problems.BUGS as error:
        raise FetchError(type(error).__name__) from None
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name, told in files.items():
        entry = name.partition("/")[0]
        if _is_plain(entry):
            found[entry].append((name, *(str(told.get(key)) for key in _TELLING)))
    return {entry: _digest(sorted(found[entry])) for entry in sorted(found)}


def fetched(url: str, entry: str, home: Path) -> Path:
    """A copy of an entry in a private folder, under its own name; names that would lead out of it are refused."""
    try:
        store, root = _store(url)
        top = f"{root}/{entry}"
        files = {name: name.removeprefix(top).lstrip("/") for name in store.find(top)}
        _refuse(entry, files.values())
        copies = [home / entry / name if name else home / entry for name in files.values()]
        for each in copies:
            each.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        store.get(list(files), [str(c) for c in copies])
    except ExportError:
        raise
    except problems.BUGS as error:
        if is_disk(error):
            raise
        raise FetchError(type(error).__name__) from None
    return home / entry


def _refuse(entry: str, names: Collection[str]) -> None:
    """Raises ExportError where there is nothing, or a name that is none on a disk, or leads elsewhere."""
    if not names:
        raise ExportError(f"{entry} is gone from its store.")
    if not all(map(_is_inside, names)):
        raise ExportError(f"{entry} holds a name that cannot be a file here: it is not fetched.")


def _files(url: str) -> dict[str, Any]:
    store, root = _store(url)
    return {
        name.removeprefix(root).lstrip("/"): told
        for name, told in store.find(root, detail=True).items()
        if name.startswith(f"{root}/")
    }


def _store(url: str) -> tuple[Any, str]:
    from fsspec.core import url_to_fs

    store, root = url_to_fs(url)
    store.invalidate_cache()  # a worker lives long, and what it listed once has changed since
    return store, root.rstrip("/")


def _times(entry: Path) -> Iterable[tuple[str, ...]]:
    for each in [entry, *(sorted(entry.rglob("*")) if entry.is_dir() else ())]:
        # An entry may be a link to where it lies; what is linked from inside an export is not read.
        about = each.stat() if each == entry and each.exists() else each.lstat()
        size = about.st_size if stat.S_ISREG(about.st_mode) else 0
        yield str(each.relative_to(entry)), str(size), str(about.st_mtime_ns)


def _digest(told: Iterable[tuple[str, ...]]) -> str:
    known = hashlib.sha256()
    for line in told:
        known.update("\0".join(line).encode("utf8", "surrogateescape") + b"\n")
    return known.hexdigest()[:32]


def _is_plain(part: str) -> bool:
    """Whether it is the name of a file, and not hidden."""
    return bool(part) and not part.startswith(".") and not set(part) & set("/\\\0")


def _is_inside(name: str) -> bool:
    parts = name.split("/")
    return not name or all(p and p not in {".", ".."} and not set(p) & set("\\\0") for p in parts)
