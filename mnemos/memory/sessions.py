"""Sessions: opened without a commit, bound to what an agent writes, ended with one file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from mnemos.domain.records import Session
from mnemos.domain.schema import TITLE_LIMIT, Source, Status
from mnemos.domain.text import one_line, shorten
from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.memory import spool
from mnemos.memory.spool import OpenSession
from mnemos.safety import gate, secrets
from mnemos.vault import layout as places
from mnemos.vault.store import make_private

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault
    from mnemos.vault.store import Committed

IDLE = timedelta(hours=12)  # without a sign of life, a session whose host is unknown has ended
_TITLE = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who opens a session, and where.

    Args:
        host: the agent program, for example `claude-code`.
        host_session: its own id of the session.
        agent: what the agent calls itself.
        top: the work tree.
        pid: the host's process, and `pid_began` when it started; 0 where unknown.
    """

    host: str = ""
    host_session: str = ""
    agent: str = ""
    top: str = ""
    pid: int = 0
    pid_began: str = ""


def folder(vault: Vault) -> Path:
    """Where the events of open sessions are."""
    return vault.layout.local / "open"


def start(vault: Vault, caller: Caller, *, project: str, goal: str, now: datetime, ids: Ids) -> tuple[OpenSession, bool]:
    """Open a session, or give the one that is open for this caller already.

    Returns:
        The session, and whether it was open before.
    """
    known = spool.of_host(folder(vault), caller.host, caller.host_session)
    if known is None and not caller.host_session:
        known = _only_one(bound(vault, caller), project)
    goal = one_line(goal)
    if known:
        if goal and goal != known.goal:
            spool.note(known.file, now, "goal", text=goal, given=True)
            known.goal = goal
        return known, True
    make_private(vault.top / places.STATE)
    ident = ids.fresh(now)
    session = OpenSession(
        file=vault.layout.local,
        id=ident,
        name=places.basename(goal, "session", ident),
        project=project,
        agent=one_line(caller.agent) or caller.host,
        goal=goal,
        host=caller.host,
        host_session=caller.host_session,
        top=caller.top,
        pid=caller.pid,
        pid_began=caller.pid_began,
        started_at=now.replace(microsecond=0),
        last_at=now,
    )
    return spool.begin(folder(vault), session), False


def bound(vault: Vault, caller: Caller) -> list[OpenSession]:
    """The open sessions of a caller: those of its host's process, else those of its work tree."""
    sessions = spool.every(folder(vault))
    own = [session for session in sessions if caller.pid and (session.pid, session.pid_began) == (caller.pid, caller.pid_began)]
    return own or [session for session in sessions if caller.top and session.top == caller.top]


def bind(vault: Vault, caller: Caller, ident: str | None) -> tuple[OpenSession | None, str]:
    """The session that a write belongs to, and a word on it where there is something to say.

    Raises:
        NotFound: the session named is not open.
    """
    if ident:
        session = spool.by_id(folder(vault), ident.strip().lower())
        if session is None:
            raise NotFound(
                f"no open session has the id {ident!r}",
                hint="`mnemos session list` shows the open ones; leave it out to bind by itself.",
            )
        return session, ""
    found = bound(vault, caller)
    if len(found) == 1:
        return found[0], ""
    if not found:
        return None, "no session is open here, so this belongs to none"
    return None, f"{len(found)} sessions are open here, so this belongs to none: pass session_id"


def _only_one(sessions: list[OpenSession], project: str) -> OpenSession | None:
    fitting = [session for session in sessions if session.project == project]
    return fitting[0] if len(fitting) == 1 else None


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of ending a session."""

    session: Session
    path: str
    committed: Committed | None


def end(
    vault: Vault,
    session: OpenSession,
    *,
    now: datetime,
    ended_at: datetime | None = None,
    summary: str = "",
    reflection: str = "",
    status: str = Status.OK,
    tags: Sequence[str] = (),
    redact: bool = False,
) -> Ended:
    """Write a session's file and forget its events.

    Args:
        vault: an open vault.
        session: an open session.
        now: the commit's time.
        ended_at: when it ended, where that is not now.
        summary: what came of it, in the agent's words.
        reflection: what the agent would do differently.
        status: ok, failed, blocked or abandoned.
        tags: outcome tags.
        redact: whether a secret is written as a placeholder instead of being refused.

    Raises:
        InvalidRecord: the status is unknown.
        SecretFound: what was given holds a secret; the session stays open.
    """
    if status not in set(Status):
        problem = Problem("status", f"{status!r} is unknown", "use one of " + ", ".join(Status))
        raise InvalidRecord("the session was not ended", problems=(problem,))
    from mnemos.memory.write import write_file  # YAML costs 25 ms, and opening a session writes none
    from mnemos.vault import codec

    session = spool.load(session.file) or session
    goal, summary, reflection = (_entering(vault, text, redact=redact) for text in (session.goal, summary, reflection))
    title = shorten(one_line(goal), min(_TITLE, TITLE_LIMIT)) or f"{session.project}, {session.started_at:%Y-%m-%d %H:%M}"
    ended = Session(
        id=session.id,
        title=title,
        project=session.project,
        agent=session.agent,
        status=Status(status),
        started_at=session.started_at,
        ended_at=max((ended_at or now).replace(microsecond=0), session.started_at),
        goal=goal,
        summary=summary,
        reflection=reflection,
        tags=tuple(one_line(tag).removeprefix("#").replace(" ", "-") for tag in tags if one_line(tag)),
        touched=dict(sorted(session.touched.items(), key=lambda item: (-item[1], item[0]))),
        outcomes=tuple(session.outcomes),
    )
    path = vault.layout.session(session.project, session.name, session.id)
    trailers = {"Mnemos-Id": session.id, "Mnemos-Agent": session.agent, "Mnemos-Source": Source.AGENT.value}
    committed = None
    if vault.store.read(path) is None:
        committed = write_file(
            vault, path, codec.render_session(ended), verb="session", title=title, trailers=trailers, now=now
        )
    session.file.unlink(missing_ok=True)
    return Ended(ended, path, committed)


def _entering(vault: Vault, text: str, *, redact: bool) -> str:
    text = gate.enter(text)
    return secrets.redacted(text, secrets.find(text, vault.known_secrets)) if redact else text


def reap(vault: Vault, *, now: datetime, runs: Callable[[int, str], bool], limit: int) -> list[Ended]:
    """End sessions whose agent went away without a word, as abandoned, with what they touched.

    Args:
        vault: an open vault.
        now: the present instant.
        runs: whether a process still runs that had a number and began at some time.
        limit: how many at most, since each is a commit.
    """
    dead = [session for session in spool.every(folder(vault)) if _is_dead(session, now, runs)]
    return [
        end(vault, session, now=now, ended_at=session.last_at, status=Status.ABANDONED, redact=True) for session in dead[:limit]
    ]


def _is_dead(session: OpenSession, now: datetime, runs: Callable[[int, str], bool]) -> bool:
    if session.pid:
        return not runs(session.pid, session.pid_began)
    return now - session.last_at > IDLE
