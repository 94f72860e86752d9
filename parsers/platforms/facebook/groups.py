"""Facebook: groups, events and fundraisers the owner belongs to, runs, answered or was asked to."""

from typing import Any, Final

from parsers.declare.fields import Amount, Const, Currency, EpochSeconds, LinkText, MetaText
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import under
from parsers.platforms.meta.labelled import labelled, listed
from parsers.record import Kind

_TIME: Final = EpochSeconds("timestamp")


def _event(name: str, label: str, members: str | tuple[str, ...], *containers: str, **more: Any) -> Feed:
    return Feed(
        name=name,
        kind=Kind.EVENT,
        members=members,
        items=JsonItems(*containers),
        needs=("name",),
        label=Const(label),
        when=EpochSeconds("start_timestamp", "timestamp", "create_timestamp"),
        target=MetaText("name"),
        text=MetaText("description"),
        place=MetaText("place/name", "place/address"),
        url=LinkText("url"),
        **{"ignored": ("end_timestamp", "create_timestamp"), **more},
    )


_RESPONSES: Final = "**/your_event_responses.json"


def _answered(label: str, key: str) -> Feed:
    return _event(key, label, _RESPONSES, f"/event_responses_v2/{key}/*", f"/event_responses/{key}/*")


def _group(name: str, label: str, members: str | tuple[str, ...], **more: Any) -> Feed:
    columns = {"target": MetaText("@Group/@Name", "@Group", "@Name", "label_values/*/value"), **more}
    return labelled(name, Kind.MEMBERSHIP, members, label=Const(label), **columns)


FEEDS: Final = (
    Feed(
        name="groups_joined",
        kind=Kind.MEMBERSHIP,
        members="**/your_group_membership_activity.json",
        items=under("groups_joined_v2", "groups_joined"),
        when=_TIME,
        target=MetaText("data/*/name", "name", "title"),
        label=Const("group"),
        text=MetaText("title"),
    ),
    Feed(
        name="groups_administered",
        kind=Kind.MEMBERSHIP,
        members="**/groups/your_groups.json",
        items=under("groups_admined_v2", "groups_admined"),
        when=_TIME,
        target=MetaText("name"),
        label=Const("group_admin"),
    ),
    Feed(
        name="group_badges",
        kind=Kind.MEMBERSHIP,
        members="**/your_badges.json",
        items=JsonItems("/group_badges_v2/*", "/group_badges/*"),
        target=MetaText("~"),
        value=MetaText(""),
        label=Const("group_badge"),
    ),
    _group("group_invites_received", "group_invited", "**/group_invites_you*ve_received.json"),
    _group("group_invites_sent", "group_invite_sent", "**/group_invites_you*ve_sent.json"),
    _group("group_join_requests", "group_requested", "**/groups/join_requests.json"),
    _group("group_anonymous_mode", "group_anonymous", "**/your_anonymous_mode_status_in_groups.json"),
    _group(
        "group_chat_invites",
        "group_chat_invited",
        "**/chat_invites_received.json",
        target=MetaText("title", "@Name", "label_values/*/value"),
    ),
    _group(
        "group_contributions",
        "group_contribution",
        "**/groups/your_contributions.json",
        target=MetaText("title", "@Group/@Name", "@Name", "label_values/*/value"),
    ),
    _group("group_post_tags", "group_tags", "**/your_group_post_tags.json"),
    _group("group_participation", "group_requested", "**/your_participation_requests.json"),
    _group("group_documents", "group_document", "**/your_document_revision.json"),
    listed(
        "group_shortcuts",
        Kind.MEMBERSHIP,
        ("**/your_group_shortcuts.json", "**/groups_and_pages_that_you_may_find_engaging.json"),
        target=MetaText("value"),
        label=MetaText("../../label"),
    ),
    _answered("going", "events_joined"),
    _answered("interested", "events_interested"),
    _answered("declined", "events_declined"),
    _event(
        "event_invitations",
        "invited",
        "**/event_invitations.json",
        "/events_invited_v2/*",
        "/events_invited/*",
    ),
    _event("events_hosted", "host", "**/events/your_events.json", "/your_events_v2/*", "/your_events/*"),
    Feed(
        name="fundraisers_donated",
        kind=Kind.PAYMENT,
        members="**/fundraisers_donated_to.json",
        items=under("fundraisers_donated_to_v2", "fundraisers_donated_to"),
        when=_TIME,
        target=MetaText("attachments/*/data/*/fundraiser/title"),
        label=Const("donation"),
        amount=Amount("attachments/*/data/*/fundraiser/donated_amount"),
        currency=Currency("attachments/*/data/*/fundraiser/donated_amount"),
        ignored=("title",),
    ),
)
