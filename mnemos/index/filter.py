"""What a row of the index must be to answer; apart from the rest, so that asking for one loads no numpy."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a row must be to answer.

    Args:
        kinds: memory, session, skill, review.
        projects: any of these; nothing for all.
        types: any of these; empty for all.
        tags: all of these, or tags below them.
        min_importance: at least this.
        include_raw: whether what is not trusted may answer.
        at: Unix seconds at which it must hold; nothing for whenever.
        or_superseded: whether what does not hold answers too where another memory took its place.
    """

    kinds: tuple[str, ...] = ("memory",)
    projects: tuple[str, ...] | None = None
    types: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    min_importance: int = 0
    include_raw: bool = False
    at: int | None = None
    or_superseded: bool = False
