"""TikTok: who the owner is, and their settings."""

from typing import Final

from parsers.declare.fields import Const, Text
from parsers.declare.platform import Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.tiktok.lists import Given, fact, feed
from parsers.record import Kind

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
         ignored=("aiSelf", "followerCount", "followingCount", "likesReceived", "profilePhoto", "profileVideo")),
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
    fact("interests", "interest", _SETTINGS, "Interests"),
    fact("app_language", "language", _SETTINGS, "App Language"),
    fact("web_language", "language", _SETTINGS, "Web Language"),
    feed("settings", Kind.SETTING, JsonItems("/**/SettingsMap/*"), where=_WORDS, label=Text("~"), value=Given("")),
    feed("preferences", Kind.SETTING, _PREFERENCES, where=_WORDS, label=Text("~1"), value=Given("")),
    feed("notifications", Kind.SETTING, JsonItems("/**/SettingsMap/Push Notification/*"), where=_WORDS, label=Text("~"), value=Given("")),
    feed("live_watching", Kind.SETTING, JsonItems("/**/WatchLiveSettingsMap/*"), where=_WORDS, label=Text("~"), value=Given("")),
)  # fmt: skip

FEEDS: Final = (*PROFILE, *SETTINGS)
