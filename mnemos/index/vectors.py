"""What texts mean by one model, kept on the disk: a vector for each text, found by the text's key.

Two files that are only ever added to: `vectors.f32`, one row of float32 after the other, which is mapped into memory, and `keys.i64`,
the text's key for each row. A key is written once its vector is safe, so what a kill leaves of a row counts for nothing and is
written over. Nothing is lost with these files but the time that it takes to embed the texts anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
from whoosh.util.filelock import FileLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

_VECTORS, _KEYS, _FACTS = "vectors.f32", "keys.i64", "model.json"


class Vectors:
    """The vectors of one model.

    Args:
        folder: where those of all models are.
        name: the model's, as its embedder has it.

    Attributes:
        dimensions: numbers in a vector; 0 before there is one.
        baseline: the cosine of texts that have nothing to do with one another, by this model.
    """

    def __init__(self, folder: Path, name: str) -> None:
        slug = re.sub(r"[^a-z0-9.]+", "-", name.lower()).strip("-")[-40:]
        self.folder = folder / f"{slug}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
        self.dimensions, self.baseline = 0, 0.0
        self._seen: tuple[tuple[int, int], ...] = ()  # what the files looked like when they were read
        self._matrix: NDArray[np.float32] = np.zeros((0, 0), np.float32)
        self._keys: NDArray[np.int64] = np.zeros(0, np.int64)
        self._order: NDArray[np.int64] = np.zeros(0, np.int64)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._keys)

    def refresh(self) -> None:
        """Take in what was added since the last time, by whomever."""
        seen = (_entry(self.folder / _KEYS), _entry(self.folder / _VECTORS))
        if seen == self._seen:
            return
        self._seen = seen
        count = min(seen[0][1] // 8, seen[1][1] // (4 * self.dimensions)) if self._read_facts() else 0
        self._keys = np.fromfile(self.folder / _KEYS, np.int64, count) if count else np.zeros(0, np.int64)
        if count:
            self._matrix = np.memmap(self.folder / _VECTORS, np.float32, "r", shape=(count, self.dimensions))
        self._order = np.argsort(self._keys, kind="stable").astype(np.int64)

    def _read_facts(self) -> bool:
        try:
            facts = json.loads((self.folder / _FACTS).read_text(encoding="utf-8"))
            self.dimensions, self.baseline = int(facts["dimensions"]), float(facts["baseline"])
        except (OSError, ValueError, KeyError, TypeError):
            return False
        return self.dimensions > 0

    def places(self, keys: NDArray[np.int64]) -> NDArray[np.int64]:
        """Where the vector of each key is; -1 where there is none."""
        if not len(self._keys):
            return np.full(len(keys), -1, np.int64)
        found = self._order[np.minimum(np.searchsorted(self._keys, keys, sorter=self._order), len(self._keys) - 1)]
        return np.where(self._keys[found] == keys, found, -1)

    def cosines(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """The cosine of every vector with one of length 1, shape (len(self),)."""
        return np.asarray(self._matrix @ vector, np.float32)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Be the only one who adds; the lock goes when the process ends, however it ends.

        Raises:
            BlockingIOError: another process is.
            OSError: the folder cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(str(self.folder / "add.lock"))
        if not lock.acquire():
            raise BlockingIOError("another process is embedding")
        try:
            yield
        finally:
            lock.release()

    def begin(self, name: str, dimensions: int, baseline: float) -> None:
        """Note what the model's vectors are like; under the lock, before the first is added."""
        facts = {"model": name, "dimensions": dimensions, "baseline": baseline}
        for place in (_KEYS, _VECTORS):
            (self.folder / place).unlink(missing_ok=True)
        beside = self.folder / f"{_FACTS}.{os.getpid()}"
        beside.write_text(json.dumps(facts), encoding="utf-8")
        beside.replace(self.folder / _FACTS)
        self.dimensions, self.baseline = dimensions, baseline

    def add(self, keys: NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        """Add some vectors; under the lock.

        Raises:
            OSError: the disk will not take them; those that were there stay.
        """
        count = min(_entry(self.folder / _KEYS)[1] // 8, _entry(self.folder / _VECTORS)[1] // (4 * self.dimensions))
        for place, row, data in ((_VECTORS, 4 * self.dimensions, vectors), (_KEYS, 8, keys)):
            with (self.folder / place).open("r+b" if (self.folder / place).exists() else "xb") as file:
                file.truncate(count * row)  # what a killed writer left of a row
                file.seek(count * row)
                file.write(np.ascontiguousarray(data).tobytes())
                file.flush()
                os.fsync(file.fileno())


def _entry(place: Path) -> tuple[int, int]:
    """Which file it is, and its size in bytes; zeros where there is none."""
    try:
        status = place.stat()
    except OSError:
        return 0, 0
    return status.st_ino, status.st_size
