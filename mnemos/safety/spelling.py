"""Texts that are spelt so that a filter does not know them: letters of two alphabets, letters that only look like some, digits, torn words."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from mnemos.safety.disguises import LEET
from mnemos.safety.lazily import expression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mnemos.safety.views import View

NAMES = ("hidden.lookalikes", "hidden.styled", "hidden.leet", "hidden.torn")
_MIXED = expression(r"[a-zA-Z][\u0370-\u03ff\u0400-\u052f\u0530-\u058f]|[\u0370-\u03ff\u0400-\u052f\u0530-\u058f][a-zA-Z]")
_STYLED = expression("[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff]{3,}")
_COMMON = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "you",
        "that",
        "it",
        "for",
        "on",
        "are",
        "with",
        "as",
        "your",
        "this",
        "be",
        "at",
        "have",
        "from",
        "or",
        "by",
        "what",
        "can",
        "do",
        "how",
        "who",
        "where",
        "why",
        "when",
        "which",
        "will",
        "would",
        "an",
        "i",
        "a",
        "my",
        "me",
        "tell",
        "give",
        "us",
        "if",
    ]
)
_WORDS = expression(r"[^\s.,;:!?\"'()]+")
_MARKS = "@$|!"  # what stands for letters and parts words
_DIGITS = "0134578"  # those that stand for letters
_LONG_DIGITAL = 3  # characters; where all are shorter they are hexadecimal, or numbers with a unit
_LETTER = expression(r"[a-z]")
_RUN = expression(r"[^\W_]+")
_TORN = ("ignore", "disregard", "forget", "override", "bypass", "reveal")
_TOGETHER = expression(
    rf"({'|'.join(_TORN)})(?:all|any|every|the|your|of|my|these|those|previous|prior|earlier|above|preceding|former|system|safety|hidden|initial){{1,5}}+"
    "(instructions?|directives?|prompts?|rules|guidelines|orders)"
)


def oddities(text: str, view: View, words: Sequence[str]) -> Iterator[tuple[str, str, int, int]]:
    """What is odd in how a text is spelt: the rule's name, the reason, where it begins and where it ends.

    Args:
        text: the text.
        view: the same in Latin letters.
        words: the runs of letters and digits in it.
    """
    if not text.isascii():
        mixed = [word for word in text.split() if _MIXED.search(word)]
        if len(mixed) >= 3:
            start = text.find(mixed[0])
            yield "hidden.lookalikes", "it mixes letters of two alphabets in its words", start, start + len(mixed[0])
        styled = list(_STYLED.finditer(text))
        if len(styled) >= 4:
            yield "hidden.styled", "it is written in letters that only look like letters", styled[0].start(), styled[-1].end()
    mixed = [word for word in words if not word.isalpha() and not word.isdecimal()]
    if mixed and (any(mark in view.text for mark in _MARKS) or any(word.translate(LEET) in _COMMON for word in mixed)):
        digital = [match for match in _WORDS.finditer(view.text) if _is_digital(match.group())]
        if len(digital) >= 3 and any(len(match.group()) >= _LONG_DIGITAL for match in digital):
            yield "hidden.leet", "it writes digits for letters", *view.span(digital[0].start(), digital[-1].end())
    if torn := _torn(view.text, words):
        yield "hidden.torn", "it takes words apart", *view.span(*torn)


def _is_digital(word: str) -> bool:
    return (
        not word.isalpha() and word.translate(LEET) in _COMMON and any(map(word.count, _DIGITS)) and bool(_LETTER.search(word))
    )


def _torn(text: str, words: Sequence[str]) -> tuple[int, int] | None:
    """Where an order to ignore instructions stands in pieces that are no words; nothing where it does not, or in whole words."""
    joined = "".join(words)
    if not any(verb in joined for verb in _TORN):
        return None
    places = [run.span() for run in _RUN.finditer(text)]
    offsets = list(itertools.accumulate((last - first for first, last in places), initial=0))
    for match in _TOGETHER.finditer(joined):
        whole = {(start, end) for start, end in itertools.pairwise(offsets)}
        if match.span(1) not in whole or match.span(2) not in whole:
            first, last = bisect_right(offsets, match.start()) - 1, bisect_left(offsets, match.end()) - 1
            return places[first][0], places[last][1]
    return None
