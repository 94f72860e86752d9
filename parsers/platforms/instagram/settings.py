"""Instagram: settings and consents, the reach of the owner's account, and what is passed over with the reason."""

from typing import Final

from parsers.declare.fields import Const, EpochSeconds, MetaText
from parsers.declare.platform import Feed, PassedOver
from parsers.formats.json.items import JsonItems
from parsers.platforms.instagram.strings import mapped, pairs
from parsers.platforms.meta import export
from parsers.platforms.meta.items import Stamp
from parsers.platforms.meta.labelled import entries
from parsers.record import Kind

_MUTED: Final = ("**/filtered_keywords_for_comments_and_messages.json", "**/filtered_keywords_for_posts.json")

FEEDS: Final = (
    pairs(
        "settings",
        Kind.SETTING,
        (
            "**/comments_allowed_from.json",
            "**/use_cross-app_messaging.json",
            "**/show_exclusive_story_promo_setting.json",
            "**/your_muted_story_teaser_creators.json",
            "**/gifts.json",
            "**/subscriptions/reels.json",
            "**/edits/personal_information.json",
        ),
        "settings_allow_comments_from",
        "settings_upgraded_to_cross_app_messaging",
        "subscriptions_show_story_teaser_setting",
        "subscriptions_muted_story_teaser_creators",
        "monetization_content_appreciation",
        "subscriptions_reels",
        "basel_app_basel_app_profile",
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
        ignored=("href",),
    ),
    mapped(
        "policy_notices",
        Kind.SETTING,
        "**/notification_of_privacy_policy_updates.json",
        "*",
        needs=("string_map_data",),
        label=Const("privacy_policy"),
        value=MetaText("@Consent Status"),
        when=Stamp("@Impression Time"),
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
    pairs(
        "insights",
        Kind.SETTING,
        "**/past_instagram_insights/*.json",
        "organic_insights_audience",
        "organic_insights_interactions",
        "organic_insights_reach",
        "organic_insights_posts",
        "organic_insights_live",
    ),
    *entries("insights_labelled", Kind.SETTING, "**/past_instagram_insights/*.json"),
)

PASSED_OVER: Final = (
    *export.PASSED_OVER,
    PassedOver(
        members=("**/notification_preferences.json", "**/notification_of_privacy_policy_updates.json"),
        reason="which notifications are on",
    ),
    PassedOver(
        members=("**/in-app_message.json", "**/threads_home.json"), reason="hints of the app that were shown"
    ),
    PassedOver(
        members=("settings.json", "guides.json", "*/settings.json", "*/guides.json"),
        reason="settings of the layout of 2018",
    ),
)
