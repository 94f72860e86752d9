"""Instagram: what it concluded about the owner: topics, audiences, where they live, and how to reach them."""

from typing import Final

from parsers.declare.fields import Const, MetaText
from parsers.declare.platform import Feed
from parsers.platforms.instagram.strings import ROW, mapped, pairs
from parsers.platforms.meta.assigned import categories, locations_of_interest
from parsers.platforms.meta.items import Stamp
from parsers.platforms.meta.labelled import entries
from parsers.record import Kind

_TOPICS: Final = (
    "**/your_topics.json",
    "**/recommended_topics.json",
    "**/your_reels_topics.json",
    "**/interest_categories.json",
    "**/your_ads_see_*_topics.json",
)
_BASED: Final = ("**/profile_based_in.json", "**/account_based_in.json")


def _topics(name: str, label: str, members: str | tuple[str, ...], *wrappers: str) -> Feed:
    """Words that Instagram put on the owner."""
    return mapped(
        name,
        Kind.ASSIGNED,
        members,
        *wrappers,
        owner=False,
        label=Const(label),
        value=MetaText("@Name", "@Interest", "string_map_data/*/value", f"{ROW}/value"),
        when=Stamp(f"{ROW}/timestamp"),
    )


def _guessed(name: str, label: str, wrapper: str) -> Feed:
    """Addresses and numbers that Instagram takes to be the owner's."""
    return mapped(
        name,
        Kind.ASSIGNED,
        f"**/{name}.json",
        wrapper,
        owner=False,
        label=Const(label),
        value=MetaText(f"{ROW}/value", f"{ROW}/href", "@Email", "@Phone Number"),
    )


FEEDS: Final = (
    _topics("ads_interests", "interest", "**/ads_interests.json", "inferred_data_ig_interest"),
    _topics("topics", "interest", _TOPICS, "topics_your_topics", "topics_your_reels_topics"),
    _topics("sentiments", "trait", "**/your_reels_sentiments.json", "topics_your_reels_emotions"),
    *entries(
        "topics_labelled",
        Kind.ASSIGNED,
        (*_TOPICS, "**/ads_interests.json"),
        owner=False,
        label=Const("interest"),
    ),
    categories("categories"),
    mapped(
        "based_in",
        Kind.ASSIGNED,
        _BASED,
        "inferred_data_primary_location",
        owner=False,
        label=Const("city"),
        value=MetaText("@City Name", "@City"),
        place=MetaText("@City Name", "@City"),
    ),
    *entries(
        "based_in_labelled",
        Kind.ASSIGNED,
        _BASED,
        owner=False,
        label=Const("location"),
    ),
    locations_of_interest(),
    _guessed("possible_emails", "email", "inferred_data_inferred_emails"),
    _guessed("possible_phone_numbers", "phone", "inferred_data_inferred_phone_numbers"),
    pairs(
        "profile_facts",
        Kind.ASSIGNED,
        "**/instagram_profile_information.json",
        "profile_account_insights",
        owner=False,
    ),
)
