"""Three versions of a text put together line by line.

The classic three-way comparison (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", 2007): both sides are compared with the
base, where all three agree the text is settled, and in between only what one side changed is taken. It is symmetric by construction.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Lines = tuple[str, ...]
_LARGE = 4000  # lines: comparing more takes seconds, and nobody edits so long a text line by line


@dataclass(frozen=True, slots=True)
class Clash:
    """A passage that both sides changed, each in its own way.

    Args:
        base: the lines as they were; none where both put something in at the same place.
        one: what one side made of them.
        two: what the other did.
    """

    base: Lines
    one: Lines
    two: Lines


def merge_lines(base: Sequence[str], one: Sequence[str], two: Sequence[str]) -> list[Lines | Clash]:
    """The passages of a text that two sides changed.

    Args:
        base: the lines that both began with.
        one: the lines of one side.
        two: the lines of the other.

    Returns:
        What is settled as lines, what is not as a clash; with the sides exchanged it is the same, but for the sides of each clash.
    """
    merged: list[Lines | Clash] = []
    at = (0, 0, 0)
    for start, end in _agreed(base, one, two):
        _add(merged, _passage(*(side[first:last] for side, first, last in zip((base, one, two), at, start, strict=True))))
        _add(merged, tuple(base[start[0] : end[0]]))
        at = end
    return merged


def _add(merged: list[Lines | Clash], passage: Lines | Clash) -> None:
    if passage == ():
        return
    if merged and isinstance(passage, tuple) and isinstance(merged[-1], tuple):
        merged[-1] += passage
    else:
        merged.append(passage)


def _passage(base: Sequence[str], one: Sequence[str], two: Sequence[str]) -> Lines | Clash:
    if one in (base, two):
        return tuple(two)
    return tuple(one) if two == base else Clash(tuple(base), tuple(one), tuple(two))


_Point = tuple[int, int, int]


def _agreed(base: Sequence[str], one: Sequence[str], two: Sequence[str]) -> Iterator[tuple[_Point, _Point]]:
    """Where all three agree: beginning and end of each such passage in base, one and two; the last is the empty one at the end."""
    first, second = _matches(base, one), _matches(base, two)
    i = j = 0
    while i < len(first) and j < len(second):
        (base_one, at_one, size_one), (base_two, at_two, size_two) = first[i], second[j]
        start, end = max(base_one, base_two), min(base_one + size_one, base_two + size_two)
        if start < end:
            size = end - start
            begin = (start, at_one + start - base_one, at_two + start - base_two)
            yield begin, (begin[0] + size, begin[1] + size, begin[2] + size)
        if base_one + size_one < base_two + size_two:
            i += 1
        else:
            j += 1
    whole = (len(base), len(one), len(two))
    yield whole, whole


def _matches(base: Sequence[str], side: Sequence[str]) -> list[tuple[int, int, int]]:
    """The passages that a side left as they were: place in the base, place in the side, number of lines."""
    if max(len(base), len(side)) > _LARGE:
        return [(0, 0, len(base))] if base == side else []
    return [(match.a, match.b, match.size) for match in SequenceMatcher(None, base, side, autojunk=False).get_matching_blocks()]
