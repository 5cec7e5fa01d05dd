"""Open sessions: one file of events each, under `.mnemos/local/open`, only ever appended to.

A hook that notes an edit opens a file, writes a line and is done; nothing but the standard library is loaded for that. What a
session is, is the sum of its events.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


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
        touched: path to number of edits.
        pushed: ids that were shown to the agent.
        wrote: ids of the memories it recorded.
        outcomes: verdict and what it was passed on.
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
    started_at: datetime
    last_at: datetime
    touched: dict[str, int] = field(default_factory=dict)
    pushed: set[str] = field(default_factory=set)
    wrote: list[str] = field(default_factory=list)
    outcomes: list[tuple[str, str]] = field(default_factory=list)

    @property
    def any_goal(self) -> str:
        """What the session is after, however that is known."""
        return self.goal or self.local_goal


def _key(host: str, host_session: str) -> str:
    if not host_session:
        return "none"
    return hashlib.sha256(f"{host}\0{host_session}".encode()).hexdigest()[:12]


def begin(folder: Path, session: OpenSession) -> OpenSession:
    """Write the first event of a session.

    Args:
        folder: `.mnemos/local/open`.
        session: what is known of it; its `file` is set here.
    """
    folder.mkdir(parents=True, exist_ok=True)
    session.file = folder / f"{session.id}.{_key(session.host, session.host_session)}.jsonl"
    names = ("id", "name", "project", "agent", "goal", "host", "host_session", "top", "pid", "pid_began")
    first = {
        "event": "begin",
        "at": _stamp(session.started_at),
        **{name: getattr(session, name) for name in names},
    }
    session.file.write_text(_line(first), encoding="utf-8", newline="\n")
    return session


def note(file: Path, now: datetime, event: str, **facts: Any) -> bool:
    """Append one event to a session; false where the session has ended.

    Args:
        file: the session's events.
        now: when.
        event: `goal`, `touch`, `pushed`, `compacted`, `wrote` or `outcome`.
        facts: what it says.
    """
    data = _line({"event": event, "at": _stamp(now), **facts}).encode()
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_APPEND)
    except FileNotFoundError:
        return False
    try:
        os.write(descriptor, data)  # one write: lines of two processes never mix
    finally:
        os.close(descriptor)
    return True


def load(file: Path) -> OpenSession | None:
    """The session whose events are in a file; nothing where it has ended or was never begun."""
    session: OpenSession | None = None
    with suppress(OSError):
        for line in file.read_text(encoding="utf-8", errors="replace").split("\n"):
            with suppress(ValueError, KeyError, TypeError):
                session = _apply(file, session, json.loads(line))
    return session


def _apply(file: Path, session: OpenSession | None, event: dict[str, Any]) -> OpenSession | None:
    at = datetime.fromtimestamp(event.pop("at"), UTC)
    kind = event.pop("event")
    if kind == "begin":
        return OpenSession(file=file, started_at=at, last_at=at, **event)
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
            session.outcomes.append((event["verdict"], event["what"]))
        case _:
            pass  # an event of a later version
    return session


def every(folder: Path) -> list[OpenSession]:
    """All open sessions, the latest first."""
    files = sorted(folder.glob("0*.jsonl"), reverse=True)  # every ULID of this age begins with 0; loose events do not
    return [session for file in files if (session := load(file))]


def loose(folder: Path) -> list[OpenSession]:
    """What was noted outside of any session, a pseudo-session without an id for each project."""
    return [session for file in sorted(folder.glob("loose-*.jsonl")) if (session := load(file))]


def loose_file(folder: Path, project: str, now: datetime) -> Path:
    """Where events of a project go that belong to no session."""
    file = folder / f"loose-{hashlib.sha256(project.encode()).hexdigest()[:12]}.jsonl"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        first = {"event": "begin", "at": _stamp(now), "id": "", "name": "", "project": project}
        file.write_text(_line(first), encoding="utf-8", newline="\n")
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


def _stamp(moment: datetime) -> float:
    return round(moment.timestamp(), 3)


def _line(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False) + "\n"
