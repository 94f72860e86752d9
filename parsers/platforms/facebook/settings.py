"""Facebook: settings and consents, the machine's own bookkeeping, and what is passed over with the reason."""

from typing import Final

from parsers.declare.fields import Const, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed, PassedOver
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta import export
from parsers.platforms.meta.labelled import entries
from parsers.record import Kind

_SETTINGS: Final = (
    "**/preferences/preferences/*.json",
    "**/preferences/memories/*.json",
    "**/notification_settings.json",
    "**/consents.json",
    "**/contacts_sync_settings.json",
    "**/your_media_permissions.json",
    "**/messaging_settings.json",
    "**/messenger_active_status*.json",
    "**/messenger_ui_settings.json",
    "**/your_chat_settings_on_web.json",
    "**/your_cross-app_messaging_settings.json",
    "**/community_chat*settings.json",
    "**/facebook_marketplace/settings.json",
    "**/for-sale_group_preferences.json",
    "**/your_marketplace_assistant_settings.json",
    "**/your_notification_status.json",
    "**/your_fundraiser_settings.json",
    "**/your_settings_for_groups_tab.json",
    "**/your_autofill_settings.json",
    "**/your_mentions_settings.json",
    "**/weather_forecast_settings.json",
    "**/gaming_invite_settings.json",
    "**/in-app_browser_autofill_settings.json",
    "**/your_ownership_of_digital_items.json",
    "**/id_verification.json",
    "**/you*_account_password*.json",
    "**/accounts_center.json",
    "**/your_privacy_checkup_interactions.json",
    "**/the_ways_we_can_send_you_notifications.json",
    "**/bookmark_and_app_settings.json",
    "**/meta_ad_library_accounts.json",
)

_USE: Final = (
    "**/your_video_consumption_summary.json",
    "**/facebook_reels_usage_information.json",
    "**/your_facebook_watch_activity_in_the_last_28_days.json",
    "**/your_comment_active_days.json",
    "**/weekly_engagement_list_activity.json",
    "**/story_views_in_past_7_days.json",
    "**/your_pages_mentions.json",
    "**/activity_messages/*.json",
    "**/navigation_bar/*.json",
    "**/admin_activity.json",
    "**/activity_summary_about_a_page_or_profile.json",
    "**/your_actions_on_violating_content_in_your_groups.json",
    "**/your_event_invitation_links.json",
    "**/your_received_shared_album_invites.json",
    "**/birthday_media.json",
    "**/media_used_for_memories.json",
    "**/shared_memories.json",
    "**/your_information_download_requests.json",
)

FEEDS: Final = (
    *entries("settings", Kind.SETTING, _SETTINGS),
    *entries("use", Kind.SETTING, _USE),
    *entries("ai_conversations", Kind.MESSAGE, "**/messages/ai_conversations.json", owner=None),
    Feed(
        name="language",
        kind=Kind.SETTING,
        members=("**/language_and_locale.json", "**/about_you/preferences.json"),
        items=JsonItems(
            "/language_and_locale_v2/*/children/*/entries/*",
            "/language_and_locale_v2/*/entries/*",
            "/language_and_locale/*/children/*/entries/*",
            "/preferences/*/children/*/entries/*",
            "/preferences_v2/*/children/*/entries/*",
        ),
        label=MetaText("../../name"),
        value=MetaText("data/value", "data/name"),
        when=EpochSeconds("timestamp"),
    ),
    Feed(
        name="support_messages",
        kind=Kind.MESSAGE,
        members="**/support_messages.json",
        items=JsonItems("/support_messages/*/messages/*", "/support_messages_v2/*/messages/*"),
        owner=None,
        when=EpochSeconds("timestamp"),
        actor=MetaText("from"),
        target=MetaText("to"),
        text=MetaText("message"),
        label=MetaText("subject"),
        thread=Text("~2"),
    ),
    Feed(
        name="policy_notices",
        kind=Kind.SETTING,
        members="**/notification_of_meta_privacy_policy_update.json",
        items=JsonItems(
            "/notification_meta_privacy_policy_update/*", "/notification_meta_privacy_policy_update"
        ),
        needs=("consent_state",),
        label=Const("privacy_policy"),
        value=MetaText("consent_state"),
        when=EpochSeconds("impression_time"),
        ignored=("impression_time", ""),
    ),
)

PASSED_OVER: Final = (
    *export.PASSED_OVER,
    PassedOver(
        members=("**/top_moments_of_the_year.json", "**/shared_memories.json", "**/birthday_media.json"),
        reason="pictures that stand elsewhere in the export",
    ),
    PassedOver(
        members=(
            "**/meta_privacy_policy_update_notifications.json",
            "**/your_notifications_tab_activity.json",
            "**/notifications_about_new_users_joining_facebook.json",
            "**/marketplace_notifications.json",
            "**/last_sent_notification_info.json",
            "**/gaming_tab_notifications.json",
            "**/game_announcements.json",
            "**/your_content_visibility_notification_history.json",
        ),
        reason="counts of notifications sent",
    ),
    PassedOver(
        members=(
            "**/reshare_education.json",
            "**/facebook_new_user_guide.json",
            "**/audio_comment_tooltip_views.json",
            "**/your_educational_notification_interactions.json",
            "**/your_in-app_messages_interactions.json",
            "**/your_meta_business_suite_guidance_interactions.json",
            "**/recommended_bookmark_info.json",
        ),
        reason="hints of the app that were shown",
    ),
)
