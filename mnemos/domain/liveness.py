"""Whether a memory counts at an instant: half-open intervals, as SQL:2011 has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.domain.records import Record


def end_of(record: Record) -> datetime | None:
    """The first instant at which a memory no longer counts, or nothing while none is known."""
    return min((moment for moment in (record.valid_until, record.expires, record.retired_at) if moment), default=None)


def is_live(record: Record, now: datetime) -> bool:
    """Whether a memory is true, unexpired and not retired at an instant."""
    end = end_of(record)
    return record.valid_from <= now and (end is None or now < end)
