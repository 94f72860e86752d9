"""Facebook: logins, addresses they came from, sessions, and the devices it knows."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import under
from parsers.platforms.meta.labelled import entries
from parsers.record import Kind

_LEFT: Final = (
    "datr_cookie",
    "port",
    "session_type",
    "site_name",
    "updated_timestamp",
    "session/updated_timestamp",
    "region",
    "country",
    "session/datr_cookie",
    "app",
    "created_timestamp",
)


def _login(name: str, members: str | tuple[str, ...], *wrappers: str, **more: Any) -> Feed:
    columns = {
        "when": EpochSeconds("timestamp", "created_timestamp", "session/created_timestamp"),
        "label": MetaText("action", "app", "name", "status"),
        "ip": Text("ip_address", "ip", "session/ip_address"),
        "device": MetaText("user_agent", "device", "session/user_agent"),
        "place": MetaText("city", "region", "country", "location", joined=", "),
        "value": MetaText("site_name", "site"),
        "ignored": _LEFT,
        **more,
    }
    return Feed(name=name, kind=Kind.LOGIN, members=members, items=under(*wrappers), **columns)


LOGINS: Final = (
    _login("account_activity", "**/account_activity.json", "account_activity_v2", "account_activity"),
    _login(
        "ip_addresses",
        ("**/ip_address_activity.json", "**/used_ip_addresses.json"),
        "used_ip_address_v2",
        "used_ip_address",
    ),
    _login("logins", "**/logins_and_logouts.json", "account_accesses_v2", "account_accesses"),
    _login("sessions", "**/where_you*re_logged_in.json", "active_sessions_v2", "active_sessions"),
    _login(
        "recognized_devices",
        ("**/recognized_devices.json", "**/authorized_logins.json"),
        "recognized_devices_v2",
        "recognized_devices",
    ),
    _login(
        "login_protection",
        "**/login_protection_data.json",
        "login_protection_data_v2",
        "login_protection_data",
    ),
    _login(
        "status_changes",
        "**/account_status_changes.json",
        "account_status_changes_v2",
        "account_status_changes",
    ),
    *entries(
        "last_login",
        Kind.LOGIN,
        (
            "**/information_about_your_last_login.json",
            "**/registration_information.json",
            "**/your_account_confirmation_information.json",
            "**/account_recoveries_without_password_changes.json",
            "**/your_recent_account_recovery_successes.json",
        ),
    ),
)

DEVICES: Final = (
    Feed(
        name="mobile_devices",
        kind=Kind.DEVICE,
        members="**/mobile_devices.json",
        items=under("devices_v2", "devices"),
        when=EpochSeconds("update_time"),
        device=MetaText("type", "os", joined=" "),
        lang=Text("device_locale"),
        target_id=Text("advertiser_id", "udid"),
        ignored=("udid", "family_device_id", "redact_tokens", "device_locale"),
    ),
    Feed(
        name="app_days",
        kind=Kind.LOGIN,
        members="**/your_facebook_activity_history.json",
        items=JsonItems("/last_activity_v2/last_activity_time/*/activity_by_day/*"),
        when=EpochSeconds(""),
        label=MetaText("~2"),
    ),
    Feed(
        name="cookies",
        kind=Kind.DEVICE,
        members=("**/browser_cookies.json", "**/datr_cookie_info.json"),
        items=JsonItems("/datr_stats_v2/*/*", "/datr_stats/*/*"),
        when=EpochSeconds(""),
        target_id=Text("~1"),
        label=Const("cookie"),
    ),
    *entries(
        "device_details",
        Kind.DEVICE,
        (
            "**/detected_hardware.json",
            "**/your_devices.json",
            "**/your_marketplace_device_history.json",
            "**/device_login_cookies.json",
            "**/information_about_your_devices.json",
            "**/two-factor_authentication.json",
            "**/your_end-to-end_encryption_enabled_messenger_device.json",
            "**/your_messenger_app_install_information.json",
        ),
    ),
)

FEEDS: Final = (*LOGINS, *DEVICES)
