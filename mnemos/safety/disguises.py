"""Words in disguise: misspelt or mixed up, with digits for letters, shifted by thirteen, turned around."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING

from mnemos.safety.lazily import expression

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LEET = str.maketrans("0134578@$!|", "oieastbasil")
_LEET_L = str.maketrans("1", "l")
_ROT13 = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
_SHORTEST, _LONGEST = 5, 16  # letters of a word that may be another, misspelt
_DIGIT = expression(r"\d")


class Disguise(IntFlag):
    """How a word may stand for another; a word may be disguised in several ways."""

    MISSPELT = 1
    LEET = 2
    SHIFTED = 4
    TURNED = 8


class Disguises:
    """Knows the words that are worth recognising, and what they look like in disguise.

    Args:
        core: those words.
        knows: says whether a word is known, for words in which digits stand for letters: there any known word will do.
    """

    def __init__(self, core: Iterable[str], knows: Callable[[str], bool]) -> None:
        self._core = frozenset(core)
        self._knows = knows
        long = sorted(word for word in self._core if len(word) >= _SHORTEST)
        self._by_letters = {_letters(word): word for word in long}
        self._shortened: dict[str, list[str]] = {}
        for word in long:
            for shorter in _shortened(word):
                self._shortened.setdefault(shorter, []).append(word)

    def of(self, word: str) -> int:
        """In which ways a word that is not known may stand for one of the core."""
        if not word.isascii():
            return 0
        if _DIGIT.search(word):
            return Disguise.LEET if self._leet(word) else 0
        return (
            (Disguise.MISSPELT if self._misspelt(word) else 0)
            | (Disguise.SHIFTED if word.translate(_ROT13) in self._core else 0)
            | (Disguise.TURNED if word[::-1] in self._core else 0)
        )

    def meant(self, word: str, disguise: Disguise) -> str:
        """The word that was meant."""
        match disguise:
            case Disguise.MISSPELT:
                return self._misspelt(word) or word
            case Disguise.LEET:
                return self._leet(word) or word
            case Disguise.SHIFTED:
                return word.translate(_ROT13)
            case _:
                return word[::-1]

    def _leet(self, word: str) -> str:
        if word.isdecimal():
            return ""
        for plain in (word.translate(LEET), word.translate(_LEET_L).translate(LEET)):
            if self._knows(plain):
                return plain
        return ""

    def _misspelt(self, word: str) -> str:
        """The word of the core that has the same letters, or is one edit away: a letter left out, added, replaced, or two swapped."""
        if not _SHORTEST <= len(word) <= _LONGEST:
            return ""
        if mixed := self._by_letters.get(_letters(word)):
            return mixed
        shortened = _shortened(word)
        for candidate in self._shortened.get(word, ()):
            return candidate  # the word lacks a letter
        for shorter in shortened:
            if shorter in self._core and len(shorter) >= _SHORTEST:
                return shorter  # it has one too many
            for candidate in self._shortened.get(shorter, ()):
                if sum(mine != theirs for mine, theirs in zip(word, candidate, strict=True)) == 1:
                    return candidate
        return ""


def _letters(word: str) -> str:
    return word[0] + "".join(sorted(word[1:]))


def _shortened(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]
