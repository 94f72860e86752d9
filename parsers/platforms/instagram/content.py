"""Instagram: posts, stories, reels and pictures with their place and camera, reposts, Threads, and chats."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, EpochMillis, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.feeds import THREADS, messages
from parsers.platforms.meta.shared import AROUND, LV_OBJECT, OBJECTS, Stamp, labelled, under
from parsers.record import Kind


def _exif(prefix: str, what: str) -> tuple[str, ...]:
    return tuple(f"{prefix}media_metadata/{kind}_metadata/exif_data/*/{what}" for kind in ("photo", "video"))


def _shot(prefix: str) -> dict[str, Any]:
    """Where and with what a picture was taken."""
    return {
        "lat": Degrees(*_exif(prefix, "latitude")),
        "lon": Degrees(*_exif(prefix, "longitude")),
        "device": MetaText(
            *_exif(prefix, "lens_make"),
            *_exif(prefix, "lens_model"),
            *_exif(prefix, "software"),
            *_exif(prefix, "device_id"),
            joined=" ",
        ),
        "target_id": Text(f"{prefix}uri"),
        "value": MetaText(*(f"{prefix}media_metadata/{k}_metadata/music_genre" for k in ("photo", "video"))),
    }


_LEFT: Final = (
    "media_metadata/**",
    "media/**",
    "cross_post_source/**",
    "dubbing_info/**",
    "media_variants/**",
    "backup_uri",
    "is_profile_picture",
    "text_app_post/**",
    "creation_timestamp",
    "*/**",
    "title",
    "subtitles/**",
)
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

POSTS: Final = (
    Feed(name="posts", members=_POSTED, items=OBJECTS, structural=LV_OBJECT, **_POST),
    Feed(name="posts_wrapped", members=_PICTURED, items=under(*_WRAPPERS), **_POST),
    Feed(
        name="stories",
        kind=Kind.POST,
        members=_PICTURED,
        items=under("ig_stories"),
        needs=("uri",),
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
        ignored=("@*",),
    ),
    Feed(
        name="reposts",
        kind=Kind.SHARE,
        members="**/reposts.json",
        items=under("profile_media_reposts"),
        when=Stamp("@Time of repost", "@Time"),
        text=MetaText("@Text"),
        ignored=("title", "@*", "media_map_data/**"),
    ),
    labelled(
        "reposts_labelled",
        Kind.SHARE,
        "**/reposts.json",
        text=MetaText("@Caption", "@Text"),
        url=LinkText("@URL"),
        target=MetaText("@Owner/@Username", "@Username", "@Name"),
        ignored=("@*",),
    ),
)

_FOLDERS: Final = (f"**/{THREADS}/*/message_*.json", "**/message_*.json")

CHATS: Final = (
    *messages(_FOLDERS),
    Feed(
        name="broadcast_replies",
        kind=Kind.MESSAGE,
        members="**/replies_*.json",
        items=JsonItems("/replies/*"),
        when=EpochMillis("timestamp_ms"),
        text=MetaText("reply_content"),
        target=MetaText("original_message_sender"),
        thread=MetaText("^/title"),
        ignored=AROUND,
    ),
    Feed(
        name="reported_chats",
        kind=Kind.MESSAGE,
        members="**/reported_conversations.json",
        owner=None,
        items=JsonItems("/ig_reported_conversations/*/messages/*"),
        when=EpochMillis("timestamp_ms"),
        actor=MetaText("sender_name"),
        text=MetaText("content"),
        thread=MetaText("../../reportee/*/name", "../../reportee/name"),
        label=Const("reported"),
        ignored=("^/**", "audio_files/**", "photos/**", "videos/**"),
    ),
    Feed(
        name="secret_devices",
        kind=Kind.DEVICE,
        members="**/secret_conversations.json",
        items=JsonItems("/ig_secret_conversations/armadillo_devices/*"),
        when=EpochSeconds("last_active_time"),
        ip=Text("last_connected_ip"),
        device=MetaText("device_manufacturer", "device_model", "device_os_version", joined=" "),
        label=MetaText("device_type"),
        ignored=("^/**", "online_since"),
    ),
)

FEEDS: Final = (*POSTS, *CHATS)
