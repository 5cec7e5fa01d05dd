"""The database under the catalogue: whole transactions, one moment at a time, and a copy in memory where the disk takes nothing."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.index.database import Database, Fault, fault_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

TABLES = "create table thing (name text primary key)"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Database]]:
    """Opens the database as often as asked."""
    open_ones: list[Database] = []

    def again(*, version: int = 1, in_memory: bool = False) -> Database:
        found = Database(tmp_path / "a b#.sqlite", TABLES, version, patience=0.2, in_memory=in_memory)
        open_ones.append(found)
        return found

    yield again
    for database in open_ones:
        database.close()


def add(database: Database, name: str) -> None:
    database.execute("insert into thing values (?)", (name,))


def things(database: Database) -> list[str]:
    return [name for (name,) in database.execute("select name from thing order by name")]


def test_a_commit_that_fails_leaves_no_transaction_open(
    opened: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise everything that follows would be a part of it, and be lost with it."""
    database = opened()
    real = database.execute

    def execute(statement: str, *arguments: object) -> sqlite3.Cursor:
        if statement == "commit":
            raise sqlite3.OperationalError("disk I/O error")
        return real(statement, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(database, "execute", execute)
    with pytest.raises(sqlite3.OperationalError), database.changing():
        add(database, "lost")
    monkeypatch.undo()
    with database.changing():
        add(database, "kept")
    assert things(opened()) == ["kept"]


def test_a_part_of_a_transaction_fails_alone(opened: Callable[..., Database]) -> None:
    """What went before it and what comes after it are stored together."""
    database = opened()

    def part() -> None:
        with database.changing():
            add(database, "part")
            with database.changing():
                add(database, "part of a part")
            raise ValueError("bad")

    with database.changing():
        add(database, "before")
        with pytest.raises(ValueError, match="bad"):
            part()
        with database.changing():
            add(database, "after")
        assert things(opened()) == []
    assert things(opened()) == ["after", "before"]


def test_what_is_taken_back_is_not_remembered(opened: Callable[..., Database]) -> None:
    """Facts are kept between questions, but only as long as they are true."""
    database, other = opened(), opened()

    def change() -> None:
        with database.changing():
            database.put("head", "abc")
            assert database.facts()["head"] == "abc"
            raise ValueError("bad")

    with pytest.raises(ValueError, match="bad"):
        change()
    assert "head" not in database.facts()
    stamp = database.stamp()
    assert database.stamp() == stamp
    other.put("head", "def")
    assert database.facts()["head"] == database.get("head") == "def"
    assert database.stamp() != stamp


def test_one_moment_is_read(opened: Callable[..., Database]) -> None:
    """Whatever others store meanwhile."""
    database, other = opened(), opened()
    with database.reading():
        assert things(database) == []
        add(other, "new")
        assert things(database) == []
    assert things(database) == ["new"]


def test_it_is_missed_when_it_is_deleted_or_replaced(opened: Callable[..., Database], tmp_path: Path) -> None:
    """What is written into a deleted file reaches nobody."""
    database = opened()
    assert database.there()
    (tmp_path / "a b#.sqlite").rename(tmp_path / "aside")
    assert not database.there()
    opened()
    assert not database.there()


def test_a_busy_database_is_waited_for_and_then_told(opened: Callable[..., Database]) -> None:
    """It is not taken for a broken one."""
    database, other = opened(), opened()
    with database.changing(), pytest.raises(sqlite3.OperationalError) as caught, other.changing():
        pass
    assert fault_of(caught.value) is Fault.BUSY


def test_what_is_no_database_is_told(opened: Callable[..., Database], tmp_path: Path) -> None:
    """It is for others to say what becomes of the file."""
    (tmp_path / "a b#.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(sqlite3.DatabaseError) as caught:
        opened()
    assert fault_of(caught.value) is Fault.BROKEN
    assert things(opened(in_memory=True)) == []


def test_a_copy_in_memory_begins_with_what_is_there(opened: Callable[..., Database]) -> None:
    """And then goes its own way."""
    database = opened()
    add(database, "old")
    memory = opened(in_memory=True)
    with memory.changing():
        add(memory, "new")
    assert (things(memory), things(database)) == (["new", "old"], ["old"])
    assert things(opened(version=2, in_memory=True)) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_a_killed_process_left_in_the_log_is_copied_too(opened: Callable[..., Database], tmp_path: Path) -> None:
    """On a disk without room for the files that SQLite puts beside a database, it lets nobody at it; the copy is made all the same."""
    database = opened()
    add(database, "old")
    database.close()
    program = f"""
import os, sys
from pathlib import Path
from mnemos.index.database import Database
database = Database(Path({str(tmp_path / "a b#.sqlite")!r}), {TABLES!r}, 1)
database.execute("insert into thing values ('from the log')")
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", program], check=False, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)})
    (tmp_path / "a b#.sqlite-shm").unlink(missing_ok=True)
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limit[1]))
    try:
        with pytest.raises(sqlite3.OperationalError) as caught:
            opened()
        assert fault_of(caught.value) is Fault.DISK
        assert things(opened(in_memory=True)) == ["from the log", "old"]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, handler)
