"""Google: where the phone was. Five generations of Location History, and the Timeline exported from a phone.

Columns of a stay: `label` home or work where Google says so, `value` when it ended. Of a move: `label` how,
`value` metres or nothing. The end of a move is the beginning of the stay after it.
"""

from typing import Any, Final

from parsers.declare.fields import Choice, Const, Degrees, Text
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import AnyTime
from parsers.record import Kind

_JSON: Final = "**/*.json"
_PLACES: Final = words(__package__)["places"]
_E7: Final = 1e-7
_HISTORY: Final = JsonItems("/locations/*")
_SEMANTIC: Final = JsonItems("/timelineObjects/*/placeVisit", "/timelineObjects/*/activitySegment")
_CHILDREN: Final = JsonItems("/timelineObjects/*/placeVisit/childVisits/*")
_EDITS: Final = JsonItems("/timelineEdits/*")
_FREQUENT: Final = JsonItems("/timelineEdits/*/placeAggregates/placeAggregateInfo/*")
_ANDROID: Final = JsonItems("/semanticSegments/*")
_IPHONE: Final = JsonItems("/*", top="[")
_POINT: Final = (
    "timestamp", "timestampMs", "accuracy", "source", "platformType", "platform", "osLevel", "formFactor", "serverTimestamp", "deviceTimestamp",
    "deviceDesignation", "altitude", "verticalAccuracy", "velocity", "heading", "batteryCharging",
)  # fmt: skip
_STAY: Final = (
    "centerLatE7", "centerLngE7", "placeConfidence", "visitConfidence", "locationConfidence", "editConfirmationStatus", "placeVisitType",
    "placeVisitImportance", "placeVisitLevel", "placeVisitId", "locationAssertionType", "lastEditedTimestamp", "lastEditedTimestampMs", "sectionId",
)  # fmt: skip
_MOVE: Final = ("confidence", "editConfirmationStatus", "activitySegmentId", "lastEditedTimestamp", "lastEditedTimestampMs")  # fmt: skip
_SEGMENT: Final = ("endTime", "startTimeTimezoneUtcOffsetMinutes", "endTimeTimezoneUtcOffsetMinutes")  # fmt: skip
_SIGNAL: Final = (*_SEGMENT[-3:],)
_EDIT: Final = ("deviceId", "bucketSpanDays", "numBucketsWithLocation")  # fmt: skip
_DEVICE: Final = (
    "androidOsLevel", "iosVersion", "reportingEnabled", "legalCountryCode", "createdTime", "modifiedTime", "historyEnabled", "timelineEnabled",
    "historyDeletionTime", "hasReportedLocations", "hasSetRetention", "retentionWindowDays", "gaiaId",
)  # fmt: skip


def _place(path: str) -> dict[str, Any]:
    """Latitude and longitude of a text such as `48.85°, 2.35°` or `geo:48.85,2.35`."""
    return {"lat": Degrees(f"{path}/latLng", path, at=0), "lon": Degrees(f"{path}/latLng", path, at=1)}


def _e7(*paths: str) -> dict[str, Any]:
    """Latitude and longitude in ten millionths of a degree, that may have run over 32 bits."""
    names = (("latitudeE7", "latE7"), ("longitudeE7", "lngE7"))
    lat, lon = ([f"{p}/{n}" if p else n for p in paths for n in both] for both in names)
    return {"lat": Degrees(*lat, scale=_E7), "lon": Degrees(*lon, scale=_E7)}


def _stay(name: str, items: JsonItems, needs: str, **more: Any) -> Feed:
    return Feed(
        name=name, kind=Kind.VISIT, members=_JSON, items=items, needs=(needs,),
        when=AnyTime("duration/startTimestamp", "duration/startTimestampMs"),
        value=Text("duration/endTimestamp", "duration/endTimestampMs"),
        place=Text("location/name", "location/address"), text=Text("location/address"), target_id=Text("location/placeId"),
        label=Choice("location/semanticType", words=_PLACES), device=Text("location/sourceInfo/deviceTag"),
        ignored=_STAY, **_e7("location"), **more,
    )  # fmt: skip


def _segment(name: str, kind: Kind, items: JsonItems, needs: str, start: str, **more: Any) -> Feed:
    return Feed(
        name=name,
        kind=kind,
        members=_JSON,
        items=items,
        needs=("startTime", needs),
        when=AnyTime("startTime"),
        ignored=_SEGMENT,
        **_place(start),
        **more,
    )


def _phone(prefix: str, items: JsonItems) -> tuple[Feed, ...]:
    top = "topCandidate"
    return (
        _segment(f"{prefix}_visits", Kind.VISIT, items, "visit", f"visit/{top}/placeLocation",
                 label=Choice(f"visit/{top}/semanticType", words=_PLACES), value=Text("endTime"),
                 target_id=Text(f"visit/{top}/placeId", f"visit/{top}/placeID")),
        _segment(f"{prefix}_moves", Kind.TRAVEL, items, "activity", "activity/start",
                 label=Text(f"activity/{top}/type"), value=Text("activity/distanceMeters")),
        _segment(f"{prefix}_memories", Kind.TRAVEL, items, "timelineMemory", "timelineMemory/place",
                 label=Const("trip"), value=Text("timelineMemory/trip/distanceFromOriginKms"),
                 target_id=Text("timelineMemory/trip/destinations/*/identifier/placeId",
                                "timelineMemory/destinations/*/identifier", joined=" ")),
    )  # fmt: skip


FEEDS: Final = (
    Feed(
        name="positions", kind=Kind.VISIT, members=_JSON, items=_HISTORY, needs=("latitudeE7",),
        when=AnyTime("timestamp", "timestampMs"), label=Const("position"), device=Text("deviceTag"),
        target_id=Text("placeId"), ignored=_POINT, **_e7(""),
    ),
    _stay("visits", _SEMANTIC, "location"),
    Feed(
        name="moves", kind=Kind.TRAVEL, members=_JSON, items=_SEMANTIC, needs=("duration",),
        when=AnyTime("duration/startTimestamp", "duration/startTimestampMs"), label=Text("activityType"),
        value=Text("distance"), device=Text("startLocation/sourceInfo/deviceTag"),
        place=Text("startLocation/name", "startLocation/address"), ignored=_MOVE, **_e7("startLocation"),
    ),
    _stay("visits_within", _CHILDREN, "location", where=(Where(path="duration/*", pattern=r"^\d"),)),
    Feed(
        name="edited_positions", kind=Kind.VISIT, members=_JSON, items=_EDITS, needs=("rawSignal/signal/position",),
        when=AnyTime("rawSignal/signal/position/timestamp", "rawSignal/additionalTimestamp"), label=Const("position"),
        device=Text("deviceId"), ignored=_EDIT, **_e7("rawSignal/signal/position/point"),
    ),
    Feed(
        name="edited_places", kind=Kind.VISIT, members=_JSON, items=_FREQUENT, needs=("score",), label=Const("frequent"),
        when=AnyTime("../../processWindow/startTime"), target_id=Text("placeId"), value=Text("score"), ignored=_EDIT,
        **_e7("point", "placePoint"),
    ),
    *_phone("timeline", _ANDROID),
    Feed(
        name="timeline_path", kind=Kind.VISIT, members=_JSON, items=JsonItems("/semanticSegments/*/timelinePath/*"),
        needs=("point", "time"), when=AnyTime("time"), label=Const("position"), ignored=(*_SIGNAL, "../../startTime"), **_place("point"),
    ),
    Feed(
        name="timeline_signals", kind=Kind.VISIT, members=_JSON, items=JsonItems("/rawSignals/*"), needs=("position",),
        when=AnyTime("position/timestamp"), label=Const("position"), ignored=_SIGNAL,
        lat=Degrees("position/LatLng", "position/latLng", at=0), lon=Degrees("position/LatLng", "position/latLng", at=1),
    ),
    Feed(
        name="timeline_frequent", kind=Kind.ASSIGNED, members=_JSON, items=JsonItems("/userLocationProfile/frequentPlaces/*"),
        needs=("placeLocation",), label=Const("location"), value=Choice("label", words=_PLACES, otherwise="frequent"),
        target_id=Text("placeId", "placeID"), **_place("placeLocation"), ignored=_SIGNAL,
    ),
    *_phone("iphone", _IPHONE),
    Feed(
        name="iphone_path", kind=Kind.VISIT, members=_JSON, items=JsonItems("/*/timelinePath/*", top="["), needs=("point",),
        when=AnyTime("time", "../../startTime"), label=Const("position"), ignored=("durationMinutesOffsetFromStartTime",),
        **_place("point"),
    ),
    Feed(
        name="location_devices", kind=Kind.DEVICE, members=_JSON, items=JsonItems("/deviceSettings/*"), needs=("deviceTag",),
        when=AnyTime("deviceCreationTime"), device=Text("devicePrettyName"), target_id=Text("deviceTag"),
        label=Text("platformType"), value=Text("deviceSpec/model"), text=Text("deviceSpec/manufacturer", "deviceSpec/brand"),
        ignored=_DEVICE,
    ),
    Feed(
        name="location_country", kind=Kind.PROFILE, members=_JSON, items=JsonItems("/deviceSettings/*"), also=True,
        needs=("deviceTag", "legalCountryCode"), label=Const("country"), value=Text("legalCountryCode"), ignored=_DEVICE,
    ),
    Feed(
        name="location_settings", kind=Kind.SETTING, members="**/{Settings,Einstellungen,Paramètres}.json", items=JsonItems(""),
        where=(Where(path="deviceSettings", absent=False),), needs=("createdTime",), when=AnyTime("modifiedTime", "createdTime"),
        label=Const("location history"), value=Text("historyEnabled", "timelineEnabled"), ignored=_DEVICE,
    ),
)  # fmt: skip
