"""What a screen may be given: strangers' text without anything that acts on it or cannot be seen.

A name in an archive can hold a sequence that sets the title of the window, turns the direction of writing, hides a
word in characters of no width, or paints over the line above. Every text of an archive, of its paths, or of a file
that somebody sends passes `harmless` before it is shown; JSON keeps its meaning and passes `escaped`.
"""

import re
from typing import Final

_BREAKS: Final = re.compile("\r\n|[\t-\r\x1c-\x1e\x85\u2028\u2029]")
"""Line breaks, tabs and separators: where a line is wanted, a blank."""

_UNSEEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
"""What Unicode calls default-ignorable, and marks of direction and format: no width, no glyph, much that can mislead."""

_ACTING: Final = "\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
"""Controls (C0, DEL, C1), halves of surrogates, and what is no character."""

_HIDDEN: Final = re.compile(f"[{_UNSEEN}]")
_REPLACED: Final = re.compile(f"[{_ACTING}]")
_ESCAPED: Final = re.compile(f"[{_UNSEEN}\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_HALVES: Final = "\ud800", "\udfff"
REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"


def harmless(text: str) -> str:
    """The text as one line: breaks become blanks, the unseen is left out, what acts on a screen is replaced."""
    if text.isascii() and text.isprintable():
        return text
    return _REPLACED.sub(REPLACEMENT, _HIDDEN.sub("", _BREAKS.sub(" ", text)))


def harmless_lines(text: str) -> str:
    """The same for a text whose line feeds are meant."""
    return "\n".join(map(harmless, text.split("\n")))


def escaped(json: str) -> str:
    r"""A JSON document whose strings hold none of it as it stands: `\u202e` says the same to every reader."""
    if json.isascii() and "\x7f" not in json:
        return json
    return _ESCAPED.sub(_escape, json)


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    if _HALVES[0] <= character <= _HALVES[1]:
        return REPLACEMENT  # half of a pair: many readers refuse a document that holds one
    pair = character.encode("utf-16-be")
    return "".join(f"\\u{pair[i]:02x}{pair[i + 1]:02x}" for i in range(0, len(pair), 2))
