"""Whether a memory counts at an instant: half-open intervals, as SQL:2011 has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.domain.records import Record


def end_of(record: Record) -> datetime | None:
    """The first instant at which a memory no longer counts, or nothing while none is known."""
    return min((moment for moment in (record.valid_until, record.expires, record.retired_at) if moment), default=None)


def staleness(record: Record, now: datetime) -> str:
    """Why a memory does not count at an instant, in a word or a few; empty where it does."""
    if record.retired_at and record.retired_at <= now:
        return "retired"
    if record.valid_until and record.valid_until <= now:
        return "superseded" if record.linked("superseded_by") else "no longer true"
    if record.expires and record.expires <= now:
        return "expired"
    return "" if record.valid_from <= now else "not yet true"


def is_live(record: Record, now: datetime) -> bool:
    """Whether a memory is true, unexpired and not retired at an instant."""
    end = end_of(record)
    return record.valid_from <= now and (end is None or now < end)
