"""What ranking and filtering need of every row, as numpy arrays whose place is the row's number."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from mnemos.index.catalogue import Catalogue

_DTYPE = np.dtype(
    [("alive", "?"), ("trust", "?"), ("importance", "u1"), ("kind", "<u2"), ("type", "<u2"), ("project", "<u4"),
     ("begins", "<i8"), ("ends", "<i8"), ("made", "<i8"), ("meaning", "<i8")],
)  # fmt: skip
_NAMED = ("kind", "type", "project")


class Columns:
    """The columns of a catalogue, kept up by what changed.

    A copy lies beside the text index: a process that is asked one question reads that and what changed since, not every row.
    The catalogue names it: a copy that it does not name was made from another catalogue, or from changes that a crash took back.

    Args:
        catalogue: where they come from.
        folder: where the copy is kept.
        copied: whether to begin with the copy.
    """

    def __init__(self, catalogue: Catalogue, folder: Path, *, copied: bool = True) -> None:
        self._catalogue, self._folder = catalogue, folder
        self._clear("")
        if copied:
            self._load()

    def _clear(self, epoch: str) -> None:
        self._epoch = epoch
        self._change = 0
        self._codes: dict[str, dict[str, int]] = {name: {} for name in _NAMED}
        self._rows: NDArray[np.void] = np.zeros(0, _DTYPE)
        self._sessions: dict[int, str] = {}
        self._failed: set[str] = set()
        self.failed: NDArray[np.bool_] = np.zeros(0, np.bool_)

    @property
    def size(self) -> int:
        """One more than the highest row number."""
        return len(self._rows)

    @property
    def change(self) -> int:
        """The change up to which the columns are known; equal means that nothing happened."""
        return self._change

    def refresh(self) -> None:
        """Take in what changed since the last time."""
        epoch = self._catalogue.facts()["epoch"]
        if epoch != self._epoch:
            self._clear(epoch)
        rows = self._catalogue.columns(self._change)
        if rows:
            self._take(rows)
        failed = self._catalogue.failed_sessions() if rows else self._failed
        if len(self.failed) != self.size or failed != self._failed:
            self._set_failed(failed)

    def reach(self, size: int) -> None:
        """Have room for row numbers below a size: rows that are not known yet are dead."""
        if size > self.size:
            self._grow(size)
            self._set_failed(self._failed)

    def _set_failed(self, failed: set[str]) -> None:
        self._failed, self.failed = failed, self.of_sessions(failed)

    def of_sessions(self, sessions: Collection[str]) -> NDArray[np.bool_]:
        """The rows that were recorded in some sessions, shape (size,)."""
        found = np.zeros(self.size, np.bool_)
        if sessions:
            found[[number for number, session in self._sessions.items() if session in sessions]] = True
        return found

    def _take(self, rows: Sequence[tuple[Any, ...]]) -> None:
        numbers, alive, kinds, types, projects, importance, begins, ends, made, trust, meaning, sessions, changes = zip(
            *rows, strict=True
        )
        places = np.array(numbers, np.int64)
        self._grow(int(places.max()) + 1)
        plain = {
            "alive": alive,
            "importance": importance,
            "begins": begins,
            "ends": ends,
            "made": made,
            "trust": trust,
            "meaning": meaning,
        }
        for name, values in plain.items():
            self._rows[name][places] = values
        for name, words in (("kind", kinds), ("type", types), ("project", projects)):
            codes = self._codes[name]
            self._rows[name][places] = [codes.setdefault(word, len(codes)) for word in words]
        self._sessions.update((number, session) for number, session in zip(numbers, sessions, strict=True) if session)
        self._change = max(changes)

    def _grow(self, size: int) -> None:
        if size > self.size:
            grown = np.zeros(size, _DTYPE)
            grown[: self.size] = self._rows
            self._rows = grown

    def save(self) -> None:
        """Leave a copy for processes that start later; only for who folds, since one copy takes the place of another."""
        facts = {
            "epoch": self._epoch,
            "change": self._change,
            "rows": self.size,
            "codes": self._codes,
            "sessions": self._sessions,
            "failed": sorted(self._failed),
        }
        place = self._folder / f"columns-{os.urandom(4).hex()}.npy"
        try:
            with place.open("xb") as file:
                np.save(file, self._rows)
                file.write(json.dumps(facts).encode())
        except OSError:  # without a copy the next process reads the rows
            with suppress(OSError):
                place.unlink(missing_ok=True)
            return
        self._catalogue.put("columns", place.name)
        for old in self._folder.glob("columns-*.npy"):
            if old != place:
                with suppress(OSError):
                    old.unlink(missing_ok=True)

    def _load(self) -> None:
        found = self._catalogue.facts()
        if not found.get("columns"):
            return
        with suppress(OSError, EOFError, ValueError, KeyError):
            with (self._folder / found["columns"]).open("rb") as file:
                rows, facts = np.load(file, allow_pickle=False), json.loads(file.read())
            sessions = {int(number): session for number, session in facts["sessions"].items()}
            if facts["epoch"] == found["epoch"] and rows.dtype == _DTYPE and len(rows) == facts["rows"]:
                self._rows, self._epoch, self._change, self._codes = rows, facts["epoch"], facts["change"], facts["codes"]
                self._sessions, self._failed = sessions, set(facts["failed"])

    def number(self, name: str) -> NDArray[Any]:
        """A numeric column: alive, importance, begins, ends, made (Unix seconds), trust, or meaning (the key of its vector)."""
        return self._rows[name]

    def equals(self, name: str, words: Sequence[str]) -> NDArray[np.bool_]:
        """Where a named column (kind, type, project) holds one of some words."""
        codes = [self._codes[name][word] for word in words if word in self._codes[name]]
        if len(codes) == 1:
            return np.asarray(self._rows[name] == codes[0], np.bool_)
        return np.asarray(np.isin(self._rows[name], codes), np.bool_)
