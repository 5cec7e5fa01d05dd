"""Promoting a memory, or demoting it: how far it is trusted, with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.schema import Source
from mnemos.domain.text import one_line
from mnemos.domain.trust import Trust
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.trust import accept, judge_again
from mnemos.memory.write import Written, guarded, in_place, memory_of
from mnemos.safety import gate
from mnemos.vault import codec

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

_LEAST_REASON = 16  # characters of a reason to trust something


def promote(
    vault: Vault, ident: str, to: str, why_better: str, *, now: datetime, source: Source, agent: str = "", session: str = ""
) -> Written:
    """Raise or lower how far a memory is trusted; the reason is kept on the record and in the commit.

    Args:
        vault: an open vault.
        ident: its id, or the end of it.
        to: `curated` or `raw`.
        why_better: the reason, at least 16 characters.
        now: the present instant.
        source: who asks; an agent cannot raise what it recorded itself.
        agent: what that agent calls itself.
        session: the id of its session.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: the trust is unknown, the reason says too little, it is flagged, or the agent's own.
    """
    why_better = checked_reason(to, why_better)

    def plan(row: Row, text: str) -> tuple[str, str]:
        record = memory_of(row)
        refuse_flagged(to, row)
        own = record.agent == agent or session in record.linked_ids("session")
        if to == Trust.CURATED and source is Source.AGENT and own and record.agent:
            what = "it was recorded by the agent that would promote it"
            raise InvalidRecord("nothing was promoted", problems=(Problem("id", what, "let a person run `mnemos promote`"),))
        verb = "promote" if to == Trust.CURATED else "demote"
        accept(vault, row.path, record, trusted=to == Trust.CURATED)  # what upstream claims already counts here from now on
        return verb, codec.edit(text, meta={"trust": to, "trust_reason": why_better})

    written = in_place(vault, ident, plan, now=now, source=source, reason=why_better)
    guarded(vault, lambda: judge_again(vault, written.path), None)
    return written


def checked_reason(to: str, why_better: str) -> str:
    """The reason to trust something more or less, as it may be written.

    Raises:
        InvalidRecord: the trust is unknown, or the reason says too little; with every problem.
    """
    why_better = gate.enter(one_line(why_better))
    problems = []
    if to not in set(Trust):
        problems.append(Problem("to", f"{to!r} is unknown", "use one of " + ", ".join(Trust)))
    if len(why_better) < _LEAST_REASON or len(set(why_better.casefold().split())) < 3:
        problems.append(
            Problem("why_better", f"it says too little in {len(why_better)} characters", "say what was checked, and how")
        )
    elif not gate.passes(why_better):
        problems.append(Problem("why_better", "it looks like an attack on agents itself"))
    if problems:
        raise InvalidRecord("nothing was promoted", problems=tuple(problems))
    return why_better


def refuse_flagged(to: str, row: Row) -> None:
    """Raise InvalidRecord where the trust of what the scanner flagged would be raised."""
    if to == Trust.CURATED and row.standing.rules:
        named, rules = row.file.id or row.path, " ".join(row.standing.rules)
        what = f"the scanner found {', '.join(row.standing.rules)} in it"
        how = f"say it in other words, or let a person run `mnemos safety allow {named} {rules}`"
        raise InvalidRecord("nothing was promoted", problems=(Problem("id", what, how),))
