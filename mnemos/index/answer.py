"""Answering a question from whatever knows words and rows: the index of the present, or a place of the past."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from mnemos.index.analysis import texts_of
from mnemos.index.query import folded
from mnemos.index.ranking import best, top, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from mnemos.config import Ranking
    from mnemos.index.catalogue import Row
    from mnemos.index.hit import Hit
    from mnemos.index.query import Query
    from mnemos.index.ranking import Qualities

_READ_FOR_PHRASES = 500  # rows


class Words(Protocol):
    """What knows which rows hold which words: `index.lexical`, or `index.postings` among some of its rows."""

    def score(self, weights: Mapping[str, float], size: int) -> tuple[NDArray[np.float64], list[float]]:
        """The relevance of every row for some terms, and the most that a match of each could score."""

    def impact(self, term: str, size: int) -> tuple[NDArray[np.int64], NDArray[Any], float]:
        """The rows that hold a term, what it adds to each, and the most that it could add."""


def answer(
    asked: Query,
    words: Words,
    columns: Qualities,
    fits: NDArray[np.bool_],
    named: Sequence[int],
    fetch: Callable[[Sequence[int]], Mapping[int, Row]],
    weights: Ranking,
    now: int,
    limit: int,
    closeness: Callable[[str], NDArray[np.float64] | None] = lambda _question: None,
) -> tuple[list[Hit], bool]:
    """The rows that answer a question, best first.

    Args:
        asked: the question.
        words: which rows hold which words.
        columns: what else is known of the rows.
        fits: which rows may answer, shape (columns.size,); is changed.
        named: the rows whose id is, or ends in, what was asked.
        fetch: gives rows by their numbers, without those that are gone.
        weights: how relevance is weighed against other qualities.
        now: Unix seconds, for recency.
        limit: how many at most.
        closeness: how close every row is to a question by its meaning, as `Meaning.closeness` has it; not asked where an id or
            phrases are looked for.

    Returns:
        The hits, and whether they are all; not where one of them was replaced while we looked.
    """
    scores, bounds = words.score(asked.weights, columns.size)
    near = None
    if there := [number for number in named if number < len(fits) and fits[number]]:
        fits[:] = False
        fits[there], scores[there] = True, whole(bounds)
    elif asked.phrases:
        _keep_saying(asked, words, scores, fits, fetch)
    elif asked.text:
        near = closeness(asked.text)
    found = best(scores, bounds, fits, columns, weights, now, limit, near)
    rows = fetch([place.number for place in found])
    hits = [place.hit(row) for place in found if (row := rows.get(place.number))]
    return hits, len(hits) == len(found)


def _keep_saying(
    asked: Query,
    words: Words,
    scores: NDArray[np.float64],
    fits: NDArray[np.bool_],
    fetch: Callable[[Sequence[int]], Mapping[int, Row]],
) -> None:
    """Let only those rows fit that hold every phrase word by word; of those with all the words the most relevant are read."""
    for term in asked.weights:
        holding = np.zeros(len(fits), np.bool_)
        holding[words.impact(term, len(fits))[0]] = True
        fits &= holding
    rows = np.flatnonzero(fits)
    rows = rows[top(scores[rows], rows, _READ_FOR_PHRASES)]
    texts = {number: folded("\n".join(texts_of(row.file).values())) for number, row in fetch(rows.tolist()).items()}
    fits[:] = False
    fits[[number for number, text in texts.items() if all(phrase in text for phrase in asked.phrases)]] = True
