"""Instagram: logins, devices, settings, the reach of the owner's account, and what is passed over."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed, PassedOver
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.shared import Stamp, entries, labelled, under
from parsers.record import Kind

_LEFT: Final = ("title", "media_map_data/**", "@Cookie Name", "@Port")


def _account(name: str, label: str, wrapper: str, *files: str, **more: Any) -> Feed:
    return Feed(
        name=name,
        kind=Kind.LOGIN,
        members=tuple(f"**/{f}.json" for f in files or (name,)),
        items=under(wrapper),
        label=Const(label),
        **{
            "when": Stamp("@Time", "title"),
            "ip": MetaText("@IP Address"),
            "device": MetaText("@User Agent", "@Device"),
            "lang": MetaText("@Language Code"),
            "ignored": (*_LEFT, "@*"),
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
        ignored=("@*",),
    ),
)

DEVICES: Final = (
    Feed(
        name="devices",
        kind=Kind.DEVICE,
        members="**/devices.json",
        items=under("devices_devices"),
        when=Stamp("@Last Login"),
        device=MetaText("@User Agent"),
        ignored=(*_LEFT, "@*"),
    ),
    *entries(
        "device_details",
        Kind.DEVICE,
        ("**/devices.json", "**/camera_information.json", "**/two-factor_authentication.json"),
    ),
    Feed(
        name="cameras",
        kind=Kind.DEVICE,
        members="**/camera_information.json",
        items=under("devices_camera"),
        target_id=MetaText("@Device ID"),
        value=MetaText("@Compression"),
        label=Const("camera"),
        ignored=(*_LEFT, "@*"),
    ),
    Feed(
        name="two_factor",
        kind=Kind.DEVICE,
        members="**/two-factor_authentication.json",
        items=under("devices_two_factor_authentication"),
        target_id=MetaText("@Device ID"),
        device=MetaText("@Nickname"),
        label=Const("two_factor"),
        ignored=(*_LEFT, "@*"),
    ),
)


def _chosen(name: str, members: str | tuple[str, ...], *containers: str) -> Feed:
    """A setting of the owner: the label in the account's language and the value."""
    return Feed(
        name=name,
        kind=Kind.SETTING,
        members=members,
        items=JsonItems(*containers),
        label=MetaText("~"),
        value=MetaText("value"),
        when=Stamp("timestamp"),
        ignored=("^/**", "href"),
    )


_MUTED: Final = ("**/filtered_keywords_for_comments_and_messages.json", "**/filtered_keywords_for_posts.json")

SETTINGS: Final = (
    _chosen(
        "settings",
        (
            "**/comments_allowed_from.json",
            "**/use_cross-app_messaging.json",
            "**/show_exclusive_story_promo_setting.json",
            "**/your_muted_story_teaser_creators.json",
            "**/gifts.json",
            "**/subscriptions/reels.json",
            "**/edits/personal_information.json",
        ),
        *(
            f"/{w}/*/string_map_data/*"
            for w in (
                "settings_allow_comments_from",
                "settings_upgraded_to_cross_app_messaging",
                "subscriptions_show_story_teaser_setting",
                "subscriptions_muted_story_teaser_creators",
                "monetization_content_appreciation",
                "subscriptions_reels",
                "basel_app_basel_app_profile",
            )
        ),
    ),
    Feed(
        name="words_filtered",
        kind=Kind.SETTING,
        members=_MUTED,
        items=JsonItems(
            "/settings_filtered_keywords/*/string_list_data/*",
            "/settings_filtered_keywords_for_posts/*/string_list_data/*",
        ),
        label=Const("filtered_words"),
        value=MetaText("value"),
        when=EpochSeconds("timestamp"),
        ignored=("^/**", "href"),
    ),
    Feed(
        name="policy_notices",
        kind=Kind.SETTING,
        members="**/notification_of_privacy_policy_updates.json",
        items=JsonItems("/*/*"),
        needs=("string_map_data",),
        label=Const("privacy_policy"),
        value=MetaText("@Consent Status"),
        when=Stamp("@Impression Time"),
        ignored=("title", "media_map_data/**"),
    ),
    *entries(
        "preferences",
        Kind.SETTING,
        (
            "**/consents.json",
            "**/your_link_history_settings.json",
            "**/in-app_browser_autofill_settings.json",
            "**/your_scheduled_chat_notifications.json",
            "**/your_information_download_requests.json",
            "**/preferences/settings/*.json",
            "**/preferences/media_settings/*.json",
        ),
    ),
    Feed(
        name="event_reminders",
        kind=Kind.EVENT,
        members="**/event_reminders.json",
        items=under("events_event_reminders"),
        when=EpochSeconds("string_list_data/*/timestamp"),
        target=MetaText("title", "string_list_data/*/value"),
        url=MetaText("string_list_data/*/href"),
        label=Const("reminder"),
        ignored=("media_list_data/**", "string_list_data/**", "title"),
    ),
    _chosen(
        "insights",
        "**/past_instagram_insights/*.json",
        "/organic_insights_audience/*/string_map_data/*",
        "/organic_insights_interactions/*/string_map_data/*",
        "/organic_insights_reach/*/string_map_data/*",
        "/organic_insights_posts/*/string_map_data/*",
        "/organic_insights_live/*/string_map_data/*",
    ),
    *entries("insights_labelled", Kind.SETTING, "**/past_instagram_insights/*.json"),
)

PASSED_OVER: Final = (
    PassedOver(members=("**/no-data.txt", "**/no_data.txt"), reason="says that the section is empty"),
    PassedOver(
        members=("**/notification_preferences.json", "**/notification_of_privacy_policy_updates.json"),
        reason="which notifications are on",
    ),
    PassedOver(
        members=("**/avatars_store/*.json", "**/avatar_items.json"), reason="the drawing of an avatar"
    ),
    PassedOver(
        members=("**/in-app_message.json", "**/threads_home.json"), reason="hints of the app that were shown"
    ),
    PassedOver(
        members=("settings.json", "guides.json", "*/settings.json", "*/guides.json"),
        reason="settings of the layout of 2018",
    ),
    PassedOver(
        members=("**/start_here.html", "**/index.html", "**/files/*.html", "**/*.css", "**/*.js"),
        reason="the frame of the web pages of the export",
    ),
)

FEEDS: Final = (*LOGINS, *DEVICES, *SETTINGS)
