"""Activity pages: the same items as the JSON layout, and pages written again."""

import io
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.formats.activity.cell import item_of, leaves, read_cell
from parsers.formats.activity.items import ActivityCells
from parsers.problems import ShapeError
from parsers.source import DROP, Source

HEAD = '<html><head><title>My Activity History</title></head><body><div class="mdl-grid">\n'
TAIL = "</div></body></html>"
SIX = "content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1"
CONTROLS = (
    "<b>Why is this here?</b><br>&emsp;This activity was saved because of these settings: Web &amp; App Activity."
    ' You can control them <a href="https://myaccount.google.com/activitycontrols">here</a>.'
)


def cell(body, caption="<b>Products:</b><br>&emsp;Search<br>", header="Search<br>", right=""):
    return (
        '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
        f'<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">{header}</p></div>'
        f'<div class="{SIX}">{body}</div><div class="{SIX} mdl-typography--text-right">{right}</div>'
        f'<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption">{caption}</div></div></div>'
    )


WATCHED = (
    'Watched&nbsp;<a href="https://www.youtube.com/watch?v=abc">A &amp; B</a><br>'
    '<a href="https://www.youtube.com/channel/UC1">The Channel</a><br>Jan 2, 2023, 3:04:05\u202fPM CET'
)


def source(text):
    raw = text.encode() if isinstance(text, str) else text
    return Source(name="MyActivity.html", size=len(raw), open=lambda: io.BytesIO(raw))


def items(text):
    return [item for rows in ActivityCells().rows(source(text)) for item in rows.items]


class Changes:
    """An edit that drops items and values by place."""

    def __init__(self, dropped=(), values=None):
        self.dropped, self.values, self.seen = dropped, values or {}, []

    def keep(self, pointer):
        return pointer not in self.dropped

    def value(self, pointer, value):
        self.seen.append((pointer, value))
        return self.values.get(pointer, value)

    def key(self, _pointer, key):
        return key


def rewritten(text, edit):
    return b"".join(ActivityCells().rewrite(source(text), edit)).decode("utf-8", "surrogateescape")


@pytest.mark.parametrize("ending", ["", "<br>", "<br/>", "<br>\n"])
def test_a_row_reads_the_same_with_and_without_a_break_behind_the_time(ending):
    assert items(HEAD + cell(WATCHED + ending) + TAIL) == [
        {
            "header": "Search",
            "title": "Watched A & B",
            "titleUrl": "https://www.youtube.com/watch?v=abc",
            "titleName": "A & B",
            "subtitles": [{"name": "The Channel", "url": "https://www.youtube.com/channel/UC1"}],
            "time": "Jan 2, 2023, 3:04:05\u202fPM CET",
            "products": ["Search"],
        }
    ]


def test_a_place_keeps_its_minus_and_says_home():
    caption = (
        "<b>Prodotti:</b><br>&emsp;Ricerca<br><b>Luoghi:</b><br>&emsp;From your home: "
        '<a href="https://google.com/maps?q=25.800819,-80.186310">https://google.com/maps?q=25.800819,-80.186310</a><br>'
    )
    (item,) = items(HEAD + cell("Hai cercato&nbsp;x<br>23 nov 2021, 09:21:36 CET<br>", caption) + TAIL)
    assert item["locationInfos"] == [
        {
            "name": "https://google.com/maps?q=25.800819,-80.186310",
            "source": "From your home",
            "url": "https://google.com/maps?q=25.800819,-80.186310",
        }
    ]
    assert item["products"] == ["Ricerca"]


def test_sections_are_told_apart_by_their_links_and_labels():
    caption = (
        "<b>Produkte:</b><br>&emsp;YouTube<br><b>Standorte:</b><br>&emsp;Von deinem Gerät<br>"
        '<b>Orte?</b><br>&emsp;At <a href="https://www.google.com/maps/@?center=1.5,-2.5">this general area</a> - From '
        '<a href="https://support.google.com/maps/answer/6258979">your places</a> (Home)<br>'
        f"<b>Irgendwas:</b><br>&emsp;Aus Google Anzeigen<br>{CONTROLS}"
    )
    (item,) = items(HEAD + cell(WATCHED, caption) + TAIL)
    assert item["locationInfos"] == [
        {"name": "Von deinem Gerät"},
        {
            "name": "At this general area",
            "source": "From your places (Home)",
            "url": "https://www.google.com/maps/@?center=1.5,-2.5",
            "sourceUrl": "https://support.google.com/maps/answer/6258979",
        },
    ]
    assert item["details"] == [{"name": "Aus Google Anzeigen"}]
    assert item["activityControls"][0].startswith("This activity was saved")
    assert "rest" not in item


def test_a_row_with_tags_of_its_own_is_read_from_its_tree():
    body = "Prompted hello<br>Jan 2, 2023, 3:04:05 PM CET<br><div><p>An <i>answer</i> with a table</p><p>and more</p></div>"
    (item,) = items(HEAD + cell(body, right='<img src="pic.jpg" alt="me">') + TAIL)
    assert item["title"] == "Prompted hello"
    assert item["time"] == "Jan 2, 2023, 3:04:05 PM CET"
    assert item["subtitles"] == [{"name": "An answer with a table"}, {"name": "and more"}]
    assert item["rest"] == ["pic.jpg", "me"]


def test_lines_without_links_are_subtitles_and_no_time_is_no_time():
    (item,) = items(HEAD + cell("3 cards in your feed<br>Chess<br>Elections - viewed<br>") + TAIL)
    assert item["title"] == "3 cards in your feed"
    assert item["subtitles"] == [{"name": "Chess"}, {"name": "Elections - viewed"}]
    assert "time" not in item


def test_a_page_of_another_kind_is_refused_and_an_empty_one_is_not():
    with pytest.raises(ShapeError):
        items("<html><body><p>Hello</p></body></html>")
    assert items(HEAD + TAIL) == []


def test_many_cells_come_whole_over_every_cut():
    page = HEAD + "\n".join(cell(WATCHED.replace("abc", f"v{i}")) for i in range(3_000)) + TAIL
    assert len(page) > 3 << 19
    assert [i["titleUrl"].rpartition("v=v")[2] for i in items(page)] == [str(i) for i in range(3_000)]
    assert rewritten(page, Changes()) == page


PAGES = [
    HEAD + cell(WATCHED) + "\n" + cell(WATCHED.replace("A &amp; B", "C")) + TAIL,
    "\ufeff"
    + HEAD
    + cell(WATCHED)
    + "</div>\n"
    + cell("Prompted <b>x</b> <i>y</i><br>1 May 2022<br>")
    + TAIL
    + "\n",
]


@pytest.mark.parametrize("page", PAGES)
def test_an_edit_that_keeps_everything_gives_the_same_bytes(page):
    assert rewritten(page, Changes()) == page


@pytest.mark.parametrize("page", PAGES)
def test_a_dropped_cell_leaves_the_others_and_the_end_of_the_page(page):
    first, second = items(page)
    assert items(rewritten(page, Changes(["div.outer-cell:nth-of-type(1)"]))) == [second]
    left = rewritten(page, Changes(["div.outer-cell:nth-of-type(2)"]))
    assert items(left) == [first]
    assert left.rstrip().endswith(TAIL)


def test_values_change_where_they_stand_and_what_stays_of_them_stays():
    at = "div.outer-cell:nth-of-type(1)::part({})".format
    edit = Changes(
        values={
            at("title"): "Watched <gone>",
            at("titleUrl"): 'https://example.com/"?a=1&b=2',
            at("subtitles/0/name"): DROP,
            at("products/0"): "Maps",
            at("time"): "Jan 1, 2000",
        }
    )
    (item, other) = items(rewritten(PAGES[0], edit))
    assert item == {
        "header": "Search",
        "title": "Watched <gone>",
        "titleUrl": 'https://example.com/"?a=1&b=2',
        "titleName": "<gone>",
        "subtitles": [{"url": "https://www.youtube.com/channel/UC1"}],
        "time": "Jan 1, 2000",
        "products": ["Maps"],
    }
    assert other == items(PAGES[0])[1]


def test_the_words_of_the_link_stay_when_only_the_title_goes():
    edit = Changes(values={"div.outer-cell:nth-of-type(1)::part(title)": DROP})
    first, second = items(rewritten(PAGES[0], edit))
    assert (first["title"], first["titleName"]) == ("A & B", "A & B")
    assert second == items(PAGES[0])[1]


def test_every_word_and_address_of_a_cell_is_asked_for():
    page = (
        HEAD
        + cell("Prompted x<br>2 May 2022<br><div>secret1</div>", right='<a href="secret2">secret3</a>')
        + TAIL
    )
    edit = Changes()
    rewritten(page, edit)
    assert {"secret1", "secret2", "secret3"} <= {value for _, value in edit.seen}


def test_places_are_the_paths_of_the_item():
    assert ActivityCells().locate("div.outer-cell:nth-of-type(2)", "products/0") == (
        "div.outer-cell:nth-of-type(2)::part(products/0)"
    )


@pytest.mark.parametrize(
    "part",
    [
        " 1",
        '</p></div><div class="content-cell body-1">',
        "</div>",
        "<br>",
        '<a href="x">1</a><br>',
        "<b>",
        "&",
        "</div><div>",
    ],
)
def test_a_page_made_to_be_slow_is_not(part):
    page = HEAD + cell("x") + cell('y <a href="z">z</a><br>' + part * 20_000) + TAIL
    begun = time.process_time()
    with suppress(ShapeError):
        items(page)
    assert time.process_time() - begun < 5


words = st.text(
    st.characters(exclude_characters="<>&\r", exclude_categories=("Cs",)), min_size=1, max_size=12
)


@given(words, words, words, st.sampled_from(["", CONTROLS]), st.booleans())
def test_the_fast_way_reads_what_the_thorough_one_reads(verb, name, by, more, linked):
    who = f'<a href="https://example.com/?c={len(by)}">{by}</a>' if linked else by
    text = cell(
        f'{verb}&nbsp;<a href="https://example.com/">{name}</a><br>{who}<br>5 May 2022<br>',
        "<b>P:</b><br>x" + more,
    )
    assert read_cell(text) == item_of(leaves(text))


@given(st.binary(max_size=200))
def test_no_bytes_can_do_more_than_be_refused(raw):
    with suppress(ShapeError):
        list(ActivityCells().rows(source(HEAD.encode() + b'<div class="outer-cell' + raw)))
