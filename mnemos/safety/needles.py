"""Which of many short texts stand in a long one, looked for with as few searches as will do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety.tokens import runs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

_BEGINNING = 3  # letters by which the words of a text are compared with those of needles


class _Needle(NamedTuple):
    text: str
    beside: str
    number: int


class Needles:
    """Finds who has a needle in a text.

    A needle is looked for where a word of the text begins as its own longest one does: whoever has needles must look for whole words, or for
    the beginnings of words.

    Args:
        needles: by number those of each, and characters of which one must stand in the text too, if there are any.
    """

    def __init__(self, needles: Mapping[int, tuple[Iterable[str], str]]) -> None:
        self._by_beginning: dict[str, list[_Needle]] = {}
        self._by_mark: dict[str, list[_Needle]] = {}
        for number, (texts, beside) in needles.items():
            for text in texts:
                words = sorted(runs(text), key=len)
                group, key = (self._by_beginning, words[-1][:_BEGINNING]) if words else (self._by_mark, text[:1])
                group.setdefault(key, []).append(_Needle(text, beside, number))

    def found(self, text: str, words: Collection[str]) -> set[int]:
        """The numbers of those of whom at least one needle stands in a text.

        Args:
            text: the text.
            words: its letters and digits, as `runs` gives them.
        """
        may = [self._by_beginning[key] for key in self._by_beginning.keys() & {word[:_BEGINNING] for word in words}]
        may += [needles for mark, needles in self._by_mark.items() if mark in text]
        return {
            needle.number
            for needles in may
            for needle in needles
            if needle.text in text and (not needle.beside or any(mark in text for mark in needle.beside))
        }
