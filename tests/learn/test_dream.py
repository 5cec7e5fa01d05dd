"""The dream pass: three corrections make a skill, what a person edited stays theirs, two machines agree, and all of it can be taken back."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from mnemos.api import Mnemos
from mnemos.domain.records import Record, Review, Skill
from mnemos.errors import GitFailed, NotFound
from mnemos.learn import dream as dreaming
from mnemos.learn import due
from mnemos.memory.vault import Vault
from tests.conftest import git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Clock

TOKENS = (
    ("The OAuth token endpoint answers 401", "Retry the request", "401 is an auth failure", "Refresh the token, then retry once"),
    ("An OAuth token has expired during a batch", "Repeat the call until it works", "It stays expired", "Refresh the token and repeat the call once"),
    ("A partner call comes back 401 with an old OAuth token", "Sleep and retry", "Waiting renews no token", "Refresh the token before the second attempt"),
    ("401 after an hour: the OAuth token lives one hour", "Restart the worker", "It comes again", "Refresh the token five minutes before it ends"),
)  # fmt: skip


def correct(memory: Mnemos, clock: Clock, *texts: str, tags: tuple[str, ...] = ("oauth",)) -> str:
    clock.forward(hours=1)
    trigger, tried, why, fix = texts
    return memory.correct(tried=tried, wrong_because=why, fix=fix, trigger_context=trigger, tags=tags).written.record.id


def tree(top: Path) -> str:
    return git(top, "rev-parse", "HEAD^{tree}")


def skills(memory: Mnemos) -> list[Skill]:
    return [known.skill for known in memory.learning.skills()]


def test_three_corrections_make_a_skill_and_two_do_not(memory: Mnemos, clock: Clock, top: Path) -> None:
    """It says when, what to avoid, what to do, and names its evidence; a second pass writes nothing, nor does a trial."""
    for texts in TOKENS[:2]:
        correct(memory, clock, *texts)
    assert memory.learning.dream().changes == ()
    third = correct(memory, clock, *TOKENS[2])
    before = tree(top)
    assert len(memory.learning.dream(dry_run=True).promoted) == 1
    assert tree(top) == before
    found = memory.learning.dream()
    (skill,) = skills(memory)
    assert found.promoted == (f"skills/{skill.name}/SKILL",)
    assert [line for line in skill.body.splitlines() if line.startswith("## ")] == [
        "## When this applies",
        "## Avoid",
        "## Do",
        "## Evidence",
    ]
    assert all(texts[0] in skill.body and texts[3] in skill.body for texts in TOKENS[:3])
    assert third in skill.evidence
    assert "oauth" in skill.name
    assert git(top, "log", "-1", "--format=%s") == "dream: 1 promoted"
    assert git(top, "status", "--porcelain") == ""
    assert len(git(top, "show", "--name-only", "--format=", "HEAD").splitlines()) == 2  # the skill and the journal
    after = tree(top)
    assert memory.learning.dream().commit == ""
    assert tree(top) == after


def test_two_machines_that_dream_one_vault_write_the_same(memory: Mnemos, clock: Clock, top: Path, tmp_path: Path) -> None:
    """At another hour, in another order of reading; files and tree are equal to the byte."""
    for texts in TOKENS:
        correct(memory, clock, *texts)
    shutil.copytree(top, tmp_path / "other", ignore=shutil.ignore_patterns(".mnemos"))
    memory.learning.dream()
    clock.forward(days=3)
    other = Mnemos(Vault(tmp_path / "other"), clock=clock)
    other.learning.dream()
    other.close()
    assert tree(tmp_path / "other") == tree(top)


def test_a_generated_skill_grows_until_somebody_edits_it(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Then the next correction is proposed as a review, and the text stays theirs."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    fourth = correct(memory, clock, *TOKENS[3])
    memory.learning.dream()
    (skill,) = skills(memory)
    assert fourth in skill.evidence
    path = top / f"skills/{skill.name}/SKILL.md"
    path.write_text(path.read_text(encoding="utf-8").replace("## Avoid", "## Never"), encoding="utf-8")
    git(top, "commit", "-qam", "mine")
    fifth = correct(
        memory,
        clock,
        "An OAuth token is refused with 401 at night",
        "Retry all night",
        "It is expired",
        "Refresh the token, retry once, then alert",
    )
    memory.learning.dream()
    (skill,) = skills(memory)
    assert "## Never" in skill.body
    assert fifth not in skill.evidence
    (row,) = memory.vault.index.catalogue.rows("alive = 1 and kind = 'review'")
    assert isinstance(row.file, Review)
    assert (row.file.monitor, row.file.status) == ("addition", "pending")
    text = (top / row.path).read_text(encoding="utf-8")
    assert fifth in text
    assert "## Never" in text
    assert memory.learning.dream().commit == ""


def test_what_is_not_trusted_or_does_not_hold_teaches_nothing(memory: Mnemos, clock: Clock) -> None:
    """A correction that was retired, and one that is raw, do not count."""
    ids = [correct(memory, clock, *texts) for texts in TOKENS]
    memory.retire(ids[0], "it was wrong")
    memory.promote(ids[1], "raw", "nobody has checked this one yet")
    assert memory.learning.dream().promoted == ()


def test_a_pass_can_be_taken_back_and_stays_so(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Its files are as they were; the same memories make no skill again, three new ones do."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    (skill,) = skills(memory)
    undone = memory.learning.undo_dream()
    assert undone.kept == ()
    assert skills(memory) == []
    assert not (top / f"skills/{skill.name}/SKILL.md").exists()
    assert git(top, "status", "--porcelain") == ""
    assert memory.learning.dream().commit == ""
    with pytest.raises(NotFound, match="no dream pass"):
        memory.learning.undo_dream()
    for number in range(3):
        correct(
            memory,
            clock,
            f"An OAuth token of client {number} got a 401",
            f"Try {number} more times",
            "It stays expired",
            f"Refresh the token of {number} once",
        )
    assert len(memory.learning.dream().promoted) == 1


def test_taking_back_leaves_alone_what_a_person_has_changed(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Their edit stays, and is told."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    (skill,) = skills(memory)
    path = top / f"skills/{skill.name}/SKILL.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nMine.\n", encoding="utf-8")
    assert memory.learning.undo_dream().kept == (f"skills/{skill.name}/SKILL.md",)
    assert path.read_text(encoding="utf-8").endswith("\nMine.\n")


def test_near_duplicates_are_linked_once(memory: Mnemos, clock: Clock) -> None:
    """The newer one names the older one; neither text changes."""
    long = " ".join(f"word{number} thing{number} matter{number}" for number in range(40))
    first = correct(memory, clock, TOKENS[0][0], long, TOKENS[0][2], TOKENS[0][3])
    second = correct(memory, clock, TOKENS[0][0], long, TOKENS[0][2], TOKENS[0][3] + " indeed")
    found = memory.learning.dream()
    assert len(found.linked) == 1
    record = memory.get(second).row.file
    assert isinstance(record, Record)
    assert record.linked_ids("related") == (first,)
    assert memory.learning.dream().commit == ""


def test_a_pass_that_a_person_interferes_with_looks_again(
    memory: Mnemos, clock: Clock, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that changed while it thought is not overwritten."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    (skill,) = skills(memory)
    correct(memory, clock, *TOKENS[3])
    path = top / f"skills/{skill.name}/SKILL.md"
    think = dreaming.think
    thoughts: list[dreaming.Dreamt] = []

    def interrupted(*arguments: object) -> dreaming.Dreamt:
        found = think(*arguments)  # type: ignore[arg-type]
        if not thoughts:
            path.write_text(path.read_text(encoding="utf-8") + "\nMine.\n", encoding="utf-8")
            git(top, "commit", "-qam", "mine")
        thoughts.append(found)
        memory.fresh()
        return found

    monkeypatch.setattr(dreaming, "think", interrupted)
    memory.learning.dream()
    assert len(thoughts) == 2
    assert path.read_text(encoding="utf-8").endswith("\nMine.\n")


def test_a_machine_dreams_by_itself_once_in_a_while(opened: Callable[..., Mnemos], clock: Clock, top: Path) -> None:
    """At first, then not for as long as the settings say, and never where they say so."""
    memory = opened()
    assert memory.learning.dream_if_due() is not None
    clock.forward(hours=19)
    assert memory.learning.dream_if_due() is None
    clock.forward(hours=2)
    assert due.is_due(memory.vault, clock.now)
    settings = top / "mnemos.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\n[dream]\nhours = 0\n", encoding="utf-8")
    assert opened().learning.dream_if_due() is None


def test_taking_back_that_git_refuses_takes_nothing_away(
    memory: Mnemos, clock: Clock, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The skill's file was removed already when the commit failed; it is there again, and the next attempt succeeds."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    (skill,) = skills(memory)
    path = top / f"skills/{skill.name}/SKILL.md"
    text, head = path.read_bytes(), git(top, "rev-parse", "HEAD")
    gone = []

    def fail(*_: object, **__: object) -> str:
        gone.append(not path.exists())
        raise GitFailed("no room")

    with monkeypatch.context() as patch:
        patch.setattr(memory.vault.repository, "write_commit", fail)
        with pytest.raises(GitFailed):
            memory.learning.undo_dream()
    assert gone == [True]
    assert path.read_bytes() == text
    assert (git(top, "rev-parse", "HEAD"), git(top, "status", "--porcelain")) == (head, "")
    assert memory.learning.undo_dream().kept == ()
    assert not path.exists()
