"""Ids: in the order in which they were made, whatever the clock does."""

from __future__ import annotations

from datetime import timedelta

from mnemos.memory.ids import Ids
from tests.conftest import NOW


def test_ids_do_not_run_backwards_when_the_clock_does() -> None:
    """What was recorded later sorts later, whatever the clock was set to."""
    ids = Ids()
    found = [ids.fresh(NOW + timedelta(seconds=seconds)) for seconds in (5, 0, 5, 5, -3600, 6, 2)]
    assert found == sorted(set(found))
    full = Ids(lambda: b"\xff" * 10)
    found = [full.fresh(NOW) for _ in range(3)]
    assert found == sorted(set(found))
