"""How both of Meta's apps tell when they were in use, and which pages were opened in their own browser."""

from parsers.declare.fields import Const, LinkText, MetaText, Text
from parsers.declare.platform import Feed
from parsers.platforms.meta.items import Stamp
from parsers.platforms.meta.labelled import labelled, listed
from parsers.record import Kind


def links() -> Feed:
    """Pages that were opened in the browser of the app."""
    return labelled(
        "links",
        Kind.VIEW,
        "**/link_history.json",
        label=Const("link"),
        url=LinkText("@Website link you visited", "@URL", "label_values/*/href", "label_values/0/value"),
        target=MetaText("@Title of website page you visited", "@Title"),
        ignored=("@Website session start time", "@Website session end time"),
    )


def time_spent(app: str) -> Feed:
    """From when to when the app was open."""
    return listed(
        "time_spent",
        Kind.LOGIN,
        f"**/time_spent_on_{app}.json",
        needs=("dict",),
        label=Const("session"),
        when=Stamp("dict/0/timestamp_value"),
        value=Text("dict/1/timestamp_value"),
    )
