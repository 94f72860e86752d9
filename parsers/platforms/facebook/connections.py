"""Facebook: friends, requests, follows, contacts, and the people Facebook proposes."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, LinkText, MetaText
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import under
from parsers.platforms.meta.labelled import LISTED, entries, labelled, listed
from parsers.record import Kind

_TIME: Final = EpochSeconds("timestamp")


def _people(name: str, label: str, members: str | tuple[str, ...], *wrappers: str) -> Feed:
    """A list of people or pages with the time of the tie."""
    return Feed(
        name=name,
        kind=Kind.CONNECTION,
        members=members,
        items=under(*wrappers),
        needs=("name",),
        when=_TIME,
        target=MetaText("name"),
        label=Const(label),
        url=LinkText("url", "uri"),
        value=MetaText("contact_info"),
        ignored=("marked_as_spam",),
    )


def _pages(name: str, label: str, members: str | tuple[str, ...], *wrappers: str) -> Feed:
    return Feed(
        name=name,
        kind=Kind.CONNECTION,
        members=members,
        items=under(*wrappers),
        when=_TIME,
        target=MetaText("data/*/name", "name", "title"),
        label=Const(label),
        url=LinkText("url"),
        ignored=("title",),
    )


TIES: Final = (
    _people(
        "friends", "friend", ("**/your_friends.json", "**/friends/friends.json"), "friends_v2", "friends"
    ),
    _people(
        "friend_requests_received",
        "friend_request_received",
        "**/*received_friend_requests.json",
        "received_requests_v2",
        "received_requests",
    ),
    _people(
        "friend_requests_sent",
        "friend_request_sent",
        ("**/*sent_friend_requests.json", "**/friend_requests_sent.json"),
        "sent_requests_v2",
        "sent_requests",
    ),
    _people(
        "friend_requests_rejected",
        "friend_request_rejected",
        "**/*rejected_friend_requests.json",
        "rejected_requests_v2",
        "rejected_requests",
    ),
    _people(
        "friends_removed", "former_friend", "**/removed_friends.json", "deleted_friends_v2", "deleted_friends"
    ),
    _people(
        "following",
        "following",
        ("**/who_you*ve_followed.json", "**/following_and_followers/following.json"),
        "following_v3",
        "following_v2",
        "following",
    ),
    _people(
        "followers",
        "follower",
        (
            "**/people_who_followed_you.json",
            "**/who*followed_you.json",
            "**/following_and_followers/followers.json",
        ),
        "followers_v3",
        "followers_v2",
        "followers",
    ),
    _pages(
        "pages_followed",
        "following_page",
        (
            "**/pages_and_profiles_you_follow.json",
            "**/pages_you_follow.json",
            "**/followed_pages.json",
            "**/pages_you_followed.json",
        ),
        "pages_followed_v2",
        "pages_followed",
    ),
    _pages(
        "pages_unfollowed",
        "unfollowed_page",
        (
            "**/pages_and_profiles_you*ve_unfollowed.json",
            "**/pages_you*ve_unfollowed.json",
            "**/unfollowed_pages.json",
        ),
        "pages_unfollowed_v2",
        "pages_unfollowed",
    ),
    _pages(
        "pages_recommended",
        "recommended_page",
        ("**/pages_and_profiles_you*ve_recommended.json", "**/pages_you*ve_recommended.json"),
        "recommended_pages_v2",
        "recommended_pages",
    ),
    _pages(
        "pages_administered",
        "administers_page",
        ("**/pages/your_pages.json", "**/pages_you_admin.json"),
        "pages_v2",
        "pages",
    ),
    Feed(
        name="pokes",
        kind=Kind.CONNECTION,
        members="**/pokes.json",
        items=under("pokes_v2", "pokes"),
        owner=None,
        when=_TIME,
        actor=MetaText("poker"),
        target=MetaText("pokee"),
        label=Const("poke"),
        ignored=("rank",),
    ),
    Feed(
        name="messenger_blocked",
        kind=Kind.CONNECTION,
        members="**/messenger_contacts_you*ve_blocked.json",
        items=JsonItems("/messenger_contacts_blocked_v2/*/entries/*"),
        when=_TIME,
        target=MetaText("data/name"),
        url=LinkText("data/uri"),
        label=Const("blocked"),
    ),
    Feed(
        name="people_and_friends_settings",
        kind=Kind.CONNECTION,
        members=(
            "**/feed/feed.json",
            "**/feed/controls.json",
            "**/people_and_friends.json",
            "**/news_feed/*.json",
        ),
        items=JsonItems(
            "/people_and_friends_v2/*/entries/*",
            "/controls/*/entries/*",
            "/people_interactions_v2/*/entries/*",
            "/people_interactions/*/entries/*",
        ),
        when=_TIME,
        target=MetaText("data/name", "data/value"),
        url=LinkText("data/uri"),
        label=MetaText("../../name"),
        ignored=("data/value", "data/share"),
    ),
    labelled(
        "people_and_friends",
        Kind.CONNECTION,
        "**/people_and_friends.json",
        target=MetaText("@Name", "label_values/*/value"),
        label=Const("interaction"),
    ),
)

_DRAWN_UP: Final = JsonItems(*LISTED.containers, "/people_you_may_know_v2/*", "/people_you_may_know/*")


def _proposed(name: str, members: str | tuple[str, ...], label: str) -> Feed:
    """People in a list of labelled values that Facebook drew up itself."""
    return listed(
        name,
        Kind.ASSIGNED,
        members,
        items=_DRAWN_UP,
        owner=False,
        target=MetaText("value", "@Name", "name"),
        label=Const(label),
        when=EpochSeconds("../../../../timestamp", "timestamp"),
    )


def _named(name: str, label: str, members: str | tuple[str, ...], **columns: Any) -> Feed:
    """People or pages, each an object of labelled values."""
    usual: dict[str, Any] = {
        "kind": Kind.CONNECTION,
        "target": MetaText("@Name", "label_values/*/value"),
        "ignored": (),
    }
    return labelled(name, members=members, label=Const(label), **{**usual, **columns})


PROPOSED: Final = (
    _proposed("people_you_may_know", "**/people_you_may_know.json", "person_you_may_know"),
    _proposed("people_to_follow", "**/people_we_think_you_should_follow.json", "person_to_follow"),
    _named(
        "suggested_friends",
        "person_you_may_know",
        "**/suggested_friends.json",
        kind=Kind.ASSIGNED,
        owner=False,
    ),
    _named(
        "unfollowed_profiles",
        "unfollowed",
        "**/feed/unfollowed_profiles.json",
        url=LinkText("@URL", "label_values/*/href"),
    ),
    _named("snoozed", "snoozed", "**/feed/snooze.json"),
    _named(
        "invites_to_follow",
        "invited_to_follow",
        "**/invites_to_follow.json",
        target=MetaText("@Page", "@Name", "label_values/*/value", "title"),
    ),
    _named(
        "fan_badges",
        "top_fan",
        (
            "**/top_fan_badges_you*ve_received.json",
            "**/rising_fan_badges_you*ve_received.json",
            "**/top_fan_information.json",
        ),
        target=MetaText("@Page", "@Name", "@Author", "label_values/*/value"),
    ),
    listed(
        "followed_history",
        Kind.CONNECTION,
        "**/your_recently_followed_history.json",
        target=MetaText("@Name", "dict/*/value", "value"),
        label=Const("following"),
    ),
    listed(
        "recently_visited_profiles",
        Kind.VIEW,
        "**/profiles_you_visited_in_the_past_7_days.json",
        target=MetaText("value", "@Name"),
        label=Const("profile"),
    ),
    *entries("post_audiences", Kind.CONNECTION, "**/your_post_audiences.json"),
)

FEEDS: Final = (*TIES, *PROPOSED)
