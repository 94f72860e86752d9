"""LinkedIn: what it tells advertisers about its member, what it infers, and the advertising that was clicked."""

from typing import Final

from parsers.declare.fields import Choice, Const, Text, Time
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.csv.items import CsvRows
from parsers.platforms.linkedin.tables import ROWS, tables
from parsers.record import Kind

_WORDS: Final = words(__package__)
_INFERENCES: Final = tables("Inferences about you")
_AFFIRMED: Final = Where(path="Inference", pattern=r"^\s*(yes|true|\d+(\.\d+)?(e-?\d+)?)\s*$")
_DENIED: Final = Where(path="Inference", pattern=r"^\s*(no|false)\s*$")
_ASKED: Final = Text("Type of inference")
_CATEGORY: Final = Choice("Category", words=_WORDS["categories"])

ADS: Final = (
    Feed(
        name="targeting", kind=Kind.ASSIGNED, members=tables("Ad Targeting"),
        items=CsvRows(melt=True, split=r";|\|"), label=Choice("column", words=_WORDS["targeting"]),
        value=Text("value"),
    ),
    Feed(
        name="inferences", kind=Kind.ASSIGNED, members=_INFERENCES, items=ROWS, where=(_AFFIRMED,),
        label=_CATEGORY, value=_ASKED, question=_ASKED, answer=Text("Inference"), text=Text("Description"),
    ),
    Feed(
        name="inferences_denied", kind=Kind.ASSIGNED, members=_INFERENCES, items=ROWS, where=(_DENIED,),
        label=_CATEGORY, question=_ASKED, answer=Text("Inference"), text=Text("Description"),
    ),
    Feed(
        name="inferences_worded", kind=Kind.ASSIGNED, members=_INFERENCES, items=ROWS,
        label=Choice("Type of inference", words=_WORDS["inferences"]), value=Text("Inference"), question=_ASKED,
        answer=Text("Inference"), text=Text("Description"), ignored=("Category",),
    ),
    Feed(
        name="ads_clicked", kind=Kind.ADVERT, members=tables("Ads Clicked"), items=ROWS, label=Const("clicked"),
        when=Time("Ad clicked Date", "Date"), target=Text("Ad Title~1Id", "Ad Title"),
    ),
    Feed(
        name="ads_elsewhere", kind=Kind.ADVERT, members=tables("LAN Ads Engagement"), items=ROWS, when=Time("Date"),
        label=Text("Action"), target=Text("Ad Title~1Id", "Ad Title"), value=Text("Page~1App"),
    ),
)  # fmt: skip
