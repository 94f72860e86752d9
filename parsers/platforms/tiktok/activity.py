"""TikTok: what the owner watched, liked, kept, searched, posted, shared and wrote, and with whom they are connected."""

from typing import Any, Final

from parsers.declare.fields import Const, Pattern, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.tiktok.lists import LINK, WHEN, Given, feed, leaf
from parsers.record import Kind

_VIDEOS: Final = leaf("VideoList")
_RIGHTS: Final = ("AllowComments", "AllowDuets", "AllowSharingToStory", "AllowStickers", "AllowStitches", "AIGeneratedContent",
                  "ContentDisclosure")  # fmt: skip
_POSTED: Final[dict[str, Any]] = {
    "when": WHEN, "text": Given("Title", "AddYoursText", "AlternateText", joined="\n"), "url": LINK, "place": Given("Location"),
    "value": Given("Sound"), "audience": Given("WhoCanView"), "structural": _RIGHTS, "ignored": ("Likes", "DateDeleted", "CoverImage"),
}  # fmt: skip

WATCHED: Final = (
    feed("posts", Kind.POST, _VIDEOS, where=(Where(path="~2", pattern=r"^(videos?|posts?)$"),), label=Const("video"), **_POSTED),
    feed("watched", Kind.VIEW, _VIDEOS, when=WHEN, url=LINK, label=Const("video")),
    feed("deleted_posts", Kind.POST, leaf("PostList"), label=Const("deleted"), **_POSTED),
    feed("live_watched", Kind.VIEW, leaf("WatchLiveMap"), when=Time("WatchTime", zone="UTC"), url=LINK, label=Const("live")),
    feed("live_comments", Kind.COMMENT, JsonItems("/**/WatchLiveMap/*/Comments/*"), when=Time("CommentTime", zone="UTC"),
         text=Given("CommentContent"), label=Const("live"), url=LINK, ignored=("RawTime",)),
    feed("lives", Kind.POST, leaf("GoLiveList"), when=Time("LiveStartTime", "Date", "StartTime", zone="UTC"), label=Const("live"),
         text=Given("LiveTitle", "Title", "RoomTitle")),
)  # fmt: skip


def _saved(name: str, label: str, container: str) -> Feed:
    what = Given(
        "HashtagName",
        "Hashtag Name",
        "SoundName",
        "LocationName",
        "PlaceName",
        "Name",
        "CollectionName",
        "Location",
    )
    return feed(name, Kind.SAVE, leaf(container), when=WHEN, url=LINK, label=Const(label), target=what)


KEPT: Final = (
    feed("likes", Kind.REACTION, leaf("ItemFavoriteList"), when=WHEN, url=LINK, label=Const("like")),
    _saved("favourite_videos", "video", "FavoriteVideoList"),
    _saved("favourite_sounds", "sound", "FavoriteSoundList"),
    _saved("favourite_effects", "effect", "FavoriteEffectsList"),
    _saved("favourite_hashtags", "hashtag", "FavoriteHashtagList"),
    _saved("favourite_places", "place", "FavoriteLocationList"),
    _saved("favourite_collections", "collection", "FavoriteCollectionList"),
    _saved("hashtags", "hashtag", "HashtagList"),
)  # fmt: skip

SAID: Final = (
    feed("searches", Kind.SEARCH, leaf("SearchList"), when=WHEN, text=Given("SearchTerm", "searchTerm", "Search Term")),
    feed("shares", Kind.SHARE, leaf("ShareHistoryList"), when=WHEN, url=LINK, label=Given("SharedContent"), value=Given("Method")),
    feed("comments", Kind.COMMENT, leaf("CommentsList"), when=WHEN, text=Given("comment", "Comment"), url=LINK, ignored=("photo", "Photo")),
    feed("place_reviews", Kind.COMMENT, leaf("ReviewsList"), when=WHEN, label=Const("review"), place=Given("PlaceName", "LocationName"),
         text=Given("ReviewText", "Review"), value=Given("Rating"), ignored=("Likes", "Status")),
    feed("messages", Kind.MESSAGE, JsonItems("/**/ChatHistory/*/*"), owner=None, when=WHEN, actor=Given("From", "from"),
         text=Given("Content", "content", "comment"), thread=Pattern("~1", find=r"^(?:Chat History with |Group Chat:? )?(.+?):?$"),
         target=Pattern("~1", find=r"^Chat History with (.+?):?$")),
)  # fmt: skip

TIES: Final = (
    feed("followers", Kind.CONNECTION, leaf("FansList"), owner=False, when=WHEN, label=Const("follower"), target=Given("UserName", "userName", "Username")),
    feed("following", Kind.CONNECTION, leaf("Following/Following", "Following List/Following"), when=WHEN, label=Const("following"),
         target=Given("UserName", "userName", "Username")),
    feed("blocks", Kind.CONNECTION, leaf("BlockList"), when=WHEN, label=Const("blocked"), target=Given("UserName", "userName", "Username")),
)  # fmt: skip

FEEDS: Final = (*WATCHED, *KEPT, *SAID, *TIES)
