"""The digest: what was learned in a span of time, and nothing from before."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mnemos.domain.validate import Draft
from mnemos.learn.digest import markdown
from mnemos.memory.skills import SkillDraft
from tests.learn.test_dream import TOKENS, correct
from tests.learn.test_ruminate import RETRY, REVISION, WHY, use

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


# The lines of a chart as the grammar of Mermaid's xychart has them (its own parser, 11.17, takes what this takes).
CHART = re.compile(
    r'xychart-beta\n  title "[^"\n]+"\n  x-axis \["[^"\n]+"(?:, "[^"\n]+")*\]\n  y-axis "[^"\n]+" 0 --> [1-9]\d*\n  bar \[\d+(?:, \d+)*\]\n  line \[\d+(?:, \d+)*\]'
)


def test_the_chart_is_one_that_mermaid_draws(memory: Mnemos, clock: Clock) -> None:
    """As many numbers as names, whatever skills are called, eight at most."""
    for number in range(10):
        name = f"a-skill-with-a-name-that-is-far-too-long-{number}"
        memory.learning.skill_save(SkillDraft(name=name, description="x", procedure="Do it."))
        use(memory, clock, "hw" if number % 2 else "h", name)
    clock.forward(hours=1)
    text = markdown(memory.learning.digest(days=30))
    ((chart),) = re.findall(r"```mermaid\n(.*?)\n```", text, re.DOTALL)
    assert CHART.fullmatch(chart)
    names, *rows = re.findall(r"\[(.*)\]", chart)
    assert [row.count(",") for row in (names, *rows)] == [7, 7, 7]


def test_promoted_contradicted_and_predicted(memory: Mnemos, clock: Clock) -> None:
    """What the dream pass made is told apart from what was saved; so is what contradicts, and how predictions did."""
    ids = [correct(memory, clock, *texts) for texts in TOKENS[:3]]
    memory.learning.dream()
    memory.link(ids[1], ids[0], "contradicts")
    version = memory.learning.skill_save(RETRY).version
    clock.forward(hours=1)
    changed = SkillDraft(name=RETRY.name, description=RETRY.description, procedure=REVISION, prediction=WHY)
    memory.learning.skill_save(changed, version=version)
    use(memory, clock, "hhw")
    clock.forward(hours=1)
    text = markdown(memory.learning.digest(days=7))
    assert "promoted from 3 corrections" in text
    assert f"retry-on-401: revised; predicts: {WHY}" in text
    assert "## Contradicted" in text
    assert "; against " in text
    assert "retry-on-401: held 2, failed 1" in text


def test_nothing_is_told_of_nothing(memory: Mnemos) -> None:
    """No empty headings."""
    assert "##" not in markdown(memory.learning.digest(days=7))
