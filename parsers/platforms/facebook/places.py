"""Facebook: where the owner was, lives, and is thought to live."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import LV_FRAME, LV_REST, entries, labelled
from parsers.record import Kind

_TEXT: Final = (Where(path="", pattern="."),)
_HERE: Final[dict[str, Any]] = {
    "lat": Degrees("coordinate/latitude", "latitude"),
    "lon": Degrees("coordinate/longitude", "longitude"),
    "ignored": ("^/**", "coordinate/**"),
}


def _assigned(name: str, label: str, members: str | tuple[str, ...], *containers: str, **more: Any) -> Feed:
    columns = {"value": MetaText(""), "where": _TEXT, "ignored": ("^/**", "*", "**"), **more}
    return Feed(
        name=name,
        kind=Kind.ASSIGNED,
        members=members,
        items=JsonItems(*containers),
        owner=False,
        label=Const(label),
        **columns,
    )


_PRIMARY: Final = "**/primary_location.json"
_PUBLIC: Final = "**/primary_public_location.json"
_ZONE: Final = ("**/timezone.json",)


def _public(label: str, key: str) -> Feed:
    return Feed(
        name=f"primary_public_{key}",
        kind=Kind.ASSIGNED,
        members=_PUBLIC,
        owner=False,
        also=True,
        label=Const(label),
        items=JsonItems("/primary_public_location_v2", "/primary_public_location"),
        value=MetaText(key),
    )


FEEDS: Final = (
    Feed(
        name="where_i_have_been",
        kind=Kind.VISIT,
        members=("**/where_i_have_been.json", "**/location_history.json", "**/your_location_history.json"),
        items=JsonItems(
            "/location_entries/*", "/location_entries_v2/*", "/location_history/*", "/location_history_v2/*"
        ),
        when=EpochSeconds("timestamp", "creation_timestamp"),
        place=MetaText("name", "address"),
        ip=Text("ip_address"),
        text=MetaText("address"),
        **_HERE,
    ),
    Feed(
        name="last_location",
        kind=Kind.VISIT,
        members="**/last_location.json",
        items=JsonItems("/last_location_v2", "/last_location"),
        when=EpochSeconds("time", "timestamp"),
        label=Const("last_location"),
        **_HERE,
    ),
    _assigned(
        "primary_zip",
        "zip",
        _PRIMARY,
        "/primary_location_v2/zipcode/*",
        "/primary_location/zipcode/*",
        "/primary_location_v2/zipcode",
        "/primary_location/zipcode",
    ),
    _assigned(
        "primary_city",
        "city",
        _PRIMARY,
        "/primary_location_v2/city_region_pairs/*/0",
        "/primary_location/city_region_pairs/*/0",
        "/primary_location_v2/city",
        "/primary_location/city",
    ),
    _assigned(
        "primary_region",
        "location",
        _PRIMARY,
        "/primary_location_v2/city_region_pairs/*/1",
        "/primary_location/city_region_pairs/*/1",
        "/primary_location_v2/region",
        "/primary_location_v2/country",
    ),
    _public("city", "city"),
    _public("location", "region"),
    _public("country", "country"),
    Feed(
        name="phone_location",
        kind=Kind.ASSIGNED,
        members="**/device_location.json",
        owner=False,
        items=JsonItems("/phone_number_location_v2/*", "/phone_number_location/*"),
        label=Const("country"),
        value=Text("country_code"),
        text=MetaText("spn"),
    ),
    _assigned("timezone", "timezone", _ZONE, "/timezone_v2", "/timezone"),
    *entries("timezone_labelled", Kind.ASSIGNED, _ZONE, owner=False, label=Const("timezone")),
    _assigned(
        "news_locations",
        "location",
        "**/facebook_news/your_locations.json",
        "/news_your_locations_v2/*",
        "/news_your_locations/*",
        value=MetaText("", "name"),
    ),
    Feed(
        name="locations_of_interest",
        kind=Kind.ASSIGNED,
        members="**/locations_of_interest.json",
        owner=False,
        items=JsonItems("/label_values/*/vec/*", "/*/label_values/*/vec/*"),
        label=Const("location"),
        value=MetaText("value"),
        place=MetaText("value"),
        structural=LV_FRAME,
        ignored=("^/**", *LV_REST),
    ),
    *entries(
        "jurisdiction",
        Kind.ASSIGNED,
        "**/your_privacy_jurisdiction.json",
        owner=False,
        label=Const("country"),
    ),
    labelled(
        "sampled_locations",
        Kind.VISIT,
        "**/your_sampled_locations.json",
        ignored=("@*",),
        place=MetaText("@Location", "@City", "label_values/*/value"),
        lat=Degrees("@Latitude"),
        lon=Degrees("@Longitude"),
    ),
    Feed(
        name="checked_in_cities",
        kind=Kind.VISIT,
        members="**/cities_you_have_checked_into.json",
        items=JsonItems("/label_values/*/vec/*", "/*/label_values/*/vec/*"),
        place=MetaText("value"),
        label=Const("city"),
        ignored=("^/**",),
    ),
    labelled(
        "places_created",
        Kind.POST,
        "**/places_you*ve_created.json",
        ignored=("@*",),
        label=Const("place_created"),
        place=MetaText("@Name", "label_values/*/value"),
    ),
    Feed(
        name="places_created_plain",
        kind=Kind.POST,
        members="**/places_you*ve_created.json",
        items=JsonItems("/your_places_v2/*", "/your_places/*"),
        when=EpochSeconds("creation_timestamp"),
        place=MetaText("name"),
        url=MetaText("url"),
        text=MetaText("address"),
        label=Const("place_created"),
        **_HERE,
    ),
)
