"""Facebook: likes, reactions, comments, and what was saved."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, LinkText, MetaText
from parsers.declare.platform import Feed
from parsers.platforms.meta.items import OBJECTS, under
from parsers.platforms.meta.labelled import OBJECT_FRAME, labelled
from parsers.platforms.meta.labels import Whose
from parsers.record import Kind

_TIME: Final = EpochSeconds("timestamp")
_REACTION: Final = (
    "**/likes_and_reactions*.json",
    "**/likes_and_reactions/posts_and_comments.json",
    "**/comments_and_reactions/posts_and_comments.json",
)
_REACTED: Final[dict[str, Any]] = {
    "kind": Kind.REACTION,
    "members": _REACTION,
    "needs": ("data/*/reaction",),
    "when": _TIME,
    "label": MetaText("data/*/reaction/reaction"),
    "target": Whose("title"),
    "text": MetaText("title"),
    "actor": MetaText("data/*/reaction/actor"),
    "owner": None,
    "names": ("data/*/reaction/actor",),
}

FEEDS: Final = (
    Feed(
        name="page_likes",
        kind=Kind.REACTION,
        members=(
            "**/pages_you*ve_liked.json",
            "**/likes_and_reactions/pages.json",
            "**/pages/liked_pages.json",
        ),
        items=under("page_likes_v2", "page_likes"),
        when=_TIME,
        target=MetaText("name", "data/*/name"),
        url=LinkText("url"),
        label=Const("LIKE"),
        ignored=("title",),
    ),
    Feed(
        name="reactions",
        items=OBJECTS,
        **{**_REACTED, "structural": OBJECT_FRAME},
    ),
    Feed(name="reactions_wrapped", items=under("reactions_v2", "reactions"), **_REACTED),
    labelled(
        "reactions_labelled",
        Kind.REACTION,
        "**/likes_and_reactions*.json",
        label=MetaText("@Reaction"),
        target=MetaText("@Owner/@Name", "@Page/@Name", "@Name"),
        place=None,
        url=LinkText("@URL"),
        text=MetaText("@Title", "@Text", "@Comment", "@Group/@Name"),
    ),
    Feed(
        name="comments",
        kind=Kind.COMMENT,
        members=("**/comments.json", "**/your_comments_in_groups.json"),
        items=under("comments_v2", "comments", "group_comments_v2", "group_comments"),
        owner=None,
        when=EpochSeconds("timestamp", "data/*/comment/timestamp"),
        actor=MetaText("data/*/comment/author"),
        names=("data/*/comment/author",),
        text=MetaText("data/*/comment/comment"),
        target=Whose("title"),
        thread=MetaText("data/*/comment/group"),
        url=LinkText("attachments/*/data/*/external_context/url"),
        ignored=("title",),
    ),
    labelled(
        "comment_edits",
        Kind.COMMENT,
        "**/your_comment_edits.json",
        text=MetaText("@Text", "@Comment", "label_values/*/value"),
    ),
    Feed(
        name="story_reactions",
        kind=Kind.REACTION,
        members="**/story_reactions.json",
        items=under("stories_feedback_v2", "stories_feedback"),
        when=_TIME,
        label=MetaText("data/*/text"),
        text=MetaText("title"),
        target=Whose("title"),
    ),
    Feed(
        name="saves",
        kind=Kind.SAVE,
        members=("**/your_saved_items.json", "**/saved_items_and_collections.json"),
        items=under("saves_v2", "saves", "saves_and_collections_v2", "saves_and_collections"),
        when=_TIME,
        target=MetaText(
            "attachments/*/data/*/external_context/name",
            "attachments/*/data/*/media/title",
            "attachments/*/data/*/name",
        ),
        url=LinkText("attachments/*/data/*/external_context/url"),
        text=MetaText("title"),
        value=MetaText("attachments/*/data/*/external_context/source"),
    ),
    Feed(
        name="collections",
        kind=Kind.SAVE,
        members="**/saved_items_and_collections/collections.json",
        items=under("collections_v2", "collections"),
        when=_TIME,
        label=Const("collection"),
        target=MetaText("attachments/*/data/*/name", "title"),
        text=MetaText("title"),
    ),
    labelled(
        "collections_labelled",
        Kind.SAVE,
        "**/saved_items_and_collections/collections.json",
        label=Const("collection"),
        target=MetaText("@Name", "label_values/*/value"),
    ),
)
