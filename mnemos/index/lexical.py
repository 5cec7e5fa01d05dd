"""Relevance by words: BM25F summed with numpy over Whoosh's postings, and over the few records that Whoosh does not hold yet.

Whoosh keeps the inverted index on the disk, in segments. Its own collector takes a Python call for every posting it scores; here
each term's postings are read once per segment, kept as arrays, and added up as a whole, by the formula of `bm25f`. `reference`
asks Whoosh itself, for the bench that compares their times.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from whoosh import index as whoosh_index
from whoosh.analysis.tokenizers import SpaceSeparatedTokenizer
from whoosh.columns import FixedBytesColumn
from whoosh.fields import COLUMN, ID, TEXT, Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.formats import Existence
from whoosh.index import TOC
from whoosh.reading import SegmentReader, TermNotFound
from whoosh.util.filelock import FileLock
from whoosh.util.numeric import byte_to_length, length_to_byte

from mnemos.index import bm25f
from mnemos.index.analysis import FIELDS, VERSION
from mnemos.index.folding import Writer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from numpy.typing import ArrayLike, NDArray

_INDEX = "MAIN"  # what Whoosh calls an index that was given no name
_NAMES = [field.name for field in FIELDS]
_BOOSTS = {field.name: field.boost for field in FIELDS}
# Beside each document: the row it stands for, and the length of each field in the one byte to which Whoosh rounds it.
_ENTRY = np.dtype([("row", ">u4"), ("lengths", "u1", (len(_NAMES),))])
LENGTHS = np.array([byte_to_length(byte) for byte in range(256)], np.float32)


@lru_cache(maxsize=1)
def _schema() -> Schema:
    """The Whoosh schema; of a posting nothing is stored but how often the term occurs, as its weight."""
    words = TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=False)
    words.format = Existence()
    entry = FixedBytesColumn(_ENTRY.itemsize)  # type: ignore[no-untyped-call]
    return Schema(key=ID(unique=True), entry=COLUMN(entry), **dict.fromkeys(_NAMES, words))


class _Postings:
    """The postings of one term in one field: rows, term frequencies and field lengths."""

    __slots__ = ("frequencies", "lengths", "rows")

    def __init__(self, rows: ArrayLike, frequencies: ArrayLike, lengths: ArrayLike) -> None:
        self.rows: NDArray[np.int64] = np.asarray(rows, np.int64)
        self.frequencies: NDArray[np.float32] = np.asarray(frequencies, np.float32)
        self.lengths: NDArray[np.float32] = np.asarray(lengths, np.float32)


class _Segment:
    """One segment of the Whoosh index, with the postings that were asked for so far."""

    def __init__(self, reader: Any) -> None:
        self._reader = reader
        self.count = reader.doc_count_all()
        column = reader.column_reader("entry", translate=False)
        entries = np.frombuffer(b"".join(column), _ENTRY)
        self.rows: NDArray[np.int64] = entries["row"].astype(np.int64)
        self._lengths = LENGTHS[entries["lengths"]]
        self.totals = {name: reader.field_length(name) for name in _NAMES}
        self._known: dict[tuple[int, str], _Postings | None] = {}

    def postings(self, field: int, term: str) -> _Postings | None:
        """The postings of a term; nothing where the segment does not have it."""
        key = (field, term)
        if key not in self._known:
            self._known[key] = self._read(field, term)
        return self._known[key]

    def _read(self, field: int, term: str) -> _Postings | None:
        try:
            matcher = self._reader.postings(_NAMES[field], term)
        except TermNotFound:
            return None
        active, ident, weight, forward = matcher.is_active, matcher.id, matcher.weight, matcher.next
        documents, frequencies = [], []
        while active():
            documents.append(ident())
            frequencies.append(weight())
            forward()
        places = np.array(documents, np.int64)
        return _Postings(self.rows[places], frequencies, self._lengths[places, field])

    def close(self) -> None:
        """Let go of the files."""
        with suppress(Exception):
            self._reader.close()

    def load(self) -> None:
        """Read the postings of every term there is."""
        fields = {name: number for number, name in enumerate(_NAMES)}
        for name, term in self._reader.all_terms():
            if name in fields:
                self.postings(fields[name], term.decode("utf-8"))


class _Tail:
    """Records that were written since the last fold, scored like a segment."""

    def __init__(self) -> None:
        self.rows: set[int] = set()
        self.totals = dict.fromkeys(_NAMES, 0)
        self._entries: dict[tuple[int, str], list[tuple[int, int, float]]] = {}

    @property
    def count(self) -> int:
        return len(self.rows)

    def add(self, row: int, terms: Mapping[str, list[str]]) -> None:
        self.rows.add(row)
        for field, name in enumerate(_NAMES):
            found = terms.get(name, [])
            self.totals[name] += len(found)
            length = float(LENGTHS[length_to_byte(len(found))])  # rounded as Whoosh rounds, so that a fold changes no score
            for term, frequency in Counter(found).items():
                self._entries.setdefault((field, term), []).append((row, frequency, length))

    def postings(self, field: int, term: str) -> _Postings | None:
        entries = self._entries.get((field, term))
        return _Postings(*zip(*entries, strict=True)) if entries else None


class Damaged(Exception):
    """The text index on the disk is not what the catalogue says it is."""


class Lexical:
    """The text index of one vault.

    Whoosh keeps each in a folder of its own, which is given a name when it is begun; the catalogue says which one counts. Only who
    holds the lock writes: begins one, folds into it, or throws away those that do not count any more.

    Args:
        folder: where those folders are.

    Attributes:
        name: the text index that is open; empty for none.
        generation: a number that grows with every fold.
        held: the rows that its segments hold, dead ones included.
        size: one more than the highest of them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.name = ""
        self.generation = -1
        self.held: frozenset[int] = frozenset()
        self.size = 0
        self._segments: dict[str, _Segment] = {}
        self._parts: list[_Segment | _Tail] = []
        self._tail = _Tail()
        self._impacts: dict[str, tuple[NDArray[np.int64], NDArray[np.float64], float]] = {}

    @property
    def state(self) -> str:
        """What is open, in a few numbers: how often it was written to, and how many documents it holds."""
        return f"{self.generation} {sum(segment.count for segment in self._segments.values())}"

    def open(self, name: str, state: str = "", folding: str = "") -> None:
        """Read what was folded by now.

        Args:
            name: the text index; empty for none at all.
            state: what it looked like when the catalogue was last told of it; empty for whatever it looks like.
            folding: the generation that was announced last, whether it came to that or not.

        Raises:
            Damaged: something of it was lost, or the catalogue has lost what was folded into it.
            Exception: whatever Whoosh raises where it is gone, damaged, or written to just now.
        """
        if name != self.name:
            self.close()
            self.name = name
        if not name:
            return
        storage = FileStorage(str(self._folder / name), readonly=True)  # type: ignore[no-untyped-call]
        toc = TOC.read(storage, _INDEX, schema=_schema())  # type: ignore[no-untyped-call]
        segments: dict[str, _Segment] = {}
        try:
            for segment in toc.segments:
                ident = str(segment.segment_id())
                segments[ident] = self._segments.get(ident) or _Segment(SegmentReader(storage, toc.schema, segment))
            held = frozenset(row for segment in segments.values() for row in segment.rows.tolist())
            count = sum(segment.count for segment in segments.values())
            _check(state, folding, toc.generation, count)
            _check_once(held, count)
        except BaseException:
            _close(segment for ident, segment in segments.items() if ident not in self._segments)
            raise
        _close(segment for ident, segment in self._segments.items() if ident not in segments)
        self._segments, self.generation = segments, toc.generation
        self.held, self.size = held, max(held, default=-1) + 1
        self._changed()

    def load(self) -> None:
        """Read all postings into memory, for a process that will be asked more than once."""
        for segment in self._segments.values():
            segment.load()

    def close(self) -> None:
        """Let go of the files; nothing is open any more, and the tail is empty."""
        _close(self._segments.values())
        self.name, self.generation, self._segments, self._tail = "", -1, {}, _Tail()
        self.held, self.size = frozenset(), 0
        self._changed()

    def set_tail(self, documents: Mapping[int, Mapping[str, list[str]]]) -> None:
        """Score these records with the rest, in the place of those given before.

        Args:
            documents: row to field to terms; rows that a segment holds must be left out.
        """
        if set(documents) != self._tail.rows:
            fresh = set(documents) - self._tail.rows
            if self._tail.rows - set(documents):
                self._tail, fresh = _Tail(), set(documents)
            for row in sorted(fresh):
                self._tail.add(row, documents[row])
            self._changed()

    def _changed(self) -> None:
        self._parts = [*self._segments.values(), self._tail]
        self._impacts.clear()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Be the only one who writes; the operating system lets go of the lock when the process ends, however it ends.

        Raises:
            BlockingIOError: another process is.
        """
        lock = FileLock(str(self._folder / "fold.lock"))
        if not lock.acquire():
            raise BlockingIOError("another process is folding")
        try:
            yield
        finally:
            lock.release()

    def begin(self) -> str:
        """Begin an empty text index under a name of its own, and open it; gives the name."""
        name = f"text-{VERSION}-{os.urandom(4).hex()}"
        place = self._folder / name
        place.mkdir()
        whoosh_index.create_in(str(place), _schema())
        self.open(name)
        return name

    def fold(self, documents: Iterable[tuple[int, Mapping[str, list[str]]]], gone: Iterable[int], generation: int) -> None:
        """Write records into a segment and let dead ones go; what is written stays even if we are killed right after.

        Args:
            documents: row, and field to terms.
            gone: rows that died.
            generation: the number of this fold, higher than that of any other into this text index.

        Raises:
            Exception: whatever Whoosh raises where the disk will not take it.
        """
        opened = whoosh_index.open_dir(str(self._folder / self.name), schema=_schema())
        writer: Any = Writer(opened)
        writer.generation = generation
        try:
            for row in gone:
                writer.delete_by_term("key", str(row))
            for row, terms in documents:
                lengths = [length_to_byte(len(terms.get(name, []))) for name in _NAMES]
                entry = np.array((row, lengths), _ENTRY).tobytes()
                writer.add(row, entry, terms)
        except BaseException:
            with suppress(Exception):  # what went wrong first is told
                writer.cancel()
            raise
        writer.commit()
        self.open(self.name)

    def sweep(self) -> None:
        """Throw away every text index but the one that is open."""
        for place in self._folder.glob("text-*"):
            if place.name != self.name:
                shutil.rmtree(place, ignore_errors=True)

    def score(self, weights: Mapping[str, float], size: int) -> tuple[NDArray[np.float64], list[float]]:
        """BM25F of every row for some terms.

        Args:
            weights: terms as `query.parse` gives them, to how much each counts.
            size: one more than the highest row number.

        Returns:
            The score of each row, shape (size,), zero where nothing matches; and for each term the most that a match of it can
            score, or what it counts where nothing holds it.
        """
        return bm25f.scores(weights, self.impact, self._count, size)

    @property
    def _count(self) -> int:
        return sum(part.count for part in self._parts)

    def impact(self, term: str, size: int) -> tuple[NDArray[np.int64], NDArray[np.float64], float]:
        """The rows that hold a term, what it adds to each by the present statistics, and the most that it could add."""
        known = self._impacts.get(term)
        if known is not None:
            return known
        rows, weights = [], []
        count = self._count
        for field, (name, boost) in enumerate(_BOOSTS.items()):
            average = sum(part.totals[name] for part in self._parts) / count if count else 0.0
            for part in self._parts:
                if found := part.postings(field, term):
                    rows.append(found.rows)
                    weights.append(bm25f.occurrences(found.frequencies, found.lengths, average, boost))
        result = self._impacts[term] = bm25f.impact(rows, weights, count, size)
        return result

    def reference(self, terms: Iterable[str], limit: int) -> list[tuple[int, float]]:
        """The best rows and their scores by Whoosh's own searcher; it knows nothing of the tail."""
        from whoosh.query.compound import Or
        from whoosh.query.terms import Term

        query = Or([Term(field, term, boost=boost) for term in terms for field, boost in _BOOSTS.items()])
        with whoosh_index.open_dir(str(self._folder / self.name), schema=_schema()).searcher() as searcher:
            column = searcher.reader().column_reader("entry", translate=False)
            hits = searcher.search(query, limit=limit)
            return [(int(np.frombuffer(column[hit.docnum], _ENTRY)["row"][0]), cast("float", hit.score)) for hit in hits]


def _check(state: str, folding: str, generation: int, count: int) -> None:
    """Make sure that a text index and the catalogue know of the same folds.

    One that is older has lost a part. One that is newer holds rows that the catalogue has lost, whose numbers it gives to others.
    """
    if not state or str(generation) == folding:
        return
    if f"{generation} {count}" != state:
        raise Damaged(
            f"fold {generation} with {count} documents, where the catalogue knows {state} and {folding or 'no other'}"
        )


def _check_once(held: frozenset[int], count: int) -> None:
    """Make sure that every record stands there once: twice would be twice the score."""
    if len(held) != count:
        raise Damaged(f"{count} documents of {len(held)} records")


def _close(segments: Iterable[_Segment]) -> None:
    for segment in segments:
        segment.close()
