"""The formula of relevance by words, apart from where postings come from.

BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6; K1 = 1.2, B = 0.75): a term's occurrences
are first added up over the fields, each with its field's boost and length, and what they come to is saturated once. Whoosh, and
SQLite's FTS5, saturate each field by itself and add that up, which pays twice for a word that stands in the title and in the text.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    Impact = tuple[NDArray[np.int64], NDArray[np.float64], float]

K1 = 1.2
B = 0.75


def occurrences(
    frequencies: NDArray[np.float32], lengths: NDArray[np.float32], average: float, boost: float
) -> NDArray[np.float64]:
    """What a term's occurrences in one field of some rows weigh, before they are added to those in other fields.

    Args:
        frequencies: how often it occurs in the field of each row.
        lengths: terms of that field, of each row.
        average: terms of that field over all rows.
        boost: how much a match in the field weighs.
    """
    return np.asarray(boost * frequencies / (1 - B + B / (average or 1.0) * lengths), np.float64)


def scores(
    terms: Mapping[str, float], impact_of: Callable[[str, int], Impact], count: int, size: int
) -> tuple[NDArray[np.float64], list[float]]:
    """The score of every row for some terms.

    Args:
        terms: as `query.parse` gives them, to how much each counts.
        impact_of: gives for a term and `size` what `impact` does.
        count: how many rows there are in all.
        size: one more than the highest row number.

    Returns:
        The score of each row, shape (size,), zero where nothing matches; and for each term the most that a match of it can
        score, or what it counts where nothing holds it.
    """
    found = np.zeros(size, np.float64)
    bounds = []
    unknown = strange(count)
    for term, weight in terms.items():
        rows, impacts, most = impact_of(term, size)
        found[rows] += weight * impacts
        bounds.append(weight * (most or unknown))
    return found, bounds


def impact(rows: Sequence[NDArray[np.int64]], weights: Sequence[NDArray[np.float64]], count: int, size: int) -> Impact:
    """What one term adds to the score of each row that holds it.

    Args:
        rows: the rows that hold it, field by field.
        weights: what `occurrences` gave for them.
        count: how many rows there are in all.
        size: one more than the highest row number.

    Returns:
        The rows that hold it anywhere, what it adds to each, and the most that it could add; zero where none holds it.
    """
    if not rows:
        return np.zeros(0, np.int64), np.zeros(0, np.float64), 0.0
    dense = np.bincount(np.concatenate(rows), np.concatenate(weights), minlength=size)
    holding = np.flatnonzero(dense).astype(np.int64)
    weight = dense[holding]
    most = bound(count, len(holding)) if len(holding) else 0.0
    return holding, most * weight / (weight + K1), most


def bound(count: int, holding: int) -> float:
    """The most that a term can add which `holding` of `count` rows hold: its rarity as Lucene has it is never negative."""
    return (K1 + 1) * math.log(1 + max(count - holding + 0.5, 0.0) / (holding + 0.5))


def strange(count: int) -> float:
    """What a term counts that no row holds: half of one that a single row holds.

    A question full of words that a small vault has never seen is answered badly by the few that it has.
    """
    return bound(count, 1) / 2
