"""Instants: what is accepted, and what they become."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from mnemos.domain.instants import format_instant, parse_instant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-22", "2026-11-22T00:00:00Z"),
        ("2026-11-22T09:14", "2026-11-22T09:14:00Z"),
        ("2026-11-22 09:14:03", "2026-11-22T09:14:03Z"),
        ("2026-11-22T09:14:03.999Z", "2026-11-22T09:14:03Z"),
        ("2026-11-22T09:14:03z", "2026-11-22T09:14:03Z"),
        ("2026-11-22T09:14:03+02:00", "2026-11-22T07:14:03Z"),
        ("2026-11-22 09:14:03 -0530", "2026-11-22T14:44:03Z"),
        ("0999-01-01", "0999-01-01T00:00:00Z"),
    ],
)
def test_every_common_way_of_writing_a_time_is_read(text: str, expected: str) -> None:
    """A date is its first instant, a fraction is cut off, a zone is taken into account."""
    assert format_instant(parse_instant(text)) == expected


def test_a_time_without_a_zone_is_in_the_vaults() -> None:
    """What names no zone means the vault's."""
    assert parse_instant("2026-07-01", ZoneInfo("Europe/Berlin")) == datetime(2026, 6, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2026-13-01", "2026-02-30", "20261122", "2026-W01-1", "2026-11-22T25:00", "1764000000", "2026-11-22T09"],
)
def test_anything_else_is_refused(text: str) -> None:
    """A time that could be meant in two ways, or none, is an error."""
    with pytest.raises(ValueError, match=r"is not a date|day is out|month must|hour must|is outside"):
        parse_instant(text)
