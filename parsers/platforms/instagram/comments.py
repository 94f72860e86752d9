"""Instagram: what the owner wrote below posts, reels, stories and live videos."""

from typing import Any, Final

from parsers.declare.fields import LinkText, MetaText
from parsers.platforms.instagram.strings import OWNER, ROW, mapped, rows
from parsers.platforms.meta.items import OBJECTS, Stamp
from parsers.platforms.meta.labelled import OBJECT_FRAME, labelled
from parsers.record import Kind

_COMMENTS: Final = (
    "**/post_comments*.json",
    "**/reels_comments*.json",
    "**/hype.json",
    "**/live_comments.json",
    "**/story_comments.json",
)
_WRAPPERS: Final = (
    "comments_media_comments",
    "comments_reels_comments",
    "comments_story_comments",
    "comments_live_comments",
)
_COMMENT: Final[dict[str, Any]] = {
    "needs": ("string_map_data",),
    "when": Stamp("@Time"),
    "text": MetaText("@Comment"),
    "target": MetaText("@Media Owner"),
    "ignored": (),
}

FEEDS: Final = (
    mapped("comments", Kind.COMMENT, _COMMENTS, items=OBJECTS, structural=OBJECT_FRAME, **_COMMENT),
    mapped("comments_wrapped", Kind.COMMENT, _COMMENTS, *_WRAPPERS, **_COMMENT),
    rows(
        "comments_listed",
        Kind.COMMENT,
        _COMMENTS,
        *_WRAPPERS,
        needs=("string_list_data",),
        text=MetaText(f"{ROW}/value"),
        target=MetaText("title"),
    ),
    labelled(
        "comments_labelled",
        Kind.COMMENT,
        _COMMENTS,
        text=MetaText("@Comment", "@Text"),
        target=MetaText("@Media Owner", *OWNER),
        url=LinkText("@URL"),
    ),
)
