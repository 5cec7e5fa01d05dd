"""Which skills fit a goal: by their words, and by how well they have worked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.effectiveness import Tally
from mnemos.domain.schema import GLOBAL
from mnemos.memory.outcomes import tallies
from mnemos.recall.search import search

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

_WIDER = 3  # times as many are looked at as are wanted, since the order changes


@dataclass(frozen=True, slots=True)
class Match:
    """A skill that fits.

    Args:
        row: the skill.
        score: what it was ranked by.
        tally: its outcomes.
    """

    row: Row
    score: float
    tally: Tally


def match_skills(
    vault: Vault,
    words: str,
    *,
    project: str | None,
    now: datetime,
    limit: int,
    floor: float | None = None,
    include_raw: bool = False,
) -> list[Match]:
    """The skills that words call for, best first.

    The score of search times one half plus the expected share of successes, so from 0.5 for a skill that always fails to 1.5 for one that always
    helps; one that was never used counts as one that helps every other time (docs/explanation/learning.md).

    Args:
        vault: an open vault whose index is up to date.
        words: a goal, or a question.
        project: where to look, `global` included; nothing for `global` alone.
        now: the present instant.
        limit: how many at most.
        floor: as `search` has it.
        include_raw: also what is not trusted.
    """
    hits = search(
        vault,
        words,
        now=now,
        project=project or GLOBAL,
        kinds=("skill",),
        limit=_WIDER * limit,
        floor=floor,
        include_raw=include_raw,
    )
    counted = tallies(vault) if hits else {}
    found = []
    for hit in hits:
        told = counted.get(hit.row.file.title, Tally())
        found.append(Match(hit.row, hit.score * (0.5 + told.expected), told))
    return sorted(found, key=lambda match: -match.score)[:limit]
