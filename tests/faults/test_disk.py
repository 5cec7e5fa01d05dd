"""Disks that are full, read-only or lose our cache: a clear word, nothing half-written, the same answers."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import DiskFailed, GitFailed, MnemosError
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mnemos.api import Mnemos

pytestmark = pytest.mark.faults
ROOT = Path(__file__).parents[2]


def answers(memory: Mnemos) -> tuple[object, ...]:
    """What a vault says to a few questions."""
    hits = memory.search("token refresh", everywhere=True)
    return (
        [(hit.row.file, hit.row.path, round(hit.score, 6)) for hit in hits],
        memory.prewarm(project="acme/api", goal="refresh a token").text,
        memory.stats()["types"],
    )


def test_the_cache_can_be_deleted_at_any_time(opened: Callable[..., Mnemos], top: Path) -> None:
    """With the cache gone, under a running process too, every answer is the same."""
    memory = opened()
    memory.correct(**CORRECTION)
    memory.convention(title="t", rule="r")
    before = answers(memory)
    shutil.rmtree(top / ".mnemos/cache")
    assert answers(memory) == before
    memory.correct(**{**CORRECTION, "fix": "Another fix.", "trigger_context": "Another case of a token"})
    shutil.rmtree(top / ".mnemos/cache")
    assert answers(opened()) == answers(memory)


def test_all_of_the_local_state_can_be_deleted(opened: Callable[..., Mnemos], top: Path) -> None:
    """Open sessions go, memories stay."""
    memory = opened()
    memory.session_start(goal="x")
    memory.correct(**CORRECTION)
    memory.close()
    shutil.rmtree(top / ".mnemos")
    memory = opened()
    assert [hit.row.file.title for hit in memory.search("401")] == [CORRECTION["trigger_context"]]
    assert memory.open_sessions() == []
    memory.correct(**{**CORRECTION, "fix": "Another fix."})
    assert git(top, "status", "--porcelain") == ""
    assert (top / ".mnemos").stat().st_mode & 0o777 == 0o700


# Whoosh forgets to close the files that it cannot make sense of.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", ["catalogue.sqlite", "text"])
def test_a_damaged_index_is_made_anew(opened: Callable[..., Mnemos], top: Path, name: str) -> None:
    """Nobody is asked, and nothing is answered differently; a write goes through on top of the damage too."""
    memory = opened()
    memory.correct(**CORRECTION)
    before = answers(memory)
    memory.vault.index.fold()
    memory.close()
    for path in (top / ".mnemos/cache/index").rglob("*"):
        if path.is_file() and (path.name == name or name in str(path.parent.name)):
            path.write_bytes(b"damaged" * 200)
    memory = opened()
    memory.convention(title="t", rule="r")
    hits, *_ = answers(memory)
    assert [path for _, path, _ in hits] == [path for _, path, _ in before[0]]  # type: ignore[attr-defined]


@pytest.fixture
def tight() -> Iterator[Callable[[int], None]]:
    """Lets no file of this process and its children grow beyond some bytes, as a full disk would."""
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def limit(size: int) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, old[1]))

    yield limit
    resource.setrlimit(resource.RLIMIT_FSIZE, old)


@pytest.mark.parametrize("room", [0, 300, 1500])
def test_a_full_disk_is_told_and_nothing_is_left_half_done(
    memory: Mnemos, top: Path, tight: Callable[[int], None], room: int
) -> None:
    """Whichever write hits the limit, the vault is as it was, and works again once there is room."""
    memory.correct(**CORRECTION)
    before = git(top, "rev-parse", "HEAD")
    tight(room)
    with pytest.raises((DiskFailed, GitFailed)) as caught:
        memory.correct(**{**CORRECTION, "fix": "Another fix.", "notes": "x" * 3000})
    assert caught.value.message
    tight(resource.RLIM_INFINITY)
    assert git(top, "rev-parse", "HEAD") == before
    memory.fresh()
    assert git(top, "status", "--porcelain") == ""
    memory.correct(**{**CORRECTION, "fix": "Another fix."})
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "fsck", "--strict", "--no-dangling") == ""


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs to mount")
def test_a_read_only_disk_is_read_and_says_why_it_is_not_written(top: Path, work: Path) -> None:
    """Questions are answered from an index in memory's place; a write says what is wrong."""
    program = f"""
import sys, subprocess
from pathlib import Path
from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from mnemos.errors import MnemosError
top = Path({str(top)!r})
first = Mnemos(Vault(top), directory=Path({str(work)!r}))
first.correct(**{CORRECTION!r})
first.close()
subprocess.run(["mount", "--bind", top, top], check=True)
subprocess.run(["mount", "-o", "remount,ro,bind", top], check=True)
memory = Mnemos(Vault(top), directory=Path({str(work)!r}))
print(len(memory.search("401 token")))
try:
    memory.correct(**{{**{CORRECTION!r}, "fix": "Another."}})
except MnemosError as error:
    print(type(error).__name__, error.message)
"""
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.returncode == 0, done.stderr
    count, told = done.stdout.split("\n")[:2]
    assert count == "1"
    assert told.startswith("DiskFailed cannot write")
    assert "ead-only" in told


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs to mount")
def test_on_a_read_only_disk_every_command_says_so_and_the_hook_still_pushes(memory: Mnemos, top: Path, work: Path) -> None:
    """A local note that cannot be written is no accident; what is pushed is only not remembered."""
    memory.correct(**CORRECTION)
    memory.close()
    event = {"hook_event_name": "SessionStart", "source": "startup", "session_id": "s", "cwd": str(work)}
    prompt = {**event, "hook_event_name": "UserPromptSubmit", "prompt": "a 401 from the OAuth token endpoint"}
    program = f"""
import json, subprocess, sys
top, work = {str(top)!r}, {str(work)!r}
subprocess.run(["mount", "--bind", top, top], check=True)
subprocess.run(["mount", "-o", "remount,ro,bind", top], check=True)
for arguments, data in [
    (["session", "start", "--goal", "g"], ""), (["touch", "a.py"], ""), (["init", top + "/inner"], ""), (["doctor"], ""),
    (["status"], ""), (["hook"], {json.dumps(event)!r}), (["hook"], {json.dumps(prompt)!r}),
]:
    done = subprocess.run(
        [sys.executable, "-m", "mnemos", *arguments, "--vault", top], cwd=work, input=data, capture_output=True, text=True
    )
    print(json.dumps([done.returncode, done.stdout + done.stderr]))
"""
    done = subprocess.run(["unshare", "-m", sys.executable, "-c", program], capture_output=True, text=True, check=False)
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.returncode == 0, done.stderr
    start, touch, init, doctor, status, hook, prompted = [json.loads(line) for line in done.stdout.split("\n")[:-1]]
    for code, text in (start, touch, init):
        assert code == 7, text
        assert "cannot write" in text
        assert "should not have happened" not in text
    assert doctor[0] == 1
    for _, text in (doctor, status):
        assert f"{top} cannot be written" in text
    for code, text in (hook, prompted):
        assert code == 0
        assert CORRECTION["fix"] in text


def test_a_full_disk_tears_no_event_and_says_so(memory: Mnemos, tight: Callable[[int], None]) -> None:
    """What was noted before counts, and what is noted once there is room."""
    session, _ = memory.session_open(goal="g")
    memory.touch("before.py")
    tight(session.file.stat().st_size + 20)
    with pytest.raises(DiskFailed, match="cannot write"):
        memory.touch("during.py")
    tight(resource.RLIM_INFINITY)
    memory.touch("after.py")
    found = memory.session()
    assert found is not None
    assert found.touched == {"before.py": 1, "after.py": 1}


def test_errors_of_the_disk_are_errors_of_ours() -> None:
    """A surface needs one table only."""
    assert issubclass(DiskFailed, MnemosError)
