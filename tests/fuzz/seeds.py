"""Where fuzzing starts: the samples, cut small, and what earlier runs found worth keeping (`corpus/`)."""

import json
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from tests.fuzz.targets import seeds

CORPUS: Final = Path(__file__).parent / "corpus"
SMALL: Final = 3_000


def kept(target: str) -> list[bytes]:
    """The corpus of a target."""
    return [p.read_bytes() for p in sorted((CORPUS / target).glob("*"))]


def started(target: str) -> list[bytes]:
    """All that a run starts with."""
    return [*seeds(target), *kept(target)]


def name_of(data: bytes) -> str:
    """An input's name: the hash of what it is."""
    return sha256(data).hexdigest()[:16]


@cache
def small(content: bytes) -> bytes:
    """The content cut small; JSON stays JSON, with the first two of everything."""
    start = min((i for i in (content.find(b"{"), content.find(b"[")) if i >= 0), default=-1)
    if len(content) <= SMALL:
        return content
    if 0 <= start < 80:
        try:
            return content[:start] + json.dumps(_few(json.loads(content[start:]))).encode()
        except ValueError:
            pass
    return content[:SMALL]


def _few(value: Any) -> Any:
    if isinstance(value, list):
        return [_few(v) for v in value[:2]]
    return {k: _few(v) for k, v in value.items()} if isinstance(value, dict) else value
