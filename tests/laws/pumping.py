"""Texts on which a pattern may be slow, made from its own tree: what leads to a repeat, what it repeats, and an end that fails."""

import itertools
import time
from collections.abc import Callable, Iterator
from re import _constants as sre
from re import _parser as parser
from typing import Final

from tests.laws.ambiguity import REPEATS, Automaton, Tree, alphabet, matched

Attack = tuple[str, str, str]

LONG: Final = 20
"""Times from which a repeat counts as one that goes on."""
ENDS: Final = ("\x00", "\n \x00")
MOST: Final = 40
"""Texts made for one pattern."""
LARGE: Final = 4_000
"""Signs of the longest text tried: as many as most patterns ever meet."""
FLOOR: Final = 0.006
"""CPU seconds below which a text of LARGE signs is fast, however it grew."""
LONG_ENOUGH: Final = 0.05
"""CPU seconds that tell enough: no longer text is tried."""
STEEP: Final = 2.9
"""Times as long for twice the text: 2 is linear, 4 quadratic."""


def attacks(pattern: str | bytes, flags: int = 0) -> Iterator[Attack]:
    """What stands before, what is pumped, and what ends it: one text of each repeat, then another of each, and so on."""
    tree = parser.parse(pattern, flags)
    machine = Automaton(alphabet=alphabet(tree), flags=tree.state.flags | flags)
    whole = _word(machine, list(tree))
    near = [("", pump, "\x00") for pump in dict.fromkeys((whole[:-1], whole[:-1] + " ", whole)) if pump]
    each = [_pumped(machine, body, before) for before, body in _repeats(machine, list(tree), "")]
    turns = itertools.zip_longest(near, *each)
    yield from dict.fromkeys(attack for turn in turns for attack in turn if attack is not None)


def _pumped(machine: Automaton, body: Tree, before: str) -> list[Attack]:
    """The texts for one repeat."""
    words = list(dict.fromkeys(w for w in _words(machine, body) if w))[:5]
    pumps = [
        *words,
        *(before + w for w in words[:3] if before),
        *(a + b for a, b in itertools.pairwise(words)),
    ]
    return [(before, pump, end) for pump in dict.fromkeys(pumps) for end in ENDS]


def is_steep(run: Callable[[str], object], before: str, pump: str, end: str, *, large: int = LARGE) -> bool:
    """Whether the time for a long text is much more than twice that for half of it, and long enough to matter."""

    def took(size: int) -> float:
        return _timed(run, before + pump * max(1, size // len(pump)) + end)

    size, now = large // 32, took(large // 32)
    while size < large and now < LONG_ENOUGH:
        size *= 2
        now = took(size)
        if size == large // 4 and now < FLOOR / 16:
            return False
    return now >= FLOOR and all(took(size) > STEEP * took(size // 2) for _ in range(3))


def _timed(run: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    run(text)
    return time.process_time() - start


def _repeats(machine: Automaton, tree: Tree, before: str) -> Iterator[tuple[str, Tree]]:
    """Every repeat that goes on, with a text that leads to it."""
    for op, argument in tree:
        if op in REPEATS:
            _, most, body = argument
            if most >= LONG:
                yield before, list(body)
            yield from _repeats(machine, list(body), before)
        elif op is sre.BRANCH:
            for branch in argument[1]:
                yield from _repeats(machine, list(branch), before)
        elif op is sre.SUBPATTERN:
            yield from _repeats(machine, list(argument[-1]), before)
        elif op is sre.ATOMIC_GROUP:
            yield from _repeats(machine, list(argument), before)
        elif op in {sre.ASSERT, sre.ASSERT_NOT}:
            yield from _repeats(machine, list(argument[1]), before)
        before += _word(machine, [(op, argument)])


def _words(machine: Automaton, tree: Tree) -> Iterator[str]:
    """A few texts that a piece matches, of each sort."""
    if len(tree) == 1:
        op, argument = tree[0]
        if op is sre.BRANCH:
            yield from (_word(machine, list(b)) for b in argument[1])
            return
        if op is sre.SUBPATTERN:
            yield from _words(machine, list(argument[-1]))
            return
        if op in REPEATS:
            yield from _words(machine, list(argument[2]))
            return
        if op in {sre.IN, sre.ANY, sre.NOT_LITERAL}:
            fits = matched(op, argument, machine)
            named = [c for c in machine.alphabet if c in fits]
            liked = [c for c in 'b0 -.<(:/&\u200e@"' if c in fits]
            yield from dict.fromkeys([*liked[:4], *named[-1:]])
            return
    yield _word(machine, tree)
    for at, (op, argument) in enumerate(tree):
        if op is sre.BRANCH or (op is sre.SUBPATTERN and argument[-1] and argument[-1][0][0] is sre.BRANCH):
            branches = argument[1] if op is sre.BRANCH else argument[-1][0][1][1]
            head, tail = _word(machine, tree[:at]), _word(machine, tree[at + 1 :])
            yield from (head + _word(machine, list(b)) + tail for b in branches[:4])


def _word(machine: Automaton, tree: Tree) -> str:
    """A short text that a piece matches."""
    said = ""
    for op, argument in tree:
        if op is sre.BRANCH:
            said += min((_word(machine, list(b)) for b in argument[1]), key=len)
        elif op is sre.SUBPATTERN:
            said += _word(machine, list(argument[-1]))
        elif op in REPEATS:
            said += _word(machine, list(argument[2])) * argument[0]
        elif op is sre.ATOMIC_GROUP:
            said += _word(machine, list(argument))
        elif op in {sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.GROUPREF, sre.GROUPREF_EXISTS}:
            continue
        elif op is sre.LITERAL:
            said += chr(argument)
        else:
            fits = matched(op, argument, machine)
            said += next((c for c in "b0 -." if c in fits), min(fits, default=""))
    return said
