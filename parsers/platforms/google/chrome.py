"""Google: what Chrome synchronised. Files are named in the account's language, the keys inside are not."""

from typing import Any, Final

from parsers.declare.fields import Choice, Const, EpochMicros, EpochMillis, Text, WebkitMicros
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.csv.items import CsvRows
from parsers.formats.html.pages import Bookmarks
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import AnyTime, Gender, Part
from parsers.record import Kind

_JSON: Final = "**/*.json"
_SYSTEM: Final = JsonItems(
    "/OS Priority Preference/*",
    "/OS Preference/*",
    "/Priority Preference/*",
    "/Preferences/*",
    "/Preference/*",
)
_BOOKMARKS: Final = (
    "{Takeout/Chrome,Chrome}/*.html",
    "**/{Bookmarks,Lesezeichen,Favoris,Preferiti,Segnalibri,Marcadores,Favoritos,Bladwijzers,Zakładki,Bokmärken,Bogmærker}.html",
    "**/{ReadingList,Reading List,Leseliste,Leeslijst,Liste de lecture,Elenco di lettura,Lista de lectura}.html",
)
"""By name: a page of activities may be too large to hold as a tree."""

_ADDRESS: Final = JsonItems("/Autofill Profile/*")


def _setting(name: str, *containers: str, **more: Any) -> Feed:
    return Feed(name=name, kind=Kind.SETTING, members=_JSON, items=JsonItems(*containers), **more)


def _address(label: str, *paths: str) -> Feed:
    """One line of an address that forms were filled with; the owner's, or one the owner sent something to."""
    return Feed(
        name=f"autofill_{label}", kind=Kind.PROFILE, members=_JSON, items=_ADDRESS, also=True, label=Const(label),
        value=Text(*paths, joined=" "), when=AnyTime("use_date"),
    )  # fmt: skip


FEEDS: Final = (
    Feed(
        name="history", kind=Kind.VIEW, members=_JSON, items=JsonItems("/Browser History/*"), needs=("time_usec",),
        when=EpochMicros("time_usec"), url=Text("url"), target=Text("title"), device=Text("client_id"), label=Const("Chrome"),
        value=Text("page_transition_qualifier", "page_transition"), ignored=("favicon_url", "page_transition"),
    ),
    Feed(
        name="typed_addresses", kind=Kind.VIEW, members=_JSON, items=JsonItems("/Typed Url/*"), needs=("url",),
        when=WebkitMicros("visits/0"), url=Text("url"), target=Text("title"), label=Const("typed"),
        ignored=("visits/*", "visit_transitions/*", "hidden"),
    ),
    Feed(
        name="open_tabs", kind=Kind.VIEW, members=_JSON, items=JsonItems("/Session/*/tab/navigation/*"), needs=("virtual_url",),
        when=EpochMillis("timestamp_msec"), url=Text("virtual_url"), target=Text("title"), label=Const("open tab"),
    ),
    Feed(
        name="sessions", kind=Kind.DEVICE, members=_JSON, items=JsonItems("/Session/*"), needs=("header",),
        device=Text("header/client_name"), label=Text("header/device_type"),
    ),
    Feed(
        name="bookmarks", kind=Kind.SAVE, members=_BOOKMARKS, items=Bookmarks(), when=AnyTime("add_date"), url=Text("url"),
        target=Text("title"), label=Text("folder"), text=Text("description"), ignored=("^/title",),
    ),
    Feed(
        name="autofill", kind=Kind.PROFILE, members=_JSON, items=JsonItems("/Autofill/*"), needs=("name", "value"),
        when=AnyTime("usage_timestamp/0"), label=Choice("name", words=words(__package__)["forms"]), value=Text("value"),
        ignored=("usage_timestamp/*",),
    ),
    _address("name", "name_full/0", "name_first/0", "name_middle/0", "name_last/0"),
    _address("email", "email_address/*"),
    _address("phone", "phone_home_whole_number/*"),
    _address("address", "address_home_line1", "address_home_line2", "address_home_street_address"),
    _address("city", "address_home_city"),
    _address("zip", "address_home_zip"),
    _address("country", "address_home_country"),
    _address("employer", "company_name"),
    Feed(
        name="search_engines", kind=Kind.SETTING, members=_JSON, items=JsonItems("/Search Engines/*"), needs=("url",),
        when=WebkitMicros("date_created"), label=Const("search engine"), value=Text("short_name"), url=Text("url"),
        text=Text("keyword"),
    ),
    _setting("extensions", "/Extensions/*", needs=("id",), label=Const("extension"), value=Text("name", "id"), url=Text("update_url")),
    Feed(
        name="browsers", kind=Kind.DEVICE, members=_JSON, items=JsonItems("/Device Info/*"), device=Text("client_name"),
        when=AnyTime("last_updated_timestamp"), label=Text("os_type", "device_type", "form_factor"),
        value=Text("model"), text=Text("manufacturer"), target_id=Text("cache_guid"),
    ),
    Feed(
        name="birth_year", kind=Kind.PROFILE, members=_JSON, items=_SYSTEM, also=True, label=Const("birth_year"),
        where=(Where(path="preference/value", pattern=r"birth_year"),),
        value=Part("preference/value", find=r"birth_year\W+(\d{4})"),
    ),
    Feed(
        name="gender", kind=Kind.PROFILE, members=_JSON, items=_SYSTEM, also=True, label=Const("gender"),
        where=(Where(path="preference/value", pattern=r"\bgender\W+\w"),),
        value=Gender("preference/value"),
    ),
    Feed(
        name="preferences", kind=Kind.SETTING, members=_JSON, items=_SYSTEM, label=Text("preference/name", "name"),
        value=Text("preference/value", "value"),
    ),
    _setting("chrome_apps", "/Arc Package/*", needs=("package_name",), label=Const("app"), value=Text("package_name"),
             when=AnyTime("last_backup_time")),
    _setting("web_apps", "/App/*", "/Apps/*", label=Const("app"), value=Text("extension/name", "name", "extension/id", "id")),
    Feed(
        name="dictionary", kind=Kind.SETTING, label=Const("dictionary"),
        members="**/{Dictionary,Wörterbuch,Woordenboek,Dictionnaire,Dizionario,Diccionario,Dicionário,Słownik,Ordbok,Ordbog}.csv",
        items=CsvRows(columns=("word",)), value=Text("word"),
    ),
)  # fmt: skip
