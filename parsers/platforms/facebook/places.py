"""Facebook: where the owner was: visits, check-ins, and places they made known."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.labelled import labelled, listed
from parsers.record import Kind

_HERE: Final[dict[str, Any]] = {
    "lat": Degrees("coordinate/latitude", "latitude"),
    "lon": Degrees("coordinate/longitude", "longitude"),
    "ignored": (),
}

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
    labelled(
        "sampled_locations",
        Kind.VISIT,
        "**/your_sampled_locations.json",
        place=MetaText("@Location", "@City", "label_values/*/value"),
        lat=Degrees("@Latitude"),
        lon=Degrees("@Longitude"),
    ),
    listed(
        "checked_in_cities",
        Kind.VISIT,
        "**/cities_you_have_checked_into.json",
        place=MetaText("value"),
        label=Const("city"),
    ),
    labelled(
        "places_created",
        Kind.POST,
        "**/places_you*ve_created.json",
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
