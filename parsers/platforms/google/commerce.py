"""Google: Play, Pay, purchases and reservations."""

from typing import Any, Final

from parsers.declare.fields import Amount, Const, Currency, EpochMillis, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.csv.items import CsvRows
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import AnyTime, Micros
from parsers.record import Kind

_JSON: Final = "**/*.json"
_ROWS: Final = JsonItems("/*", top="[")


def _play(
    name: str,
    kind: Kind,
    wrapper: str,
    when: tuple[str, ...],
    *,
    ignored: tuple[str, ...] = (),
    **columns: Any,
) -> Feed:
    """A list of Play in which each element is an object of one key, that names what it is."""

    def below(path: str) -> str:
        return f"{wrapper}/{path}"

    return Feed(
        name=name, kind=kind, members=_JSON, items=_ROWS, needs=(wrapper,), when=AnyTime(*map(below, when)),
        ignored=tuple(map(below, (*ignored, "doc/documentType"))), **columns,
    )  # fmt: skip


def _order(label: str, *paths: str, **more: Any) -> Feed:
    return Feed(
        name=f"order_{label}", kind=Kind.PROFILE, members=_JSON, items=_ROWS, needs=("orderHistory",), also=True,
        label=Const(label), value=Text(*(f"orderHistory/{p}" for p in paths), joined=", "),
        when=AnyTime("orderHistory/creationTime"), **more,
    )  # fmt: skip


FEEDS: Final = (
    _play("installs", Kind.SAVE, "install", ("firstInstallationTime", "lastUpdateTime"), label=Const("app"),
          target=Text("install/doc/title"), device=Text("install/deviceAttribute/deviceDisplayName", "install/deviceAttribute/model"),
          value=Text("install/doc/documentType"), ignored=("lastUpdateTime",)),
    _play("library", Kind.SAVE, "libraryDoc", ("acquisitionTime",), target=Text("libraryDoc/doc/title"),
          label=Text("libraryDoc/doc/documentType"), ignored=("documentType",)),
    _play("purchases", Kind.PURCHASE, "purchaseHistory", ("purchaseTime",), target=Text("purchaseHistory/doc/title"),
          amount=Amount("purchaseHistory/invoicePrice"), currency=Currency("purchaseHistory/invoicePrice"),
          text=Text("purchaseHistory/paymentMethodTitle"), label=Text("purchaseHistory/doc/documentType"),
          lang=Text("purchaseHistory/userLanguageCode"), place=Text("purchaseHistory/userCountry")),
    _order("name", "associatedContact/0/name"),
    _order("address", "associatedContact/0/addressLine/*"),
    _order("city", "associatedContact/0/city"),
    _order("zip", "associatedContact/0/postalCode"),
    _order("country", "associatedContact/0/countryCode", "billingContact/countryCode"),
    _order("phone", "associatedContact/0/phoneNumber"),
    _play("orders", Kind.PURCHASE, "orderHistory", ("creationTime",), target=Text("orderHistory/lineItem/*/doc/title", joined="; "),
          target_id=Text("orderHistory/orderId"), amount=Amount("orderHistory/totalPrice"),
          currency=Currency("orderHistory/totalPrice"), text=Text("orderHistory/billingInstrument/displayName"),
          value=Text("orderHistory/billingInstrument/cardClass"), ip=Text("orderHistory/ipAddress"),
          place=Text("orderHistory/ipCountry"), lang=Text("orderHistory/userLocale"), label=Const("Play"),
          ignored=("tax", "refundAmount", "preorderDate")),
    Feed(
        name="review_answers", kind=Kind.ANSWER, members=("**/*Play*/*.json", "**/Reviews.json"),
        items=JsonItems("/*/review/structuredReviewResponse/*", top="["),
        question=Text("question"), answer=Text("response", "answer", "responseOptionType", "responseText"),
        when=AnyTime("../../creationTime"), target=Text("../../document/title"), label=Const("Play"),
    ),
    _play("reviews", Kind.COMMENT, "review", ("creationTime",), target=Text("review/document/title"), text=Text("review/comment"),
          value=Text("review/starRating"), label=Const("review"),
          ignored=("title", "userReplyTime")),
    _play("play_subscriptions", Kind.SUBSCRIPTION, "subscription", ("userChangeRecord/0/changeTime", "expirationDate"),
          target=Text("subscription/doc/title"), amount=Amount("subscription/pricing/0/price", "subscription/renewalPrice"),
          currency=Currency("subscription/pricing/0/price", "subscription/renewalPrice"), value=Text("subscription/state"),
          text=Text("subscription/period/unit")),
    _play("play_devices", Kind.DEVICE, "device", ("lastTimeDeviceActive", "userAddedOnDeviceTime", "deviceRegistrationTime"),
          device=Text("device/mostRecentData/deviceName", "device/mostRecentData/modelName"),
          value=Text("device/mostRecentData/modelName"), text=Text("device/mostRecentData/manufacturer"),
          place=Text("device/mostRecentData/deviceIpCountry"), label=Text("device/mostRecentData/carrierName")),
    _play("promotions", Kind.PURCHASE, "promotionHistory", ("acquisitionTime", "expirationTime", "redemptionTime"),
          target=Text("promotionHistory/title", "promotionHistory/doc/title"), text=Text("promotionHistory/description"),
          label=Const("promotion")),
    _play("redemptions", Kind.PURCHASE, "redemptionHistory", ("redemptionTime",), target=Text("redemptionHistory/doc/title"),
          label=Const("redemption")),
    Feed(
        name="play_settings", kind=Kind.SETTING, members="**/*Play*/{Play Settings,Play*}.json", items=JsonItems("/*", ""),
        needs=("settings",), label=Const("Play"), value=Text("settings/country", "settings/userCountry"),
    ),
    Feed(
        name="payments", kind=Kind.PAYMENT,
        members=("**/{Google Pay,Google Wallet}/*/*.csv", "**/{Google Pay,Google Wallet}/*.csv", "**/transactions_*.csv"),
        items=CsvRows(), needs=("#6",), when=AnyTime("Time", "#0"), target_id=Text("Transaction ID", "#1"),
        target=Text("Description", "#2"), label=Text("Product", "#3"), text=Text("Payment method", "#4"),
        value=Text("Status", "#5"), amount=Amount("Amount", "#6"), currency=Currency("Amount", "#6"),
    ),
    Feed(
        name="transfers", kind=Kind.PAYMENT, members="**/{Google Pay,Google Wallet}/*/*.csv", items=CsvRows(), needs=("#3",),
        when=AnyTime("Time", "#0"), target=Text("Memo", "Description", "#2"), target_id=Text("ID", "#1"),
        amount=Amount("Amount", "#4", "#3"), currency=Currency("Amount", "#4", "#3"), value=Text("Status", "#5"),
    ),
    Feed(
        name="shop_purchases", kind=Kind.PURCHASE, members="**/{Purchases*,Reservations*,Käufe*,Achats*,Acquisti*,Compras*}/*.json",
        items=JsonItems(""), needs=("merchant",), when=EpochMillis("timestamp"),
        target=Text("items/*/name", "items/*", joined="; "), amount=Amount("units", "total", "amount"),
        currency=Currency("currency"), target_id=Text("id"), label=Text("merchant"),
    ),
    Feed(
        name="shop_orders", kind=Kind.PURCHASE, members="**/{order_*,*/order_*}.json", items=JsonItems(""), needs=("creationTime",),
        where=(Where(path="merchantOrderId"),), when=AnyTime("creationTime/usecSinceEpochUtc"), target_id=Text("merchantOrderId"),
        label=Text("transactionMerchant/name"), target=Text("lineItem/*/purchase/productInfo/name", joined="; "),
        amount=Micros("subtotals/0/amount/amountMicros", "lineItem/0/purchase/unitPrice/amountMicros"),
        currency=Currency("lineItem/0/purchase/unitPrice/currencyCode/code", "lineItem/0/purchase/unitPrice/currencyCode"),
    ),
)  # fmt: skip
