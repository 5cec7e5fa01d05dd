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
"""

from __future__ import annotations

import re
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from mnemos.safety.disguises import Disguise, Disguises

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

END, BREAK, COLON = ".", "\n", ":"
URL, HOST, WHOSE = "<url>", "<host>", "<whose>"  # any address, any host, any name in the genitive
_TOKEN = re.compile(
    r"(?:https?|hxxps?|ftps?|tcp|udp|wss?|ssh|s3)://[^\s<>\"')\]]{1,400}+"
    r"|[^\W_]++(?:[.'][^\W_]++)*+"
    r"|(?<![^\W_])\.[a-z][a-z0-9]*+(?:[._][a-z0-9]++)*+"
    r"|[.!?;…。！？；।]++(?=[\s\"')\]}>]|$)|-->"
    r"|:(?=\s|$)"
    r"|\n(?=\s{0,20}\n|[ \t]{0,20}(?:[-*+#|•]|\d{1,3}[.)])[ \t])"
)
_ENDS = frozenset(".!?;…。！？；।")
_KNOWN = 0xE000  # the first character of words that rules know: the private use area
_UNKNOWN = 0x100  # that of words they do not know, with a bit for each way in which it may be another in disguise
_HOSTS = frozenset(
    [
        "example",
        "com",
        "net",
        "org",
        "io",
        "dev",
        "site",
        "xyz",
        "test",
        "ru",
        "cn",
        "app",
        "me",
        "co",
        "info",
        "biz",
        "online",
        "top",
        "cc",
        "tk",
        "club",
        "link",
        "cloud",
        "page",
        "ai",
        "live",
        "pw",
        "su",
        "to",
        "gg",
    ]
)
_FILES = frozenset(
    [
        "md",
        "mdx",
        "txt",
        "rst",
        "py",
        "js",
        "mjs",
        "ts",
        "tsx",
        "jsx",
        "json",
        "jsonl",
        "yaml",
        "yml",
        "toml",
        "ini",
        "cfg",
        "conf",
        "sh",
        "bash",
        "zsh",
        "ps1",
        "bat",
        "go",
        "rs",
        "java",
        "kt",
        "c",
        "h",
        "cpp",
        "hpp",
        "cs",
        "rb",
        "php",
        "swift",
        "sql",
        "html",
        "css",
        "scss",
        "xml",
        "csv",
        "log",
        "lock",
        "png",
        "jpg",
        "jpeg",
        "svg",
        "gif",
        "pdf",
        "zip",
        "gz",
        "tgz",
        "tar",
        "whl",
        "jar",
        "so",
        "dll",
        "exe",
        "bin",
        "mod",
        "sum",
        "tf",
        "vue",
        "svelte",
        "ipynb",
        "proto",
        "gradle",
    ]
)
_LEAST = {
    Disguise.MISSPELT: 1,
    Disguise.LEET: 2,
    Disguise.SHIFTED: 2,
    Disguise.TURNED: 2,
}  # words in disguise that are no chance
_DISGUISED = {disguise: frozenset(chr(_UNKNOWN + flags) for flags in range(16) if flags & disguise) for disguise in Disguise}
_SHORTEST_STEM = 3
_USUAL = """the a an of and to in is are it that this for on with as you your be at or by not no all any what do have from if when so then now there who
    user users file files code test tests data text use new first other only also more these those they them was were been has had can will must should
    may does don't : they're it's just before after up out about into over one"""  # words that hardly tell texts apart
_REMEMBERED = 60_000  # words met so far


def is_end(word: str) -> bool:
    """Whether a token ends a sentence."""
    return word == "-->" or (word[0] in _ENDS and not word[1:2].isalpha())


def is_host(word: str) -> bool:
    """Whether a word with dots in it names a host, by its end or by being four numbers."""
    return word.rpartition(".")[2] in _HOSTS or (word.count(".") == 3 and word.replace(".", "").isdecimal())


class Branch:
    """One of the ways in which a pattern may be found.

    Args:
        regex: it, over the characters of readings.
        needs: sets of characters of which a reading must have at least one each, the rarest first.
    """

    def __init__(self, regex: str, needs: list[frozenset[str]]) -> None:
        self._source = regex
        self.needs = needs

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The regular expression, compiled when it is first asked for."""
        return re.compile(self._source)


class Reading:
    """A text read as classes of words.

    Args:
        text: the text, in lower case.
        tokens: its words and ends of sentences.
        marks: a character for each of them, more where a word with dots in it was taken apart.
        lexicon: what knows the words.
        turned: whether the marks run from the end of the text to its beginning.
    """

    def __init__(self, text: str, tokens: list[str], marks: str, lexicon: Lexicon, *, turned: bool = False) -> None:
        self.text = text
        self.tokens = tokens
        self.marks = marks
        self._present = frozenset(marks)
        self._branches = lexicon.branches(self._present)
        self._lexicon = lexicon
        self._turned = turned

    def may_have(self, source: str) -> bool:
        """Whether the words that a pattern needs are there at all."""
        return source in self._branches

    def matches(self, source: str) -> Iterator[tuple[int, int]]:
        """Where a pattern is found, as numbers of words."""
        for branch in self._branches.get(source, ()):
            for match in branch.regex.finditer(self.marks):
                yield match.span()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where words stand in the text."""
        if self._turned:
            first, last = len(self.marks) - last, len(self.marks) - first
        places = self._places
        return places[first][0], places[max(last - 1, first)][1]

    def stretch(self, first: int, last: int) -> tuple[int, int]:
        """Where tokens stand in the text, by their numbers."""
        places = [match.span() for match in _TOKEN.finditer(self.text)]
        return places[first][0], places[last - 1][1]

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        words = self._lexicon.words
        return [match.span() for match in _TOKEN.finditer(self.text) for _ in words[match.group()]]

    def taken_as(self, disguise: Disguise) -> Reading | None:
        """The same text with words taken for what they may be in disguise; nothing where hardly any are disguised."""
        if sum(map(self.marks.count, self._present & _DISGUISED[disguise])) < _LEAST[disguise]:
            return None
        turned = disguise is Disguise.TURNED
        meant = "".join(map(self._lexicon.disguised[disguise].__getitem__, self.tokens))
        return Reading(self.text, self.tokens, meant[::-1] if turned else meant, self._lexicon, turned=turned)


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


class Lexicon:
    """The words that rules know, and the patterns made of them.

    Args:
        classes: the words of each class by its name; an asterisk stands for any ending.
        patterns: all patterns; the words in them become known.
        core: words, parted by blanks, that are recognised in disguise too.
    """

    def __init__(self, classes: Mapping[str, str], patterns: Iterable[str], core: str) -> None:
        self._classes = classes
        self._patterns = tuple(dict.fromkeys(patterns))
        self.disguises = Disguises(core.split(), self.knows)
        self.words = _Words(self.mark)
        self.disguised = {disguise: _Words(partial(self._taken_as, disguise)) for disguise in Disguise}
        self._marks: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._index: dict[str, list[tuple[str, Branch]]] = {}

    def _build(self) -> None:
        """Learn the words; put off until a text is read, since many who import this never read one."""
        names = _names(self._classes, self._patterns)
        stems = {word[:-1]: found for word, found in names.items() if word[-1] == "*"}
        signatures: dict[frozenset[str], str] = {}
        for word, found in names.items():
            bare = word.rstrip("*")
            beginnings = [stems[bare[:length]] for length in range(_SHORTEST_STEM, len(bare) + 1) if bare[:length] in stems]
            mark = signatures.setdefault(frozenset(found.union(*beginnings)), chr(_KNOWN + len(signatures)))
            (self._stems if word[-1] == "*" else self._marks)[bare] = mark
        by_name: dict[str, str] = {}
        for signature, mark in signatures.items():
            for name in signature:
                by_name[name] = by_name.get(name, "") + mark
        usual = frozenset("".join(map(self.mark, _USUAL.split())))
        for source in self._patterns:
            for branch in _Parser(source, by_name).branches():
                branch.needs.sort(key=lambda need: (not need.isdisjoint(usual), len(need)))
                for mark in branch.needs[0]:
                    self._index.setdefault(mark, []).append((source, branch))

    def read(self, text: str) -> Reading:
        """A text in lower case as classes of words."""
        if not self._index:
            self._build()
        tokens = _TOKEN.findall(text)
        return Reading(text, tokens, "".join(map(self.words.__getitem__, tokens)), self)

    def knows(self, word: str) -> bool:
        """Whether a rule knows the word."""
        return word in self._marks or bool(self._stem(word))

    def mark(self, word: str) -> str:
        """The character of a word, or of each of the words that dots have run together."""
        if known := self._marks.get(word):
            return known
        if word[0] == BREAK or word == COLON:
            return word[0]
        if is_end(word):
            return END
        if "://" in word:
            return self._marks.get(URL, chr(_UNKNOWN))
        if "'" in word:
            base, _, ending = word.rpartition("'")
            mark = self.mark(base)
            return self._marks.get(WHOSE, mark) if ending == "s" and len(mark) == 1 and ord(mark) < _KNOWN else mark
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
        if len(mark) == 1 and (throughout or ord(mark) < _KNOWN) and word.replace("'", "").isalnum():
            return self.words[self.disguises.meant(word, disguise)][:1]
        return mark

    def _stem(self, word: str) -> str:
        for length in range(len(word), _SHORTEST_STEM - 1, -1):
            if mark := self._stems.get(word[:length]):
                return mark
        return ""

    def _dotted(self, word: str) -> str:
        last = word.rpartition(".")[2]
        if is_host(word):
            return self._marks.get(HOST, chr(_UNKNOWN))
        if last in _FILES or word[0] == "." or last.isdecimal():
            return chr(_UNKNOWN)
        return END.join(self.mark(part) for part in word.split("."))

    def all_branches(self) -> set[Branch]:
        """The branches of all patterns."""
        return {branch for found in self._index.values() for _, branch in found}

    def branches(self, present: frozenset[str]) -> dict[str, list[Branch]]:
        """By its pattern each branch whose needs are met.

        Args:
            present: the characters of a reading.
        """
        found: dict[str, list[Branch]] = {}
        for mark in present:
            for source, branch in self._index.get(mark, ()):
                for need in branch.needs:
                    if need.isdisjoint(present):
                        break
                else:
                    known = found.setdefault(source, [])
                    if branch not in known:
                        known.append(branch)
        return found


_ATOM = re.compile(
    r"\.[a-z][a-z0-9]*|[^\W_]+s\?(?=[ )|]|$)|~~?\d+|<!|[()|?^:.!]|[A-Z][A-Z0-9_]*|<\w+>|\.?[^\W_]+(?:[.'][^\W_]+)*\*?"
)
_GAPS = {1: rf"[^{END}{COLON}\n]", 2: r"[^\n]"}
_CLOSING = frozenset({"", "|", ")"})
_PUNCTUATION = {"^": rf"(?<![^{END}{COLON}\n])", ":": COLON, ".": rf"(?=[{END}\n]|\Z)"}


@cache
def _atoms(source: str) -> tuple[str, ...]:
    """The words and marks of a pattern."""
    atoms = tuple(_ATOM.findall(source))
    if "".join(atoms) != "".join(source.split()):
        raise ValueError(f"a character of a pattern means nothing: {_ATOM.sub('', source).split()}")
    return atoms


def _names(classes: Mapping[str, str], patterns: Iterable[str]) -> dict[str, set[str]]:
    """The names by which patterns may call each word: those of its classes, and the word itself."""
    names: dict[str, set[str]] = {}
    for name, words in classes.items():
        for word in words.split():
            names.setdefault(word, set()).add(name)
    for source in patterns:
        for atom in _atoms(source):
            if (atom[0].isalnum() and not atom[0].isupper()) or (atom[0] in "<." and len(atom) > 2):
                for word in (atom[:-1], atom[:-2]) if atom[-1] == "?" else (atom,):
                    names.setdefault(word, set()).add(atom)
    return names


class _Parser:
    """Turns a pattern into a regular expression, and says what a reading must have."""

    def __init__(self, source: str, marks: Mapping[str, str]) -> None:
        self._atoms = [*_atoms(source), ""]  # with an end
        self._marks = marks
        self._at = 0

    def branches(self) -> Iterator[Branch]:
        """The branches of the pattern."""
        while True:
            regex, needs = self._branch()
            if not needs:
                raise ValueError(f"a pattern asks for no word: {self._atoms}")
            yield Branch(regex, needs)
            if self._atoms[self._at] != "|":
                return
            self._at += 1

    def _branches(self) -> tuple[str, list[frozenset[str]]]:
        """What stands between two brackets; of several branches, what each of them needs first is needed as a whole."""
        regexes: list[str] = []
        needs: list[list[frozenset[str]]] = []
        single = ""  # the characters of all branches that are but one word
        while True:
            atom = self._atoms[self._at]
            if self._atoms[self._at + 1] in _CLOSING and atom in self._marks:
                self._at += 1
                single += self._marks[atom]
            else:
                regex, needed = self._branch()
                regexes.append(regex)
                needs.append(needed)
            if self._atoms[self._at] != "|":
                break
            self._at += 1
        if single:
            regexes.append(f"[{single}]")
            needs.append([frozenset(single)])
        if len(regexes) == 1:
            return regexes[0], needs[0]
        return "|".join(regexes), [frozenset().union(*(min(needed, key=len) for needed in needs))] if all(needs) else []

    def _branch(self) -> tuple[str, list[frozenset[str]]]:
        parts: list[str] = []
        needs: list[frozenset[str]] = []
        atoms, marks = self._atoms, self._marks
        while (atom := atoms[self._at]) not in _CLOSING:
            if atom in marks and atoms[self._at + 1] != "?":  # by far the most
                self._at += 1
                parts.append(marks[atom] if len(marks[atom]) == 1 else f"[{marks[atom]}]")
                needs.append(frozenset(marks[atom]))
                continue
            regex, needed = self._atom(atom)
            if atoms[self._at] == "?":
                if atom.islower():
                    raise ValueError(f"a word that may be missing stands in brackets: {atom!r}")
                self._at += 1
                regex, needed = f"(?:{regex})?", []
            parts.append(regex)
            needs += needed
        return "".join(parts), needs

    def _atom(self, atom: str) -> tuple[str, list[frozenset[str]]]:
        self._at += 1
        if atom in {"!", "<!"}:
            return f"(?{atom}{self._atom(self._atoms[self._at])[0]})", []
        if atom == "(":
            regex, needs = self._branches()
            self._at += 1
            return f"(?:{regex})", needs
        if atom in _PUNCTUATION:
            return _PUNCTUATION[atom], [frozenset(COLON)] if atom == COLON else []
        if atom[0] == "~":
            bare = atom.lstrip("~")
            return f"{_GAPS[len(atom) - len(bare)]}{{0,{bare}}}?", []
        marks = self._marks[atom]
        return f"[{marks}]", [frozenset(marks)]
