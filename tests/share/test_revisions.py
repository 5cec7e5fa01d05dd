"""A request that changes a skill, as CI checks it: by the command line, on a real repository, in all four formats."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.falsifiability import Proposal, says_the_same
from mnemos.domain.generated import digest
from mnemos.errors import InvalidRecord
from mnemos.memory.skills import SkillDraft
from tests.conftest import CORRECTION, git
from tests.learn.test_dream import TOKENS, correct
from tests.learn.test_ruminate import RETRY, REVISION, WHY, use

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos
    from tests.conftest import Clock

PATH = f"skills/{RETRY.name}/SKILL.md"


def check(top: Path, *arguments: str, code: int) -> str:
    command = [sys.executable, "-m", "mnemos", "check", "--vault", str(top), "--base", "base", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def found(top: Path, *, code: int) -> list[tuple[str, str, int, str]]:
    """Rule, level, line and words of each remark on a skill."""
    remarks: list[dict[str, Any]] = json.loads(check(top, "--format", "json", code=code))["remarks"]
    return [(r["rule"], r["level"], r["line"], r["what"]) for r in remarks if r["path"].endswith("SKILL.md")]


def edit(top: Path, path: str, *changes: tuple[str, str]) -> None:
    """What a person does with an editor, and commits."""
    file = top / path
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    git(top, "commit", "--quiet", "-am", "edit")


@pytest.fixture
def skilled(memory: Mnemos, top: Path) -> Path:
    """A vault whose base holds a skill."""
    memory.learning.skill_save(RETRY)
    git(top, "tag", "base")
    return top


def test_a_change_without_a_prediction_is_an_error_in_every_format(skilled: Path) -> None:
    """With file, line, reason and the way out; a new skill and a new correction are none."""
    edit(skilled, PATH, ("retry it up to five times", "retry it once after a refresh of the token"))
    line = 1 + next(
        at for at, text in enumerate((skilled / PATH).read_text(encoding="utf-8").split("\n")) if "refresh of the token" in text
    )
    ((rule, level, at, what),) = found(skilled, code=1)
    assert (rule, level, at) == ("revision", "error", line)
    assert "predicts nothing new" in what
    assert "mnemos-prediction" in what
    assert f"{PATH}:{line}: error: revision: it changes what the skill says" in check(skilled, code=1)
    assert f"::error file={PATH},line={line},title=mnemos revision::it changes" in check(skilled, "--format", "github", code=1)
    (entry,) = json.loads(check(skilled, "--format", "gitlab", code=1))
    assert (entry["location"], entry["severity"]) == ({"path": PATH, "lines": {"begin": line}}, "blocker")


def test_what_rumination_wrote_passes(memory: Mnemos, clock: Clock, top: Path) -> None:
    """The guard that accepted it once accepts it again."""
    memory.learning.skill_save(RETRY)
    git(top, "tag", "base")
    use(memory, clock, "w" * 10)
    memory.learning.dream()
    (candidate,) = memory.learning.ruminate_list()
    thought = Proposal(
        hypothesis=candidate.hypothesis,
        steel_man="Many failures of a network are gone after a second, so a retry is cheap.",
        fatal_flaw="An expired token stays expired: five retries burn the quota of the account.",
        revision=REVISION,
        why_better=WHY,
    )
    memory.learning.ruminate_resolve(candidate.review.id, thought, "falsified")
    assert found(top, code=0) == []


def test_a_prediction_by_hand_is_judged(memory: Mnemos, clock: Clock, skilled: Path) -> None:
    """One that the text does not bear out is refused on its line; so is one without an instant, and a cosmetic text."""
    old = RETRY.procedure
    head = "metadata:\n"
    praise = f"{head}  mnemos-prediction: It will be much better for everybody from now on.\n"
    edit(skilled, PATH, (old, REVISION), (head, praise))
    lines = (skilled / PATH).read_text(encoding="utf-8").split("\n")
    at = 1 + lines.index("  mnemos-prediction: It will be much better for everybody from now on.")
    first, second = found(skilled, code=1)
    assert first[:3] == second[:3] == ("revision", "error", at)
    assert "its prediction: why_better: it says too little" in first[3]
    assert "mnemos-revised" in second[3]
    clock.forward(hours=1)
    good = f"mnemos-prediction: {WHY}\n  mnemos-revised: {clock.now:%Y-%m-%dT%H:%M:%SZ}"
    edit(skilled, PATH, ("mnemos-prediction: It will be much better for everybody from now on.", good))
    assert found(skilled, code=0) == []
    edit(skilled, PATH, (REVISION, "If a request errors with 401, repeat it up to five times, pausing one second."))
    ((_, level, _, what),) = found(skilled, code=1)
    assert level == "error"
    assert "the text: revision: it" in what
    assert memory.learning.skill(RETRY.name).skill.prediction == WHY


def test_a_slip_of_the_pen_and_a_description_are_warnings(skilled: Path) -> None:
    """They are told, and pass."""
    edit(skilled, PATH, ("five times", "five  times"))
    assert [(rule, level) for rule, level, *_ in found(skilled, code=0)] == [("revision", "warning")]
    edit(
        skilled,
        PATH,
        ("five  times", "five times"),
        (f"description: {RETRY.description}", "description: Any failing call of the API"),
    )
    ((_, level, at, what),) = found(skilled, code=0)
    assert (level, at) == ("warning", 3)
    assert "when agents are shown" in what


def test_what_the_standard_does_not_know_is_a_warning(skilled: Path) -> None:
    """On its line, in a new skill too: loaders of others refuse it (`agentskills validate`)."""
    edit(skilled, PATH, ("metadata:\n", f"compatibility: {'x' * 501}\nstars: 5\nmetadata:\n"))
    assert [(rule, level, line) for rule, level, line, _ in found(skilled, code=0)] == [
        ("standard", "warning", 4),
        ("standard", "warning", 5),
    ]


def test_a_skill_that_goes_is_a_warning(skilled: Path) -> None:
    """Another one of another name may take its place, unasked: a person is to look."""
    git(skilled, "rm", "--quiet", PATH)
    git(skilled, "commit", "--quiet", "-m", "gone")
    assert [(rule, level) for rule, level, *_ in found(skilled, code=0)] == [("revision", "warning")]


def test_the_words_of_a_slip() -> None:
    """One letter, or two that changed places, within a word; not its first letter, and no number."""
    text = "Retry uploads on a timeout within 30 seconds."
    assert says_the_same(text.replace("Retry", "Retyr"), text)
    assert says_the_same(text.replace("uploads", "uplods"), text)
    assert not says_the_same(text.replace("30", "90"), text)
    assert not says_the_same("Encode the name.", "Decode the name.")
    assert not says_the_same(text.replace(" on a timeout", ""), text)
    assert not says_the_same(text, "Perhaps " + text)
    assert not says_the_same(text, text.replace("Retry", "Never retry"))


def test_what_the_dream_pass_adds_is_no_revision_and_what_only_says_so_is(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Its text must follow from its evidence: a digest alone, which anybody can work out, is no proof."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    memory.learning.dream()
    git(top, "tag", "base")
    correct(memory, clock, *TOKENS[3])
    memory.learning.dream()
    (skill,) = memory.learning.skills()
    assert len(skill.skill.evidence) == 4
    assert found(top, code=0) == []
    path = f"skills/{skill.skill.name}/SKILL.md"
    edit(top, path, ("Refresh", "Copy"))
    forged = memory.learning.skill(skill.skill.name).skill
    edit(top, path, (f"mnemos-generated: {forged.generated}", f"mnemos-generated: {digest(forged)}"))
    assert [(rule, level) for rule, level, *_ in found(top, code=1)] == [("revision", "error")]


def test_an_earlier_version_may_come_back(memory: Mnemos, clock: Clock, top: Path) -> None:
    """It is told, since what it predicted counts again."""
    version = memory.learning.skill_save(RETRY).version
    first = git(top, "rev-parse", "HEAD")
    clock.forward(hours=1)
    changed = SkillDraft(name=RETRY.name, description=RETRY.description, procedure=REVISION, prediction=WHY)
    memory.learning.skill_save(changed, version=version)
    git(top, "tag", "base")
    memory.learning.skill_revert(RETRY.name, first)
    ((_, level, _, what),) = found(top, code=0)
    assert level == "warning"
    assert "earlier version" in what


def test_a_skill_is_saved_with_a_prediction(memory: Mnemos, clock: Clock, top: Path) -> None:
    """By a person: judged at once, stored with its instant, and good enough for the check; a new skill may predict too."""
    version = memory.learning.skill_save(RETRY).version
    git(top, "tag", "base")
    memory.correct(**CORRECTION)
    clock.forward(hours=1)
    given = [
        "skill",
        "save",
        RETRY.name,
        "-d",
        RETRY.description,
        "--procedure",
        REVISION,
        "--version",
        version,
        "--vault",
        str(top),
    ]
    refused = subprocess.run(
        [sys.executable, "-m", "mnemos", *given, "--predicts", "Requests are sent."],
        capture_output=True,
        text=True,
        check=False,
    )
    assert refused.returncode == 3
    assert "why_better" in refused.stderr
    with pytest.raises(InvalidRecord, match="not saved"):
        memory.learning.skill_save(
            SkillDraft(name=RETRY.name, description="x", procedure=REVISION, prediction="It is fine."), version=version
        )
    subprocess.run([sys.executable, "-m", "mnemos", *given, "--predicts", WHY], check=True, capture_output=True)
    skill = memory.learning.skill(RETRY.name).skill
    assert skill.prediction == WHY
    assert skill.revised is not None
    assert found(top, code=0) == []
    fresh = memory.learning.skill_save(
        SkillDraft(name="new", description="x", procedure="Do it.", prediction="It will be done.")
    )
    assert fresh.skill.revised == clock.now - timedelta(microseconds=clock.now.microsecond)
