"""Google's files in other people's formats: contacts, a calendar, a mailbox."""

from samples.person import BEST_FRIEND, BROTHER, COLLEAGUE, EMAIL, HUSBAND, MOTHER, NEIGHBOUR

_NUMBERS = {
    HUSBAND: "+15035550143",
    MOTHER: "+16085550117",
    BROTHER: "+16085550118",
    BEST_FRIEND: "+4315550177",
    COLLEAGUE: "+15035550151",
    NEIGHBOUR: "+15035550163",
}


def contacts() -> str:
    """The address book as vCard 3.0."""
    cards = []
    for name, number in _NUMBERS.items():
        first, last = name.split()
        extra = (
            "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Tomas;14;;;;;;;;;;;;;\r\n"
            if name == HUSBAND
            else ""
        )
        note = {HUSBAND: "NOTE:Husband\r\n", MOTHER: "NOTE:Mom\r\n"}.get(name, "")
        cards.append(
            f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{last};{first};;;\r\nEMAIL;TYPE=INTERNET:{first.casefold()}@example.org\r\nTEL;TYPE=CELL:{number}\r\n{note}{extra}CATEGORIES:myContacts\r\nEND:VCARD\r\n"
        )
    return "".join(cards)


def _event(uid: int, start: str, end: str, title: str, place: str = "", guest: str = "") -> str:
    invited = (
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN={guest}:mailto:{guest.split(maxsplit=1)[0].casefold()}@example.org\r\n"
        if guest
        else ""
    )
    where = f"LOCATION:{place}\r\n" if place else ""
    return f"BEGIN:VEVENT\r\nDTSTART:{start}\r\nDTEND:{end}\r\nDTSTAMP:20261030T150000Z\r\nUID:e{uid}@example.com\r\n{invited}CREATED:20260101T000000Z\r\n{where}STATUS:CONFIRMED\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"


CALENDAR = (
    "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:" + EMAIL + "\r\nX-WR-TIMEZONE:America/Los_Angeles\r\n"
    + _event(1, "20260112T170000Z", "20260112T174500Z", "Neurology follow-up", "Providence Neurology, Portland")
    + _event(2, "20260301T170000Z", "20260301T190000Z", "Zazen and dharma talk", "Dharma Rain Zen Center, Portland", "Dana Whitlowe")
    + _event(3, "20260409T230000Z", "20260410T010000Z", "Lina turns one", "Laurelhurst Park, Portland", HUSBAND)
    + _event(4, "20260615T010000Z", "20260615T040000Z", "Wedding anniversary dinner", "", HUSBAND)
    + _event(5, "20260917T170000Z", "20260917T180000Z", "Low-flow review with the city", "Portland Water Bureau", COLLEAGUE)
    + _event(6, "20251003T210000Z", "20251004T160000Z", "Flight PDX-VIE", "Portland International Airport")
    + _event(7, "20261220T160000Z", "20261220T220000Z", "Flight PDX-MSN", "Portland International Airport")
    + "END:VCALENDAR\r\n"
)  # fmt: skip


def _mail(number: int, day: str, sender: str, subject: str, label: str, body: str) -> str:
    return (
        f"From {1_800_000_000 + number}@xxx {day[:3]} {day[8:11]} {day[5:7]} {day[17:25]} +0000 {day[12:16]}\nX-GM-THRID: {1_800_000_000 + number}\nX-Gmail-Labels: {label}\n"
        f"From: {sender}\nTo: {EMAIL}\nSubject: {subject}\nDate: {day}\nMessage-ID: <m{number}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{body}\n\n"
    )


MAIL = (
    _mail(1, "Mon, 05 Oct 2026 16:00:11 +0000", "Payroll <payroll@example.org>", "Your pay statement", "Inbox,Opened", "Gross pay this period: USD 3,540.00. Net: USD 2,655.00.")
    + _mail(2, "Tue, 06 Oct 2026 17:12:00 +0000", "Chase <no-reply@example.org>", "Your statement is ready", "Inbox,Unread", "Your Chase Total Checking statement is ready.")
    + _mail(3, "Thu, 08 Oct 2026 02:15:40 +0000", "Ruth Quillstead <ruth@example.org>", "Quilt", "Inbox,Opened", "Dear Mara, the second quilt is for the big bed. Love, Mom")
    + _mail(4, "Fri, 09 Oct 2026 18:30:00 +0000", "Little Otter Daycare <office@example.org>", "=?UTF-8?Q?November_tuition_=E2=80=93_Lina?=", "Inbox,Opened", "November tuition for Lina is due on the first.")
)  # fmt: skip
