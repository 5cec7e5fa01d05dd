"""Files of events: appended to by many processes at once, taken away by one.

A hook that notes an edit appends a line and is done, in a process that must end within a few hundredths of a second: so nothing is
imported here that costs more than its work, and paths are plain strings.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    Place = str | os.PathLike[str]

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

TAKEN = ".ending"  # behind the name of a file whose events somebody took
_LOOSE = "loose-"
_TAIL = 8192  # bytes at the end of a file in which a claim of the last seconds is found


def file_of(folder: Place, ident: str, host: str, host_session: str) -> str:
    """Where the events of a session go.

    Args:
        folder: `.mnemos/local/open`.
        ident: the session's id.
        host: the agent program.
        host_session: its own id of the session.
    """
    return os.path.join(folder, f"{ident}.{_key(host, host_session)}.jsonl")


def files_of_host(folder: Place, host: str, host_session: str) -> list[str]:
    """The files of open sessions that belong to a host's own session id, the latest first; more than one only by a clash."""
    if not host_session:
        return []
    end = f".{_key(host, host_session)}.jsonl"
    try:
        names = [
            name for name in os.listdir(folder) if name.endswith(end) and name.startswith("0")
        ]  # as every ULID of this age
    except OSError:
        return []
    return [os.path.join(folder, name) for name in sorted(names, reverse=True)]


def _key(host: str, host_session: str) -> str:
    if not host_session:
        return "none"
    return hashlib.sha256(f"{host}\0{host_session}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


def loose_file(folder: Place, project: str) -> str:
    """Where events of a project go that belong to no session."""
    return os.path.join(folder, f"{_LOOSE}{hashlib.sha256(project.encode()).hexdigest()[:12]}.jsonl")


def early_file(folder: Place, host: str, host_session: str) -> str:
    """Where edits wait that came before their session began; what they say is worked out when it does."""
    return os.path.join(folder, f"early-{_key(host, host_session)}.jsonl")


def create(file: Place, first: dict[str, Any]) -> None:
    """Make a file with its first event, whole or not at all; one that is there already stays.

    Raises:
        OSError: it cannot be written.
    """
    folder, _ = os.path.split(file)
    os.makedirs(folder, exist_ok=True)
    fresh = os.path.join(folder, f"new-{os.getpid()}-{os.urandom(6).hex()}")
    try:
        with open(fresh, "w", encoding="utf-8", newline="\n") as new:
            new.write(line(first))
        _name(fresh, file)
    finally:
        try:
            os.unlink(fresh)
        except FileNotFoundError:
            pass


def _name(fresh: str, file: Place) -> None:
    """Give a finished file its name, unless another one has it."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        if not os.path.exists(file):
            os.replace(fresh, file)


def note(file: Place, at: float, event: str, facts: dict[str, Any]) -> bool:
    """Append one event; false where the events were taken away or never begun.

    Args:
        file: as `file_of` or `loose_file` has it.
        at: when, in Unix seconds.
        event: what happened.
        facts: more of it.

    Raises:
        OSError: it cannot be written.
    """
    return _append(file, at, event, facts, lambda _: True)


def once(file: Place, at: float, key: str, within: float) -> bool:
    """Claim something that several processes are about to do at the same time; true for the first of them only.

    Args:
        file: as for `note`.
        at: now, in Unix seconds.
        key: what it is.
        within: seconds for which a claim stands.

    Raises:
        OSError: it cannot be written.
    """

    def is_free(descriptor: int) -> bool:
        size = os.fstat(descriptor).st_size
        os.lseek(descriptor, max(size - _TAIL, 0), os.SEEK_SET)
        claimed = float("-inf")
        for known in _parsed(os.read(descriptor, _TAIL)):
            if known.get("event") == "claim" and known.get("key") == key:
                claimed = float(known.get("at", 0))
            elif known.get("event") == "compacted":
                claimed = float("-inf")  # a context that was cut has seen nothing
        return at - claimed >= within

    return _append(file, at, "claim", {"key": key}, is_free, exclusive=True)


def _append(file: Place, at: float, event: str, facts: dict[str, Any], may: Any, *, exclusive: bool = False) -> bool:
    # The newline in front: where an earlier event was torn by a full disk or a kill, this one still has a line of its own.
    data = ("\n" + line({"event": event, "at": round(at, 3), **facts})).encode()
    try:
        descriptor = os.open(file, os.O_RDWR | os.O_APPEND)
    except FileNotFoundError:
        return False
    try:
        _lock(descriptor, exclusive=exclusive)
        if not _is_at(descriptor, file) or not may(descriptor):
            return False
        if os.write(descriptor, data) != len(data):  # one write: lines of two processes never mix
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))
    finally:
        os.close(descriptor)
    return True


def _lock(descriptor: int, *, exclusive: bool) -> None:
    """Wait for whoever takes the events, or for whoever is writing to them; Windows renames no file that is open."""
    if sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH)
        except OSError:
            pass  # a file system without locks: an event that comes in this very instant may be lost


def _is_at(descriptor: int, file: Place) -> bool:
    """Whether an open file is still the one with that name."""
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(file))
    except FileNotFoundError:
        return False


def take(file: Place) -> str | None:
    """Take events away from those who add to them; nothing where they are gone.

    Whoever notes an event from now on is told that it was too late. Of two who take at once both get the events: only under the
    vault's lock is there one.

    Raises:
        OSError: the file cannot be renamed.
    """
    name = os.fspath(file)
    taken = name if name.endswith(TAKEN) else name + TAKEN
    try:
        os.replace(name, taken)
    except FileNotFoundError:
        pass
    try:
        descriptor = os.open(taken, os.O_RDWR)
    except FileNotFoundError:
        return None
    try:
        _lock(descriptor, exclusive=True)
    finally:
        os.close(descriptor)
    return taken


def put_back(taken: Place) -> None:
    """Let events go on that were taken."""
    name = os.fspath(taken)
    try:
        os.replace(name, name.removesuffix(TAKEN))
    except OSError:
        pass


def first(file: Place) -> dict[str, Any] | None:
    """The first event of a file; nothing where it has none that can be read."""
    try:
        with open(file, encoding="utf-8", errors="replace") as events:
            known = json.loads(events.readline())
    except (OSError, ValueError):
        return None
    return known if isinstance(known, dict) else None


class alone:  # noqa: N801 - used as a statement; contextlib costs what this module may not
    """Hold a folder of events for oneself, so that of two hooks of one session only one begins it.

    Args:
        folder: `.mnemos/local/open`; made where it is missing.
    """

    def __init__(self, folder: Place) -> None:
        self._folder = folder
        self._descriptor = -1

    def __enter__(self) -> None:
        os.makedirs(self._folder, exist_ok=True)
        self._descriptor = os.open(os.path.join(self._folder, "lock"), os.O_RDWR | os.O_CREAT, 0o600)
        if sys.platform == "win32":
            try:
                msvcrt.locking(self._descriptor, msvcrt.LK_LOCK, 1)  # waits ten seconds at most
            except OSError:
                pass
        else:
            _lock(self._descriptor, exclusive=True)

    def __exit__(self, *_: object) -> None:
        os.close(self._descriptor)  # and with it the lock


def line(fields: dict[str, Any]) -> str:
    """An event as it is written."""
    return json.dumps(fields) + "\n"  # in ASCII: a path need not be text in any encoding


def lines(file: Place) -> Iterator[dict[str, Any]]:
    """The events of a file that can be read, in order.

    Raises:
        OSError: the file cannot be read.
    """
    with open(file, "rb") as events:
        yield from _parsed(events.read())


def _parsed(data: bytes) -> Iterator[dict[str, Any]]:
    for text in data.decode("utf-8", "replace").split("\n"):
        try:
            known = json.loads(text)
        except ValueError:
            continue
        if isinstance(known, dict):
            yield known
