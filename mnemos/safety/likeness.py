"""How much the words of a text are those of orders that somebody slips to an agent, learnt from texts of both kinds.

A pattern knows what its author thought of; an attack in other words goes past it. So the words and pairs of neighbouring words of
sentences are weighed too. The weights are those of a logistic regression with few features, learnt by
`scripts/train_likeness.py`; they stand in `weights.py` as a list that one can read. The same text always weighs the same.
"""

from __future__ import annotations

import itertools
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety import weights
from mnemos.safety.grammar import BREAK, HOST, URL, is_end, is_host

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NAME = "likeness.order"  # of the rule
LONGEST = 48  # words of a sentence that are weighed together; a longer one is cut
_ENDING = re.compile(r"(?:'s|ing|ed|es|s|ly|e)$")
_SHORTEST = 4  # letters of a word that keeps its ending
_FILE, _NUMBER = "<file>", "0"
_UNPARTED = re.compile(
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


@lru_cache(maxsize=20_000)
def bare(word: str) -> tuple[str, ...]:
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
    found = max(
        ((sum(map(known.__getitem__, stretch.features)), stretch) for stretch in stretches(words, known)),
        key=lambda pair: pair[0],
        default=None,
    )
    return (weights.BASE + found[0], found[1]) if found and weights.BASE + found[0] > weights.MEDIUM else None


def speaking(stretch: Stretch, most: int = 3) -> list[str]:
    """The features of a stretch that weigh most, as they are weighed."""
    known = _known()
    return sorted(stretch.features, key=lambda feature: (-known[feature], feature))[:most]


@cache
def _known() -> dict[str, int]:
    """What each feature weighs; read from the list when the first text is weighed."""
    lines = (line.split(" ", 1) for line in weights.LIST.splitlines())
    return {feature: int(weight) for weight, feature in lines}


def stretches(words: Sequence[str], known: Mapping[str, int] | None = None) -> Iterator[Stretch]:
    """The sentences of a text, each alone and with the one before it: harmless ones around it do not make an order lighter.

    Args:
        words: the words and ends of sentences, as a `Reading` has them.
        known: features that count; all where it is none.
    """
    before: Stretch | None = None
    for first, last in _sentences(words):
        features = _features(words[first:last])
        one = Stretch(first, last, features if known is None else features & known.keys())
        yield one
        if before is not None:
            yield Stretch(before.first, last, before.features | one.features)
        before = one


def _sentences(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    first = 0
    for at, word in enumerate(words):
        if word[0] == BREAK or is_end(word) or at - first >= LONGEST:
            if at > first:
                yield first, at
            first = at if at - first >= LONGEST else at + 1
    if first < len(words):
        yield first, len(words)


def _features(words: Sequence[str]) -> frozenset[str]:
    plain = [part for word in words for part in bare(word)]
    return frozenset([*plain, *map(" ".join, itertools.pairwise(plain))])
