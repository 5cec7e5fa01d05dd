"""What differs between commits, as a git that is kept running tells it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import GitFailed
from mnemos.vault import deltas
from mnemos.vault.repository import Repository
from tests.conftest import git

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def repository(top: Path) -> Iterator[Repository]:
    found = Repository(top)
    yield found
    found.close()


def commit(top: Path, files: dict[str, str | None]) -> str:
    """Commit some files; nothing takes one away."""
    for path, text in files.items():
        full = top / path
        if text is None:
            full.unlink()
        else:
            full.parent.mkdir(parents=True, exist_ok=True)
            full.write_text(text, encoding="utf-8")
    git(top, "add", "--all")
    git(top, "commit", "--quiet", "--allow-empty", "-m", "x")
    return git(top, "rev-parse", "HEAD")


def told(top: Path, old: str, new: str) -> str:
    """The same by a git that is run for it."""
    return git(top, "diff-tree", "-r", "-z", "--name-only", "--no-renames", "--no-commit-id", old, new)


def test_what_is_asked_again_and_again_is_what_git_tells_once(repository: Repository) -> None:
    """Files that came, changed and went, by commits and trees; nothing where there is no difference; more than a pipe holds."""
    top = repository.top
    first = commit(top, {"a": "1", "b/c": "1"})
    second = commit(top, {"a": "2", "b/c": None, "d/é e": "1"})
    third = commit(top, {f"many/{number:04}-{'x' * 60}": f"{number}" for number in range(1500)})
    pairs = [(first, second), (second, first), (second, second), (first, third), (f"{first}^{{tree}}", third)]
    for old, new in pairs:
        found = deltas.between(repository.git, old, new)
        assert [delta.path for delta in found] == told(top, old, new).split("\0")[:-1]
    assert {(delta.path, bool(delta.old), bool(delta.new)) for delta in deltas.between(repository.git, first, second)} == {
        ("a", True, True),
        ("b/c", True, False),
        ("d/é e", False, True),
    }


@pytest.mark.skipif(sys.platform == "win32", reason="no such names")
def test_a_name_that_looks_like_the_end_is_a_name(repository: Repository) -> None:
    """A person may call a file what they like, newlines and bytes of no encoding among them."""
    top = repository.top
    names = ["\n", "a\n", ":100644 ", os.fsdecode(b"\xff")]
    first = commit(top, {})
    second = commit(top, dict.fromkeys(names, "x"))
    assert sorted(delta.path for delta in deltas.between(repository.git, first, second)) == sorted(names)


def test_a_commit_that_is_not_there_is_told(repository: Repository) -> None:
    """And the next question is answered."""
    first, second = commit(repository.top, {"a": "1"}), commit(repository.top, {"a": "2"})
    tree = git(repository.top, "rev-parse", f"{first}^{{tree}}")
    with pytest.raises(GitFailed, match="1234 is missing"):
        deltas.between(repository.git, first, "1234")
    with pytest.raises(GitFailed, match="is missing"):
        repository.git.differing(tree, "1" * len(tree))
    assert [delta.path for delta in deltas.between(repository.git, first, second)] == ["a"]


def test_a_ref_is_moved_from_wherever_it_is(repository: Repository) -> None:
    """Or only from where it was said to be."""
    first, second = commit(repository.top, {"a": "1"}), commit(repository.top, {"a": "2"})
    for name in (first, second, first):
        assert repository.git.move_ref("refs/mnemos/x", name) == ""
        assert git(repository.top, "rev-parse", "refs/mnemos/x") == name
    assert "expected" in repository.git.move_ref("refs/mnemos/x", first, second)


def test_a_second_work_tree_knows_what_it_shares(repository: Repository, tmp_path: Path) -> None:
    """As git itself says."""
    commit(repository.top, {"a": "1"})
    git(repository.top, "worktree", "add", "--quiet", str(tmp_path / "second"))
    second = Repository(tmp_path / "second")
    assert second.common_dir == repository.common_dir == (repository.top / ".git").resolve()
    assert second.null == repository.null == "0" * 40
    second.close()
