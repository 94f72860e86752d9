"""X: what it concluded about the owner, the advertisements shown with their targeting, and what advertisers reported."""

from typing import Any, Final

from parsers.declare.fields import Amount, Choice, Const, LinkText, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.json.js import JsItems
from parsers.platforms.x.scripts import LIST, files
from parsers.record import Kind

_P13N: Final = "/*/p13nData"
_MEMBERS: Final = files("personalization")


def _inferred(name: str, label: str, container: str, *paths: str, **more: Any) -> Feed:
    return Feed(
        name=name, kind=Kind.ASSIGNED, members=_MEMBERS, items=JsItems(f"{_P13N}/{container}"), owner=False, label=Const(label),
        value=Text(*(paths or ("name", ""))), ignored=("isDisabled", *more.pop("ignored", ())), **more,
    )  # fmt: skip


def _advertisers(name: str, label: str) -> Feed:
    return Feed(
        name=name, kind=Kind.DISCLOSED, members=_MEMBERS, owner=False, target=Text(""), label=Const(label),
        items=JsItems(f"{_P13N}/interests/audienceAndAdvertisers/{_container_of(name)}/*"),
    )  # fmt: skip


def _container_of(name: str) -> str:
    """The list's key in the export for a feed's name: `lookalike_advertisers` is `lookalikeAdvertisers`."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


PERSONALIZATION: Final = (
    _inferred("interests", "interest", "interests/interests/*", where=(Where(path="isDisabled", pattern="^true$", absent=True),)),
    _inferred("interests_refused", "interest_refused", "interests/interests/*", "name"),
    _inferred("partner_interests", "interest", "interests/partnerInterests/*"),
    _inferred("shows", "interest", "interests/shows/*"),
    _inferred("languages", "language", "demographics/languages/*", "language", ""),
    _inferred("gender", "gender", "demographics/genderInfo", "gender"),
    _inferred("assigned_age", "age", "inferredAgeInfo", "age", ignored=("birthDate",)),
    _inferred("audiences", "audience", "interests/audienceAndAdvertisers", "numAudiences"),
    _advertisers("advertisers", "uploaded_list"),
    _advertisers("lookalike_advertisers", "lookalike"),
    _advertisers("do_not_reach_advertisers", "excluded_by"),
    _advertisers("catalog_audience_advertisers", "catalog_audience"),
)  # fmt: skip

_SHOWN: Final = "impressionAttributes"
_IMPRESSIONS: Final = "/*/ad/adsUserData/adImpressions/impressions/*"
_ENGAGEMENTS: Final = "/*/ad/adsUserData/adEngagements/engagements/*"


def _advert(name: str, container: str, member: str, under: str, label: str) -> Feed:
    """An advertisement as it was shown: by whom, with which words, where, on which device."""
    at = f"{under}/" if under else ""
    return Feed(
        name=name, kind=Kind.ADVERT, members=files(member), items=JsItems(container), owner=False, label=Const(label),
        when=Time(f"{at}impressionTime", zone="UTC"), target=Text(f"{at}advertiserInfo/advertiserName", f"{at}advertiserInfo/screenName"),
        target_id=Text(f"{at}advertiserInfo/screenName"), text=Text(f"{at}promotedTweetInfo/tweetText", f"{at}promotedTrendInfo/name"),
        url=LinkText(f"{at}promotedTweetInfo/urls/*"), device=Text(f"{at}deviceInfo/deviceType", f"{at}deviceInfo/osType", joined=" "),
        value=Text(f"{at}matchedTargetingCriteria/*/targetingValue", joined="; "), place=None,
        audience=Text(f"{at}matchedTargetingCriteria/*/targetingType", joined="; "), structural=(f"{at}displayLocation",),
    )  # fmt: skip


def _targeting(name: str, container: str, member: str) -> Feed:
    """One record for each thing an advertiser asked for and X said the owner is."""
    return Feed(
        name=name, kind=Kind.ASSIGNED, members=files(member), items=JsItems(f"{container}/matchedTargetingCriteria/*"), owner=False,
        label=Choice("targetingType", words=words(__package__)["traits"], otherwise="audience"), value=Text("targetingValue"),
        audience=Text("targetingType"), target=Text("../../advertiserInfo/advertiserName"),
        when=Time("../../impressionTime", zone="UTC"),
    )  # fmt: skip


ADS: Final = (
    _advert("ads", _IMPRESSIONS, "ad-impressions", "", "viewed"),
    _targeting("targeting", _IMPRESSIONS, "ad-impressions"),
    _advert("ads_engaged", _ENGAGEMENTS, "ad-engagements", _SHOWN, "engaged"),
    _targeting("engaged_targeting", f"{_ENGAGEMENTS}/{_SHOWN}", "ad-engagements"),
    Feed(name="poll_votes", kind=Kind.ANSWER, members=files("ad-engagements"), items=JsItems(f"{_ENGAGEMENTS}/engagementAttributes/*"),
         where=(Where(path="engagementType", pattern="^PollCardVote"),), when=Time("engagementTime", zone="UTC"),
         question=Text("../../impressionAttributes/promotedTweetInfo/tweetText"),
         answer=Text("engagementType"), target=Text("../../impressionAttributes/advertiserInfo/advertiserName")),
    Feed(name="ad_actions", kind=Kind.REACTION, members=files("ad-engagements"), items=JsItems(f"{_ENGAGEMENTS}/engagementAttributes/*"),
         when=Time("engagementTime", zone="UTC"), label=Const("ad_action"), value=Text("engagementType"),
         target=Text("../../impressionAttributes/advertiserInfo/advertiserName")),
)  # fmt: skip


def _conversions(member: str, *keys: str) -> Feed:
    """What an advertiser told X that the owner did on its site or in its app."""
    return Feed(
        name=member.removeprefix("ad-").replace("-", "_"), kind=Kind.DISCLOSED, members=files(member), owner=False,
        items=JsItems(*(f"/*/ad/adsUserData/{key}/conversions/*" for key in keys)), when=Time("conversionTime", zone="UTC"),
        label=Text("eventType", "conversionEvent", "attributedConversionType"), amount=Amount("conversionValue"),
        target=Text("advertiserInfo/advertiserName", "applicationName", "advertiserInfo/screenName"), url=LinkText("conversionUrl"),
        device=Text("conversionPlatform", "mobilePlatform"), target_id=Text("advertiserInfo/screenName"),
        ignored=("attributedConversionType", "conversionEvent"),
    )  # fmt: skip


CONVERSIONS: Final = (
    _conversions("ad-mobile-conversions-attributed", "attributedMobileAppConversions"),
    _conversions("ad-mobile-conversions-unattributed", "unattributedMobileAppConversions"),
    _conversions("ad-online-conversions-attributed", "attributedOnlineConversions"),
    _conversions("ad-online-conversions-unattributed", "unattributedOnlineConversions"),
    Feed(name="payouts", kind=Kind.PAYMENT, members=files("ads-revenue-sharing"), items=JsItems("/*/adsRevenueSharing/payoutHistory/*"),
         label=Const("ads_revenue"), when=Time("createdAt", "payoutTime", "date"), amount=Amount("amount", "payoutAmount", "amountInUsd"),
         value=Text("amount", "payoutAmount", "amountInUsd", "")),
    Feed(name="shops", kind=Kind.DISCLOSED, members=files("shopify-account"), items=LIST, target=Const("Shopify"), label=Const("connected_app"),
         value=Text("*/*")),
)  # fmt: skip

FEEDS: Final = (*PERSONALIZATION, *ADS, *CONVERSIONS)
