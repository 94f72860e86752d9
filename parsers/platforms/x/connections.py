"""X: whom the owner follows, blocks and mutes, who follows them, and lists."""

from typing import Final

from parsers.declare.fields import Const, LinkText, Pattern, Text
from parsers.declare.platform import Feed
from parsers.platforms.x.scripts import LIST, files
from parsers.record import Kind


def _tie(name: str, label: str, member: str, key: str, *, owner: bool = True) -> Feed:
    return Feed(
        name=name, kind=Kind.CONNECTION, members=files(member), items=LIST, owner=owner, label=Const(label),
        target_id=Text(f"{key}/accountId"), url=LinkText(f"{key}/userLink"),
    )  # fmt: skip


def _lists(name: str, label: str) -> Feed:
    members = files(name, name.replace("lists", "list"))
    return Feed(name=name.replace("-", "_"), kind=Kind.MEMBERSHIP, members=members, items=LIST, label=Const(label),
                url=LinkText("userListInfo/url", "userListInfo/urls/*"),
                target=Pattern("userListInfo/url", "userListInfo/urls/*", find=r"/lists/([^/?]+)"))  # fmt: skip


FEEDS: Final = (
    _tie("followers", "follower", "follower", "follower", owner=False),
    _tie("following", "following", "following", "following"),
    _tie("blocks", "blocked", "block", "blocking"),
    _tie("mutes", "muted", "mute", "muting"),
    _tie("smart_blocks", "blocked_automatically", "smartblock", "smartBlock"),
    Feed(name="message_mutes", kind=Kind.SETTING, members=files("direct-message-mute"), items=LIST, label=Const("muted_messages"),
         target_id=Text("*/*"), ignored=("*/*",)),
    Feed(name="periscope_followers", kind=Kind.CONNECTION, members=files("periscope-followers"), items=LIST, owner=False,
         label=Const("follower"), target_id=Text("*/*"), ignored=("*/*",)),
    _lists("lists-created", "list_created"),
    _lists("lists-member", "on_list"),
    _lists("lists-subscribed", "list_followed"),
)  # fmt: skip
