"""LinkedIn: what the owner wrote, liked, voted for, saved, searched, learnt and paid, and where they signed in."""

from typing import Final

from parsers.declare.fields import Amount, Const, Currency, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.formats.html.pages import ListPage
from parsers.platforms.linkedin.tables import ROWS, fact, tables
from parsers.record import Kind

_DATE: Final = Time("Date", zone="UTC")
_SHARES: Final = tables("Shares")
_RECEIPTS: Final = tables("Receipts", "Receipts_v2")
_LEARNING: Final = tables("Learning")
_WATCHED: Final = Time("Content Last Watched Date (if viewed)", "Content Completed At (if completed)")
_NOTES: Final = "Notes taken on videos (if taken)"
_PAID: Final = Time("Transaction Made At")
_SEEN: Final = r"^\s*\d|^\w{3} \d"

ACTIVITY: Final = (
    Feed(
        name="reactions", kind=Kind.REACTION, members=tables("Reactions", "Likes"), items=ROWS, when=_DATE,
        label=Text("Type"), url=Text("Link"),
    ),
    Feed(
        name="votes", kind=Kind.ANSWER, members=tables("Votes"), items=ROWS, when=_DATE, question=Text("Link"),
        answer=Text("OptionText"), url=Text("Link"),
    ),
    Feed(
        name="comments", kind=Kind.COMMENT, members=tables("Comments"), items=ROWS, when=_DATE, text=Text("Message"),
        url=Text("Link"),
    ),
    Feed(  # the audience stands where the words should be, and moves the rest by one
        name="shares_moved", kind=Kind.POST, members=_SHARES, items=ROWS, when=_DATE,
        where=(Where(path="ShareCommentary", pattern=r"^(PUBLIC|MEMBER_NETWORK|CONNECTIONS|LOGGED_IN|PRIVATE)$"),),
        audience=Text("ShareCommentary"), text=Text("SharedUrl", "SharedURL"), target_id=Text("ShareLink"),
        url=Text("MediaUrl", "MediaURL", "ShareLink"),
    ),
    Feed(
        name="shares", kind=Kind.POST, members=_SHARES, items=ROWS, when=_DATE, text=Text("ShareCommentary"),
        url=Text("SharedUrl", "SharedURL", "ShareLink"), target_id=Text("ShareLink"),
        value=Text("MediaUrl", "MediaURL"), audience=Text("Visibility"),
    ),
    Feed(
        name="reposts", kind=Kind.SHARE, members=tables("Instant Reposts"), items=ROWS, when=_DATE, url=Text("Link"),
    ),
    Feed(
        name="articles", kind=Kind.POST, members="**/Articles/**/*.html", items=ListPage(select="body"),
        text=Text("head", "text", joined="\n"), when=Time("date"), label=Const("article"), value=Text("^/title"),
    ),
    Feed(
        name="media", kind=Kind.MEDIA, members=tables("Rich Media"), items=ROWS, url=Text("Media Link", "Link"),
        where=(Where(path="Date~1Time", pattern=_SEEN),), when=Time("Date~1Time"), text=Text("Media Description"),
    ),
    Feed(
        name="media_described", kind=Kind.MEDIA, members=tables("Rich Media"), items=ROWS, label=Text("Type"),
        url=Text("Media Link", "Link"), text=Text("Media Description", "Date~1Time", joined="\n"),
    ),
    Feed(
        name="saved_items", kind=Kind.SAVE, members=tables("Saved Items"), items=ROWS, url=Text("savedItem"),
        when=Time("CreatedTime"),
    ),
    Feed(
        name="saved_articles", kind=Kind.SAVE, members=tables("saved articles"), items=ROWS, url=Text("Link"),
        when=Time("Saved At"), target=Text("Name"),
    ),
    Feed(
        name="events", kind=Kind.EVENT, members=tables("Events"), items=ROWS, when=Time("Event Time"),
        target=Text("Event Name"), label=Text("Status"), url=Text("External Url"),
    ),
    Feed(
        name="searches", kind=Kind.SEARCH, members=tables("Search Queries"), items=ROWS, when=Time("Time", "Date"),
        text=Text("Search Query", "Query"),
    ),
    Feed(
        name="learning", kind=Kind.VIEW, members=_LEARNING, items=ROWS, also=True, when=_WATCHED,
        target=Text("Content Title"), text=Text("Content Description"), label=Text("Content Type"),
        ignored=("Content Saved", _NOTES),
    ),
    Feed(
        name="learning_notes", kind=Kind.POST, members=_LEARNING, items=ROWS, when=_WATCHED, needs=(_NOTES,),
        where=(Where(path=_NOTES, pattern=r"^\s*N/A\s*$", absent=True),), target=Text("Content Title"),
        text=Text(_NOTES), label=Const("note"),
    ),
    Feed(
        name="receipts", kind=Kind.PURCHASE, members=_RECEIPTS, items=ROWS, also=True, when=_PAID,
        target=Const("LinkedIn"), text=Text("Description"), amount=Amount("Total Amount", "Sub Total"),
        currency=Currency("Currency Code"), label=Text("Payment Method Type"),
        ignored=("Invoice Number", "Tax Amount", "Sub Total"),
    ),
    fact("receipt_names", "name", _RECEIPTS, Text("First Name", "Last Name", joined=" "), when=_PAID,
         names=("First Name + Last Name",)),
    fact("receipt_zips", "zip", _RECEIPTS, "Postal Code", when=_PAID),
    fact("receipt_countries", "country", _RECEIPTS, "Billing Country", when=_PAID, place=Text("Billing Country")),
    Feed(
        name="logins", kind=Kind.LOGIN, members=tables("Logins"), items=ROWS, when=Time("Login Date"),
        ip=Text("IP Address"), device=Text("User Agent"), label=Text("Login Type"),
    ),
    Feed(
        name="security_challenges", kind=Kind.LOGIN, members=tables("Security Challenges"), items=ROWS,
        when=Time("Challenge Date", "Date"), ip=Text("IP Address"), device=Text("User Agent"),
        place=Text("Country"), label=Text("Challenge Type"),
    ),
    Feed(
        name="account_history", kind=Kind.EVENT, members=tables("Account Status History"), items=ROWS,
        when=Time("Time", "Date"), label=Text("Event", "Status", "Account Status"),
    ),
)  # fmt: skip
