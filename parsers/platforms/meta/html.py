"""Feeds of the web pages of Facebook and Instagram exports: one item for each section of a page.

Times there are the account's own clock in words, without a zone.
"""

from typing import Any, Final

from parsers.declare.fields import Const, Field, LinkText, Text, Time
from parsers.declare.platform import Feed
from parsers.formats.html.pages import MetaPage
from parsers.platforms.meta.labels import Whose
from parsers.platforms.meta.messages import THREADS
from parsers.record import Kind

PAGE: Final = MetaPage()
DATE: Final = Time("date", "@Time", order="mdy")
LINES: Final = Text("lines/*", joined="\n")
OWNER: Final = ("@Username", "@Name", "@Author")
_SEEN: Final = ("heading", "date", "^/title")


def page(name: str, kind: Kind, *files: str, **columns: Any) -> Feed:
    """A feed of the sections of these pages (names without folder stars and ending)."""
    columns.setdefault("when", DATE)
    members = tuple(f"**/{file}.html" for file in files)
    return Feed(name=f"page_{name}", kind=kind, members=members, items=PAGE, ignored=_SEEN, **columns)


def people(name: str, label: str, *files: str, **columns: Any) -> Feed:
    """A list of people or pages: the name in the heading, a row or the first line, the time below."""
    defaults: dict[str, Any] = {
        "target": Text("heading", *OWNER, "lines/0", "links/0/text"),
        "url": LinkText("links/0/url"),
        "when": Time("date", "@Time", "lines/1", order="mdy"),
        "label": Const(label),
    }
    return page(name, Kind.CONNECTION, *files, **{**defaults, **columns})


def assigned(name: str, label: str, *files: str) -> Feed:
    """Words that the platform put on the owner."""
    return page(
        name,
        Kind.ASSIGNED,
        *files,
        owner=False,
        label=Const(label),
        value=Text("rows/*", "lines/*", "heading", joined="; "),
        when=None,
    )


def told(name: str, kind: Kind, *files: str, text: Field, **columns: Any) -> Feed:
    """Something the owner wrote, below a sentence that says to whom."""
    return page(
        name,
        kind,
        *files,
        text=text,
        **{"target": Whose("heading"), "url": LinkText("links/0/url"), **columns},
    )


def chats() -> tuple[Feed, ...]:
    """Chat threads: the sender in the heading, the words below, the time at the foot."""
    return (
        page(
            "messages",
            Kind.MESSAGE,
            f"{THREADS}/*/message_*",
            owner=None,
            actor=Text("heading"),
            text=LINES,
            thread=Text("^/title"),
            url=LinkText("links/0/url"),
        ),
    )


def attribute(label: str, *paths: str, members: str, **more: Any) -> Feed:
    """One attribute of the profile page."""
    return page(
        f"profile_{label}",
        Kind.PROFILE,
        members,
        also=True,
        label=Const(label),
        value=Text(*paths),
        when=None,
        **more,
    )


def surveys() -> Feed:
    """Answers to surveys of Meta's own."""
    return page(
        "surveys",
        Kind.ANSWER,
        "surveys",
        question=Text("@Question", "heading"),
        answer=Text("@Answer", "lines/0"),
    )


def links() -> Feed:
    """Pages that were opened in the browser of the app."""
    return page(
        "links",
        Kind.VIEW,
        "link_history",
        url=LinkText("@Website link you visited", "links/0/url"),
        label=Const("link"),
        target=Text("@Title of website page you visited", "lines/0"),
        when=Time("date", "@Time", "@Website session start time", order="mdy"),
    )


def off_meta(*files: str) -> Feed:
    """What businesses reported of the owner."""
    return page(
        "off_meta",
        Kind.DISCLOSED,
        *files,
        owner=False,
        target=Text("heading", "lines/0"),
        label=Text("@Event", "@Type"),
        value=Text("rows/*", joined="; "),
    )
