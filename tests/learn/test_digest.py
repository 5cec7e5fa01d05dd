"""The digest: what was learned in a span of time, and nothing from before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.validate import Draft
from mnemos.learn.digest import markdown
from tests.learn.test_dream import TOKENS, correct
from tests.learn.test_ruminate import RETRY, use

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from tests.conftest import Clock


def test_it_tells_what_was_learned_of_late(memory: Mnemos, clock: Clock) -> None:
    """Corrections, skills, outcomes, what is no longer true and what is in doubt; with a chart that Obsidian and GitHub draw."""
    correct(memory, clock, *TOKENS[0])
    old = memory.save(Draft(type="decision", title="Poll the status", sections={"": "Every ten seconds."})).written.record
    clock.forward(days=30)
    for texts in TOKENS[1:]:
        correct(memory, clock, *texts)
    new = memory.save(Draft(type="decision", title="Push the status", sections={"": "By webhook."})).written.record
    memory.link(new.id, old.id, "supersedes")
    memory.learning.skill_save(RETRY)
    use(memory, clock, "hhwwwwwwww")
    memory.learning.dream()
    clock.forward(hours=1)
    found = memory.learning.digest(days=7)
    text = markdown(found)
    assert found.sessions == {"ok": 10}
    assert [len(records) for records in found.learned.values()] == [3, 1]
    assert found.used == {"retry-on-401": (2, 8)}
    for part in (
        "10 sessions ended",
        "Correction: 3 new",
        "Poll the status; now Push the status",
        "raised: retry-on-401 helped 2 of 10",
        "retry-on-401: added",
        "bar [2]\n  line [8]",
    ):
        assert part in text
    assert TOKENS[0][0] not in text
    assert memory.learning.digest(days=60).learned.keys() == {"correction", "decision"}


def test_nothing_is_told_of_nothing(memory: Mnemos) -> None:
    """No empty headings."""
    assert "##" not in markdown(memory.learning.digest(days=7))
