"""WhatsApp: chats as an iPhone exports them, and as an Android telephone set to German does."""

import random
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from samples.person import BEST_FRIEND, CLASSMATE, HUSBAND, MOTHER, NAME, SANGHA_FRIEND, chat, moments, words
from samples.shape import JPEG, write

MARK, NARROW = "\u200e", "\u202f"
HERE = ZoneInfo("America/Los_Angeles")


def make(root: Path) -> None:
    """Write `whatsapp-ios` and `whatsapp-android-de`."""
    chance = random.Random("whatsapp/whatsapp-ios")
    _ios(root / f"whatsapp-ios/WhatsApp Chat - {HUSBAND}", chance, HUSBAND, "husband", 320, date(2025, 9, 1))
    _ios(root / f"whatsapp-ios/WhatsApp Chat - {MOTHER}", chance, MOTHER, "mother", 60, date(2025, 9, 1))
    _ios(
        root / f"whatsapp-ios/WhatsApp Chat - {SANGHA_FRIEND}",
        chance,
        SANGHA_FRIEND,
        "sangha",
        24,
        date(2026, 2, 1),
    )
    chance = random.Random("whatsapp/whatsapp-android-de")
    _android(root / f"whatsapp-android-de/WhatsApp Chat mit {BEST_FRIEND}.txt", chance)
    _group(root / "whatsapp-android-de/WhatsApp Chat mit Thaya-Bande.txt", chance)
    write(root / "whatsapp-android-de/IMG-20260912-WA0003.jpg", JPEG)


def _ios(folder: Path, chance: random.Random, other: str, lines: str, count: int, since: date) -> None:
    def clock(when: datetime) -> str:
        here = when.astimezone(HERE)
        return f"[{here.month}/{here.day}/{here:%y}, {here.hour % 12 or 12}:{here:%M:%S}{NARROW}{here:%p}]"

    said = chat(chance, words("chats")[lines], moments(chance, count, since, date(2026, 10, 30)))
    first = said[0][0]
    rows = [
        f"{clock(first)} {other}: {MARK}Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them."
    ]
    for number, (when, who, text) in enumerate(said):
        name = (NAME, other)[who]
        rows.append(f"{clock(when)} {name}: {text}")
        if number == 5 and other == HUSBAND:
            rows.append(
                f"{MARK}{clock(when)} {other}: {MARK}<attached: 00000006-PHOTO-2025-09-03-18-22-10.jpg>"
            )
            write(folder / "00000006-PHOTO-2025-09-03-18-22-10.jpg", JPEG)
        if number == 9 and other == HUSBAND:
            rows.append(f"{clock(when)} {NAME}: Shopping:\noat milk\nrye flour\ndiapers size 4")
        if number == 12 and other == HUSBAND:
            rows.append(f"{clock(when)} {NAME}: Location: https://maps.google.com/?q=45.521300,-122.625600")
    write(folder / "_chat.txt", "\r\n".join(rows) + "\r\n")


def _german(when: datetime) -> str:
    return f"{when.astimezone(HERE):%d.%m.%y, %H:%M}"


def _android(path: Path, chance: random.Random) -> None:
    said = chat(
        chance, words("chats")["friend_de"], moments(chance, 150, date(2025, 1, 6), date(2026, 10, 30))
    )
    rows = [
        f"{_german(said[0][0])} - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören."
    ]
    for number, (when, who, text) in enumerate(said):
        rows.append(f"{_german(when)} - {(NAME, BEST_FRIEND)[who]}: {text}")
        if number % 40 == 20:
            rows.append(f"{_german(when)} - {BEST_FRIEND}: <Medien ausgeschlossen>")
        if number == 30:
            rows.append(
                f"{_german(when)} - {NAME}: IMG-20260912-WA0003.jpg (Datei angehängt)\nLina am Donaukanal"
            )
        if number == 44:
            rows.append(f"{_german(when)} - {BEST_FRIEND}: Alles Gute zum Geburtstag, liebe Mara! 🎂")
    write(path, "\n".join(rows) + "\n")


def _group(path: Path, chance: random.Random) -> None:
    said = chat(chance, words("chats")["group_de"], moments(chance, 36, date(2025, 7, 1), date(2025, 10, 1)))
    start = _german(said[0][0])
    rows = [
        f'{start} - {CLASSMATE} hat die Gruppe "Thaya-Bande" erstellt.',
        f"{start} - {CLASSMATE} hat dich hinzugefügt.",
    ]
    for number, (when, who, text) in enumerate(said):
        name = NAME if not who else chance.choice((BEST_FRIEND, CLASSMATE, "+43 1 555 0177"))
        rows.append(f"{_german(when)} - {name}: {text}")
        if number == 18:
            poll = (
                "UMFRAGE:",
                "Wo treffen wir uns?",
                "OPTION: Prater (2 Stimmen)",
                "OPTION: Donaukanal (1 Stimme)",
            )
            rows.append(f"{_german(when)} - {CLASSMATE}: " + "\n".join(poll))
    write(path, "\n".join(rows) + "\n")
