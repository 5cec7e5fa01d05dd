"""Skills: Agent Skills folders, changed by those who read them, with outcomes that are sums over session files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.domain.effectiveness import Tally
from mnemos.domain.records import Session, Skill
from mnemos.errors import Changed, InvalidRecord, NotFound
from mnemos.memory.skills import SkillDraft
from mnemos.vault import codec
from mnemos.vault.skillfile import edit_skill
from tests.conftest import git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos
    from tests.conftest import Clock

RETRY = SkillDraft(
    name="retry-after-401",
    description="Retry calls to the OAuth token endpoint: when a request came back with 401",
    procedure="1. Refresh the token.\n2. Retry once.",
    pitfalls="- Retrying without a refresh",
    tags=("oauth",),
)


def test_a_skill_is_a_folder_of_the_standard(memory: Mnemos, top: Path) -> None:
    """Name and description at the top, our keys under `metadata`, nothing else; one commit, and a clean work tree."""
    written = memory.learning.skill_save(RETRY)
    text = (top / "skills/retry-after-401/SKILL.md").read_text(encoding="utf-8")
    document = codec.parse(text)
    assert set(document.meta) == {"name", "description"}
    assert all(name.startswith("mnemos-") and isinstance(value, str) for name, value in document.metadata.items())
    assert "## Do\n\n1. Refresh the token.\n2. Retry once.\n\n## Avoid\n\n- Retrying without a refresh\n" in text
    assert git(top, "log", "-1", "--format=%s") == "skill: retry-after-401"
    assert git(top, "status", "--porcelain") == ""
    assert written.skill.project == "acme/api"
    found = memory.get("retry-after-401").row.file
    assert isinstance(found, Skill)
    assert found == written.skill


def test_a_skill_is_changed_only_by_who_has_read_it(memory: Mnemos, top: Path) -> None:
    """The same text again writes nothing; another one needs the version, and a person's own keys survive it."""
    first = memory.learning.skill_save(RETRY)
    again = memory.learning.skill_save(RETRY)
    assert (again.commit, again.version) == ("", first.version)
    changed = SkillDraft(name=RETRY.name, description=RETRY.description, procedure="1. Refresh the token, then retry twice.")
    with pytest.raises(Changed, match="there is a skill"):
        memory.learning.skill_save(changed)
    with pytest.raises(Changed, match="not the version"):
        memory.learning.skill_save(changed, version="0" * 16)
    path = top / "skills/retry-after-401/SKILL.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("metadata:\n", "license: MIT\nmetadata:\n  owner: ada\n"), encoding="utf-8")
    version = memory.learning.skill(RETRY.name).version
    memory.learning.skill_save(changed, version=version)
    after = codec.parse(path.read_text(encoding="utf-8"))
    assert (after.meta["license"], after.metadata["owner"]) == ("MIT", "ada")
    assert after.metadata["mnemos-id"] == first.skill.id
    assert "retry twice" in after.text


def test_everything_that_is_wrong_is_told_at_once(memory: Mnemos) -> None:
    """A name that is none is told with one that is; blank texts too."""
    with pytest.raises(InvalidRecord) as caught:
        memory.learning.skill_save(SkillDraft(name="Retry Calls!", description=" ", procedure=""))
    told = {problem.where: problem.remedy for problem in caught.value.problems}
    assert told["name"] == "call it retry-calls"
    assert {"description", "procedure"} <= told.keys()
    with pytest.raises(NotFound, match="no skill"):
        memory.learning.skill_used("retry", "helped")
    assert memory.learning.skill_save(SkillDraft(name="a" * 64, description="x", procedure="y")).commit
    for name in ("a" * 65, "a--b", "-a", "a-", "Ab"):
        with pytest.raises(InvalidRecord):
            memory.learning.skill_save(SkillDraft(name=name, description="x", procedure="y"))


def test_outcomes_are_sums_over_session_files(opened: Callable[..., Mnemos], clock: Clock) -> None:
    """What two agents say of a skill counts twice; while their sessions are open it is known here already."""
    memory = opened()
    memory.learning.skill_save(RETRY)
    for verdict in ("helped", "wrong"):
        clock.forward(hours=1)
        session = memory.session_start(goal="calls to the token endpoint answer 401").session
        assert "retry-after-401" in session.pushed
        memory.learning.skill_used("retry-after-401", verdict, note="as said", session_id=session.id)
        memory.session_end(session_id=session.id, summary="done")
    assert memory.learning.skill("retry-after-401").tally == Tally(1, 1)
    session = memory.session_start(goal="another").session
    memory.learning.skill_used("retry-after-401", "irrelevant", session_id=session.id)
    assert memory.learning.skill("retry-after-401").tally == Tally(1, 1, 1)
    assert memory.get("retry-after-401").feedback == {"helped": 1, "wrong": 1, "irrelevant": 1}


def test_the_end_of_a_session_asks_about_the_skills_it_was_shown(memory: Mnemos) -> None:
    """Those that nobody spoke of are named, and can be spoken of when the session has ended."""
    memory.learning.skill_save(RETRY)
    session = memory.session_start(goal="calls to the token endpoint answer 401").session
    memory.compacted(session)
    ended = memory.session_end(session_id=session.id, summary="done")
    assert ended.unrated == ("retry-after-401",)
    memory.learning.skill_used("retry-after-401", "helped", note="at once", session_id=session.id)
    found = memory.get(session.id).row.file
    assert isinstance(found, Session)
    assert (found.outcomes, found.notes) == ((("helped", "retry-after-401"),), ("at once",))
    session = memory.session_start(goal="calls to the token endpoint answer 401").session
    ended = memory.session_end(session_id=session.id, summary="done", skills={"retry-after-401": "wrong"})
    assert ended.unrated == ()
    assert memory.learning.skill("retry-after-401").tally == Tally(1, 1)


def test_of_two_skills_that_fit_the_one_that_helps_comes_first(memory: Mnemos) -> None:
    """Equal words, other outcomes."""
    for name in ("retry-one", "retry-two"):
        memory.learning.skill_save(SkillDraft(name=name, description=RETRY.description, procedure=RETRY.procedure))
    for _ in range(4):
        session = memory.session_start(goal="x").session
        memory.learning.skill_used("retry-one", "wrong", session_id=session.id)
        memory.learning.skill_used("retry-two", "helped", session_id=session.id)
        memory.session_end(session_id=session.id, summary="done")
    found = memory.learning.skill_match("401 from the token endpoint")
    assert [match.row.file.title for match, _ in found] == ["retry-two", "retry-one"]


def test_versions_are_gits(memory: Mnemos, clock: Clock) -> None:
    """Log, difference, and an old text brought back as a new version."""
    first = memory.learning.skill_save(RETRY)
    clock.forward(days=1)
    changed = SkillDraft(name=RETRY.name, description=RETRY.description, procedure="1. Refresh the token, then retry twice.")
    memory.learning.skill_save(changed, version=first.version)
    newest, oldest = memory.learning.skill_log(RETRY.name)
    assert oldest.commit == first.commit
    assert newest.at > oldest.at
    difference = memory.learning.skill_diff(RETRY.name)
    assert "-2. Retry once." in difference
    assert "+1. Refresh the token, then retry twice." in difference
    with pytest.raises(InvalidRecord, match="no such version"):
        memory.learning.skill_revert(RETRY.name, "ffffff")
    back = memory.learning.skill_revert(RETRY.name, oldest.commit[:8])
    assert back.version == first.version
    assert len(memory.learning.skill_log(RETRY.name)) == 3


def test_what_is_not_ours_in_a_skill_stays() -> None:
    """Comments, newlines, and keys of others are as they were after an edit of ours."""
    text = "---\r\nname: a # its name\r\ndescription: b\r\nmetadata:\r\n  owner: ada\r\nlicense: MIT\r\n---\r\n# A\r\n\r\nText.\r\n"
    after = edit_skill(text, metadata={"mnemos-prediction": "It holds: yes", "mnemos-trust": ""})
    assert after == text.replace("  owner: ada\r\n", '  owner: ada\r\n  mnemos-prediction: "It holds: yes"\r\n')
    assert edit_skill(after, metadata={"mnemos-prediction": ""}) == text
    with pytest.raises(InvalidRecord, match="cannot be changed"):
        edit_skill("---\nname: a\ndescription: b\nmetadata:\n  x:\n    - 1\n---\n", metadata={"mnemos-trust": "raw"})
