"""The frame of a Meta export: how its parts are named, and what is in it that says nothing of the owner."""

from typing import Final

from parsers.declare.platform import PassedOver

PASSED_OVER: Final = (
    PassedOver(members=("**/no-data.txt", "**/no_data.txt"), reason="says that the section is empty"),
    PassedOver(
        members=(
            "**/avatars/*.json",
            "**/avatars_store/*.json",
            "**/your_avatar.json",
            "**/avatar_items.json",
        ),
        reason="the drawing of an avatar",
    ),
    PassedOver(
        members=("**/start_here.html", "**/index.html", "**/files/*.html", "**/*.css", "**/*.js"),
        reason="the frame of the web pages of the export",
    ),
)


def parts(app: str) -> str:
    """The name of an export that comes in several archives: `app-user-date-code`, then `-2`, `-3`."""
    return rf"(?P<set>{app}-.+?-\d{{4}}-\d\d-\d\d-[A-Za-z0-9]+)(?:-(?P<part>\d+))?$"
