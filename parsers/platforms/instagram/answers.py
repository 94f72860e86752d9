"""Instagram: what the owner answered to stickers in stories, to surveys, and to advertisers."""

from typing import Final

from parsers.declare.fields import Const, LinkText, MetaText
from parsers.declare.platform import Feed, Where
from parsers.platforms.instagram.strings import OWNER, ROW, each_row
from parsers.platforms.meta.answers import ad_forms, surveys
from parsers.platforms.meta.items import MEMBER
from parsers.platforms.meta.labelled import labelled
from parsers.record import Kind


def _sticker(word: str, *wrappers: str) -> tuple[Feed, ...]:
    """What the owner answered to a sticker in a story; the title is who asked."""
    return each_row(
        word,
        Kind.ANSWER,
        f"**/{word}.json",
        *(wrappers or (f"story_activities_{word}",)),
        label=Const(word),
        answer=MetaText(f"{ROW}/value"),
        url=LinkText(f"{ROW}/href"),
    )


FEEDS: Final = (
    *_sticker("polls"),
    *_sticker("quizzes"),
    *_sticker("questions"),
    *_sticker("emoji_sliders"),
    *_sticker("countdowns"),
    *_sticker("question_media_response", "story_activities_questions_media"),
    *_sticker("question_music_response", "story_activities_questions_music"),
    labelled(
        "stickers_labelled",
        Kind.ANSWER,
        ("**/story_interactions/*.json", "**/story_sticker_interactions/*.json"),
        where=(Where(path="@Reaction", absent=True),),
        answer=MetaText("@Answer", "@Poll option", "@Value", "@Text"),
        question=MetaText("@Question", "@Title"),
        target=MetaText(*OWNER, "title"),
        url=LinkText("@URL"),
        label=MetaText(MEMBER),
    ),
    *surveys(),
    ad_forms("ig_lead_gen_info"),
)
