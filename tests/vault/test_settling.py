"""Which files have stood still: nothing that was written in the last quiet period, whatever its own time says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mnemos.vault.settling import Settling


def entry(number: int) -> tuple[int, int, int, int]:
    return number, number, number, number


def test_a_file_settles_when_it_has_stood_still() -> None:
    """At first sight nothing has; a change begins anew; what is gone is forgotten."""
    settling = Settling()
    assert settling.see({"a": entry(1)}, 10.0, 3.0) == (set(), 3.0)
    assert settling.see({"a": entry(1), "b": entry(1)}, 12.0, 3.0) == (set(), 1.0)
    assert settling.see({"a": entry(1), "b": entry(2)}, 13.0, 3.0) == ({"a"}, 3.0)
    assert settling.see({"b": entry(2)}, 16.0, 3.0) == ({"b"}, None)
    assert settling.see({"a": entry(1)}, 17.0, 3.0) == (set(), 3.0)
    assert settling.see({}, 18.0, 3.0) == (set(), None)


@given(
    writes=st.lists(st.tuples(st.integers(0, 8), st.booleans()), min_size=1, max_size=40),
    quiet=st.integers(1, 20),
)
def test_nothing_that_was_just_written_has_settled(writes: list[tuple[int, bool]], quiet: int) -> None:
    """However looks and writes fall: what settles was last written at least a quiet period ago, and whoever comes back then finds it."""
    settling, now, version, written = Settling(), 100, 0, 100
    for pause, write in writes:
        now += pause
        if write:
            version, written = version + 1, now
        settled, again = settling.see({"a": entry(version)}, now, quiet)
        if settled:
            assert now - written >= quiet
            assert again is None
        else:
            assert again is not None
    now += quiet
    settling.see({"a": entry(version)}, now, quiet)
    assert settling.see({"a": entry(version)}, now + quiet, quiet) == ({"a"}, None)
