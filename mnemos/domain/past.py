"""System time: what a vault knew when, told by the commits of one line of its history (design section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Axis(StrEnum):
    """Which line of commits tells what was known when: this clone's own, or the one that every clone sees alike."""

    HEAD = "head"
    UPSTREAM = "upstream"


@dataclass(frozen=True, slots=True)
class Placed:
    """What a commit put at a path: a blob, or nothing where it took the file away; and the id that the blob says."""

    path: str
    blob: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One commit of a line, and what it changed against its first parent.

    Args:
        commit: its name.
        committed: its committer's time, in Unix seconds.
        changes: in our folders.
    """

    commit: str
    committed: int
    changes: tuple[Placed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What an answer was made from.

    Args:
        commit: the last commit that was known; empty before the first.
        as_of: the instant as of which it was: now, the one that was asked for, or that of the commit that was.
        valid_at: the instant at which what is told is true.
        axis: whose line of commits was followed.
        past: whether that commit's own files were read, and not the work tree as it stands.
        edited: how many files of the work tree differed from the commit, where that was read.
    """

    commit: str
    as_of: datetime
    valid_at: datetime
    axis: Axis = Axis.HEAD
    past: bool = False
    edited: int = 0


def clamped(before: int, committed: int) -> int:
    """When a commit counts as known (Unix seconds): at its committer's time, but never before the commit that it follows.

    Clocks of colleagues differ, and commits are rebased and amended; without this, a question about an instant would have no one
    answer (design section 4).
    """
    return max(before, committed)
