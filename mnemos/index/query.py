"""What is asked, made ready for the index: cleaned of what nobody asked, its terms weighed, phrases and ids told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mnemos.domain.ulids import is_shortened
from mnemos.index.analysis import terms

LONGEST = 20_000  # characters of a question that are read: agents paste whole prompts
MOST_TERMS = 64
_FADING = 24  # terms after which one counts half: people say first what they want
_NOISE = re.compile(
    r"\x1b\[[0-9;?]*[A-Za-z]"  # colours of a terminal
    r"|<system-reminder>.*?</system-reminder>"  # what a host puts between a person's words
    r"|\bdata:[\w/+.-]+;base64,[\w+/=]+",
    re.DOTALL,
)
_PHRASES = re.compile(r'\s*(?:"[^"]+"\s*)+')


@dataclass(frozen=True, slots=True)
class Query:
    """A question.

    Args:
        text: what was asked, cleaned.
        weights: its distinct terms, at most 64, to how much each counts: 1 for the first, half for the 25th.
        phrases: what a hit must hold word by word; only where nothing but phrases in double quotes was asked.
        ident: an id or the end of one, where nothing else was asked.
    """

    text: str
    weights: dict[str, float]
    phrases: tuple[str, ...] = ()
    ident: str = ""


def parse(text: str) -> Query:
    """What is asked by a text: words, a whole prompt, phrases in double quotes, or an id."""
    clean = _NOISE.sub(" ", text[:LONGEST]).strip()
    distinct = list(dict.fromkeys(terms(clean)))[:MOST_TERMS]
    phrases = re.findall(r'"([^"]+)"', clean) if _PHRASES.fullmatch(clean) else []
    return Query(
        text=clean,
        weights={term: 1 / (1 + place / _FADING) for place, term in enumerate(distinct)},
        phrases=tuple(folded(phrase) for phrase in phrases),
        ident=clean.lower() if is_shortened(clean.lower()) else "",
    )


def folded(text: str) -> str:
    """A text as phrases are compared: in one case, with single spaces."""
    return " ".join(text.casefold().split())
