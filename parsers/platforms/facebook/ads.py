"""Facebook: interests it assigned, advertisers with the owner on a list, activity off Meta, apps."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, LinkText, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.feeds import audiences, off_meta
from parsers.platforms.meta.shared import LV_FRAME, LV_REST, Stamp, entries, labelled, under
from parsers.record import Kind

_LISTED: Final = JsonItems("/label_values/*/vec/*", "/*/label_values/*/vec/*")
_TEXT: Final = (Where(path="", pattern="."),)


def _assigned(name: str, label: str, members: str | tuple[str, ...], *containers: str, **more: Any) -> Feed:
    """Words that Facebook put on the owner."""
    return Feed(
        name=name,
        kind=Kind.ASSIGNED,
        members=members,
        items=JsonItems(*containers),
        owner=False,
        label=Const(label),
        **{"value": MetaText("name", "value", ""), "ignored": ("^/**", "*", "**"), **more},
    )


_CATEGORIES: Final = "**/other_categories_used_to_reach_you.json"

ASSIGNED: Final = (
    _assigned(
        "ads_interests",
        "interest",
        "**/ads_interests.json",
        "/topics_v2/*",
        "/topics/*",
        value=MetaText("", "name"),
        where=_TEXT,
    ),
    _assigned(
        "topics",
        "interest",
        ("**/your_topics.json", "**/your_reels_topics.json", "**/your_news_topics.json"),
        "/inferred_topics_v2/*",
        "/inferred_topics/*",
        "/topics_v2/*",
        "/topics/*",
        value=MetaText("", "name"),
        where=_TEXT,
    ),
    _assigned(
        "peer_group",
        "audience",
        ("**/friend_peer_group.json", "**/friend_peer_group_v2.json"),
        "/friend_peer_group_v2",
        "/friend_peer_group",
        value=MetaText(""),
        where=_TEXT,
    ),
    _assigned(
        "categories", "audience", _CATEGORIES, "/bcts/*", "/bcts_v2/*", value=MetaText(""), where=_TEXT
    ),
    Feed(
        name="categories_labelled",
        kind=Kind.ASSIGNED,
        members=_CATEGORIES,
        items=_LISTED,
        owner=False,
        label=Const("audience"),
        value=MetaText("value"),
        structural=LV_FRAME,
        ignored=("^/**", *LV_REST),
    ),
    *entries(
        "predicted_languages",
        Kind.ASSIGNED,
        ("**/predicted_languages.json", "**/your_inferred_language_preferences_for_videos.json"),
        owner=False,
        label=Const("language"),
    ),
    *entries(
        "marketplace_activity",
        Kind.ASSIGNED,
        "**/how_active_we_think_you_are_on_marketplace.json",
        owner=False,
        label=Const("trait"),
    ),
    *entries(
        "preferred_categories",
        Kind.ASSIGNED,
        "**/your_preferred_categories.json",
        owner=False,
        label=Const("interest"),
    ),
    *entries(
        "fundraisers_viewed",
        Kind.ASSIGNED,
        "**/fundraiser_posts_you_likely_viewed.json",
        owner=False,
        label=Const("interest"),
    ),
)

_ADVERTISERS: Final = ("**/advertisers_using_your_activity_or_information.json",)
_LIST_WORDS: Final = "list|file|liste|lista|lijst|fichier|archivo|elenco"


def _holder(name: str, label: str, **more: Any) -> Feed:
    return Feed(
        name=name,
        kind=Kind.DISCLOSED,
        members=_ADVERTISERS,
        items=_LISTED,
        owner=False,
        needs=("value",),
        target=MetaText("value"),
        label=Const(label),
        structural=LV_FRAME,
        ignored=("^/**", *LV_REST),
        **more,
    )


ADVERTISERS: Final = (
    *audiences(
        "audiences", _ADVERTISERS, under("custom_audiences_all_types_v2", "custom_audiences_all_types")
    ),
    _holder("audiences_by_list", "uploaded_list", where=(Where(path="../../label", pattern=_LIST_WORDS),)),
    _holder("audiences_by_visit", "visited"),
    Feed(
        name="uploaded_lists",
        kind=Kind.DISCLOSED,
        owner=False,
        target=MetaText(""),
        label=Const("uploaded_list"),
        members="**/advertisers_who_uploaded_a_contact_list_with_your_information.json",
        where=_TEXT,
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
        ignored=("@*",),
        target=MetaText("@Ad title", "@Title", "@Name", "label_values/*/value"),
        label=MetaText("@Action"),
    ),
    labelled(
        "ad_threads",
        Kind.ADVERT,
        "**/messenger_threads_you_started_by_clicking_on_an_ad.json",
        ignored=("@*", "label_values/**"),
        when=EpochSeconds(
            "timestamp", "label_values/*/timestamp_value", "label_values/*/vec/*/timestamp_value"
        ),
        target=MetaText("@Name", "@Page", "label_values/*/value"),
        label=Const("message"),
    ),
    *entries("ad_preferences", Kind.ASSIGNED, "**/ad_preferences.json", owner=False),
    *entries(
        "ad_settings",
        Kind.SETTING,
        (
            "**/subscription_for_no_ads.json",
            "**/ads_personalization_consent.json",
            "**/ads_feedback_activity.json",
            "**/your_consent_settings.json",
            "**/ads_about_meta.json",
            "**/interactions_with_marketplace_ads.json",
        ),
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
    Feed(
        name="off_meta_labelled",
        kind=Kind.DISCLOSED,
        members=_OFF,
        owner=False,
        needs=("dict",),
        items=JsonItems("/*/label_values/*/vec/*", "/label_values/*/vec/*"),
        structural=LV_FRAME,
        target=MetaText("../../../../title", "../../../0/value"),
        label=MetaText("@Event", "@Type", "dict/1/value"),
        target_id=Text("@ID", "dict/0/value"),
        ignored=("^/**", "@*", "dict/**", *LV_REST),
        when=Stamp("dict/*/timestamp_value", "@Received on", "@Time", "dict/2/value"),
    ),
    labelled(
        "off_meta_businesses",
        Kind.DISCLOSED,
        _OFF,
        owner=False,
        needs=("title",),
        when=None,
        target=MetaText("title"),
        label=Const("business"),
        ignored=("@*",),
        where=(Where(path="label_values/*/vec/*", absent=True),),
    ),
    *entries("off_meta_settings", Kind.SETTING, "**/your_activity_off_meta_technologies_settings.json"),
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
        ignored=("avatar/**",),
    ),
    labelled(
        "page_customer",
        Kind.PURCHASE,
        "**/pages_you_are_a_customer_of.json",
        ignored=("@*",),
        target=MetaText("@Page/@Name", "@Name", "label_values/*/value"),
        url=LinkText("@URL"),
        label=Const("customer"),
        when=EpochSeconds("timestamp", "label_values/*/timestamp_value"),
    ),
)

FEEDS: Final = (*ASSIGNED, *ADVERTISERS, *DISCLOSED)
