"""What a rule is: something to look for in a text, how bad it is, and why."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """What becomes of a text: `high` is kept from agents, `medium` is told to whoever writes it, `low` is cleaned in silence."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW


class Rule(NamedTuple):
    """One thing to look for.

    Args:
        name: what it is called in findings and allow-lists: the family, a dot, what it is.
        severity: how bad it is.
        reason: why, a clause for people.
        source: what to look for: a pattern of words (`grammar`), or a regular expression where there are needles. Compiled, a pattern is
            left out here: a vocabulary has it.
        needles: texts of which at least one must stand in what is read before a regular expression is tried; none for a pattern of words.
        beside: characters of which at least one must stand there too.
        fuzzy: whether it is worth looking for in spelled-out, leet, misspelt, shifted and turned text too.
        quotable: whether a text that talks about such attacks may quote it.
        letters: whether it is in a script of its own, so that a text is read without its letters being taken for Latin ones.
    """

    name: str
    severity: Severity
    reason: str
    source: str
    needles: tuple[str, ...] = ()
    beside: str = ""
    fuzzy: bool = False
    quotable: bool = True
    letters: bool = False


class Sign(NamedTuple):
    """Something that many harmless texts have, and that tells of an attack only beside a sign of another kind.

    Args:
        kind: what it is a sign of; several signs may be of one kind.
        reason: what it does, a clause for people.
        source: the pattern of words, or a regular expression where there are needles.
        needles: as those of a rule.
        beside: likewise.
        forbidden: whether it does not count in a sentence that forbids something.
    """

    kind: str
    reason: str
    source: str
    needles: tuple[str, ...] = ()
    beside: str = ""
    forbidden: bool = False


def words(name: str, severity: Severity, reason: str, *sources: str, fuzzy: bool = False, quotable: bool = True) -> Rule:
    """A rule that is a pattern of words, of several where any will do."""
    return Rule(name, severity, reason, "|".join(sources), fuzzy=fuzzy, quotable=quotable)


def text(
    name: str, severity: Severity, reason: str, needles: str, source: str, *, beside: str = "", quotable: bool = True
) -> Rule:
    """A rule that is a regular expression, and the needles and characters without which it is not tried."""
    return Rule(name, severity, reason, source, tuple(needles.split("|")), beside, quotable=quotable)
