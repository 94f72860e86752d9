"""Google's other files, in small: one of each generation."""

import json
from datetime import UTC, datetime

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.google.platform import GOOGLE


@pytest.fixture
def rows(tmp_path):
    """The columns of all records of one kind, of a member read alone or in a folder."""

    def select(name, content, kind, *columns):
        path, spool = tmp_path / "in" / name, tmp_path / "spool"
        path.parent.mkdir(parents=True, exist_ok=True)
        spool.mkdir(exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        reading = read(
            open_archives([path if "/" not in name else tmp_path / "in"]), spool, platforms=(GOOGLE,)
        )
        assert [p for p in reading.problems if p.cost != "note"] == []
        return reading.records.collect().filter(kind=kind).select(columns).rows()

    return select


def test_points_of_all_ages_and_coordinates_that_ran_over(rows):
    points = [
        {"timestampMs": "1437263846012", "latitudeE7": 376955289, "longitudeE7": -1219287261},
        {
            "timestamp": "2022-05-01T10:00:00Z",
            "latitudeE7": 4294967295 - 99_999_999,
            "longitudeE7": 4294967296 - 1_000_000_000,
        },
    ]
    found = rows("Records.json", {"locations": points}, "visit", "when", "lat", "lon")
    assert found[0][0] == datetime(2015, 7, 18, 23, 57, 26, 12_000, UTC)
    assert found[0][1:] == pytest.approx((37.6955289, -121.9287261))
    assert found[1][1:] == pytest.approx((-10.0, -100.0))


def test_a_month_gives_stays_and_moves(rows):
    month = {
        "timelineObjects": [
            {"placeVisit": {"location": {"latitudeE7": 10_000_000, "longitudeE7": 20_000_000, "semanticType": "TYPE_HOME"},
                            "duration": {"startTimestamp": "2022-05-01T10:00:00Z", "endTimestamp": "2022-05-01T12:00:00Z"}}},
            {"activitySegment": {"startLocation": {}, "activityType": "CYCLING", "distance": 900,
                                 "duration": {"startTimestampMs": "1651399200000"}}},
        ]
    }  # fmt: skip
    name = "2022_MAY.json"
    assert rows(name, month, "visit", "label", "lat", "value") == [("home", 1.0, "2022-05-01T12:00:00Z")]
    assert rows(name, month, "travel", "label", "value", "when") == [
        ("CYCLING", "900", datetime(2022, 5, 1, 10, tzinfo=UTC))
    ]


SEGMENTS = [
    {"startTime": "2025-01-02T03:04:05.000+02:00", "endTime": "2025-01-02T04:04:05.000+02:00",
     "visit": {"topCandidate": {"semanticType": "INFERRED_WORK", "placeId": "P", "placeLocation": {"latLng": "48.8566°, 2.3522°"}}}},
    {"startTime": "2025-01-02T04:04:05.000+02:00", "activity": {"start": {"latLng": "48.8566°, 2.3522°"}, "topCandidate": {"type": "WALKING"}}},
]  # fmt: skip


@pytest.mark.parametrize("name", ["Timeline.json", "Zeitleiste.json", "タイムライン.json"])
def test_the_timeline_of_an_android_phone_under_any_name(rows, name):
    assert rows(
        name,
        {"semanticSegments": SEGMENTS, "rawSignals": []},
        "visit",
        "label",
        "lat",
        "lon",
        "when",
        "target_id",
    ) == [("work", 48.8566, 2.3522, datetime(2025, 1, 2, 1, 4, 5, tzinfo=UTC), "P")]


def test_home_and_work_of_the_phone_are_what_google_concluded(rows):
    profile = {"frequentPlaces": [{"placeId": "P", "placeLocation": "48.8°, 2.3°", "label": "HOME"}]}
    found = rows(
        "Timeline.json",
        {"semanticSegments": [], "userLocationProfile": profile},
        "assigned",
        "label",
        "value",
        "lat",
    )
    assert found == [("location", "home", 48.8)]


def test_the_timeline_of_an_iphone(rows):
    visit = {
        "startTime": "2025-01-02T03:04:05.000-08:00",
        "endTime": "2025-01-02T04:04:05.000-08:00",
        "visit": {
            "hierarchyLevel": "0",
            "topCandidate": {"placeID": "P", "semanticType": "Home", "placeLocation": "geo:45.5,-122.6"},
        },
    }
    path = {
        "startTime": "2025-01-02T03:00:00.000-08:00",
        "timelinePath": [{"point": "geo:45.6,-122.7", "durationMinutesOffsetFromStartTime": "5"}],
    }
    found = rows("location-history.json", [visit, path], "visit", "label", "lat", "lon")
    assert found == [("home", 45.5, -122.6), ("position", 45.6, -122.7)]


def test_chrome_under_a_localised_name(rows):
    history = {
        "Browser History": [
            {"title": "T", "url": "https://example.com/", "time_usec": 1651399200000000, "client_id": "c"}
        ]
    }
    assert rows("Chrome/Verlauf.json", history, "view", "target", "when") == [
        ("T", datetime(2022, 5, 1, 10, tzinfo=UTC))
    ]


def test_what_chrome_knows_of_its_owner(rows):
    said = {
        "OS Priority Preference": [
            {"preference": {"name": "p", "value": '{"birth_year": 1990, "gender": 1}'}}
        ]
    }
    assert rows("Chrome/OS Settings.json", said, "profile", "label", "value") == [
        ("birth_year", "1990"),
        ("gender", "male"),
    ]


def test_search_engines_count_from_1601(rows):
    engine = {
        "Search Engines": [
            {"short_name": "Ex", "url": "https://example.com/?q={x}", "date_created": "13281306337878883"}
        ]
    }
    ((when, value),) = rows("Chrome/SearchEngines.json", engine, "setting", "when", "value")
    assert (when.year, value) == (2021, "Ex")


def test_prices_in_the_spelling_of_the_country(rows):
    bought = [
        {
            "purchaseHistory": {
                "invoicePrice": "5,49\xa0€",
                "doc": {"documentType": "Android Apps", "title": "App"},
                "purchaseTime": "2022-05-01T10:00:00.5Z",
                "userCountry": "IT",
            }
        }
    ]
    assert rows(
        "Google Play Store/Purchase History.json", bought, "purchase", "target", "amount", "currency"
    ) == [("App", 5.49, "EUR")]


def test_reviews_answer_questions(rows):
    review = [
        {
            "review": {
                "document": {"title": "App"},
                "creationTime": "2022-05-01T10:00:00Z",
                "comment": "Fine",
                "starRating": 4,
                "structuredReviewResponse": [{"question": "Is it easy?", "responseOptionType": "YES"}],
            }
        }
    ]
    name = "Google Play Store/Reviews.json"
    assert rows(name, review, "answer", "question", "answer", "target") == [("Is it easy?", "YES", "App")]
    assert rows(name, review, "comment", "text", "value") == [("Fine", "4")]


def test_payments_by_position_under_localised_headers(rows):
    table = 'Ora,ID,Descrizione,Prodotto,Metodo,Stato,Importo\n"29 mag 2022, 23:04",A1,App,Play,Visa,Completata,"EUR 13,99"\n'
    found = rows(
        "Google Pay/Transazioni/transactions_1.csv", table, "payment", "when", "target", "amount", "currency"
    )
    assert found == [(datetime(2022, 5, 29, 23, 4, tzinfo=UTC), "App", 13.99, "EUR")]


def test_chat_times_are_sentences_in_the_owner_s_language(rows):
    chat = {
        "messages": [
            {
                "creator": {"name": "Bo", "email": "bo@example.com"},
                "text": "Szia",
                "created_date": "2015. február 15., vasárnap 21:54:36 UTC",
            }
        ]
    }
    found = rows("Google Chat/Groups/DM x/messages.json", chat, "message", "actor", "text", "thread", "when")
    assert found == [("Bo", "Szia", "DM x", datetime(2015, 2, 15, 21, 54, 36, tzinfo=UTC))]


def test_comments_in_pieces_that_are_no_json_as_a_whole(rows):
    table = (
        "Channel ID,Comment create timestamp,Price,Comment ID,Parent comment ID,Video ID,Comment text\n"
        'UC1,2024-06-01T10:00:00Z,0,c1,,v1,"{""text"":""one + ""},{""text"":""two""}"\n'
    )
    name = "YouTube and YouTube Music/comments/comments.csv"
    assert rows(name, table, "comment", "text", "target_id", "when") == [
        ("one + two", "v1", datetime(2024, 6, 1, 10, tzinfo=UTC))
    ]


def test_a_saved_place_and_a_review_of_one(rows):
    places = {
        "features": [
            {
                "geometry": {"coordinates": [2.35, 48.85]},
                "properties": {"date": "2024-01-02T03:04:05Z", "location": {"name": "Café"}},
            },
            {
                "geometry": {"coordinates": [0, 0]},
                "properties": {
                    "date": "2024-01-02T03:04:05Z",
                    "location": {"name": "Bar"},
                    "five_star_rating_published": 5,
                    "review_text_published": "Good",
                },
            },
        ]
    }
    name = "Maps (your places)/Saved Places.json"
    assert rows(name, places, "save", "target", "lat", "lon") == [("Café", 48.85, 2.35)]
    assert rows(name, places, "comment", "target", "text", "value", "lat") == [("Bar", "Good", "5", None)]


def test_photos_by_the_clipped_name_of_their_notes(rows):
    photo = {
        "title": "a.jpg",
        "photoTakenTime": {"timestamp": "1651399200", "formatted": "x"},
        "people": [{"name": "Lina"}],
        "geoData": {"latitude": 0.0, "longitude": 0.0},
        "geoDataExif": {"latitude": 1.5, "longitude": 2.5},
    }
    name = "Google Fotos/Photos from 2022/a.jpg.supplemental-me.json"
    assert rows(name, photo, "connection", "target") == [("Lina",)]
    assert rows(name, photo, "media", "target", "value", "lat") == [("a.jpg", "Lina", 1.5)]


def test_notes_and_lists(rows):
    note = {
        "title": "N",
        "textContent": "words",
        "isTrashed": False,
        "userEditedTimestampUsec": 1651399200000000,
    }
    assert rows("Keep/N.json", note, "post", "target", "text") == [("N", "words")]


def test_who_signed_in_from_where(rows):
    table = (
        "Gaia ID,Activity Timestamp,IP Address,Proxied,Non-routable,Activity Country,Activity Region,Activity City,User Agent String,"
        "Product Name,Sub-Product Name,Activity Type\n1,2024-01-02 03:04:05 UTC,192.0.2.1,,,US,OR,PORTLAND,Mozilla,Gmail,,Other\n"
    )
    name = "Access Log Activity/Activities - A list of Google services accessed by.csv"
    assert rows(name, table, "login", "ip", "label", "place") == [("192.0.2.1", "Gmail", "PORTLAND")]
