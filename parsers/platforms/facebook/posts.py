"""Facebook: posts, check-ins, photos, videos, stories and reels, and where and with what they were taken."""

from typing import Any, Final

from parsers.declare.fields import Degrees, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import OBJECTS, exif, under
from parsers.platforms.meta.labelled import labelled
from parsers.platforms.meta.labels import Whose
from parsers.record import Kind

_TIME: Final = EpochSeconds("timestamp")
_ATTACHED: Final = "attachments/*/data/*"
_POSTED: Final = {
    "kind": Kind.POST,
    "when": _TIME,
    "text": MetaText(
        "data/*/post",
        f"{_ATTACHED}/life_event/title",
        f"{_ATTACHED}/media/description",
        f"{_ATTACHED}/text",
        "title",
    ),
    "target": Whose("title"),
    "label": MetaText(
        f"{_ATTACHED}/poll/question", f"{_ATTACHED}/external_context/name", f"{_ATTACHED}/event/name"
    ),
    "url": LinkText(f"{_ATTACHED}/external_context/url"),
    "place": MetaText(f"{_ATTACHED}/place/name", f"{_ATTACHED}/place/address"),
    "lat": Degrees(f"{_ATTACHED}/place/coordinate/latitude", *exif("latitude", f"{_ATTACHED}/media/")),
    "lon": Degrees(f"{_ATTACHED}/place/coordinate/longitude", *exif("longitude", f"{_ATTACHED}/media/")),
    "ip": Text(
        f"{_ATTACHED}/media/media_metadata/photo_metadata/exif_data/*/upload_ip",
        f"{_ATTACHED}/media/media_metadata/video_metadata/exif_data/*/upload_ip",
    ),
    "ignored": ("title",),
}
_PICTURED: Final[dict[str, Any]] = {
    "kind": Kind.MEDIA,
    "when": EpochSeconds(*exif("taken_timestamp"), "creation_timestamp"),
    "needs": ("uri",),
    "text": MetaText("description", "title"),
    "target_id": Text("uri"),
    "lat": Degrees(*exif("latitude")),
    "lon": Degrees(*exif("longitude")),
    "ip": Text(*exif("upload_ip"), "upload_ip"),
    "device": MetaText(*exif("camera_make"), *exif("camera_model"), joined=" "),
    "ignored": ("title", "backup_uri", "creation_timestamp"),
}


def _posts(name: str, members: str | tuple[str, ...], items: JsonItems, **more: Any) -> Feed:
    return Feed(name=name, members=members, items=items, **{**_POSTED, **more})


_PAGES: Final = ("**/your_posts*.json", "**/posts/*_posts_*.json", "**/posts_from_apps_and_websites.json")

FEEDS: Final = (
    _posts("posts", _PAGES, OBJECTS, needs=("timestamp",)),
    _posts(
        "posts_wrapped",
        (
            *_PAGES,
            "**/archive.json",
            "**/trash.json",
            "**/archived_stories.json",
            "**/your_reels.json",
            "**/*pending_posts_in_groups.json",
            "**/events_you*ve_hidden.json",
        ),
        under(
            "status_updates",
            "status_updates_v2",
            "app_posts_v2",
            "app_posts",
            "trash_v2",
            "archive_v2",
            "archived_stories_v2",
            "archived_stories",
            "lasso_videos_v2",
            "pending_posts_v2",
            "events_hidden_v2",
        ),
    ),
    _posts(
        "group_posts",
        ("**/group_posts_and_comments.json", "**/your_posts_and_comments_in_groups.json"),
        JsonItems("/group_posts_v2/*", "/group_posts/activity_log_data/*"),
        needs=("timestamp",),
        thread=MetaText("data/*/group"),
    ),
    _posts(
        "posts_by_others",
        ("**/other_people*s_posts_to_your_timeline.json", "**/posts_to_your_timeline*.json"),
        JsonItems("/wall_posts_sent_to_you/activity_log_data/*", "/wall_posts_sent_to_you_v2/*"),
        owner=False,
    ),
    labelled(
        "posts_elsewhere",
        Kind.POST,
        "**/posts_on_other_pages_and_profiles.json",
        text=MetaText("@Text", "@Message", "@Description", "@Title", "label_values/*/value"),
        url=LinkText("@URL"),
        target=MetaText("@Page/@Name", "@Owner/@Name", "@Name"),
    ),
    labelled(
        "post_edits",
        Kind.POST,
        "**/edits_you_made_to_posts.json",
        text=MetaText("@Text", "label_values/*/value"),
    ),
    labelled(
        "shared_links",
        Kind.SHARE,
        "**/content_sharing_links_you_have_created.json",
        url=LinkText("@URL", "label_values/*/href", "label_values/*/value"),
    ),
    labelled(
        "tagged_places",
        Kind.VISIT,
        "**/places_you_have_been_tagged_in.json",
        place=MetaText("@Location", "@Name", "label_values/*/value"),
        when=EpochSeconds("timestamp", "@Time", "label_values/*/timestamp_value"),
    ),
    Feed(
        name="pictures",
        members=(
            "**/posts/album/*.json",
            "**/photos_and_videos/album/*.json",
            "**/your_uncategorized_photos.json",
            "**/your_photos.json",
            "**/your_videos.json",
        ),
        items=JsonItems(
            "/photos/*", "/cover_photo", "/other_photos_v2/*", "/other_photos/*", "/videos_v2/*", "/videos/*"
        ),
        **_PICTURED,
    ),
    Feed(
        name="albums",
        kind=Kind.MEDIA,
        members=("**/posts/album/*.json", "**/photos_and_videos/album/*.json"),
        items=JsonItems(""),
        needs=("name",),
        when=EpochSeconds("last_modified_timestamp"),
        target=MetaText("name"),
        text=MetaText("description"),
    ),
)
