"""Counting outcomes: what a few of them can tell, and what they cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.domain.effectiveness import Tally, tally, wilson


@pytest.mark.parametrize(
    ("successes", "trials", "lower", "upper"),
    [(0, 0, 0.0, 1.0), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (0, 10, 0.0, 0.2775), (80, 100, 0.7112, 0.8666)],
)
def test_the_interval_is_that_of_the_textbooks(successes: int, trials: int, lower: float, upper: float) -> None:
    """Values as statsmodels' proportion_confint(method="wilson") gives them."""
    assert wilson(successes, trials) == pytest.approx((lower, upper), abs=1e-4)


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_interval_holds_the_share_and_narrows(helped: int, wrong: int) -> None:
    """It lies within 0 and 1, holds the share that was seen, and four times as many uses make it narrower."""
    few, many = Tally(helped, wrong), Tally(4 * helped, 4 * wrong)
    assert 0 <= few.lower <= few.expected <= few.upper <= 1
    if few.uses:
        assert few.lower <= helped / few.uses <= few.upper
        assert many.upper - many.lower < few.upper - few.lower


def test_more_successes_of_as_many_uses_are_expected_to_go_on() -> None:
    """What is expected rises with each success, and is one half where nothing is known."""
    assert Tally().expected == 0.5
    expected = [Tally(helped, 10 - helped).expected for helped in range(11)]
    assert expected == sorted(expected)


def test_words_that_are_no_verdicts_do_not_count() -> None:
    """A person may write anything into a session's file."""
    assert tally(["helped", "wrong", "helped", "irrelevant", "great", ""]) == Tally(2, 1, 1)
