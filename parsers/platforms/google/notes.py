"""Google: notes, tasks, steps, photos, lists of pages, news and shares followed."""

from typing import Any, Final

from parsers.declare.fields import Const, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.csv.items import CsvRows
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import AnyTime, Coordinate
from parsers.record import Kind

_WHOLE: Final = JsonItems("")
_PHOTOS: Final = (
    "**/{Google Photos,Google Fotos,Google Foto,Google\u00a0Photos,Google Zdjęcia,Google Фото}/**/*.json"
)
_SIDECARS: Final = (
    "**/*.supplemental-metadata*.json", "**/*.{jpg,jpeg,png,heic,mp4,mov,gif,webp,dng}.*json", _PHOTOS,
)  # fmt: skip
_FIT: Final = "**/{Fit,Google Fit}/{*,*/*}.csv"
_UNWANTED: Final = (
    r"kein interesse|not interested|no interest|pas intéress|non interess|no me interesa|geen interesse"
)
_SAVED: Final = "**/{Saved,Gespeichert,Enregistré,Enregistrés,Salvati,Guardado,Guardados,Salvos,Opgeslagen,Zapisane}/*.csv"


def _keep(name: str, **more: Any) -> Feed:
    return Feed(
        name=name, kind=Kind.POST, members="**/{Keep,Google Keep}/*.json", items=_WHOLE, needs=("isTrashed",),
        when=AnyTime("createdTimestampUsec", "userEditedTimestampUsec"), target=Text("title"), label=Const("note"),
        audience=Text("sharees/*/email", joined="; "), url=Text("annotations/0/url"), **more,
    )  # fmt: skip


def _fit(name: str, column: int, label: str) -> Feed:
    """A number of a day, by position: headers are localised, the first columns are not moved."""
    return Feed(
        name=name, kind=Kind.EVENT, members=_FIT, items=CsvRows(), also=True, where=(Where(path="#0", pattern=r"^\d{4}-\d\d-\d\d$"),),
        when=Time("#0"), label=Const(label), value=Text(f"#{column}"),
    )  # fmt: skip


def _photos(name: str, source: str, *where: Where) -> Feed:
    """Pictures and films; the place is the one set by hand or guessed, or else the camera's, and 0 stands for none."""
    return Feed(
        name=name, kind=Kind.MEDIA, members=_SIDECARS, items=_WHOLE, needs=("photoTakenTime",), where=where,
        when=AnyTime("photoTakenTime/timestamp", "creationTime/timestamp"), target=Text("title"), text=Text("description"),
        device=Text("googlePhotosOrigin/mobileUpload/deviceType"), url=Text("url"), value=Text("people/*/name", joined="; "),
        label=Const("photo"),
        lat=Coordinate(f"{source}/latitude"), lon=Coordinate(f"{source}/longitude"),
    )  # fmt: skip


FEEDS: Final = (
    _keep("lists", text=Text("listContent/*/text", joined="\n"), where=(Where(path="listContent/*/text"),)),
    _keep("notes", text=Text("textContent", "title")),
    Feed(
        name="tasks", kind=Kind.EVENT, members="**/Tasks*.json", items=JsonItems("/items/*/items/*"), needs=("title",),
        when=Time("due", "created", "updated", zone="UTC"), target=Text("title"), text=Text("notes"), value=Text("status"),
        label=Const("task"), thread=Text("../../title"),
    ),
    _fit("move_minutes", 1, "move_minutes"),
    _fit("calories", 2, "calories"),
    _fit("distance", 3, "distance"),
    Feed(
        name="fitness", kind=Kind.EVENT, members=_FIT, items=CsvRows(), where=(Where(path="#0", pattern=r"^\d{4}-\d\d-\d\d$"),),
        when=Time("#0"), label=Const("steps"), value=Text("Step count", "Schritte", "Nombre de pas", "Conteggio passi", "Recuento de pasos"),
        lat=Coordinate("Low latitude (deg)"), lon=Coordinate("Low longitude (deg)"),
    ),
    Feed(
        name="photo_people", kind=Kind.CONNECTION, members=_PHOTOS, items=JsonItems("/people/*"), target=Text("name"),
        when=AnyTime("^/photoTakenTime/timestamp"), label=Const("photo"),
    ),
    _photos("photos", "geoData", Where(path="geoData/latitude", pattern=r"[1-9]")),
    _photos("photos_by_camera", "geoDataExif"),
    Feed(
        name="albums", kind=Kind.MEDIA, members=_PHOTOS, items=_WHOLE, needs=("title", "date"),
        when=AnyTime("date/timestamp"), target=Text("title"), text=Text("description", "enrichments/*/narrativeEnrichment/text"),
        audience=Text("access"), label=Const("album"),
        lat=Coordinate("geoData/latitude"), lon=Coordinate("geoData/longitude"),
    ),
    Feed(
        name="album_comments", kind=Kind.COMMENT, members="**/shared_album_comments.json", items=JsonItems("/sharedAlbumComments/*", "/*"),
        needs=("text",), when=AnyTime("creationTime/timestamp"), text=Text("text"), actor=Text("contentOwnerName"), owner=None,
        label=Const("album"),
    ),
    Feed(
        name="saved", kind=Kind.SAVE, members=_SAVED, items=CsvRows(), target=Text("Title", "#0"), text=Text("Note", "#1"),
        url=Text("URL", "#2"), value=Text("Comment", "Tags"), label=Text(r"$([^/]+)\.csv\Z"),
    ),
    Feed(
        name="workouts", kind=Kind.EVENT, members="**/{Fit,Google Fit}/*/*.json", items=_WHOLE, needs=("fitnessActivity",),
        when=Time("startTime", zone="UTC"), label=Text("fitnessActivity"), value=Text("duration"),
        ignored=("endTime",),
    ),
    *(
        Feed(
            name=name, kind=kind, members="**/{Discover,Descubre,Découvrir,Entdecken}/*.csv", items=CsvRows(),
            where=(Where(path=r"$([^/]+)\.csv\Z", pattern=_UNWANTED, absent=wanted),), label=Const(label), value=Text("#0"),
            url=Text("URL"), text=Text(r"$([^/]+)\.csv\Z"),
        )
        for name, kind, label, wanted in (
            ("discover_lists", Kind.ASSIGNED, "interest", True), ("discover_refused", Kind.SETTING, "not interested", False),
        )
    ),
    Feed(
        name="developer_interests", kind=Kind.PROFILE, members="**/Google Developers/Profile Interests.json",
        items=JsonItems("/interests/*", "/*/*", "/*"), label=Const("interest"), value=Text("", "name", "title"),
    ),
    Feed(
        name="news_followed", kind=Kind.MEMBERSHIP, members="**/Google*/{followed_*,articles*,saved_*}.txt", items=CsvRows(columns=("text",), delimiter="\x1f"),
        target=Text("text"), label=Text(r"$([^/]+)\.txt\Z"),
    ),
    Feed(
        name="shares_watched", kind=Kind.SAVE, members="**/{Watchlists,Watchlist*,Portfolios}/*.json",
        items=JsonItems("/watchlist/*", "/items/*", "/securities/*", "/*/items/*"),
        target=Text("ticker", "symbol", "name", "security/ticker", "listing/ticker"), value=Text("exchange", "listing/exchange"),
        label=Const("share"),
    ),
)  # fmt: skip
