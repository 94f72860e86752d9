"""Edits that a rewrite is tried with: one that keeps everything, one that takes a name out wherever it is asked."""

from zlib import crc32

from parsers.source import DROP


class Same:
    """Keeps everything."""

    def keep(self, pointer: str) -> bool:
        return pointer is not None

    def value(self, pointer: str, value: object) -> object:
        return value if pointer is not None else None

    def key(self, pointer: str, key: str) -> str:
        return key if pointer is not None else ""


class Without:
    """Replaces every text and drops, by a hash of the place, a third of the items and some values."""

    def keep(self, pointer: str) -> bool:
        return not pointer or crc32(pointer.encode("utf-8", "replace")) % 3 != 0

    def value(self, pointer: str, value: object) -> object:
        if crc32(pointer.encode("utf-8", "replace")) % 5 == 1:
            return DROP
        return "gone" if isinstance(value, str) else value

    def key(self, pointer: str, key: str) -> str:
        return key if pointer is not None else ""
