"""Questions that both of Meta's apps ask: surveys, and the forms of advertisers."""

from typing import Final

from parsers.declare.fields import MetaText
from parsers.declare.platform import Feed
from parsers.platforms.meta.items import Stamp, under
from parsers.platforms.meta.labelled import FRAME, REST, VALUES, listed
from parsers.record import Kind

_SURVEYS: Final = ("**/surveys.json",)


def surveys() -> tuple[Feed, ...]:
    """Answers to surveys: each question of a list of them, or the values of one."""
    return (
        listed(
            "surveys",
            Kind.ANSWER,
            _SURVEYS,
            needs=("dict",),
            question=MetaText("@Question/value", "dict/0/value"),
            answer=MetaText("@Answer/value", "dict/1/value"),
            label=MetaText("../../../*/value"),
            when=Stamp("../../../../timestamp"),
        ),
        Feed(
            name="survey_details",
            kind=Kind.ANSWER,
            members=_SURVEYS,
            items=VALUES,
            needs=("value",),
            question=MetaText("label"),
            answer=MetaText("value"),
            when=Stamp("../../timestamp"),
            structural=FRAME,
            ignored=("timestamp_value", *REST),
        ),
    )


def ad_forms(*wrappers: str) -> Feed:
    """What the owner typed into the form of an advertiser."""
    return Feed(
        name="ad_form_answers",
        kind=Kind.ANSWER,
        members="**/information_you*ve_submitted_to_advertisers.json",
        items=under(*wrappers),
        question=MetaText("label"),
        answer=MetaText("value"),
    )
