"""Facebook: advertisers with the owner on a list or in a chat, activity off Meta, apps and games."""

from typing import Final

from parsers.declare.fields import Const, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.ads import advertisers, off_meta, preferences
from parsers.platforms.meta.items import FILLED, under
from parsers.platforms.meta.labelled import entries, labelled
from parsers.record import Kind

ADVERTISERS: Final = (
    *advertisers(under("custom_audiences_all_types_v2", "custom_audiences_all_types")),
    Feed(
        name="uploaded_lists",
        kind=Kind.DISCLOSED,
        owner=False,
        target=MetaText(""),
        label=Const("uploaded_list"),
        members="**/advertisers_who_uploaded_a_contact_list_with_your_information.json",
        where=FILLED,
        items=under("custom_audiences_v2", "custom_audiences"),
    ),
    Feed(
        name="advertisers_met",
        kind=Kind.ADVERT,
        members="**/advertisers_you*ve_interacted_with.json",
        items=under("history_v2", "history"),
        when=EpochSeconds("timestamp"),
        target=MetaText("title"),
        label=MetaText("action"),
    ),
    labelled(
        "advertisers_met_labelled",
        Kind.ADVERT,
        "**/advertisers_you*ve_interacted_with.json",
        target=MetaText("@Ad title", "@Title", "@Name", "label_values/*/value"),
        label=MetaText("@Action"),
    ),
    labelled(
        "ad_threads",
        Kind.ADVERT,
        "**/messenger_threads_you_started_by_clicking_on_an_ad.json",
        when=EpochSeconds(
            "timestamp", "label_values/*/timestamp_value", "label_values/*/vec/*/timestamp_value"
        ),
        target=MetaText("@Name", "@Page", "label_values/*/value"),
        label=Const("message"),
    ),
    *preferences(
        "**/ads_personalization_consent.json",
        "**/ads_feedback_activity.json",
        "**/your_consent_settings.json",
        "**/interactions_with_marketplace_ads.json",
    ),
    *entries("reported_conversions", Kind.DISCLOSED, "**/your_recent_reported_conversions.json", owner=False),
)

_OFF: Final = (
    "**/your_activity_off_meta_technologies.json",
    "**/your_off-facebook_activity.json",
    "**/your_off_facebook_activity.json",
)

DISCLOSED: Final = (
    *off_meta(_OFF, JsonItems("/off_facebook_activity_v2/*/events/*", "/off_facebook_activity/*/events/*")),
    labelled(
        "off_meta_businesses",
        Kind.DISCLOSED,
        _OFF,
        owner=False,
        needs=("title",),
        when=None,
        target=MetaText("title"),
        label=Const("business"),
        where=(Where(path="label_values/*/vec/*", absent=True),),
    ),
    Feed(
        name="apps",
        kind=Kind.DISCLOSED,
        members=("**/connected_apps_and_websites.json", "**/apps_and_websites.json", "**/instant_games.json"),
        items=under("installed_apps_v2", "installed_apps", "instant_games_played_v2", "instant_games_played"),
        when=EpochSeconds("added_timestamp"),
        target=MetaText("name"),
        target_id=Text("user_app_scoped_id"),
        value=MetaText("category"),
        label=Const("connected_app"),
        ignored=("removed_timestamp",),
    ),
    Feed(
        name="apps_administered",
        kind=Kind.MEMBERSHIP,
        members="**/your_apps.json",
        items=under("admined_apps_v2", "admined_apps"),
        when=EpochSeconds("added_timestamp"),
        target=MetaText("name"),
        label=Const("app_admin"),
    ),
    *entries("app_permissions", Kind.DISCLOSED, "**/permissions_you_have_granted_to_apps.json"),
    *entries(
        "game_use",
        Kind.DISCLOSED,
        (
            "**/facebook_gaming/instant_games_usage_data.json",
            "**/information_related_to_the_games_you_play.json",
            "**/instant_games_settings_and_metadata.json",
            "**/your_latest_instant_game_scores.json",
            "**/your_instant_games_*.json",
            "**/your_page_or_groups_badges.json",
        ),
    ),
    Feed(
        name="gaming_profile",
        kind=Kind.PROFILE,
        members="**/gaming_profile.json",
        items=JsonItems("/facebook_gaming_profile_v2"),
        label=Const("username"),
        value=MetaText("player_name"),
    ),
    labelled(
        "page_customer",
        Kind.PURCHASE,
        "**/pages_you_are_a_customer_of.json",
        target=MetaText("@Page/@Name", "@Name", "label_values/*/value"),
        url=LinkText("@URL"),
        label=Const("customer"),
        when=EpochSeconds("timestamp", "label_values/*/timestamp_value"),
    ),
)

FEEDS: Final = (*ADVERTISERS, *DISCLOSED)
