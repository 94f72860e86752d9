"""TikTok: what was bought, looked at and paid, in the shop and in live streams."""

from typing import Final

from parsers.declare.fields import Amount, Const, Currency, Time
from parsers.declare.platform import Feed
from parsers.formats.json.items import JsonItems
from parsers.platforms.tiktok.lists import WHEN, Given, fact, feed, leaf
from parsers.record import Kind

_ORDERS: Final = leaf("OrderHistories")
_ORDERED: Final = Time("order_date", zone="UTC")
_SAVED: Final = leaf("SavedAddress")
_PRICE: Final = ("total_price", "Price", "price", "Amount", "amount")


def _loose(name: str, kind: Kind, *containers: str, label: str) -> Feed:
    """A list whose keys were never seen filled: its words as they come."""
    return feed(name, kind, JsonItems(*(f"/**/{c}/*" for c in containers)), when=WHEN, label=Const(label),
                value=Given("*", joined="; "), amount=Amount(*_PRICE), currency=Currency(*_PRICE))  # fmt: skip


ORDERS: Final = (
    feed("orders", Kind.PURCHASE, _ORDERS, when=_ORDERED, text=Given("customer_note"), amount=Amount("total_price"), currency=Currency("total_price"),
         target=Given("Products/*/product_name", joined="; "), value=Given("order_status"), label=Const("shop_order"),
         ignored=("logistics_*", "order_number")),
    fact("order_address", "address", _ORDERS, "Receiver/Address", when=_ORDERED),
    fact("order_name", "name", _ORDERS, "Receiver/Name", when=_ORDERED),
    fact("order_phone", "phone", _ORDERS, "Receiver/Phone", when=_ORDERED),
    fact("saved_address", "address", _SAVED, "adress_info", "address_info"),
    fact("saved_name", "name", _SAVED, "receiver_name"),
    fact("saved_phone", "phone", _SAVED, "masked_phone_number"),
    feed("products_viewed", Kind.VIEW, leaf("ProductBrowsingHistories"), when=Time("browsing_date", zone="UTC"), label=Const("product"),
         target=Given("product_name"), value=Given("shop_name")),
    feed("cart", Kind.SAVE, leaf("ShoppingCart"), when=Time("CreateTime", zone="UTC"), label=Const("cart"), target=Given("ProductName"),
         value=Given("ShopName"), ignored=("SkuCount",)),
    feed("vouchers", Kind.SAVE, leaf("Vouchers/Vouchers"), when=Time("ReceivedDate", zone="UTC"), label=Const("voucher"),
         target=Given("VoucherName"), value=Given("VoucherText"), ignored=("CostType", "Status", "VoucherId")),
)  # fmt: skip

MONEY: Final = (
    _loose("gifts_bought", Kind.PURCHASE, "BuyGifts/BuyGifts", label="gift_bought"),
    _loose("gifts_sent", Kind.PAYMENT, "SendGifts/SendGifts", label="gift_sent"),
    _loose("wallet", Kind.PAYMENT, "TransactionsList", label="wallet"),
    _loose("cards", Kind.PAYMENT, "PayCard", label="payment_card"),
    _loose("returns", Kind.PURCHASE, "ReturnAndRefundHistories", label="returned"),
    _loose("disputes", Kind.PURCHASE, "OrderDisputeHistories", label="disputed"),
    _loose("product_reviews", Kind.COMMENT, "ProductReviewHistories", label="product_review"),
    _loose("shop_messages", Kind.MESSAGE, "CommunicationHistories", label="shop_message"),
    _loose("support", Kind.MESSAGE, "CustomerSupportHistories", label="support_message"),
)  # fmt: skip

FEEDS: Final = (*ORDERS, *MONEY)
