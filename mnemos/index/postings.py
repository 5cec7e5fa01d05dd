"""The words of the archive: which version holds which term how often, kept as numpy arrays in SQLite, chunk by chunk.

Whoosh's index knows one present; here any set of versions may be asked, and is scored as if nothing else existed: the number of
documents, the frequency of a term and the average length of a field are those of the set. The formula is that of `index.bm25f`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from whoosh.util.numeric import length_to_byte

from mnemos.index import bm25f
from mnemos.index.analysis import FIELDS
from mnemos.index.lexical import LENGTHS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from mnemos.index.archive import Archive

_POSTING = np.dtype([("row", "<u4"), ("frequency", "<u2"), ("length", "u1")])
_MOST = 2**16 - 1  # how often a term is counted in one field
_SMALL = 1000  # rows of a chunk that is put together with others
_SMALL_CHUNKS = 24  # how many of those there may be
_KEPT_TERMS = 4096
_NAMES = [field.name for field in FIELDS]


class Postings:
    """The words of an archive, as far as it was read.

    Args:
        archive: where they are kept.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._chunks: tuple[int, ...] = ()
        self._known: dict[str, list[tuple[int, NDArray[np.void]]]] = {}
        self.lengths: NDArray[np.int64] = np.zeros((0, len(FIELDS)), np.int64)

    def add(self, documents: Mapping[int, Mapping[str, list[str]]]) -> None:
        """Take in some versions: row, to field, to terms; in the transaction in which they were read."""
        if not documents:
            return
        found: dict[tuple[str, int], list[tuple[int, int, int]]] = {}
        lengths = np.zeros((len(documents), len(FIELDS)), "<u4")
        for place, (row, terms) in enumerate(documents.items()):
            for field, name in enumerate(_NAMES):
                words = terms.get(name, [])
                lengths[place, field] = len(words)
                byte = length_to_byte(len(words))
                for term, count in Counter(words).items():
                    found.setdefault((term, field), []).append((row, min(count, _MOST), byte))
        rows = np.fromiter(documents, "<u4", len(documents))
        chunk = self._begin(rows, lengths)
        self._archive.executemany(
            "insert into posting values (?, ?, ?, ?)",
            ((term, field, chunk, np.array(held, _POSTING).tobytes()) for (term, field), held in found.items()),
        )
        self._put_together()

    def _begin(self, rows: NDArray[np.unsignedinteger], lengths: NDArray[np.unsignedinteger]) -> int:
        inserted = self._archive.execute(
            "insert into chunk (rows, lengths) values (?, ?)", (rows.tobytes(), lengths.tobytes())
        ).lastrowid
        assert inserted is not None
        return inserted

    def _put_together(self) -> None:
        """Make one chunk of the many small ones that single commits leave, so that a term is read in few pieces."""
        small = self._archive.execute("select chunk, rows, lengths from chunk where length(rows) < ?", (4 * _SMALL,)).fetchall()
        if len(small) <= _SMALL_CHUNKS:
            return
        rows, lengths = (b"".join(parts) for parts in (list(zip(*small, strict=True))[1:]))
        chunk = self._begin(np.frombuffer(rows, "<u4"), np.frombuffer(lengths, "<u4"))
        marks = ", ".join(str(number) for number, _, _ in small)
        held: dict[tuple[str, int], list[bytes]] = {}
        for term, field, data in self._archive.execute(f"select term, field, data from posting where chunk in ({marks})"):
            held.setdefault((term, field), []).append(data)
        self._archive.execute(f"delete from posting where chunk in ({marks})")
        self._archive.execute(f"delete from chunk where chunk in ({marks})")
        self._archive.executemany(
            "insert into posting values (?, ?, ?, ?)",
            ((term, field, chunk, b"".join(parts)) for (term, field), parts in held.items()),
        )

    def refresh(self, size: int) -> None:
        """Take in what was added since the last time, by whomever; `size` is one more than the highest row number."""
        chunks = tuple(number for (number,) in self._archive.execute("select chunk from chunk order by chunk"))
        if chunks == self._chunks and len(self.lengths) == size:
            return
        self._known.clear()
        lengths = np.zeros((size, len(FIELDS)), np.int64)
        for rows, data in self._archive.execute("select rows, lengths from chunk"):
            places = np.frombuffer(rows, "<u4").astype(np.int64)
            lengths[places] = np.frombuffer(data, "<u4").reshape(-1, len(FIELDS))
        self._chunks, self.lengths = chunks, lengths

    def among(self, here: NDArray[np.bool_]) -> Among:
        """The words of some versions, as if no others existed; shape (size,)."""
        return Among(self, here)

    def held(self, term: str) -> list[tuple[int, NDArray[np.void]]]:
        """Everything that is known of a term, field by field."""
        known = self._known.get(term)
        if known is None:
            parts: dict[int, list[bytes]] = {}
            for field, data in self._archive.execute("select field, data from posting where term = ?", (term,)):
                parts.setdefault(field, []).append(data)
            known = [(field, np.frombuffer(b"".join(held), _POSTING)) for field, held in sorted(parts.items())]
            if len(self._known) > _KEPT_TERMS:
                self._known.clear()
            self._known[term] = known
        return known


class Among:
    """The words of some of the versions, which are scored as if no others existed.

    Args:
        postings: the words of all.
        here: which rows there are to be, shape (size,).
    """

    def __init__(self, postings: Postings, here: NDArray[np.bool_]) -> None:
        self._postings, self._here = postings, here
        self._count = int(here.sum())
        self._averages = postings.lengths[here].sum(axis=0) / max(self._count, 1)

    def score(self, weights: Mapping[str, float], size: int) -> tuple[NDArray[np.float64], list[float]]:
        """BM25F of every row for some terms, as `Lexical.score` has it."""
        return bm25f.scores(weights, self.impact, self._count, size)

    def impact(self, term: str, size: int) -> tuple[NDArray[np.int64], NDArray[np.float64], float]:
        """The rows that hold a term, what it adds to each by the statistics of these rows, and the most that it could add."""
        rows, weights = [], []
        for field, known in self._postings.held(term):
            held = known[self._here[known["row"]]]
            average, boost = float(self._averages[field]), FIELDS[field].boost
            rows.append(held["row"].astype(np.int64))
            weights.append(bm25f.occurrences(held["frequency"].astype(np.float32), LENGTHS[held["length"]], average, boost))
        return bm25f.impact(rows, weights, self._count, size)
