"""Sentences as classes of words: what a rule asks for is said in words and classes, and a text is read as a string of such classes.

A text is cut into words and ends of sentences, and each of them becomes one character: words that no rule knows are all alike, and
words that stand in the same classes have the same character. A pattern becomes a regular expression over these characters: it is short,
all of its repetitions are bounded, and what it is asked of is a fifth as long as the text.

A pattern is made of

    word        that word; `word*` any word that begins like this; `words?` with or without the s
    CLASS       any word of the class
    ~3          at most three words of any kind, in the same sentence and before a colon; `~~3` also beyond them
    ( | ) ?     as in regular expressions
    ^ : .       the beginning of a sentence, a colon, the end of a sentence
    !x  <!x     not followed by x; not preceded by x, one word or class

Here patterns are compiled: `vocabulary` works out once, for all of them, what a reader needs in order to know which few of them a sentence
may match at all (`lexicon`), and `regex` gives the expression of one branch when it is first needed.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from mnemos.safety.lazily import expression
from mnemos.safety.tokens import COLON, END

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

KNOWN = 0xE000  # the first character of words that rules know: the private use area
NEEDS = 4  # words of a branch that are looked for before its expression is tried, the rarest ones
_LAST = 0xF8FF
_SHORTEST_STEM = 3
_USUAL = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "and",
        "to",
        "in",
        "is",
        "are",
        "it",
        "that",
        "this",
        "for",
        "on",
        "with",
        "as",
        "you",
        "your",
        "be",
        "at",
        "or",
        "by",
        "not",
        "no",
        "all",
        "any",
        "what",
        "do",
        "have",
        "from",
        "if",
        "when",
        "so",
        "then",
        "now",
        "there",
        "who",
        "user",
        "users",
        "file",
        "files",
        "code",
        "test",
        "tests",
        "data",
        "text",
        "use",
        "new",
        "first",
        "other",
        "only",
        "also",
        "more",
        "these",
        "those",
        "they",
        "them",
        "was",
        "were",
        "been",
        "has",
        "had",
        "can",
        "will",
        "must",
        "should",
        "may",
        "does",
        "don't",
        ":",
        "they're",
        "it's",
        "just",
        "before",
        "after",
        "up",
        "out",
        "about",
        "into",
        "over",
        "one",
    ]
)  # words that hardly tell texts apart


class Vocabulary(NamedTuple):
    """Patterns as a reader of texts needs them.

    Words that may be called by the same names are one kind, and become the same character: the first one of the private use area, and so on.
    Needs are numbered: those that branches have first by the numbers of the branches, those that they have second behind them, and so on.

    Args:
        core: words that are recognised in disguise too.
        words: a line for each kind: its words; an asterisk stands for any ending.
        own: a line for each kind: the needs that it meets because branches have its word.
        called: a line for each kind: the names of its classes, and of words with several forms.
        names: a line for each such name: the name, a bar, the numbers of the kinds that it calls, a bar, and the needs that these meet.
        branches: the ways in which patterns may be found, each a pattern without a bar at its top; those of a pattern in a row.
        owners: the number of each branch's pattern.
        wide: a bit for each branch that may go beyond a sentence or a colon.
        unneeded: a bit for each need that a branch does not have.
    """

    core: str
    words: str
    own: str
    called: str
    names: str
    branches: tuple[str, ...]
    owners: tuple[int, ...]
    wide: int
    unneeded: int


def vocabulary(classes: Mapping[str, str], patterns: Mapping[int, str], core: str = "") -> Vocabulary:
    """Compile patterns.

    Args:
        classes: the words of each class by its name.
        patterns: by number.
        core: words that are recognised in disguise too.

    Raises:
        ValueError: something in a pattern means nothing, or it asks for no word.
    """
    names = _names(classes, patterns.values())
    stems = {word[:-1]: found for word, found in names.items() if word[-1] == "*"}
    alike: dict[frozenset[str], list[str]] = {}
    for word, found in names.items():
        bare = word.rstrip("*")
        beginnings = [stems[bare[:length]] for length in range(_SHORTEST_STEM, len(bare) + 1) if bare[:length] in stems]
        alike.setdefault(frozenset(found.union(*beginnings)), []).append(word)
    if KNOWN + len(alike) > _LAST:
        raise ValueError(f"{len(alike)} kinds of words are more than there are characters for")
    marks: dict[str, str] = {COLON: COLON}
    for number, kind in enumerate(alike):
        for name in kind:
            marks[name] = marks.get(name, "") + chr(KNOWN + number)
    usual = {name for found, words in alike.items() if _USUAL.intersection(words) for name in found}
    branches = [(number, branch) for number, pattern in patterns.items() for branch in split(pattern)]
    needs: dict[str, list[int]] = {}
    wide, unneeded = 0, 0
    for number, (_, branch) in enumerate(branches):
        wanted = _Parser(branch, marks).branch()[1]
        if not wanted:
            raise ValueError(f"a pattern asks for no word: {branch}")
        wanted.sort(key=lambda need: (not need.isdisjoint(usual), sum(len(marks[name]) for name in need), sorted(need)))
        for at, need in enumerate(wanted[:NEEDS]):
            for name in need:
                needs.setdefault(name, []).append(at * len(branches) + number)
        wide |= (COLON in atoms(branch) or "~~" in branch) << number
        unneeded |= sum(1 << at * len(branches) + number for at in range(len(wanted), NEEDS))

    def met(name: str) -> str:
        return " ".join(map(str, sorted(needs.get(name, ()))))

    shared = [name for name in sorted(marks) if is_shared(name)]
    return Vocabulary(
        " ".join(core.split()),
        "\n".join(" ".join(words) for words in alike.values()),
        "\n".join(met(next((name for name in found if not is_shared(name)), "")) for found in alike),
        "\n".join(" ".join(sorted(filter(is_shared, found))) for found in alike),
        "\n".join(f"{name}|{' '.join(str(ord(mark) - KNOWN) for mark in marks[name])}|{met(name)}" for name in shared),
        tuple(branch for _, branch in branches),
        tuple(owner for owner, _ in branches),
        wide,
        unneeded,
    )


def is_shared(name: str) -> bool:
    """Whether words of several kinds may be called by a name: it is a class, has several endings, or is the colon."""
    return name.isupper() or name[-1] in "*?" or name == COLON


def split(source: str) -> list[str]:
    """A pattern's branches, each a pattern itself."""
    found: list[list[str]] = [[]]
    depth = 0
    for atom in atoms(source):
        depth += (atom == "(") - (atom == ")")
        if atom == "|" and not depth:
            found.append([])
        else:
            found[-1].append(atom)
    return [" ".join(branch) for branch in found]


def regex(branch: str, marks: Mapping[str, str]) -> str:
    """The regular expression of a branch, over the characters of `marks`."""
    return _Parser(branch, marks).branch()[0]


_ATOM = expression(
    r"\.[a-z][a-z0-9]*|[^\W_]+s\?(?=[ )|]|$)|~~?\d+|<!|[()|?^:.!]|[A-Z][A-Z0-9_]*|<\w+>|\.?[^\W_]+(?:[.'][^\W_]+)*\*?"
)
_GAPS = {1: rf"[^{END}{COLON}\n]", 2: r"[^\n]"}
_CLOSING = frozenset({"", "|", ")"})
_PUNCTUATION = {"^": rf"(?<![^{END}{COLON}\n])", COLON: COLON, END: rf"(?=[{END}\n]|\Z)"}


@cache
def atoms(source: str) -> tuple[str, ...]:
    """The words and marks of a pattern."""
    found = tuple(_ATOM.findall(source))
    if "".join(found) != "".join(source.split()):
        raise ValueError(f"a character of a pattern means nothing: {_ATOM.sub('', source).split()}")
    return found


def _names(classes: Mapping[str, str], patterns: Iterable[str]) -> dict[str, set[str]]:
    """The names by which patterns may call each word: those of its classes, and the word itself."""
    names: dict[str, set[str]] = {}
    for name, words in classes.items():
        for word in words.split():
            names.setdefault(word, set()).add(name)
    for source in patterns:
        for atom in atoms(source):
            if (atom[0].isalnum() and not atom[0].isupper()) or (atom[0] in "<." and len(atom) > 2):
                for word in (atom[:-1], atom[:-2]) if atom[-1] == "?" else (atom,):
                    names.setdefault(word, set()).add(atom)
    return names


class _Parser:
    """Turns a pattern into a regular expression, and says of which words a text must have one each."""

    def __init__(self, source: str, marks: Mapping[str, str]) -> None:
        self._atoms: Sequence[str] = [*atoms(source), ""]  # with an end
        self._marks = marks
        self._at = 0

    def _branches(self) -> tuple[str, list[frozenset[str]]]:
        """What stands between two brackets; of several branches, what each of them needs most is needed as a whole."""
        regexes: list[str] = []
        needs: list[list[frozenset[str]]] = []
        single: list[str] = []  # the names of all branches that are but one word
        while True:
            atom = self._atoms[self._at]
            if self._atoms[self._at + 1] in _CLOSING and atom in self._marks:
                self._at += 1
                single.append(atom)
            else:
                expression, needed = self.branch()
                regexes.append(expression)
                needs.append(needed)
            if self._atoms[self._at] != "|":
                break
            self._at += 1
        if single:
            regexes.append(f"[{''.join(map(self._marks.__getitem__, single))}]")
            needs.append([frozenset(single)])
        if len(regexes) == 1:
            return regexes[0], needs[0]
        return "|".join(regexes), [frozenset().union(*(min(needed, key=self._size) for needed in needs))] if all(needs) else []

    def branch(self) -> tuple[str, list[frozenset[str]]]:
        """What stands up to a bar or a closing bracket."""
        parts: list[str] = []
        needs: list[frozenset[str]] = []
        all_, marks = self._atoms, self._marks
        while (atom := all_[self._at]) not in _CLOSING:
            if atom in marks and atom != COLON and all_[self._at + 1] != "?":  # by far the most
                self._at += 1
                parts.append(marks[atom] if len(marks[atom]) == 1 else f"[{marks[atom]}]")
                needs.append(frozenset({atom}))
                continue
            expression, needed = self._atom(atom)
            if all_[self._at] == "?":
                if atom.islower():
                    raise ValueError(f"a word that may be missing stands in brackets: {atom!r}")
                self._at += 1
                expression, needed = f"(?:{expression})?", []
            parts.append(expression)
            needs += needed
        return "".join(parts), needs

    def _atom(self, atom: str) -> tuple[str, list[frozenset[str]]]:
        self._at += 1
        if atom in {"!", "<!"}:
            return f"(?{atom}{self._atom(self._atoms[self._at])[0]})", []
        if atom == "(":
            expression, needs = self._branches()
            self._at += 1
            return f"(?:{expression})", needs
        if atom in _PUNCTUATION:
            return _PUNCTUATION[atom], [frozenset(COLON)] if atom == COLON else []
        if atom[0] == "~":
            bare = atom.lstrip("~")
            return f"{_GAPS[len(atom) - len(bare)]}{{0,{bare}}}?", []
        marks = self._marks[atom]
        return f"[{marks}]", [frozenset({atom})]

    def _size(self, need: frozenset[str]) -> int:
        return sum(len(self._marks[name]) for name in need)
