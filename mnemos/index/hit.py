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
        relevance: BM25F alone.
        coverage: its relevance as a share of what the query's best terms could score.
        factors: quality to what it made of the relevance.
        via: the older memory whose words matched, where this one took its place since.
    """

    row: Row
    score: float
    relevance: float
    coverage: float
    factors: dict[str, float]
    via: Row | None = None
