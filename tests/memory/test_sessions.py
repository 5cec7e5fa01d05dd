"""Sessions: opened without a commit, bound without guessing, ended with one file, reaped when their agent is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.api import Mnemos
from mnemos.domain.records import Record, Session
from mnemos.errors import InvalidRecord, NotFound
from mnemos.memory.sessions import Caller
from mnemos.memory.vault import Vault
from tests.conftest import CORRECTION, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def commits(top: Path) -> int:
    return int(git(top, "rev-list", "--count", "HEAD"))


def test_a_session_costs_one_commit_at_its_end(memory: Mnemos, top: Path, clock: Clock) -> None:
    """Opening and touching write nothing to git; the file holds what was given, and no prompt."""
    before = commits(top)
    started = memory.session_start(goal="make retries work")
    memory.goal(started.session, "a secret prompt", given=False)
    for path in ("src/a.py", "src/b.py", "src/a.py"):
        memory.touch(path)
    assert commits(top) == before
    record = memory.correct(**CORRECTION).written.record
    memory.feedback(record.id, "helped", note="indeed")
    clock.forward(minutes=30)
    ended = memory.session_end(summary="They work.", reflection="Read the docs first.", status="failed", tags=["oauth"])
    text = (top / ended.path).read_text(encoding="utf-8")
    assert "secret prompt" not in text + git(top, "log", "-p")
    found = memory.get(started.session.id).row.file
    assert isinstance(found, Session)
    assert (found.goal, found.summary, found.status, found.tags) == ("make retries work", "They work.", "failed", ("oauth",))
    assert found.touched == {"src/a.py": 2, "src/b.py": 1}
    assert found.outcomes == (("helped", record.id),)
    assert memory.get(record.id).feedback == {"helped": 1}
    assert memory.open_sessions() == []
    stored = memory.get(record.id).row.file
    assert isinstance(stored, Record)
    assert stored.linked_ids("session") == (started.session.id,)
    assert ended.path.endswith(f"{stored.linked('session')[0]}.md")


def test_a_host_gets_its_own_session_and_no_other(opened: Callable[..., Mnemos], work: Path) -> None:
    """Two windows on one folder never mix; the same window gets its session back."""
    first = opened(work, Caller(host="claude-code", host_session="one"))
    second = opened(work, Caller(host="claude-code", host_session="two"))
    one, two = first.session_open()[0], second.session_open()[0]
    assert one.id != two.id
    assert opened(work, Caller(host="claude-code", host_session="one")).session_open() == (one, True)


def test_a_write_binds_only_where_nobody_has_to_guess(opened: Callable[..., Mnemos], work: Path, tmp_path: Path) -> None:
    """One open session in this work tree, or of this host's process; with two it says so and binds to none."""
    opened(work, Caller(host="h", host_session="one", pid=11, pid_began="a")).session_open()
    plain = opened(work)
    session, note = plain.session(), plain._bind(None)[1]
    assert session is not None
    assert note == ""
    opened(work, Caller(host="h", host_session="two", pid=22, pid_began="b")).session_open()
    assert plain.session() is None
    assert "2 sessions are open here" in plain._bind(None)[1]
    by_process = opened(tmp_path, Caller(pid=22, pid_began="b")).session()
    assert by_process is not None
    assert by_process.host_session == "two"
    assert opened(tmp_path, Caller(pid=22, pid_began="later")).session() is None
    with pytest.raises(NotFound):
        plain.session("01kb3v9q2m8x4t6n5r7w0y1z2a")


def test_the_session_tool_finds_what_the_hook_opened(opened: Callable[..., Mnemos], work: Path) -> None:
    """An agent that calls session_start in a session that a hook opened gets that one, with its goal noted."""
    hook = opened(work, Caller(host="claude-code", host_session="one", pid=11, pid_began="a"))
    session, _ = hook.session_open()
    server = opened(work, Caller(pid=11, pid_began="a"))
    started = server.session_start(goal="make it work")
    assert (started.session.id, started.resumed) == (session.id, True)
    assert hook.session_open()[0].goal == "make it work"


def test_a_session_whose_host_is_gone_is_ended_as_abandoned(top: Path, work: Path, clock: Clock) -> None:
    """With what it touched; one whose host nobody can ask is given half a day."""
    running = {11}
    gone = Mnemos(
        Vault(top),
        directory=work,
        clock=clock,
        caller=Caller(host="h", host_session="1", pid=22, pid_began="x"),
        runs=lambda pid, _: pid in running,
    )
    unknown = Mnemos(Vault(top), directory=work, clock=clock, caller=Caller(host="h", host_session="2"))
    alive = Mnemos(Vault(top), directory=work, clock=clock, caller=Caller(host="h", host_session="3", pid=11, pid_began="x"))
    ids = [memory.session_open()[0].id for memory in (gone, unknown, alive)]
    gone.touch("a.py", session_id=ids[0])
    assert gone.reap() == 1
    found = gone.get(ids[0]).row.file
    assert isinstance(found, Session)
    assert (found.status, found.touched) == ("abandoned", {"a.py": 1})
    clock.forward(hours=13)
    assert gone.reap() == 1
    assert [session.id for session in gone.open_sessions()] == [ids[2]]
    for memory in (gone, unknown, alive):
        memory.close()


def test_touches_and_feedback_outside_of_a_session_are_kept_and_said_to_be(memory: Mnemos) -> None:
    """They count for the project's hot files, and belong to no session."""
    record = memory.correct(**CORRECTION).written.record
    assert memory.touch("src/x.py") == ("src/x.py", "no session is open here, so this belongs to none")
    assert "src/x.py (1)" in memory.prewarm().text
    memory.feedback(record.id, "wrong")
    assert memory.get(record.id).feedback == {"wrong": 1}


@pytest.mark.parametrize(
    ("path", "expected"), [("a.py", "src/a.py"), ("../b.py", "b.py"), ("/elsewhere/c.py", "/elsewhere/c.py")]
)
def test_touched_paths_are_told_from_the_top_of_the_repository(
    opened: Callable[..., Mnemos], work: Path, path: str, expected: str
) -> None:
    """Relative and absolute, one file is one entry."""
    (work / "src").mkdir()
    memory = opened(work / "src")
    assert memory.touch(path)[0] == expected
    assert memory.touch(str(work / "src" / "a.py"))[0] == "src/a.py"


def test_wrong_words_are_refused(memory: Mnemos) -> None:
    """An unknown status, an unknown verdict, a blank path, nothing to end."""
    with pytest.raises(NotFound):
        memory.session_end()
    memory.session_start()
    with pytest.raises(InvalidRecord):
        memory.session_end(status="great")
    record = memory.correct(**CORRECTION).written.record
    with pytest.raises(InvalidRecord):
        memory.feedback(record.id, "nice")
    with pytest.raises(InvalidRecord):
        memory.touch(" ")
    assert len(memory.open_sessions()) == 1
