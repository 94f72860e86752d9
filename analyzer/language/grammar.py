"""Grammar: who does what in a sentence, by a parser, where a pattern of words would be fooled.

Only sentences count whose subject is the owner (`I`, `we`), and which are neither denied, supposed, wished nor
reported from others. A past tense leaves of a disclosure what its frame says: who was born somewhere still was, who was
a waiter may be anything now. `frames.toml` lists the frames.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from analyzer.fold import folded
from analyzer.language.ages import age_at
from analyzer.language.model import english, found
from analyzer.language.possible import possible
from analyzer.language.resolve import resolver

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

MOST: Final = 20_000
"""Distinct sentences that are parsed, those with most of the words of `frames.toml` first: about 40 seconds of CPU."""
READ: Final = 300
"""Characters of a sentence that are parsed: longer ones are lists, or not sentences."""
SENTENCE: Final = r"[^!?\n]+?(?:\.\s|[!?\n]+|$)"
SAID: Final = {
    "text": pl.String(),
    "question": pl.String(),
    "rule": pl.String(),
    "value": pl.String(),
    "points": pl.Float64(),
}
SUBJECT: Final = r"\b(?:i|we|im|ive|id|weve|wed)\b"
"""A word that can hold the owner as a subject; `ive` is two words to the parser."""
NARROW: Final = 0.05
"""Points below which a past says nothing."""
_OWNER: Final = ("i", "we", "im")
_SUBJECTS: Final = ("nsubj", "nsubjpass")


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A verb with the owner as its subject, where its value stands, and what it says."""

    at: str
    question: str
    rule: str
    value: str
    resolve: str
    only: re.Pattern[str]
    points: float
    past: float


Row = tuple[str, str, str, str, float]


def parsed(texts: pl.DataFrame) -> Iterator[Row]:
    """Rows of text, question, rule, value, points for a frame with columns `text` and `plain`, the latter unquoted."""
    # The model is loaded last: that takes longer than all else that is done for a small archive.
    if found() is None or (likely := candidates(texts)).is_empty() or (model := english()) is None:
        return
    once = (
        likely.select("sentence", "_n").unique().sort("_n", "sentence", descending=[True, False]).head(MOST)
    )
    plain = once["sentence"].str.slice(0, READ).to_list()
    rows = [
        (sentence, *said)
        for sentence, doc in zip(once["sentence"], model.pipe(plain, batch_size=256), strict=True)
        for said in dict.fromkeys(disclosures(doc))
    ]
    columns = {"sentence": pl.String(), **{k: v for k, v in SAID.items() if k != "text"}}
    told = likely.join(pl.DataFrame(rows, schema=columns, orient="row"), on="sentence", how="inner")
    yield from told.select(*SAID).unique().sort(*SAID).iter_rows()


def candidates(texts: pl.DataFrame) -> pl.DataFrame:
    """Columns text, sentence, `_n`: the sentences that can disclose anything, with their number of telling words."""
    sheet = _sheet()
    cut = texts.select("text", sentence=pl.col("plain").str.extract_all(SENTENCE)).explode("sentence")
    said = pl.col("sentence").str.strip_chars()
    cut = cut.drop_nulls("sentence").with_columns(sentence=said, _low=said.str.to_lowercase())
    words = pl.col("_low").str.count_matches(sheet["words"])
    likely = cut.filter(pl.col("_low").str.contains(sheet["gate"]), pl.col("_low").str.contains(SUBJECT))
    if likely.is_empty():
        return likely.select("text", "sentence", _n=words)
    likely = likely.with_columns(_n=words, _words=folded(pl.col("_low"))).filter(pl.col("_n") > 0)
    likely = likely.filter(_possible())
    return likely.select("text", "sentence", "_n")


def disclosures(doc: "Doc") -> Iterator[tuple[str, str, str, float]]:
    """What the sentences of a text say of the owner: question, rule, value, points."""
    sheet = _sheet()
    if re.search(sheet["sarcasm"], doc.text.lower()):
        return
    for sentence in doc.sents:
        for verb in sentence:
            if verb.pos_ in ("VERB", "AUX") and _is_owners(verb) and _is_meant(verb, sheet):
                yield from _said(verb)


def _said(verb: "Token") -> Iterator[tuple[str, str, str, float]]:
    for frame in _frames().get(verb.lemma_.lower(), ()):
        points = frame.points * (frame.past if _is_past(verb) else 1.0)
        if points < NARROW:
            continue
        for words in islice(_caught(verb, frame.at), 4):
            if frame.only.search(words.lower()):
                value = frame.value or _value(frame, words, verb)
                if value:
                    yield (frame.question, f"say_{frame.rule}", value, round(points, 3))
                    break


def _value(frame: Frame, words: str, verb: "Token") -> str | None:
    if frame.at == "number":
        return age_at(words, verb.sent.text)
    return resolver(frame.resolve)(words.lower(), frame.question)


def _caught(verb: "Token", at: str) -> Iterator[str]:
    """The words in the place of the verb that the frame names."""
    if not at:
        yield verb.text
    for child in verb.children:
        if at == "attr" and child.dep_ in ("attr", "acomp", "oprd"):
            yield from _noun(child)
        elif at == "dobj" and child.dep_ == "dobj":
            yield " ".join(t.text for t in child.subtree)
            yield from _noun(child)
        elif at == "number" and (
            child.ent_type_ or child.dep_ in ("attr", "acomp", "oprd", "npadvmod", "dobj")
        ):
            yield from (t.text for t in child.subtree if t.like_num)
        elif at == "worship" and child.dep_ in ("prep", "dobj"):
            yield from (t.lemma_ for t in child.subtree if t.pos_ == "NOUN")
        elif at == "illness" and (child.dep_ == "dobj" or child.lower_ in ("with", "from")):
            yield from (t.text for t in child.subtree if t.pos_ in ("NOUN", "PROPN", "ADJ"))
        elif child.dep_ == "prep" and child.lower_ == at:
            yield from _objects(child)


def _objects(preposition: "Token") -> Iterator[str]:
    """What follows the preposition, up to the end of the sentence, and so on: `in a flat in Berlin`."""
    for child in preposition.children:
        if child.dep_ in ("pobj", "pcomp"):
            yield child.doc[child.left_edge.i : child.sent.end].text
            yield from _noun(child)
            for further in child.children:
                if further.dep_ == "prep" and further.lower_ == preposition.lower_:
                    yield from _objects(further)


def _noun(head: "Token") -> Iterator[str]:
    """The noun with the words that belong before it, longest first: `senior software engineer`, then `engineer`."""
    before = [t for t in head.lefts if t.dep_ in ("compound", "amod", "nmod", "poss") and not t.is_stop]
    for first in (*before, head):
        yield head.doc[first.i : head.i + 1].text
    for child in head.children:
        if child.dep_ in ("conj", "appos"):
            yield from _noun(child)


def _is_owners(verb: "Token") -> bool:
    """Whether the owner is its subject, its own or that of the verb it is joined to."""
    while True:
        subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
        if subject is not None:
            return subject.lower_ in _OWNER
        if verb.dep_ not in ("conj", "xcomp") or verb.head is verb:
            return False
        verb = verb.head


def _is_meant(verb: "Token", sheet: dict[str, Any]) -> bool:
    """Neither denied nor supposed, wished, asked or reported, here or in what it hangs on."""
    if verb.sent.text.rstrip().endswith("?") and any(
        c.dep_ in _SUBJECTS and c.i > verb.i for c in verb.children
    ):
        return False
    before = verb.doc[verb.sent.start : verb.i]
    if any(t.lemma_.lower() in sheet["unreal"] for t in before):
        return False
    if verb.dep_ == "xcomp" and any(c.lower_ == "to" for c in verb.children):
        return verb.head.lower_ in ("used", "continue", "happen", "get")
    token = verb
    while True:
        children = list(token.children)
        if any(c.dep_ == "neg" or c.lower_ == "never" for c in children):
            return False
        if any(c.dep_ == "aux" and c.lower_ in sheet["modal"] for c in children):
            return False
        if any(c.dep_ in ("mark", "advmod") and c.lower_ in sheet["hypothetical"] for c in children):
            return False
        if token.dep_ == "ROOT" or token.head is token:
            return True
        if token.dep_ in ("ccomp", "xcomp", "advcl", "relcl", "acl"):
            head = token.head
            if head.lemma_ in sheet["wish"]:
                return False
            if head.lemma_ in sheet["say"] and not _is_owners(head):
                return False
            if token.dep_ in ("relcl", "acl") and head.pos_ == "PRON":
                return False
        token = token.head


def _is_past(verb: "Token") -> bool:
    """Over: `was`, `worked`, `used to live`; not `have worked`."""
    helps = [c for c in verb.children if c.dep_ in ("aux", "auxpass")]
    if verb.dep_ == "xcomp" and verb.head.lower_ == "used":
        return True
    if any(h.lower_ in ("have", "'ve", "has", "am", "'m", "are", "'re") for h in helps):
        return False
    return verb.tag_ == "VBD" or any(h.tag_ == "VBD" for h in helps)


@cache
def _possible() -> pl.Expr:
    return possible(_sheet()["frame"], pl.col("_low"), pl.col("_words"))


@cache
def _frames() -> dict[str, tuple[Frame, ...]]:
    by_verb: dict[str, list[Frame]] = {}
    for f in _sheet()["frame"]:
        frame = Frame(
            at=f["at"],
            question=f["question"],
            rule=f["rule"],
            value=f.get("value", ""),
            resolve=f.get("as", "listed"),
            only=re.compile(f.get("only", "")),
            points=f["points"],
            past=f["past"],
        )
        for verb in f["verb"]:
            by_verb.setdefault(verb, []).append(frame)
    return {verb: tuple(frames) for verb, frames in by_verb.items()}


@cache
def _sheet() -> dict[str, Any]:
    with (Path(__file__).parent / "frames.toml").open("rb") as file:
        return tomllib.load(file)
