"""Words into terms: the one analyzer for what is indexed and for what is asked, and the fields it is applied to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mnemos.domain.markdown import LEAD
from mnemos.domain.records import File, Record, Review, Session, Skill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

VERSION = 1  # of the fields and the analyzer; another one is indexed anew
QUERY_LIMIT = 64  # terms of a query that are looked up: agents paste whole prompts


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the text index, and how much a match in it weighs."""

    name: str
    boost: float


FIELDS = (Field("title", 2.0), Field("trigger", 2.5), Field("fix", 1.0), Field("body", 1.0), Field("tags", 1.5))


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


@lru_cache(maxsize=1)
def _analyzer() -> Callable[..., Iterable[Any]]:
    """Words in lower case, without English stop words, cut to their stems by Porter's algorithm."""
    from whoosh.analysis.analyzers import StemmingAnalyzer  # 25 ms, and most hooks need no search

    return StemmingAnalyzer()


def terms(text: str) -> list[str]:
    """The terms of a text in their order, repeated ones repeated."""
    return [token.text for token in _analyzer()(text)]


def terms_of_file(file: File) -> dict[str, list[str]]:
    """Field to terms, for what the text index holds of a file."""
    return {name: terms(text) for name, text in texts_of(file).items()}


def query_terms(query: str) -> list[str]:
    """The distinct terms of a query, at most 64, in the order in which they stand there."""
    return list(dict.fromkeys(terms(query)))[:QUERY_LIMIT]
