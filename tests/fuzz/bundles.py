"""A small export as one string of bytes: what a fuzzer changes anywhere, and still an export.

A bundle is members one after another, each behind a line `\\x1e` + its name. Bytes before the first such line choose
how the export is used (which verb, which policy).
"""

import io
import warnings
import zipfile
from collections.abc import Sequence
from typing import Final

MARK: Final = b"\x1e"
MOST_MEMBERS: Final = 12
PLANTED: Final = ("Zwendolyn Quarkwell", "Quarkwell", "Zwendolyn")
"""A name that stands in seeds where a friend's stands, and in no dictionary; whole, and its parts."""

Members = Sequence[tuple[bytes, bytes]]


def pack(members: Members, choice: bytes = b"\0") -> bytes:
    """The members as one bundle."""
    return choice + b"".join(MARK + name + b"\n" + content for name, content in members)


def unpack(bundle: bytes) -> tuple[bytes, list[tuple[bytes, bytes]]]:
    """The choice, and names with contents."""
    choice, *rest = bundle.split(MARK)
    parted = [piece.partition(b"\n") for piece in rest[:MOST_MEMBERS]]
    return choice, [(name, content) for name, _, content in parted]


def zipped(members: Members) -> bytes:
    """The members as a zip; names are taken as they come, whatever they would do to a disk."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as out, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in members:
            about = zipfile.ZipInfo("x")
            # Set afterwards: the constructor would clean the name.
            about.filename = name.decode("utf-8", "replace")[:1000] or "x"
            out.writestr(about, content)
    return held.getvalue()
