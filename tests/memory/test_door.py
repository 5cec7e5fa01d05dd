"""The door: what a write leaves behind, what it refuses, and what people do in between."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.records import Record
from mnemos.domain.validate import Draft
from mnemos.errors import Ambiguous, BadSettings, Changed, InvalidRecord, NotFound, NoVault, Refused
from mnemos.memory.edit import Edit
from mnemos.memory.vault import Vault
from tests.conftest import CORRECTION, NOW, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos


def correct(memory: Mnemos, **fields: Any) -> Record:
    return memory.correct(**{**CORRECTION, **fields}).written.record


def read(memory: Mnemos, ident: str) -> Record:
    found = memory.get(ident).row.file
    assert isinstance(found, Record)
    return found


def test_a_correction_is_one_file_one_commit_and_found(memory: Mnemos, top: Path) -> None:
    """The loop's first step, whole: file, commit, trailers, clean status, an answer."""
    saved = memory.correct(**CORRECTION, tags=["oauth"])
    written = saved.written
    assert written.path == f"memories/acme--api/correction/2026-11/handling-a-401-from-the-oauth-token-{written.record.id}.md"
    assert git(top, "show", "--name-only", "--format=%s%n%(trailers)", "HEAD").split("\n") == [
        "correct: Handling a 401 from the OAuth token endpoint",
        f"Mnemos-Id: {written.record.id}",
        "Mnemos-Source: user",
        "",
        "",
        written.path,
    ]
    assert git(top, "status", "--porcelain") == ""
    assert [hit.row.file for hit in memory.search("401 oauth")] == [read(memory, written.record.id)]


def test_the_same_again_adds_what_is_new_and_writes_no_second_file(memory: Mnemos, top: Path) -> None:
    """Tags and sessions unite in one commit; a third time, with nothing new, makes none."""
    first = memory.correct(**CORRECTION, tags=["a"])
    again = memory.correct(**{**CORRECTION, "tried": "retry the  request ON 401."}, tags=["b"], importance=9)
    assert again.written.deduped
    assert again.written.added == ("tags", "importance")
    assert again.written.record.id == first.written.record.id
    assert read(memory, first.written.record.id).tags == ("a", "b")
    before = git(top, "rev-parse", "HEAD")
    third = memory.correct(**CORRECTION)
    assert (third.written.deduped, third.written.added, git(top, "rev-parse", "HEAD")) == (True, (), before)


def test_the_same_on_another_project_or_after_it_ended_is_new(memory: Mnemos, clock: Clock) -> None:
    """Only what holds now, for the same project, says it already."""
    first = correct(memory)
    assert correct(memory, project="other").id != first.id
    memory.retire(first.id, "no longer")
    clock.forward(hours=1)
    assert correct(memory).id != first.id


def test_what_is_nearly_the_same_is_told_and_not_merged(memory: Mnemos) -> None:
    """Whether two corrections are one, a person decides."""
    first = correct(memory, notes="the refresh token is rotated on every use so a second refresh with the old one fails")
    saved = memory.correct(
        **CORRECTION, notes="the refresh token is rotated on every use so a second refresh with the old one is refused"
    )
    assert not saved.written.deduped
    assert [row.file.id for row in saved.written.similar] == [first.id]


def test_an_edit_changes_only_what_it_says(memory: Mnemos, top: Path) -> None:
    """Text, tags and title change; every other line stays."""
    record = correct(memory, tags=["a"])
    memory.edit(record.id, Edit(title="A better title", sections={"Fix": "Refresh first."}, tags=["b"], importance=9))
    changed = read(memory, record.id)
    assert (changed.title, changed.text("Fix"), changed.tags, changed.importance) == (
        "A better title",
        "Refresh first.",
        ("b",),
        9,
    )
    removed = [
        line
        for line in git(top, "show", "--format=", "-U0", "HEAD").split("\n")
        if line.startswith("-") and not line.startswith("---")
    ]
    assert len(removed) == 5


def test_an_edit_of_what_was_not_read_is_refused(memory: Mnemos) -> None:
    """A caller who names the version it read is told when it is another one by now."""
    record = correct(memory)
    version = memory.get(record.id).version
    memory.edit(record.id, Edit(importance=9), version=version)
    with pytest.raises(Changed):
        memory.edit(record.id, Edit(importance=3), version=version)
    assert read(memory, record.id).importance == 9


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (Edit(sections={"Fix": " "}), {"Fix"}),
        (Edit(sections={"Rule": "x"}), {"Rule"}),
        (Edit(importance=11), {"importance"}),
        (Edit(valid_until="2020-01-01"), {"valid_until"}),
        (Edit(valid_from="soon", valid_until="later"), {"valid_from", "valid_until"}),
        (Edit(tags=["a&b"]), {"tags"}),
        (Edit(project="../x"), {"project"}),
    ],
)
def test_an_edit_that_breaks_the_rules_writes_nothing(memory: Mnemos, top: Path, change: Edit, where: set[str]) -> None:
    """The file and the branch are as they were, and every problem is told."""
    record = correct(memory)
    before = (git(top, "rev-parse", "HEAD"), git(top, "status", "--porcelain"))
    with pytest.raises(InvalidRecord) as caught:
        memory.edit(record.id, change)
    assert {problem.where for problem in caught.value.problems} == where
    assert (git(top, "rev-parse", "HEAD"), git(top, "status", "--porcelain")) == before


def test_a_persons_edit_wins_and_ours_goes_on_top(memory: Mnemos, top: Path) -> None:
    """What they wrote and did not commit is committed as theirs, then ours follows."""
    record = correct(memory)
    file = top / memory.get(record.id).row.path
    file.write_text(file.read_text(encoding="utf-8").replace("burns quota", "burns the daily quota"), encoding="utf-8")
    memory.edit(record.id, Edit(sections={"Fix": "Refresh first."}))
    changed = read(memory, record.id)
    assert "daily quota" in changed.text("Wrong because")
    assert changed.text("Fix") == "Refresh first."
    assert git(top, "log", "-2", "--format=%(trailers:key=Mnemos-Source,valueonly)").split() == ["user", "user"]
    assert "daily" in git(top, "show", "HEAD~1")
    assert "daily" not in "".join(line for line in git(top, "show", "HEAD").split("\n") if line.startswith("+"))


def test_a_person_who_commits_alone_is_asked_first(memory: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """With `autocommit = false` nothing of theirs is committed by us."""
    record = correct(memory)
    (top / ".mnemos/local/settings.toml").write_text("[git]\nautocommit = false\n", encoding="utf-8")
    memory = opened()
    file = top / memory.get(record.id).row.path
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    with pytest.raises(Refused, match="not committed"):
        memory.edit(record.id, Edit(importance=9))


def test_retiring_needs_a_reason_and_is_done_once(memory: Mnemos, top: Path) -> None:
    """The file stays, agents no longer see it, and whoever asks is told why."""
    record = correct(memory)
    with pytest.raises(InvalidRecord):
        memory.retire(record.id, "  ")
    memory.retire(record.id, "the service is gone")
    assert memory.search("401") == []
    assert read(memory, record.id).retired_reason == "the service is gone"
    assert (top / memory.get(record.id).row.path).exists()
    with pytest.raises(InvalidRecord, match="nothing was retired"):
        memory.retire(record.id, "again")


def test_superseding_is_one_commit_that_both_ends_tell_of(memory: Mnemos, top: Path, clock: Clock) -> None:
    """The old one ends where the new one begins, and is no longer found."""
    old = correct(memory)
    clock.forward(hours=1)
    new = correct(memory, fix="Rotate the token.", trigger_context="Any 401 from the token endpoint")
    before = int(git(top, "rev-list", "--count", "HEAD"))
    memory.link(new.id, old.id, "supersedes")
    assert int(git(top, "rev-list", "--count", "HEAD")) == before + 1
    first, second = read(memory, new.id), read(memory, old.id)
    assert first.linked_ids("supersedes") == (old.id,)
    assert second.linked_ids("superseded_by") == (new.id,)
    assert second.valid_until == new.valid_from == NOW + timedelta(hours=1)
    assert [hit.row.file.id for hit in memory.search("401 token endpoint")] == [new.id]


def test_links_that_make_no_sense_are_refused(memory: Mnemos) -> None:
    """Itself, a circle, an unknown kind, an end that is not there: nothing is written."""
    first, second = correct(memory), correct(memory, fix="Other.")
    memory.link(first.id, second.id, "supersedes")
    for source, target, kind, error in (
        (first.id, first.id, "related", InvalidRecord),
        (second.id, first.id, "supersedes", InvalidRecord),
        (first.id, second.id, "likes", InvalidRecord),
        (first.id, "zzzzzzzz", "related", NotFound),
    ):
        with pytest.raises(error):
            memory.link(source, target, kind)
    assert memory.link(first.id, second.id, "supersedes").added == ()


def test_an_id_can_be_shortened_as_git_shortens_names(memory: Mnemos) -> None:
    """Its end is enough, while only one memory ends so."""
    record = correct(memory)
    assert read(memory, record.id[-8:].upper()).id == record.id
    with pytest.raises(NotFound):
        memory.get("zzzzzz")


def test_an_end_that_fits_several_is_refused_with_all_of_them(memory: Mnemos, top: Path) -> None:
    """Nobody guesses which one was meant."""
    record = correct(memory)
    twin = "00000000000000" + record.id[14:]
    text = (top / memory.get(record.id).row.path).read_text(encoding="utf-8").replace(record.id, twin)
    (top / "memories" / f"twin-{twin}.md").write_text(text, encoding="utf-8")
    memory._looked = float("-inf")
    with pytest.raises(Ambiguous) as caught:
        memory.get(record.id[-8:])
    assert record.id in caught.value.hint
    assert twin in caught.value.hint


def test_derived_from_must_be_there(memory: Mnemos) -> None:
    """A memory made from others links to them; a missing one is a problem."""
    record = correct(memory)
    saved = memory.save(Draft(type="pattern", title="t", sections={"": "x"}, links={"derived_from": [record.id[-8:]]}))
    assert read(memory, saved.written.record.id).linked_ids("derived_from") == (record.id,)
    with pytest.raises(InvalidRecord, match="links to nothing"):
        memory.save(Draft(type="pattern", title="t2", sections={"": "y"}, links={"derived_from": ["zzzzzzzz"]}))


def test_a_refused_text_waits_in_the_outbox_and_is_offered_again(memory: Mnemos, top: Path) -> None:
    """What an agent said on the wrong branch is not lost, and says when it was true."""
    git(top, "switch", "--quiet", "-c", "other")
    with pytest.raises(Refused) as caught:
        correct(memory)
    assert "doctor --fix" in caught.value.hint
    assert len(memory.status()["outbox"]) == 1
    found, done = memory.doctor(fix=True)
    assert len(memory.status()["outbox"]) == 1
    assert done == []
    assert "could not be written" in found[0].what
    git(top, "switch", "--quiet", "main")
    _, done = memory.doctor(fix=True)
    assert "was written as" in done[0].what
    assert memory.status()["outbox"] == []
    hit = memory.search("401")[0].row.file
    assert isinstance(hit, Record)
    assert hit.valid_from == NOW


def test_outside_of_a_repository_a_write_needs_a_project(opened: Callable[..., Mnemos], tmp_path: Path) -> None:
    """And a read gets what holds everywhere."""
    memory = opened(tmp_path)
    with pytest.raises(InvalidRecord, match="no project"):
        memory.correct(**CORRECTION)
    memory.correct(**CORRECTION, project="global")
    memory.correct(**{**CORRECTION, "fix": "x"}, project="acme/api")
    assert [hit.row.file.project for hit in memory.search("401")] == ["global"]


def test_work_trees_and_subfolders_are_one_project(opened: Callable[..., Mnemos], work: Path, tmp_path: Path) -> None:
    """Wherever in the repository an agent sits, it works on the same project."""
    git(work, "commit", "--quiet", "--allow-empty", "-m", "x")
    git(work, "worktree", "add", "--quiet", str(tmp_path / "linked"))
    (work / "src").mkdir()
    assert {opened(place).project() for place in (work, work / "src", tmp_path / "linked")} == {"acme/api"}


def test_a_folder_without_a_vault_is_told_so(tmp_path: Path) -> None:
    """With the command that makes one."""
    with pytest.raises(NoVault) as caught:
        Vault(tmp_path)
    assert "mnemos init" in caught.value.hint


def test_a_vault_that_is_no_repository_is_told_so(top: Path) -> None:
    """Even where git would find another repository further up, and write into that."""
    (top / ".git").rename(top / "elsewhere")
    git(top.parent, "init", "--quiet")
    with pytest.raises(NoVault, match="not a git repository"):
        Vault(top)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("format = 2\n", "format 2"),
        ("format = 1\n[git]\nautocommit = false\nremote = 'x'\n", "autocommit"),
        ("format = 1\n[embedder]\nurl = 'http://evil'\n", "embedder.url"),
        ("format = 1\n[time]\nzone = 'Mars'\n", "time zone"),
        ("format = 1\n[layout]\nroot = '../x'\n", "layout.root"),
        ("format = [", "cannot be read"),
        ("format = 1\n[budget]\nprewarm = 'much'\n", "budget.prewarm"),
        ("format = 1\n[budget]\nprewarm = 0\n", "budget.prewarm: 0 is less than 1"),
        ("format = 1\ngit = 3\n", "git: it is not a section"),
        ("format = 1\nsync = 3\n", "sync: a vault that others can change"),
    ],
)
def test_settings_that_a_remote_could_send_are_an_error(top: Path, text: str, words: str) -> None:
    """Endpoints, executables, remotes and automatic commits are a person's own."""
    (top / "mnemos.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings) as caught:
        Vault(top)
    assert words in str(caught.value)


@pytest.mark.parametrize("name", [".mnemos", ".Mnemos", ".MNEMOS"])
def test_local_state_that_came_with_a_clone_is_refused_before_it_is_read(top: Path, tmp_path: Path, name: str) -> None:
    """In any case, since some file systems take one for the other: its settings are obeyed by nobody, and nothing is put there."""
    (top / name / "local").mkdir(parents=True, exist_ok=True)
    (top / name / "local" / "settings.toml").write_text("broken = [", encoding="utf-8")
    git(top, "add", "--force", name)
    git(top, "commit", "--quiet", "-m", "evil")
    git(tmp_path, "clone", "--quiet", str(top), "clone")
    with pytest.raises(Refused, match=f"{name} is committed") as caught:
        Vault(tmp_path / "clone")
    assert f"git rm -r --cached {name}" in caught.value.hint
    assert git(tmp_path / "clone", "status", "--porcelain", "--ignored") == ""


def test_a_repository_that_brings_its_own_local_state_is_refused(memory: Mnemos, top: Path) -> None:
    """An intent in it would be carried out, a pickle in it executed."""
    correct(memory)
    git(top, "add", "--force", ".mnemos/local/write.lock")
    git(top, "commit", "--quiet", "-m", "evil")
    with pytest.raises(Refused, match="came from somebody else"):
        correct(memory, fix="x")
