"""What puts the order of a vault's commits in doubt: clocks that ran back, and merges the wrong way round."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Mark:
    """One commit of the vault's line.

    Args:
        commit: its name.
        committed: what its committer's clock said, in Unix seconds.
        parents: how many it has.
        subject: its first line.
    """

    commit: str
    committed: int
    parents: int
    subject: str


@dataclass(frozen=True, slots=True)
class Slip:
    """A place at which clocks ran back.

    Args:
        ahead: the commit whose time counts on.
        behind: the first of those after it whose own time is earlier.
        count: how many in a row these are.
    """

    ahead: Mark
    behind: Mark
    count: int


def slips(line: Iterable[Mark]) -> list[Slip]:
    """Where clocks ran back on a line, the first commit first."""
    found: list[Slip] = []
    latest: Mark | None = None
    for mark in line:
        if latest is None or mark.committed >= latest.committed:
            latest = mark
        elif found and found[-1].ahead is latest:
            found[-1] = Slip(latest, found[-1].behind, found[-1].count + 1)
        else:
            found.append(Slip(latest, mark, 1))
    return found


def foxtrots(line: Iterable[Mark], branch: str) -> list[Mark]:
    """The merges by which a clone took the branch into its own commits, so that these became the branch's line.

    `git pull` writes them where both sides have commits; what it says of itself (git-fmt-merge-msg(1)) is what tells them from
    merges of other branches.
    """
    pulled = re.compile(rf"Merge (?:branch '{re.escape(branch)}' of |remote-tracking branch '[^']+/{re.escape(branch)}')")
    return [mark for mark in line if mark.parents > 1 and pulled.match(mark.subject)]
