"""Disks that are full, read-only or lose our cache: a clear word, nothing half-written, the same answers."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.api import Mnemos
from mnemos.errors import Busy, DiskFailed, GitFailed, MnemosError
from mnemos.index.catalogue import Catalogue
from mnemos.memory.vault import Vault
from tests.conftest import CORRECTION, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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


def kept(top: Path) -> dict[str, bytes]:
    """The files of the index, without those that SQLite puts beside a database while it is open."""
    files = (path for path in (top / ".mnemos/cache").rglob("*") if path.is_file())
    return {str(path): path.read_bytes() for path in files if not path.name.endswith(("-shm", "-wal", ".lock"))}


def find_all(memory: Mnemos, words: str) -> set[str]:
    memory._looked = float("-inf")
    return {hit.row.file.title for hit in memory.search(words, everywhere=True)}


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # as above
@pytest.mark.parametrize("index", ["there", "behind", "missing", "damaged text"])
def test_on_a_full_disk_everything_is_read(
    opened: Callable[..., Mnemos], top: Path, tight: Callable[[int], None], index: str
) -> None:
    """By a process that is up already and by one that comes then; what is there of the index stays there."""
    resident = opened()
    saved = [resident.correct(**{**CORRECTION, "fix": f"Fix {n}."}, title=f"Case {n}").written for n in range(70)]
    resident.housekeep()
    assert len(resident.vault.index.catalogue.unfolded()) < 10
    folder = resident.vault.index.catalogue.path.parent
    file = top / saved[3].path
    if index != "there":
        file.write_text(file.read_text(encoding="utf-8").replace("Fix 3.", "Zebra."), encoding="utf-8")
    else:
        resident.fresh()
    if index == "missing":
        shutil.rmtree(top / ".mnemos/cache")
    if index == "damaged text":
        for path in folder.glob("text-*/*.seg"):
            path.write_bytes(b"damaged")
    resident.fresh() if index == "there" else None
    before = kept(top)
    zebras = set() if index == "there" else {"Case 3"}

    tight(0)
    for memory in (resident, opened()):
        assert find_all(memory, "zebra") == zebras
        assert len(memory.search("401 token", everywhere=True, limit=100)) == 70
        assert memory.status()["commit"]
        assert "Fix " in memory.prewarm(project="acme/api", goal="401 token").text
        assert "Fix " in memory.prewarm(project="acme/api", goal="401 token").text
        memory.doctor()
        memory.housekeep()
        with pytest.raises((DiskFailed, GitFailed)):
            memory.correct(**{**CORRECTION, "fix": "Not now."})
        assert len(memory.search("401 token", everywhere=True, limit=100)) == 70
    if index != "missing":
        assert kept(top) == before
        assert {path.name for path in folder.glob("text-*")} == {Path(name).parent.name for name in before if "/text-" in name}

    tight(resource.RLIM_INFINITY)
    for memory in (resident, opened()):
        memory.vault._try_again = 0.0
        memory.correct(**{**CORRECTION, "fix": "Now again."}, title="Renewed")
        assert find_all(memory, "renewed") == {"Renewed"}
        assert memory.vault.troubles() == []
        assert not memory.vault.index.in_memory


@pytest.mark.skipif(not sys.platform.startswith("linux") or os.geteuid() != 0, reason="needs to mount")
@pytest.mark.parametrize("free", [0, 64])
def test_a_disk_without_room_for_an_index_is_read(top: Path, work: Path, free: int) -> None:
    """A real one, with so many kilobytes left; nothing of the index is deleted."""
    program = f"""
import os, shutil, subprocess
from pathlib import Path
from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
top, work = Path({str(top)!r}), Path({str(work)!r})
with_index = Mnemos(Vault(top), directory=work)
written = [with_index.correct(**{{**{CORRECTION!r}, "fix": f"Fix {{n}}."}}, title=f"Case {{n}}").written for n in range(5)]
with_index.vault.index.fold()
with_index.close()
disk = top.parent / "disk"
disk.mkdir()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], check=True)
shutil.copytree(top, disk / "v", symlinks=True)
file = disk / "v" / written[3].path
file.write_text(file.read_text().replace("Fix 3.", "Zebra."))
room = os.statvfs(disk)
(disk / "filler").write_bytes(bytes(max(0, room.f_bavail * room.f_frsize - {free} * 1024)))
def kept():
    return sorted(path.name for path in (disk / "v/.mnemos/cache").rglob("*") if not path.name.endswith(("-shm", "-wal")))
before = kept()
for _ in range(2):
    memory = Mnemos(Vault(disk / "v"), directory=work)
    print(len(memory.search("zebra")), len(memory.search("401 token")), len(memory.doctor()[0]), bool(memory.status()))
    memory.close()
print(kept() == before or (before, kept()))
"""
    done = subprocess.run(
        ["unshare", "-m", sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=False
    )
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets nobody mount")
    assert done.returncode == 0, done.stderr
    *answers, same = done.stdout.splitlines()
    assert answers == ["1 5 2 True"] * 2
    assert same == "True"


def test_something_in_the_place_of_the_cache_keeps_nobody_from_writing(opened: Callable[..., Mnemos], top: Path) -> None:
    """The index goes on in memory, and doctor tells why."""
    memory = opened()
    memory.correct(**CORRECTION)
    memory.close()
    shutil.rmtree(top / ".mnemos/cache")
    (top / ".mnemos/cache").write_text("in the way", encoding="utf-8")
    memory = opened()
    memory.correct(**{**CORRECTION, "fix": "Another fix."}, title="Another")
    assert len(find_all(memory, "401")) == 2
    assert len(find_all(opened(), "401")) == 2
    found = [finding.what for finding in memory.doctor()[0]]
    assert any("cannot be kept in" in what for what in found)
    (top / ".mnemos/cache").unlink()
    memory.vault._try_again = 0.0
    assert len(find_all(memory, "401")) == 2
    assert memory.doctor()[0] == []


@pytest.mark.parametrize("error", [OSError("no"), sqlite3.OperationalError("no"), KeyError("no"), GitFailed("no")])
def test_a_failed_index_fails_no_write(memory: Mnemos, top: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """The commit stands, and whoever reads next finds it."""

    def set_file(*_: object, **__: object) -> None:
        raise error

    memory.fresh()
    with monkeypatch.context() as patched:
        patched.setattr(Catalogue, "forget_file", set_file)
        patched.setattr(Catalogue, "set_file", set_file)
        memory.correct(**CORRECTION)
    assert git(top, "status", "--porcelain") == ""
    assert len(find_all(memory, "401")) == 1


def test_only_a_broken_database_is_deleted(opened: Callable[..., Mnemos], monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing in a good one is made anew in place; an error that says nothing about the file costs nobody their index."""
    memory = opened()
    memory.correct(**CORRECTION)
    place = memory.vault.index.catalogue.path
    before = place.stat().st_ino
    for table in ("band", "tag", "meta"):
        memory.vault.index.catalogue.execute(f"drop table {table}")
        assert find_all(memory, "401")
        assert memory.stats()["memories"] == 1
    with monkeypatch.context() as patched:
        patched.setattr(Catalogue, "counts", lambda self, _: self.execute("select it from nowhere").fetchall())
        with pytest.raises(DiskFailed, match="no such table"):
            memory.stats()
    assert memory.stats()["memories"] == 1
    assert place.stat().st_ino == before
    memory.vault.index.close()
    place.write_bytes(b"damaged" * 1000)
    assert opened().stats()["memories"] == 1


def test_a_busy_index_is_told_and_stops_no_write(opened: Callable[..., Mnemos], top: Path) -> None:
    """Nothing is deleted for it."""
    memory = opened()
    memory.correct(**CORRECTION)
    slow = Mnemos(Vault(top, patience=0.1), clock=Clock())
    other = Catalogue(memory.vault.index.catalogue.path)
    try:
        slow.fresh()
        with other.changing():
            git(top, "commit", "--quiet", "--allow-empty", "-m", "moved")
            with pytest.raises(Busy):
                slow.search("401")
            slow.correct(**{**CORRECTION, "fix": "Another fix."}, title="Another", project="acme/api")
        assert find_all(slow, "401") == find_all(memory, "401")
        assert len(find_all(slow, "401")) == 2
    finally:
        slow.close()
        other.close()


def test_errors_of_the_disk_are_errors_of_ours() -> None:
    """A surface needs one table only."""
    assert issubclass(DiskFailed, MnemosError)
