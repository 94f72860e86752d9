"""Google: the account itself, who signed in from where, and the profile."""

from typing import Any, Final

from parsers.declare.fields import Const, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.csv.items import CsvRows
from parsers.formats.html.pages import TablePage
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import AnyTime, Part
from parsers.record import Kind

_PROFILE_FILES: Final = "**/{Profile,Profil,Profilo,Perfil,Profiel,Profiili,Profilis}.json"
_PROFILE: Final = JsonItems("")
_ACCOUNT: Final = TablePage()
_ACCOUNT_FILES: Final = "**/*SubscriberInfo.html"
_ACCESS: Final = "**/{Access Log Activity,Zugriffsprotokollaktivitäten,Registro attività di accesso,Activité des journaux d*}"
_MAIL: Final = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"


def _profile(label: str, *paths: str, **more: Any) -> Feed:
    return Feed(
        name=f"profile_{label}", kind=Kind.PROFILE, members=_PROFILE_FILES, items=_PROFILE, also=True,
        label=Const(label), value=Text(*paths), **more,
    )  # fmt: skip


def _account(label: str, pattern: str, find: str = r"^\s*(.+?)\s*$", **more: Any) -> Feed:
    """A line `label: value` of the page, told by what the value looks like, since the labels are localised."""
    return Feed(
        name=f"account_{label}", kind=Kind.PROFILE, members=_ACCOUNT_FILES, items=_ACCOUNT, also=True, needs=("value",),
        where=(Where(path="value", pattern=pattern),), label=Const(label), value=Part("value", find=find), **more,
    )  # fmt: skip


FEEDS: Final = (
    _profile("name", "displayName", "name/formattedName",
             names=("displayName", "name/formattedName", "emails/*/value")),
    _profile("email", "emails/0/value"),
    _profile("birth_date", "birthday"),
    _profile("gender", "gender/type", "gender/customGender"),
    _account("email", _MAIL, rf"({_MAIL})", names=("value",)),
    _account("phone", r"^\s*\+\d[\d ()-]{6,}(?:\s|$)", r"^\s*(\+\d[\d ()-]{6,})"),
    Feed(
        name="account_created", kind=Kind.PROFILE, members=_ACCOUNT_FILES, items=_ACCOUNT, also=True, needs=("value",),
        where=(Where(path="key", pattern=r"created|erstellt|créat|creazion|creaci|criaç|aangemaakt"),),
        label=Const("registration_date"), value=Text("value"), when=Time("value", zone="UTC"),
    ),
    Feed(
        name="account_logins", kind=Kind.LOGIN, members=_ACCOUNT_FILES, items=_ACCOUNT,
        where=(Where(path="#0", pattern=r"^\d{4}-\d\d-\d\d[ T]\d\d:"), Where(path="#1", pattern=r"^[0-9a-f.:]{7,}$")),
        when=Time("#0", zone="UTC"), ip=Text("#1"), label=Text("#2"), device=Text("#3"),
    ),
    Feed(
        name="account_lines", kind=Kind.SETTING, members=_ACCOUNT_FILES, items=_ACCOUNT, needs=("key", "value"),
        label=Text("key"), value=Text("value"),
    ),
    Feed(
        name="access", kind=Kind.LOGIN, members=f"{_ACCESS}/{{Activities,Aktivitäten,Attività,Activités}}*.csv", items=CsvRows(),
        when=Time("Activity Timestamp", "#1", zone="UTC"), ip=Text("IP Address", "#2"),
        place=Text("City", "#7", "#6", "#5"), device=Text("User Agent String", "User Agent", "#8"),
        label=Text("Product Name", "#9"), value=Text("Activity Type", "#11", "#13"),
    ),
    Feed(
        name="access_devices", kind=Kind.DEVICE, members=f"{_ACCESS}/{{Devices,Geräte,Dispositivi,Appareils}}*.csv", items=CsvRows(),
        device=Text("Device Model", "Device Type", "#1"), label=Text("Device Type", "Device Brand"),
        value=Text("OS", "OS Version"), when=AnyTime("Device Last Location Time", "Last Activity", "Device Last Active"),
        place=Text("Device Last Location", "Country", "Country ISO"),
    ),
    Feed(
        name="blocked", kind=Kind.CONNECTION, members="**/{Blocked Addresses,Blockierte Adressen*}.json", items=JsonItems("/*/*", "/*"),
        label=Const("blocked"), target=Text("", "address", "email"),
    ),
    Feed(
        name="health_profile", kind=Kind.PROFILE, members="**/Your Profile/Profile.csv", items=CsvRows(melt=True),
        label=Text("column"), value=Text("value"),
    ),
)  # fmt: skip
