"""Instagram: interests it assigned, ads, advertisers and businesses that hold data, apps, shopping."""

from typing import Any, Final

from parsers.declare.fields import Const, LinkText, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.feeds import audiences, off_meta
from parsers.platforms.meta.shared import LV_FRAME, LV_REST, Stamp, entries, labelled, under
from parsers.record import Kind

_ROW: Final = "string_list_data/*"
_LEFT: Final = ("title", "media_map_data/**", "media_list_data/**")
_LISTED: Final = JsonItems("/label_values/*/vec/*", "/*/label_values/*/vec/*")
_SEEN: Final = ("**/ads_viewed.json", "**/ads_clicked.json")


def _topics(name: str, label: str, members: str | tuple[str, ...], *wrappers: str) -> Feed:
    """Words that Instagram put on the owner."""
    return Feed(
        name=name,
        kind=Kind.ASSIGNED,
        members=members,
        items=under(*wrappers),
        owner=False,
        label=Const(label),
        value=MetaText("@Name", "@Interest", "string_map_data/*/value", f"{_ROW}/value"),
        when=Stamp(f"{_ROW}/timestamp"),
        ignored=(*_LEFT, "@*", f"{_ROW}/**"),
    )


_TOPICS: Final = (
    "**/your_topics.json",
    "**/recommended_topics.json",
    "**/your_reels_topics.json",
    "**/interest_categories.json",
    "**/your_ads_see_*_topics.json",
)

ASSIGNED: Final = (
    _topics("ads_interests", "interest", "**/ads_interests.json", "inferred_data_ig_interest"),
    _topics("topics", "interest", _TOPICS, "topics_your_topics", "topics_your_reels_topics"),
    _topics("sentiments", "trait", "**/your_reels_sentiments.json", "topics_your_reels_emotions"),
    *entries(
        "topics_labelled",
        Kind.ASSIGNED,
        (*_TOPICS, "**/ads_interests.json"),
        owner=False,
        label=Const("interest"),
    ),
    Feed(
        name="categories",
        kind=Kind.ASSIGNED,
        members="**/other_categories_used_to_reach_you.json",
        items=_LISTED,
        owner=False,
        label=Const("audience"),
        value=MetaText("value"),
        structural=LV_FRAME,
        ignored=("^/**", *LV_REST),
    ),
    *entries("ad_preferences", Kind.ASSIGNED, "**/ad_preferences.json", owner=False),
    *entries("ad_settings", Kind.SETTING, ("**/ads_about_meta.json", "**/subscription_for_no_ads.json")),
    Feed(
        name="interest_feeds",
        kind=Kind.CONNECTION,
        members="**/interest_feeds_on_threads.json",
        items=under("text_post_app_text_app_interest_feeds"),
        label=Const("interest_feed"),
        target=MetaText("@Feed name"),
        value=MetaText(
            "@Added topic names delimited by `|`", "@Added usernames delimited by `|`", joined="|"
        ),
        ignored=(*_LEFT, "@*"),
    ),
)

_ADVERTISERS: Final = ("**/advertisers_using_your_activity_or_information.json",)


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


ADS: Final = (
    Feed(
        name="ads",
        kind=Kind.ADVERT,
        members=_SEEN,
        items=under("impressions_history_ads_seen"),
        when=Stamp("@Time"),
        target=MetaText("@Author"),
        label=Const("viewed"),
        ignored=_LEFT,
    ),
    Feed(
        name="ads_clicked",
        kind=Kind.ADVERT,
        members=_SEEN,
        items=under("impressions_history_ads_clicked"),
        when=Stamp(f"{_ROW}/timestamp"),
        target=MetaText("title"),
        label=Const("clicked"),
        ignored=(*_LEFT, f"{_ROW}/**"),
    ),
    labelled(
        "ads_labelled",
        Kind.ADVERT,
        "**/ads_viewed.json",
        label=Const("viewed"),
        target=MetaText("@Owner/@Username", "@Owner/@Name", "@Username", "@Author", "@Name"),
        text=MetaText("@Ad title", "@Title", "@Caption"),
        url=LinkText("@Ad library public URL", "@URL"),
        ignored=("@*",),
    ),
    labelled(
        "ads_clicked_labelled",
        Kind.ADVERT,
        "**/ads_clicked.json",
        label=Const("clicked"),
        value=MetaText("@Action"),
        target=MetaText("@Owner/@Username", "@Ad title", "@Title", "@Name"),
        url=LinkText("@Ad library public URL", "@URL"),
        ignored=("@*",),
    ),
    *audiences("audiences", _ADVERTISERS, under("ig_custom_audiences_all_types")),
    _holder(
        "audiences_by_list",
        "uploaded_list",
        where=(Where(path="../../label", pattern="list|file|liste|lista|lijst|fichier|archivo|elenco"),),
    ),
    _holder("audiences_by_visit", "visited"),
)

_OFF: Final = ("**/your_activity_off_meta_technologies.json",)

DISCLOSED: Final = (
    *off_meta(_OFF, JsonItems("/apps_and_websites_off_meta_activity/*/events/*")),
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
        when=Stamp("dict/*/timestamp_value", "@Received on", "@Time", "dict/2/value"),
        ignored=("^/**", "@*", "dict/**", *LV_REST),
    ),
    *entries("off_meta_settings", Kind.SETTING, "**/your_activity_off_meta_technologies_settings.json"),
    Feed(
        name="apps",
        kind=Kind.DISCLOSED,
        members=("**/expired_apps.json", "**/active_apps.json", "**/removed_apps.json"),
        items=under(
            "apps_and_websites_expired_apps",
            "apps_and_websites_active_apps",
            "apps_and_websites_removed_apps",
        ),
        target=MetaText("title"),
        target_id=Text("@App user ID"),
        when=Stamp("@Last active on", "@Expired on"),
        label=Const("connected_app"),
        ignored=(*_LEFT, "@*"),
    ),
    labelled(
        "apps_labelled",
        Kind.DISCLOSED,
        ("**/expired_apps.json", "**/active_apps.json"),
        target=MetaText("title", "@Name"),
        label=Const("connected_app"),
        ignored=("@*",),
    ),
)

_SHOP: Final = ("**/recently_viewed_items.json", "**/wishlist_items.json", "**/cart_items.json")

SHOPPING: Final = (
    Feed(
        name="products",
        kind=Kind.VIEW,
        members=_SHOP,
        label=Text("$([^/]+)\\.json"),
        target=MetaText("@Product Name"),
        items=under(
            "checkout_saved_recently_viewed_products", "checkout_saved_products", "checkout_saved_cart_items"
        ),
        value=MetaText("@Merchant Name"),
        when=Stamp("@Time"),
        ignored=(*_LEFT, "@*"),
    ),
    labelled(
        "products_labelled",
        Kind.VIEW,
        _SHOP,
        label=Text("$([^/]+)\\.json"),
        target=MetaText("@Product Name", "@Name"),
        value=MetaText("@Merchant Name"),
        ignored=("@*",),
    ),
    Feed(
        name="checkout",
        kind=Kind.PAYMENT,
        members="**/checkout_payment_information.json",
        items=JsonItems("/*/*/string_map_data/*"),
        label=MetaText("~"),
        value=MetaText("value"),
        when=Stamp("timestamp"),
        ignored=("^/**", "href"),
    ),
    Feed(
        name="monetization",
        kind=Kind.ASSIGNED,
        members="**/monetization/eligibility.json",
        owner=False,
        items=under("monetization_eligibility"),
        label=MetaText("@Product Name"),
        value=MetaText("@Decision"),
        text=MetaText("@Reason"),
        ignored=(*_LEFT, "@*"),
    ),
)

FEEDS: Final = (*ASSIGNED, *ADS, *DISCLOSED, *SHOPPING)
