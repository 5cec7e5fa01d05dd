"""Being told of changes by the system itself: whatever happens in our folders, and where it cannot tell, that it cannot."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from watchdog.observers.api import BaseObserver

from mnemos.vault.layout import Layout
from mnemos.vault.watch import Watch, file_system

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0  # seconds: of a loaded machine; what is told is told at once


class Told:
    """Waits to be told."""

    def __init__(self) -> None:
        self.event = threading.Event()

    def of(self, change: Callable[[], object]) -> bool:
        self.event.clear()
        change()
        return self.event.wait(PATIENCE)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def watch(top: Path, told: Told) -> Iterator[Watch]:
    (top / "memories/p").mkdir(parents=True)
    watch = Watch(Layout(top), told.event.set)
    assert watch.trouble == ""
    yield watch
    watch.close()


def test_every_way_to_write_is_told(watch: Watch, top: Path, told: Told) -> None:
    """In place, by rename from beside and from elsewhere, by deleting, in a folder that came a moment ago."""
    note = top / "memories/p/note.md"
    beside, elsewhere = top / "memories/p/.note.swp", top / "elsewhere"
    assert told.of(lambda: note.write_text("1", encoding="utf-8"))
    beside.write_text("2", encoding="utf-8")
    assert told.of(lambda: beside.replace(note))
    elsewhere.write_text("3", encoding="utf-8")
    assert told.of(lambda: elsewhere.replace(note))
    assert told.of(note.unlink)
    assert told.of(lambda: (top / "memories/p/new/deeper").mkdir(parents=True))
    assert told.of(lambda: (top / "memories/p/new/deeper/note.md").write_text("4", encoding="utf-8"))
    assert watch.trouble == ""


def test_a_room_that_comes_and_goes_is_watched_again(watch: Watch, top: Path, told: Told) -> None:
    """A checkout takes away a folder that the other branch has not, and makes it again."""
    for _ in range(2):
        assert told.of(lambda: (top / "skills/a").mkdir(parents=True))
        watch.renew()
        assert told.of(lambda: (top / "skills/a/SKILL.md").write_text("x", encoding="utf-8"))
        assert told.of(lambda: shutil.rmtree(top / "skills"))
        watch.renew()


def test_a_root_of_our_own_is_watched(top: Path, told: Told) -> None:
    """Where our folders lie under another one, that may come later than the watch."""
    watch = Watch(Layout(top, "mnemos"), told.event.set)
    assert told.of((top / "mnemos").mkdir)
    watch.renew()
    assert told.of((top / "mnemos/memories").mkdir)
    watch.renew()
    assert told.of(lambda: (top / "mnemos/memories/note.md").write_text("x", encoding="utf-8"))
    watch.close()


def test_what_is_none_of_ours_is_not_told(watch: Watch, top: Path, told: Told) -> None:
    """Files beside our folders, temporary ones, our own state, git's, and reading: each would cost a look."""
    note = top / "memories/p/note.md"
    assert told.of(lambda: note.write_text("1", encoding="utf-8"))
    settings = top / "mnemos.toml"
    assert told.of(lambda: settings.write_text(settings.read_text(encoding="utf-8") + "\n", encoding="utf-8"))
    told.event.clear()
    threading.Event().wait(0.5)  # until what was written is told to the end
    told.event.clear()
    note.read_text(encoding="utf-8")
    for place in (top / "note.md", top / ".git/x", top / ".mnemos/local/x", top / "memories/p/.note.md.swp"):
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text("x", encoding="utf-8")
    assert not told.event.wait(0.5)
    assert watch.trouble == ""


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EMFILE, errno.EACCES])
def test_a_system_that_cannot_tell_is_told_of(top: Path, told: Told, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Limits of the system end in a word that names them, and not in silence."""

    def full(*_: Any, **__: Any) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(BaseObserver, "schedule", full)
    watch = Watch(Layout(top), told.event.set)
    assert {errno.ENOSPC: "max_user_watches", errno.EMFILE: "max_user_instances"}.get(number, "denied") in watch.trouble
    watch.renew()
    watch.close()


LIMITED = """
import sys
from pathlib import Path
from mnemos.vault.layout import Layout
from mnemos.vault.watch import Watch
Path("/proc/sys/user/max_inotify_watches").write_text("20")
watch = Watch(Layout(Path(sys.argv[1])), lambda: None)
print(watch.trouble or "fine")
for number in range(int(sys.argv[2])):
    Path(sys.argv[1], "memories", f"f{number}").mkdir()
import time; time.sleep(1)
watch.renew()
print(watch.trouble or "fine")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
@pytest.mark.parametrize(("before", "after"), [(30, 0), (2, 30)])
def test_a_real_limit_is_noticed_though_watchdog_says_nothing(top: Path, before: int, after: int) -> None:
    """Folders that cannot be watched are left out without a word, at the start and later: we ask for one more to know."""
    apart = shutil.which("unshare")
    if not apart or subprocess.run([apart, "-Ur", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no namespaces here")
    for number in range(before):
        (top / f"memories/g{number}").mkdir(parents=True)
    command = [apart, "-Ur", sys.executable, "-c", LIMITED, str(top), str(after)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    first, second = done.stdout.splitlines()
    assert ("max_user_watches" in first) == (before > 20)
    assert "max_user_watches" in second


def test_file_systems_are_known(tmp_path: Path) -> None:
    """The kind that the mount has which is nearest above; a folder named by nobody lies on that of the root."""
    kind = file_system(tmp_path)
    assert bool(kind) == (sys.platform == "linux")
    if sys.platform == "linux":
        assert file_system(Path("/proc/self")) == "proc"
