"""What is said and noted at each moment of an agent's session; the same in a hook's own process and in the server that answers it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos.errors import DiskFailed, InvalidRecord
from mnemos.memory.sessions import Caller
from mnemos.memory.spool import FAILED
from mnemos.surfaces.hooks import events
from mnemos.vault.trees import relative

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.spool import OpenSession
    from mnemos.recall.prewarm import Block
    from mnemos.surfaces.hooks.events import Event

_GOAL = 300  # characters of the first prompt that are kept as the goal, on this machine only
_AGAIN = 3.0  # seconds within which the same event comes from a second hook file, not from the agent
_SESSIONLESS = frozenset({events.COMPACTING, events.END})  # nothing to do where no session has begun


@dataclass(slots=True)
class Reply:
    """What a hook says, what the log says of it, and what is done once the program has its answer."""

    output: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    afterwards: Callable[[], object] = lambda: None


def reply(mnemos: Mnemos, event: Event) -> Reply:
    """Do what an event calls for.

    Args:
        mnemos: memory for the program that sent it, as `caller_of` describes it.
        event: what happened.
    """
    session = _session(mnemos, event)
    if event.moment in _SESSIONLESS and session is None:
        return Reply(facts={"ignored": "no session"})
    texts: list[str] = []
    blocks: list[Block] = []
    verdict, reason = "", ""

    def push(block: Block, reader: str = "") -> None:
        if block.text:
            mnemos.pushed(session, block, reader=reader)
            texts.append(block.text)
            blocks.append(block)

    if session and events.speaks(event) and event.moment != events.START and not event.helper:
        _pay(mnemos, session, push)
    match event.moment:
        case events.START:
            if session and not mnemos.first(session, f"start {event.source}", within=_AGAIN):
                return Reply(facts={"session": session.id, "ignored": "twice"})
            push(_at_start(mnemos, session, event))
        case events.PROMPT:
            if session and not mnemos.first(session, f"prompt {event.prompt}"[:200], within=_AGAIN):
                return Reply(facts={"session": session.id, "ignored": "twice"})
            _at_prompt(mnemos, session, event, push)
        case events.BEFORE:
            where = session.top if session else event.cwd
            paths = [path for given in event.paths if (path := relative(given, where, event.cwd))]
            if ruled := mnemos.guarded(event.command, paths, session):
                verdict, reason = ruled[0].value, f"A convention of this project: {ruled[1]}"
            if events.speaks(event):
                words = "\n".join([event.command, *paths, event.text])
                push(mnemos.before(words, session, helper=event.helper), event.helper)
        case events.FAILED:
            push(mnemos.failed(f"{event.command}\n{event.error}", session, helper=event.helper), FAILED)
        case events.HELPER:
            push(mnemos.helper(session), event.helper)
        case events.EDITED:
            _touch(mnemos, event, session)
        case events.COMPACTING if session and not events.starts_anew(event):
            mnemos.compacted(session)
            mnemos.owe(session, "recovery")
        case events.END if session:
            mnemos.over(session)
    facts = {
        "session": session.id if session else "",
        "project": mnemos.project(None, session) or "",
        "tokens": sum(block.tokens for block in blocks),
        "items": sum(len(block.ids) for block in blocks),
        **({"guard": verdict} if verdict else {}),
        **({"absent": dict(mnemos.absent)} if mnemos.absent else {}),
    }
    return Reply(events.answer(event, "\n\n".join(texts), verdict, reason), facts, lambda: _afterwards(mnemos, event))


def caller_of(event: Event, pid: int, began: str) -> Caller:
    """Who sent an event: the program, its own id of the session, and its process."""
    instead = event.source in {"clear", "resume"}
    return Caller(host=event.host, host_session=event.session, pid=pid, pid_began=began, instead=instead)


def directory_of(event: Event) -> Path:
    """Where the program works."""
    return Path(event.cwd or ".").absolute()


def _session(mnemos: Mnemos, event: Event) -> OpenSession | None:
    """The program's session; none on a disk that cannot be written, where nobody can remember what was shown."""
    if event.moment in _SESSIONLESS or (event.moment == events.EDITED and not event.session):
        return mnemos.session_of_host()
    try:
        return mnemos.session_open()[0]
    except DiskFailed:
        return None


def _at_start(mnemos: Mnemos, session: OpenSession | None, event: Event) -> Block:
    """Everything an agent should know at the start; what it has seen already is left out unless its context is gone."""
    if session and event.prompt and not session.any_goal:
        _goal(mnemos, session, event.prompt)
    if session and event.source in {"compact", "clear"}:
        mnemos.compacted(session)
    if session and event.source == "compact":
        return mnemos.recovery(session)
    return mnemos.prewarm(session=session)


def _at_prompt(mnemos: Mnemos, session: OpenSession | None, event: Event, push: Callable[[Block], None]) -> None:
    """What the prompt calls for; the first one is what the session is after."""
    later = bool(session and session.any_goal)
    if session and not later:
        _goal(mnemos, session, event.prompt)
    if events.speaks(event):
        push(mnemos.prompt(event.prompt, session, later=later))
    elif session and not later:
        mnemos.owe(session, "prompt")


def _goal(mnemos: Mnemos, session: OpenSession, prompt: str) -> None:
    mnemos.goal(session, " ".join(prompt.split())[:_GOAL], given=False)
    session.local_goal = session.local_goal or " ".join(prompt.split())[:_GOAL]


def _pay(mnemos: Mnemos, session: OpenSession, push: Callable[[Block], None]) -> None:
    """Say what could not be said when it was due."""
    if "recovery" in session.owed:
        push(mnemos.recovery(session))
    elif "prompt" in session.owed:
        push(mnemos.prompt(session.any_goal, session))
    for what in tuple(session.owed):
        mnemos.paid(session, what)


def _touch(mnemos: Mnemos, event: Event, session: OpenSession | None) -> None:
    for path in event.paths:
        with suppress(InvalidRecord):  # of another repository, or of none
            mnemos.touch(path, session_id=session.id if session else None)


def _afterwards(mnemos: Mnemos, event: Event) -> None:
    """What can wait until the program has its answer: sessions that are over, and the text index."""
    if event.moment in {events.START, events.END}:
        mnemos.reap()
    mnemos.housekeep()
