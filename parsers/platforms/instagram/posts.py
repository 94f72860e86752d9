"""Instagram: posts, stories, reels and pictures with their place and camera, reposts, and Threads."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed
from parsers.platforms.instagram.strings import mapped
from parsers.platforms.meta.items import OBJECTS, Stamp, exif, under
from parsers.platforms.meta.labelled import OBJECT_FRAME, labelled
from parsers.record import Kind


def _shot(below: str) -> dict[str, Any]:
    """Where and with what a picture was taken."""
    return {
        "lat": Degrees(*exif("latitude", below)),
        "lon": Degrees(*exif("longitude", below)),
        "device": MetaText(
            *exif("lens_make", below),
            *exif("lens_model", below),
            *exif("software", below),
            *exif("device_id", below),
            joined=" ",
        ),
        "target_id": Text(f"{below}uri"),
        "value": MetaText(*(f"{below}media_metadata/{k}_metadata/music_genre" for k in ("photo", "video"))),
    }


_LEFT: Final = ("backup_uri", "is_profile_picture", "creation_timestamp", "title")
_POSTED: Final = ("**/posts_*.json", "**/posts.json", "**/content/posts*.json")
_POST: Final = {
    "kind": Kind.POST,
    "needs": ("media",),
    "when": EpochSeconds("creation_timestamp", "media/*/creation_timestamp"),
    "text": MetaText("title", "media/*/title"),
    "ignored": _LEFT,
    **_shot("media/*/"),
}
_PICTURED: Final = (
    "**/profile_photos.json",
    "**/stories.json",
    "**/stories_*.json",
    "**/reels*.json",
    "**/archived_posts*.json",
    "**/igtv_videos*.json",
    "**/other_content*.json",
    "**/recently_deleted_content.json",
    "**/threads_and_replies.json",
    "**/media.json",
)
_WRAPPERS: Final = (
    "ig_reels_media",
    "ig_archived_post_media",
    "ig_igtv_media",
    "ig_other_media",
    "ig_recently_deleted_media",
    "text_post_app_text_posts",
)

FEEDS: Final = (
    Feed(name="posts", members=_POSTED, items=OBJECTS, structural=OBJECT_FRAME, **_POST),
    Feed(name="posts_wrapped", members=_PICTURED, items=under(*_WRAPPERS), **_POST),
    Feed(
        name="stories",
        kind=Kind.POST,
        members=_PICTURED,
        items=under("ig_stories"),
        needs=("creation_timestamp",),
        label=Const("story"),
        when=EpochSeconds("creation_timestamp"),
        text=MetaText("title"),
        ignored=_LEFT,
        **_shot(""),
    ),
    Feed(
        name="profile_photos",
        kind=Kind.MEDIA,
        members=_PICTURED,
        items=under("ig_profile_picture"),
        needs=("uri",),
        label=Const("profile_photo"),
        when=EpochSeconds("creation_timestamp"),
        text=MetaText("title"),
        ignored=_LEFT,
        **_shot(""),
    ),
    labelled(
        "posts_labelled",
        Kind.POST,
        (*_POSTED, *_PICTURED),
        text=MetaText("@Caption", "@Text", "@Title"),
        url=LinkText("@URL"),
        place=MetaText("@Location"),
    ),
    mapped(
        "reposts",
        Kind.SHARE,
        "**/reposts.json",
        "profile_media_reposts",
        when=Stamp("@Time of repost", "@Time"),
        text=MetaText("@Text"),
    ),
    labelled(
        "reposts_labelled",
        Kind.SHARE,
        "**/reposts.json",
        text=MetaText("@Caption", "@Text"),
        url=LinkText("@URL"),
        target=MetaText("@Owner/@Username", "@Username", "@Name"),
    ),
)
