"""The guard of revisions: examples it was set by, others that it never saw, and what must be refused whatever the words."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.revisions import EXAMPLES, HELD_OUT, HELD_OUT_TOO, OLD, Example
from mnemos.domain.falsifiability import Proposal, judge, refusals
from mnemos.domain.wording import claims

# What the guard gets wrong among the examples, by the beginning of `why_better`: it reads words, and neither the order of steps nor what follows from what is one.
MISTAKEN = (
    "A change of the sources will no longer",
    "With trusted publishing a leaked token",
    "Phones fetch the 480 px variant",
    "Inserts append to the right end",
    "Joins compare eight bytes",
    "Two replicas that start together",
    "The slim image will hold no compiler",
    "No batch of 1000 will hold",
    "Reports will count an order at 23:30",
)
GOOD = Proposal(
    hypothesis=OLD[0],
    steel_man="Many failures of a network are gone after a second, so a retry is cheap.",
    fatal_flaw="An expired token stays expired: five retries burn the quota of the account.",
    revision="When a request fails with 401, refresh the token, then retry it once.",
    why_better="A request that failed with 401 will succeed on the one retry after the token was refreshed.",
)


def told(proposal: Proposal, stored: str = OLD[0], earlier: tuple[str, ...] = ()) -> dict[str, str]:
    return {problem.where: problem.what for problem in refusals(proposal, stored=stored, earlier=earlier)}


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_examples_are_judged_as_people_judge_them(example: Example) -> None:
    """Those that are not are named above, so that another one is noticed, and one that is mended too."""
    old, revision, why_better, wanted = example
    right = (not judge(OLD[old], revision, why_better)) == (wanted == "ok")
    assert right != why_better.startswith(MISTAKEN)


@pytest.mark.parametrize(("held_out", "bad", "good"), [(HELD_OUT, 3, 20), (HELD_OUT_TOO, 1, 13)])
def test_what_it_gets_wrong_of_what_it_was_not_set_by(held_out: tuple[Example, ...], bad: int, good: int) -> None:
    """Of twenty that hold nothing new, and of twenty that do, how many are accepted; the page of learning says so."""
    accepted = [wanted for old, revision, why, wanted in held_out if not judge(OLD[old], revision, why)]
    assert (accepted.count("refused"), accepted.count("ok")) == (bad, good)
    assert [wanted for *_, wanted in held_out].count("ok") == len(held_out) / 2 == 20


def test_a_refusal_says_what_to_write_instead() -> None:
    """Words that are new in the revision, which a prediction can be made of; each refusal has its remedy."""
    (problem,) = judge(
        OLD[6],
        "Log request ids and sizes at INFO, and bodies never: they hold tokens.",
        "Our managers like the colours of it a lot more.",
    )
    assert "ids, sizes, never" not in problem.remedy
    assert "ids, sizes, hold, tokens" in problem.remedy
    (problem,) = judge(
        OLD[2], "Execute schema migrations in a single transaction. Make a snapshot first.", "All of them will run in one."
    )
    assert "a condition, a number, a name, a step" in problem.remedy
    (problem,) = judge(
        OLD[27], "At startup, every service sets up the tables it owns.", "Every service will have its tables after startup."
    )
    assert "neither text names" in problem.remedy
    assert all(found.remedy for old, revision, why, _ in EXAMPLES for found in judge(OLD[old], revision, why))


def test_a_proposal_with_everything_in_it_is_accepted() -> None:
    """Thought both ways, with a claim that is new and a prediction of it."""
    assert told(GOOD) == {}


@pytest.mark.parametrize(
    ("changes", "where", "what"),
    [
        ({"hypothesis": OLD[0] + " Always."}, "hypothesis", "not the text"),
        ({"steel_man": "ok"}, "steel_man", "too little"),
        ({"fatal_flaw": "It is bad."}, "fatal_flaw", "too little"),
        ({"fatal_flaw": GOOD.steel_man}, "fatal_flaw", "over again"),
        ({"revision": OLD[0]}, "revision", "other words"),
        ({"revision": " \n"}, "revision", "blank"),
        ({"why_better": " " * 40}, "why_better", "too little"),
    ],
)
def test_each_part_is_told_apart(changes: dict[str, str], where: str, what: str) -> None:
    """What is wrong is told with the name of the part."""
    parts = {name: getattr(GOOD, name) for name in Proposal.__slots__}
    assert what in told(Proposal(**{**parts, **changes}))[where]


def test_a_reason_cannot_be_given_twice() -> None:
    """Nor in another order."""
    words = GOOD.why_better.rstrip(".").split()
    other = " ".join([*words[6:], *words[:6]])
    assert "given before" in told(GOOD, earlier=(GOOD.why_better,))["why_better"]
    assert "given before" in told(GOOD, earlier=(other,))["why_better"]


def test_newlines_and_blanks_at_the_ends_are_no_other_hypothesis() -> None:
    """An editor on Windows changes no more than that."""
    parts = {name: getattr(GOOD, name) for name in Proposal.__slots__}
    stored = "# Title\n\nLine one.\nLine two."
    same = Proposal(**{**parts, "hypothesis": "# Title  \r\n\r\nLine one.\r\nLine two.\r\n"})
    assert "hypothesis" not in told(same, stored=stored)


@given(st.sampled_from(range(len(OLD))), st.integers(0, 10_000))
def test_no_order_of_the_old_words_is_a_revision(number: int, seed: int) -> None:
    """Words shuffled and left out: refused, whatever is said for it; but a negation that moves is another claim."""
    words = OLD[number].split()
    if claims(OLD[number]).denied:
        return
    shuffled = random.Random(seed).sample(words, random.Random(seed).randint(1, len(words)))
    (problem,) = judge(OLD[number], " ".join(shuffled), GOOD.why_better)
    assert problem.where == "revision"


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_it_judges_any_text(old: str, revision: str, why_better: str) -> None:
    """Whatever people write, in any script, it says the same twice and one thing at most."""
    first = judge(old, revision, why_better)
    assert len(first) <= 1
    assert judge(old, revision, why_better) == first


def test_the_contrary_is_a_new_claim() -> None:
    """`always x` and `never x` have the same words."""
    old = "Retry uploads on a timeout."
    assert claims("Do not retry uploads on a timeout.").beyond(claims(old))
    assert not claims("On a timeout, retry uploads.").beyond(claims(old))
