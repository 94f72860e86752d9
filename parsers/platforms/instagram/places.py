"""Instagram: where the owner is thought to live and was last seen."""

from typing import Final

from parsers.declare.fields import Const, Degrees, MetaText
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import Stamp, entries, under
from parsers.record import Kind

FEEDS: Final = (
    Feed(
        name="based_in",
        kind=Kind.ASSIGNED,
        members=("**/profile_based_in.json", "**/account_based_in.json"),
        owner=False,
        items=under("inferred_data_primary_location"),
        label=Const("city"),
        value=MetaText("@City Name", "@City"),
        place=MetaText("@City Name", "@City"),
        ignored=("title", "media_map_data/**"),
    ),
    *entries(
        "based_in_labelled",
        Kind.ASSIGNED,
        ("**/profile_based_in.json", "**/account_based_in.json"),
        owner=False,
        label=Const("location"),
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
        ignored=("^/**", "ent_field_name"),
    ),
    Feed(
        name="last_location",
        kind=Kind.VISIT,
        members="**/last_known_location.json",
        label=Const("last_location"),
        items=under("account_history_imprecise_last_known_location"),
        when=Stamp("@GPS Time Uploaded"),
        lat=Degrees("@Precise Latitude", "@Imprecise Latitude"),
        lon=Degrees("@Precise Longitude", "@Imprecise Longitude"),
        ignored=("title", "media_map_data/**"),
    ),
)
