"""Sessions: opened without a commit, bound to what an agent writes, ended with one file."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.markdown import guard
from mnemos.domain.records import Session
from mnemos.domain.schema import SESSION_KEYS, SESSION_SECTIONS, TITLE_LIMIT, Source, Status
from mnemos.domain.text import one_line, shorten
from mnemos.errors import Busy, Changed, InvalidRecord, MnemosError, NotFound, Problem, Refused
from mnemos.memory import events, pushes, spool
from mnemos.memory.spool import OpenSession
from mnemos.safety import gate, secrets
from mnemos.vault import layout as places
from mnemos.vault.state import make_private
from mnemos.vault.trees import relative

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault
    from mnemos.vault import codec
    from mnemos.vault.changes import Committed

    # Whether a process still runs that had a number and began at some time; nothing where nobody can tell.
    Runs = Callable[[int, str], bool | None]

_log = logging.getLogger("mnemos")
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
        instead: whether the host says that this session takes the place of another one of the same process, as after `/clear`.
    """

    host: str = ""
    host_session: str = ""
    agent: str = ""
    top: str = ""
    pid: int = 0
    pid_began: str = ""
    instead: bool = False


def folder(vault: Vault) -> Path:
    """Where the events of open sessions are."""
    return folder_in(vault.top)


def folder_in(top: Path) -> Path:
    """The same for a vault that is not open.

    Args:
        top: the vault's folder.
    """
    return places.Layout(top).local / "open"


def start(vault: Vault, caller: Caller, *, project: str, goal: str, now: datetime, ids: Ids) -> tuple[OpenSession, bool]:
    """Open a session, or give the one that is open for this caller already.

    Returns:
        The session, and whether it was open before.

    Raises:
        DiskFailed: it cannot be noted.
    """
    with spool.disk(vault.top):
        make_private(vault.top / places.STATE)
        with events.alone(folder(vault)):
            return _start(vault, caller, project, one_line(goal), now, ids)


def _start(vault: Vault, caller: Caller, project: str, goal: str, now: datetime, ids: Ids) -> tuple[OpenSession, bool]:
    known = spool.of_host(folder(vault), caller.host, caller.host_session)
    if known is None and not caller.host_session:
        known = _only_one(bound(folder(vault), caller), project)
    if known:
        if goal and goal != known.goal:
            spool.note(known.file, now, "goal", text=goal, given=True)
            known.goal = goal
        if caller.host_session and (known.over or (caller.pid and _process(known) != _process(caller))):
            spool.note(known.file, now, "host", pid=caller.pid, began=caller.pid_began)  # resumed in another process
            known.pid, known.pid_began, known.over = caller.pid, caller.pid_began, False
            _succeed(vault, caller, now)
        return known, True
    _succeed(vault, caller, now)
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
    spool.begin(folder(vault), session)
    _adopt(vault, session, now)
    return session, False


def _adopt(vault: Vault, session: OpenSession, now: datetime) -> None:
    """Take in the edits that an agent made before its session began: hooks run at the same time, in any order."""
    if not session.host_session:
        return
    taken = events.take(events.early_file(folder(vault), session.host, session.host_session))
    for event in events.lines(taken) if taken else ():
        given, cwd = event.get("paths"), str(event.get("cwd", ""))
        for path in given if isinstance(given, list) else ():
            if known := relative(str(path), session.top, cwd):
                spool.note(session.file, now, "touch", path=known)
    if taken:
        Path(taken).unlink(missing_ok=True)


def _process(who: OpenSession | Caller) -> tuple[int, str]:
    return who.pid, who.pid_began


def _succeed(vault: Vault, caller: Caller, now: datetime) -> None:
    """Note that a host's process went on to another session of its own; `reap` ends the old one.

    Only where the host says so: editors and servers of agents run many sessions at once in one process.
    """
    if not (caller.instead and caller.pid and caller.host_session):
        return
    for session in spool.every(folder(vault)):
        same_host = (session.host, *_process(session)) == (caller.host, *_process(caller))
        if same_host and session.host_session not in {"", caller.host_session} and not session.over:
            spool.note(session.file, now, "over")


def bound(place: Path, caller: Caller) -> list[OpenSession]:
    """The open sessions of a caller: those of its host's process, else those of its work tree.

    Args:
        place: where the events of a vault's open sessions are.
        caller: who asks.
    """
    sessions = [session for session in spool.every(place) if not session.over]
    own = [session for session in sessions if caller.pid and _process(session) == _process(caller)]
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
    found = bound(folder(vault), caller)
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
    """What came of ending a session; without a path where there was nothing to tell of it.

    Args:
        session: as its file has it.
        path: that file.
        committed: the commit, if there was one.
        unrated: names of the skills it was shown and said nothing of.
    """

    session: Session
    path: str
    committed: Committed | None
    unrated: tuple[str, ...] = ()


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
    """Write a session's file and forget its events; where it was ended as abandoned meanwhile, add what is said of it now.

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
        Changed: it was ended already, in other words.
    """
    if status not in set(Status):
        problem = Problem("status", f"{status!r} is unknown", "use one of " + ", ".join(Status))
        raise InvalidRecord("the session was not ended", problems=(problem,))
    from mnemos.memory.reading import read_file
    from mnemos.memory.write import write_file  # YAML costs 25 ms, and opening a session writes none
    from mnemos.vault import codec

    ended_at = max((ended_at or now).replace(microsecond=0), session.started_at)
    words = tuple(_entering(vault, text, redact=redact) for text in (summary, reflection))
    labels = tuple(one_line(tag).removeprefix("#").replace(" ", "-") for tag in tags if one_line(tag))

    def as_ended(source: OpenSession) -> Session:
        return _as_ended(vault, source, ended_at, Status(status), words, labels, redact=redact)

    said = status != Status.ABANDONED or any(words) or bool(labels)
    if not said and (empty := _forget_empty(session)):
        return Ended(as_ended(empty), "", None)
    path = vault.layout.session(session.project, session.name, session.id)
    taken: Path | None = None
    outcome: list[Session] = []

    def make(old: str | None) -> str | None:
        nonlocal taken
        taken = spool.take(session.file)  # under the vault's lock, so that nobody else ends it
        known = spool.load(taken) if taken else None
        outcome.append(as_ended(known or session))
        if old is None:
            return codec.render_session(_joined(outcome[-1])) if known or said else None
        there = read_file(vault, path, "session", old.encode("utf-8", "surrogateescape"))
        assert isinstance(there, Session)
        meta, sections = _additions(there, outcome[-1], complete=known is not None, said=said)
        return codec.edit(old, keys=SESSION_KEYS, meta=meta, sections=sections, order=SESSION_SECTIONS)

    title = as_ended(spool.load(session.file) or session).title
    trailers = {"Mnemos-Id": session.id, "Mnemos-Agent": session.agent, "Mnemos-Source": Source.AGENT.value}
    try:
        committed = write_file(vault, path, make, verb="session", title=title, trailers=trailers, now=now)
    except BaseException:
        if taken:
            spool.put_back(taken)
        raise
    if taken:
        pushes.note(vault, spool.load(taken) or session)
        taken.unlink(missing_ok=True)
    unrated = session.skills - {what for _, what in outcome[-1].outcomes}
    return Ended(outcome[-1], path if vault.store.read(path) is not None else "", committed, tuple(sorted(unrated)))


def _as_ended(
    vault: Vault,
    session: OpenSession,
    ended_at: datetime,
    status: Status,
    words: tuple[str, ...],
    tags: tuple[str, ...],
    *,
    redact: bool,
) -> Session:
    """An open session as it is once it has ended."""
    goal = _entering(vault, session.goal, redact=redact)
    title = shorten(one_line(goal), min(_TITLE, TITLE_LIMIT)) or f"{session.project}, {session.started_at:%Y-%m-%d %H:%M}"
    notes = tuple(_entering(vault, note, redact=redact) for _, _, note in session.outcomes)
    return Session(
        id=session.id,
        title=title,
        project=session.project,
        agent=session.agent,
        status=status,
        started_at=session.started_at,
        ended_at=ended_at,
        goal=goal,
        summary=words[0],
        reflection=words[1],
        tags=tags,
        touched=dict(sorted(session.touched.items(), key=lambda item: (-item[1], item[0]))),
        outcomes=tuple((verdict, what) for verdict, what, _ in session.outcomes),
        notes=notes if any(notes) else (),
    )


def _joined(session: Session) -> Session:
    """A session whose notes stand behind what they were said of, as its file has them."""
    pairs = zip(session.outcomes, session.notes or ("",) * len(session.outcomes), strict=True)
    return replace(session, outcomes=tuple((verdict, f"{what} {note}".rstrip()) for (verdict, what), note in pairs), notes=())


def _additions(
    there: Session, ended: Session, *, complete: bool, said: bool
) -> tuple[dict[str, codec.Written], dict[str, str]]:
    """What changes in the file of a session that has ended already: keys and sections.

    Args:
        there: what the file says.
        ended: what is said now.
        complete: whether that comes from the session's events, so that its touches and outcomes are all there are.
        said: whether somebody says it, or the session is only found dead.
    """
    meta: dict[str, codec.Written] = {}
    if complete:
        meta["touched"] = tuple(f"{count} {path}" for path, count in ended.touched.items())
        meta["outcomes"] = tuple(f"{verdict} {what}" for verdict, what in _joined(ended).outcomes)
    if not said:
        return meta, {}
    texts = {"Goal": ended.goal, "Summary": ended.summary, "Reflection": ended.reflection}
    known = {"Goal": there.goal, "Summary": there.summary, "Reflection": there.reflection}
    sections = {name: text for name, text in texts.items() if text.strip() and guard(text).strip() != known[name].strip()}
    if any(known[name] for name in sections if name != "Goal") or (sections and there.status is not Status.ABANDONED):
        raise Changed(f"the session {there.id} was ended already, in other words", hint="Edit its file by hand.")
    if ended.status is not Status.ABANDONED and there.status is Status.ABANDONED:
        meta |= {"status": ended.status.value, "ended_at": format_instant(max(ended.ended_at, there.ended_at))}
    if set(ended.tags) - set(there.tags):
        meta["tags"] = tuple(dict.fromkeys((*there.tags, *ended.tags)))
    return meta, sections


def _forget_empty(session: OpenSession) -> OpenSession | None:
    """Let go of a session's events where there is nothing in them that its file would tell; gives what they were."""
    latest = spool.load(session.file)
    if latest is None or not latest.is_empty:
        return None
    taken = spool.take(session.file)
    if taken is None or (latest := spool.load(taken)) is None:
        return None
    if not latest.is_empty:
        spool.put_back(taken)  # something came in between
        return None
    taken.unlink(missing_ok=True)
    return latest


def has_ended(vault: Vault, ident: str) -> OpenSession | None:
    """A session that ended, as if it were open, so that `end` can add to its file; nothing where there is none."""
    row = vault.index.catalogue.by_id(ident.strip().lower())
    if row is None or not isinstance(row.file, Session):
        return None
    there = row.file
    return OpenSession(
        file=folder(vault) / f"{there.id}.ended.jsonl",
        id=there.id,
        name=row.path.rsplit("/", 1)[-1].removesuffix(".md"),
        project=there.project,
        agent=there.agent,
        started_at=there.started_at,
        last_at=there.ended_at,
    )


def _entering(vault: Vault, text: str, *, redact: bool) -> str:
    text = gate.enter(text)
    return secrets.redacted(text, secrets.find(text, vault.known_secrets)) if redact else text


def reap(vault: Vault, *, now: datetime, runs: Runs, limit: int) -> list[Ended]:
    """End sessions whose agent went away without a word, with what they touched; what cannot be ended now waits for a later run.

    Args:
        vault: an open vault.
        now: the present instant.
        runs: whether a process still runs; nothing where nobody can tell, then only time does.
        limit: how many at most, since each is a commit.
    """
    for file in spool.unreadable(folder(vault)):
        with suppress(OSError):
            if now.timestamp() - file.stat().st_mtime > IDLE.total_seconds():
                file.unlink()
    dead = [session for session in spool.every(folder(vault)) if _is_dead(session, now, runs)]
    found: list[Ended] = []
    for session in (*spool.ending(folder(vault)), *reversed(dead)):
        if sum(ended.committed is not None for ended in found) == limit:
            break
        status = Status.OK if session.over and not session.is_empty else Status.ABANDONED
        try:
            found.append(end(vault, session, now=now, ended_at=session.last_at, status=status, redact=True))
        except (MnemosError, OSError) as error:
            _log.warning("the session %s, whose agent is gone, could not be ended: %s", session.id, error)
            if isinstance(error, Busy | Refused):
                break  # nor can any other
    return found


def _is_dead(session: OpenSession, now: datetime, runs: Runs) -> bool:
    if session.over:
        return True
    alive = runs(session.pid, session.pid_began) if session.pid else None
    return now - session.last_at > IDLE if alive is None else not alive
