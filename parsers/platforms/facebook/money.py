"""Facebook: payments, addresses for them, things sold, bought and looked at."""

from typing import Any, Final

from parsers.declare.fields import Amount, Const, Currency, Degrees, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.items import under
from parsers.platforms.meta.labelled import entries, labelled, listed
from parsers.record import Kind


def _traded(name: str, label: str, members: str | tuple[str, ...], *wrappers: str) -> Feed:
    return Feed(
        name=name,
        kind=Kind.PURCHASE,
        members=members,
        items=under(*wrappers),
        when=EpochSeconds("created_timestamp", "timestamp"),
        target=MetaText("title"),
        text=MetaText("description"),
        value=MetaText("category"),
        amount=Amount("price"),
        currency=Currency("price"),
        actor=MetaText("seller"),
        label=Const(label),
        place=MetaText("location/name"),
        lat=Degrees("location/coordinate/latitude"),
        lon=Degrees("location/coordinate/longitude"),
        ignored=("marketplace", "updated_timestamp", "quantity", "condition"),
    )


def _seen(name: str, members: str, **more: Any) -> Feed:
    return labelled(name, Kind.VIEW, members, label=Const("product"), **more)


FEEDS: Final = (
    Feed(
        name="payments",
        kind=Kind.PAYMENT,
        members="**/payment_history.json",
        items=JsonItems("/payments_v2/payments/*", "/payments/payments/*"),
        needs=("amount",),
        owner=None,
        when=EpochSeconds("created_timestamp"),
        actor=MetaText("sender"),
        target=MetaText("receiver"),
        amount=Amount("amount"),
        currency=Currency("currency", "amount"),
        label=MetaText("type"),
        value=MetaText("status"),
        text=MetaText("payment_method"),
        ip=Text("ip"),
    ),
    Feed(
        name="preferred_currency",
        kind=Kind.SETTING,
        members="**/payment_history.json",
        items=JsonItems("/payments_v2", "/payments"),
        currency=Text("preferred_currency"),
        needs=("preferred_currency",),
        label=Const("preferred_currency"),
    ),
    *entries("payment_addresses", Kind.PROFILE, "**/payment_addresses.json", label=Const("address")),
    *entries(
        "payment_account",
        Kind.PAYMENT,
        ("**/your_payment_account_activity_history.json", "**/payments_you_have_made_as_a_buyer.json"),
    ),
    *entries(
        "donations",
        Kind.PAYMENT,
        (
            "**/your_fundraiser_donations_information.json",
            "**/your_interactions_with_fundraising_promotions.json",
        ),
    ),
    _traded("items_sold", "sold", "**/items_sold.json", "items_selling_v2", "items_selling"),
    _traded("items_bought", "bought", "**/items_bought.json", "items_buying_v2", "items_buying"),
    labelled(
        "listings",
        Kind.PURCHASE,
        "**/your_marketplace_listing_history.json",
        label=Const("listing"),
        target=MetaText("@Title", "@Name", "label_values/*/value"),
        amount=Amount("@Price"),
        when=EpochSeconds("timestamp", "label_values/*/timestamp_value"),
    ),
    labelled(
        "marketplace_searches",
        Kind.SEARCH,
        "**/facebook_marketplace/your_search_history.json",
        text=MetaText("@Search text", "@Search", "@Text", "label_values/*/value"),
        when=EpochSeconds("timestamp", "label_values/*/vec/*/timestamp_value"),
    ),
    listed(
        "products_viewed",
        Kind.VIEW,
        "**/your_recently_viewed_products.json",
        target=MetaText("value"),
        label=Const("product"),
    ),
    _seen(
        "cart",
        "**/your_marketplace_cart_information.json",
        value=MetaText("label_values/*/label"),
        when=EpochSeconds("timestamp", "label_values/*/timestamp_value"),
    ),
)
