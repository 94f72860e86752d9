"""Whoever is met in an export is met no more in its copy, however the name, number or id is written."""

import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from analyzer.redaction.policy import Policy
from tests.analyzer.redaction.copies import copy_of, everything, facebook

HIDDEN = Policy(name="hidden", owner="pseudonymise", third_parties="pseudonymise")
COARSE = Policy(name="coarse", owner="pseudonymise", times="day", places="city")
MONTHLY = Policy(name="monthly", owner="pseudonymise", times="month", places="drop")


SPOKEN = (
    ("Jonas's bike and JONAS and jonas-weber", "", "onas"),
    ("das ist Jonas Webers Rad, Odiles Buch und Ödöns Hut", "Odile Marchet", "dile"),
    ("c'est l'ami d'Odile", "Odile Marchet", "dile"),
    ("follow @jonasweber92 or #JonasWeber", "", "onas"),
    ("Weber, Jonas signed it", "", "Weber"),
    ("yesterday Will came, then Will and I left; he said he will. I hope we will", "Will Baker", "Will "),
    ("I asked Rose. The rose is red, a rose is a rose", "Rose Miller", "Rose"),
    ("ask Wolf about it, the wolf is a wolf", "Jan Wolf", "Wolf"),
    ("我昨天见了张伟，他很好", "张伟", "张伟"),
    ("민수가 왔다", "김민수", "민수"),
    ("call +1 503-555-0142 or (503) 555-0142 or 15035550142 or 503.555.0142", "", "0142"),
    ("write to odile.m@example.org, please", "", "odile"),
    ("tell my daughter Zelphina to sleep", "", "Zelphina"),
    ("meine Tochter Ysolde schläft", "", "Ysolde"),
    ("ma fille Aurélienne dort", "", "Aurélienne"),
    ("mi hija Itziarra duerme", "", "Itziarra"),
    ("Lena slept badly", "", "Lena"),
    ("Had lunch with Zbigniew at the harbour", "", "Zbigniew"),
    ("did you hear about tamsin? ffion told me", "", "amsin"),
    ("Annegrets Bruder kommt auch", "", "nnegret"),
    ("Solène est en retard", "", "Solène"),
    ("ayer vi a Itziar en el banco", "", "Itziar"),
    ("Madame Delacroix-Petit est malade", "", "Petit"),
    ("Bobby says hi, and Rob too", "Robert Miller-Stone", "Bobby"),
    ("my SSN is 219-09-9999, please keep it", "", "219-09-9999"),
    ("send it to DE89 3704 0044 0532 0130 00 then", "", "0532"),
    ("my driver's licence D1234567 is lost", "", "D1234567"),
    ("we moved to 12 Oakhurst Road last week", "", "Oakhurst"),
)


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is left of a chat in which all of SPOKEN is said."""
    folder = tmp_path_factory.mktemp("spoken")
    friends = [friend for _, friend, _ in SPOKEN if friend]
    export = facebook(folder, *(text for text, _, _ in SPOKEN), friends=tuple(dict.fromkeys(friends)))
    result = copy_of(export, folder, HIDDEN)
    assert result.faults == ()
    return everything(result.copy)


@pytest.mark.parametrize(("text", "friend", "secret"), SPOKEN)
def test_a_name_in_a_text_is_gone(text: str, friend: str, secret: str, spoken: str) -> None:
    assert any(part in text for part in (secret, friend.partition(" ")[0] or secret))
    assert secret not in spoken


def test_a_word_that_is_a_name_too_stays_where_it_is_a_word(tmp_path: Path) -> None:
    texts = (
        "I hope we will go",
        "The rose is red and I will mark the day",
        "a rose is a rose and you will see",
    )
    result = copy_of(facebook(tmp_path, *texts, friends=("Will Baker", "Rose Miller")), tmp_path, HIDDEN)
    whole = everything(result.copy)
    for text in texts:
        assert text in whole


def test_other_capitals_stay(tmp_path: Path) -> None:
    texts = (
        "Environmental engineering in Germany is what she wants",
        "America and Europe, March and June, Monday and Christmas",
        "Google Maps says the street is closed; use Android",
    )
    export = facebook(tmp_path, *texts, friends=("Practical Engineering", "May Lindqvister"))
    whole = everything(copy_of(export, tmp_path, HIDDEN).copy)
    assert all(text in whole for text in texts)


def test_one_person_has_one_pseudonym(tmp_path: Path) -> None:
    export = facebook(tmp_path, "Jonas? Jonas Weber!", "Weber, Jonas.", friends=("jonas weber",))
    plan = copy_of(export, tmp_path, HIDDEN).plan
    assert len({plan.names[n] for n in plan.names if "onas" in n and " " in n}) == 1
    assert plan.terms.replacements["jonas",] == plan.names["Jonas Weber"]


def test_a_number_is_one_number_however_it_is_dialled(tmp_path: Path) -> None:
    texts = ("Call (503) 555-0142.", "No: +1 503-555-0142!", "Or 15035550142", "or +44 20 7946 0018?")
    whole = everything(copy_of(facebook(tmp_path, *texts), tmp_path, HIDDEN).copy)
    assert len(set(re.findall(r"\+1 555 01\d+", whole))) == 2
    assert "Call +1 555" in whole
    assert "++" not in whole


def test_nobody_has_the_name_of_somebody_else(tmp_path: Path) -> None:
    friends = ("Anna Lund", "Bert Lund", "Anna Berg", "Person 1", "person2")
    names = copy_of(facebook(tmp_path, "Hi", friends=friends), tmp_path, HIDDEN).plan.names
    assert len({names[f] for f in friends[:3]}) == 3
    assert not {names[f] for f in friends[:3]} & {"Person 1", "Person 2"}


def test_whom_facebook_proposes_is_nobody_to_name(tmp_path: Path) -> None:
    proposed = {"people_you_may_know_v2": [{"name": "Leonie Sandvall", "timestamp": 1_700_000_000}]}
    export = facebook(tmp_path, "Hi", more={"connections/friends/people_you_may_know.json": proposed})
    assert "Sandvall" not in everything(copy_of(export, tmp_path, HIDDEN).copy)


def test_ids_of_conversations_and_posts_go(tmp_path: Path) -> None:
    liked = [
        {
            "timestamp": 1_700_000_000,
            "media": [],
            "label_values": [
                {"label": "Reaction", "value": "Like"},
                {
                    "label": "URL",
                    "value": "https://www.facebook.com/story.php?story_fbid=77008811&id=4400551",
                },
                {
                    "title": "Owner",
                    "dict": [{"title": "", "dict": [{"label": "Name", "value": "Jonas Weber"}]}],
                },
            ],
        }
    ]
    more = {"your_facebook_activity/comments_and_reactions/likes_and_reactions.json": liked}
    whole = everything(copy_of(facebook(tmp_path, "Hi", more=more), tmp_path, HIDDEN).copy)
    assert "story.php" in whole
    for identity in ("1234567890", "77008811", "4400551"):
        assert identity not in whole


@pytest.mark.parametrize(
    ("policy", "texts"),
    [
        (
            COARSE,
            {
                "see IMG-20260912-WA0003.jpg": "IMG-20260912-WA0000.jpg",
                "and 00000006-PHOTO-2025-09-03-18-22-10.jpg": "2025-09-03-00-00-00",
                "it was 2026-01-02T03:04:05Z": "2026-01-02T00:00:00Z",
                "at https://www.google.com/maps/@45.53312,-122.58231,14z": "@45.5,-122.6,14z",
            },
        ),
        (
            MONTHLY,
            {
                "see PXL_20260718_170211.jpg": "PXL_20260701_000000.jpg",
                "at https://www.google.com/maps/@45.53312,-122.58231,14z": "@,14z",
            },
        ),
    ],
)
def test_times_and_places_in_texts_are_coarse_too(
    policy: Policy, texts: dict[str, str], tmp_path: Path
) -> None:
    whole = everything(copy_of(facebook(tmp_path, *texts), tmp_path, policy).copy)
    assert [stays for stays in texts.values() if stays not in whole] == []
    assert not any(fine in whole for fine in ("18-22-10", "03:04:05", "45.53312", "170211"))


def test_a_list_that_lost_an_item_does_not_tell(tmp_path: Path) -> None:
    def reaction(name: str) -> dict[str, object]:
        return {
            "timestamp": 1_700_000_000,
            "media": [],
            "label_values": [
                {"label": "Reaction", "value": "Like"},
                {"title": "Owner", "dict": [{"title": "", "dict": [{"label": "Name", "value": name}]}]},
            ],
        }

    name = "your_facebook_activity/comments_and_reactions/likes_and_reactions.json"
    export = facebook(
        tmp_path, "Hi", more={name: [reaction("Jonas Weber"), reaction("Anna Lund"), reaction("Jonas Weber")]}
    )
    policy = Policy(name="without", people=("Jonas Weber",))
    result = copy_of(export, tmp_path, policy)
    with zipfile.ZipFile(result.copy) as opened:
        assert len(json.loads(opened.read(name))) == 1


def test_a_name_that_only_a_text_gives_the_owner_is_gone(tmp_path: Path) -> None:
    export = facebook(tmp_path, "Hello", "you can call me Beatrice, they all do", "Fine, Beatrice!")
    alone = replace(HIDDEN, third_parties="keep")
    assert "Beatrice" not in everything(copy_of(export, tmp_path, alone).copy)
