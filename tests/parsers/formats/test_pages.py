"""Small HTML pages: what is read, where it stands, and that a rewrite changes what was asked and nothing else."""

import io
from html import unescape

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from parsers.formats.html.pages import Bookmarks, ListPage, MetaPage, TablePage
from parsers.problems import ShapeError
from parsers.source import DROP, Source

BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1600000000">Reading &amp; more</H3>
    <DL><p>
        <DT><A HREF="https://news.example.com/?a=1&amp;b=2" ADD_DATE="1600000001">News &lt;b&gt;</A>
        <DD>every morning
        <DT><A HREF=https://plain.example.com ADD_DATE="1600000002">Plain</A>
    </DL><p>
    <DT><A HREF="https://top.example.com/">Top</A>
</DL><p>
"""

META = """<html><head><title>Ana Example</title><style>.x{color:red}</style></head><body class="_5vb_ _2yq">
<div class="_a705"><div class="_3-8y">Your messages</div><main class="_a706" role="main">
<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">Bo Example</h2>
<div class="_3-95 _a6-p"><div><div></div><div>See <b>this</b> page<br>tonight</div>
<div><a target="_blank" href="https://example.com/a?b=1&amp;c=2">a page</a></div></div></div>
<div class="_3-94 _a6-o">Nov 30, 2021, 3:44\u202fPM</div></div>
<section class="_a6-g"><div class="_a6-p"><table><tr><td colspan="2" class="_2pin _a6_q">Search<div><div>shoes</div></div></td></tr>
<tr><td class="_2pin _a6_q">Time</td><td class="_2pin _2piu _a6_r">Jan 2, 2022</td></tr>
<tr><td class="_a6_q">Names<div><div>Ana</div><div>Annie</div></div></td></tr></table></div>
<footer class="_3-94 _a6-o"><div class="_a72d">Jan 3, 2022</div></footer></section>
</main></div></body></html>"""

COMMENTS = """<html><body><ul><li>Sent at 2020-04-27 23:18:23 UTC while watching \
<a href="https://www.youtube.com/watch?v=x&amp;lc=y">A film</a>.<br/>Well &amp; good!</li><li>Only one line</li></ul></body></html>"""

SUBSCRIBER = """<html><body><h1>SUBSCRIBER</h1><ul><li>Name: Ana Example</li><li>e-Mail: ana@example.com</li></ul>
<table><tr><th>Timestamp</th><th>IP Address</th></tr><tr><td>2022-04-08 09:43:06 Z</td><td>192.0.2.7</td></tr></table></body></html>"""

PAGES = [
    (Bookmarks(), BOOKMARKS),
    (MetaPage(), META),
    (ListPage(select="ul > li"), COMMENTS),
    (TablePage(), SUBSCRIBER),
]


class Changes:
    """An edit that replaces the values at some pointers, drops some items, and remembers what it was asked."""

    def __init__(self, values=None, gone=()):
        self.values, self.gone, self.seen = values or {}, set(gone), {}

    def keep(self, pointer):
        return pointer not in self.gone

    def value(self, pointer, value):
        self.seen.setdefault(pointer, value)
        return self.values.get(pointer, value)

    def key(self, pointer, key):
        self.seen.setdefault(pointer + "#", key)
        return self.values.get(pointer + "#", key)


def source(text):
    data = text if isinstance(text, bytes) else text.encode()
    return Source(name="page.html", size=len(data), open=lambda: io.BytesIO(data))


def read(items, text):
    return [pair for rows in items.rows(source(text)) for pair in zip(rows.pointers, rows.items, strict=True)]


def rewrite(items, text, **edit):
    return b"".join(items.rewrite(source(text), Changes(**edit))).decode()


def place(items, pointer, path):
    """Where a value is asked for; a label is asked for as a key."""
    return items.locate(pointer, path) + ("#" if path == "key" else "")


def leaves(value, path=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from leaves(inner, f"{path}/{number}")
    elif value:
        yield path[1:], value


@pytest.mark.parametrize(("items", "text"), PAGES)
def test_an_empty_edit_is_the_identity(items, text):
    assert rewrite(items, text) == text


@pytest.mark.parametrize(("items", "text"), PAGES)
def test_every_place_of_a_value_is_asked_for_with_that_value(items, text):
    edit = Changes()
    b"".join(items.rewrite(source(text), edit))
    for pointer, item in read(items, text):
        for path, value in leaves(item):
            assert edit.seen[place(items, pointer, path)] == value, path


@pytest.mark.parametrize(("items", "text"), PAGES)
def test_places_lead_a_standard_parser_to_the_element(items, text):
    # As browsers read it, ends that are left out included; tables as written, without the tbody they would add.
    shape = LexborHTMLParser(text).html if items == Bookmarks() else text
    soup = BeautifulSoup(shape, "html.parser" if items == Bookmarks() else "lxml")
    for pointer, item in read(items, text):
        for path, value in leaves(item):
            element = soup.select_one(items.locate(pointer, path).split("::")[0])
            words = [element.get_text(), *element.attrs.values(), *(a["href"] for a in element.select("a"))]
            assert "".join(value.split()) in "".join("".join(map(str, words)).split()), path


@pytest.mark.parametrize(("items", "text"), PAGES)
def test_each_value_can_be_changed_alone(items, text):
    for pointer, item in read(items, text):
        for path, value in leaves(item):
            if path in {"links/0/text", "lines/2"}:
                continue  # a link's words are a part of a line
            new = rewrite(items, text, values={place(items, pointer, path): "new <&> \"words'"})
            changed = dict(leaves(dict(read(items, new))[pointer]))
            wanted = {k: v for k, v in leaves(item) if k != path}
            assert changed.pop(path) == "new <&> \"words'" if path != "date" or "head" not in item else True
            for key in {"text", "head", "links/0/text", "date"} & set(wanted):
                wanted.pop(key)
                changed.pop(key, None)
            assert {k: v for k, v in changed.items() if k in wanted} == wanted
            assert value not in new or path in {"date", "folder"} or new.count(value) < text.count(value)


@pytest.mark.parametrize(("items", "text"), PAGES)
def test_a_dropped_item_is_gone_and_the_others_stay(items, text):
    found = read(items, text)
    new = rewrite(items, text, gone=[found[0][0]])
    assert [item for _, item in read(items, new)] == [item for _, item in found[1:]]


def test_bookmarks_know_folder_address_and_description():
    assert [item for _, item in read(Bookmarks(), BOOKMARKS)] == [
        {
            "title": "Top",
            "url": "https://top.example.com/",
        },
        {
            "title": "News <b>",
            "folder": "Reading & more",
            "description": "every morning",
            "url": "https://news.example.com/?a=1&b=2",
            "add_date": "1600000001",
        },
        {
            "title": "Plain",
            "folder": "Reading & more",
            "url": "https://plain.example.com",
            "add_date": "1600000002",
        },
    ]


def test_a_meta_message_has_sender_lines_link_and_date():
    assert read(MetaPage(), META)[0][1] == {
        "heading": "Bo Example",
        "date": "Nov 30, 2021, 3:44 PM",
        "lines": ["See this page", "tonight", "a page"],
        "links": [{"text": "a page", "url": "https://example.com/a?b=1&c=2"}],
    }


def test_meta_tables_give_rows_by_label():
    item = read(MetaPage(), META)[1][1]
    assert item == {
        "date": "Jan 3, 2022",
        "rows": {"Search": "shoes", "Time": "Jan 2, 2022", "Names": ["Ana", "Annie"]},
    }


def test_the_title_of_a_page_is_its_document():
    assert next(iter(MetaPage().rows(source(META)))).root == {"title": "Ana Example"}
    assert "<title>X</title>" in rewrite(MetaPage(), META, values={"/title": "X"})


def test_a_comment_has_its_first_line_apart():
    first, second = (item for _, item in read(ListPage(), COMMENTS))
    assert first["head"] == "Sent at 2020-04-27 23:18:23 UTC while watching A film."
    assert first["text"] == "Well & good!"
    assert first["date"] == "2020-04-27 23:18:23 UTC"
    assert first["links"] == [{"text": "A film", "url": "https://www.youtube.com/watch?v=x&lc=y"}]
    assert second == {"text": "Only one line"}


def test_subscriber_pages_give_labelled_lines_and_table_rows():
    assert [item for _, item in read(TablePage(), SUBSCRIBER)] == [
        {"key": "Name", "value": "Ana Example"},
        {"key": "e-Mail", "value": "ana@example.com"},
        {"Timestamp": "2022-04-08 09:43:06 Z", "IP Address": "192.0.2.7"},
    ]


def test_words_outside_items_are_asked_for_too():
    edit = Changes()
    b"".join(MetaPage().rewrite(source(META), edit))
    assert "Your messages" in edit.seen.values()
    assert not any("color" in v for v in edit.seen.values())


def test_dropping_a_value_leaves_its_element_empty():
    pointer = read(MetaPage(), META)[0][0]
    new = rewrite(MetaPage(), META, values={f"{pointer} :is(h2, h3, ._a6-h, ._2lel)": DROP})
    assert '<h2 class="_3-95 _2pim _a6-h _a6-i"></h2>' in new


@pytest.mark.parametrize("items", [p[0] for p in PAGES])
@pytest.mark.parametrize(
    "text", ["", "{}", "[1, 2]", "a,b\n1,2", b"\x00\x01\x02", "plain words", b"\xff\xfe<"]
)
def test_what_is_no_page_is_refused(items, text):
    with pytest.raises(ShapeError):
        read(items, text)


def test_endless_nesting_is_refused():
    with pytest.raises(ShapeError):
        read(ListPage(), "<ul>" + "<div>" * 100_000)


@pytest.mark.parametrize(
    "data", [META.encode("utf-16"), META.encode() + b"<p>\xff\xfe</p>", b"\xef\xbb\xbf" + META.encode()]
)
def test_any_encoding_comes_back_to_the_byte(data):
    assert b"".join(MetaPage().rewrite(source(data), Changes())) == data


TAGS = st.sampled_from(
    ["<div>", "</div>", "<p>", "<li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<br>", "<!-- c -->",
     '<div class="_a6-g">', "<h2>", "</h2>", "<a href='x'>", "</a>", "<", ">", "&amp;", "words", "<script>", "</script>",
     "<html>", "<body>", "</body>", "</html>", "<head>", "<title>", "<dl>", "<dt>", "<dd>", '<a href="', "\r\n", "é"]
)  # fmt: skip


@given(st.lists(TAGS, max_size=40).map("".join), st.sampled_from([p[0] for p in PAGES]))
def test_no_page_makes_a_reader_raise_and_all_come_back(text, items):
    try:
        found = read(items, text)
        assert rewrite(items, text) == text
    except ShapeError:
        return
    for pointer, item in found:
        assert len({p for p, _ in found}) == len(found)
        for path, _ in leaves(item):
            assert items.locate(pointer, path)


class Closed(Changes):
    """As a redactor asks: only what was named may stay, all else goes."""

    def value(self, pointer, value):
        return value if pointer in self.values else DROP


@pytest.mark.parametrize(("items", "text"), PAGES)
def test_what_was_named_can_be_read_again_when_all_else_went(items, text):
    for pointer, item in read(items, text):
        for path, value in leaves(item):
            if path not in {"key", "head"}:  # a head without its date is not the same
                edit = Closed(values={items.locate(pointer, path): True})
                new = b"".join(items.rewrite(source(text), edit)).decode()
                soup = BeautifulSoup(new, "lxml")
                shown = " ".join([soup.get_text(), *(a["href"] for a in soup.select("[href]")), new])
                assert "".join(value.split()) in "".join(unescape(shown).split()), path


def test_labels_and_headers_stay_where_values_go():
    new = b"".join(MetaPage().rewrite(source(META), Closed())).decode()
    assert "Search" in new
    assert "shoes" not in new
    assert "IP Address" in b"".join(TablePage().rewrite(source(SUBSCRIBER), Closed())).decode()


def test_the_date_of_an_entry_survives_its_words():
    pointer = read(ListPage(), COMMENTS)[0][0]
    new = b"".join(ListPage().rewrite(source(COMMENTS), Closed(values={f"{pointer}::date": True}))).decode()
    assert next(i for _, i in read(ListPage(), new))["text"] == "2020-04-27 23:18:23 UTC"
