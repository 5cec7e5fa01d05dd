"""The words of the archive: which version holds which term how often, kept as numpy arrays in SQLite, chunk by chunk.

Whoosh's index knows one present; here any set of versions may be asked, and is scored as if nothing else existed: the number of
documents, the frequency of a term and the average length of a field are those of the set. The formula is that of `index.lexical`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
from whoosh.util.numeric import length_to_byte

from mnemos.index.analysis import FIELDS
from mnemos.index.lexical import K1, LENGTHS, rarity, saturation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from mnemos.index.archive import Archive

_POSTING = np.dtype([("row", "<u4"), ("frequency", "<u2"), ("length", "u1")])
_MOST = 2**16 - 1  # how often a term is counted in one field
_SMALL = 1000  # rows of a chunk that is put together with others
_SMALL_CHUNKS = 24  # how many of those there may be
_KEPT_TERMS = 4096
_BOOSTS = [(field.name, field.boost) for field in FIELDS]


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
            for field, (name, _) in enumerate(_BOOSTS):
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

    def score(self, terms: Sequence[str], among: NDArray[np.bool_]) -> tuple[NDArray[np.float64], list[float]]:
        """BM25F of some versions for some terms, by the statistics of just these versions.

        Args:
            terms: distinct terms as `analysis.query_terms` gives them.
            among: which rows there are to be, shape (size,).

        Returns:
            The score of each row, shape (size,), zero where nothing matches; and for each term that occurs at all the most that
            a match of it can score.
        """
        scores = np.zeros(len(among), np.float64)
        bounds = []
        count = int(among.sum())
        averages = self.lengths[among].sum(axis=0) / max(count, 1)
        for term in terms:
            bound = 0.0
            for field, known in self._held(term):
                held = known[among[known["row"]]]
                rows = held["row"].astype(np.int64)
                if not len(rows):
                    continue
                weight = _BOOSTS[field][1] * rarity(count, len(rows))
                bound = max(bound, weight * (K1 + 1))
                frequencies = held["frequency"].astype(np.float32)
                scores[rows] += weight * saturation(frequencies, LENGTHS[held["length"]], float(averages[field]) or 1)
            if bound:
                bounds.append(bound)
        return scores, bounds

    def _held(self, term: str) -> list[tuple[int, NDArray[np.void]]]:
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
