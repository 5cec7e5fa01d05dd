"""The past of one vault: what the archive holds, asked as of any commit of a line as the index is asked about the present."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from mnemos.index.analysis import terms_of_file
from mnemos.index.archive import Archive
from mnemos.index.query import parse

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from mnemos.config import Ranking
    from mnemos.domain.past import Axis
    from mnemos.domain.records import File
    from mnemos.domain.trust import Standing
    from mnemos.index.archive import Version
    from mnemos.index.catalogue import Catalogue, Row
    from mnemos.index.columns import Columns
    from mnemos.index.filter import Filter
    from mnemos.index.hit import Hit
    from mnemos.index.postings import Among, Postings

_FILE = "archive.sqlite"
_KEPT_ROWS = 4096


class Reader(Protocol):
    """Who reads what git holds, and says how far it is trusted."""

    def read(self, versions: Sequence[Version]) -> None:
        """Read some versions into the past, by `Past.take`."""

    def judge(self, row: Row) -> Standing | None:
        """How far a version is trusted; nothing where it must not leave at all."""


class Past:
    """The past of one vault, open to be asked.

    Args:
        folder: where the archive lies; made where it is missing.
        patience: seconds to wait for another process that fills it.

    Raises:
        sqlite3.Error: it cannot be opened.
        OSError: the folder cannot be made.
    """

    def __init__(self, folder: Path, patience: float = 30.0) -> None:
        self._folder, self._patience = folder, patience
        self.archive = Archive(folder / _FILE, patience)
        self._rows: dict[int, Row] = {}
        self._edition = ""  # of the archive, that the following are of
        self._spans: dict[Axis, _Spans] = {}
        self._complete: set[tuple[Axis, int]] = set()
        self._failures: list[tuple[int, str]] = []
        self._shared: dict[str, list[tuple[str, int]]] = {}
        self._failed: tuple[frozenset[str], NDArray[np.bool_]] | None = None

    @cached_property
    def _columns(self) -> Columns:
        from mnemos.index.columns import Columns  # numpy costs 60 ms, and only questions about the past need this

        return Columns(self.archive, self._folder, copied=False)

    @cached_property
    def _postings(self) -> Postings:
        from mnemos.index.postings import Postings  # numpy and whoosh, as above

        return Postings(self.archive)

    @cached_property
    def _then(self) -> _Then:
        return _Then(self, self._folder / _FILE, self._patience)

    def close(self) -> None:
        """Let go of the files."""
        if "_then" in self.__dict__:
            self._then.close()
        self.archive.close()

    def take(self, found: Iterable[tuple[Version, str, File | None]]) -> None:
        """Keep what some versions hold: version, kind of file, and the file; nothing where it breaks the rules."""
        with self.archive.changing():
            fresh = [(version, kind, file) for version, kind, file in found if not self.archive.is_read(version)]
            rows = {self.archive.read(version, kind, file): file for version, kind, file in fresh}
            self._postings.add({row: terms_of_file(file) for row, file in rows.items() if file})

    def complete(self, axis: Axis, seq: int, reader: Reader) -> None:
        """Have everything read that stood at a place of a line."""
        if self.archive.edition() == self._edition and (axis, seq) in self._complete:
            return
        if unread := self.archive.unread(axis, seq):
            reader.read(unread)
        self._refresh()
        self._complete.add((axis, seq))

    def here(self, axis: Axis, seq: int) -> NDArray[np.bool_]:
        """Which rows stood at a place of a line, shape (size,); of several files with one id the one that counts."""
        import numpy as np

        self._refresh()
        if axis not in self._spans:
            self._spans[axis] = _Spans(self.archive.spans(axis))
        spans = self._spans[axis]
        here = np.zeros(self._columns.size, np.bool_)
        here[spans.rows[(spans.begun <= seq) & (spans.ended > seq)]] = True
        for ident, claims in self._shared.items():  # as `Catalogue` settles it among the files of the present
            standing = sorted((not path.endswith(f"{ident}.md"), path, row) for path, row in claims if here[row])
            here[[row for _, _, row in standing[1:]]] = False
        return here

    def _refresh(self) -> None:
        """Take in what was read and judged since the last time, by whomever."""
        edition = self.archive.edition()
        if edition != self._edition:
            self._spans.clear()
            self._complete.clear()
            self._shared, self._failures = self.archive.shared_ids(), self.archive.failures()
            self._edition = edition
        self._columns.refresh()
        self._postings.refresh(self._columns.size)

    def qualities(self, here: NDArray[np.bool_]) -> _Qualities:
        """What is known of the rows, as if only those that stood there existed."""
        failed = frozenset(ident for row, ident in self._failures if here[row])
        if self._failed is None or self._failed[0] != failed or len(self._failed[1]) != len(here):
            self._failed = (failed, self._columns.of_sessions(failed))
        return _Qualities(self._columns, here, self._failed[1])

    def words(self, here: NDArray[np.bool_]) -> Among:
        """The words of the rows that stood there."""
        return self._postings.among(here)

    def fetch(self, numbers: Sequence[int]) -> dict[int, Row]:
        """Rows by their numbers. They are kept: nothing but their trust ever changes, and `judged` lets go of those."""
        if len(self._rows) > _KEPT_ROWS:
            self._rows.clear()
        missing = [number for number in numbers if number not in self._rows]
        if missing:
            self._rows.update(self.archive.by_number(missing))
        return {number: self._rows[number] for number in numbers}

    def row(self, version: Version, reader: Reader) -> Row | None:
        """What a version holds; nothing where it breaks the rules, or must not be told."""
        if not self.archive.is_read(version):
            reader.read([version])
        while number := self.archive.row_of(version):
            row = self.fetch([number])[number]
            if not self.judged([row], reader):
                return row
        return None

    def judged(self, rows: Collection[Row], reader: Reader) -> bool:
        """Work out how far some rows are trusted, where nobody has done so yet; gives whether anything came of it.

        What is looked at is judged, and nothing else: to look at every text that ever was would take minutes.
        """
        fresh = self.archive.unjudged(rows)
        if not fresh:
            return False
        with self.archive.changing():
            news = [self.archive.judge(row, reader.judge(row)) for row in fresh]
        for row in fresh:
            self._rows.pop(row.number, None)
        return any(news)

    def judge_by(self, policy: str) -> None:
        """Have everything judged anew when it is looked at, where that was done by another policy."""
        if self.archive.facts().get("policy") != policy:
            self.archive.judge_anew(policy)
            self._rows.clear()

    def catalogue(self, axis: Axis, seq: int, reader: Reader) -> Catalogue:
        """The catalogue of a place of a line; it is one for all places, and shows the last one it was asked for."""
        self._then.show(axis, seq, reader)
        return self._then


class Snapshot:
    """What was known at one place of a line; it answers what `index.Index` answers of the present.

    Args:
        past: where it is kept.
        axis: the line.
        seq: the place; -1 for before the first.
        reader: reads and judges what is not known yet.
    """

    def __init__(self, past: Past, axis: Axis, seq: int, reader: Reader) -> None:
        self._past, self._axis, self._seq, self._reader = past, axis, seq, reader

    @property
    def catalogue(self) -> Catalogue:
        """Every question that needs no text search."""
        self._past.complete(self._axis, self._seq, self._reader)
        return self._past.catalogue(self._axis, self._seq, self._reader)

    def search(self, query: str, where: Filter, weights: Ranking, now: int, limit: int) -> list[Hit]:
        """The rows that answer a query, best first; as `index.Index` has it."""
        from mnemos.index.answer import answer  # numpy, as above
        from mnemos.index.ranking import mask

        past, asked = self._past, parse(query)
        past.complete(self._axis, self._seq, self._reader)
        while True:
            here = past.here(self._axis, self._seq)
            qualities = past.qualities(here)
            fits = mask(where, qualities, past.archive)
            named = past.archive.named(asked.ident)
            hits, _ = answer(asked, past.words(here), qualities, fits, named, past.fetch, weights, now, limit)
            if not past.judged([hit.row for hit in hits], self._reader):
                return hits

    def row(self, ident: str) -> Row | None:
        """The one file that had an id there; only what has this id is read for it."""
        archive = self._past.archive
        while True:
            versions = [version for version in archive.of_id(self._axis, ident) if version.begun <= self._seq < version.ended]
            self._reader.read([version for version in versions if not archive.is_read(version)])
            numbers = [number for version in versions if (number := archive.row_of(version))]
            rows = sorted(self._past.fetch(numbers).values(), key=lambda row: (not row.path.endswith(f"{ident}.md"), row.path))
            if not self._past.judged(rows, self._reader):
                return rows[0] if rows else None


class _Spans:
    """Which rows stood from where to where on a line, as arrays of one shape."""

    def __init__(self, spans: Sequence[tuple[int, int, int]]) -> None:
        import numpy as np

        table = np.array(spans, np.int64).reshape(-1, 3)
        self.rows, self.begun, self.ended = table[:, 0], table[:, 1], table[:, 2]


class _Qualities:
    """The columns of the archive, of which only some rows exist."""

    def __init__(self, columns: Columns, here: NDArray[np.bool_], failed: NDArray[np.bool_]) -> None:
        self._columns, self._here, self.failed = columns, here, failed

    @property
    def size(self) -> int:
        return self._columns.size

    def number(self, name: str) -> NDArray[Any]:
        return self._here.copy() if name == "alive" else self._columns.number(name)

    def equals(self, name: str, words: Sequence[str]) -> NDArray[np.bool_]:
        return self._columns.equals(name, words)


class _Then(Archive):
    """The archive, seen so that it shows only what stood at one place of a line.

    What it is asked is asked of `doc` and the tables beside it; views of the same names, which this connection alone has, stand
    before them (SQLite looks a name up among the temporary ones first).
    """

    _VIEWS = (
        "create temp table here (row integer primary key)",
        "create temp view doc as select * from main.doc where row in here",
        "create temp view touched as select * from main.touched where row in here",
        "create temp view outcome as select * from main.outcome where row in here",
    )

    def __init__(self, past: Past, path: Path, patience: float) -> None:
        super().__init__(path, patience)
        self._past = past
        self._reader: Reader | None = None
        self._place: tuple[Axis, int] | None = None
        self._shown: tuple[object, ...] = ()
        for statement in self._VIEWS:
            self.execute(statement)

    def show(self, axis: Axis, seq: int, reader: Reader) -> None:
        """Show what stood at a place."""
        self._reader, self._place = reader, (axis, seq)
        self._show()

    def _show(self) -> None:
        import numpy as np

        assert self._place is not None
        wanted = (*self._place, self._past.archive.edition())
        if wanted != self._shown:
            numbers = np.flatnonzero(self._past.here(*self._place)).tolist()
            self.execute("delete from here")
            self.executemany("insert into here values (?)", ((number,) for number in numbers))
            self._shown = wanted

    def rows(self, where: str, *values: object) -> list[Row]:
        """Rows that fulfil a condition, after what fulfilled it was judged."""
        found = super().rows(where, *values)
        while self._reader and self._past.judged(found, self._reader):
            self._show()
            found = super().rows(where, *values)
        return found
