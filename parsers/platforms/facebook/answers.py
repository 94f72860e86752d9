"""Facebook: every question that was answered: polls, surveys, membership questions, dating, voting."""

from typing import Any, Final

from parsers.declare.fields import Const, EpochSeconds, MetaText, Text
from parsers.declare.platform import Feed, Where
from parsers.declare.words import words
from parsers.formats.json.items import JsonItems
from parsers.platforms.meta.answers import ad_forms, surveys
from parsers.platforms.meta.items import FILLED
from parsers.platforms.meta.labelled import entries, labelled
from parsers.platforms.meta.labels import Whose
from parsers.record import Kind

_OPTIONS: Final = "attachments/*/data/*/poll/options/*"
_POLLS: Final = ("**/polls_you_voted_on.json", "**/poll_votes.json", "**/other_activity/polls*.json")


def _poll(name: str, members: tuple[str, ...], *containers: str, **more: Any) -> Feed:
    """The options of a poll that the owner chose, or, in the owner's own posts, wrote."""
    return Feed(
        name=name,
        kind=Kind.ANSWER,
        members=members,
        items=JsonItems(*containers),
        question=MetaText("../../question", "../../../../../../../title"),
        answer=MetaText("option"),
        when=EpochSeconds("../../../../../../../timestamp"),
        target=Whose("../../../../../../../title"),
        structural=("voted",),
        **more,
    )


ANSWERS: Final = (
    _poll(
        "poll_votes",
        _POLLS,
        f"/poll_votes_v2/*/{_OPTIONS}",
        f"/poll_votes/*/{_OPTIONS}",
        where=(Where(path="voted", pattern="true"),),
    ),
    _poll(
        "polls_written",
        ("**/your_posts*.json",),
        f"/*/{_OPTIONS}",
        where=(Where(path="voted", pattern="true"),),
    ),
    labelled(
        "poll_votes_labelled",
        Kind.ANSWER,
        "**/your_poll_votes.json",
        question=MetaText("@Question", "@Title", "@Text", "@Name"),
        answer=MetaText("@Poll option", "@Answer", "@Value", "label_values/*/value"),
        target=MetaText("@Owner/@Name", "@Group/@Name"),
    ),
    *surveys(),
    Feed(
        name="membership_answers",
        kind=Kind.ANSWER,
        members="**/your_answers_to_membership_questions.json",
        items=JsonItems(
            "/group_membership_questions_answers_v2/group_answers/*/answers/*",
            "/group_membership_questions_answers/group_answers/*/answers/*",
        ),
        question=MetaText("question"),
        answer=MetaText("answer"),
        target=MetaText("../../group_name"),
        when=EpochSeconds("timestamp"),
    ),
    Feed(
        name="place_questions",
        kind=Kind.ANSWER,
        members="**/facebook_editor.json",
        items=JsonItems("/facebook_editor/responses/*", "/facebook_editor_v2/responses/*"),
        question=MetaText("question_type"),
        answer=MetaText("title"),
        when=EpochSeconds("timestamp"),
    ),
    labelled(
        "place_edits",
        Kind.ANSWER,
        "**/your_crowdsourcing_edits.json",
        question=MetaText("label_values/0/value"),
        answer=MetaText("label_values/1/value", "label_values/*/dict/*/value"),
    ),
    *entries("transaction_survey", Kind.ANSWER, "**/your_transaction_survey_information.json"),
    ad_forms("lead_gen_info_v2", "lead_gen_info"),
)


def _voting(word: str) -> Feed:
    """What the owner told Facebook about where to vote, or asked to be reminded of."""
    return Feed(
        name=f"voting_{word}",
        kind=Kind.SETTING,
        members=f"**/voting_{word}.json",
        items=JsonItems(f"/voting_{word}_v2/*", f"/voting_{word}/*", f"/voting_{word}_v2", f"/voting_{word}"),
        where=FILLED,
        label=Const(f"voting_{word}"),
        value=MetaText(""),
    )


_DATES: Final = "**/your_dating_profile.json"


def _dating(members: str, wrapper: str) -> tuple[Feed, ...]:
    stem = wrapper.removesuffix("_v2")
    return tuple(
        Feed(
            name=f"{stem}_{key}",
            kind=Kind.PROFILE,
            members=members,
            items=JsonItems(f"/{wrapper}"),
            also=True,
            label=Const(label),
            value=MetaText(f"{key}/name", f"{key}/*/name", key),
            target=Const(stem),
        )
        for key, label in words(__package__)[stem].items()
    )


DATING: Final = (
    *_dating(_DATES, "dating_profile_v2"),
    *_dating("**/your_dating_preferences.json", "dating_preferences_v2"),
    Feed(
        name="dating_answers",
        kind=Kind.ANSWER,
        members=_DATES,
        items=JsonItems(
            "/dating_profile_v2/profile_questions/*", "/dating_profile_v2/marriage_pact_answers/*"
        ),
        needs=("question",),
        question=MetaText("question"),
        answer=MetaText("answer", "response"),
    ),
    Feed(
        name="dating_blocked",
        kind=Kind.CONNECTION,
        members=_DATES,
        items=JsonItems("/dating_profile_v2/blocked_people/*"),
        target=MetaText("name", ""),
        label=Const("blocked"),
    ),
    Feed(
        name="dating_activity",
        kind=Kind.SETTING,
        members="**/your_dating_activity.json",
        items=JsonItems("/dating_your_activity_v2/*"),
        where=FILLED,
        label=Text("~"),
        value=MetaText(""),
    ),
)

FEEDS: Final = (*ANSWERS, _voting("location"), _voting("reminders"), *DATING)
