"""Instagram: ads seen and clicked, advertisers and businesses that hold data, apps, shopping."""

from typing import Final

from parsers.declare.fields import Const, LinkText, MetaText, Text
from parsers.formats.json.items import JsonItems
from parsers.platforms.instagram.strings import OWNER, mapped, pairs, rows
from parsers.platforms.meta.ads import advertisers, off_meta, preferences
from parsers.platforms.meta.items import MEMBER, Stamp, under
from parsers.platforms.meta.labelled import labelled
from parsers.record import Kind

_SEEN: Final = ("**/ads_viewed.json", "**/ads_clicked.json")

ADS: Final = (
    mapped(
        "ads",
        Kind.ADVERT,
        _SEEN,
        "impressions_history_ads_seen",
        when=Stamp("@Time"),
        target=MetaText("@Author", "@#1of1"),
        label=Const("viewed"),
    ),
    rows(
        "ads_clicked",
        Kind.ADVERT,
        _SEEN,
        "impressions_history_ads_clicked",
        target=MetaText("title"),
        url=None,
        label=Const("clicked"),
    ),
    labelled(
        "ads_labelled",
        Kind.ADVERT,
        "**/ads_viewed.json",
        label=Const("viewed"),
        target=MetaText(*OWNER),
        text=MetaText("@Ad title", "@Title", "@Caption"),
        url=LinkText("@Ad library public URL", "@URL"),
    ),
    labelled(
        "ads_clicked_labelled",
        Kind.ADVERT,
        "**/ads_clicked.json",
        label=Const("clicked"),
        value=MetaText("@Action"),
        target=MetaText("@Owner/@Username", "@Ad title", "@Title", "@Name"),
        url=LinkText("@Ad library public URL", "@URL"),
    ),
    *advertisers(under("ig_custom_audiences_all_types")),
    *preferences(),
)

DISCLOSED: Final = (
    *off_meta(
        ("**/your_activity_off_meta_technologies.json",),
        JsonItems("/apps_and_websites_off_meta_activity/*/events/*"),
    ),
    mapped(
        "apps",
        Kind.DISCLOSED,
        ("**/expired_apps.json", "**/active_apps.json", "**/removed_apps.json"),
        "apps_and_websites_expired_apps",
        "apps_and_websites_active_apps",
        "apps_and_websites_removed_apps",
        target=MetaText("title"),
        target_id=Text("@App user ID"),
        when=Stamp("@Last active on", "@Expired on"),
        label=Const("connected_app"),
    ),
    labelled(
        "apps_labelled",
        Kind.DISCLOSED,
        ("**/expired_apps.json", "**/active_apps.json"),
        target=MetaText("title", "@Name"),
        label=Const("connected_app"),
    ),
)

_SHOP: Final = ("**/recently_viewed_items.json", "**/wishlist_items.json", "**/cart_items.json")

SHOPPING: Final = (
    mapped(
        "products",
        Kind.VIEW,
        _SHOP,
        "checkout_saved_recently_viewed_products",
        "checkout_saved_products",
        "checkout_saved_cart_items",
        label=Text(MEMBER),
        target=MetaText("@Product Name"),
        value=MetaText("@Merchant Name"),
        when=Stamp("@Time"),
    ),
    labelled(
        "products_labelled",
        Kind.VIEW,
        _SHOP,
        label=Text(MEMBER),
        target=MetaText("@Product Name", "@Name"),
        value=MetaText("@Merchant Name"),
    ),
    pairs("checkout", Kind.PAYMENT, "**/checkout_payment_information.json", "*"),
    mapped(
        "monetization",
        Kind.ASSIGNED,
        "**/monetization/eligibility.json",
        "monetization_eligibility",
        owner=False,
        label=MetaText("@Product Name"),
        value=MetaText("@Decision"),
        text=MetaText("@Reason"),
    ),
)

FEEDS: Final = (*ADS, *DISCLOSED, *SHOPPING)
