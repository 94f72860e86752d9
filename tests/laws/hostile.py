"""Members made to be slow: of each format whatever can be begun and never ended, opened again and again, or be very long."""

from collections.abc import Iterator
from typing import Final

from parsers.formats.activity.items import ActivityCells
from parsers.formats.cards.ics import Events
from parsers.formats.cards.vcf import VCards
from parsers.formats.chat.items import ChatLines
from parsers.formats.csv.items import CsvRows
from parsers.formats.html.pages import Bookmarks, ListPage, MetaPage, TablePage
from parsers.formats.json.items import JsonItems
from parsers.formats.json.js import JsItems
from parsers.formats.mail.mbox import Letters
from parsers.source import Items

Member = tuple[str, str, str, str]
"""What stands before, what is repeated, what stands behind, and an ending for the name."""

_TAGS: Final = (
    *(
        "<a ",
        "<a",
        "</a",
        "</a ",
        "<!",
        "<?",
        "<![CDATA[",
        "<!--",
        "<!-->",
        "--",
        "&",
        "&#",
        "&#x",
        "&#9",
        "&amp",
        "<",
    ),
    *(
        '<a href="',
        "<a href='",
        "<a x=",
        '<a x="y" ',
        '"',
        "'",
        ">",
        "]]>",
        "/>",
        " ",
        "\n",
        "=",
        "<p>",
        "</p>",
        "</b>",
    ),
    *(
        "<b>x</b>",
        "x<br>",
        "<li>x",
        "<ul><li>x</ul>",
        "<table><tr><td>x</table>",
        "<tr><td>x<td>y",
        "<dl></dl>",
        "<dt>x",
    ),
    *(
        "<dt><h3>x</h3><dl></dl>",
        "<script>",
        "</script",
        "<style>x</style>",
        "<title>",
        "<textarea>",
        "<input>",
        "<!x>",
    ),
    *(
        '<td class="_a6_q">x</td>',
        '<div class="_a6-g">x</div>',
        '<div class="_a6-g"><div class="_a6-h">x</div></div>',
    ),
    *(
        "<h3>x</h3>",
        '<a href="x">y</a>',
        "<a href=x>y",
        "1 ",
        "2024-01-01 10:00 ",
        "x:\n",
        "\u200e",
        "class=",
        'class="',
    ),
)
_CELL: Final = (
    '<html><body><div class="mdl-grid"><div class="outer-cell x"><div class="mdl-grid">'
    '<div class="header-cell x"><p class="mdl-typography--title">Maps<br></p></div><div class="content-cell body-1">'
)
_PAGE: Final = "<html><head><title>t</title></head><body>"
_ROW: Final = '<html><body><div class="_a6-g"><table><tr>'


def members() -> Iterator[tuple[Items, Member]]:
    """Each hostile member with a format that reads it."""
    yield from ((items, m) for m in _pages() for items in (ListPage(), MetaPage(), Bookmarks(), TablePage()))
    yield from ((ActivityCells(), m) for m in _cells())
    yield from ((items, m) for m in _json() for items in (JsonItems("/**/a/*", "/*"), JsonItems("")))
    yield from ((JsItems("/*"), m) for m in _scripts())
    yield from ((items, m) for m in _tables() for items in (CsvRows(), CsvRows(melt=True)))
    yield from ((ChatLines(), m) for m in _chats())
    yield from ((Letters(), m) for m in _letters())
    yield from (
        (items, m) for items, begin in ((VCards(), "VCARD"), (Events(), "VEVENT")) for m in _cards(begin)
    )


def _pages() -> Iterator[Member]:
    yield from ((_PAGE, tag, end, ".html") for tag in _TAGS for end in ("", ">x</body></html>"))
    yield from (
        (_ROW, tag, "", ".html") for tag in ('<td class="_a6_q">x</td>', "<td>x</td>", "<td class='_a6_q'>")
    )
    yield _PAGE + "<p ", "x=1 ", ">x</p>", ".html"
    yield _PAGE + "<", "a", ">x", ".html"
    yield _PAGE + "</", "a", ">x", ".html"
    yield _PAGE + "<!--", "-", "x", ".html"
    yield _PAGE + "<ul><li>", "<b>", "x", ".html"
    yield _PAGE + "<table><tr><th>", "x", "</th></tr>" + "<tr><td>y</td></tr>" * 300, ".html"
    yield _PAGE + "<dl><dt><h3>", "x", "</h3>" + "<dl><dt><a href='y'>z</a></dl>" * 300, ".html"
    yield _PAGE + "&#", "9", ";", ".html"


def _cells() -> Iterator[Member]:
    pieces = (
        *_TAGS,
        "google.",
        "google.a",
        "maps.google.",
        "https://",
        " - ",
        "<a href='google.",
        "</div>",
        "</p>",
    )
    yield from ((_CELL, piece, end, ".html") for piece in pieces for end in ("", "</div></div></div>"))
    yield _CELL + '<a href="https://www.', "google.", '">x</a>', ".html"
    yield _CELL + "<a href='x'>", "y<br>", "</a><p>", ".html"
    yield (
        _CELL + '</div><div class="content-cell caption">',
        '<b>x</b><br><a href="y">z</a><br>',
        "</div>",
        ".html",
    )
    yield _CELL, "x", "></div></div></div>x>", ".html"
    yield '<html><div class="mdl-grid">', '<div class="outer-cell', ">", ".html"


def _json() -> Iterator[Member]:
    opened = ("[", "{", '{"a":', '{"a":[', "[[],", '{"a":1,"a":', "[{", '["')
    pieces = (
        "1,",
        '"x",',
        '"',
        "\\",
        '\\"',
        "\\\\",
        '"a":1,',
        '{"a":1},',
        "null,",
        "nul",
        "NaN,",
        " ",
        "\n",
        "9",
        "-",
        ",",
        "]",
    )
    more = ("}", ":", '{"a":[1]},', '"a":', "\\u", "\ud83d", "[],", "/", "~", "'", "\x00", '{"a":{"a":1}},')
    yield from (("", piece, "", ".json") for piece in (*opened, *pieces, *more))
    yield from (("[", piece, end, ".json") for piece in (*pieces, *more) for end in ("", "1]"))
    yield from (
        ('{"a":["', piece, end, ".json") for piece in ("x", "\\", '\\"', "\\u") for end in ("", '"]}')
    )
    yield '{"', "k", '":1' + ',"a":[1]' + "}", ".json"


def _scripts() -> Iterator[Member]:
    for piece in ("x", "x.", "[", " ", "=", "x = ", ";", "var ", '["x"]', "\n"):
        yield "window.", piece, " = [1]", ".js"
        yield "window.a = [1]", piece, "", ".js"


def _tables() -> Iterator[Member]:
    rows = (
        "x,y\n",
        '"x,y\n',
        '"',
        '""',
        '"x",',
        "x,",
        ",",
        "\n",
        "\r",
        ";",
        "\t",
        " ",
        '"x"y,',
        'a,"b,x"y,"c\n',
        '"x\n"',
        "x\n",
    )
    more = ('x"\n', '"a,"b,"c\n', "sep=\n", "=", "'", "\\", '",\n', '\n"', '","', "\x00", "\udcff")
    yield from (
        (head, row, end, ".csv") for row in (*rows, *more) for head in ("a,b,c\n", "") for end in ("", '"\n')
    )
    yield "", "x", ",b\n" + "1,2\n" * 500, ".csv"


def _chats() -> Iterator[Member]:
    head = "1/2/24, 10:00 - Bo: "
    lines = (
        "x",
        "\u200e",
        "<",
        "<x: ",
        "<x: y.jpg",
        ">",
        " ",
        "aa: ",
        "aa: (",
        " (1",
        "1",
        "(1) ",
        "\n",
        "\nx",
        "\naa: b (1)",
        '"',
    )
    more = (
        " <xxxxxx>",
        "<xxxxxx>",
        "https://maps.google.com/?q=1",
        ".jpg (",
        "\r",
        "\r\n",
        "\n[",
        "\n1/",
        "\n1/2/24, 10:00",
        "://",
    )
    yield from (
        (head, piece, end, ".txt")
        for piece in (*lines, *more)
        for end in ("", ">", ")", '"', "\n2/2/24, 10:00 - Bo: y")
    )
    yield from (("1/2/24, 10:00 - ", piece, end, ".txt") for piece in (*lines, *more) for end in ("", '"'))
    yield "x\n" + head + "x\n", "1/2/24, 10:00 - Bo: x\n", "", ".txt"
    yield head + "\u200e<", "\u200e", "x>", ".txt"
    yield head + "aa: x\n", "aa: b (1)\n", ")", ".txt"
    yield head + "aa: x\naa: ", " (1", ")", ".txt"
    yield head + "aa: x\naa: y (", "1", "x\n)", ".txt"


def _letters() -> Iterator[Member]:
    first = "From a@example.com Mon Jan  1 10:00:00 2024\n"
    heads = (
        "Subject: x\n",
        "=?",
        "=?a?q?",
        "=?a?q?b?= ",
        ";",
        ';"',
        '"',
        " ",
        "\n ",
        "x",
        "x:",
        ": ",
        "\r",
        "\ra:b",
        "a:b\n b\r",
        ",",
        "<",
        "a*0=b;",
    )
    yield from (
        (first + f"{name}: ", piece, "\n\nx", ".mbox")
        for piece in heads
        for name in ("Subject", "Content-Type", "Content-Disposition")
    )
    yield from (
        (first + "A: b\n\n", piece, end, ".mbox")
        for piece in ("From ", "\nFrom ", ">", "\n>", "\n", "\r\n", "x", first, "--x\n")
        for end in ("", "x")
    )
    multi = first + "Content-Type: multipart/mixed; boundary=x\n\n"
    yield from (
        (multi, piece, "", ".mbox")
        for piece in (
            "--x\n",
            "--x\n\ny\n",
            "--x ",
            "--x--\n",
            "--",
            "\n--x\nContent-Type: multipart/mixed; boundary=x\n\n",
        )
    )
    for how in ("quoted-printable", "base64"):
        begin = first + f"Content-Type: text/plain\nContent-Transfer-Encoding: {how}\n\n"
        yield from ((begin, piece, "", ".mbox") for piece in ("=", "=\n", "=4", "a=\n", "A", "\n", " "))
    begin = first + "Content-Type: text/html\n\n"
    yield from (
        (begin, piece, "", ".mbox")
        for piece in ("<a ", "<b>", "<!", "<div>", "<p>", "<table><tr><td>", "&", "<a><b>", "x<br>", "<i><p>")
    )


def _cards(begin: str) -> Iterator[Member]:
    head = f"BEGIN:{'VCALENDAR' if begin == 'VEVENT' else begin}\n" + (
        "BEGIN:VEVENT\n" if begin == "VEVENT" else ""
    )
    lines = (
        f"BEGIN:{begin}\n",
        f"END:{begin}\n",
        "BEGIN:X\n",
        "TEL:1\n",
        "N:x;y\n",
        "NOTE:x\n x\n",
        "\n",
        "\r",
        " x\n",
        "x",
        ";",
        ":",
        "\\",
        "\\;",
    )
    yield from ((head, piece, end, ".vcf") for piece in lines for end in ("", f"\nEND:{begin}\n"))
    for name in (
        "NOTE:",
        "NOTE;",
        "N:",
        "CATEGORIES:",
        "NOTE;ENCODING=QUOTED-PRINTABLE:",
        "ATTENDEE;CN=",
        "X",
    ):
        pieces = (
            "x",
            ";",
            ",",
            "\\",
            "=",
            "=\n",
            "a=\n",
            "=4",
            "\n x",
            "\n ",
            '"',
            ';a="',
            ";a=b",
            "-",
            ".",
            "\u00e9",
            "\udcff",
        )
        yield from ((head + name, piece, f"\nEND:{begin}\n", ".vcf") for piece in pieces)
