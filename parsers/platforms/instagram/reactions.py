"""Instagram: likes, comments, and what was answered to stickers in stories and to surveys."""

from typing import Any, Final

from parsers.declare.fields import Const, Field, LinkText, MetaText, with_paths
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import LV_FRAME, LV_OBJECT, LV_REST, OBJECTS, Stamp, labelled, under
from parsers.record import Kind

_ROW: Final = "string_list_data/*"
_OWNER: Final = ("@Owner/@Username", "@Owner/@Name", "@Username", "@Author", "@Name")
_SLD_LEFT: Final = ("title", "media_list_data/**", f"{_ROW}/href", f"{_ROW}/value")
_SMD_LEFT: Final = ("title", "media_map_data/**", "media_list_data/**")


def _listed(
    name: str, kind: Kind, members: str | tuple[str, ...], *wrappers: str, **columns: Any
) -> tuple[Feed, ...]:
    """Feeds of a title with a list behind it: mostly one entry, further ones in a feed of their own."""
    shared: dict[str, Any] = {"kind": kind, "members": members, "target": MetaText("title"), **columns}
    more: dict[str, Any] = {
        key: _again(spec) if key not in {"kind", "members", "owner"} else spec for key, spec in shared.items()
    }
    return (
        Feed(name=name, items=under(*wrappers), when=Stamp(f"{_ROW}/timestamp"), ignored=_SLD_LEFT, **shared),
        Feed(
            name=f"{name}_more",
            items=JsonItems(*(f"/{w}/*/{_ROW}" for w in wrappers)),
            ignored=("^/**", "href", "value"),
            when=Stamp("timestamp"),
            where=(Where(path="~", pattern="[1-9]"),),
            **more,
        ),
    )


def _again(spec: Field) -> Field:
    """The field of a title's list, as it stands from one of the list's entries."""
    paths = (p.removeprefix(f"{_ROW}/") if p.startswith(_ROW) else f"../../{p}" for p in spec.paths)
    return with_paths(spec, *paths)


_LIKED_POSTS: Final = "**/liked_posts.json"
_STORY_LIKES: Final = "**/story_likes.json"


def _liked(name: str, label: str, *members: str) -> Feed:
    return labelled(
        name,
        Kind.REACTION,
        members,
        label=Const(label),
        target=MetaText(*_OWNER, "title"),
        url=LinkText("@URL"),
        text=MetaText("@Caption", "@Text", "@Comment"),
        value=MetaText("@Hashtags"),
        ignored=("@*",),
    )


LIKES: Final = (
    *_listed(
        "likes",
        Kind.REACTION,
        _LIKED_POSTS,
        "likes_media_likes",
        label=Const("LIKE"),
        url=LinkText(f"{_ROW}/href"),
    ),
    *_listed(
        "comment_likes",
        Kind.REACTION,
        "**/liked_comments.json",
        "likes_comment_likes",
        label=Const("LIKE_COMMENT"),
        url=LinkText(f"{_ROW}/href"),
    ),
    *_listed(
        "story_likes",
        Kind.REACTION,
        _STORY_LIKES,
        "story_activities_story_likes",
        label=Const("LIKE_STORY"),
        url=LinkText(f"{_ROW}/href"),
    ),
    *_listed(
        "thread_likes",
        Kind.REACTION,
        "**/liked_threads.json",
        "text_post_app_media_likes",
        label=Const("LIKE"),
        url=LinkText(f"{_ROW}/href"),
    ),
    _liked("likes_labelled", "LIKE", _LIKED_POSTS, "**/liked_threads.json"),
    _liked("comment_likes_labelled", "LIKE_COMMENT", "**/liked_comments.json"),
    _liked("story_likes_labelled", "LIKE_STORY", _STORY_LIKES),
    *_listed(
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
        label=MetaText(f"{_ROW}/value"),
    ),
)


def _sticker(word: str, *wrappers: str) -> tuple[Feed, ...]:
    """What the owner answered to a sticker in a story; the title is who asked."""
    return _listed(
        word,
        Kind.ANSWER,
        f"**/{word}.json",
        *(wrappers or (f"story_activities_{word}",)),
        label=Const(word),
        answer=MetaText(f"{_ROW}/value"),
        url=LinkText(f"{_ROW}/href"),
    )


_SURVEYS: Final = "**/surveys.json"

ANSWERS: Final = (
    *_sticker("polls"),
    *_sticker("quizzes"),
    *_sticker("questions"),
    *_sticker("emoji_sliders"),
    *_sticker("countdowns"),
    *_sticker("question_media_response", "story_activities_questions_media"),
    *_sticker("question_music_response", "story_activities_questions_music"),
    labelled(
        "stickers_labelled",
        Kind.ANSWER,
        ("**/story_interactions/*.json", "**/story_sticker_interactions/*.json"),
        where=(Where(path="@Reaction", absent=True),),
        answer=MetaText("@Answer", "@Poll option", "@Value", "@Text"),
        question=MetaText("@Question", "@Title"),
        target=MetaText(*_OWNER, "title"),
        url=LinkText("@URL"),
        label=MetaText("$([^/]+)\\.json"),
        ignored=("@*",),
    ),
    Feed(
        name="surveys",
        kind=Kind.ANSWER,
        members=_SURVEYS,
        items=JsonItems("/*/label_values/*/vec/*", "/label_values/*/vec/*"),
        needs=("dict",),
        question=MetaText("@Question/value", "dict/0/value"),
        answer=MetaText("@Answer/value", "dict/1/value"),
        label=MetaText("../../../*/value"),
        when=Stamp("../../../../timestamp"),
        structural=LV_FRAME,
        ignored=("^/**", "@*", "dict/**", *LV_REST),
    ),
    Feed(
        name="survey_details",
        kind=Kind.ANSWER,
        members=_SURVEYS,
        items=JsonItems("/*/label_values/*", "/label_values/*"),
        needs=("value",),
        question=MetaText("label"),
        answer=MetaText("value"),
        when=Stamp("../../timestamp"),
        structural=LV_FRAME,
        ignored=("^/**", "@*", "vec/**", "timestamp_value", *LV_REST),
    ),
    Feed(
        name="ad_form_answers",
        kind=Kind.ANSWER,
        members="**/information_you*ve_submitted_to_advertisers.json",
        items=under("ig_lead_gen_info"),
        question=MetaText("label"),
        answer=MetaText("value"),
    ),
)

_COMMENTS: Final = (
    "**/post_comments*.json",
    "**/reels_comments*.json",
    "**/hype.json",
    "**/live_comments.json",
    "**/story_comments.json",
)
_COMMENT: Final[dict[str, Any]] = {
    "kind": Kind.COMMENT,
    "members": _COMMENTS,
    "when": Stamp("@Time"),
    "text": MetaText("@Comment"),
    "target": MetaText("@Media Owner"),
    "ignored": (*_SMD_LEFT, "*/**"),
}

COMMENTS: Final = (
    Feed(name="comments", items=OBJECTS, needs=("string_map_data",), structural=LV_OBJECT, **_COMMENT),
    Feed(
        name="comments_wrapped",
        items=under(
            "comments_media_comments",
            "comments_reels_comments",
            "comments_story_comments",
            "comments_live_comments",
        ),
        needs=("string_map_data",),
        **_COMMENT,
    ),
    Feed(
        name="comments_listed",
        kind=Kind.COMMENT,
        members=_COMMENTS,
        needs=("string_list_data",),
        when=Stamp(f"{_ROW}/timestamp"),
        items=under(
            "comments_media_comments",
            "comments_reels_comments",
            "comments_story_comments",
            "comments_live_comments",
        ),
        text=MetaText(f"{_ROW}/value"),
        target=MetaText("title"),
        url=LinkText(f"{_ROW}/href"),
        ignored=_SLD_LEFT,
    ),
    labelled(
        "comments_labelled",
        Kind.COMMENT,
        _COMMENTS,
        text=MetaText("@Comment", "@Text"),
        target=MetaText("@Media Owner", *_OWNER),
        url=LinkText("@URL"),
        ignored=("@*",),
    ),
)

FEEDS: Final = (*LIKES, *ANSWERS, *COMMENTS)
