"""Advertisers that hold the owner's data, and what businesses reported to Meta, as both of its apps tell it."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import Stamp
from parsers.platforms.meta.labelled import entries, listed
from parsers.record import Kind

_ADVERTISERS: Final = ("**/advertisers_using_your_activity_or_information.json",)
_WAYS: Final = {
    "has_data_file_custom_audience": "uploaded_list",
    "has_remarketing_custom_audience": "visited",
    "has_in_person_store_visit": "store_visit",
}


def advertisers(items: JsonItems) -> tuple[Feed, ...]:
    """Advertisers that reach the owner by an uploaded list, a visit to their site, or one to their shop."""
    shared: dict[str, Any] = {
        "kind": Kind.DISCLOSED,
        "members": _ADVERTISERS,
        "items": items,
        "needs": ("advertiser_name",),
        "owner": False,
        "target": MetaText("advertiser_name"),
    }
    ways = (
        Feed(
            name=f"audiences_{way}",
            also=True,
            label=Const(way),
            where=(Where(path=key, pattern="true"),),
            **shared,
        )
        for key, way in _WAYS.items()
    )
    neither = tuple(Where(path=key, pattern="true", absent=True) for key in _WAYS)
    uploaded = (Where(path="../../label", pattern=words(__package__)["lists"]["uploaded"]),)
    return (
        *ways,
        Feed(name="audiences", label=Const("audience"), where=neither, **shared),
        _advertiser("audiences_by_list", "uploaded_list", where=uploaded),
        _advertiser("audiences_by_visit", "visited"),
    )


def _advertiser(name: str, label: str, **more: Any) -> Feed:
    """The same in labelled values: one list for each way, told apart by its label."""
    return listed(
        name,
        Kind.DISCLOSED,
        _ADVERTISERS,
        owner=False,
        needs=("value",),
        target=MetaText("value"),
        label=Const(label),
        **more,
    )


def off_meta(members: tuple[str, ...], items: JsonItems) -> tuple[Feed, ...]:
    """What businesses reported of the owner's visits, purchases and searches outside Meta's own services."""
    return (
        Feed(
            name="off_meta_events",
            kind=Kind.DISCLOSED,
            members=members,
            items=items,
            needs=("type",),
            owner=False,
            when=EpochSeconds("timestamp"),
            target=MetaText("../../name"),
            target_id=Text("id"),
            label=Text("type"),
        ),
        listed(
            "off_meta_labelled",
            Kind.DISCLOSED,
            members,
            owner=False,
            needs=("dict",),
            target=MetaText("../../../../title", "../../../0/value"),
            label=MetaText("@Event", "@Type", "dict/1/value"),
            target_id=Text("@ID", "dict/0/value"),
            when=Stamp("dict/*/timestamp_value", "@Received on", "@Time", "dict/2/value"),
        ),
        *entries("off_meta_settings", Kind.SETTING, "**/your_activity_off_meta_technologies_settings.json"),
    )


def preferences(*members: str) -> tuple[Feed, ...]:
    """What the owner chose about advertisements, and what Meta made of it."""
    return (
        *entries("ad_preferences", Kind.ASSIGNED, "**/ad_preferences.json", owner=False),
        *entries(
            "ad_settings",
            Kind.SETTING,
            ("**/subscription_for_no_ads.json", "**/ads_about_meta.json", *members),
        ),
    )
