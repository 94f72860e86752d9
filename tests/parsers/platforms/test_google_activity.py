"""Google's activity: rows told apart by their links, in any language, from both layouts."""

import json
from datetime import UTC, datetime

import pytest

from parsers.archives.open import open_archives
from parsers.engine.read import read
from parsers.platforms.google.platform import GOOGLE


@pytest.fixture
def google(tmp_path):
    """Writes members below Takeout (what is no text as JSON) and reads them."""

    def export(members):
        top, spool = tmp_path / "export", tmp_path / "spool"
        spool.mkdir(exist_ok=True)
        for name, content in members.items():
            path = top / "Takeout" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return read(open_archives([top]), spool, platforms=(GOOGLE,))

    return export


def record(reading, kind):
    table = reading.records.collect().filter(kind=kind)
    assert table.height == 1, table["feed"].to_list()
    return table.row(0, named=True)


def row(title, url=None, **more):
    link = {} if url is None else {"titleUrl": url}
    return {
        "header": "X",
        "title": title,
        "time": "2023-05-01T10:00:00.123Z",
        "products": ["X"],
        **link,
        **more,
    }


def name_of(language):
    return {
        "en": "My Activity/Search/MyActivity.json",
        "de": "Meine Aktivitäten/Suche/MeineAktivitäten.json",
    }[language]


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_search_is_what_its_link_asks_for_in_any_language(google, language):
    title = {"en": "Searched for x", "de": "Nach x gesucht"}[language]
    reading = google(
        {name_of(language): [row(title, "https://www.google.com/search?q=gr%C3%BCner+tee&hl=de")]}
    )
    found = record(reading, "search")
    assert found["text"] == "grüner tee"
    assert found["when"] == datetime(2023, 5, 1, 10, 0, 0, 123_000, UTC)
    assert found["when_precision"] == "second"
    assert reading.coverage[0].members[0].unknown_keys == ()


@pytest.mark.parametrize(
    ("title", "thing"),
    [
        ("Watched A walk", "A walk"),
        ("Vous avez regardé\xa0A walk", "A walk"),
        ("A walk angesehen", "A walk"),
        ("Hai guardato A walk", "A walk"),
        ("「A walk」を視聴しました", "A walk"),
        ("Qqq A walk", "Qqq A walk"),
    ],
)
def test_a_video_has_its_title_channel_and_number(google, title, thing):
    url = "https://www.youtube.com/watch?v=abcdefg"
    reading = google(
        {"YouTube/Verlauf/Wiedergabeverlauf.json": [row(title, url, subtitles=[{"name": "Chan"}])]}
    )
    found = record(reading, "view")
    assert (found["target"], found["target_id"], found["value"]) == (thing, "abcdefg", "Chan")


def test_music_is_listened_to(google):
    url = "https://music.youtube.com/watch?v=abcdefg"
    assert record(google({"x/watch-history.json": [row("Watched Song", url)]}), "listen")["target"] == "Song"


@pytest.mark.parametrize("said", ["From Google Ads", "Des annonces Google", "Google 광고"])
def test_what_was_seen_because_of_an_advert_is_an_advert(google, said):
    url = "https://www.youtube.com/watch?v=abcdefg"
    found = record(
        google({"x/watch-history.json": [row("Watched Z", url, details=[{"name": said}])]}), "advert"
    )
    assert (found["target"], found["value"]) == ("Z", said)


def test_an_address_in_the_details_is_no_advert_but_a_sign_in(google):
    found = record(
        google({"My Activity/Takeout/x.json": [row("Asked", details=[{"name": "From IP 192.0.2.7"}])]}),
        "login",
    )
    assert found["ip"] == "192.0.2.7"


def test_a_wrapped_link_is_unwrapped(google):
    url = "https://www.google.com/url?q=https://example.com/a?b%3D1&usg=AFQ"
    assert (
        record(google({name_of("en"): [row("Visited Ex", url)]}), "view")["url"]
        == "https://example.com/a?b=1"
    )


def test_a_search_says_where_it_was_made_and_that_it_was_home(google):
    places = [
        {
            "name": "This area",
            "url": "https://www.google.com/maps/@?center=25.5%2C-80.25",
            "source": "De tus lugares (Casa)",
        }
    ]
    url = "https://www.google.com/search?q=x"
    found = record(google({name_of("en"): [row("Searched for x", url, locationInfos=places)]}), "search")
    assert (found["lat"], found["lon"], found["value"], found["place"]) == (25.5, -80.25, "home", "This area")


@pytest.mark.parametrize(
    ("url", "kind", "columns"),
    [
        ("https://www.google.com/maps/@33.5,-88.9,67620a,30y", "view", {"lat": 33.5, "lon": -88.9}),
        (
            "https://www.google.co.uk/maps/place/A+Lake/@33.5,-88.9,14z",
            "view",
            {"place": "A Lake", "lon": -88.9},
        ),
        (
            "https://www.google.com/maps/dir//A+Caf%C3%A9/@45.5,-122.5",
            "search",
            {"place": "A Café", "lat": 45.5},
        ),
        ("https://www.google.com/maps/search/ramen/@45.5,-122.5", "search", {"text": "ramen"}),
        (
            "https://play.google.com/store/apps/details?id=com.example.app",
            "view",
            {"target_id": "com.example.app"},
        ),
        ("https://www.youtube.com/results?search_query=a+b", "search", {"text": "a b"}),
    ],
)
def test_links_say_what_a_row_is(google, url, kind, columns):
    found = record(google({name_of("en"): [row("Opened it", url)]}), kind)
    assert {k: found[k] for k in columns} == columns


def test_topics_of_discover_are_interests_one_by_one(google):
    cards = row("2 cards in your feed", subtitles=[{"name": "Chess"}, {"name": "Elections - viewed"}])
    reading = google({"My Activity/Discover/MyActivity.json": [cards]})
    table = reading.records.collect().filter(kind="assigned")
    assert table.select("label", "value", "when").rows() == [
        ("interest", topic, datetime(2023, 5, 1, 10, 0, 0, 123_000, UTC)) for topic in ("Chess", "Elections")
    ]


def test_a_page_gives_the_same_record_as_json(google):
    page = (
        '<html><body><div class="mdl-grid"><div class="outer-cell mdl-cell"><div class="mdl-grid">'
        '<div class="header-cell mdl-cell"><p class="mdl-typography--title">Suche<br></p></div>'
        '<div class="content-cell mdl-typography--body-1">Nach <a href="https://www.google.com/search?q=tee">tee</a> gesucht<br>'
        "01.05.2023, 12:00:00 MESZ<br></div>"
        '<div class="content-cell mdl-typography--caption"><b>Produkte:</b><br>&emsp;Suche<br></div></div></div></div></body></html>'
    )
    found = record(google({"Meine Aktivitäten/Suche/MeineAktivitäten.html": page}), "search")
    assert (found["text"], found["when"], found["label"]) == (
        "tee",
        datetime(2023, 5, 1, 10, tzinfo=UTC),
        "Suche",
    )
    assert found["when_precision"] == "second"


def test_prompts_and_their_answers_are_messages(google):
    said = row("Prompted why is tea green", safeHtmlItem=[{"html": "<p>Because</p>"}])
    table = google({"My Activity/Gemini Apps/MyActivity.json": [said]}).records.collect().sort("is_owner")
    assert table.select("is_owner", "text").rows() == [(False, "<p>Because</p>"), (True, "why is tea green")]


def test_videos_in_the_spelling_of_the_programming_interface(google):
    video = {
        "contentDetails": {"videoId": "abc"},
        "snippet": {"title": "T", "publishedAt": "2016-01-02T03:04:05.000Z"},
    }
    table = google(
        {"YouTube/history/watch-history.json": [video], "YouTube/playlists/likes.json": [video]}
    ).records.collect()
    assert table.sort("kind").select("kind", "target", "target_id").rows() == [
        ("reaction", "T", "abc"),
        ("view", "T", "abc"),
    ]
