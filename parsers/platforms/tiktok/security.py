"""TikTok: logins, devices, the last place, and changes of settings."""

from typing import Final

from parsers.declare.fields import Const, Degrees, Time
from parsers.formats.json.items import JsonItems
from parsers.platforms.tiktok.lists import WHEN, Given, feed, leaf
from parsers.record import Kind

FEEDS: Final = (
    feed("logins", Kind.LOGIN, leaf("LoginHistoryList"), when=WHEN, ip=Given("IP"), device=Given("DeviceModel", "DeviceSystem", joined=" "),
         value=Given("Carrier", "NetworkType", joined=", ")),
    feed("devices", Kind.DEVICE, JsonItems("/**/Status List/*"), device=Given("Resolution", "App Version", joined=" "),
         value=Given("IDFA", "GAID", "Android ID", "IDFV", "Web ID", "DID", joined="; "), label=Const("identifiers"), ignored=("UID",)),
    feed("last_location", Kind.VISIT, JsonItems("/**/LocationData"), when=WHEN, place=Given("LastRegion"), label=Const("most_recent_location"),
         lat=Degrees("GpsData", at=0), lon=Degrees("GpsData", at=1)),
    feed("live_settings_changed", Kind.SETTING, JsonItems("/**/Watch Live Settings"), label=Const("watch_live_settings_changed"),
         when=Time("MostRecentModificationTimeInApp", "MostRecentModificationTimeInWeb", zone="UTC")),
)  # fmt: skip
