"""What a rule is: something to look for in a text, how bad it is, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mnemos.safety.grammar import Reading
    from mnemos.safety.views import View


class Severity(StrEnum):
    """What becomes of a text: `high` is kept from agents, `medium` is told to whoever writes it, `low` is cleaned in silence."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing to look for.

    Args:
        name: what it is called in findings and allow-lists: the family, a dot, what it is.
        severity: how bad it is.
        reason: why, a clause for people.
        source: what to look for: a pattern of words (`grammar`), or a regular expression where there are needles.
        needles: texts of which at least one must stand in what is read before a regular expression is tried; none for a pattern of words.
        fuzzy: whether it is worth looking for in spelled-out, leet, misspelt, shifted and turned text too.
        quotable: whether a text that talks about such attacks may quote it.
        letters: whether it is in a script of its own, so that a text is read without its letters being taken for Latin ones.
    """

    name: str
    severity: Severity
    reason: str
    source: str
    needles: tuple[str, ...] = ()
    fuzzy: bool = False
    quotable: bool = True
    letters: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """Something that many harmless texts have, and that tells of an attack only beside a sign of another kind.

    Args:
        kind: what it is a sign of; several signs may be of one kind.
        reason: what it does, a clause for people.
        source: the pattern of words, or a regular expression where there are needles.
        needles: as those of a rule.
        forbidden: whether it does not count in a sentence that forbids something.
    """

    kind: str
    reason: str
    source: str
    needles: tuple[str, ...] = ()
    forbidden: bool = False


def spans(asked: Rule | Sign, view: View, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where a rule or a sign is found, as places in the original text."""
    for stretch in _stretches(asked, view, reading):
        yield view.span(*(stretch if asked.needles else reading.span(*stretch)))


def is_there(asked: Rule | Sign, view: View, reading: Reading) -> bool:
    """Whether a rule or a sign is found at all."""
    return next(_stretches(asked, view, reading), None) is not None


def _stretches(asked: Rule | Sign, view: View, reading: Reading) -> Iterator[tuple[int, int]]:
    """Where it is found, as places in the view for a regular expression and as numbers of words for a pattern."""
    if not asked.needles:
        yield from reading.matches(asked.source)
        return
    for needle in asked.needles:
        if needle in view.text:
            for match in compiled(asked.source).finditer(view.text):
                yield match.span()
            return


@cache
def compiled(source: str) -> re.Pattern[str]:
    """A regular expression, compiled once and only where it is needed: a hook that scans a few lines needs few of them."""
    return re.compile(source, re.MULTILINE)


def words(name: str, severity: Severity, reason: str, *sources: str, fuzzy: bool = False, quotable: bool = True) -> Rule:
    """A rule that is a pattern of words, of several where any will do."""
    return Rule(name, severity, reason, "|".join(sources), fuzzy=fuzzy, quotable=quotable)


def text(name: str, severity: Severity, reason: str, needles: str, source: str, *, quotable: bool = True) -> Rule:
    """A rule that is a regular expression, and the needles without which it is not tried."""
    return Rule(name, severity, reason, source, tuple(needles.split("|")), quotable=quotable)
