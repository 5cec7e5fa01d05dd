"""Rumination: doubts are raised by evidence, close with it, and are resolved only by what predicts something new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.domain.effectiveness import Tally
from mnemos.domain.falsifiability import Proposal
from mnemos.domain.records import Record
from mnemos.domain.schema import Source
from mnemos.domain.validate import Draft
from mnemos.errors import Changed, InvalidRecord, NotFound, Refused
from mnemos.memory.skills import SkillDraft
from tests.conftest import CORRECTION, git
from tests.learn.test_dream import TOKENS, correct

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos
    from mnemos.learn.reviews import Candidate
    from tests.conftest import Clock

RETRY = SkillDraft(
    name="retry-on-401",
    description="Retry calls that come back with 401",
    procedure="When a request fails with 401, retry it up to five times with a pause of one second.",
)
REVISION = "When a request fails with 401, refresh the token, then retry it once."
WHY = "A request that failed with 401 will succeed on the one retry after the token was refreshed."


def use(memory: Mnemos, clock: Clock, verdicts: str, name: str = RETRY.name) -> None:
    """One session for each letter: h for helped, w for wrong."""
    for letter in verdicts:
        clock.forward(hours=3)
        session = memory.session_start(goal="x").session
        memory.learning.skill_used(name, {"h": "helped", "w": "wrong"}[letter], note="as it was", session_id=session.id)
        memory.session_end(session_id=session.id, summary="done")


def pending(memory: Mnemos) -> list[Candidate]:
    memory.learning.dream()
    return memory.learning.ruminate_list()


def proposal(candidate: Candidate, **changes: str) -> Proposal:
    parts = {
        "hypothesis": candidate.hypothesis,
        "steel_man": "Many failures of a network are gone after a second, so a retry is cheap.",
        "fatal_flaw": "An expired token stays expired: five retries burn the quota of the account.",
        "revision": REVISION,
        "why_better": WHY,
    }
    return Proposal(**{**parts, **changes})


def test_a_skill_that_may_be_below_the_floor_is_doubted(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Nine uses say nothing yet; the tenth does, and the file holds text, evidence and reason."""
    skill = memory.learning.skill_save(RETRY).skill
    use(memory, clock, "wwwwwhhhh")
    assert pending(memory) == []
    use(memory, clock, "h")
    (candidate,) = pending(memory)
    assert (candidate.review.monitor, candidate.review.severity) == ("low effectiveness", "medium")
    assert candidate.hypothesis == skill.body
    assert len(candidate.evidence) == 5
    found = memory.learning.ruminate_pack(candidate.review.id[-8:])
    assert skill.body in found.text
    assert "2026-11-2" in found.text
    assert "wrong: as it was" in found.text
    assert "New prediction" in found.text
    assert memory.learning.dream().commit == ""
    assert git(top, "status", "--porcelain") == ""


def test_a_revision_that_predicts_nothing_new_is_refused_with_every_reason(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Nothing is written by it, and the review stays."""
    memory.learning.skill_save(RETRY)
    use(memory, clock, "w" * 10)
    (candidate,) = pending(memory)
    before = git(top, "rev-parse", "HEAD")
    bad = proposal(candidate, hypothesis="other", steel_man="good", revision=candidate.hypothesis, why_better="better")
    with pytest.raises(InvalidRecord) as caught:
        memory.learning.ruminate_resolve(candidate.review.id, bad, "wrong")
    assert {problem.where for problem in caught.value.problems} == {"hypothesis", "steel_man", "revision", "verdict"}
    assert git(top, "rev-parse", "HEAD") == before
    assert len(memory.learning.ruminate_list()) == 1


def test_a_revision_is_one_commit_and_its_prediction_is_tallied(memory: Mnemos, clock: Clock, top: Path) -> None:
    """The skill says it, the review is resolved, outcomes count anew; the same reason is refused the second time."""
    memory.learning.skill_save(RETRY)
    use(memory, clock, "w" * 10)
    (candidate,) = pending(memory)
    clock.forward(hours=1)
    whole = f"---\nname: retry-on-401\ndescription: of the file that was edited\n---\n{REVISION}"
    memory.learning.ruminate_resolve(candidate.review.id, proposal(candidate, revision=whole), "falsified")
    assert git(top, "log", "-1", "--format=%s") == "revise: retry-on-401"
    assert len(git(top, "show", "--name-only", "--format=", "HEAD").splitlines()) == 2
    skill = memory.learning.skill(RETRY.name).skill
    assert (skill.prediction, skill.revised) == (WHY, clock.now)
    assert REVISION in skill.body
    assert "of the file" not in skill.body
    assert pending(memory) == []
    use(memory, clock, "hhwhww")
    assert pending(memory) == []
    use(memory, clock, "w")
    (again,) = pending(memory)
    assert again.review.monitor == "failed prediction"
    found = memory.learning.ruminate_pack(again.review.id)
    assert found.tally == Tally(3, 4)
    assert "held 3 times and failed 4 times" in found.text
    clock.forward(hours=1)
    with pytest.raises(InvalidRecord, match="refused") as caught:
        memory.learning.ruminate_resolve(
            again.review.id, proposal(again, revision=REVISION + " Log the expiry of each token."), "too broad"
        )
    assert any("given before" in problem.what for problem in caught.value.problems)


def test_what_was_dismissed_opens_again_on_new_evidence_only(memory: Mnemos, clock: Clock) -> None:
    """The same sessions are no news; another one is."""
    memory.learning.skill_save(RETRY)
    use(memory, clock, "w" * 10)
    (candidate,) = pending(memory)
    with pytest.raises(InvalidRecord, match="dismissed"):
        memory.learning.ruminate_dismiss(candidate.review.id, "noise noise noise noise")
    memory.learning.ruminate_dismiss(candidate.review.id, "All of these were an outage of the provider")
    with pytest.raises(InvalidRecord, match="dismissed"):
        memory.learning.ruminate_dismiss(candidate.review.id, "All of these were an outage of the provider")
    assert pending(memory) == []
    use(memory, clock, "w")
    (again,) = pending(memory)
    assert again.review.id == candidate.review.id


def test_a_doubt_closes_when_its_reason_is_gone(memory: Mnemos, clock: Clock) -> None:
    """A skill that does well again needs no thought."""
    memory.learning.skill_save(RETRY)
    use(memory, clock, "wwwwwhhhhh")
    assert len(pending(memory)) == 1
    use(memory, clock, "hhhhhh")
    assert pending(memory) == []
    assert [found.review.status for found in memory.learning.ruminate_list(status="closed")] == ["closed"]


def test_a_fall_is_seen_that_the_sum_hides(memory: Mnemos, clock: Clock) -> None:
    """Thirty successes, then ten failures: three quarters helped, and none of the last ten."""
    memory.learning.skill_save(RETRY)
    use(memory, clock, "h" * 14 + "w" * 10)
    assert [found.review.monitor for found in pending(memory)] == ["falling effectiveness"]


def test_mistakes_that_go_on_under_a_skill_are_counted(memory: Mnemos, clock: Clock) -> None:
    """Three corrections on its matter after it was there."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    for number in range(3):
        correct(
            memory,
            clock,
            f"An OAuth token of client {number} got a 401",
            f"Try {number} more times",
            "It stays expired",
            f"Refresh the token of {number} once",
        )
    assert [found.review.monitor for found in pending(memory)] == ["repeated mistakes"]
    assert memory.learning.dream().commit == ""


def test_contradictions_and_what_nobody_reviewed_are_raised(memory: Mnemos, clock: Clock) -> None:
    """The one when it is said, the other after two weeks; a revision of a memory changes the part that says what to do."""
    first = memory.correct(**CORRECTION).written.record
    second = correct(memory, clock, "A 401 of the old endpoint", "Refresh the token", "It has none", "Send the key again")
    memory.link(second, first.id, "contradicts")
    found = pending(memory)
    assert {one.review.monitor for one in found} == {"contradiction"}
    candidate = next(one for one in found if one.review.target.endswith(first.id))
    new = "Refresh the token on the new endpoint; on the old one send the key again. Then retry once."
    why = "On the old endpoint the retry will succeed once agents send the key again, since no token is asked for."
    memory.learning.ruminate_resolve(candidate.review.id, proposal(candidate, revision=new, why_better=why), "too broad")
    record = memory.get(first.id).row.file
    assert isinstance(record, Record)
    assert record.text("Fix") == new
    memory.promote(second, "raw", "nobody has checked this one yet")
    clock.forward(days=13)
    memory.learning.dream()
    clock.forward(days=2)
    assert "raw left lying" in [found.review.monitor for found in pending(memory)]


def test_of_many_that_nobody_reviewed_some_are_asked_about_at_a_time(memory: Mnemos, clock: Clock) -> None:
    """An import of hundreds is no flood of reviews: the next come up when these are settled."""
    idents = [
        memory.save(Draft(type="decision", title=f"Choice {n}", sections={"": f"Text {n}."})).written.record.id
        for n in range(23)
    ]
    for ident in idents:
        memory.promote(ident, "raw", "nobody has checked this one yet")
    clock.forward(days=15)
    first = pending(memory)
    assert len(first) == 20
    assert memory.learning.dream().commit == ""
    memory.promote(first[0].review.target[-26:], "curated", "read against the source, and it holds")
    clock.forward(hours=1)
    assert len(pending(memory)) == 20
    assert len(memory.learning.ruminate_list(status="closed")) == 1
    assert memory.learning.dream().commit == ""


def test_a_skill_that_nobody_uses_is_asked_about_once(memory: Mnemos, clock: Clock) -> None:
    """After ninety days; dismissed, it is not asked about again without a use in between."""
    memory.learning.skill_save(RETRY)
    clock.forward(days=91)
    (candidate,) = pending(memory)
    assert candidate.review.monitor == "disuse"
    memory.learning.ruminate_dismiss(candidate.review.id, "It is about a disaster that comes once a year")
    clock.forward(days=91)
    assert pending(memory) == []


def test_a_text_that_was_edited_since_is_not_overwritten(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Whoever revises must have read what is there now."""
    memory.learning.skill_save(RETRY)
    use(memory, clock, "w" * 10)
    (candidate,) = pending(memory)
    path = top / f"skills/{RETRY.name}/SKILL.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nMine.\n", encoding="utf-8")
    git(top, "commit", "-qam", "mine")
    with pytest.raises(Changed, match="was changed since"):
        memory.learning.ruminate_resolve(candidate.review.id, proposal(candidate), "falsified")
    with pytest.raises(NotFound):
        memory.learning.ruminate_pack("01" + "0" * 24)


def test_an_agent_cannot_write_over_a_skill_in_doubt(memory: Mnemos, clock: Clock) -> None:
    """Only a revision that predicts something takes its place; a person may do as they like."""
    version = memory.learning.skill_save(RETRY).version
    use(memory, clock, "w" * 10)
    assert len(pending(memory)) == 1
    other = SkillDraft(name=RETRY.name, description=RETRY.description, procedure="Repeat the call five times.")
    memory.source = Source.AGENT
    with pytest.raises(Refused, match="in doubt"):
        memory.learning.skill_save(other, version=version)
    memory.source = Source.USER
    assert memory.learning.skill_save(other, version=version).commit
