"""Sessions: opened without a commit, bound without guessing, ended with one file, reaped when their agent is gone."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.api import Mnemos
from mnemos.domain.records import Record, Session
from mnemos.errors import Changed, InvalidRecord, NotFound
from mnemos.memory.sessions import Caller
from mnemos.memory.vault import Vault
from mnemos.surfaces import processes
from tests.conftest import CORRECTION, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


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
    assert (found.outcomes, found.notes) == ((("helped", record.id),), ("indeed",))
    assert f"  - helped {record.id} indeed\n" in text
    assert memory.get(record.id).feedback == {"helped": 1}
    assert memory.get(record.id).notes == (("helped", "indeed"),)
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
    session, note = plain.session(), plain.bind(None)[1]
    assert session is not None
    assert note == ""
    opened(work, Caller(host="h", host_session="two", pid=22, pid_began="b")).session_open()
    assert plain.session() is None
    assert "2 sessions are open here" in plain.bind(None)[1]
    by_process = opened(tmp_path, Caller(pid=22, pid_began="b")).session()
    assert by_process is not None
    assert by_process.host_session == "two"
    assert opened(tmp_path, Caller(pid=22, pid_began="later")).session() is None
    with pytest.raises(NotFound):
        plain.session("01kb3v9q2m8x4t6n5r7w0y1z2a")


def test_one_process_may_run_many_sessions(opened: Callable[..., Mnemos], work: Path) -> None:
    """An editor's chats are all open; only where the host says that one takes another's place is the former one over."""
    for name in ("one", "two"):
        opened(work, Caller(host="h", host_session=name, pid=11, pid_began="a")).session_open()
    anyone = opened(work, Caller())
    assert {session.host_session for session in anyone.open_sessions()} == {"one", "two"}
    opened(work, Caller(host="h", host_session="three", pid=11, pid_began="a", instead=True)).session_open()
    assert {session.host_session for session in anyone.open_sessions()} == {"three"}


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


def test_what_is_said_of_a_session_that_was_found_dead_is_added_to_its_file(
    memory: Mnemos, opened: Callable[..., Mnemos], top: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its agent was only slow: the summary is not lost, whether its events are still there or not."""
    for number, keep in enumerate((True, False)):
        session, _ = memory.session_open(goal=f"goal {number}")
        memory.touch("a.py")
        clock.forward(hours=13)
        with monkeypatch.context() as patch:
            if keep:  # the reaper was killed between its commit and the removal of the events
                patch.setattr(Path, "unlink", lambda *_, **__: None)
            assert opened().reap() == 1
        left = list((top / ".mnemos/local/open").glob("*.ending"))
        for file in left:
            file.rename(file.with_suffix(""))
        assert len(left) == keep
        ended = memory.session_end(session_id=session.id, summary="THE SUMMARY", reflection="r", status="failed", tags=["x"])
        found = memory.get(session.id).row.file
        assert isinstance(found, Session)
        assert (found.summary, found.reflection, found.status, found.tags) == ("THE SUMMARY", "r", "failed", ("x",))
        assert (found.goal, found.touched) == (f"goal {number}", {"a.py": 1})
        assert ended.committed is not None
        assert memory.open_sessions() == []
        again = memory.session_end(session_id=session.id, summary="THE SUMMARY", reflection="r", status="failed")
        assert again.committed is None
        with pytest.raises(Changed, match="in other words"):
            memory.session_end(session_id=session.id, summary="Another.")
    assert git(top, "status", "--porcelain") == ""


def test_somebody_elses_dead_session_stops_nobody(memory: Mnemos, top: Path, caplog: pytest.LogCaptureFixture) -> None:
    """It waits until it can be ended, and the log says why it could not."""
    dead = Mnemos(Vault(top), caller=Caller(host="h", host_session="1", pid=22, pid_began="x"), runs=lambda *_: False)
    session, _ = dead.session_open(project="p", goal="g")
    git(top, "switch", "--quiet", "-c", "other")
    started = dead.session_start(project="p", goal="h")
    assert started.session.id == session.id
    assert dead.reap() == 0
    assert "could not be ended" in caplog.text
    git(top, "switch", "--quiet", "main")
    assert dead.reap() == 1
    dead.close()


def test_a_session_without_anything_to_tell_leaves_no_file(memory: Mnemos, top: Path, clock: Clock) -> None:
    """Neither when it is found dead nor when it is given up; one that was ended on purpose has one, and is not pushed."""
    before = commits(top)
    memory.session_open()
    clock.forward(hours=13)
    assert memory.reap() == 1
    memory.session_open()
    assert memory.session_end(status="abandoned").path == ""
    assert (commits(top), memory.open_sessions()) == (before, [])
    memory.session_open()
    assert memory.session_end().path
    assert commits(top) == before + 1
    memory.session_open(goal="make it work")
    memory.session_end()
    text = memory.prewarm().text
    assert "make it work" in text
    assert "no summary" not in text


INNER = """
import sys
from pathlib import Path
from mnemos.api import Mnemos
from mnemos.memory.sessions import Caller
from mnemos.memory.vault import Vault
from mnemos.surfaces import processes
pid, began = processes.host_process()
memory = Mnemos(Vault(Path(sys.argv[1])), caller=Caller(host="h", host_session="1", pid=pid, pid_began=began))
memory.session_open(project="p", goal="live in a container")
print(pid, processes.runs(pid, began), flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs to make a container")
def test_a_session_in_a_container_is_not_taken_for_dead(top: Path, clock: Clock) -> None:
    """Its process has a number that means nothing outside: only its silence tells."""
    host = "import subprocess, sys; open('/proc/self/comm', 'w').write('claude'); subprocess.run([sys.executable, '-c', *sys.argv[1:]])"
    container = subprocess.Popen(
        ["unshare", "--pid", "--fork", "--mount-proc", "sh", "-c", '"$@"; true', "sh", sys.executable, "-c", host, INNER, str(top)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert container.stdout is not None
    told = container.stdout.readline()
    if not told and "unshare" in container.communicate()[1]:
        pytest.skip("this machine lets nobody make a container")
    number, alive = told.split()
    assert (int(number) > 1, alive) == (True, "True")
    outside = Mnemos(Vault(top), runs=processes.runs, clock=clock)
    clock.now = datetime.now(UTC)
    assert outside.reap() == 0
    assert len(outside.open_sessions()) == 1
    container.communicate("")
    clock.forward(hours=13)
    assert outside.reap() == 1
    outside.close()


def test_touches_and_feedback_outside_of_a_session_are_kept_and_said_to_be(memory: Mnemos) -> None:
    """They count for the project's hot files, and belong to no session."""
    record = memory.correct(**CORRECTION).written.record
    assert memory.touch("src/x.py") == ("src/x.py", "no session is open here, so this belongs to none")
    assert "src/x.py (1)" in memory.prewarm().text
    memory.feedback(record.id, "wrong")
    assert memory.get(record.id).feedback == {"wrong": 1}


@pytest.mark.parametrize(
    ("path", "expected"), [("a.py", "src/a.py"), ("../b.py", "b.py"), ("x/../caf\udce9.py", "src/caf\\udce9.py")]
)
def test_touched_paths_are_told_from_the_top_of_the_repository(
    opened: Callable[..., Mnemos], work: Path, path: str, expected: str
) -> None:
    """Relative and absolute, one file is one entry."""
    (work / "src").mkdir()
    memory = opened(work / "src")
    assert memory.touch(path)[0] == expected
    assert memory.touch(str(work / "src" / "a.py"))[0] == "src/a.py"


def test_what_lies_outside_is_not_touched(opened: Callable[..., Mnemos], work: Path, tmp_path: Path) -> None:
    """Neither by an absolute path nor by climbing; outside of a repository only what is below the working directory counts."""
    inside, outside, nowhere = opened(work), opened(tmp_path), opened(None)
    for path in ("/etc/shadow", "../../../etc/passwd", str(tmp_path / "x.py"), ".", "a\nb", "a\0b"):
        for memory in (inside, outside, nowhere):
            with pytest.raises(InvalidRecord, match="nothing was touched"):
                memory.touch(path)
    assert outside.touch("notes/x.py")[0] == "notes/x.py"
    assert nowhere.touch("notes/x.py")[0] == "notes/x.py"
    assert inside.open_sessions() == []


def test_a_path_in_no_encoding_is_told_of_in_the_sessions_file(memory: Mnemos, top: Path) -> None:
    """In an escaped form."""
    memory.session_open(goal="g")
    memory.touch("caf\udce9.py")
    ended = memory.session_end(summary="s")
    assert "caf\\udce9.py" in (top / ended.path).read_text(encoding="utf-8")


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
