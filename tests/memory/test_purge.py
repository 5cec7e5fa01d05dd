"""Purging: afterwards nothing on this machine holds the text, and it does not come back."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.errors import InvalidRecord, NotFound, Refused
from mnemos.memory.edit import Edit
from mnemos.vault.git import Git
from tests.conftest import CORRECTION, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos


def holding(top: Path, text: str) -> list[str]:
    """Every file of the work tree and state, and every object of the repository, reachable or not, that holds a text."""
    wanted = text.encode()
    found = [str(file.relative_to(top)) for file in top.rglob("*") if file.is_file() and wanted in file.read_bytes()]
    listed = git(top, "cat-file", "--batch-all-objects", "--batch-check=%(objectname)").split("\n")
    for name in filter(None, listed):
        kind = git(top, "cat-file", "-t", name)
        data = subprocess.run(["git", "-C", str(top), "cat-file", kind, name], check=True, capture_output=True).stdout
        if wanted in data:
            found.append(f"{kind} {name}")
    return found


@pytest.fixture
def secret(memory: Mnemos, clock: Clock, top: Path) -> str:
    """A memory with a history: edited, linked to by another, on a side branch and under a tag, asked of the past; gives its id."""
    ident = memory.correct(
        **{**CORRECTION, "tried": "Told xyzzyplugh to everybody."}, title="The plover egg is here"
    ).written.record.id
    other = memory.convention(title="Keep quiet", rule="Say nothing.").written.record.id
    clock.forward(days=1)
    memory.link(other, ident, "refines")
    memory.edit(ident, Edit(sections={"Fix": "Whisper frotzgnusto."}))
    git(top, "tag", "-a", "-m", "with The plover egg is here", "then")
    git(top, "branch", "aside", "HEAD~1")
    memory.search("xyzzyplugh", as_of="2026-11-22T12:00:00Z")
    memory.session_start(goal="find The plover egg is here again")
    memory.close()
    return ident


def test_nothing_holds_a_purged_memory_any_more(secret: str, top: Path, opened: Callable[..., Mnemos]) -> None:
    """No object, log, ref, index, vector or note: neither its texts, nor its title, nor its name in links and messages."""
    memory = opened()
    before = len(git(top, "rev-list", "--all").split("\n"))
    plan = memory.history.purge_plan(secret[-8:])
    assert (plan.ids, len(plan.files), plan.versions) == ((secret,), 1, 2)
    assert holding(top, "xyzzyplugh")
    memory.history.purge(plan)
    for text in ("xyzzyplugh", "frotzgnusto", "plover egg", "the-plover-egg"):
        assert holding(top, text) == [], text
    assert len(git(top, "rev-list", "--all").split("\n")) == before + 1
    assert (top / "purged.txt").read_text(encoding="utf-8") == f"{secret}\n"
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "fsck", "--strict", "--no-dangling") == ""
    again = opened()
    assert [hit.row.file.title for hit in again.search("quiet say nothing")] == ["Keep quiet"]
    with pytest.raises(NotFound):
        again.history.log(secret)
    assert again.search("xyzzyplugh", as_of="2026-11-22T12:00:00Z") == []


def test_another_memory_of_the_same_title_keeps_it(memory: Mnemos, top: Path, opened: Callable[..., Mnemos]) -> None:
    """What others wrote is not changed because a purged memory was called the same; where they link to it, only that goes."""
    ident = memory.correct(**CORRECTION, title="Dependency").written.record.id
    other = memory.convention(title="Dependency", rule="Pin every Dependency by its hash.").written.record.id
    memory.close()
    again = opened()
    again.history.purge(again.history.purge_plan(ident))
    kept = opened().get(other)
    assert kept.row.file.title == "Dependency"
    assert b"Pin every Dependency by its hash." in kept.data
    assert holding(top, CORRECTION["fix"]) == []


def test_an_edit_in_the_midst_of_a_purge_stays(
    secret: str, top: Path, opened: Callable[..., Mnemos], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves a file while the history is being rewritten: what they wrote is there, and is the one thing that git shows."""
    memory = opened()
    plan = memory.history.purge_plan(secret)
    file = next(top.glob("memories/*/convention/**/*.md"))
    run = Git.run

    def slowly(self: Git, *arguments: str, **options: Any) -> bytes:
        answer = run(self, *arguments, **options)
        if arguments[0] == "fast-import":
            file.write_text("what a person wrote", encoding="utf-8")
        return answer

    monkeypatch.setattr(Git, "run", slowly)
    memory.history.purge(plan)
    assert file.read_text(encoding="utf-8") == "what a person wrote"
    assert git(top, "status", "--porcelain").split() == ["M", str(file.relative_to(top))]
    assert holding(top, "xyzzyplugh") == []


def test_what_was_purged_does_not_come_back(secret: str, top: Path, tmp_path: Path, opened: Callable[..., Mnemos]) -> None:
    """A clone that has not heard of it brings it by a merge: the file is left out, and named."""
    git(tmp_path, "clone", "--quiet", str(top), "clone")
    memory = opened()
    memory.history.purge(memory.history.purge_plan(secret))
    git(top, "fetch", "--quiet", str(tmp_path / "clone"), "main")
    git(top, "merge", "--quiet", "--allow-unrelated-histories", "-X", "theirs", "-m", "from a clone", "FETCH_HEAD")
    again = opened()
    assert again.search("xyzzyplugh") == []
    assert [problem.where for path, problem in again.vault.index.catalogue.problems() if secret in path] == ["id"]
    assert again.search("xyzzyplugh", as_of="HEAD") == []


def test_a_text_is_purged_wherever_it_stands(secret: str, top: Path, opened: Callable[..., Mnemos]) -> None:
    """The memory stays, with a word in the text's place, in every version."""
    memory = opened()
    memory.history.purge(memory.history.purge_plan(match="xyzzyplugh"))
    assert holding(top, "xyzzyplugh") == []
    again = opened()
    assert b"Told [purged] to everybody." in again.get(secret).data
    assert len(again.history.log(secret)) == 2


def test_what_would_lose_more_is_refused_and_nothing_changes(secret: str, top: Path, opened: Callable[..., Mnemos]) -> None:
    """A tree that is not clean, stashes, other work trees; no id, a text too short, one that stands nowhere."""
    memory = opened()
    head = git(top, "rev-parse", "HEAD")
    for ident, match in (("", ""), (secret, "both of them"), ("", "abc")):
        with pytest.raises(InvalidRecord):
            memory.history.purge_plan(ident, match=match)
    for ident, match in (("01k0000000000000000000000z", ""), ("", "stands nowhere")):
        with pytest.raises(NotFound):
            memory.history.purge_plan(ident, match=match)
    (top / "stray.md").write_text("mine", encoding="utf-8")
    with pytest.raises(Refused, match="not clean"):
        memory.history.purge_plan(secret)
    git(top, "stash", "--quiet", "--include-untracked")
    with pytest.raises(Refused, match="stashes"):
        memory.history.purge_plan(secret)
    git(top, "stash", "drop", "--quiet")
    git(top, "worktree", "add", "--quiet", str(top.parent / "second"), "aside")
    with pytest.raises(Refused, match="work trees"):
        memory.history.purge_plan(secret)
    assert git(top, "rev-parse", "HEAD") == head
