"""Open sessions: one file of events each, under `.mnemos/local/open`; what a session is, is the sum of its events.

Whoever ends one takes its file away first, so that no event comes in behind their back.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos.domain.ulids import is_ulid
from mnemos.errors import DiskFailed
from mnemos.memory import events

if TYPE_CHECKING:
    from collections.abc import Iterator

FAILED = (
    "(failed)"  # who is shown something with a failure: an agent that fails in spite of a correction is told it again, once
)
_BEGUN = ("id", "name", "project", "agent", "goal", "host", "host_session", "top", "pid", "pid_began")


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
        pushed_to: the same for its helpers, each of which has a context of its own: the host's id of the helper to ids.
        skills: names of the skills that were shown to it or its helpers, before its context was cut too.
        told: ids and names of all that was shown to it or its helpers, likewise.
        owed: what could not be pushed at its moment and is to be at the next: `recovery`, `prompt`.
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
    pushed_to: dict[str, set[str]] = field(default_factory=dict)
    owed: set[str] = field(default_factory=set)
    skills: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    wrote: list[str] = field(default_factory=list)
    outcomes: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def any_goal(self) -> str:
        """What the session is after, however that is known."""
        return self.goal or self.local_goal

    def shown(self, helper: str = "") -> set[str]:
        """What an agent was shown: the session's own, or a helper of it."""
        return self.pushed_to.setdefault(helper, set()) if helper else self.pushed

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that its file would tell."""
        return not (self.goal or self.touched or self.outcomes or self.wrote)


def begin(folder: Path, session: OpenSession) -> OpenSession:
    """Write the first event of a session.

    Args:
        folder: `.mnemos/local/open`.
        session: what is known of it; its `file` is set here.

    Raises:
        DiskFailed: it cannot be written.
    """
    session.file = Path(events.file_of(folder, session.id, session.host, session.host_session))
    begun = {"event": "begin", "at": _stamp(session.started_at), **{name: getattr(session, name) for name in _BEGUN}}
    with disk(session.file):
        events.create(session.file, begun)
    return session


def note(file: Path, now: datetime, event: str, **facts: Any) -> bool:
    """Append one event to a session; false where the session has ended.

    Args:
        file: the session's events.
        now: when.
        event: `goal`, `touch`, `pushed`, `compacted`, `owed`, `paid`, `wrote`, `outcome`, `host` or `over`.
        facts: what it says.

    Raises:
        DiskFailed: it cannot be written.
    """
    with disk(file):
        return events.note(file, _stamp(now), event, facts)


def take(file: Path) -> Path | None:
    """Take a session's events away from those who add to them, in order to end it; nothing where they are gone.

    Raises:
        DiskFailed: they cannot be.
    """
    with disk(file):
        taken = events.take(file)
    return Path(taken) if taken else None


def put_back(taken: Path) -> None:
    """Let a session go on that could not be ended."""
    events.put_back(taken)


def load(file: Path) -> OpenSession | None:
    """The session whose events are in a file; nothing where it has ended or was never begun."""
    session: OpenSession | None = None
    with suppress(OSError):
        for event in events.lines(file):
            with suppress(ValueError, KeyError, TypeError, AttributeError, OverflowError, OSError):
                session = _apply(file, session, event)
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
            session.shown(event.get("helper", "")).update(event["ids"])
            session.skills.update(name for name in event["ids"] if not is_ulid(name))
            session.told.update(event["ids"])
        case "compacted":
            session.pushed.clear()
            session.pushed_to.pop(FAILED, None)
        case "owed":
            session.owed.add(event["what"])
        case "paid":
            session.owed.discard(event["what"])
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
    return [session for file in sorted(folder.glob(f"0*.jsonl{events.TAKEN}")) if (session := load(file))]


def unreadable(folder: Path) -> list[Path]:
    """Files of events without a beginning, which the disk lost: they belong to no session and never will."""
    return [
        file for pattern in ("*.jsonl", f"*.jsonl{events.TAKEN}") for file in sorted(folder.glob(pattern)) if load(file) is None
    ]


def loose(folder: Path) -> list[OpenSession]:
    """What was noted outside of any session, a pseudo-session without an id for each project."""
    return [session for file in sorted(folder.glob("loose-*.jsonl")) if (session := load(file))]


def loose_file(folder: Path, project: str, now: datetime) -> Path:
    """Where events of a project go that belong to no session; it is there afterwards."""
    file = Path(events.loose_file(folder, project))
    if not file.exists():
        with disk(file):
            events.create(file, {"event": "begin", "at": _stamp(now), "id": "", "name": "", "project": project})
    return file


def of_host(folder: Path, host: str, host_session: str) -> OpenSession | None:
    """The open session that a host's own session id belongs to."""
    found = map(Path, events.files_of_host(folder, host, host_session))
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
