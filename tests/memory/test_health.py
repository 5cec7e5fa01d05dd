"""The doctor: what it sees in a vault, what it calls it, and what it says to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.errors import NotFound, Unreadable
from mnemos.memory.edit import Edit
from tests.conftest import CORRECTION, git

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos
    from mnemos.memory.health import Finding


def found(memory: Mnemos, words: str) -> Finding:
    """The one finding with some words in it."""
    memory._looked = float("-inf")
    every = memory.doctor()[0]
    fitting = [finding for finding in every if words in finding.what]
    assert len(fitting) == 1, every
    return fitting[0]


def test_what_was_done_by_hand_is_named(memory: Mnemos, top: Path) -> None:
    """Edited files, a renamed one once, and deleted ones with the way to bring them back."""
    paths = [memory.correct(**{**CORRECTION, "fix": f"fix {n}"}, title=f"t{n}").written.path for n in range(7)]
    for path in paths[:4]:
        (top / path).write_text((top / path).read_text(encoding="utf-8") + "\n## Notes\nmine\n", encoding="utf-8")
    (top / paths[4]).rename(top / "memories" / "renamed.md")
    (top / paths[5]).unlink()
    git(top, "rm", "--quiet", paths[6])
    what = found(memory, "not committed").what
    assert what.startswith("5 files hold edits")
    assert sum(path in what for path in [*paths, "memories/renamed.md"]) == 3
    assert "and 2 more" in what
    deleted = found(memory, "deleted by hand")
    assert deleted.what.startswith("2 files were deleted")
    assert paths[5] in deleted.what
    assert paths[6] in deleted.what
    assert "git restore -SW" in deleted.remedy
    git(top, "restore", "-SW", *paths)
    assert [finding.what for finding in memory.doctor()[0] if "deleted" in finding.what] == []


def test_hooks_in_a_folder_of_the_repositorys_own_are_seen(memory: Mnemos, top: Path) -> None:
    """Husky and its like set core.hooksPath."""
    (top / ".husky").mkdir()
    (top / ".husky" / "pre-commit").write_text("#!/bin/sh\n", encoding="utf-8")
    git(top, "config", "core.hooksPath", ".husky")
    assert "pre-commit" in found(memory, "commit hooks").what
    git(top, "config", "--unset", "core.hooksPath")
    (top / ".git/hooks/commit-msg").write_text("#!/bin/sh\n", encoding="utf-8")
    assert "commit-msg" in found(memory, "commit hooks").what


def test_settings_that_nobody_reads_are_told(memory: Mnemos, top: Path) -> None:
    """A misspelt one is as good as none, and nobody would see why."""
    text = 'format = 1\n[git]\nbranch = "main"\n[budgets]\nprewarm = 9\n[rank]\nrecensy = 0.1\n[budget]\nprompt = 100\n'
    (top / "mnemos.toml").write_text(text, encoding="utf-8")
    assert "did you mean budget?" in found(memory, "budgets: there is no such setting").remedy
    assert "did you mean rank.recency?" in found(memory, "rank.recensy: there is no such setting").remedy


@pytest.mark.parametrize(("ident", "fixed"), [("", True), ("not-a-ulid", False)])
def test_the_remedy_for_an_id_is_what_helps(memory: Mnemos, top: Path, ident: str, fixed: bool) -> None:
    """An empty one is given; a malformed one must be mended or emptied first."""
    written = memory.correct(**CORRECTION).written
    file = top / written.path
    file.write_text(file.read_text(encoding="utf-8").replace(f"id: {written.record.id}", f"id: {ident}"), encoding="utf-8")
    finding = found(memory, "id: ")
    assert finding.fixable == fixed
    assert finding.remedy.startswith("`mnemos doctor --fix`" if fixed else "mend it, or empty it")
    _, done = memory.doctor(fix=True)
    assert bool(done) == fixed


def test_a_session_without_an_id_is_not_promised_one(memory: Mnemos, top: Path) -> None:
    """Only memories are written by hand."""
    memory.session_open(goal="g")
    file = top / memory.session_end(summary="s").path
    lines = file.read_text(encoding="utf-8").split("\n")
    file.write_text("\n".join("id:" if line.startswith("id: ") else line for line in lines), encoding="utf-8")
    finding = found(memory, "id: ")
    assert (finding.fixable, "doctor" in finding.remedy) == (False, False)


def test_what_cannot_be_mended_is_not_called_mended(memory: Mnemos, top: Path) -> None:
    """It is told with all that is wrong, apart from what was done."""
    (top / "memories").mkdir()
    (top / "memories" / "mine.md").write_text("---\ntype: decision\nproject: p\n---\n# T\ntext\n", encoding="utf-8")
    (top / "memories" / "yours.md").write_text("---\ntype: decision\nproject: p\n---\n# U\ntext\n", encoding="utf-8")
    git(top, "add", "memories/yours.md")
    (top / "memories" / "yours.md").write_text("---\ntype: decision\nproject: p\n---\n# U\nother\n", encoding="utf-8")
    memory._looked = float("-inf")
    every, done = memory.doctor(fix=True)
    assert len(done) == 1
    assert [finding.path for finding in every if finding.tried] == ["memories/yours.md"]


def test_a_broken_or_deleted_memory_is_named_to_whoever_asks_for_it(memory: Mnemos, top: Path) -> None:
    """With its file, the line, and the way out; by its id, the end of it, and under whatever name the file has."""
    written = memory.correct(**CORRECTION).written
    file, ident = top / written.path, written.record.id
    good = file.read_text(encoding="utf-8")
    for place in (file, top / "memories" / "renamed.md"):
        file.unlink(missing_ok=True)
        place.write_text(good.replace("importance: 8", "importance: 80"), encoding="utf-8")
        for name in (ident, ident[-8:]):
            memory._looked = float("-inf")
            with pytest.raises(Unreadable) as caught:
                memory.get(name)
            assert str(place.relative_to(top)) in caught.value.message
            assert caught.value.problems[0].line == 8
            assert "git restore" in caught.value.hint
            with pytest.raises(Unreadable) as kept:
                memory.edit(name, Edit(importance=3))
            assert "It was kept in" in kept.value.hint
        place.unlink()
    memory._looked = float("-inf")
    with pytest.raises(NotFound, match="deleted by hand") as gone:
        memory.get(ident[-8:])
    assert written.path in gone.value.message
    assert f"git restore -SW {written.path}" in gone.value.hint
    git(top, "restore", "-SW", written.path)
    memory._looked = float("-inf")
    assert memory.get(ident[-8:]).row.path == written.path


def test_names_that_not_every_system_can_have_are_told_of(memory: Mnemos, top: Path) -> None:
    """A device's name, and two names that differ in case only: the vault could not be checked out on Windows or macOS."""
    blob = git(top, "hash-object", "-w", "--stdin").strip()
    for name in ("NUL.md", "Twice.md", "twice.md"):  # straight into git: this system may not have them either
        git(top, "update-index", "--add", "--cacheinfo", f"100644,{blob},memories/{name}")
    assert found(memory, "is a device").path == "memories/NUL.md"
    assert found(memory, "same file").path == "memories/twice.md"


def test_a_link_out_of_the_vault_is_told_of_and_not_followed(memory: Mnemos, top: Path, tmp_path: Path) -> None:
    """What lies outside is not read, and the doctor says which link leads there."""
    outside = tmp_path / "outside.md"
    outside.write_text("# Outside\n\nNothing of this may be read.\n", encoding="utf-8")
    (top / "memories").mkdir(exist_ok=True)
    (top / "memories" / "lure.md").symlink_to(outside)
    git(top, "add", ".")
    assert found(memory, "leads out of the vault").path == "memories/lure.md"
    assert memory.search("outside read", include_raw=True) == []
