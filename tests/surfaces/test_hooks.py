"""Hooks, as whole processes fed with what Claude Code sends: the right text at the right moment, and never a failure."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.records import Session
from tests.conftest import CORRECTION, git
from tests.surfaces.hooking import hook, log, prompt, start, told
from tests.surfaces.windows import Window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mnemos.api import Mnemos


@pytest.fixture
def knowing(memory: Mnemos) -> Mnemos:
    memory.correct(**CORRECTION)
    memory.convention(title="Wrap", rule="Wrap every error.", why="logs")
    return memory


@pytest.fixture
def window(work: Path) -> Iterator[Callable[[], Window]]:
    """Opens windows of an agent program."""
    windows: list[Window] = []

    def another() -> Window:
        windows.append(Window(work))
        return windows[-1]

    yield another
    for one in windows:
        one.close()


def test_the_fix_is_there_without_anybody_asking(knowing: Mnemos, top: Path, work: Path) -> None:
    """At the start the conventions, with the first prompt what it calls for, later only what is new, after a compaction everything again."""
    first = told(hook(top, start(work)))
    assert "Wrap every error." in first
    assert "session=" in first.split("\n")[0]
    assert told(hook(top, prompt(work, "tidy the readme"))) == ""
    session = knowing.open_sessions()[0]
    assert (session.local_goal, session.goal) == ("tidy the readme", "")
    assert told(hook(top, prompt(work, "the client gets a 401 from OAuth"))) == "", "it was shown at the start already"
    recovered = told(hook(top, start(work, "compact")))
    assert "tidy the readme" in recovered
    assert session.id in recovered
    assert "Refresh the token" in told(hook(top, prompt(work, "the client gets a 401 from OAuth")))
    assert git(top, "status", "--porcelain") == ""
    assert "tidy the readme" not in git(top, "log", "-p", "--all")


def test_a_prompt_pushes_what_the_start_had_no_room_for(memory: Mnemos, top: Path, work: Path) -> None:
    """With more corrections than fit, the one that the prompt calls for comes with it."""
    for number in range(30):
        memory.correct(
            trigger_context=f"Situation number {number} in module m{number}",
            tried=f"tried {number} " + "x " * 60,
            wrong_because="w",
            fix=f"fix {number}",
            importance=9,
        )
    memory.correct(**CORRECTION, importance=1)
    assert "Refresh the token" not in told(hook(top, start(work)))
    assert "Refresh the token" in told(hook(top, prompt(work, "handle the 401 from the OAuth token endpoint")))
    assert told(hook(top, prompt(work, "handle the 401 from the OAuth token endpoint"))) == ""


def test_windows_do_not_mix_and_a_resumed_one_is_not_told_twice(
    knowing: Mnemos, top: Path, work: Path, window: Callable[[], Window]
) -> None:
    """Each host session has its own; what it was shown stays shown when it is resumed."""
    first, second = window(), window()
    assert told(first.hook(top, start(work, session="s1")))
    assert told(second.hook(top, start(work, session="s2")))
    assert len(knowing.open_sessions()) == 2
    assert told(first.hook(top, start(work, "resume", session="s1"))) == ""
    assert len(knowing.open_sessions()) == 2


def test_after_clear_the_old_session_ends_and_the_new_one_is_bound(
    knowing: Mnemos, top: Path, work: Path, window: Callable[[], Window]
) -> None:
    """One window has one session: what it writes belongs to the new one, and what it touched before is not lost."""
    claude = window()
    assert told(claude.hook(top, start(work, session="s1")))
    old = knowing.open_sessions()[0]
    knowing.touch("src/a.py", session_id=old.id)
    assert told(claude.hook(top, start(work, "clear", session="s2")))
    new = knowing.open_sessions()[0]
    assert (len(knowing.open_sessions()), new.host_session) == (1, "s2")
    found = knowing.get(old.id).row.file
    assert isinstance(found, Session)
    assert (found.status, found.touched) == ("ok", {"src/a.py": 1})
    started = json.loads(claude.run("--vault", str(top), "session", "start", "--json").stdout)
    assert (started["session_id"], started["resumed"]) == (new.id, True)
    assert claude.run("--vault", str(top), "session", "end", "--summary", "x").returncode == 0
    assert knowing.open_sessions() == []


def test_a_clear_that_keeps_the_session_shows_everything_again(knowing: Mnemos, top: Path, work: Path) -> None:
    """The context is gone, whatever the host calls the session."""
    first = told(hook(top, start(work)))
    assert told(hook(top, start(work, "resume"))) == ""
    assert told(hook(top, start(work, "clear"))) == first
    assert len(knowing.open_sessions()) == 1


def test_a_resumed_session_belongs_to_the_window_it_is_resumed_in(
    knowing: Mnemos, top: Path, work: Path, window: Callable[[], Window]
) -> None:
    """The window it began in may be closed: it is not dead by that."""
    first, second, third = window(), window(), window()
    first.hook(top, start(work, session="s1"))
    session = knowing.open_sessions()[0]
    second.hook(top, start(work, "resume", session="s1"))
    first.close()
    third.hook(top, start(work, session="s3"))
    assert session.id in {found.id for found in knowing.open_sessions()}


def test_windows_that_did_nothing_leave_nothing(knowing: Mnemos, top: Path, work: Path, window: Callable[[], Window]) -> None:
    """Opening Claude Code, asking something and closing it is no memory: no file, no commit."""
    before = git(top, "rev-parse", "HEAD")
    for number in range(3):
        claude = window()
        claude.hook(top, start(work, session=f"s{number}"))
        claude.hook(top, prompt(work, "what time is it", session=f"s{number}"))
        claude.close()
    hook(top, start(work, session="last"))
    assert [session.host_session for session in knowing.open_sessions()] == ["last"]
    assert git(top, "rev-parse", "HEAD") == before


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "no json",
        "[]",
        "null",
        "{}",
        '{"hook_event_name": 7}',
        '{"hook_event_name": "SessionStart", "cwd": "/nowhere/at/all"}',
        "\x00\xff",
    ],
)
def test_garbage_is_answered_with_nothing(top: Path, garbage: str) -> None:
    """Exit code 0, no half-written JSON, nothing on standard error."""
    told(hook(top, garbage))


def test_a_vault_in_trouble_never_stops_the_agent(memory: Mnemos, top: Path, work: Path, tmp_path: Path) -> None:
    """No vault, a broken setting, a damaged repository: exit code 0, and a line in the log where there is one."""
    memory.correct(**CORRECTION)
    assert told(hook(tmp_path, start(work))) == ""
    (top / "mnemos.toml").write_text("format = [", encoding="utf-8")
    assert told(hook(top, start(work))) == ""
    assert "BadSettings" in log(top)[-1]["error"]
    git(top, "checkout", "--quiet", "mnemos.toml")
    (top / ".git" / "HEAD").write_text("nonsense", encoding="utf-8")
    assert told(hook(top, start(work))) == ""
    assert log(top)[-1]["error"]


def test_an_agent_started_by_a_hook_does_not_call_us_again(top: Path, work: Path) -> None:
    """The guard variable ends it at once."""
    assert told(hook(top, start(work), MNEMOS_IN_HOOK="1")) == ""
    assert not (top / ".mnemos/local/log").exists()


@pytest.mark.parametrize("before", [["--vault", "{top}"], ["--vault={top}"], ["--json", "--vault", "{top}"]])
def test_the_vault_may_be_named_before_the_hook(knowing: Mnemos, top: Path, work: Path, before: list[str]) -> None:
    """As before every other command."""
    named = [part.format(top=top) for part in before]
    command = [sys.executable, "-m", "mnemos", *named, "hook", "--host", "claude-code"]
    done = subprocess.run(command, input=json.dumps(start(work)), capture_output=True, text=True, check=False)
    assert "Wrap every error." in told(done)
    assert log(top)[-1]["host"] == "claude-code"


@pytest.mark.parametrize("name", [".mnemos/local/log/hooks.jsonl", ".mnemos/local/log", ".mnemos/local", ".mnemos"])
def test_a_log_that_came_as_a_link_is_not_written_through(top: Path, work: Path, tmp_path: Path, name: str) -> None:
    """A clone may bring one; where it leads to is none of ours."""
    mine = tmp_path / "mine"
    (mine / "local" / "log").mkdir(parents=True)
    for place in (mine, mine / "local", mine / "local" / "log"):
        (place / "hooks.jsonl").write_text("mine", encoding="utf-8")
    target = {"hooks.jsonl": mine / "hooks.jsonl", "log": mine / "local/log", "local": mine / "local", ".mnemos": mine}
    shutil.rmtree(top / ".mnemos")
    (top / name).parent.mkdir(parents=True, exist_ok=True)
    (top / name).symlink_to(target[name.rsplit("/", maxsplit=1)[-1]])
    git(top, "add", "--force", ".mnemos")
    git(top, "commit", "--quiet", "-m", "evil")
    before = sorted((path, path.read_bytes()) for path in mine.rglob("*") if path.is_file())
    assert told(hook(top, start(work))) == ""
    assert sorted((path, path.read_bytes()) for path in mine.rglob("*") if path.is_file()) == before


def test_an_event_nobody_knows_is_let_pass(top: Path, work: Path) -> None:
    """A host that grows new events needs no new Mnemos."""
    assert told(hook(top, {**start(work), "hook_event_name": "MoonPhase"})) == ""
    assert log(top)[-1]["ignored"] is True


def test_the_log_says_when_each_hook_fired(knowing: Mnemos, top: Path, work: Path) -> None:
    """With its time, what it pushed, and for which session."""
    hook(top, start(work))
    entry = log(top)[-1]
    assert (entry["event"], entry["host"], entry["project"]) == ("SessionStart", "claude-code", "acme/api")
    assert entry["items"] == 2
    assert entry["ms"] > 0
    assert knowing.open_sessions()[0].id == entry["session"]


def test_a_block_stays_below_what_the_host_takes(memory: Mnemos, top: Path, work: Path) -> None:
    """Claude Code puts more than 10,000 characters into a file; we never send as many."""
    (top / "mnemos.toml").write_text('format = 1\n[git]\nbranch = "main"\n[budget]\nprewarm = 9000\n', encoding="utf-8")
    for number in range(40):
        memory.convention(title=f"Rule {number}", rule=f"number {number} " + "word " * 200)
    assert 5000 < len(told(hook(top, start(work)))) <= 9500


def test_opened_sessions_are_found_by_the_server(knowing: Mnemos, top: Path, work: Path, opened: Callable[..., Mnemos]) -> None:
    """What an agent records in a session that a hook opened belongs to that session."""
    hook(top, start(work))
    saved = opened().correct(**{**CORRECTION, "fix": "Another."})
    assert saved.session == knowing.open_sessions()[0].id
