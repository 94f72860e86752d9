"""Google: My Activity, as JSON and as web pages, in any language.

Both layouts give items in the same keys, so each feed is declared once and stands twice. What a row is follows from
where its link leads and from what it has beside it, since titles, headings and folders are localised.
"""

from typing import Any, Final

from parsers.declare.fields import Const, Field, LinkText, Pattern, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.activity.items import ActivityCells
from parsers.formats.json.items import JsonItems
from parsers.platforms.google.fields import Center, HomeOrWork, Part, Title, Topic
from parsers.record import Kind

_JSON: Final = "**/*.json"
_PAGE: Final = "**/*.html"
_ROWS: Final = JsonItems("/*", top="[")
_CELLS: Final = ActivityCells()
_IGNORED: Final = ("header", "title", "titleUrl", "titleName", "time", "description", "imageFile")  # fmt: skip
_QUERY: Final = r"[?&](?:q|search_query|query|text)=([^&#]+)"
_IP: Final = r"\b((?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:]{1,})\b"
_VIDEO: Final = r"(?:[?&]v=|youtu\.be/|/shorts/)([\w-]{6,})"
_SEARCH: Final = Where(
    path="titleUrl", pattern=r"^(?!https?://[^/]*google\.[a-z.]{2,12}/(?:url|maps)\b)[^#]*" + _QUERY
)


def _both(
    name: str, kind: Kind, *where: Where, needs: tuple[str, ...] = (), also: bool = False, **columns: Field
) -> tuple[Feed, Feed]:
    """A feed over the rows of the JSON layout and the same over the cells of the page.

    A row says where it was made, and `value` is `home` or `work` where Google itself says so; feeds that know more of
    what was looked at say that instead. `needs` stays in a redacted copy, so it names nothing that says what was done.
    """
    usual = {
        "when": Time("time", zone="UTC"),
        "url": LinkText("titleUrl"),
        "label": Text("products/0", "header"),
        "lat": Center("locationInfos/0/url", at=0),
        "lon": Center("locationInfos/0/url", at=1),
        "place": Part("locationInfos/0/name", find=r"^(?!https?:)(.+)$"),
        "value": HomeOrWork("locationInfos/0/source", "locationInfos/0/name"),
    }
    filled: dict[str, Any] = {
        **usual,
        **columns,
        "kind": kind,
        "where": where,
        "also": also,
        "ignored": _IGNORED,
    }
    return (
        Feed(name=name, members=_JSON, items=_ROWS, needs=("time", "products", *needs), **filled),
        Feed(name=f"{name}_page", members=_PAGE, items=_CELLS, needs=("header", *needs), **filled),
    )


def _link(pattern: str) -> Where:
    return Where(path="titleUrl", pattern=pattern)


_NO_IP: Final = Where(path="details/*/name", pattern=_IP, absent=True)

_DISCOVER: Final = "**/{Discover,Descubre,Découvrir,Entdecken,Ontdekken}/*"

_INTERESTS: Final = tuple(
    Feed(
        name=name, kind=Kind.ASSIGNED, members=_DISCOVER + ending, items=items, needs=("name",),
        when=Time("time", "../../time", zone="UTC"), label=Const("interest"), value=Topic("name"), url=Text("url"),
        ignored=(*_IGNORED,),
    )
    for name, ending, items in (
        ("interests", ".json", JsonItems("/*/subtitles/*", top="[")),
        ("interests_page", ".html", ActivityCells(each="subtitles")),
    )
)  # fmt: skip

FEEDS: Final = (
    Feed(
        name="answers_of_gemini", kind=Kind.MESSAGE, members=_JSON, items=_ROWS, needs=("time", "products", "safeHtmlItem"),
        also=True, owner=False, when=Time("time", zone="UTC"), actor=Const("Gemini"),
        text=Text("safeHtmlItem/*/html", joined="\n"), ignored=_IGNORED,
    ),
    *_both("prompts", Kind.MESSAGE, needs=("safeHtmlItem",), text=Title("titleName", "title")),
    *_both(
        "adverts", Kind.ADVERT, _NO_IP,
        _link(r"google\.[a-z.]{2,12}/(?:url|aclk)\?|googleadservices|youtube\.com|youtu\.be|/adsettings|doubleclick"), needs=("details",),
        target=Title("titleName", "title"), value=Text("details/*/name", joined="; "), target_id=Pattern("titleUrl", find=_VIDEO),
    ),
    *_both("adverts_shown", Kind.ADVERT, _link(r"/aclk\?|googleadservices\.com|doubleclick\.net"), target=Title("titleName", "title")),
    *_both("requests", Kind.LOGIN, Where(path="details/*/name", pattern=_IP), needs=("details",), target=Title("titleName", "title"),
           ip=Part("details/*/name", find=_IP)),
    *_both("searches", Kind.SEARCH, _SEARCH, text=Pattern("titleUrl", find=_QUERY)),
    *_both("videos_liked", Kind.REACTION, _link(r"youtube\.com|youtu\.be"), Where(path="title", pattern=words(__package__)["liked"]),
           target=Title("titleName", "title"), target_id=Pattern("titleUrl", find=_VIDEO), value=Const("like")),
    *_both("videos_disliked", Kind.REACTION, _link(r"youtube\.com|youtu\.be"),
           Where(path="title", pattern=words(__package__)["disliked"]),
           target=Title("titleName", "title"), target_id=Pattern("titleUrl", find=_VIDEO), value=Const("dislike")),
    *_both("channels_followed", Kind.MEMBERSHIP, _link(r"youtube\.com/(?:channel/|c/|user/|@)"),
           Where(path="title", pattern=words(__package__)["subscribed"]), target=Title("titleName", "title"),
           target_id=Pattern("titleUrl", find=r"/(?:channel|c|user)/([^/?]+)")),
    *_both("music", Kind.LISTEN, _link(r"music\.youtube\.com/"), target=Title("titleName", "title"),
           target_id=Pattern("titleUrl", find=_VIDEO), value=Text("subtitles/0/name")),
    *_both("videos", Kind.VIEW, _link(r"youtube\.com/|youtu\.be/"), target=Title("titleName", "title"),
           target_id=Pattern("titleUrl", find=_VIDEO), value=Text("subtitles/0/name")),
    *_both("map_searches", Kind.SEARCH, _link(r"google\.[a-z.]{2,12}/maps/(?:search/|\?(?:[^#]{0,500}&)?q=)"),
           text=Pattern("titleUrl", find=r"(?:/maps/search/|[?&]q=)([^/&#@?]+)"),
           lat=Center("titleUrl", "locationInfos/0/url", at=0), lon=Center("titleUrl", "locationInfos/0/url", at=1)),
    *_both("directions", Kind.SEARCH, _link(r"google\.[a-z.]{2,12}/maps/dir"), text=Title("titleName", "title"),
           place=Pattern("titleUrl", find=r"/maps/dir/[^/]*/([^/@?]+)"),
           lat=Center("titleUrl", "locationInfos/0/url", at=0), lon=Center("titleUrl", "locationInfos/0/url", at=1)),
    *_both("map_views", Kind.VIEW, _link(r"google\.[a-z.]{2,12}/maps|maps\.google\."), target=Title("titleName", "title"),
           text=Text("description", "subtitles/0/name"), place=Pattern("titleUrl", find=r"/maps/place/([^/@?]+)"),
           lat=Center("titleUrl", "locationInfos/0/url", at=0), lon=Center("titleUrl", "locationInfos/0/url", at=1)),
    *_both("apps", Kind.VIEW, _link(r"play\.google\.com/store/apps/details"), target=Title("titleName", "title"),
           target_id=Pattern("titleUrl", find=r"[?&]id=([\w.]+)")),
    *_both("pages", Kind.VIEW, _link(r"^https?:"), target=Title("titleName", "title"), text=Text("description")),
    *_both("actions", Kind.VIEW, target=Title("titleName", "title"), url=Text("titleUrl"),
           text=Text("description", "subtitles/*/name", joined="; ")),
    *_INTERESTS,
)  # fmt: skip
