"""What a moment in the middle of a session calls for: a prompt, a command or an edit about to be made, one that failed, a helper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.guards import Guard, judge
from mnemos.domain.records import Record
from mnemos.domain.schema import GLOBAL, Type
from mnemos.memory.spool import FAILED
from mnemos.recall import prewarm
from mnemos.recall.budget import Section
from mnemos.recall.render import short
from mnemos.safety import gate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault

_HELPER_CORRECTIONS = 4


def prompted(
    vault: Vault,
    text: str,
    *,
    project: str | None,
    session: OpenSession | None,
    now: datetime,
    later: bool = False,
) -> list[Section]:
    """What a prompt calls for and the agent has not been shown yet in this session.

    Args:
        vault: an open vault whose index is up to date.
        text: the prompt.
        project: what is worked on.
        session: the session it belongs to.
        now: the present instant.
        later: whether it is not the session's first; then only what matches well is worth an interruption.
    """
    shown = session.pushed if session else set()
    floor = vault.settings.ranking.later_floor if later else None
    corrections = prewarm.matching(vault, text, project, now, (Type.CORRECTION,), floor=floor)
    skills = prewarm.skills(vault, text, project, now, floor=floor)
    return [
        Section("Corrections", prewarm.items(corrections, shown), floor=100, share=0.7, first_must_fit=True, most=prewarm.CORRECTIONS),
        Section("Skills", prewarm.items(skills, shown), floor=30, share=0.3, most=prewarm.SKILLS),
    ]  # fmt: skip


def at_tool(
    vault: Vault,
    words: str,
    *,
    project: str | None,
    session: OpenSession | None,
    now: datetime,
    failed: bool,
    helper: str = "",
) -> list[Section]:
    """The corrections that a command or an edit calls for.

    Args:
        vault: an open vault whose index is up to date.
        words: the command or the edit; what it said, where it failed.
        project: what is worked on.
        session: the session it belongs to.
        now: the present instant.
        failed: whether it was made, and failed.
        helper: the helper that makes it, where it is not the session's own agent.
    """
    weights = vault.settings.ranking
    floor = weights.error_floor if failed else weights.trigger_floor
    shown = session.shown(FAILED if failed else helper) if session else set()
    found = prewarm.matching(vault, words, project, now, (Type.CORRECTION,), floor=floor)
    return [Section("Corrections", prewarm.items(found, shown), share=1.0, first_must_fit=True, most=prewarm.CORRECTIONS)]


def for_helper(vault: Vault, *, project: str | None, session: OpenSession | None, now: datetime) -> list[Section]:
    """What a helper should know before it begins: it has a context of its own, and the session's goal is what it works for."""
    goal = session.any_goal if session else ""
    corrections = prewarm.matching(vault, goal, project, now, (Type.CORRECTION,))[:_HELPER_CORRECTIONS]
    conventions = prewarm.weightiest(vault, Type.CONVENTION, project, now)
    return [
        Section("Corrections", prewarm.items(corrections), floor=60, share=0.6, first_must_fit=True, most=_HELPER_CORRECTIONS),
        Section("Conventions", prewarm.items(conventions), floor=40, share=0.4, most=prewarm.CONVENTIONS),
    ]


def guarded(
    vault: Vault, command: str, paths: Sequence[str], *, project: str | None, now: datetime
) -> tuple[Guard, str] | None:
    """The strictest verdict of the project's conventions on what is about to be done, and why; nothing where they let it be.

    Args:
        vault: an open vault whose index is up to date.
        command: a line for the shell, or nothing.
        paths: files to be edited, from the top of the repository.
        project: what is worked on.
        now: the present instant.
    """
    at = int(now.timestamp())
    rows = vault.index.catalogue.rows(
        "alive = 1 and kind = 'memory' and project in (?, ?) and type = 'convention' and trust and begins <= ? and ends > ?"
        " and instr(record, '\"guard\":')",
        project or GLOBAL, GLOBAL, at, at,
    )  # fmt: skip
    found: list[tuple[Guard, str]] = []
    for row in rows:
        if isinstance(row.file, Record) and (verdict := judge(row.file.guard, command, paths)):
            reason = f"{row.file.title}: {row.file.text('Rule')}"
            shown = gate.shown(reason) if gate.passes(reason, row.standing.allowed) else "a convention of this project"
            found.append((verdict, f"[{short(row.file.id)}] {shown}"))
    return strictest(found)


def strictest(found: Iterable[tuple[Guard, str]]) -> tuple[Guard, str] | None:
    """The first of the strictest verdicts, with its reason; nothing where there is none."""
    return min(found, key=lambda pair: pair[0] is not Guard.DENY, default=None)
