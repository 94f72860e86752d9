"""Google: what the owner told Maps and Search: places saved and named, reviews, and answers to their questions."""

from typing import Any, Final

from parsers.declare.fields import Const, Text
from parsers.declare.platform import Feed, Where
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import AnyTime, Coordinate, HomeOrWork
from parsers.record import Kind

_JSON: Final = "**/*.json"
_PLACES: Final = JsonItems("/features/*")
_REVIEWED: Final = ("properties/five_star_rating_published", "properties/Star Rating")
_WHERE: Final[dict[str, Any]] = {
    "lat": Coordinate("geometry/coordinates/1", "properties/Location/Geo Coordinates/Latitude"),
    "lon": Coordinate("geometry/coordinates/0", "properties/Location/Geo Coordinates/Longitude"),
}
_LISTS: Final = JsonItems("/*", top="[")
_ANSWERS: Final = tuple(
    f"**/{name}*/*.json"
    for name in (
        "Answers to automated questions", "Antworten auf automatisierte", "Réponses aux questions", "Risposte alle domande",
        "Respuestas a preguntas", "Respostas a perguntas",
    )
)  # fmt: skip


def _feature(name: str, kind: Kind, *where: Where, **columns: Any) -> Feed:
    return Feed(
        name=name, kind=kind, members=_JSON, items=_PLACES, where=where, needs=("properties",),
        when=AnyTime("properties/date", "properties/Published"),
        place=Text("properties/location/address", "properties/Location/Address", "properties/address"),
        url=Text("properties/google_maps_url", "properties/Google Maps URL"), **_WHERE, **columns,
    )  # fmt: skip


_NAMES: Final = (
    "properties/location/name",
    "properties/Location/Business Name",
    "properties/Title",
    "properties/name",
)

FEEDS: Final = (
    *(
        _feature(f"place_reviews{n}", Kind.COMMENT, Where(path=path), target=Text(*_NAMES), value=Text(*_REVIEWED),
                 text=Text("properties/review_text_published", "properties/Review Comment"), label=Const("review"))
        for n, path in (("", _REVIEWED[0]), ("_old", _REVIEWED[1]))
    ),
    Feed(
        name="place_answers", kind=Kind.ANSWER, members=_JSON, items=JsonItems("/features/*/properties/questions/*"),
        question=Text("question"), answer=Text("selected_option", "rating", "answer"), target=Text("../../location/name"),
        when=AnyTime("../../date"), label=Const("Maps"),
    ),
    Feed(
        name="automated_answers", kind=Kind.ANSWER, members=_ANSWERS, items=JsonItems(""),
        question=Text("question", "questionText", "query"), answer=Text("answer", "answerText", "selectedAnswer", "response"),
        when=AnyTime("date", "creationTime", "created", r"$/(\d{13})\.json\Z"), target=Text("place", "placeName", "location/name"),
        label=Const("Maps"),
    ),
    _feature("places_named", Kind.SAVE, Where(path="properties/address"), Where(path="properties/name"),
             target=Text("properties/name"), label=HomeOrWork("properties/name")),
    _feature("places_saved", Kind.SAVE, target=Text(*_NAMES), text=Text("properties/Comment", "properties/Note"), label=Const("place")),
    Feed(
        name="commute", kind=Kind.TRAVEL, members=_JSON, items=JsonItems("/commuteRoutes/*", "/trips/*"), label=Const("commute"),
        target=Text("destination/name", "end/name", "toPlace"), place=Text("origin/name", "start/name", "fromPlace"),
    ),
    Feed(
        name="search_reviews", kind=Kind.COMMENT, members=_JSON, items=_LISTS, needs=("Review Star Rating",),
        when=AnyTime("Published", "Updated"), target=Text("Search Query"), text=Text("Review Comment"),
        value=Text("Review Star Rating"), label=Const("review"),
    ),
    *(
        Feed(
            name=name, kind=Kind.REACTION, members=_JSON, items=_LISTS, needs=(key,), when=AnyTime("Published", "Updated", "Date"),
            target=Text("Search Query", "Title", "Name", key), value=Text(key), label=Const(label),
        )
        for name, key, label in (
            ("search_thumbs", "Thumbs Rating", "thumb"), ("search_watched", "Watched", "watched"),
            ("search_providers", "Provider Name", "streaming provider"), ("search_hearts", "Heart", "heart"),
        )
    ),
)  # fmt: skip
