"""Instagram: what the profile says, what it said before, how it was opened, and what was typed into forms."""

from typing import Any, Final

from parsers.declare.fields import Choice, Const, MetaText
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.json.items import JsonItems
from parsers.platforms.instagram.strings import mapped, pairs
from parsers.platforms.meta.items import Stamp, under
from parsers.platforms.meta.labelled import entries, labelled
from parsers.record import Kind

_WORDS: Final = words(__package__)
_USER: Final = (
    "**/personal_information/personal_information.json",
    "**/account_information/personal_information.json",
    "**/account_information.json",
    "**/threads/personal_information.json",
    "**/personal_information.json",
)
_ITEMS: Final = under("profile_user", "profile_account", "text_post_app_text_post_app_profile")
_LEFT: Final = (
    "title",
    "@Phone Confirmed",
    "@Phone Confirmation Method",
    "@Emoji Pong High Score",
    "@Music on profile",
    "@Is Eligible for Profile Activation Badge",
    "@Profile Shows Activation Badge",
    "@Onboarding Time",
    "@Profile Photo",
)


def _user(label: str, *paths: str, **more: Any) -> Feed:
    return Feed(
        name=f"profile_{label}",
        kind=Kind.PROFILE,
        members=_USER,
        items=_ITEMS,
        also=True,
        label=Const(label),
        value=MetaText(*paths),
        **more,
    )


PROFILE: Final = (
    _user("name", "@Name", names=("@Name", "@Username"), ignored=_LEFT),
    _user("username", "@Username"),
    _user("email", "@Email"),
    _user("phone", "@Phone Number"),
    _user("bio", "@Bio"),
    _user("gender", "@Gender"),
    _user("birth_date", "@Date of birth"),
    _user("website", "@Website"),
    Feed(
        name="private_account",
        kind=Kind.SETTING,
        members=_USER,
        items=_ITEMS,
        also=True,
        label=Const("private_account"),
        value=MetaText("@Private Account"),
    ),
)

_FLAT_ITEMS: Final = JsonItems("")


def _flat(label: str, *paths: str, **more: Any) -> Feed:
    """An attribute in the profile.json of 2018 to 2021."""
    return Feed(
        name=f"flat_{label}",
        kind=Kind.PROFILE,
        members=("profile.json", "*/profile.json", "**/profile.json"),
        items=_FLAT_ITEMS,
        needs=("username",),
        also=True,
        label=Const(label),
        value=MetaText(*paths),
        **more,
    )


FLAT: Final = (
    _flat(
        "name",
        "name",
        names=("name", "username"),
        ignored=("profile_pic_url", "private_account"),
    ),
    _flat("username", "username"),
    _flat("email", "email"),
    _flat("phone", "phone_number"),
    _flat("bio", "biography", "bio"),
    _flat("gender", "gender"),
    _flat("website", "website"),
    _flat("birth_date", "birthday", "date_of_birth"),
    _flat("registration_date", "date_joined", when=Stamp("date_joined")),
)

_SIGNUP: Final = ("**/signup_details.json", "**/instagram_signup_details.json", "**/signup_information.json")
_SIGNED: Final = under("account_history_registration_info")


def _signup(label: str, path: str, **more: Any) -> Feed:
    return Feed(
        name=f"signup_{label}",
        kind=Kind.PROFILE,
        members=_SIGNUP,
        items=_SIGNED,
        also=True,
        label=Const(label),
        value=MetaText(path),
        when=Stamp("@Time"),
        **more,
    )


_CHANGES: Final = ("**/profile_changes.json", "**/account_information/profile_changes.json")
_CHANGED: Final = under("profile_profile_change")


def _change(name: str, path: str) -> Feed:
    return Feed(
        name=name,
        kind=Kind.PROFILE,
        members=_CHANGES,
        items=_CHANGED,
        also=True,
        when=Stamp("@Change Date"),
        label=Choice("@Changed", words=_WORDS["changes"]),
        value=MetaText(path),
        ignored=("title",),
    )


_FORM_KEYS: Final = "^(" + "|".join(_WORDS["forms"]) + ")$"

TYPED: Final = (
    _signup("username", "@Username", ignored=("title", "@Port")),
    _signup("email", "@Email"),
    _signup("phone", "@Phone Number"),
    Feed(
        name="signup",
        kind=Kind.LOGIN,
        members=_SIGNUP,
        items=_SIGNED,
        when=Stamp("@Time"),
        ip=MetaText("@IP Address"),
        device=MetaText("@Device"),
        label=Const("signup"),
    ),
    _change("profile_changes_new", "@New Value"),
    _change("profile_changes_old", "@Previous Value"),
    Feed(
        name="autofill",
        kind=Kind.PROFILE,
        members="**/autofill_information.json",
        items=JsonItems("/ig_autofill_data/*", "/ig_autofill_data/*/*"),
        where=(Where(path="", pattern="."), Where(path="~", pattern=_FORM_KEYS)),
        label=Choice("~", words=_WORDS["forms"]),
        value=MetaText(""),
        ignored=("*/*",),
    ),
    mapped(
        "professional",
        Kind.PROFILE,
        "**/professional_information.json",
        "profile_business",
        label=Const("industry"),
        value=MetaText("@Business Objectives", "@Business Connection Methods", "@Category"),
        text=MetaText("title"),
        ignored=("@Email", "@Phone Number"),
    ),
    *entries(
        "linked_accounts",
        Kind.PROFILE,
        ("**/linked_meta_accounts.json", "**/accounts_center.json"),
        label=Const("username"),
    ),
    pairs("friend_map", Kind.SETTING, "**/instagram_friend_map.json", "profile_friend_map"),
    pairs(
        "notes_seen",
        Kind.SETTING,
        "**/note_interactions.json",
        "profile_note_interactions",
        value=None,
        when=Stamp("timestamp", "value"),
        ignored=("href", "value"),
    ),
    labelled(
        "profile_labelled",
        Kind.PROFILE,
        _USER,
        label=Const("name"),
        value=MetaText("@Name"),
        names=("@Name", "@Username"),
    ),
)

FEEDS: Final = (*PROFILE, *FLAT, *TYPED)
