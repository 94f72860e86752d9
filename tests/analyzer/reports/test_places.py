"""Paths without the names of others: words of exports stand, everything else gives way."""

from pathlib import Path

import pytest

from analyzer.reports import places

ROOT = Path(__file__).parents[3]
SAMPLES = sorted(
    p.relative_to(export).as_posix()
    for export in (ROOT / "sample_exports").glob("*/*/")
    for p in export.rglob("*")
    if p.is_file()
)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("messages/inbox/annafeld_1020/message_1.json", "messages/inbox/…/message_1.json"),
        ("inbox/bo_2/message_12.html", "inbox/…/message_12.html"),
        ("WhatsApp Chat with Anna Feld.txt", "WhatsApp Chat with ….txt"),
        ("WhatsApp_Chat_with_Anna_Feld_(2).zip/_chat.txt", "WhatsApp_Chat_with_….zip/_chat.txt"),
        ("WhatsApp Chat - Anna Feld/_chat.txt", "WhatsApp Chat - …/_chat.txt"),
        ("Chat de WhatsApp con Anna.txt", "Chat de WhatsApp con ….txt"),
        ("Takeout/Keep/Anna's birthday.json", "Takeout/Keep/….json"),
        ("Takeout/My Activity/Search/MyActivity.json", "Takeout/My Activity/Search/MyActivity.json"),
        ("Takeout/Mail/anna@example.com.mbox", "Takeout/Mail/….mbox"),
        ("Max.txt", "….txt"),
        ("Anna.Feld", "…"),
        ("5550123456.vcf", "….vcf"),
        ("posts/202408/photo_1.jpg", "posts/202408/photo_1.jpg"),
        ("AnnaFeld.json", "….json"),
        ("", ""),
    ],
)
def test_a_path_shows_words_of_exports(given: str, told: str) -> None:
    assert places.path(given) == told


def test_no_name_of_the_samples_is_shown() -> None:
    """The people of the samples are known by name; what their folders and files show is looked at for each."""
    known = (
        "quillstead",
        "falkenroth",
        "whitlowe",
        "brekkenhout",
        "arrowby",
        "marchetton",
        "thaya",
        "lina",
        "tomas",
    )
    shown = {places.path(name) for name in SAMPLES}
    assert [s for s in shown if any(k in s.casefold() for k in known)] == []


def test_most_of_what_exports_are_made_of_is_shown() -> None:
    parts = [part for name in SAMPLES if not name.endswith(".jpg") for part in places.path(name).split("/")]
    assert sum("…" in part for part in parts) < len(parts) / 4


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("/messages/3/content", "/messages/3/content"),
        ("/Anna Feld/0/name", "/…/0/name"),
        ("row=3", "row=3"),
        ("html > body > p:nth-of-type(2)", "html > body > p:nth-of-type(2)"),
    ],
)
def test_a_pointer_shows_keys_of_exports(given: str, told: str) -> None:
    assert places.pointer(given) == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("WhatsApp Chat with Anna Feld.zip is no zip file.", "WhatsApp Chat with ….zip is no zip file."),
        (
            "WhatsApp Chat with Anna Feld is an empty folder: see",
            "WhatsApp Chat with … is an empty folder: see",
        ),
        ("x/WhatsApp-Chat mit Anna: no", "x/WhatsApp-Chat mit …: no"),
        (
            "'WhatsApp Chat - A.zip' and 'WhatsApp Chat - B.zip'",
            "'WhatsApp Chat - ….zip' and 'WhatsApp Chat - ….zip'",
        ),
        ("you wrote of a WhatsApp Chat with Anna", "you wrote of a WhatsApp Chat with Anna"),
    ],
)
def test_titles_are_hidden_where_a_file_is_named(given: str, told: str) -> None:
    assert places.untitled(given) == told
