"""Retiring a memory: it is marked as no longer holding, and stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Source
from mnemos.domain.text import one_line
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.write import Written, in_place, memory_of
from mnemos.safety import gate
from mnemos.vault import codec

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault


def retire(vault: Vault, ident: str, reason: str, *, now: datetime, source: Source = Source.USER) -> Written:
    """Mark a memory as no longer holding; its file stays where it is.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: no reason was given, or it is retired already.
    """
    reason = gate.enter(one_line(reason))
    if not reason:
        raise InvalidRecord(
            "nothing was retired",
            problems=(Problem("reason", "it is missing or blank", "say why it no longer holds"),),
        )

    def plan(row: Row, text: str) -> tuple[str, str]:
        record = memory_of(row)
        if record.retired_at:
            problem = Problem(
                "id",
                f"{record.id} was retired at {format_instant(record.retired_at)}: {record.retired_reason}",
            )
            raise InvalidRecord("nothing was retired", problems=(problem,))
        return "retire", codec.edit(text, meta={"retired_at": format_instant(now), "retired_reason": reason})

    return in_place(vault, ident, plan, now=now, source=source, reason=reason)
