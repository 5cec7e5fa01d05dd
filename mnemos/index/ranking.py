"""Which rows may answer, and in which order: filters as masks, and relevance weighed against a memory's other qualities.

    relevance = (1 - meaning) x words + meaning x closeness
    score = relevance x importance x recency x type x outcome

words: BM25F as a share of what the query's best terms could score; closeness: the cosine, counted from that of unrelated texts. Where
there is no vector, relevance is words alone. importance: 1 + weight x (importance - 5); recency: 1 - share x (1 - 2^(-age / half-life)); type: a factor for corrections and for
conventions; outcome: a factor for what was recorded in a session that failed. How often a memory was read or pushed plays no
part: what is shown would be shown ever more. docs/explanation/ranking.md has the reasons, mnemos.toml the weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from mnemos.domain.schema import Type
from mnemos.index.hit import Hit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from mnemos.config import Ranking
    from mnemos.index.catalogue import Catalogue, Row
    from mnemos.index.filter import Filter

_DAY = 86400.0
_BEST_TERMS = 6  # a query's weight is that of its six best terms: a whole prompt pasted in must not drown every answer


class Qualities(Protocol):
    """What is known of every row: `index.columns` of the present, `index.past` of a commit."""

    @property
    def size(self) -> int:
        """One more than the highest row number."""

    @property
    def failed(self) -> NDArray[np.bool_]:
        """Which rows were recorded in a session that failed."""

    def number(self, name: str) -> NDArray[Any]:
        """A numeric column."""

    def equals(self, name: str, words: Sequence[str]) -> NDArray[np.bool_]:
        """Where a named column holds one of some words."""


def mask(where: Filter, columns: Qualities, catalogue: Catalogue) -> NDArray[np.bool_]:
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
        holds = (columns.number("begins") <= where.at) & (columns.number("ends") > where.at)
        if where.or_superseded:
            holds[[row for row in catalogue.superseded() if row < columns.size]] = True
        result &= holds
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


def factors(rows: NDArray[np.int64], columns: Qualities, weights: Ranking, now: int) -> Factors:
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


@dataclass(frozen=True, slots=True)
class Place:
    """A row's place among those that answer a query; the fields are those of a hit."""

    number: int
    score: float
    relevance: float
    words: float
    meaning: float | None
    factors: dict[str, float]

    def hit(self, row: Row) -> Hit:
        """The hit, once the row was fetched."""
        return Hit(row, self.score, self.relevance, self.words, self.meaning, self.factors)


def best(
    scores: NDArray[np.float64],
    bounds: Sequence[float],
    fits: NDArray[np.bool_],
    columns: Qualities,
    weights: Ranking,
    now: int,
    limit: int,
    closeness: NDArray[np.float64] | None = None,
) -> list[Place]:
    """The rows that answer a query, best first.

    Args:
        scores: BM25F of each row, shape (columns.size,).
        bounds: the most that each term of the query can score.
        fits: which rows may answer, of the same shape.
        columns: what is known of the rows.
        weights: how relevance is weighed against other qualities, and the floor of relevance that an answer must reach.
        now: Unix seconds, for recency.
        limit: how many at most.
        closeness: how close each row is to the query, 0 to 1, of the same shape, not a number where no vector says; nothing
            where there are no vectors at all.
    """
    words = relevance = scores / whole(bounds)
    if closeness is not None:
        both = (1 - weights.meaning) * words + weights.meaning * closeness
        relevance = np.where(np.isnan(closeness), words, both)
    rows = np.flatnonzero((relevance > 0) & (relevance >= weights.floor) & fits)
    parts = factors(rows, columns, weights, now)
    totals = relevance[rows] * parts.product
    return [
        Place(
            number=int(rows[place]),
            score=float(totals[place]),
            relevance=float(relevance[rows[place]]),
            words=float(words[rows[place]]),
            meaning=None if closeness is None or np.isnan(closeness[rows[place]]) else float(closeness[rows[place]]),
            factors={name: float(getattr(parts, name)[place]) for name in ("importance", "recency", "type", "outcome")},
        )
        for place in top(totals, rows, limit)
    ]


def whole(bounds: Sequence[float]) -> float:
    """What a hit would score that matches a query as a whole: its six best terms."""
    return sum(sorted(bounds, reverse=True)[:_BEST_TERMS]) or 1.0


def top(totals: NDArray[np.float64], rows: NDArray[np.int64], limit: int) -> list[int]:
    """The places of the highest totals, ties by row number, newest first."""
    places = np.argpartition(-totals, limit)[:limit] if len(totals) > 4 * limit else np.arange(len(totals))
    order = np.lexsort((-rows[places], -totals[places]))[:limit]
    return [int(place) for place in places[order]]
