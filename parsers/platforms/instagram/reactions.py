"""Instagram: what the owner liked, and how they reacted to stories."""

from typing import Final

from parsers.declare.fields import Const, LinkText, MetaText
from parsers.declare.platform import Feed
from parsers.platforms.instagram.strings import OWNER, ROW, each_row
from parsers.platforms.meta.labelled import labelled
from parsers.record import Kind

_LIKED_POSTS: Final = "**/liked_posts.json"
_STORY_LIKES: Final = "**/story_likes.json"


def _liked(name: str, label: str, *members: str) -> Feed:
    return labelled(
        name,
        Kind.REACTION,
        members,
        label=Const(label),
        target=MetaText(*OWNER, "title"),
        url=LinkText("@URL"),
        text=MetaText("@Caption", "@Text", "@Comment"),
        value=MetaText("@Hashtags"),
    )


FEEDS: Final = (
    *each_row(
        "likes",
        Kind.REACTION,
        _LIKED_POSTS,
        "likes_media_likes",
        label=Const("LIKE"),
        url=LinkText(f"{ROW}/href"),
    ),
    *each_row(
        "comment_likes",
        Kind.REACTION,
        "**/liked_comments.json",
        "likes_comment_likes",
        label=Const("LIKE_COMMENT"),
        url=LinkText(f"{ROW}/href"),
    ),
    *each_row(
        "story_likes",
        Kind.REACTION,
        _STORY_LIKES,
        "story_activities_story_likes",
        label=Const("LIKE_STORY"),
        url=LinkText(f"{ROW}/href"),
    ),
    *each_row(
        "thread_likes",
        Kind.REACTION,
        "**/liked_threads.json",
        "text_post_app_media_likes",
        label=Const("LIKE"),
        url=LinkText(f"{ROW}/href"),
    ),
    _liked("likes_labelled", "LIKE", _LIKED_POSTS, "**/liked_threads.json"),
    _liked("comment_likes_labelled", "LIKE_COMMENT", "**/liked_comments.json"),
    _liked("story_likes_labelled", "LIKE_STORY", _STORY_LIKES),
    *each_row(
        "story_reactions",
        Kind.REACTION,
        (
            "**/emoji_story_reactions.json",
            "**/avatar_story_reactions.json",
            "**/story_reaction_sticker_reactions.json",
            "**/emoji_quick_reactions.json",
        ),
        "story_activities_emoji_quick_reactions",
        "story_activities_avatar_quick_reactions",
        "story_activities_reaction_sticker_reactions",
        label=MetaText(f"{ROW}/value"),
    ),
)
