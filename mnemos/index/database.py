"""A SQLite database of ours: on the disk or in memory, changed in whole transactions, and read as of one moment.

On the disk it is in WAL mode with `synchronous = normal`: a crash of the machine may take the last transactions, always the last
ones, and never a part of one. So whatever is stored in or after the transaction that it speaks of is as true as before.
"""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import contextmanager, suppress
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_META = "create table meta (key text primary key, value text not null) without rowid"
_TURN = 0.01  # seconds between two tries to open what another process holds
# How what lies on a disk is read that takes nothing more: as it is; without the files that SQLite puts beside it; as it stands.
_WAYS_IN = (("mode=ro", ""), ("mode=rw", "pragma locking_mode = exclusive"), ("mode=ro&immutable=1", ""))


class Fault(Enum):
    """What an error of SQLite means for whoever meets it."""

    BROKEN = auto()  # the file is no database any more
    DISK = auto()  # the disk is full, read-only or out of order; what is there may be good
    BUSY = auto()  # another process holds it
    OTHER = auto()


_FAULTS = {
    sqlite3.SQLITE_CORRUPT: Fault.BROKEN,
    sqlite3.SQLITE_NOTADB: Fault.BROKEN,
    sqlite3.SQLITE_FULL: Fault.DISK,
    sqlite3.SQLITE_IOERR: Fault.DISK,
    sqlite3.SQLITE_READONLY: Fault.DISK,
    sqlite3.SQLITE_CANTOPEN: Fault.DISK,
    sqlite3.SQLITE_PERM: Fault.DISK,
    sqlite3.SQLITE_NOLFS: Fault.DISK,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
    sqlite3.SQLITE_PROTOCOL: Fault.BUSY,
}


def fault_of(error: sqlite3.Error) -> Fault:
    """What an error means."""
    return _FAULTS.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF, Fault.OTHER)


class Database:
    """A database with some tables, and with facts noted under keys.

    Args:
        path: the file; made where it is missing, with its folder. In memory it is only where the beginning is copied from.
        tables: the statements that make the tables.
        version: of the tables; those of another one are replaced.
        patience: seconds to wait for another process that writes to it.
        in_memory: whether to work on a copy in memory, for a disk that takes nothing more.

    Raises:
        sqlite3.Error: it cannot be opened; `fault_of` tells why.
        OSError: its folder cannot be made.
    """

    def __init__(self, path: Path, tables: str, version: int, *, patience: float = 30.0, in_memory: bool = False) -> None:
        self.path, self.in_memory = path, in_memory
        self._tables, self._version = tables, version
        self._inode = 0
        self._connection = self._in_memory() if in_memory else self._on_disk(patience)
        self.execute, self.executemany = self._connection.execute, self._connection.executemany
        self._depth = 0
        self._facts: dict[str, str] = {}
        self._facts_at: tuple[int, int] | None = None

    def there(self) -> bool:
        """Whether the database that was opened is still the one at its path; one in memory always is."""
        if self.in_memory:
            return True
        try:
            return self.path.stat().st_ino == self._inode
        except OSError:
            return False

    def close(self) -> None:
        """Close it."""
        self._connection.close()

    # Opening.

    def _on_disk(self, patience: float) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        deadline = time.monotonic() + patience
        while True:
            with suppress(FileExistsError):
                self.path.open("xb").close()
            before = self.path.stat().st_ino
            try:
                opened = self._prepared(patience)
            except sqlite3.Error as error:
                # To make a database a WAL one takes a lock for which SQLite does not wait by itself.
                if fault_of(error) is not Fault.BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(_TURN)
                continue
            # SQLite opens the files beside the database by their names: all must be of the same one.
            if self._stands(before):
                self._inode = before
                return opened
            opened.close()

    def _stands(self, inode: int) -> bool:
        with suppress(OSError):
            return self.path.stat().st_ino == inode
        return False

    def _prepared(self, patience: float) -> sqlite3.Connection:
        opened = sqlite3.connect(self.path, timeout=patience, isolation_level=None, check_same_thread=False)
        try:
            opened.execute("pragma journal_mode = wal")
            opened.execute("pragma synchronous = normal")
            opened.execute("pragma temp_store = memory")
            self._make_tables(opened)
        except BaseException:
            opened.close()
            raise
        return opened

    def _make_tables(self, opened: sqlite3.Connection) -> None:
        if self._is_whole(opened):
            return
        opened.execute("begin immediate")
        if not self._is_whole(opened):
            names = opened.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
            for (name,) in names.fetchall():
                opened.execute(f"drop table {name}")
            for statement in (_META, *self._tables.split(";\n")):
                if statement.strip():
                    opened.execute(statement)
            opened.execute(f"pragma user_version = {self._version}")
        opened.execute("commit")

    def _is_whole(self, opened: sqlite3.Connection) -> bool:
        """Whether all tables are there, in the present version."""
        if opened.execute("pragma user_version").fetchone()[0] != self._version:
            return False
        there = {name for (name,) in opened.execute("select name from sqlite_master")}
        return there >= {"meta", *re.findall(r"create (?:table|index) (\w+)", self._tables)}

    def _in_memory(self) -> sqlite3.Connection:
        """A database in memory, begun with what lies on the disk, where that can be read."""
        for way, pragma in _WAYS_IN:
            opened = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            with suppress(sqlite3.Error, OSError):
                self._copy(way, pragma, opened)
                if self._is_whole(opened):
                    return opened
            opened.close()
        opened = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._make_tables(opened)
        return opened

    def _copy(self, way: str, pragma: str, target: sqlite3.Connection) -> None:
        log = self.path.with_name(f"{self.path.name}-wal")
        if "immutable" in way and log.exists() and log.stat().st_size:
            raise OSError(f"{log} holds what {self.path} does not")
        source = sqlite3.connect(f"{self.path.absolute().as_uri()}?{way}", uri=True, timeout=1.0, isolation_level=None)
        try:
            if pragma:
                source.execute(pragma)
            source.execute("begin")  # what cannot be read is told here; to copy would wait for it without end
            source.execute("select count(*) from sqlite_master").fetchone()
            source.backup(target)
        finally:
            source.close()

    # Transactions.

    @contextmanager
    def changing(self) -> Iterator[None]:
        """One transaction: everything in it is seen by others at once, or not at all; a part of one fails alone."""
        if self._depth:
            with self._part():
                yield
            return
        self.execute("begin immediate")
        self._depth = 1
        try:
            yield
            self.execute("commit")
        except BaseException:
            self._take_back("rollback")
            raise
        finally:
            self._depth = 0

    @contextmanager
    def _part(self) -> Iterator[None]:
        self.execute("savepoint part")
        self._depth += 1
        try:
            yield
            self.execute("release part")
        except BaseException:
            self._take_back("rollback to part", "release part")
            raise
        finally:
            self._depth -= 1

    def _take_back(self, *statements: str) -> None:
        self._facts_at = None
        with suppress(sqlite3.Error):  # a full disk ends the transaction by itself
            for statement in statements:
                if self._connection.in_transaction:
                    self.execute(statement)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One moment: what is read in it belongs together, whatever others change meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self.execute("begin")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                self.execute("commit")

    # Facts.

    def stamp(self) -> tuple[int, int]:
        """Equal for as long as nothing was changed, neither by others nor by this process."""
        return self.execute("pragma data_version").fetchone()[0], self._connection.total_changes

    def facts(self) -> Mapping[str, str]:
        """Everything that is noted."""
        stamp = self.stamp()
        if stamp != self._facts_at:
            self._facts = dict(self.execute("select key, value from meta").fetchall())
            self._facts_at = stamp
        return self._facts

    def get(self, key: str) -> str:
        """A noted fact, or empty."""
        found = self.execute("select value from meta where key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""

    def put(self, key: str, value: str) -> None:
        """Note a fact."""
        self.execute("insert or replace into meta values (?, ?)", (key, value))

    def count_up(self, key: str) -> int:
        """Add one to a number that is noted; gives the new one."""
        number = int(self.get(key) or 0) + 1
        self.put(key, str(number))
        return number
