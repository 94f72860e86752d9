"""What one post gives away of its author: recall and precision by tag, beside plain regular expressions.

    python benchmarks/posts.py [--half seen|held] [--misses TAG] [--json]

Posts and labels are those of `../shared/data/spia-dev` (380 posts that a language model wrote). Each post becomes a
Reddit archive with one comment, read by the whole pipeline; labels are those of the first person described as its author.
Rules were written while looking at the half whose hash is even (seen); of the other half only the figures were looked at.
"""

import argparse
import hashlib
import json
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
POSTS: Final = ROOT / "../shared/data/spia-dev/posts.jsonl"
SHEET: Final[dict[str, Any]] = tomllib.loads((ROOT / "benchmarks/posts.toml").read_text("utf-8"))
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import exports  # noqa: E402

from analyzer.finding import Finding, Status  # noqa: E402
from analyzer.fold import fold  # noqa: E402
from analyzer.language.resolve import resolver  # noqa: E402
from analyzer.pipeline import run  # noqa: E402

CLOSE: Final = 0.85
"""Jaro-Winkler similarity from which two jobs are one."""
TAGS: Final = tuple(dict.fromkeys([*SHEET["questions"], *SHEET["identifiers"]]))
MANNERS: Final = ("regex", "best", "told", "answered")
"""The baseline; the best answer whatever its standing; uncertain or more; answered."""


@dataclass
class Tally:
    """Counts of one tag in one manner."""

    labels: int = 0
    found: int = 0
    said: int = 0
    right: int = 0

    def rates(self) -> tuple[float, float]:
        """Recall, precision."""
        return self.found / max(self.labels, 1), self.right / max(self.said, 1)


@dataclass
class Scores:
    """What was found, by manner and tag, and what was missed or wrong, as lines to read."""

    tallies: dict[tuple[str, str], Tally] = field(default_factory=dict)
    misses: list[str] = field(default_factory=list)

    def add(self, manner: str, tag: str, truths: Sequence[str], guesses: Sequence[str], post: str) -> None:
        """Every label is found or not, every guess right or wrong; a guess without a label is wrong."""
        tally = self.tallies.setdefault((manner, tag), Tally())
        tally.labels += len(truths)
        tally.found += sum(any(right(tag, t, g) for g in guesses) for t in truths)
        marks = [any(right(tag, t, g) for t in truths) for g in guesses]
        tally.said += len(guesses)
        tally.right += sum(marks)
        if (truths or guesses) and not (marks and all(marks)):
            self.misses.append(f"{manner} {tag}: {list(truths)} but {list(guesses)}: {post[:300]!r}")


def main() -> int:
    """Measure, and print a table."""
    options = argparse.ArgumentParser()
    options.add_argument("--half", choices=("seen", "held"))
    options.add_argument("--misses", default="")
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    if not POSTS.exists():
        print("skipped: the labelled posts are not here", file=sys.stderr)
        return 0
    scores = Scores()
    for post, labels in authors(given.half):
        answers = profiled(post)
        for tag in TAGS:
            truths = labels.get(tag, [])
            scores.add("regex", tag, truths, plain(tag, post), post)
            for manner in MANNERS[1:]:
                scores.add(manner, tag, truths, answers[manner].get(tag, []), post)
    wanted = [m for m in scores.misses if given.misses and m.startswith(f"told {given.misses}:")]
    print("\n".join(wanted) or table(scores, as_json=given.json))
    return 0


def authors(half: str | None) -> Iterator[tuple[str, Mapping[str, list[str]]]]:
    """Posts with the labels of their authors, by tag."""
    for post in map(json.loads, POSTS.open(encoding="utf-8")):
        seen = int(hashlib.sha256(post["id"].encode()).hexdigest(), 16) % 2 == 0
        if half and seen != (half == "seen"):
            continue
        author = next((s for s in post["subjects"] if "author" in s["description"].lower()), None)
        if author is None:
            continue
        labels: dict[str, list[str]] = {}
        for label in author["pii"]:
            labels.setdefault(label["tag"], []).append(label["keyword"].strip())
        yield post["text"], labels


def profiled(post: str) -> dict[str, dict[str, list[str]]]:
    """Answers by manner and tag, of a Reddit archive that holds the post alone."""
    with tempfile.TemporaryDirectory() as folder:
        exports.reddit(Path(folder) / "export", [("AskReddit", post)])
        spool = Path(folder) / "spool"
        spool.mkdir()
        found = {f.question.id: f for f in run([Path(folder) / "export"], spool).analysis.findings}
    answers: dict[str, dict[str, list[str]]] = {manner: {} for manner in MANNERS[1:]}
    for tag in TAGS:
        kinds = SHEET["identifiers"].get(tag)
        asked = found.get("identity.identifiers" if kinds else SHEET["questions"][tag])
        for manner, given in answers.items():
            given[tag] = _said(asked, manner, kinds)
    return answers


def _said(asked: Finding | None, manner: str, kinds: Sequence[str] | None) -> list[str]:
    if asked is None:
        return []
    floor = {"best": 0.0, "told": asked.question.uncertain_at, "answered": asked.question.answered_at}[manner]
    if kinds is None:
        best = [a.value for a in asked.answers[:1] if a.points > 0]
        standing = {
            "best": tuple(Status),
            "told": (Status.ANSWERED, Status.UNCERTAIN),
            "answered": (Status.ANSWERED,),
        }
        return best if asked.status in standing[manner] else []
    values = [a.value.partition(": ") for a in asked.answers if a.points > 0 and a.points >= floor]
    return [value for kind, _, value in values if kind in kinds]


def plain(tag: str, post: str) -> list[str]:
    """What the baseline finds."""
    hits = list(re.finditer(SHEET["plain"][tag], post)) if tag in SHEET["plain"] else []
    caught = [next(g for g in reversed(hit.groups()) if g) for hit in hits]
    caught += [word for find, word in SHEET["plain_words"].get(tag, ()) if re.search(find, post)]
    if tag in ("OCCUPATION", "POSITION"):
        jobs = re.findall(r"(?i)\b(?:i am|i['’]m|as|being|work as) an? ([a-z][a-z/ -]{2,40})", post)
        caught = [job for words in jobs if (job := resolver("job")(words.lower(), ""))]
    if tag == "PHONE_NUMBER":
        caught = [c for c in caught if 7 <= len(re.sub(r"\D", "", c)) <= 16]
    return list(dict.fromkeys(caught[:1] if tag in SHEET["questions"] else caught))


def right(tag: str, truth: str, guess: str) -> bool:
    """Whether a guess says what the label says; docs/posts.md states the rule."""
    if tag in SHEET["identifiers"]:
        one, other = (squeezed(words.replace("(0)", "")) for words in (truth, guess))
        return min(len(one), len(other)) >= 5 and (one in other or other in one)
    if tag in SHEET["same"]:
        return _one(tag, truth) == _one(tag, guess) != ""
    if tag in ("NATIONALITY", "LOCATION"):
        said = {_land(part) for part in re.split(r"\s*[,/]\s*", guess)}
        return bool({_land(part) for part in re.split(r"\s*[,/]\s*", truth)} & said)
    if tag == "AGE":
        want, have = ([int(n) for n in re.findall(r"\d+", words)][:2] for words in (truth, guess))
        return bool(want and have) and want[0] - 1 <= sum(have) / len(have) <= want[-1] + 1
    if tag in ("OCCUPATION", "POSITION"):
        from rapidfuzz.distance import (
            JaroWinkler,
        )  # not a dependency of the project: this case alone asks for it

        shared = _stems(truth) & _stems(guess)
        return (
            bool(shared)
            or JaroWinkler.similarity(fold(truth), fold(guess)) >= CLOSE
            or (fold(truth), fold(guess)) in judged()
        )
    return any(
        len(w) > 2 and w in squeezed(two)
        for one, two in ((truth, guess), (guess, truth))
        for w in fold(one).split()
    )


def squeezed(words: str) -> str:
    """Letters and digits alone, folded."""
    return re.sub(r"[\W_]", "", fold(words))


def _one(tag: str, words: str) -> str:
    return next((value for find, value in SHEET["same"][tag] if re.search(find, words.lower())), "")


def _land(words: str) -> str:
    """A place by its folded name, a nationality by its country's."""
    return fold(resolver("nation")(words.lower(), "") or words)


def _stems(words: str) -> set[str]:
    return {w[:5] for w in fold(words).split() if len(w) > 1} - {w[:5] for w in SHEET["general"]["words"]}


@cache
def judged() -> frozenset[tuple[str, str]]:
    """Pairs of jobs that the publishers of SynthPAI judged to be the same."""
    rows = (POSTS.parents[1] / "synthpai-dev/occupation_judgements.tsv").read_text("utf-8").splitlines()[1:]
    pairs = (row.split("\t") for row in rows)
    return frozenset((fold(p[0]), fold(p[1])) for p in pairs if p[-1] == "1")


def table(scores: Scores, *, as_json: bool) -> str:
    """Recall and precision in every manner, a line a tag."""
    if as_json:
        return json.dumps(
            {f"{m} {t}": [*vars(v).values(), *v.rates()] for (m, t), v in scores.tallies.items()}
        )
    head = "".join(f" {m + ' R / P'} |" for m in MANNERS)
    lines = [f"| tag | labels |{head}", "|---|---|" + "---|" * len(MANNERS)]
    for tag in (*TAGS, "all"):
        cells = [_sum(scores, m, tag) for m in MANNERS]
        marks = "".join(f" {r:.2f} / {p:.2f} |" if t.said else " 0 |" for t in cells for r, p in [t.rates()])
        lines.append(f"| {tag} | {cells[0].labels} |{marks}")
    return "\n".join(lines)


def _sum(scores: Scores, manner: str, tag: str) -> Tally:
    chosen = [t for (m, name), t in scores.tallies.items() if m == manner and tag in (name, "all")]
    return Tally(*(sum(column) for column in zip(*(vars(t).values() for t in chosen), strict=True)))


if __name__ == "__main__":
    sys.exit(main())
