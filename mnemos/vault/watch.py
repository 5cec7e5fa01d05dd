"""Being told by the operating system when something changes in the folders of a vault, and knowing where it will not tell."""

from __future__ import annotations

import errno
import logging
import os
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

from mnemos.config import VAULT_FILE
from mnemos.vault.layout import STATE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from watchdog.events import FileSystemEvent
    from watchdog.observers.api import ObservedWatch

    from mnemos.vault.layout import Layout

_log = logging.getLogger("mnemos")
# Opening and reading a file is no change: to be told of that, we would be told of our own reading.
_EVENTS: list[type[FileSystemEvent]] = [
    FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileDeletedEvent, FileMovedEvent,
    DirCreatedEvent, DirDeletedEvent, DirMovedEvent,
]  # fmt: skip
_MINDED = {VAULT_FILE, ".gitignore"}  # files beside our folders that change what our folders mean
# File systems whose files others change without this machine's system hearing of it (mount(8), and WSL's drives of Windows).
_DEAF = {
    "9p",
    "drvfs",
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "fuse.rclone",
    "vboxsf",
    "fuse.vmhgfs-fuse",
    "prl_fs",
    "afs",
    "ceph",
}
_OCTAL = re.compile(r"\\([0-7]{3})")
_LIMITS = {
    errno.ENOSPC: "the limit of folders that this person may have watched is reached (fs.inotify.max_user_watches)",
    errno.EMFILE: "the limit of programs that may watch is reached (fs.inotify.max_user_instances)",
}


class Watch:
    """Watches the folders of a vault until it is closed.

    Args:
        layout: where things lie.
        tell: called, on a thread of its own, whenever something may have changed. It says not what: that is found out by looking,
            which misses nothing, whatever was lost on the way here.
        ask: whether to watch at all; otherwise whoever has this looks by itself.

    Attributes:
        trouble: why the system does not tell; empty while it does. Then whoever has this is to look by itself, now and again.
    """

    def __init__(self, layout: Layout, tell: Callable[[], None], *, ask: bool = True) -> None:
        self._layout, self._tell = layout, tell
        self._observer = None
        self._watches: dict[str, ObservedWatch] = {}
        self._stale: set[str] = set()
        self._grown = False
        self.trouble = "" if ask else "the settings say so ([watch] polling)"
        if not self.trouble and (kind := file_system(layout.top)) in _DEAF:
            self.trouble = f"the vault is on a file system that does not tell of all changes ({kind})"
        if not self.trouble:
            try:
                self._observer = Observer()
                self._observer.start()
            except OSError as error:
                self._give_up(error)
        self.renew()

    def renew(self) -> None:
        """Watch folders that came since, and no longer those that went; to be called now and again, by one thread."""
        if self._observer is None:
            return
        wanted = self._wanted()
        alive = {emitter.watch.path for emitter in self._observer.emitters if emitter.is_alive()}
        stale, self._stale = self._stale, set()
        for place in [place for place in self._watches if place not in wanted or place not in alive or place in stale]:
            self._observer.unschedule(self._watches.pop(place))
        try:
            for place, recursive in wanted.items():
                if place not in self._watches:
                    self._watch(place, recursive=recursive)
            if self._grown:
                self._grown = False
                self._probe()
        except OSError as error:
            self._give_up(error)

    def close(self) -> None:
        """Watch no longer."""
        if self._observer is not None and self._observer.is_alive():
            self._observer.stop()
            self._observer.join()
        self._observer = None

    def _wanted(self) -> dict[str, bool]:
        """The folders to be watched, to whether with all that is in them: ours, and those in which ours may come and go."""
        above, place = [self._layout.top], self._layout.top
        for part in self._layout.root.split("/") if self._layout.root else ():
            place /= part
            above.append(place)
        rooms = [self._layout.full(room) for room in self._layout.rooms]
        folders = [*((folder, False) for folder in above), *((room, True) for room in rooms)]
        return {str(folder): recursive for folder, recursive in folders if folder.is_dir() and not folder.is_symlink()}

    def _watch(self, place: str, *, recursive: bool) -> None:
        assert self._observer is not None
        handler = _Handler(self._inside if recursive else self._beside)
        with suppress(FileNotFoundError, NotADirectoryError):  # it went again; whoever took it away is told of
            self._watches[place] = self._observer.schedule(handler, place, recursive=recursive, event_filter=_EVENTS)
        self._grown = self._grown or recursive

    def _probe(self) -> None:
        """Make sure that every folder is watched: where no more can be, watchdog leaves out folders without a word.

        Raises:
            OSError: one more cannot be watched.
        """
        assert self._observer is not None
        place = str(self._layout.top / STATE)
        with suppress(FileNotFoundError, NotADirectoryError):
            one_more = self._observer.schedule(FileSystemEventHandler(), place, event_filter=[DirDeletedEvent])
            self._observer.unschedule(one_more)

    def _inside(self, event: FileSystemEvent) -> None:
        """Something happened in one of our folders."""
        places = (os.fsdecode(event.src_path), os.fsdecode(event.dest_path))
        self._grown = self._grown or isinstance(event, DirCreatedEvent | DirMovedEvent)
        if event.is_directory or any(place.endswith(".md") for place in places):
            self._tell()

    def _beside(self, event: FileSystemEvent) -> None:
        """Something happened beside one of our folders, or to one."""
        for place in filter(None, (os.fsdecode(event.src_path), os.fsdecode(event.dest_path))):
            ours = place in self._watches or place in self._candidates()
            if event.is_directory and ours:
                self._stale.add(place)
            if ours or os.path.basename(place) in _MINDED:  # noqa: PTH119 - a string from the system
                self._tell()

    def _candidates(self) -> set[str]:
        return {str(self._layout.full(folder)) for folder in (*self._layout.rooms, self._layout.root) if folder}

    def _give_up(self, error: OSError) -> None:
        """Go on without being told."""
        reason = _LIMITS.get(error.errno or 0, error.strerror or str(error))
        self.trouble = f"changes are not told of: {reason}"
        self._watches.clear()
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()


class _Handler(FileSystemEventHandler):
    """Passes every event on."""

    def __init__(self, pass_on: Callable[[FileSystemEvent], None]) -> None:
        self._pass_on = pass_on

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass it on."""
        self._pass_on(event)


def file_system(place: Path) -> str:
    """The kind of file system that a folder lies on, as Linux calls it (proc_pid_mountinfo(5)); empty elsewhere."""
    if sys.platform != "linux":
        return ""
    best, kind = "", ""
    with suppress(OSError), open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as mounts:  # noqa: PTH123
        for line in mounts:
            fields, _, rest = line.partition(" - ")
            mount = _OCTAL.sub(lambda octal: chr(int(octal[1], 8)), fields.split()[4])
            if len(mount) >= len(best) and place.is_relative_to(mount):
                best, kind = mount, rest.split()[0]
    return kind
