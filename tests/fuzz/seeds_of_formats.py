"""Seeds of the formats: members of the samples, cut small, with the number of the format that reads them."""

import gzip
import io
import tarfile
from collections.abc import Callable, Iterator
from typing import Any, Final

from tests.fuzz.bundles import zipped
from tests.fuzz.formats import CONTAINERS, ENDINGS, declared
from tests.fuzz.mutations import TEXTS
from tests.fuzz.seeds import small
from tests.laws.samples import FOLDERS, formats, opened, raw


def _members_of(kind: str) -> Iterator[bytes]:
    """Members of the samples with the number of the format that reads them; each format twice."""
    number = {items: n for n, items in enumerate(declared()[kind])}
    seen: dict[Any, int] = {}
    for folder in FOLDERS:
        for _, content, items in formats(folder):
            seen[items] = seen.get(items, 0) + 1
            if items in number and seen[items] <= 2:
                yield number[items].to_bytes(2, "big") + small(content)
    for number_ in range(min(3, len(number))):
        yield number_.to_bytes(2, "big") + SPARE.get(kind, b"")


SPARE: Final = {
    "TablePage": b"<html><body><table><tr><th>Name</th></tr><tr><td>Ada</td></tr></table></body></html>",
    "MetaPage": b'<html><body><div class="_a706"><div class="_3-95 _2pim">x</div><table><tr><td>A<div>b</div></td></tr></table></div></body></html>',
}
"""For the formats that no sample has."""


def _walked() -> Iterator[bytes]:
    for folder in FOLDERS:
        for member in opened(folder).members[:8]:
            ending = "." + member.name.rsplit(".", 1)[-1]
            yield bytes([ENDINGS.index(ending) if ending in ENDINGS else 3]) + small(raw(member))


def _containers() -> Iterator[bytes]:
    members = [
        ("a/b.json", b'{"a": 1}'),
        ("a/photo.jpg", b"x" * 40),
        ("__MACOSX/a", b""),
        ("é/ü.txt", b"words"),
    ]
    packed = zipped([(n.encode(), c) for n, c in members])
    nested = zipped([(b"inner.zip", packed), (b"a.txt", b"x")])
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as tar:
        for name, content in members:
            about = tarfile.TarInfo(name)
            about.size = len(content)
            tar.addfile(about, io.BytesIO(content))
    for number in range(len(CONTAINERS)):
        for data in (packed, nested, held.getvalue(), gzip.compress(held.getvalue(), mtime=0)):
            yield bytes([number]) + data


def _values() -> Iterator[bytes]:
    told = (
        "2024-05-06T07:08:09Z",
        "6. Mai 2024, 07:08 MESZ",
        "May 6, 2024 at 7:08 PM",
        "2024年5月6日 下午7:08",
    )
    sums = (
        "5,49 €",
        "$1,204.00",
        "1.204,00 kr",
        "CHF 1'200.50",
        "takeout-20240506T070809Z-001.zip",
        "a-1-2.tgz",
    )
    yield from (text.encode("utf-8", "surrogatepass") for text in (*told, *sums, *TEXTS) if len(text) < 200)


def _documents() -> Iterator[bytes]:
    for folder in FOLDERS:
        for _, content, _ in formats(folder)[::6]:
            if content[:1] in b"{[":
                yield b"\0\0" + small(content)


def seeds_of(target: str) -> Iterator[bytes]:
    """The seeds of one target."""
    return SEEDS[target]() if target in SEEDS else _members_of(target)


SEEDS: Final[dict[str, Callable[[], Iterator[bytes]]]] = {
    "JsonWindows": lambda: _members_of("JsonItems"),
    "Walker": _walked,
    "Archives": _containers,
    "Values": _values,
    "Paths": _documents,
}
