"""Taking files into the index: each is looked at, read where it is another than what is known, and noted."""

from __future__ import annotations

import hashlib
import sqlite3
import stat
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from mnemos.domain.records import Record
from mnemos.errors import MnemosError, Problem, Refused
from mnemos.index.catalogue import Seen
from mnemos.memory.conflicts import WAITING
from mnemos.memory.purged import purged_ids
from mnemos.memory.reading import Reading, Terms, Text, read, unusable
from mnemos.memory.trust import Judge
from mnemos.vault.worktree import RACY

if TYPE_CHECKING:
    import os
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from mnemos.memory.vault import Vault

BATCH = 500  # files a transaction: a killed rebuild goes on where it was
MANY = 400  # files from which on it pays to start processes that help: they take a fifth of a second to load what they need


class Found(NamedTuple):
    """A file as it lies there.

    Args:
        path: where.
        kind: memory, session, skill or review.
        old: what was known of it.
        seen: what is to be noted of it; nothing where it is gone.
        text: what is to be read; nothing where it holds what is known, or cannot be read.
        problem: why it cannot be read.
    """

    path: str
    kind: str
    old: Seen | None
    seen: Seen | None = None
    text: Text | None = None
    problem: Problem | None = None


_Reader = Callable[[Iterable[Found]], Iterable[tuple[Found, Reading | None]]]


def take_in(
    vault: Vault,
    paths: Sequence[str],
    judge: Judge | None = None,
    *,
    gone: Collection[str] = (),
    finish: Callable[[], None] | None = None,
) -> int:
    """Read some files of the vault into the index, where they differ from what it holds.

    Args:
        vault: an open vault.
        paths: the files.
        judge: says how far they are trusted.
        gone: files to forget, whether they are there or not.
        finish: what is to be noted together with the last of them, so that a crash loses both or neither.

    Returns:
        How many differed.
    """
    catalogue = vault.index.catalogue
    judge = judge or Judge(vault)
    kinds = ((path, vault.layout.kind_of(path)) for path in paths)
    waiting = [(path, kind) for path, kind in kinds if kind and not _is_known(vault, path)]
    gone = [path for path in gone if catalogue.seen(path)]
    count = 0
    with _reader(vault, len(waiting)) as reader:
        for start in range(0, max(len(waiting), 1), BATCH):
            last = start + BATCH >= len(waiting)
            if not waiting and not gone and finish is None:
                break
            with catalogue.changing():
                found = (_find(vault, path, kind) for path, kind in waiting[start : start + BATCH])
                count += sum(_note(vault, one, reading, judge) for one, reading in reader(found))
                if last:
                    for path in gone:
                        catalogue.forget_file(path)
                    if finish:
                        finish()
    judge.done()
    return count + len(gone)


@contextmanager
def _reader(vault: Vault, count: int) -> Iterator[_Reader]:
    """What reads the texts of so many files: this process, and others where they are many."""
    terms = Terms(vault.settings.tzinfo, vault.known_secrets, purged_ids(vault))
    if count < MANY or not vault.helpers:
        yield lambda found: ((one, read(one.text, terms) if one.text else None) for one in found)
        return
    from mnemos.memory.helpers import Helpers  # few looks read so much

    with Helpers(terms) as helpers:
        yield helpers.read


def _is_known(vault: Vault, path: str) -> bool:
    """Whether a file's entry says that it is what was seen of it."""
    old = vault.index.catalogue.seen(path)
    entry = entry_at(vault.layout.full(path))
    if old is None:
        return entry is None
    return bool(old.mtime and entry and (entry.st_size, entry.st_mtime_ns) == (old.size, old.mtime))


def _find(vault: Vault, path: str, kind: str) -> Found:
    """Look at a file: is it there, and is it another than what is known of it?"""
    old = vault.index.catalogue.seen(path)
    try:
        data, status = _read(vault, path)
    except (OSError, Refused) as error:
        problem = Problem("", f"it cannot be read: {error}", "see to its permissions, or remove it")
        return Found(path, kind, old, Seen("", 0, 0), problem=problem)
    if data is None or status is None:
        return Found(path, kind, old)
    # A file that was written a moment ago may be written again without its time moving: that time is not to be believed.
    believed = status.st_mtime_ns if status.st_mtime_ns < time.time_ns() - RACY else 0
    seen = Seen(digest_of(data), status.st_size, believed)
    known = old is not None and old.digest == seen.digest
    return Found(path, kind, old, seen, None if known else Text(path, kind, data))


def _note(vault: Vault, found: Found, reading: Reading | None, judge: Judge) -> bool:
    """Put what was found into the catalogue; gives whether it is another than what was known."""
    catalogue, path, seen = vault.index.catalogue, found.path, found.seen
    if seen is None:
        if found.old:
            catalogue.forget_file(path)
        return found.old is not None
    if found.problem:
        catalogue.set_file(path, seen, found.kind, None, [found.problem])
        return True
    if reading is None:
        if found.old != seen:
            catalogue.touch_file(path, seen)
        return False
    if reading.file is None:
        catalogue.set_file(path, seen, found.kind, None, reading.problems)
        return True
    try:
        standing = judge.standing(path, reading.file, broken=reading.broken)
        catalogue.set_file(path, seen, found.kind, reading.file, standing=standing, entry=reading.entry)
        if isinstance(reading.file, Record) and reading.file.conflict:
            catalogue.put(WAITING, "yes")
    except (MnemosError, sqlite3.Error):
        raise
    except Exception as error:  # noqa: BLE001 - as in `reading.read`
        catalogue.set_file(path, seen, found.kind, None, [unusable(path, error)])
    return True


def _read(vault: Vault, path: str) -> tuple[bytes | None, os.stat_result | None]:
    """A file's bytes and its entry; nothing where it is gone.

    Raises:
        OSError: it cannot be read, or is none that could be: reading from a pipe, for example, would wait for its other end.
        Refused: it leads out of the vault.
    """
    full = vault.layout.full(path)
    try:
        mode = full.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None, None
    if not stat.S_ISREG(mode):
        raise OSError("it is not a regular file")
    data = vault.store.read(path)
    return data, full.stat() if data is not None else None


def entry_at(path: Path) -> os.stat_result | None:
    """The entry of a file in its folder; nothing where there is none that can be looked at."""
    try:
        return path.stat()
    except OSError:
        return None


def digest_of(data: bytes) -> str:
    """The name of a version of a file: 16 hex digits of the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()[:16]
