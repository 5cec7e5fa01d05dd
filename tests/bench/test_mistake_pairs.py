"""The pairs of goal and mistake: each is a correction that the vault would take, and no goal gives its correction away."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from whoosh.analysis.analyzers import StemmingAnalyzer

from benchmarks.mistake_pairs import DISTRACTORS, PAIRS, Pair
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.safety import gate, secrets
from tests.conftest import NOW

EVERY = PAIRS + DISTRACTORS
OVERLAP = 0.2  # of the stemmed words of a goal and those of its correction's title and trigger, together


def draft(pair: Pair) -> Draft:
    sections = {"Trigger": pair.trigger, "Tried": pair.tried, "Wrong because": pair.wrong_because, "Fix": pair.fix}
    return Draft(type="correction", title=pair.title, project="acme/api", sections=sections, tags=pair.tags)


_STEMS = StemmingAnalyzer()  # a plain one: what is asked of the pairs must not depend on how we search


def terms(text: str) -> list[str]:
    return [token.text for token in _STEMS(text)]


def jaccard(one: str, other: str) -> float:
    a, b = set(terms(one)), set(terms(other))
    return len(a & b) / len(a | b)


def words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text.lower()))


def test_there_are_enough_of_them() -> None:
    """At least 140 pairs with two goals each, and 60 distractors with none."""
    assert len(PAIRS) >= 140
    assert len(DISTRACTORS) >= 60
    assert {len(pair.goals) for pair in PAIRS} == {2}
    assert {len(pair.goals) for pair in DISTRACTORS} == {0}


@pytest.mark.parametrize("field", ["title", "trigger", "tried", "wrong_because", "fix"])
def test_no_two_say_the_same(field: str) -> None:
    """A text that stands twice is a mistake told twice."""
    assert [text for text, count in Counter(getattr(pair, field) for pair in EVERY).items() if count > 1] == []


def test_no_two_corrections_are_nearly_the_same() -> None:
    """Title and trigger of any two share less than half of their words."""
    about = [set(terms(f"{pair.title} {pair.trigger}")) for pair in EVERY]
    near = [
        (one.title, other.title)
        for number, one in enumerate(EVERY)
        for second, other in enumerate(EVERY[:number])
        if 2 * len(about[number] & about[second]) >= len(about[number] | about[second])
    ]
    assert near == []


def test_no_goal_stands_twice() -> None:
    """A goal leads to one correction."""
    goals = [goal for pair in PAIRS for goal in pair.goals]
    assert len({goal.casefold() for goal in goals}) == len(goals)


@pytest.mark.parametrize("pair", EVERY, ids=lambda pair: pair.title)
def test_each_is_a_correction_that_agents_would_be_shown(pair: Pair) -> None:
    """It validates unchanged, keeps its lengths, is not suspicious and holds nothing like a secret."""
    record = record_from_draft(draft(pair), ident="01kb3v9q2m8x4t6n5r7w0y1z2a", now=NOW)
    assert (record.title, record.text("Fix"), record.tags) == (pair.title, pair.fix, pair.tags)
    assert len(pair.title) <= 100
    assert len(pair.fix) <= 600
    assert gate.worst(gate.inspect(record)) == ()
    assert secrets.find("\n".join(gate.texts_of(record))) == ()


def test_goals_do_not_repeat_their_correction() -> None:
    """Who asks does not know the answer, so a goal has words of its own."""
    told = {goal: jaccard(goal, f"{pair.title} {pair.trigger}") for pair in PAIRS for goal in pair.goals}
    assert {goal: share for goal, share in told.items() if share > OVERLAP} == {}
    assert sum(share == 0 for share in told.values()) >= len(told) / 4


def test_second_goals_name_no_tag() -> None:
    """Half of the goals are without the name of the technology."""
    named = [(pair.goals[1], tag) for pair in PAIRS for tag in pair.tags if words(tag) <= words(pair.goals[1])]
    assert named == []
