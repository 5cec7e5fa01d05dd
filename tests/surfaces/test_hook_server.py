"""Hooks and the server that leads a vault: it answers them, nobody waits for it, and nothing is left of it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.records import Session
from mnemos.surfaces.hooks import ask
from tests.conftest import CORRECTION, make_work
from tests.surfaces.hooking import answer, hook, log, prompt, server, start, told, tool, wait_for

if TYPE_CHECKING:
    from mnemos.api import Mnemos

GOAL = "handle a 401 from the OAuth token endpoint"


def served(top: Path) -> list[bool]:
    return [bool(entry.get("served")) for entry in log(top)]


def test_the_server_answers_as_the_hook_itself_would(memory: Mnemos, top: Path, work: Path, tmp_path: Path) -> None:
    """The same words at every moment, each program's session its own, whoever's server it is."""
    memory.correct(**CORRECTION)
    other = make_work(tmp_path / "other", "git@example.org:acme/web.git")
    alone = [told(hook(top, event)) for event in (start(work, session="a"), prompt(work, "tidy up", session="a"))]
    with server(top, other):
        together = [told(hook(top, event)) for event in (start(work, session="b"), prompt(work, "tidy up", session="b"))]
        hook(top, start(other, session="c"))
        hook(top, tool(work, "PostToolUse", "Edit", {"file_path": str(work / "a.py")}, session="b"))
    assert [text.partition("project=")[2] for text in together] == [text.partition("project=")[2] for text in alone]
    assert served(top)[:6] == [False, False, True, True, True, False]
    sessions = {session.host_session: session for session in memory.open_sessions()}
    assert {name: session.project for name, session in sessions.items()} == {"a": "acme/api", "b": "acme/api", "c": "acme/web"}
    assert sessions["b"].touched == {"a.py": 1}
    assert sessions["a"].touched == {}


def test_what_an_agent_records_the_next_hook_of_anybody_knows(memory: Mnemos, top: Path, work: Path) -> None:
    """The server sees what other processes commit."""
    with server(top, work):
        hook(top, start(work))
        assert told(hook(top, prompt(work, GOAL))) == ""
        memory.correct(**CORRECTION)
        assert CORRECTION["fix"] in told(hook(top, prompt(work, GOAL + " again")))
        assert all(served(top))


def test_a_server_that_is_killed_is_missed_by_nobody(memory: Mnemos, top: Path, work: Path) -> None:
    """The hook does the work itself; the next server leads, though the first one's socket lies there still."""
    memory.correct(**CORRECTION)
    with server(top, work) as first:
        first.send_signal(signal.SIGKILL)
        first.wait()
        assert Path(ask.socket_path(str(top))).exists()
        assert CORRECTION["fix"] in told(hook(top, start(work)))
    with server(top, work):
        wait_for(lambda: hook(top, prompt(work, GOAL)).returncode == 0 and served(top)[-1])


def test_another_server_takes_over(memory: Mnemos, top: Path, work: Path) -> None:
    """One leads at a time; when it ends, the next does."""
    memory.correct(**CORRECTION)
    with server(top, work) as first, server(top, work, leads=False):
        hook(top, start(work))
        assert first.stdin is not None
        first.stdin.close()
        first.wait(timeout=30)
        wait_for(lambda: Path(ask.socket_path(str(top))).exists())
        hook(top, prompt(work, GOAL))
        assert served(top) == [True, True]
    assert not Path(ask.socket_path(str(top))).exists()


def test_a_server_that_does_not_answer_costs_two_seconds(memory: Mnemos, top: Path, work: Path) -> None:
    """Then the hook does the work itself."""
    memory.correct(**CORRECTION)
    path = Path(ask.socket_path(str(top)))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(path))
        deaf.listen(8)
        assert CORRECTION["fix"] in told(hook(top, start(work)))


@pytest.mark.parametrize("said", [b"", b"\n", b"{\n", b"[]\n", b'{"error": 1}\n', b'{"output": 3}\n', b"x" * 2_000_000])
def test_nonsense_from_a_socket_is_no_answer(memory: Mnemos, top: Path, work: Path, said: bytes) -> None:
    """Whoever it comes from."""
    memory.correct(**CORRECTION)
    path = Path(ask.socket_path(str(top)))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with socket.socket(socket.AF_UNIX) as strange:
        strange.bind(str(path))
        strange.listen(8)

        def babble() -> None:
            connection, _ = strange.accept()
            with connection:
                connection.recv(65536)
                with suppress(OSError):
                    connection.sendall(said)

        thread = threading.Thread(target=babble, daemon=True)
        thread.start()
        assert CORRECTION["fix"] in told(hook(top, start(work)))
        thread.join(timeout=10)


def test_a_folder_that_others_can_enter_is_not_trusted(memory: Mnemos, top: Path, work: Path) -> None:
    """Somebody else could listen there in the server's place."""
    memory.correct(**CORRECTION)
    folder = Path(ask.socket_path(str(top))).parent
    folder.mkdir(mode=0o777, parents=True)
    folder.chmod(0o777)
    with server(top, work, leads=False):
        time.sleep(1.5)
        assert list(folder.iterdir()) == []
        assert CORRECTION["fix"] in told(hook(top, start(work)))
    assert served(top) == [False]


def test_nonsense_to_the_server_is_dropped(memory: Mnemos, top: Path, work: Path) -> None:
    """It goes on answering."""
    memory.correct(**CORRECTION)
    with server(top, work):
        for said in (b"\n", b"{}\n", b"[1]\n", b'{"version": "0", "token": ""}\n', b'{"version": 1', os.urandom(5000) + b"\n"):
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(ask.socket_path(str(top)))
                stranger.sendall(said)
        assert CORRECTION["fix"] in told(hook(top, start(work)))
        assert served(top) == [True]


@pytest.mark.slow
@pytest.mark.parametrize("up", [True, False])
def test_fifty_hooks_at_once(memory: Mnemos, top: Path, work: Path, tmp_path: Path, up: bool) -> None:
    """Of several sessions and projects: no lost touch, no crossed session, valid output each time, no process left."""
    memory.correct(**CORRECTION)
    places = [
        work,
        make_work(tmp_path / "web", "git@example.org:acme/web.git"),
        make_work(tmp_path / "app", "git@example.org:acme/app.git"),
    ]
    events = []
    for number in range(50):
        place, session = places[number % 3], f"s{number % 5}-{number % 3}"
        kind = number % 4
        if kind == 0:
            events.append(start(place, session=session))
        elif kind == 1:
            events.append(prompt(place, f"{GOAL} number {number}", session=session))
        else:
            events.append(tool(place, "PostToolUse", "Edit", {"file_path": str(place / f"f{number}.py")}, session=session))

    def fire() -> list[subprocess.CompletedProcess[str]]:
        with ThreadPoolExecutor(50) as pool:
            return list(pool.map(lambda event: hook(top, event), events))

    if up:
        with server(top, work):
            found = fire()
    else:
        found = fire()
    for done in found:
        answer(done)
    sessions = memory.open_sessions()
    assert len({opened.host_session for opened in sessions}) == len(sessions) == 15
    projects = ("acme/api", "acme/web", "acme/app")
    for opened in sessions:
        name = opened.host_session
        assert opened.project == projects[int(name[-1])]
        wanted = {f"f{number}.py" for number in range(50) if number % 4 > 1 and f"s{number % 5}-{number % 3}" == name}
        assert opened.touched == dict.fromkeys(wanted, 1)
    assert not any("error" in entry for entry in log(top)), log(top)
    wait_for(lambda: processes_of(top) == [])


def processes_of(top: Path) -> list[str]:
    """The command lines of processes that name the vault."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = place.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(top) in line:
            found.append(line)
    return found


def test_a_hung_git_does_not_hang_the_agent(memory: Mnemos, top: Path, work: Path, tmp_path: Path) -> None:
    """The hook is over within its time, with nothing or a whole answer, and nothing of git is left."""
    memory.correct(**CORRECTION)
    shims = tmp_path / "shims"
    shims.mkdir()
    (shims / "git").write_text("#!/bin/sh\nexec sleep 300\n", encoding="utf-8")
    (shims / "git").chmod(0o755)
    began = time.monotonic()
    done = hook(top, start(work), PATH=f"{shims}{os.pathsep}{os.environ['PATH']}")
    assert done.returncode == 0
    assert not done.stdout or json.loads(done.stdout)
    assert time.monotonic() - began < 60, "its time is nine seconds"
    wait_for(lambda: not [line for line in processes_of(top) if "sleep" in line])


def test_what_an_edit_loads(memory: Mnemos, top: Path, work: Path) -> None:
    """Neither a package from elsewhere nor ours beyond the door step."""
    hook(top, start(work))
    event = tool(work, "PostToolUse", "Edit", {"file_path": str(work / "a.py")})
    command = [sys.executable, "-X", "importtime", "-m", "mnemos", "hook", "--host", "claude-code", "--vault", str(top)]
    done = subprocess.run(command, input=json.dumps(event), capture_output=True, text=True, check=True, env=os.environ)
    assert memory.open_sessions()[0].touched == {"a.py": 1}
    # Standard error is closed at the end of a hook, so what was loaded is what was told before.
    program = "import sys\nfrom mnemos.__main__ import main\nmain()\nprint(sorted(name for name in sys.modules))"
    command = [sys.executable, "-c", program, "hook", "--host", "claude-code", "--vault", str(top)]
    done = subprocess.run(command, input=json.dumps(event), capture_output=True, text=True, check=True, env=os.environ)
    modules = done.stdout
    for heavy in (
        "mcp",
        "numpy",
        "whoosh",
        "typer",
        "git",
        "yaml",
        "filelock",
        "sqlite3",
        "dataclasses",
        "pathlib",
        "mnemos.api",
        "mnemos.errors",
    ):
        assert f"'{heavy}'" not in modules
    assert memory.open_sessions()[0].touched == {"a.py": 2}


def test_sessions_written_while_hooks_are_served_are_whole(memory: Mnemos, top: Path, work: Path) -> None:
    """The end of a session is committed by the server."""
    with server(top, work):
        hook(top, start(work))
        hook(top, tool(work, "PostToolUse", "Edit", {"file_path": str(work / "a.py")}))
        hook(top, {"hook_event_name": "SessionEnd", "reason": "other", "session_id": "s1", "cwd": str(work)})
        wait_for(lambda: memory.open_sessions() == [])
    memory._looked = float("-inf")
    memory.fresh()
    found = [row.file for row in memory.vault.index.catalogue.rows("alive = 1 and kind = 'session'")]
    assert [file.touched for file in found if isinstance(file, Session)] == [{"a.py": 1}]
