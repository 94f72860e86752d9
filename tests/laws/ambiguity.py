"""Which loops of a pattern can read the same text in two ways: what makes an engine that goes back take for ever.

The pattern becomes an automaton of its signs: which sign may follow which. A loop is ambiguous where one text leads
from a sign back to it along two ways. Atomic groups and possessive repeats never go back, so each is looked at alone.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from re import _constants as sre
from re import _parser as parser
from typing import Any, Final

SPREAD: Final = 12
"""Times up to which a repeat of one sign is written out; beyond, it counts as a loop."""
PROBES: Final = (
    "bqzBQZ0179_ \n\t.,:;!?-+/\\@#&%=\"'`()[]{}<>|~^*$\u00a0\u00e9\u00df\u0416\u4e2d\u0663\u200e\x00"
)
"""Signs of every sort, to see which sets have one in common."""
REPEATS: Final = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
CATEGORIES: Final = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}

Tree = Any
"""What Python's parser of patterns gives: a list of pairs of a word and what belongs to it."""


@dataclass
class Signs:
    """The signs of a piece of a pattern, by number: which can begin it, end it and follow each other, and in how many ways."""

    empty: bool = True
    first: Counter[int] = field(default_factory=Counter)
    last: Counter[int] = field(default_factory=Counter)


@dataclass
class Automaton:
    """The signs of a whole pattern. `sets` are the probes each sign matches; none for what is matched once for good."""

    alphabet: str
    flags: int
    sets: list[frozenset[str]] = field(default_factory=list)
    follow: dict[int, Counter[int]] = field(default_factory=dict)
    alone: list[Tree] = field(default_factory=list)
    known: dict[tuple[Any, str], frozenset[str]] = field(default_factory=dict)

    def sign(self, matches: frozenset[str]) -> Signs:
        number = len(self.sets)
        self.sets.append(matches)
        self.follow[number] = Counter()
        return Signs(empty=False, first=Counter([number]), last=Counter([number]))

    def then(self, one: Signs, other: Signs) -> Signs:
        for last, ways in one.last.items():
            for first, more in other.first.items():
                self.follow[last][first] += ways * more
        return Signs(
            empty=one.empty and other.empty,
            first=one.first + (other.first if one.empty else Counter()),
            last=other.last + (one.last if other.empty else Counter()),
        )


def ambiguous(pattern: str | bytes, flags: int = 0) -> bool:
    """Whether some loop of a pattern can read a text in two ways."""
    flags &= ~re.DEBUG
    tree = parser.parse(pattern, flags)
    waiting = [list(tree)]
    while waiting:
        machine = Automaton(alphabet=alphabet(tree), flags=tree.state.flags | flags)
        add(machine, waiting.pop())
        waiting += machine.alone
        if any(crossed(machine, loop) for loop in loops(machine)):
            return True
    return False


def alphabet(tree: Tree) -> str:
    """The probes and every sign that a pattern names, with its neighbours where it is the end of a range."""
    named = {ord(c) for c in PROBES}
    for op, argument in nodes(tree):
        if op in {sre.LITERAL, sre.NOT_LITERAL}:
            named.add(argument)
        elif op is sre.RANGE:
            named |= {argument[0], argument[1], max(argument[0] - 1, 0), min(argument[1] + 1, sys.maxunicode)}
    both = {c for n in named for c in (chr(n), chr(n).lower(), chr(n).upper()) if len(c) == 1}
    return "".join(sorted(both))


def nodes(tree: Tree) -> Iterator[tuple[Any, Any]]:
    """Every pair of a tree, however deep."""
    for op, argument in tree:
        yield op, argument
        if op is sre.BRANCH:
            for branch in argument[1]:
                yield from nodes(branch)
        elif op in REPEATS:
            yield from nodes(argument[2])
        elif op is sre.SUBPATTERN:
            yield from nodes(argument[-1])
        elif op in {sre.ATOMIC_GROUP, sre.IN}:
            yield from nodes(argument)
        elif op in {sre.ASSERT, sre.ASSERT_NOT}:
            yield from nodes(argument[1])


def matched(op: Any, argument: Any, machine: Automaton) -> frozenset[str]:
    """The signs of the alphabet that one step of a pattern matches."""
    known = machine.known.get((op, str(argument)))
    if known is None:
        fold = machine.flags & re.IGNORECASE
        known = frozenset(
            c
            for c in machine.alphabet
            if any(_fits(op, argument, v) for v in ({c, c.lower(), c.upper()} if fold else {c}))
        )
        machine.known[op, str(argument)] = known
    return known


def _fits(op: Any, argument: Any, sign: str) -> bool:
    if op is sre.ANY:
        return True
    if op is sre.IN:
        turned = argument[0][0] is sre.NEGATE
        return turned != any(_fits(o, a, sign) for o, a in argument[turned:])
    if op is sre.RANGE:
        return len(sign) == 1 and argument[0] <= ord(sign) <= argument[1]
    if op is sre.CATEGORY:
        return re.fullmatch(CATEGORIES[argument], sign) is not None
    return len(sign) == 1 and (ord(sign) == argument) == (op is sre.LITERAL)


def add(machine: Automaton, tree: Tree) -> Signs:
    """A sequence of steps, put into the automaton."""
    whole = Signs()
    for op, argument in tree:
        whole = machine.then(whole, _step(machine, op, argument))
    return whole


def _step(machine: Automaton, op: Any, argument: Any) -> Signs:
    if op is sre.BRANCH:
        return _either([add(machine, branch) for branch in argument[1]])
    if op is sre.SUBPATTERN:
        return add(machine, argument[-1])
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
        return _repeated(machine, *argument)
    if op is sre.AT:
        return Signs()
    if op in {sre.ASSERT, sre.ASSERT_NOT}:
        machine.alone.append(list(argument[1]))
        return Signs()
    if op is sre.POSSESSIVE_REPEAT:
        machine.alone.append(list(argument[2]))
        return machine.sign(frozenset())
    if op is sre.ATOMIC_GROUP:
        machine.alone.append(list(argument))
        return machine.sign(frozenset())
    if op in {sre.GROUPREF, sre.GROUPREF_EXISTS}:
        return machine.sign(frozenset())
    return machine.sign(matched(op, argument, machine))


def _either(branches: list[Signs]) -> Signs:
    whole = Signs(empty=any(b.empty for b in branches))
    for branch in branches:
        whole.first += branch.first
        whole.last += branch.last
    return whole


def _repeated(machine: Automaton, least: int, most: int, body: Tree) -> Signs:
    single = len(body) == 1 and body[0][0] not in {sre.BRANCH, sre.SUBPATTERN, *REPEATS}
    if most == 1 or (most <= SPREAD and (single or least == most)):
        whole = Signs()
        for number in range(most, 0, -1):
            whole = machine.then(add(machine, body), whole)
            whole.empty = number > least or whole.empty
            if number > least and not whole.empty:
                whole.empty = True
        return whole
    inner = add(machine, body)
    machine.then(inner, inner)
    return Signs(empty=inner.empty or least == 0, first=inner.first, last=inner.last)


def loops(machine: Automaton) -> list[set[int]]:
    """The signs that lead to each other, in groups (Tarjan, without recursion)."""
    found: list[set[int]] = []
    low: dict[int, int] = {}
    number: dict[int, int] = {}
    held: list[int] = []
    inside: set[int] = set()
    for root in machine.follow:
        if root in number:
            continue
        work = [(root, iter(machine.follow[root]))]
        number[root] = low[root] = len(number)
        held.append(root)
        inside.add(root)
        while work:
            at, rest = work[-1]
            for other in rest:
                if other not in number:
                    number[other] = low[other] = len(number)
                    held.append(other)
                    inside.add(other)
                    work.append((other, iter(machine.follow[other])))
                    break
                if other in inside:
                    low[at] = min(low[at], number[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[at])
                if low[at] == number[at]:
                    group = set()
                    while True:
                        top = held.pop()
                        inside.discard(top)
                        group.add(top)
                        if top == at:
                            break
                    if len(group) > 1 or at in machine.follow[at]:
                        found.append(group)
    return found


def crossed(machine: Automaton, loop: set[int]) -> bool:
    """Whether two ways through a loop, over the same signs, part and meet again."""
    sets = machine.sets
    after = {at: {n: ways for n, ways in machine.follow[at].items() if n in loop} for at in loop}
    parted: set[tuple[int, int]] = set()
    for at in loop:
        options = sorted(after[at])
        if any(ways > 1 and sets[n] for n, ways in after[at].items()):
            return True
        parted |= {(a, b) for i, a in enumerate(options) for b in options[i + 1 :] if sets[a] & sets[b]}
    waiting = list(parted)
    while waiting:
        one, other = waiting.pop()
        for a in after[one]:
            for b in after[other]:
                if not sets[a] & sets[b]:
                    continue
                if a == b:
                    return True
                pair = (min(a, b), max(a, b))
                if pair not in parted:
                    parted.add(pair)
                    waiting.append(pair)
    return False
