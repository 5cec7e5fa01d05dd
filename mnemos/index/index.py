"""The index of one vault: catalogue, columns and text index as one thing to fill and to ask."""

from __future__ import annotations

import logging
import sqlite3
import time
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from mnemos.index.analysis import meaning_of, terms_of_file
from mnemos.index.catalogue import Catalogue, Row
from mnemos.index.database import Fault, fault_of
from mnemos.index.query import Query, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from mnemos.config import Ranking
    from mnemos.index.columns import Columns
    from mnemos.index.filter import Filter
    from mnemos.index.hit import Hit
    from mnemos.index.lexical import Lexical
    from mnemos.index.meaning import Meaning

_log = logging.getLogger("mnemos")
_T = TypeVar("_T")
TAIL_LIMIT = 64  # unfolded rows after which folding them is worth a segment
_KEPT_ROWS = 4096
_TRIES = 5  # how often the index is read again where others write to it meanwhile
_REST = 60.0  # seconds without a try to fold after one that failed


class Index:
    """The index of one vault.

    Args:
        folder: where it lies; made where it is missing.
        patience: seconds to wait for another process.
        in_memory: whether to leave the folder as it is, and to work on a copy of the catalogue in memory with what the text index
            holds now: for a disk that takes nothing more.
        meaning: gives what finds by meaning too, when the first question is asked; numpy is loaded by then.

    Raises:
        sqlite3.Error: the catalogue cannot be opened.
        OSError: the folder cannot be made.
    """

    def __init__(
        self,
        folder: Path,
        patience: float = 30.0,
        *,
        in_memory: bool = False,
        meaning: Callable[[], Meaning | None] = lambda: None,
    ) -> None:
        self._folder, self.in_memory, self._meaning = folder, in_memory, meaning
        self.catalogue = Catalogue(folder / "catalogue.sqlite", patience, in_memory=in_memory)
        self._rows: dict[int, Row] = {}
        self._standings = ""
        self._tail: dict[int, dict[str, list[str]]] = {}
        self._prepared: tuple[int, int] | None = None  # the stamp of the catalogue that columns, text index and tail are up to
        self._text: tuple[str, str] | None = None  # the text index that was opened last, and its state by the catalogue
        self._distrusted = ""  # a text index that failed twice
        self._resting = 0.0  # until when nothing is folded, since it failed

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
            query: words; phrases in double quotes, or an id, where it is nothing else.
            where: what a row must be.
            weights: how relevance is weighed against other qualities.
            now: Unix seconds, for recency.
            limit: how many at most.

        Returns:
            Hits whose relevance reaches the floor of `weights`; none is better than noise.
        """
        asked = parse(query)
        hits: list[Hit] = []
        for _ in range(_TRIES):
            hits, whole = self._asked(lambda: self._search(asked, where, weights, now, limit))
            if whole:
                break
        return hits

    def _search(self, asked: Query, where: Filter, weights: Ranking, now: int, limit: int) -> tuple[list[Hit], bool]:
        """The hits, and whether they are all; not where one of them was replaced while we looked."""
        from mnemos.index.answer import answer
        from mnemos.index.ranking import mask

        fits = mask(where, self._columns, self.catalogue)
        named = self.catalogue.named(asked.ident)
        return answer(asked, self._lexical, self._columns, fits, named, self._fetch, weights, now, limit, self._closeness)

    def _closeness(self, question: str) -> NDArray[np.float64] | None:
        """How close every row is to a question by its meaning; nothing where nobody says."""
        meaning = self._meaning()
        return meaning.closeness(question, self._columns.number("meaning")) if meaning else None

    def unembedded(self, meaning: Meaning, limit: int) -> tuple[int, int, dict[int, str]]:
        """What lacks a vector: how many living texts there are, how many of those have none, and the newest of them by their keys."""
        import numpy as np

        def ask() -> tuple[int, int, dict[int, str]]:
            keys = self._columns.number("meaning")
            rows = np.flatnonzero(self._columns.number("alive"))
            lacking = rows[meaning.lacking(keys[rows])][::-1]
            texts = {int(keys[number]): meaning_of(row.file) for number, row in self._fetch(lacking[:limit].tolist()).items()}
            return len(rows), len(lacking), texts

        return self._asked(ask)

    def reference(self, query: str, limit: int) -> list[tuple[int, float]]:
        """The best rows by Whoosh's own searcher, for the bench that compares their times."""
        return self._asked(lambda: self._lexical.reference(parse(query).weights, limit))

    def _fetch(self, numbers: Sequence[int]) -> dict[int, Row]:
        """Rows by their numbers, without those that died meanwhile; they are kept, since nothing but their trust ever changes."""
        standings = self.catalogue.facts().get("standings", "")
        if standings != self._standings or len(self._rows) > _KEPT_ROWS:
            self._rows.clear()
            self._standings = standings
        missing = [number for number in numbers if number not in self._rows]
        if missing:
            self._rows.update(self.catalogue.by_number(missing))
        return {number: self._rows[number] for number in numbers if number in self._rows}

    def warm_up(self) -> None:
        """Read into memory what questions will need, for a process that will be asked more than once."""
        self._asked(self._lexical.load)

    def missing(self) -> int:
        """How many living rows no search would find, which should be none; the text index is made anew then."""

        def ask() -> set[int]:
            return set(self.catalogue.living()) - self._lexical.held - self._tail.keys()

        missing = self._asked(ask)
        missing = missing and missing & self._asked(ask)  # others may have written while we counted
        if missing:
            self._distrust()
            self._prepare()
        return len(missing)

    # Keeping columns, text index and tail up to the catalogue.

    def _asked(self, ask: Callable[[], _T]) -> _T:
        """What an index that is up to date answers; where it fails, it is read again from the disk, and then made anew.

        Another process may have written to it just now, or it is damaged, which shows in any way it likes.
        """
        for mend in (self._forget, self._distrust):
            try:
                self._prepare()
                return ask()
            except sqlite3.Error:
                raise
            except Exception as error:  # noqa: BLE001 - see above
                _log.info("the text index failed: %s: %s", type(error).__name__, error)
            mend()
        self._prepare()
        return ask()

    def _forget(self) -> None:
        """Read everything anew the next time, without the copy of the columns."""
        from mnemos.index.columns import Columns  # as above

        self._lexical.close()
        self._columns = Columns(self.catalogue, self._folder, copied=False)
        self._tail, self._text, self._prepared = {}, None, None

    def _distrust(self) -> None:
        """Never open the present text index again: another one is to be made."""
        self._distrusted = self.catalogue.get("text")
        self._forget()

    def _prepare(self) -> None:
        """Bring columns, text index and tail up to the catalogue, all as of one moment."""
        if self.catalogue.stamp() == self._prepared:
            return
        stamp, wanted, waiting = self._catch_up()
        if len(waiting) > 4 * TAIL_LIMIT or wanted != self._lexical.name:
            self.fold()
            stamp, _, waiting = self._catch_up()
        held = self._lexical.held
        waiting = [number for number in waiting if number not in held]
        fresh = self.catalogue.by_number([number for number in waiting if number not in self._tail])
        self._tail |= {number: terms_of_file(row.file) for number, row in fresh.items()}
        self._tail = {number: self._tail[number] for number in waiting if number in self._tail}
        self._columns.reach(max(self._lexical.size, max(self._tail, default=-1) + 1))
        self._lexical.set_tail(self._tail)
        self._prepared = stamp

    def _catch_up(self) -> tuple[tuple[int, int], str, list[int]]:
        """Read what changed.

        Returns:
            The catalogue's stamp, the text index that it names, and the rows that this one does not hold.
        """
        tries = _TRIES
        while True:
            with self.catalogue.reading():
                stamp, facts = self.catalogue.stamp(), self.catalogue.facts()
                self._columns.refresh()
                waiting = self.catalogue.unfolded()
            wanted, tries = facts.get("text", ""), tries - 1
            # The text index is read after the catalogue: rows that do not wait must be in it.
            opened = self._open_text(facts)
            if not opened or not tries or self.catalogue.stamp() == stamp:
                return stamp, wanted, waiting if wanted == self._lexical.name else self.catalogue.living()

    def _open_text(self, facts: Mapping[str, str]) -> bool:
        """Open the text index that the catalogue names, or none where it cannot be used; gives whether anything was opened."""
        text = (facts.get("text", ""), facts.get("text_state", ""))
        if text == self._text:
            return False
        self._text = text
        if not any(self._opens(facts) for _ in range(_TRIES)):
            self._lexical.open("")
        return True

    def _opens(self, facts: Mapping[str, str]) -> bool:
        name = facts.get("text", "")
        if name and name == self._distrusted:
            return False
        try:
            self._lexical.open(name, facts.get("text_state", ""), facts.get("folding", ""))
        except Exception as error:  # noqa: BLE001 - see `_asked`
            _log.info("the text index cannot be opened: %s: %s", type(error).__name__, error)
            return False
        return True

    def due(self) -> bool:
        """Whether enough rows wait to be folded that it is worth a segment."""
        return not self.in_memory and len(self.catalogue.unfolded(TAIL_LIMIT)) >= TAIL_LIMIT

    def fold(self) -> bool:
        """Write the waiting rows into the text index, or all of them into a new one where it cannot be used.

        Returns:
            Whether that was done; not where nothing waits, another process is at it, or the disk will not take it.
        """
        if self.in_memory or time.monotonic() < self._resting:
            return False
        try:
            with self._lexical.locked():
                return self._fold()
        except BlockingIOError:
            return False
        except sqlite3.Error as error:
            if fault_of(error) is not Fault.DISK:
                raise
            _log.warning("the text index could not be noted: %s", error)
        except Exception as error:  # noqa: BLE001 - what waits is found without it
            level = logging.INFO if self.lost() else logging.WARNING  # with the folder gone, another one is made anyway
            _log.log(level, "the text index could not be written: %s: %s", type(error).__name__, error)
        self._resting = time.monotonic() + _REST
        self._forget()
        return False

    def _fold(self) -> bool:
        """Fold, as the only one who does: what waits is looked up under the lock, so that nothing is folded twice."""
        facts = self.catalogue.facts()
        was = facts.get("text", "")
        sound = bool(was) and self._opens(facts)
        numbers, dead = (self.catalogue.unfolded(), self.catalogue.dead_folded()) if sound else (self.catalogue.living(), [])
        if not numbers and not dead and (sound or not was):
            return False
        name = was if sound else self._lexical.begin()
        waiting = [number for number in numbers if number not in self._lexical.held]
        if waiting or dead:
            generation = max(self._lexical.generation, int(facts.get("folding") or 0)) + 1
            if sound:  # noted after the rows: should a crash of the machine take some of them, it takes this too
                self.catalogue.put("folding", str(generation))
            self._lexical.fold(self._documents(waiting), dead, generation)
        self._prepared, self._text = None, (name, self._lexical.state)
        if not self.catalogue.mark_folded(numbers, dead, was=was, text=name, state=self._lexical.state):
            self._forget()
            return False
        self._lexical.sweep()
        self._columns.refresh()
        self._columns.save()
        return True

    def _documents(self, numbers: list[int]) -> Iterator[tuple[int, dict[str, list[str]]]]:
        for start in range(0, len(numbers), 500):
            for row in self.catalogue.by_number(numbers[start : start + 500]).values():
                yield row.number, terms_of_file(row.file)
