"""Words into terms: the one analyzer for what is indexed and for what is asked, and the fields it is applied to.

Programmers write several words as one: `getUserById`, `user_id`, `pkg.mod.func`, `--no-verify`. Such a name is kept whole, and
each of its parts is a term too, so that "type error" finds `TypeError`, and `--no-verify` finds itself before it finds "verify".
Chinese, Japanese and Korean put no spaces between words: there, every two neighbouring characters are a term.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mnemos.domain.markdown import LEAD
from mnemos.domain.records import File, Record, Review, Session, Skill

if TYPE_CHECKING:
    from collections.abc import Callable

VERSION = 2  # of the fields and the analyzer; another one is indexed anew


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the text index, and how much a match in it weighs."""

    name: str
    boost: float


FIELDS = (Field("title", 2.0), Field("trigger", 2.0), Field("fix", 1.0), Field("body", 1.0), Field("tags", 2.0))

# Words that say nothing about what a text is about. Negations are among them: "do not retry" and "retry" are about retrying.
_STOP_WORDS = """
a about above after again against all also am an and another any are aren as at be because been before being below between both
but by can cannot could couldn did didn do does doesn doing don down during each few for from further get gets got had has have
having he her here hers him his how i if in into is isn it its itself just let like ll may me might mine more most must my no nor
not of off on once only or other ought our ours out over own please same shall she should so some such than that the their theirs
them then there these they this those through to too under until up us ve very want was wasn we were what when where which while
who whom whose why will with would wouldn you your yours
"""
_STOP = frozenset(_STOP_WORDS.split())
_LONGEST = 64  # characters of a term: longer ones are keys, hashes and encoded data that nobody types
# A run of word characters, joined inside by one dot or hyphen; C++, C# and F# are names of languages.
_NAME = re.compile(r"\w+(?:[.\-]\w+)*(?:\+\+|#(?!\w))?")
_JOINT = re.compile(r"[\W_]+")
_HUMP = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\dA-Za-z_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]{2,}")


def texts_of(file: File) -> dict[str, str]:
    """What each field of the text index holds of a file."""
    match file:
        case Record():
            rest = [s.text for s in file.sections if s.heading not in {"Trigger", "Fix", "Rule", LEAD}]
            lead = file.text() or file.text("Fix") or file.text("Rule")
            tags = " ".join(tag.replace("/", " ") for tag in file.tags)
            return _filled(title=file.title, trigger=file.text("Trigger"), fix=lead, body="\n".join(rest), tags=tags)
        case Session():
            return _filled(title=file.goal or file.title, body=f"{file.summary}\n{file.reflection}", tags=" ".join(file.tags))
        case Skill():
            name = file.name.replace("-", " ")
            return _filled(title=name, trigger=file.description, body=file.body, tags=" ".join(file.tags))
        case Review():
            return _filled(title=file.reason)


def _filled(**texts: str) -> dict[str, str]:
    return {name: text for name, text in texts.items() if text.strip()}


_EMBEDDED = 8000  # characters: about what the longest models take


def meaning_of(file: File) -> str:
    """What is embedded of a file: title, situation and fix first, since a model may read no further."""
    return "\n".join(text for name, text in texts_of(file).items() if name != "tags")[:_EMBEDDED]


def key_of(text: str) -> int:
    """The key of a text's vector: the first 63 bits of its SHA-256."""
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]) >> 1


@lru_cache(maxsize=1)
def _stemmer() -> Callable[[str], str]:
    """English Snowball ("Porter2"), which leaves words of other languages mostly alone."""
    from whoosh.lang.snowball.english import EnglishStemmer  # most hooks need no search

    return EnglishStemmer().stem


@lru_cache(maxsize=1 << 16)
def _terms_of_name(name: str) -> tuple[str, ...]:
    """The terms of one name: its parts as stems, and itself where it has several."""
    parts = [hump for part in _JOINT.split(name) if part for hump in _humps(part)]
    whole = name.lower()
    if len(parts) == 1 and name[-1] not in "+#":
        return _stem(parts[0].lower())
    kept = whole if len(whole) <= _LONGEST and not _UNSPACED.search(whole) else ""
    stems = [term for part in parts for term in _stem(part.lower())]
    return (*stems, kept) if kept else tuple(stems)


def _humps(part: str) -> list[str]:
    """`getUserById` as get, User, By, Id; what is written in one case is one word."""
    return [part] if part.islower() or part.isupper() else _HUMP.findall(part) or [part]


def _stem(word: str) -> tuple[str, ...]:
    if _UNSPACED.fullmatch(word):
        return tuple(word[place : place + 2] for place in range(len(word) - 1))
    if word in _STOP or not 1 < len(word) <= _LONGEST:
        return ()
    return (_stemmer()(word),)


def terms(text: str) -> list[str]:
    """The terms of a text in their order, repeated ones repeated."""
    return [term for name in _NAME.findall(_plain(text)) for term in _terms_of_name(name)]


def _plain(text: str) -> str:
    """A text in one spelling: without accents, wide and narrow forms alike; the voicing marks of kana are no accents."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    return unicodedata.normalize("NFKC", "".join(c for c in apart if not unicodedata.combining(c) or c in "\u3099\u309a"))


def terms_of_file(file: File) -> dict[str, list[str]]:
    """Field to terms, for what the text index holds of a file."""
    return {name: terms(text) for name, text in texts_of(file).items()}
