"""Which rows may answer, and in which order: filters as masks, and relevance weighed against a memory's other qualities.

    score = relevance x importance x recency x type x outcome

importance: 1 + weight x (importance - 5); recency: 1 - share x (1 - 2^(-age / half-life)); type: a factor for corrections and for
conventions; outcome: a factor for what was recorded in a session that failed. How often a memory was read or pushed plays no
part: what is shown would be shown ever more. docs/explanation/ranking.md has the reasons, mnemos.toml the weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from mnemos.domain.schema import Type

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mnemos.config import Ranking
    from mnemos.index.catalogue import Catalogue
    from mnemos.index.columns import Columns
    from mnemos.index.filter import Filter

_DAY = 86400.0


def mask(where: Filter, columns: Columns, catalogue: Catalogue) -> NDArray[np.bool_]:
    """The rows that fulfil a filter, shape (columns.size,)."""
    result = columns.number("alive") & columns.equals("kind", where.kinds)
    if where.projects is not None:
        result &= columns.equals("project", where.projects)
    if where.types:
        result &= columns.equals("type", where.types)
    if where.min_importance > 1:
        result &= columns.number("importance") >= where.min_importance
    if not where.include_raw:
        result &= columns.number("trust").astype(np.bool_)
    if where.at is not None:
        result &= (columns.number("begins") <= where.at) & (columns.number("ends") > where.at)
    for tag in where.tags:
        tagged = np.zeros(columns.size, np.bool_)
        tagged[[row for row in catalogue.tagged(tag) if row < columns.size]] = True
        result &= tagged
    return np.asarray(result, np.bool_)


@dataclass(frozen=True, slots=True)
class Factors:
    """What each quality makes of the relevance of some rows; every array has their shape."""

    importance: NDArray[np.float64]
    recency: NDArray[np.float64]
    type: NDArray[np.float64]
    outcome: NDArray[np.float64]

    @property
    def product(self) -> NDArray[np.float64]:
        """All of them together."""
        return self.importance * self.recency * self.type * self.outcome


def factors(rows: NDArray[np.int64], columns: Columns, weights: Ranking, now: int) -> Factors:
    """The factors of some rows at an instant (Unix seconds)."""
    importance = columns.number("importance")[rows].astype(np.float64)
    age = np.maximum(now - columns.number("made")[rows].astype(np.float64), 0.0) / _DAY
    kinds = np.ones(len(rows), np.float64)
    kinds[columns.equals("type", (Type.CORRECTION.value,))[rows]] = weights.correction
    kinds[columns.equals("type", (Type.CONVENTION.value,))[rows]] = weights.convention
    return Factors(
        importance=1 + weights.importance * (importance - 5),
        recency=1 - weights.recency * (1 - np.exp2(-age / weights.half_life_days)),
        type=kinds,
        outcome=np.where(columns.failed[rows], weights.failed_session, 1.0),
    )
