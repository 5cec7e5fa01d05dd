"""Open sessions: one file of events each, under `.mnemos/local/open`, only ever appended to.

A hook that notes an edit opens a file, writes a line and is done; nothing but the standard library is loaded for that. What a
session is, is the sum of its events. Whoever ends one renames its file first, so that no event comes in behind their back.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mnemos.errors import DiskFailed

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BEGUN = ("id", "name", "project", "agent", "goal", "host", "host_session", "top", "pid", "pid_began")
_TAKEN = ".ending"  # behind the name of a file whose session is being ended


@dataclass(slots=True, kw_only=True)
class OpenSession:
    """A session that has not ended, as its events tell it.

    Args:
        file: where its events are.
        name: the base name its file will have, by which memories link to it.
        goal: what the agent said it is after.
        local_goal: the first prompt; it never leaves this machine and is never committed.
        host: which agent program, and `host_session` that program's own id of the session.
        top: the work tree it works in.
        pid: the host's process, with `pid_began` to tell it from a later one of the same number; 0 where unknown.
        over: whether its host went on to another session in the same process.
        touched: path to number of edits.
        pushed: ids that were shown to the agent.
        wrote: ids of the memories it recorded.
        outcomes: verdict, what it was passed on, and what was noted with it.
    """

    file: Path
    id: str
    name: str
    project: str
    agent: str = ""
    goal: str = ""
    local_goal: str = ""
    host: str = ""
    host_session: str = ""
    top: str = ""
    pid: int = 0
    pid_began: str = ""
    over: bool = False
    started_at: datetime
    last_at: datetime
    touched: dict[str, int] = field(default_factory=dict)
    pushed: set[str] = field(default_factory=set)
    wrote: list[str] = field(default_factory=list)
    outcomes: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def any_goal(self) -> str:
        """What the session is after, however that is known."""
        return self.goal or self.local_goal

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that its file would tell."""
        return not (self.goal or self.touched or self.outcomes or self.wrote)


def _key(host: str, host_session: str) -> str:
    if not host_session:
        return "none"
    return hashlib.sha256(f"{host}\0{host_session}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


def begin(folder: Path, session: OpenSession) -> OpenSession:
    """Write the first event of a session.

    Args:
        folder: `.mnemos/local/open`.
        session: what is known of it; its `file` is set here.

    Raises:
        DiskFailed: it cannot be written.
    """
    session.file = folder / f"{session.id}.{_key(session.host, session.host_session)}.jsonl"
    _create(
        session.file,
        {"event": "begin", "at": _stamp(session.started_at), **{name: getattr(session, name) for name in _BEGUN}},
    )
    return session


def _create(file: Path, first: dict[str, Any]) -> None:
    """Make a file with its first event, whole or not at all; one that is there already stays."""
    with disk(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f"new-{os.getpid()}-{os.urandom(6).hex()}")
        try:
            fresh.write_text(_line(first), encoding="utf-8", newline="\n")
            _name(fresh, file)
        finally:
            fresh.unlink(missing_ok=True)


def _name(fresh: Path, file: Path) -> None:
    """Give a finished file its name, unless another one has it."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        pass
    except OSError:  # a file system without hard links
        if not file.exists():
            fresh.replace(file)


def note(file: Path, now: datetime, event: str, **facts: Any) -> bool:
    """Append one event to a session; false where the session has ended.

    Args:
        file: the session's events.
        now: when.
        event: `goal`, `touch`, `pushed`, `compacted`, `wrote`, `outcome`, `host` or `over`.
        facts: what it says.

    Raises:
        DiskFailed: it cannot be written.
    """
    # The newline in front: where an earlier event was torn by a full disk or a kill, this one still has a line of its own.
    data = ("\n" + _line({"event": event, "at": _stamp(now), **facts})).encode()
    with disk(file):
        try:
            descriptor = os.open(file, os.O_WRONLY | os.O_APPEND)
        except FileNotFoundError:
            return False
        try:
            _lock(descriptor, exclusive=False)
            if not _is_at(descriptor, file):
                return False
            if os.write(descriptor, data) != len(data):  # one write: lines of two processes never mix
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))
        finally:
            os.close(descriptor)
    return True


def _lock(descriptor: int, *, exclusive: bool) -> None:
    """Wait for whoever ends the session, or for whoever is writing to it; Windows renames no file that is open."""
    if sys.platform != "win32":
        with suppress(OSError):  # a file system without locks: an event that comes in this very instant may be lost
            fcntl.flock(descriptor, fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH)


def _is_at(descriptor: int, file: Path) -> bool:
    """Whether an open file is still the one with that name."""
    try:
        return os.path.samestat(os.fstat(descriptor), file.stat())
    except FileNotFoundError:
        return False


def take(file: Path) -> Path | None:
    """Take a session's events away from those who add to them, in order to end it; nothing where they are gone.

    Whoever notes an event from now on is told that the session has ended. Of two who take at once both get the events: only
    under the vault's lock is there one.
    """
    taken = file if file.name.endswith(_TAKEN) else file.with_name(file.name + _TAKEN)
    with disk(file):
        with suppress(FileNotFoundError):
            file.replace(taken)
        try:
            descriptor = os.open(taken, os.O_RDWR)
        except FileNotFoundError:
            return None
        try:
            _lock(descriptor, exclusive=True)
        finally:
            os.close(descriptor)
    return taken


def put_back(taken: Path) -> None:
    """Let a session go on that could not be ended."""
    with suppress(OSError):
        taken.replace(taken.with_name(taken.name.removesuffix(_TAKEN)))


def load(file: Path) -> OpenSession | None:
    """The session whose events are in a file; nothing where it has ended or was never begun."""
    session: OpenSession | None = None
    with suppress(OSError):
        for line in file.read_text(encoding="utf-8", errors="replace").split("\n"):
            with suppress(ValueError, KeyError, TypeError, AttributeError, OverflowError):
                session = _apply(file, session, json.loads(line))
    return session


def _apply(file: Path, session: OpenSession | None, event: dict[str, Any]) -> OpenSession | None:
    at = datetime.fromtimestamp(event.pop("at"), UTC)
    kind = event.pop("event")
    if kind == "begin":
        return OpenSession(file=file, started_at=at, last_at=at, **{name: event[name] for name in _BEGUN if name in event})
    if session is None:
        return None
    session.last_at = max(session.last_at, at)
    match kind:
        case "goal":
            if event["given"]:
                session.goal = event["text"]
            else:
                session.local_goal = session.local_goal or event["text"]
        case "touch":
            session.touched[event["path"]] = session.touched.get(event["path"], 0) + 1
        case "pushed":
            session.pushed.update(event["ids"])
        case "compacted":
            session.pushed.clear()
        case "wrote":
            session.wrote.append(event["id"])
        case "outcome":
            session.outcomes.append((event["verdict"], event["what"], event.get("note", "")))
        case "host":
            session.pid, session.pid_began, session.over = event["pid"], event["began"], False
        case "over":
            session.over = True
        case _:
            pass  # an event of a later version
    return session


def every(folder: Path) -> list[OpenSession]:
    """All open sessions, the latest first."""
    files = sorted(folder.glob("0*.jsonl"), reverse=True)  # every ULID of this age begins with 0; loose events do not
    return [session for file in files if (session := load(file))]


def ending(folder: Path) -> list[OpenSession]:
    """Sessions that somebody is ending, or was ending when they were killed."""
    return [session for file in sorted(folder.glob(f"0*.jsonl{_TAKEN}")) if (session := load(file))]


def unreadable(folder: Path) -> list[Path]:
    """Files of events without a beginning, which the disk lost: they belong to no session and never will."""
    return [file for pattern in ("*.jsonl", f"*.jsonl{_TAKEN}") for file in sorted(folder.glob(pattern)) if load(file) is None]


def loose(folder: Path) -> list[OpenSession]:
    """What was noted outside of any session, a pseudo-session without an id for each project."""
    return [session for file in sorted(folder.glob("loose-*.jsonl")) if (session := load(file))]


def loose_file(folder: Path, project: str, now: datetime) -> Path:
    """Where events of a project go that belong to no session."""
    file = folder / f"loose-{hashlib.sha256(project.encode()).hexdigest()[:12]}.jsonl"
    if not file.exists():
        _create(file, {"event": "begin", "at": _stamp(now), "id": "", "name": "", "project": project})
    return file


def of_host(folder: Path, host: str, host_session: str) -> OpenSession | None:
    """The open session that a host's own session id belongs to."""
    if not host_session:
        return None
    found = sorted(folder.glob(f"*.{_key(host, host_session)}.jsonl"), reverse=True)
    return next((session for file in found if (session := load(file)) and session.host_session == host_session), None)


def by_id(folder: Path, ident: str) -> OpenSession | None:
    """The open session with an id."""
    found = sorted(folder.glob(f"{ident}.*.jsonl")) if ident.isalnum() else []
    return load(found[0]) if found else None


@contextmanager
def disk(place: Path) -> Iterator[None]:
    """Tell of a disk that would not take a local note in words that help."""
    try:
        yield
    except OSError as error:
        raise DiskFailed(
            f"cannot write {error.filename or place}: {error.strerror or error}",
            hint="Make room or mend the permissions, then try again.",
        ) from error


def _stamp(moment: datetime) -> float:
    return round(moment.timestamp(), 3)


def _line(fields: dict[str, Any]) -> str:
    return json.dumps(fields) + "\n"  # in ASCII: a path need not be text in any encoding
