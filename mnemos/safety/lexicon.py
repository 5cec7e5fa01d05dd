"""Texts read as classes of words, and where patterns are found in them: a sentence is asked only for what its words allow."""

from __future__ import annotations

import operator
import re
from functools import cached_property, partial, reduce
from typing import TYPE_CHECKING

from mnemos.safety import grammar
from mnemos.safety.disguises import Disguise, Disguises
from mnemos.safety.grammar import KNOWN, NEEDS
from mnemos.safety.tokens import BREAK, COLON, END, HOST, TOKEN, URL, WHOSE, is_end, is_file, is_host

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from mnemos.safety.grammar import Vocabulary

_UNKNOWN = 0x100  # the character of words that no rule knows, with a bit for each way in which they may be another in disguise
_LEAST = {
    Disguise.MISSPELT: 1,
    Disguise.LEET: 2,
    Disguise.SHIFTED: 2,
    Disguise.TURNED: 2,
}  # words in disguise that are no chance
_DISGUISED = {disguise: frozenset(chr(_UNKNOWN + flags) for flags in range(16) if flags & disguise) for disguise in Disguise}
_SHORTEST_STEM = 3
_REMEMBERED = 60_000  # words met so far
_SENTENCE = re.compile(f"[^{END}{COLON}]+")


class Reading:
    """A text read as classes of words.

    Args:
        text: the text, in lower case.
        tokens: its words and ends of sentences.
        marks: a character for each of them, more where a word with dots in it was taken apart.
        lexicon: what knows the words.
        among: bits of the branches that are looked for.
        known: other marks for the same text; stretches of which they are the same are not looked at again.
        turned: whether the marks run from the end of the text to its beginning.
    """

    def __init__(
        self, text: str, tokens: list[str], marks: str, lexicon: Lexicon, among: int, *, known: str = "", turned: bool = False
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.marks = marks
        self.branches = lexicon.branches(marks, among, known)
        self._lexicon = lexicon
        self._turned = turned

    def matches(self, pattern: int) -> Iterator[tuple[int, int]]:
        """Where a pattern is found, as numbers of words."""
        for branch, places in self.branches.get(pattern, {}).items():
            found = self._lexicon.regex(branch)
            for place in places:
                for match in found.finditer(self.marks, *place):
                    yield match.span()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where words stand in the text."""
        if self._turned:
            first, last = len(self.marks) - last, len(self.marks) - first
        places = self._places
        return places[first][0], places[max(last - 1, first)][1]

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where tokens stand in the text, by their numbers."""
        places = [match.span() for match in TOKEN.finditer(self.text)]
        return places[first][0], places[last - 1][1]

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        words = self._lexicon.words
        return [match.span() for match in TOKEN.finditer(self.text) for _ in words[match.group()]]

    def taken_as(self, disguise: Disguise, among: int) -> Reading | None:
        """The same text with words taken for what they may be in disguise; nothing where hardly any are disguised."""
        if sum(map(self.marks.count, self._unknown & _DISGUISED[disguise])) < _LEAST[disguise]:
            return None
        turned = disguise is Disguise.TURNED
        meant = "".join(map(self._lexicon.disguised[disguise].__getitem__, self.tokens))
        if turned:
            return Reading(self.text, self.tokens, meant[::-1], self._lexicon, among, turned=True)
        return Reading(self.text, self.tokens, meant, self._lexicon, among, known=self.marks)

    @cached_property
    def _unknown(self) -> frozenset[str]:
        """The characters of words that may stand for others."""
        return _MAY_STAND.intersection(self.marks)


_MAY_STAND = frozenset().union(*_DISGUISED.values())


class _Words(dict[str, str]):
    """The characters of each word, worked out once.

    Args:
        mark: works them out.
    """

    def __init__(self, mark: Callable[[str], str]) -> None:
        super().__init__()
        self._mark = mark

    def __missing__(self, word: str) -> str:
        mark = self._mark(word)
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = mark
        return mark


class _Marks(dict[str, str]):
    """The characters of all words that may be called by a name.

    Args:
        words: the character of each word.
        shared: the numbers of the kinds that names of several kinds call.
    """

    def __init__(self, words: dict[str, str], shared: dict[str, str]) -> None:
        super().__init__({COLON: COLON})
        self._words = words
        self._shared = shared

    def __missing__(self, name: str) -> str:
        if grammar.is_shared(name):
            found = "".join(chr(KNOWN + int(number)) for number in self._shared[name].split())
        else:
            found = self._words[name]
        self[name] = found
        return found

    def __contains__(self, name: object) -> bool:
        return name in self._words or name in self._shared


class _Met(dict[str, int]):
    """The needs of branches that each character meets, as bits, worked out once.

    Args:
        own: those of each kind of words by itself.
        called: the names of each kind.
        shared: the needs that those meet which are called by a name.
    """

    def __init__(self, own: list[str], called: list[str], shared: dict[str, str]) -> None:
        super().__init__()
        self._own = own
        self._called = called
        self._shared = shared
        self._by_name: dict[str, int] = {}

    def __missing__(self, mark: str) -> int:
        number = ord(mark) - KNOWN
        if mark == COLON:
            met = self._of(COLON)
        elif number >= 0:
            met = reduce(operator.or_, map(self._of, self._called[number].split()), _bits(self._own[number]))
        else:
            met = 0
        self[mark] = met
        return met

    def _of(self, name: str) -> int:
        if (known := self._by_name.get(name)) is None:
            known = self._by_name[name] = _bits(self._shared[name])
        return known


def _bits(numbers: str) -> int:
    return reduce(operator.or_, (1 << int(number) for number in numbers.split()), 0)


class Lexicon:
    """The words that rules know, and the patterns made of them.

    Args:
        vocabulary: both.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.words = _Words(self.mark)
        self.disguised = {disguise: _Words(partial(self._taken_as, disguise)) for disguise in Disguise}
        self._regexes: dict[int, re.Pattern[str]] = {}

    def read(self, text: str, among: int = -1) -> Reading:
        """A text in lower case as classes of words.

        Args:
            text: the text.
            among: bits of the branches that are looked for, as `bits` gives them; all of them where it is -1.
        """
        tokens = TOKEN.findall(text)
        return Reading(text, tokens, "".join(map(self.words.__getitem__, tokens)), self, among)

    def knows(self, word: str) -> bool:
        """Whether a rule knows the word."""
        return word in self._known or bool(self._stem(word))

    def mark(self, word: str) -> str:
        """The character of a word, or of each of the words that dots have run together."""
        if known := self._known.get(word):
            return known
        if word[0] == BREAK or word == COLON:
            return word[0]
        if is_end(word):
            return END
        if "://" in word:
            return self._known.get(URL, chr(_UNKNOWN))
        if "'" in word:
            base, _, ending = word.rpartition("'")
            mark = self.mark(base)
            return self._known.get(WHOSE, mark) if ending == "s" and len(mark) == 1 and ord(mark) < KNOWN else mark
        if "." in word:
            return self._dotted(word)
        return self._stem(word) or chr(_UNKNOWN + self.disguises.of(word))

    def _taken_as(self, disguise: Disguise, word: str) -> str:
        """As many characters as the word has, for what it may be in disguise."""
        mark = self.words[word]
        throughout = disguise in {
            Disguise.TURNED,
            Disguise.SHIFTED,
        }  # then all words are disguised, those that are known by chance
        if len(mark) == 1 and (throughout or ord(mark) < KNOWN) and word.replace("'", "").isalnum():
            return self.words[self.disguises.meant(word, disguise)][:1]
        return mark

    def _stem(self, word: str) -> str:
        for length in range(len(word), _SHORTEST_STEM - 1, -1):
            if mark := self._stems.get(word[:length]):
                return mark
        return ""

    def _dotted(self, word: str) -> str:
        if is_host(word):
            return self._known.get(HOST, chr(_UNKNOWN))
        if is_file(word):
            return chr(_UNKNOWN)
        return END.join(self.mark(part) for part in word.split("."))

    def bits(self, patterns: Collection[int]) -> int:
        """The branches of some patterns, as bits."""
        return sum(1 << branch for branch, owner in enumerate(self.vocabulary.owners) if owner in patterns)

    def branches(self, marks: str, among: int, known: str = "") -> dict[int, dict[int, list[tuple[int, int]]]]:
        """By its pattern each branch that may be found, with the stretches in which it may be.

        A sentence must have a word for each need of a branch, a paragraph for one that may go beyond a sentence. What stands right behind a
        stretch belongs to it, since a pattern may ask for its end.

        Args:
            marks: what is read.
            among: bits of the branches that are looked for.
            known: what was looked at before, in which a stretch may stand as it does here.
        """
        met, wide = self._met, self.vocabulary.wide & among
        narrow = self._every & among & ~wide
        found: dict[int, list[tuple[int, int]]] = {}
        at = 0
        for paragraph in marks.split(BREAK):
            end = at + len(paragraph)
            if known and known.startswith(paragraph, at):
                at = end + 1
                continue
            whole = met[COLON] if COLON in paragraph else 0
            for match in _SENTENCE.finditer(marks, at, end):
                first, last = match.span()
                sentence = match.group()
                one = reduce(operator.or_, map(met.__getitem__, set(sentence)))
                if not one:
                    continue
                whole |= one
                if not (known and known.startswith(sentence, first)):
                    for branch in self._possible(one, narrow):
                        found.setdefault(branch, []).append((first, last + 1))
            for branch in self._possible(whole, wide):
                found.setdefault(branch, []).append((at, end + 1))
            at = end + 1
        owners = self.vocabulary.owners
        by_pattern: dict[int, dict[int, list[tuple[int, int]]]] = {}
        for branch in sorted(found):
            by_pattern.setdefault(owners[branch], {})[branch] = found[branch]
        return by_pattern

    def _possible(self, met: int, among: int) -> list[int]:
        """The branches of which all needs are met."""
        met |= self.vocabulary.unneeded
        size = self._size
        bits = among & met
        for _ in range(NEEDS - 1):
            met >>= size
            bits &= met
        found = []
        while bits:
            lowest = bits & -bits
            found.append(lowest.bit_length() - 1)
            bits ^= lowest
        return found

    def regex(self, branch: int) -> re.Pattern[str]:
        """The regular expression of a branch, compiled when it is first asked for."""
        if (known := self._regexes.get(branch)) is None:
            source = grammar.regex(self.vocabulary.branches[branch], self._marks)
            known = self._regexes[branch] = re.compile(source)
        return known

    # What follows is worked out when the first text is read: many who import this never read one.

    @cached_property
    def disguises(self) -> Disguises:
        """What knows words in disguise."""
        return Disguises(self.vocabulary.core.split(), self.knows)

    @cached_property
    def _known(self) -> dict[str, str]:
        """The character of each word, and of each beginning with its asterisk."""
        lines = self.vocabulary.words.split("\n")
        known = dict(zip(lines, map(chr, range(KNOWN, KNOWN + len(lines))), strict=True))
        for line in [line for line in known if " " in line]:
            known |= dict.fromkeys(line.split(" "), known[line])
        return known

    @cached_property
    def _stems(self) -> dict[str, str]:
        return {word[:-1]: mark for word, mark in self._known.items() if word[-1:] == "*" and " " not in word}

    @cached_property
    def _names(self) -> list[tuple[str, str, str]]:
        """Each name of several kinds, the kinds, and the needs that these meet."""
        lines = (line.split("|") for line in self.vocabulary.names.split("\n"))
        return [(name, kinds, met) for name, kinds, met in lines]

    @cached_property
    def _marks(self) -> _Marks:
        return _Marks(self._known, {name: kinds for name, kinds, _ in self._names})

    @cached_property
    def _met(self) -> _Met:
        own, called = self.vocabulary.own.split("\n"), self.vocabulary.called.split("\n")
        return _Met(own, called, {name: met for name, _, met in self._names})

    @cached_property
    def _size(self) -> int:
        return len(self.vocabulary.branches)

    @cached_property
    def _every(self) -> int:
        return (1 << self._size) - 1
