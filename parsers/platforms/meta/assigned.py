"""What Meta concluded about the owner, as both of its apps tell it: audiences, and places of interest."""

from typing import Final

from parsers.declare.fields import Const, MetaText
from parsers.declare.platform import Feed
from parsers.platforms.meta.labelled import listed
from parsers.record import Kind

CATEGORIES: Final = "**/other_categories_used_to_reach_you.json"


def categories(name: str) -> Feed:
    """The audiences that advertisers may choose and that the owner was put in."""
    return listed(
        name, Kind.ASSIGNED, CATEGORIES, owner=False, label=Const("audience"), value=MetaText("value")
    )


def locations_of_interest() -> Feed:
    """Towns and quarters that Meta takes the owner to care about."""
    return listed(
        "locations_of_interest",
        Kind.ASSIGNED,
        "**/locations_of_interest.json",
        owner=False,
        label=Const("location"),
        value=MetaText("value"),
        place=MetaText("value"),
    )
