"""TikTok: who the owner is, their settings, devices, logins and places, and what was concluded or handed on."""

from dataclasses import replace
from typing import Any, Final

from parsers.declare.fields import Const, Degrees, Field, LinkText, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.record import Kind

MEMBERS: Final = ("**/user_data.json", "**/user_data_tiktok.json", "**/user_data*.json", "**/*tiktok*.json")
WHEN: Final = Time("Date", "date", "TimeStamp", "Timestamp", zone="UTC")
_NOTHING: Final = frozenset({"none", "n/a", "null", "-", "not set"})


KNOWN: Final = (
    "ActivitySummaryMap", "AI-Moji", "AIMoji", "AutoFill", "Auto Fill", "Autofill", "Ad Interests", "AdvertiserList",
    "Ads Based On Data Received From Partners", "Watch Live Settings",
    "BlockList", "BuyGifts", "ChatHistory", "CommentsList", "CommunicationHistories", "CustomerSupportHistories",
    "DataPartnerList", "FansList", "FavoriteCollectionList", "FavoriteEffectsList", "FavoriteHashtagList",
    "FavoriteLocationList", "FavoriteSoundList", "FavoriteVideoList", "Following", "GoLiveList", "HashtagList",
    "ItemFavoriteList", "LocationData", "LoginHistoryList", "OffTikTokActivityDataList", "OrderDisputeHistories",
    "OrderHistories", "PayCard", "PostList", "ProductBrowsingHistories", "ProductReviewHistories", "ProfileMap",
    "ResponsesList", "ReturnAndRefundHistories", "ReviewsList", "SavedAddress", "SearchList", "SendGifts", "SettingsMap",
    "ShareHistoryList", "ShoppingCart", "Status List", "TransactionsList", "VideoList", "Vouchers", "WatchLiveMap",
    "WatchLiveSettingsMap",
)  # fmt: skip
"""Sections of the document that some feed reads, or that hold counts and pictures of no use."""
_AROUND: Final = tuple(f"^/**/{name}/**" for name in KNOWN)
_FRAME: Final = ("^/**/App", "^/**/IsFastLane")


def Given(*paths: str, joined: str | None = None) -> Field:
    """Words, unless they are the words the export has for nothing."""
    plain = Text(*paths, joined=joined)

    def read(raw: object) -> object:
        words = plain.read(raw)
        return None if isinstance(words, str) and words.strip().casefold() in _NOTHING else words

    return replace(plain, read=read)


def leaf(*names: str) -> JsonItems:
    """The elements of the lists with these names, wherever they stand."""
    return JsonItems(*(f"/**/{name}/*" for name in names))


def feed(name: str, kind: Kind, items: JsonItems, **more: Any) -> Feed:
    """A feed of the one member there is; the sections around its items are for the other feeds."""
    ignored, structural = (*more.pop("ignored", ()), *_AROUND), (*more.pop("structural", ()), *_FRAME)
    return Feed(
        name=name, kind=kind, members=MEMBERS, items=items, ignored=ignored, structural=structural, **more
    )  # fmt: skip


def fact(
    name: str, label: str, items: JsonItems, *paths: str, kind: Kind = Kind.PROFILE, **more: Any
) -> Feed:
    """One statement about the owner; several feeds read the same item."""
    value = Given(*paths, joined=more.pop("joined", None))
    return feed(name, kind, items, also=True, label=Const(label), value=value, **more)


_PROFILE: Final = JsonItems("/**/ProfileMap")
_FILLED: Final = JsonItems("/**/Auto Fill", "/**/Autofill", "/**/AutoFill")
_ADDRESS: Final = ("Address", "Unit")

PROFILE: Final = (
    fact("username", "username", _PROFILE, "userName", names=("userName",)),
    fact("name", "name", _PROFILE, "displayName", names=("displayName",)),
    fact("email", "email", _PROFILE, "emailAddress"),
    fact("phone", "phone", _PROFILE, "telephoneNumber"),
    fact("birth_date", "birth_date", _PROFILE, "birthDate"),
    fact("bio", "bio", _PROFILE, "bioDescription"),
    fact("website", "website", _PROFILE, "instagramLink", "youtubeLink", "lemon8Link", joined="; "),
    fact("inferred_gender", "gender", _PROFILE, "inferredGender", kind=Kind.ASSIGNED, owner=False,
         ignored=("aiSelf", "followerCount", "followingCount", "likesReceived", "profilePhoto", "profileVideo", "PlatformInfo/**")),
    feed("linked_accounts", Kind.PROFILE, JsonItems("/**/ProfileMap/PlatformInfo/*"), label=Const("username"), value=Given("Name"),
         target=Given("Platform"), text=Given("Description"), ignored=("Profile Photo",)),
    fact("filled_name", "name", _FILLED, "FirstName", "LastName", joined=" "),
    fact("filled_email", "email", _FILLED, "Email"),
    fact("filled_phone", "phone", _FILLED, "PhoneNumber"),
    fact("filled_address", "address", _FILLED, *_ADDRESS, joined=", "),
    fact("filled_city", "city", _FILLED, "City"),
    fact("filled_state", "location", _FILLED, "State"),
    fact("filled_zip", "zip", _FILLED, "ZipCode"),
    fact("filled_country", "country", _FILLED, "Country"),
)  # fmt: skip

_SETTINGS: Final = JsonItems("/**/SettingsMap")
_PREFERENCES: Final = JsonItems("/**/SettingsMap/Content Preferences/*/*")
_WORDS: Final = (Where(path="", pattern="."),)

SETTINGS: Final = (
    fact("interests", "interest", _SETTINGS, "Interests", ignored=("*", "Content Preferences/**", "Push Notification/**")),
    fact("app_language", "language", _SETTINGS, "App Language"),
    fact("web_language", "language", _SETTINGS, "Web Language"),
    feed("settings", Kind.SETTING, JsonItems("/**/SettingsMap/*"), where=_WORDS, label=Text("~"), value=Given("")),
    feed("preferences", Kind.SETTING, _PREFERENCES, where=_WORDS, label=Text("~1"), value=Given("")),
    feed("notifications", Kind.SETTING, JsonItems("/**/SettingsMap/Push Notification/*"), where=_WORDS, label=Text("~"), value=Given("")),
    feed("live_watching", Kind.SETTING, JsonItems("/**/WatchLiveSettingsMap/*"), where=_WORDS, label=Text("~"), value=Given("")),
)  # fmt: skip

SECURITY: Final = (
    feed("logins", Kind.LOGIN, leaf("LoginHistoryList"), when=WHEN, ip=Given("IP"), device=Given("DeviceModel", "DeviceSystem", joined=" "),
         value=Given("Carrier", "NetworkType", joined=", ")),
    feed("devices", Kind.DEVICE, JsonItems("/**/Status List/*"), device=Given("Resolution", "App Version", joined=" "),
         value=Given("IDFA", "GAID", "Android ID", "IDFV", "Web ID", "DID", joined="; "), label=Const("identifiers"), ignored=("UID",)),
    feed("last_location", Kind.VISIT, JsonItems("/**/LocationData"), when=WHEN, place=Given("LastRegion"), label=Const("most_recent_location"),
         lat=Degrees("GpsData", at=0), lon=Degrees("GpsData", at=1)),
)  # fmt: skip

_PARTNERS: Final = JsonItems("/**/Ads Based On Data Received From Partners")
_FORM: Final = ("Answer", "Answers", "Response", "Responses", "Value", "FieldValue")

ADS: Final = (
    feed("ad_interests", Kind.ASSIGNED, JsonItems("/**/Ad Interests"), owner=False, label=Const("interest"),
         value=Given("AdInterestCategories", "AdInterestCategories/*", joined=", ")),
    feed("off_tiktok", Kind.DISCLOSED, leaf("OffTikTokActivityDataList"), owner=False, when=WHEN, target=Given("Source"), label=Given("Event")),
    feed("data_partners", Kind.DISCLOSED, _PARTNERS, owner=False, also=True, target=Given("DataPartnerList"), label=Const("data_partner")),
    feed("advertisers", Kind.DISCLOSED, _PARTNERS, owner=False, also=True, target=Given("AdvertiserList"), label=Const("uploaded_list")),
    feed("form_answers_listed", Kind.ANSWER, JsonItems("/**/ResponsesList/*/Responses/*"), needs=("Question",),
         when=Time("../../SubmitTime", "../../Date", "../../date", "../../TimeStamp", zone="UTC"), question=Given("Question"), answer=Given("Answer", "Answer/*", joined="; "),
         target=Given("../../Advertiser", "../../AdvertiserName", "../../BusinessName")),
    feed("form_answers", Kind.ANSWER, leaf("ResponsesList"), where=(Where(path="Responses/*/Question", absent=True),), when=WHEN, ignored=("Responses/**", "SubmitTime"), question=Given("Question", "QuestionName", "FieldName", "FormName", "Title"),
         answer=Given(*_FORM, *(f"{path}/*" for path in _FORM), joined="; "), value=Given("*", "*/*", joined="; "),
         target=Given("Advertiser", "AdvertiserName", "BusinessName")),
)  # fmt: skip

FRAME: Final = (
    feed("live_settings_changed", Kind.SETTING, JsonItems("/**/Watch Live Settings"), label=Const("watch_live_settings_changed"),
         when=Time("MostRecentModificationTimeInApp", "MostRecentModificationTimeInWeb", zone="UTC"),
         ignored=("WatchLiveSettingsMap/**",)),
)  # fmt: skip

FEEDS: Final = (*PROFILE, *SETTINGS, *SECURITY, *ADS, *FRAME)
LINK: Final = LinkText(
    "Link", "link", "VideoLink", "url", "EffectLink", "HashtagLink", "SoundLink", "URL", "Url"
)
