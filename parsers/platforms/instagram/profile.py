"""Instagram: what the profile says, what it said before, how it was opened, and what was typed into forms."""

from typing import Any, Final

from parsers.declare.fields import Choice, Const, MetaText
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import Stamp, entries, labelled, under
from parsers.record import Kind

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
    "media_map_data/**",
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
        ignored=(
            "profile_pic_url",
            "private_account",
            "profile_change_activity/**",
            "info_about_you/**",
            "*",
            "info/**",
        ),
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
    words = {
        "email": "email",
        "email address": "email",
        "phone number": "phone",
        "username": "username",
        "name": "name",
        "full name": "name",
        "profile bio text": "bio",
        "bio": "bio",
        "biography": "bio",
        "gender": "gender",
        "profile bio link": "website",
        "website": "website",
        "external url": "website",
        "birthday": "birth_date",
    }
    return Feed(
        name=name,
        kind=Kind.PROFILE,
        members=_CHANGES,
        items=_CHANGED,
        also=True,
        when=Stamp("@Change Date"),
        label=Choice("@Changed", words=words),
        value=MetaText(path),
        ignored=("title", "media_map_data/**"),
    )


_FORM_LABELS: Final = {
    "email": "email",
    "given_name": "name",
    "family_name": "name",
    "name": "name",
    "tel": "phone",
    "postal_code": "zip",
    "country": "country",
    "country_name": "country",
    "street_address": "address",
    "address_level1": "location",
    "address_level2": "city",
    "address_line1": "address",
    "address_line2": "address",
    "address_line3": "address",
    "tel_national": "phone",
}
_FORM_KEYS: Final = "^(" + "|".join(_FORM_LABELS) + ")$"
_LISTED: Final = "string_list_data/*"


def _guessed(name: str, label: str, wrapper: str) -> Feed:
    return Feed(
        name=name,
        kind=Kind.ASSIGNED,
        members=f"**/{name}.json",
        items=under(wrapper),
        owner=False,
        label=Const(label),
        value=MetaText(f"{_LISTED}/value", f"{_LISTED}/href", "@Email", "@Phone Number"),
        ignored=("title", f"{_LISTED}/**", "media_list_data/**"),
    )


TYPED: Final = (
    _signup("username", "@Username", ignored=("title", "@Port", "media_map_data/**")),
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
        label=Choice("~", words=_FORM_LABELS),
        value=MetaText(""),
        ignored=("*", "*/*", "^/**"),
    ),
    Feed(
        name="professional",
        kind=Kind.PROFILE,
        members="**/professional_information.json",
        items=under("profile_business"),
        label=Const("industry"),
        value=MetaText("@Business Objectives", "@Business Connection Methods", "@Category"),
        text=MetaText("title"),
        ignored=("@Email", "@Phone Number", "title", "media_map_data/**"),
    ),
    Feed(
        name="profile_facts",
        kind=Kind.ASSIGNED,
        members="**/instagram_profile_information.json",
        owner=False,
        items=JsonItems("/profile_account_insights/*/string_map_data/*"),
        label=MetaText("~"),
        value=MetaText("value"),
        when=Stamp("timestamp"),
        ignored=("^/**", "href"),
    ),
    _guessed("possible_emails", "email", "inferred_data_inferred_emails"),
    _guessed("possible_phone_numbers", "phone", "inferred_data_inferred_phone_numbers"),
    *entries(
        "linked_accounts",
        Kind.PROFILE,
        ("**/linked_meta_accounts.json", "**/accounts_center.json"),
        label=Const("username"),
    ),
    Feed(
        name="friend_map",
        kind=Kind.SETTING,
        members="**/instagram_friend_map.json",
        items=JsonItems("/profile_friend_map/*/string_map_data/*"),
        label=MetaText("~"),
        value=MetaText("value"),
        when=Stamp("timestamp"),
        ignored=("^/**", "href"),
    ),
    Feed(
        name="notes_seen",
        kind=Kind.SETTING,
        members="**/note_interactions.json",
        items=JsonItems("/profile_note_interactions/*/string_map_data/*"),
        label=MetaText("~"),
        when=Stamp("timestamp", "value"),
        ignored=("^/**", "href", "value"),
    ),
    labelled(
        "profile_labelled",
        Kind.PROFILE,
        _USER,
        label=Const("name"),
        value=MetaText("@Name"),
        names=("@Name", "@Username"),
        ignored=("@*",),
    ),
)

FEEDS: Final = (*PROFILE, *FLAT, *TYPED)
