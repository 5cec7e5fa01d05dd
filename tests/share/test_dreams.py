"""Clones that dream by themselves, and meet: what each wrote is the same, or becomes so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.domain.generated import digest
from mnemos.domain.records import Skill
from mnemos.share.dreamt import latest
from tests.conftest import Clock, git
from tests.learn.test_dream import TOKENS
from tests.share.team import clone, make_remote, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mnemos.api import Mnemos


@pytest.fixture
def team(tmp_path: Path, clock: Clock) -> Iterator[tuple[Mnemos, Mnemos]]:
    remote = make_remote(tmp_path)
    both = [opened(clone(remote, tmp_path, name), clock) for name in ("ada", "bob")]
    yield both[0], both[1]
    for memory in both:
        memory.close()


def told(memory: Mnemos, clock: Clock, *texts: str) -> str:
    clock.forward(hours=1)
    trigger, tried, why, fix = texts
    saved = memory.correct(
        project="acme/api", tried=tried, wrong_because=why, fix=fix, trigger_context=trigger, tags=("oauth",)
    )
    return saved.written.record.id


def acquainted(team: tuple[Mnemos, Mnemos], clock: Clock) -> None:
    """Let each trust what the other one writes."""
    for memory in team:
        memory.fresh()
    for memory, other in zip(team, ("bob", "ada"), strict=True):
        memory.sharing.know([f"{other}@example.org"])
    clock.forward(minutes=1)


def synced(clock: Clock, *memories: Mnemos) -> None:
    """Sync all until all have everything; nothing conflicts."""
    for memory in (*memories, *memories):
        clock.forward(minutes=1)
        report = memory.sharing.sync()
        assert report.conflicts == {}
        assert git(memory.vault.top, "status", "--porcelain") == ""
    assert len({git(memory.vault.top, "rev-parse", "HEAD^{tree}") for memory in memories}) == 1


def test_two_clones_that_dream_the_same_sync_without_a_word(team: tuple[Mnemos, Mnemos], clock: Clock) -> None:
    """Both write the same files at another hour: one of the commits is enough, and nobody dreams it again."""
    ada, bob = team
    acquainted(team, clock)
    for texts in TOKENS:
        told(ada, clock, *texts)
    synced(clock, ada, bob)
    for memory in team:
        clock.forward(hours=5)
        assert len(memory.learning.dream().promoted) == 1
    assert git(ada.vault.top, "rev-parse", "HEAD^{tree}") == git(bob.vault.top, "rev-parse", "HEAD^{tree}")
    synced(clock, ada, bob)
    assert all(memory.learning.dream().commit == "" for memory in team)


def test_two_clones_that_know_different_things_end_with_one_skill(team: tuple[Mnemos, Mnemos], clock: Clock) -> None:
    """One dreamt with a correction that the other does not have: after syncing, the next pass says the same on both, and has all of them."""
    ada, bob = team
    acquainted(team, clock)
    for texts in TOKENS[:3]:
        told(ada, clock, *texts)
    synced(clock, ada, bob)
    told(bob, clock, *TOKENS[3])
    for memory in team:
        memory.learning.dream()
    synced(clock, ada, bob)
    for memory in team:
        clock.forward(hours=5)
        memory.learning.dream()
    synced(clock, ada, bob)
    for memory in team:
        (known,) = memory.learning.skills()
        assert len(known.skill.evidence) == 4
        assert memory.learning.dream().commit == ""


def test_who_does_not_trust_the_evidence_does_not_close_a_doubt(team: tuple[Mnemos, Mnemos], clock: Clock) -> None:
    """What an author wrote who is unknown here does not count here; that is no reason to say that it is gone."""
    ada, bob = team
    first, second = (told(ada, clock, *texts) for texts in TOKENS[:2])
    ada.link(second, first, "contradicts")
    ada.learning.dream()
    doubts = len(ada.learning.ruminate_list())
    assert doubts > 0
    synced(clock, ada, bob)
    assert all(row.standing.trust == "raw" for row in bob.vault.index.catalogue.rows("alive = 1 and kind = 'memory'"))
    clock.forward(hours=5)
    assert bob.learning.dream().closed == ()
    assert [found.review.status for found in bob.learning.ruminate_list()] == ["pending"] * doubts
    bob.sharing.know(["ada@example.org"])
    assert bob.learning.dream().commit == ""
    ada.retire(second, "It was about another endpoint")
    assert len(ada.learning.dream().closed) == doubts


REVIEW = (
    "---\nid: 01m81jwtarg0fnvf9c8eqcakd7\ntype: review\nstatus: pending\nevidence:\n  - '[[a]]'\n---\n# T\n\n## Hypothesis\nh\n"
)
SKILL = (
    "---\nname: s\ndescription: d\nmetadata:\n  mnemos-evidence: {evidence}\n  mnemos-generated: {generated}\n{more}---\nb\n"
)


def skill(*evidence: str, more: str = "", body: str = "b") -> str:
    generated = digest(Skill(name="s", description="d", project="", body=body))
    return SKILL.format(evidence=" ".join(evidence), generated=generated, more=more)


def test_which_of_two_versions_stays() -> None:
    """The one that knows more; a settled review; and neither where people or agents wrote in the one that would go."""
    path, ids = "skills/s/SKILL.md", ("01m81jwtarg0fnvf9c8eqcakd7", "01m81jwtarg0fnvf9c8eqcakd8")
    few, many = skill(ids[0]), skill(*ids)
    assert latest(path, few, many) == latest(path, many, few) == many
    assert latest(path, skill(ids[0], body="edited"), many) is None
    assert latest(path, skill(ids[0], more="license: MIT\n"), many) is None
    assert latest(path, skill(ids[0], more="  mnemos-trust: raw\n"), many) is None
    more = REVIEW.replace("'[[a]]'", "'[[a]]'\n  - '[[b]]'")
    settled = REVIEW.replace("pending", "dismissed") + "\n## Dismissed because\nnoise\n"
    assert latest("reviews/r.md", REVIEW, more) == latest("reviews/r.md", more, REVIEW) == more
    assert latest("reviews/r.md", more, settled) == latest("reviews/r.md", settled, more) == settled
    assert latest("reviews/r.md", settled, settled + "more\n") is None
    assert latest("reviews/r.md", REVIEW + "\n## Notes\nmine\n", more) is None
    assert latest("reviews/r.md", "broken", more) is None
    assert latest("sessions/s.md", REVIEW.replace("review", "session"), more) is None
