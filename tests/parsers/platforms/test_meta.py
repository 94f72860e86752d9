"""What Facebook and Instagram share: labels in many languages, sentences about others, times in words."""

import re
from collections import Counter

import pytest

from parsers.declare.words import words
from parsers.platforms.facebook.platform import FACEBOOK
from parsers.platforms.instagram.platform import INSTAGRAM
from parsers.platforms.meta.items import Stamp
from parsers.platforms.meta.labels import Whose, labels


def test_no_spelling_stands_for_two_labels():
    table = words("parsers.platforms.meta")["labels"]
    seen = Counter(word for name, others in table.items() for word in {w.casefold() for w in (name, *others)})
    assert [word for word, count in seen.items() if count > 1] == []


@pytest.mark.parametrize("platform", [FACEBOOK, INSTAGRAM])
def test_feeds_bear_names_of_their_own(platform):
    assert [name for name, count in Counter(f.name for f in platform.feeds).items() if count > 1] == []


@pytest.mark.parametrize("platform", [FACEBOOK, INSTAGRAM])
def test_every_label_a_path_names_is_in_the_table(platform):
    known = set(labels().values())
    paths = {p for f in platform.feeds for c in f.columns().values() for p in c.paths}
    named = {part[1:].casefold() for p in paths for part in p.split("/") if re.match("@[^#]", part)}
    local = {
        "category",
        "event",
        "id",
        "message",
        "time of repost",
        "feed name",
        "activation type",
        "inactivation reason",
        "compression",
        "business objectives",
        "business connection methods",
        "added topic names delimited by `|`",
        "added usernames delimited by `|`",
    }
    assert named - known - local == set()


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Mara Q liked Ann Lee's post.", "Ann Lee"),
        ("Mara Q commented on Ann Lee's photo.", "Ann Lee"),
        ("Mara Q replied to her own comment.", None),
        ("Mara Q gefällt der Beitrag von Ann Lee.", "Ann Lee"),
        ("Mara Q gefällt Ines Leuts Beitrag.", "Ines Leut"),
        ("Mara Q hat Jonas’ Foto kommentiert.", "Jonas"),
        ("Mara Q aime la publication d’Ann Lee.", "Ann Lee"),
        ("Mara Q ha commentato il post di Ann Lee.", "Ann Lee"),
        ("Mara Q vindt het bericht van Ann Lee leuk.", "Ann Lee"),
        ("Mara Q comentÃ³ la publicaciÃ³n de Ana GÃ³mez.", "Ana Gómez"),
    ],
)
def test_a_sentence_says_whose_post_it_was(sentence, person):
    assert Whose("title").read(sentence) == person


def test_a_stamp_is_seconds_or_words():
    stamp = Stamp("when")
    assert stamp.read(1_700_000_000) == 1_700_000_000_000_000
    assert stamp.read(0) is None
    moment = stamp.read("Feb 17, 2026 3:54:08 PM")
    assert moment.precision.startswith("second")


SESSION = {"dict": [{"timestamp_value": 1_600_000_000}, {"timestamp_value": 1_600_000_060}]}
ALIKE = (
    (
        "links",
        "link_history",
        {"value": "https://example.com/page"},
        {"url": "https://example.com/page", "label": "link"},
    ),
    ("time_spent", "time_spent_on_{app}", {"vec": [SESSION]}, {"label": "session", "value": "1600000060"}),
    ("survey_details", "surveys", {"value": "Meget"}, {"question": "Mærkat", "answer": "Meget"}),
    (
        "audiences_by_visit",
        "advertisers_using_your_activity_or_information",
        {"vec": [{"value": "Example Shoes"}]},
        {"target": "Example Shoes", "label": "visited"},
    ),
    (
        "locations_of_interest",
        "locations_of_interest",
        {"vec": [{"value": "Graz"}]},
        {"value": "Graz", "label": "location"},
    ),
)
"""Feed, file, a value below a label that the table does not know, and what is read."""


@pytest.mark.parametrize("app", ["facebook", "instagram"])
@pytest.mark.parametrize("alike", ALIKE, ids=[row[0] for row in ALIKE])
def test_both_apps_are_read_alike_where_they_write_alike(meta, rows, app, alike):
    feed, file, value, expected = alike
    document = [{"timestamp": 1_600_000_000, "label_values": [{"label": "MÃ¦rkat", **value}]}]
    folder = "your_facebook_activity" if app == "facebook" else "your_instagram_activity"
    reading = meta({f"{folder}/{file.format(app=app)}.json": document})
    assert rows(reading, f"{app}/{feed}", *expected) == [tuple(expected.values())]


@pytest.mark.parametrize("platform", [FACEBOOK, INSTAGRAM], ids=lambda p: p.name)
def test_a_copy_keeps_the_keys_that_name_labelled_values(platform):
    lists = [f for f in platform.feeds if any("/vec/" in c for c in getattr(f.items, "containers", ()))]
    assert [f.name for f in lists if not {"label", "ent_field_name"} <= set(f.structural)] == []
