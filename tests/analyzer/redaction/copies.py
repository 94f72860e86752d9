"""A small export that is full of people, and what is written of it."""

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from analyzer.redaction.policy import Policy
from analyzer.redaction.redact import Redaction, redact

OWNER = "Mara Quillstead"


def meta(text: str) -> str:
    """A text as Meta escapes it."""
    return text.encode().decode("latin-1")


def facebook(
    folder: Path, *texts: str, friends: tuple[str, ...] = (), more: Mapping[str, object] | None = None
) -> Path:
    """A Facebook export: a chat with Jonas Weber in which these texts stand, and friends."""
    messages = [
        {
            "sender_name": meta(("Jonas Weber", OWNER)[i % 2]),
            "timestamp_ms": 1_700_000_000_000 + i * 7_777_777,
            "content": meta(t),
        }
        for i, t in enumerate(texts or ("Hello",))
    ]
    chat = {
        "participants": [{"name": "Jonas Weber"}, {"name": OWNER}],
        "messages": messages,
        "title": "Jonas Weber",
        "thread_path": "inbox/jonasweber_1234567890",
    }
    everybody = [{"name": meta(n), "timestamp": 1_600_000_000} for n in ("Jonas Weber", *friends)]
    profile = {
        "profile_v2": {
            "name": {"full_name": OWNER, "first_name": "Mara", "last_name": "Quillstead"},
            "username": "mara.quill",
        }
    }
    members: dict[str, object] = {
        "personal_information/profile_information/profile_information.json": profile,
        "connections/friends/your_friends.json": {"friends_v2": everybody},
        "your_facebook_activity/messages/inbox/jonasweber_1234567890/message_1.json": chat,
        **(more or {}),
    }
    root = folder / "facebook-mara"
    for name, value in members.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value))
    return root


def copy_of(export: Path, folder: Path, policy: Policy) -> Redaction:
    """The export redacted, with a spool of its own."""
    (folder / "spool").mkdir()
    return redact([export], policy, folder / "copy.zip", folder / "spool")


def everything(copy: Path) -> str:
    """All names and contents of a copy in one text, with Meta's escapes undone."""
    with zipfile.ZipFile(copy) as opened:
        texts = [*opened.namelist(), *(opened.read(n).decode() for n in opened.namelist())]
    whole = "\n".join(texts)
    said = [str(v) for t in texts if t[:1] in "{[" for v in _strings(json.loads(t))]
    return "\n".join([whole, *(repaired(s) for s in said)])


def repaired(text: str) -> str:
    """Meta's escapes undone."""
    try:
        return text.encode("latin-1").decode()
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [s for k, v in value.items() for s in (k, *_strings(v))]
    if isinstance(value, list):
        return [s for v in value for s in _strings(v)]
    return [str(value)]
