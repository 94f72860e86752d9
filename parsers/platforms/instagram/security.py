"""Instagram: logins, changes of the account, the devices it knows, and where they were last seen."""

from typing import Any, Final

from parsers.declare.fields import Const, Degrees, MetaText, Text
from parsers.declare.platform import Feed
from parsers.platforms.instagram.strings import mapped
from parsers.platforms.meta.items import Stamp
from parsers.platforms.meta.labelled import entries, labelled
from parsers.record import Kind


def _account(name: str, label: str, wrapper: str, *files: str, **more: Any) -> Feed:
    return mapped(
        name,
        Kind.LOGIN,
        tuple(f"**/{f}.json" for f in files or (name,)),
        wrapper,
        label=Const(label),
        **{
            "when": Stamp("@Time", "title"),
            "ip": MetaText("@IP Address"),
            "device": MetaText("@User Agent", "@Device"),
            "lang": MetaText("@Language Code"),
            "ignored": (),
            **more,
        },
    )


LOGINS: Final = (
    _account("login_activity", "login", "account_history_login_history"),
    _account("logout_activity", "logout", "account_history_logout_history"),
    _account(
        "password_changes",
        "password_change",
        "account_history_password_change_history",
        "password_change_activity",
    ),
    _account(
        "privacy_changes",
        "privacy_change",
        "account_history_account_privacy_history",
        "profile_privacy_changes",
        "account_privacy_changes",
    ),
    _account(
        "status_changes",
        "status_change",
        "account_history_account_active_status_changes",
        "profile_status_changes",
        "account_status_changes",
        value=MetaText("@Activation Type", "@Inactivation Reason"),
    ),
    labelled(
        "logins_labelled",
        Kind.LOGIN,
        ("**/login_activity.json", "**/logout_activity.json"),
        label=Text("$([^/]+)_activity\\.json"),
        when=Stamp("timestamp", "@Time"),
        ip=MetaText("@IP Address"),
        device=MetaText("@User Agent", "@Device"),
        lang=MetaText("@Language Code"),
    ),
)

DEVICES: Final = (
    mapped(
        "devices",
        Kind.DEVICE,
        "**/devices.json",
        "devices_devices",
        when=Stamp("@Last Login"),
        device=MetaText("@User Agent"),
    ),
    *entries(
        "device_details",
        Kind.DEVICE,
        ("**/devices.json", "**/camera_information.json", "**/two-factor_authentication.json"),
    ),
    mapped(
        "cameras",
        Kind.DEVICE,
        "**/camera_information.json",
        "devices_camera",
        target_id=MetaText("@Device ID"),
        value=MetaText("@Compression"),
        label=Const("camera"),
    ),
    mapped(
        "two_factor",
        Kind.DEVICE,
        "**/two-factor_authentication.json",
        "devices_two_factor_authentication",
        target_id=MetaText("@Device ID"),
        device=MetaText("@Nickname"),
        label=Const("two_factor"),
    ),
    mapped(
        "last_location",
        Kind.VISIT,
        "**/last_known_location.json",
        "account_history_imprecise_last_known_location",
        label=Const("last_location"),
        when=Stamp("@GPS Time Uploaded"),
        lat=Degrees("@Precise Latitude", "@Imprecise Latitude"),
        lon=Degrees("@Precise Longitude", "@Imprecise Longitude"),
    ),
)

FEEDS: Final = (*LOGINS, *DEVICES)
