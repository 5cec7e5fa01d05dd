"""Which texts are alike: weighted terms as vectors, and all pairs whose cosine is high enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

BACKGROUND = 100  # texts on other matters that are taken to be there too: in a project with three, all of them on one, every term would be common
_SLICE = 256  # rows compared at a time: so many rows of scores are in memory


class Vectors:
    """Texts as vectors of unit length over their terms, weighed by how rare each is (tf-idf with a logarithm, Salton and Buckley 1988).

    Args:
        documents: for each text, term to its weight there (occurrences times the weight of the field).
        common: the share of the texts above which a term says nothing.
    """

    def __init__(self, documents: Sequence[Mapping[str, float]], common: float = 0.25) -> None:
        vocabulary = {term: place for place, term in enumerate(sorted({term for document in documents for term in document}))}
        self.count = len(documents)
        rows, columns, values = [], [], []
        for row, document in enumerate(documents):
            for term, weight in document.items():
                rows.append(row)
                columns.append(vocabulary[term])
                values.append(1.0 + np.log(max(weight, 0.1)) if weight >= 1 else weight)
        self._rows = np.array(rows, np.int64)
        self._columns = np.array(columns, np.int64)
        spread = np.bincount(self._columns, minlength=len(vocabulary))
        rarity = np.log((BACKGROUND + self.count) / (1 + spread))
        rarity[spread > common * (BACKGROUND + self.count)] = 0.0
        weights = np.array(values, np.float64) * rarity[self._columns]
        lengths = np.sqrt(np.bincount(self._rows, weights * weights, minlength=self.count))
        self._weights = weights / np.where(lengths > 0, lengths, 1.0)[self._rows]
        order = np.lexsort((self._rows, self._columns))
        self._by_term = (
            self._rows[order],
            self._weights[order],
            np.searchsorted(self._columns[order], np.arange(len(vocabulary) + 1)),
        )
        self._starts = np.searchsorted(self._rows, np.arange(self.count + 1))

    def vector(self, row: int) -> dict[int, float]:
        """A text's terms by number, to their weights."""
        part = slice(int(self._starts[row]), int(self._starts[row + 1]))
        return dict(zip(self._columns[part].tolist(), self._weights[part].tolist(), strict=True))

    def pairs(self, least: float) -> list[tuple[float, int, int]]:
        """All pairs whose cosine is at least `least`, with it; the lower number of a pair first."""
        found = []
        for start in range(0, self.count, _SLICE):
            stop = min(start + _SLICE, self.count)
            scores = self._scores(start, stop)
            for row, other in zip(*np.nonzero(scores >= least), strict=True):
                if other > start + row:
                    found.append((float(scores[row, other]), int(start + row), int(other)))
        return found

    def _scores(self, start: int, stop: int) -> NDArray[np.float64]:
        """The cosines of some texts with all, shape (stop - start, count)."""
        scores = np.zeros((stop - start, self.count), np.float64)
        holders, weights, ends = self._by_term
        for entry in range(int(self._starts[start]), int(self._starts[stop])):
            if self._weights[entry]:
                term = self._columns[entry]
                part = slice(int(ends[term]), int(ends[term + 1]))
                scores[self._rows[entry] - start, holders[part]] += self._weights[entry] * weights[part]
        return scores
