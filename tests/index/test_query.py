"""Questions as they come from people and agents: prompts with all that hosts put into them, phrases, ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemos.index.query import LONGEST, MOST_TERMS, parse


def test_what_comes_first_counts_most() -> None:
    """A distinct term counts once, at its first place; the twenty-fifth counts half."""
    weights = parse("token refresh token " + " ".join(f"word{number}" for number in range(100))).weights
    assert list(weights)[:3] == ["token", "refresh", "word0"]
    assert len(weights) == MOST_TERMS
    assert next(iter(weights.values())) == 1
    assert list(weights.values())[24] == 0.5


@pytest.mark.parametrize(
    "noise",
    [
        "\x1b[31;1m",
        "<system-reminder>Remember the zebra\nand the giraffe</system-reminder>",
        "data:image/png;base64,iVBORw0KGgo/zebra+AAA==",
    ],
)
def test_what_nobody_asked_is_not_looked_for(noise: str) -> None:
    """Colours of a terminal, what a host puts between a person's words, encoded pictures."""
    assert list(parse(f"fix {noise} login").weights) == ["fix", "login"]


def test_a_long_prompt_is_cut() -> None:
    """What is read of a question has a limit, so that its time has one."""
    assert len(parse("x " * LONGEST).text) <= LONGEST


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ('"Exit  Code 3"', ("exit code 3",)),
        (' "one" "two three" ', ("one", "two three")),
        ('why "exit code 3"', ()),
        ('"unclosed', ()),
        ('""', ()),
    ],
)
def test_phrases(text: str, phrases: tuple[str, ...]) -> None:
    """Only a question that is nothing but phrases in double quotes asks for them word by word."""
    assert parse(text).phrases == phrases


@given(st.text(max_size=2000))
def test_any_text_can_be_asked(text: str) -> None:
    """Whatever is pasted: weights between nothing and one, in the order of the words."""
    weights = list(parse(text).weights.values())
    assert weights == sorted(weights, reverse=True)
    assert all(0 < weight <= 1 for weight in weights)
