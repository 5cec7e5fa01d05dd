"""The index of one vault: catalogue, columns and text index as one thing to fill and to ask."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from mnemos.index.analysis import VERSION, query_terms, terms_of_file
from mnemos.index.catalogue import Catalogue, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from mnemos.config import Ranking
    from mnemos.index.columns import Columns
    from mnemos.index.filter import Filter
    from mnemos.index.lexical import Lexical

TAIL_LIMIT = 64  # unfolded rows after which folding them is worth a segment
_KEPT_ROWS = 4096
_BEST_TERMS = 6  # a query's weight is that of its six best terms: a whole prompt pasted in must not drown every answer


@dataclass(frozen=True, slots=True)
class Hit:
    """A row that answers a query.

    Args:
        row: the row.
        score: what it was ranked by.
        relevance: BM25F alone.
        coverage: its relevance as a share of what the query's best terms could score.
        factors: quality to what it made of the relevance.
    """

    row: Row
    score: float
    relevance: float
    coverage: float
    factors: dict[str, float]


class Index:
    """The index of one vault.

    Args:
        folder: `.mnemos/cache/index`; made where it is missing.
        patience: seconds to wait for another process.
    """

    def __init__(self, folder: Path, patience: float = 30.0) -> None:
        self._folder = folder
        self.catalogue = Catalogue(folder / "catalogue.sqlite", patience)
        self._rows: dict[int, Row] = {}
        self._generation = self._standings = ""
        self._tail: dict[int, dict[str, list[str]]] = {}
        self._tail_change = -1

    @cached_property
    def _columns(self) -> Columns:
        from mnemos.index.columns import Columns  # numpy costs 60 ms, and most hooks need no search

        return Columns(self.catalogue, self._folder)

    @cached_property
    def _lexical(self) -> Lexical:
        from mnemos.index.lexical import Lexical  # numpy and whoosh, as above

        return Lexical(self._folder)

    def lost(self) -> bool:
        """Whether somebody deleted the files under us: what is asked or written now would reach nobody."""
        return not self.catalogue.there()

    def close(self) -> None:
        """Let go of the files."""
        if "_lexical" in self.__dict__:
            self._lexical.close()
        self.catalogue.close()

    def search(self, query: str, where: Filter, weights: Ranking, now: int, limit: int) -> list[Hit]:
        """The rows that answer a query, best first.

        Args:
            query: words.
            where: what a row must be.
            weights: how relevance is weighed against other qualities.
            now: Unix seconds, for recency.
            limit: how many at most.

        Returns:
            Hits whose coverage reaches the floor of `weights`; none is better than noise.
        """
        terms = query_terms(query)
        if not terms:
            return []
        try:
            return self._search(terms, where, weights, now, limit)
        except sqlite3.Error:
            raise
        except Exception:  # noqa: BLE001 - a damaged text index fails in any way it likes; it is made anew, once
            self._renew_text()
            return self._search(terms, where, weights, now, limit)

    def _search(self, terms: list[str], where: Filter, weights: Ranking, now: int, limit: int) -> list[Hit]:
        import numpy as np

        from mnemos.index.ranking import factors, mask

        self._prepare()
        scores, bounds = self._lexical.score(terms, self._columns.size)
        ideal = sum(sorted(bounds, reverse=True)[:_BEST_TERMS])
        rows = np.flatnonzero((scores > 0) & (scores >= weights.floor * ideal) & mask(where, self._columns, self.catalogue))
        parts = factors(rows, self._columns, weights, now)
        totals = scores[rows] * parts.product
        best = _top(totals, rows, limit)
        return [
            Hit(
                row=row,
                score=float(totals[place]),
                relevance=float(scores[row.number]),
                coverage=float(scores[row.number] / ideal),
                factors={name: float(getattr(parts, name)[place]) for name in ("importance", "recency", "type", "outcome")},
            )
            for place, row in zip(best, self.fetch([int(rows[place]) for place in best]), strict=True)
        ]

    def relevance(self, query: str, limit: int) -> list[tuple[int, float]]:
        """The living rows most relevant to a query and their BM25F, nothing else weighed in."""
        import numpy as np

        self._prepare()
        scores, _ = self._lexical.score(query_terms(query), self._columns.size)
        rows = np.flatnonzero((scores > 0) & self._columns.number("alive"))
        return [(int(rows[place]), float(scores[rows[place]])) for place in _top(scores[rows], rows, limit)]

    def reference(self, terms: list[str], limit: int) -> list[tuple[int, float]]:
        """The same by Whoosh's own searcher, for the bench and the test that compare both."""
        self._prepare()
        return self._lexical.reference(terms, limit)

    def fetch(self, numbers: Sequence[int]) -> list[Row]:
        """Rows by their numbers, in that order; they are kept, since nothing but their trust ever changes."""
        standings = self.catalogue.get("standings")
        if standings != self._standings:
            self._rows.clear()
            self._standings = standings
        missing = [number for number in numbers if number not in self._rows]
        if missing:
            if len(self._rows) > _KEPT_ROWS:
                self._rows.clear()
                missing = list(numbers)
            self._rows.update(self.catalogue.by_number(missing))
        return [self._rows[number] for number in numbers]

    def _prepare(self) -> None:
        """Bring columns and text index up to the catalogue."""
        self._columns.refresh()
        generation = self.catalogue.get("generation")
        if generation != self._generation or self._lexical.name != self.catalogue.get("text"):
            self._open_text()
            self._generation = generation
            self._tail_change = -1
        if self._tail_change != self._columns.change:
            numbers = self.catalogue.unfolded()
            if len(numbers) > 4 * TAIL_LIMIT and self.fold():
                numbers = self.catalogue.unfolded()
            held = self._lexical.held
            fresh = self.fetch([number for number in numbers if number not in held and number not in self._tail])
            self._tail |= {row.number: terms_of_file(row.file) for row in fresh}
            self._tail = {number: self._tail[number] for number in numbers if number in self._tail and number not in held}
            self._lexical.set_tail(self._tail)
            self._tail_change = self._columns.change

    def _open_text(self) -> None:
        """Open the text index that the catalogue names; where it is gone or broken, begin a new one."""
        name = self.catalogue.get("text")
        if self._lexical.name != name:
            self._lexical.choose(name)
        if not self._lexical.exists():
            self._begin_text()
        try:
            self._lexical.open()
        except Exception:  # noqa: BLE001 - see `search`
            self._begin_text()
            self._lexical.open()

    def _begin_text(self) -> None:
        """Begin an empty text index: everything that lives waits to be folded into it."""
        self._lexical.discard()
        name = f"text-{VERSION}-{os.urandom(4).hex()}"
        self._lexical.choose(name)
        with self.catalogue.changing():
            self.catalogue.unfold_all()
            self.catalogue.put("text", name)

    def _renew_text(self) -> None:
        self._begin_text()
        self._generation, self._tail_change = "", -1

    def warm_up(self) -> None:
        """Read into memory what questions will need, for a process that will be asked more than once."""
        self._prepare()
        self._lexical.load()

    def due(self) -> bool:
        """Whether enough rows wait to be folded that it is worth a segment."""
        return len(self.catalogue.unfolded(TAIL_LIMIT)) >= TAIL_LIMIT

    def fold(self) -> bool:
        """Write the waiting rows into the text index; false where another process is at it or nothing waits."""
        self._open_text()
        numbers, dead = self.catalogue.unfolded(), self.catalogue.dead_folded()
        if not numbers and not dead:
            return False
        held = self._lexical.held
        waiting = [number for number in numbers if number not in held]
        try:
            self._lexical.fold(self._documents(waiting), dead)
        except BlockingIOError:
            return False
        self.catalogue.mark_folded(numbers, dead)
        self._columns.refresh()
        self._columns.save()
        self._lexical.open()
        self._generation = self.catalogue.get("generation")
        self._tail_change = -1
        return True

    def _documents(self, numbers: list[int]) -> Iterator[tuple[int, dict[str, list[str]]]]:
        for start in range(0, len(numbers), 500):
            for row in self.catalogue.by_number(numbers[start : start + 500]).values():
                yield row.number, terms_of_file(row.file)


def _top(totals: NDArray[np.float64], rows: NDArray[np.int64], limit: int) -> list[int]:
    """The places of the highest totals, ties by row number, newest first."""
    import numpy as np

    places = np.argpartition(-totals, limit)[:limit] if len(totals) > 4 * limit else np.arange(len(totals))
    order = np.lexsort((-rows[places], -totals[places]))[:limit]
    return [int(place) for place in places[order]]
