"""How much the words of a text are those of orders that somebody slips to an agent, learnt from texts of both kinds.

A pattern knows what its author thought of; an attack in other words goes past it. So the words and pairs of neighbouring words of
sentences are weighed too. The weights are those of a logistic regression with few features, learnt by
`scripts/train_likeness.py`; they stand in `weights.py` as a list that one can read. The same text always weighs the same.
"""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety import weights
from mnemos.safety.lazily import expression
from mnemos.safety.tokens import BREAK, HOST, URL, is_end, is_host

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME = "likeness.order"  # of the rule
LONGEST = 48  # words of a sentence that are weighed together; a longer one is cut
_ENDING = expression(r"(?:'s|ing|ed|es|s|ly|e)$")
_REMEMBERED = 60_000  # words met so far
_SHORTEST = 4  # letters of a word that keeps its ending
_FILE, _NUMBER = "<file>", "0"
_UNPARTED = expression(
    r"[\u2e80-\ud7ff\u0e00-\u0eff]"
)  # scripts that put no blanks between words: each character counts as one


class Stretch(NamedTuple):
    """Sentences that stand together.

    Args:
        first: the number of the first word, and `last` that of the one behind the last.
        features: the words and pairs in them.
    """

    first: int
    last: int
    features: frozenset[str]


class _Bare(dict[str, tuple[str, ...]]):
    """Words as they are weighed, worked out once."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = found = _bare(word)
        return found


_BARE = _Bare()


def _bare(word: str) -> tuple[str, ...]:
    """A word as it is weighed: without its ending; what kind of thing it is where it is an address, a file or a number."""
    if "://" in word:
        return (URL,)
    if "." in word[1:]:
        return (HOST if is_host(word) else _FILE,)
    if word.isdecimal():
        return (_NUMBER,)
    if not word.isascii():
        return tuple(word) if _UNPARTED.search(word) else (word,)
    return (_ENDING.sub("", word) if len(word) > _SHORTEST else word,)


def heaviest(words: Sequence[str]) -> tuple[int, Stretch] | None:
    """The sentences of a text that weigh most, and how much in hundredths; nothing where they weigh too little to be told of.

    Args:
        words: the words and ends of sentences.
    """
    known = _known()
    best, where = weights.MEDIUM, (0, 0)
    before: tuple[int, set[str], int] | None = None
    for first, last in _sentences(words):
        found = known.keys() & _features(words[first:last])
        weight = sum(map(known.__getitem__, found))
        if weights.BASE + weight > best:
            best, where = weights.BASE + weight, (first, last)
        if before is not None:
            twice = sum(map(known.__getitem__, found & before[1]))
            if (both := weights.BASE + before[0] + weight - twice) > best:
                best, where = both, (before[2], last)
        before = weight, found, first
    if where == (0, 0):
        return None
    return best, next(stretch for stretch in stretches(words) if (stretch.first, stretch.last) == where)


def speaking(stretch: Stretch, most: int = 3) -> list[str]:
    """The features of a stretch that weigh most, as they are weighed."""
    known = _known()
    return sorted(stretch.features, key=lambda feature: (-known.get(feature, 0), feature))[:most]


@cache
def _known() -> dict[str, int]:
    """What each feature weighs; read from the list when the first text is weighed."""
    known: dict[str, int] = {}
    for line in weights.LIST.splitlines():
        weight, _, features = line.partition(" ")
        known |= dict.fromkeys(features.split(","), int(weight))
    return known


def stretches(words: Sequence[str]) -> Iterator[Stretch]:
    """The sentences of a text, each alone and with the one before it: harmless ones around it do not make an order lighter.

    Args:
        words: the words and ends of sentences, as a `Reading` has them.
    """
    before: Stretch | None = None
    for first, last in _sentences(words):
        one = Stretch(first, last, frozenset(_features(words[first:last])))
        yield one
        if before is not None:
            yield Stretch(before.first, last, before.features | one.features)
        before = one


class _Ends(dict[str, bool]):
    """Whether a word ends a sentence, worked out once."""

    def __missing__(self, word: str) -> bool:
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = found = word[0] == BREAK or is_end(word)
        return found


_ENDS = _Ends()


def _sentences(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end; a long one is cut."""
    ends = bytes(map(_ENDS.__getitem__, words)) + b"\1"
    first, last = 0, ends.find(1)
    while last >= 0:
        while last - first > LONGEST:
            yield first, first + LONGEST
            first += LONGEST
        if last > first:
            yield first, last
        first = last + 1
        last = ends.find(1, first)


def _features(words: Sequence[str]) -> list[str]:
    parts = list(itertools.chain.from_iterable(map(_BARE.__getitem__, words)))
    return [*parts, *map(" ".join, itertools.pairwise(parts))]
