"""Events of open sessions: none is lost to a full disk, a kill, or to whoever ends the session meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.records import Session
from mnemos.memory import sessions, spool
from tests.conftest import CORRECTION, NOW, Clock

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos

ROOT = Path(__file__).parents[2]


def test_a_torn_event_costs_only_itself(memory: Mnemos) -> None:
    """The next one has a line of its own."""
    session, _ = memory.session_open(goal="g")
    with session.file.open("a", encoding="utf-8") as file:
        file.write('\n{"event": "touch", "at": 17')
    memory.touch("a.py")
    found = memory.session()
    assert found is not None
    assert found.touched == {"a.py": 1}


def test_events_without_a_beginning_do_not_lie_there_for_ever(memory: Mnemos, clock: Clock) -> None:
    """They belong to no session; after half a day they are taken away."""
    session, _ = memory.session_open(goal="g")
    session.file.write_text('{"event": "beg', encoding="utf-8")
    os.utime(session.file, (NOW.timestamp(), NOW.timestamp()))
    assert memory.open_sessions() == []
    memory.reap()
    assert session.file.exists()
    clock.forward(hours=13)
    memory.reap()
    assert not session.file.exists()


@pytest.mark.parametrize("line", ["[]", "7", '"x"', "null", '{"at": 1e30, "event": "touch"}', '{"event": "touch", "at": 1}'])
def test_a_line_that_is_no_event_is_passed_over(memory: Mnemos, line: str) -> None:
    """Whatever a disk made of it."""
    session, _ = memory.session_open(goal="g")
    with session.file.open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    assert spool.load(session.file) == session


def test_a_later_version_may_know_more_of_a_session(memory: Mnemos) -> None:
    """What it notes at the beginning besides what we know is no reason to see no session."""
    session, _ = memory.session_open(goal="g")
    text = session.file.read_text(encoding="utf-8")
    session.file.write_text(text.replace('"goal"', '"colour": "red", "goal"'), encoding="utf-8")
    assert [found.id for found in memory.open_sessions()] == [session.id]


def test_what_is_noted_while_a_session_ends_goes_elsewhere(memory: Mnemos, opened: Callable[..., Mnemos]) -> None:
    """Between the reading of its events and their removal, feedback comes in: it counts."""
    record = memory.correct(**CORRECTION).written.record
    session, _ = memory.session_open(goal="g")
    other, real = opened(), memory.vault.store.commit

    def commit(*arguments: object) -> object:
        assert other.feedback(record.id, "wrong", session_id=None)[0] == record.id
        assert not spool.note(session.file, NOW, "touch", path="late.py")
        return real(*arguments)  # type: ignore[arg-type]

    memory.vault.store.commit = commit  # type: ignore[method-assign, assignment]
    memory.session_end(summary="s")
    assert memory.get(record.id).feedback == {"wrong": 1}


def test_a_session_that_could_not_be_ended_goes_on(memory: Mnemos) -> None:
    """With all its events."""
    session, _ = memory.session_open(goal="g")
    memory.touch("a.py")
    real = memory.vault.store.commit

    def commit(*_: object) -> object:
        raise OSError("no")

    memory.vault.store.commit = commit  # type: ignore[method-assign, assignment]
    with pytest.raises(OSError, match="no"):
        memory.session_end(summary="s")
    memory.vault.store.commit = real  # type: ignore[method-assign]
    assert [found.touched for found in memory.open_sessions()] == [{"a.py": 1}]
    assert memory.session_end(summary="s").session.id == session.id


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from mnemos.memory import spool
file, count = Path(sys.argv[1]), int(sys.argv[2])
sys.stdin.read(1)
for _ in range(count):
    if not spool.note(file, datetime.now(UTC), "touch", path="a.py"):
        spool.note(spool.loose_file(file.parent, "acme/api", datetime.now(UTC)), datetime.now(UTC), "touch", path="a.py")
"""


@pytest.mark.faults
def test_no_event_of_many_processes_is_lost_or_doubled_when_the_session_ends(memory: Mnemos) -> None:
    """Each is in the session's file, or among those that belong to none."""
    session, _ = memory.session_open(goal="g")
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(session.file), "300"], cwd=ROOT, stdin=subprocess.PIPE, stderr=subprocess.PIPE
        )
        for _ in range(6)
    ]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write(b"x")
        writer.stdin.flush()
    while (spool.load(session.file) or session).touched.get("a.py", 0) < 100:
        pass
    ended = memory.session_end(summary="s")
    for writer in writers:
        assert writer.communicate()[1] == b""
    found = memory.get(ended.session.id).row.file
    assert isinstance(found, Session)
    loose = [event.touched["a.py"] for event in spool.loose(sessions.folder(memory.vault))]
    assert found.touched["a.py"] + sum(loose) == 6 * 300


def test_an_ender_that_was_killed_is_followed_up(memory: Mnemos, clock: Clock) -> None:
    """Its session's events lie aside; the next look for dead sessions ends it."""
    session, _ = memory.session_open(goal="g")
    memory.touch("a.py")
    assert spool.take(session.file)
    assert memory.open_sessions() == []
    clock.forward(minutes=1)
    assert memory.reap() == 1
    found = memory.get(session.id).row.file
    assert isinstance(found, Session)
    assert (found.status, found.touched, found.ended_at - found.started_at) == ("abandoned", {"a.py": 1}, timedelta())
