"""Instagram: followers, follows, requests, blocks, lists, and uploaded contacts; of Threads as well."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, MetaText
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.json.items import JsonItems
from parsers.platforms.instagram.strings import ROW, mapped, rows
from parsers.platforms.meta.items import OBJECTS, Stamp
from parsers.platforms.meta.labelled import OBJECT_FRAME, labelled
from parsers.record import Kind


def _ties(
    name: str,
    label: str,
    *wrappers: str,
    files: tuple[str, ...] = (),
    ignored: tuple[str, ...] = (),
    **more: Any,
) -> Feed:
    """A list of people, their names in the rows or, since 2025, in the titles."""
    return rows(
        name,
        Kind.CONNECTION,
        files or (f"**/{name}.json",),
        *wrappers,
        target=MetaText(f"{ROW}/value", "title", f"{ROW}/href"),
        label=Const(label),
        ignored=("title", f"{ROW}/value", *ignored),
        **more,
    )


_APP: Final = "text_post_app_text_post_app_"
_FOLLOWERS: Final = ("**/followers*.json",)

TIES: Final = (
    _ties(
        "followers",
        "follower",
        files=_FOLLOWERS,
        items=OBJECTS,
        needs=("string_list_data",),
        owner=False,
        structural=OBJECT_FRAME,
    ),
    _ties(
        "followers_wrapped",
        "follower",
        "relationships_followers",
        f"{_APP}followers",
        files=_FOLLOWERS,
        owner=False,
    ),
    _ties("following", "following", "relationships_following", f"{_APP}following"),
    _ties("close_friends", "close_friend", "relationships_close_friends"),
    _ties(
        "blocked",
        "blocked",
        "relationships_blocked_users",
        f"{_APP}blocked_users",
        files=("**/blocked_profiles.json", "**/blocked_accounts.json"),
    ),
    _ties(
        "restricted",
        "restricted",
        "relationships_restricted_users",
        f"{_APP}restricted_users",
        files=("**/restricted_profiles.json", "**/restricted_accounts.json"),
    ),
    _ties(
        "hidden_from",
        "story_hidden_from",
        "relationships_hide_stories_from",
        files=("**/hide_story_from.json",),
    ),
    _ties(
        "favourites",
        "favourite",
        "relationships_feed_favorites",
        files=("**/profiles_you*ve_favorited.json", "**/accounts_you*ve_favorited.json"),
    ),
    _ties(
        "requests_sent",
        "follow_request_sent",
        "relationships_follow_requests_sent",
        f"{_APP}follow_requests_sent",
        files=("**/pending_follow_requests.json",),
    ),
    _ties(
        "requests_made",
        "follow_request_sent",
        "relationships_permanent_follow_requests",
        f"{_APP}permanent_follow_requests",
        files=("**/recent_follow_requests.json",),
    ),
    _ties(
        "requests_received",
        "follow_request_received",
        "relationships_follow_requests_received",
        f"{_APP}follow_requests_received",
        files=("**/follow_requests_you*ve_received.json",),
    ),
    _ties(
        "unfollowed",
        "unfollowed",
        "relationships_unfollowed_users",
        f"{_APP}unfollowed_users",
        files=("**/recently_unfollowed_profiles.json", "**/recently_unfollowed_accounts.json"),
    ),
    _ties(
        "suggestions_removed",
        "suggestion_removed",
        "relationships_dismissed_suggested_users",
        files=("**/removed_suggestions.json",),
    ),
    _ties(
        "hashtags",
        "following_hashtag",
        "relationships_following_hashtags",
        files=("**/following_hashtags.json",),
    ),
    labelled(
        "ties_labelled",
        Kind.CONNECTION,
        ("**/followers_and_following/*.json", "**/threads/{following,followers,blocked_profiles}.json"),
        label=MetaText("$([^/]+?)(?:_\\d+)?\\.json"),
        target=MetaText("@Username", "@Name", "title", "label_values/*/value"),
        url=LinkText("@URL"),
    ),
    mapped(
        "lists",
        Kind.CONNECTION,
        "**/custom_lists.json",
        "relationships_custom_lists",
        label=Const("list"),
        target=MetaText("@Group Members"),
        value=MetaText("@Name"),
        when=Stamp("@Creation Time"),
        ignored=("@Update Time",),
    ),
    mapped(
        "interest_feeds",
        Kind.CONNECTION,
        "**/interest_feeds_on_threads.json",
        "text_post_app_text_app_interest_feeds",
        label=Const("interest_feed"),
        target=MetaText("@Feed name"),
        value=MetaText(
            "@Added topic names delimited by `|`", "@Added usernames delimited by `|`", joined="|"
        ),
    ),
)

FLAT: Final = tuple(
    Feed(
        name=f"flat_{key}",
        kind=Kind.CONNECTION,
        members=("connections.json", "**/connections.json"),
        label=Const(label),
        items=JsonItems(f"/{key}/*"),
        target=MetaText("~"),
        when=Stamp(""),
        owner=key != "followers",
        where=(Where(path="", pattern=r"^\d{4}-"),),
    )
    for key, label in words(__package__)["ties"].items()
)

CONTACTS: Final = (
    mapped(
        "contacts",
        Kind.CONTACT,
        "**/synced_contacts.json",
        "contacts_contact_info",
        owner=None,
        target=MetaText("@First Name", "@Last Name", joined=" "),
        value=MetaText("@Contact Information", "@Phone Number", "@Email"),
        when=Stamp("@Imported Time"),
        label=Const("uploaded_contact"),
    ),
    labelled(
        "contacts_labelled",
        Kind.CONTACT,
        "**/synced_contacts.json",
        owner=None,
        label=Const("uploaded_contact"),
        target=MetaText("@Name", "@First Name", "@Last Name", joined=" "),
        value=MetaText("@Contact Information", "@Phone Number", "@Email", "label_values/*/value"),
    ),
    Feed(
        name="flat_contacts",
        kind=Kind.CONTACT,
        members=("contacts.json", "*/contacts.json"),
        items=JsonItems("/*"),
        needs=("contact",),
        owner=None,
        target=MetaText("first_name", "last_name", joined=" "),
        value=MetaText("contact"),
        label=Const("uploaded_contact"),
    ),
)

FEEDS: Final = (*TIES, *FLAT, *CONTACTS)
