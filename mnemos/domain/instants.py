"""Instants: UTC, whole seconds, written with a Z; the only times Mnemos writes."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo

_ACCEPTED = re.compile(
    r"\d{4}-\d{2}-\d{2}"
    r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?"
    r"(?:\s?(?:Z|z|[+-]\d{2}(?::?\d{2})?))?)?",
)


def parse_instant(text: str, zone: tzinfo = UTC) -> datetime:
    """The instant that a text names.

    Args:
        text: a date (its first instant), or a date and time with or without a zone, as ISO 8601 and RFC 3339 write them.
        zone: the zone of what names none.

    Returns:
        An aware UTC time in whole seconds; fractions are cut off.

    Raises:
        ValueError: the text is none of these, or no such day or hour exists.
    """
    text = text.strip()
    if not _ACCEPTED.fullmatch(text):
        raise ValueError(f"{text!r} is not a date or time such as 2026-11-22 or 2026-11-22T09:14:03Z")
    day, clock = text[:10], text[11:].replace(" ", "").upper()
    moment = datetime.fromisoformat(f"{day}T{clock}" if clock else day)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    try:
        return moment.astimezone(UTC).replace(microsecond=0)
    except OverflowError as error:
        raise ValueError(f"{text!r} is outside the years 1 to 9999") from error


def format_instant(moment: datetime) -> str:
    """An aware time as Mnemos writes it, for example `2026-11-22T09:14:03Z`."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%SZ}" if utc.year >= 1000 else f"{utc.year:04d}{utc:-%m-%dT%H:%M:%SZ}"
