"""Objects that are written together are the ones that git would have written one by one."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemos.errors import GitFailed
from mnemos.vault import commits
from mnemos.vault.pack import tree_of
from mnemos.vault.repository import Repository
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = st.text(st.characters(blacklist_characters="/\0", blacklist_categories=["Cs"]), min_size=1, max_size=8).filter(
    lambda name: name.casefold() not in {".", "..", ".git"}
)


@pytest.fixture(params=["sha1", "sha256"])
def repository(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Repository]:
    top = tmp_path / "repository"
    subprocess.run(["git", "init", "--quiet", f"--object-format={request.param}", str(top)], check=True)
    git(top, "commit", "--quiet", "--allow-empty", "-m", "first")
    opened = Repository(top)
    yield opened
    opened.close()


@pytest.mark.parametrize("count", [1, 40])
def test_what_is_packed_is_there_as_git_would_have_it(repository: Repository, count: int) -> None:
    """Trees and commits, few of them or many: the same names as when each is written by git itself, and a sound repository."""
    head = repository.head()
    assert head is not None
    entries: dict[str, tuple[str, str] | None] = {
        f"a{number}/b.c/{number}.md": ("100644", repository.write_blob("x.md", f"text {number}\n".encode(), None))
        for number in range(count)
    }
    like = commits.retold(commits.read(repository, head.commit), "ein Titel mit Ü\n\nund Text\n")
    alone = repository.tree_with(None, entries)
    one = commits.Writer(repository, NOW, sign=False).write(alone, [head.commit], like)
    git(repository.top, "reset", "--quiet", "--hard")
    with repository.packing():
        tree = repository.tree_with(None, entries)
        two = commits.Writer(repository, NOW, sign=False).write(tree, [head.commit], like)
        assert repository.entry(tree, "a0/b.c/0.md") == entries["a0/b.c/0.md"]
    assert (tree, two) == (alone, one)
    assert git(repository.top, "fsck", "--strict", "--no-dangling") == ""


def test_what_failed_is_not_taken_for_there(repository: Repository) -> None:
    """A tree that was never stored is not built upon afterwards."""
    blob = repository.write_blob("x.md", b"text\n", None)

    def fails() -> None:
        with repository.packing():
            repository.tree_with(None, {"folder/x.md": ("100644", blob)})
            raise GitFailed("no room")

    with pytest.raises(GitFailed, match="no room"):
        fails()
    tree = repository.tree_with(None, {"folder/x.md": ("100644", blob)})
    assert git(repository.top, "ls-tree", "-r", "--name-only", tree) == "folder/x.md"


def test_a_message_with_what_git_refuses_is_written_without_it(repository: Repository) -> None:
    """A NUL, which git takes in no message, would stop every later sync; an author without a name stays as they are."""
    head = repository.head()
    assert head is not None
    like = commits.Commit("", head.tree, (), " <nobody@example.org> 1700000000 +0130", "one\0two\n")
    with repository.packing():
        made = commits.Writer(repository, NOW, sign=False).write(head.tree, [head.commit], like)
    assert (
        git(repository.top, "log", "-1", "--format=%ae %ad %s", "--date=raw", made)
        == "nobody@example.org 1700000000 +0130 onetwo"
    )


@given(st.dictionaries(NAMES, st.booleans(), max_size=8))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_a_tree_is_in_git_s_order(repository: Repository, names: dict[str, bool]) -> None:
    """Files and folders under any names, those that begin alike too."""
    empty, blob = repository.git.make_tree([]), repository.write_blob("x", b"x", None)
    entries = [("040000", empty, name) if folder else ("100644", blob, name) for name, folder in names.items()]
    assert repository.git.object(repository.git.make_tree(entries)).data == tree_of(entries)  # type: ignore[union-attr]
