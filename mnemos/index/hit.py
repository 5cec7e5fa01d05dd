"""A memory that answers a query, and why it was ranked where it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mnemos.index.catalogue import Row


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that answers a query.

    Args:
        row: the row.
        score: what it was ranked by.
        relevance: how well it answers, 0 to 1, by words and by meaning together.
        words: its BM25F as a share of what the query's best terms could score.
        meaning: how close it is to the query, 0 to 1; nothing where no vector says.
        factors: quality to what it made of the relevance.
        via: the older memory whose words matched, where this one took its place since.
    """

    row: Row
    score: float
    relevance: float
    words: float
    meaning: float | None
    factors: dict[str, float]
    via: Row | None = None
