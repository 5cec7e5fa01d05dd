"""Superseding: what happens to two memories when one takes the place of the other (design section 4).

A *change* is news of the world: what held before did hold, until then. A *correction* is news of our knowledge: what is said now
held all along, and what was said before never did. So they differ in where the new one begins, when nobody says so.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from mnemos.domain.records import Record


class Mode(StrEnum):
    """Why a memory takes the place of another."""

    CHANGE = "change"
    CORRECTION = "correction"


def mode_of(text: str) -> Mode:
    """A mode by its name, `change` where none is given; raises InvalidRecord where it is unknown."""
    if text and text not in set(Mode):
        problem = Problem("mode", f"{text!r} is unknown", "use one of " + ", ".join(Mode))
        raise InvalidRecord("nothing was superseded", problems=(problem,))
    return Mode(text or Mode.CHANGE)


def beginning(mode: Mode, olds: Sequence[Record], otherwise: datetime) -> datetime:
    """Since when a memory holds that takes the place of others, where nobody says so.

    Args:
        mode: why it does.
        olds: the memories whose place it takes.
        otherwise: its own beginning; what a change keeps.
    """
    return otherwise if mode is Mode.CHANGE else min(old.valid_from for old in olds)


def closing(old: Record, new_valid_from: datetime) -> datetime:
    """When the old memory stops being true.

    Returns:
        The earlier of its own end and the new one's beginning, but never before its own beginning: where the new one
        starts at or before the old, the old interval is empty, which is legal and means that it was never true.
    """
    end = new_valid_from if old.valid_until is None else min(old.valid_until, new_valid_from)
    return max(end, old.valid_from)


def check_supersession(new_id: str, old_ids: Iterable[str], successors: Callable[[str], Iterable[str]]) -> None:
    """Refuse a memory that would supersede itself, directly or around a circle.

    Args:
        new_id: the memory that takes the place.
        old_ids: the memories whose place it takes.
        successors: the ids that a memory is superseded by.

    Raises:
        InvalidRecord: there would be a circle.
    """
    for old_id in old_ids:
        seen: set[str] = set()
        waiting = [new_id]
        while waiting:
            ident = waiting.pop()
            if ident == old_id:
                what = (
                    "a memory cannot supersede itself" if old_id == new_id else f"{old_id} already took the place of {new_id}"
                )
                raise InvalidRecord("this would be a circle", problems=(Problem("supersedes", what, "name another memory"),))
            if ident not in seen:
                seen.add(ident)
                waiting.extend(successors(ident))
