"""Facebook: what it concluded about the owner: interests, audiences, languages, and where they live."""

from typing import Any, Final

from parsers.declare.fields import Const, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.assigned import CATEGORIES, categories, locations_of_interest
from parsers.platforms.meta.items import FILLED
from parsers.platforms.meta.labelled import entries
from parsers.record import Kind


def _assigned(name: str, label: str, members: str | tuple[str, ...], *containers: str, **more: Any) -> Feed:
    """Words that Facebook put on the owner."""
    usual: dict[str, Any] = {"value": MetaText(""), "where": FILLED, "ignored": ()}
    return Feed(
        name=name,
        kind=Kind.ASSIGNED,
        members=members,
        items=JsonItems(*containers),
        owner=False,
        label=Const(label),
        **{**usual, **more},
    )


CONCLUDED: Final = (
    _assigned(
        "ads_interests",
        "interest",
        "**/ads_interests.json",
        "/topics_v2/*",
        "/topics/*",
        value=MetaText("", "name"),
    ),
    _assigned(
        "topics",
        "interest",
        ("**/your_topics.json", "**/your_reels_topics.json", "**/your_news_topics.json"),
        "/inferred_topics_v2/*",
        "/inferred_topics/*",
        "/topics_v2/*",
        "/topics/*",
        value=MetaText("", "name"),
    ),
    _assigned(
        "peer_group",
        "audience",
        ("**/friend_peer_group.json", "**/friend_peer_group_v2.json"),
        "/friend_peer_group_v2",
        "/friend_peer_group",
        value=MetaText(""),
    ),
    _assigned("categories", "audience", CATEGORIES, "/bcts/*", "/bcts_v2/*", value=MetaText("")),
    categories("categories_labelled"),
    *entries(
        "predicted_languages",
        Kind.ASSIGNED,
        ("**/predicted_languages.json", "**/your_inferred_language_preferences_for_videos.json"),
        owner=False,
        label=Const("language"),
    ),
    *entries(
        "marketplace_activity",
        Kind.ASSIGNED,
        "**/how_active_we_think_you_are_on_marketplace.json",
        owner=False,
        label=Const("trait"),
    ),
    *entries(
        "preferred_categories",
        Kind.ASSIGNED,
        "**/your_preferred_categories.json",
        owner=False,
        label=Const("interest"),
    ),
    *entries(
        "fundraisers_viewed",
        Kind.ASSIGNED,
        "**/fundraiser_posts_you_likely_viewed.json",
        owner=False,
        label=Const("interest"),
    ),
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


PLACED: Final = (
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
    locations_of_interest(),
    *entries(
        "jurisdiction",
        Kind.ASSIGNED,
        "**/your_privacy_jurisdiction.json",
        owner=False,
        label=Const("country"),
    ),
)

FEEDS: Final = (*CONCLUDED, *PLACED)
