"""Claude Code's hooks: session start (startup, resume, clear, compact) and user prompt.

Shapes as Claude Code 2.1 sends and reads them: `hookSpecificOutput.additionalContext` reaches the model on both events, at most
10,000 characters of it; after a compaction SessionStart fires again with the source `compact`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.spool import OpenSession
    from mnemos.recall.prewarm import Block

HOST = "claude-code"
CAP = 9500  # characters of additionalContext, below the 10,000 at which the host puts it into a file instead
_PROMPT = 2000  # characters of a prompt that are looked at
_GOAL = 300  # characters of the first prompt that are kept as the goal, on this machine only
_PATIENCE = 3.0  # seconds to wait for another process that fills the index


@dataclass(slots=True)
class Answer:
    """What a hook says, what the log says of it, and what it does once the host has its answer."""

    output: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    afterwards: Callable[[], None] = lambda: None


def answer(event: str, data: dict[str, Any], vault: Path) -> Answer:
    """The answer to one event.

    Args:
        event: its name.
        data: what the host sent.
        vault: the vault's folder.
    """
    if event not in {"SessionStart", "UserPromptSubmit"}:
        return Answer(facts={"ignored": True})
    mnemos = _open(data, vault)
    session = _session(mnemos)
    if event == "SessionStart":
        block = _at_start(mnemos, session, str(data.get("source", "startup")))
    else:
        block = _at_prompt(mnemos, session, str(data.get("prompt", ""))[:_PROMPT])
    mnemos.pushed(session, block)
    facts = {
        "session": session.id if session else "",
        "project": mnemos.project(None, session) or "",
        "tokens": block.tokens,
        "items": len(block.ids),
    }
    return Answer(_output(event, block.text), facts, lambda: _afterwards(mnemos))


def _open(data: dict[str, Any], vault: Path) -> Mnemos:
    from mnemos.api import Mnemos
    from mnemos.domain.schema import Source
    from mnemos.memory.sessions import Caller
    from mnemos.memory.vault import Vault
    from mnemos.surfaces.environment import host_process, runs

    directory = Path(str(data.get("cwd") or ".")).absolute()
    pid, began = host_process()
    caller = Caller(host=HOST, host_session=str(data.get("session_id", "")), pid=pid, pid_began=began)
    return Mnemos(Vault(vault, patience=_PATIENCE), caller=caller, directory=directory, source=Source.AGENT, runs=runs)


def _session(mnemos: Mnemos) -> OpenSession | None:
    """The host's session; none on a disk that cannot be written, where nobody can remember what was shown."""
    from mnemos.errors import DiskFailed

    try:
        return mnemos.session_open()[0]
    except DiskFailed:
        return None


def _at_start(mnemos: Mnemos, session: OpenSession | None, source: str) -> Block:
    """Everything an agent should know at the start; what it has seen already is left out unless its context is gone."""
    if session and source in {"compact", "clear"}:
        mnemos.compacted(session)
    if session and source == "compact":
        return mnemos.recovery(session)
    return mnemos.prewarm(session=session)


def _at_prompt(mnemos: Mnemos, session: OpenSession | None, prompt: str) -> Block:
    """What the prompt calls for; the first one is what the session is after."""
    if session and prompt.strip() and not session.any_goal:
        mnemos.goal(session, " ".join(prompt.split())[:_GOAL], given=False)
    return mnemos.prompt(prompt, session)


def _output(event: str, text: str) -> dict[str, Any]:
    if not text:
        return {}
    return {"hookSpecificOutput": {"hookEventName": event, "additionalContext": text[:CAP]}}


def _afterwards(mnemos: Mnemos) -> None:
    """What can wait until the host has its answer: sessions that died, and the text index."""
    mnemos.reap()
    mnemos.housekeep()
    mnemos.close()
