"""What Facebook and Instagram share: labels in many languages, sentences about others, times in words."""

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
    named = {part[1:].casefold() for p in paths for part in p.split("/") if part.startswith("@")}
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
