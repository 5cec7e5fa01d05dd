"""The commit that is checked out: known without asking git, and never wrong for it."""

from __future__ import annotations

import os
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from mnemos.vault.heads import Heads
from mnemos.vault.repository import Repository
from tests.conftest import git

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def heads(top: Path) -> Iterator[Heads]:
    repository = Repository(top)
    yield Heads(repository)
    repository.close()


def settle(top: Path) -> None:
    """Let the files of git's refs be old enough that their times are believed."""
    long_ago = time.time() - 100
    for path in (top / ".git").rglob("*"):
        os.utime(path, (long_ago, long_ago))


def asked(heads: Heads, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Notes from now on when git is asked."""
    questions: list[str] = []
    real = heads._repository.head

    def head() -> object:
        questions.append("head")
        return real()

    monkeypatch.setattr(heads._repository, "head", head)
    return questions


def now(top: Path) -> str:
    return git(top, "rev-parse", "HEAD")


def known(heads: Heads) -> str:
    head = heads.head()
    return head.commit if head else ""


def commit(top: Path) -> None:
    git(top, "commit", "--quiet", "--allow-empty", "-m", os.urandom(4).hex())


def test_git_is_not_asked_again_while_nothing_moves(heads: Heads, top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only while the times of its files are too young to be believed."""
    questions = asked(heads, monkeypatch)
    assert [known(heads), known(heads)] == [now(top)] * 2
    assert len(questions) == 2
    settle(top)
    assert [known(heads), known(heads), known(heads)] == [now(top)] * 3
    assert len(questions) == 3


@pytest.mark.parametrize("packed", [False, True])
def test_whatever_moves_the_head_is_seen(heads: Heads, top: Path, packed: bool) -> None:
    """Commits, resets, switches, a detached HEAD, refs that are packed or point to others."""
    moves = (
        ("commit", "--quiet", "--allow-empty", "-m", "a"),
        ("commit", "--quiet", "--allow-empty", "-m", "b"),
        ("switch", "--quiet", "-c", "side/way"),
        ("commit", "--quiet", "--allow-empty", "-m", "c"),
        ("reset", "--quiet", "--hard", "HEAD~1"),
        ("switch", "--quiet", "main"),
        ("update-ref", "refs/heads/main", "HEAD~1"),
        ("switch", "--quiet", "--detach", "side/way"),
        ("commit", "--quiet", "--allow-empty", "-m", "d"),
        ("switch", "--quiet", "main"),
        ("symbolic-ref", "refs/heads/alias", "refs/heads/side/way"),
        ("symbolic-ref", "HEAD", "refs/heads/alias"),
        ("update-ref", "refs/heads/side/way", "refs/heads/main"),
        ("symbolic-ref", "HEAD", "refs/heads/main"),
        ("switch", "--quiet", "--orphan", "new"),
        ("commit", "--quiet", "--allow-empty", "-m", "e"),
    )
    for move in moves:
        git(top, *move)
        if packed:
            git(top, "pack-refs", "--all")
        expected = git(top, "rev-parse", "--verify", "--quiet", "HEAD", check=False)
        assert known(heads) == expected, move
        settle(top)
        assert [known(heads), known(heads)] == [expected] * 2, move


def test_a_linked_work_tree_has_its_own_head(heads: Heads, top: Path, tmp_path: Path) -> None:
    """Its files are elsewhere, so git is asked."""
    git(top, "worktree", "add", "--quiet", "-b", "other", str(tmp_path / "linked"))
    repository = Repository(tmp_path / "linked")
    linked = Heads(repository)
    try:
        for _ in range(2):
            settle(top)
            assert known(heads) == now(top)
            assert known(linked) == now(tmp_path / "linked")
            commit(tmp_path / "linked")
            settle(top)
            assert known(linked) == now(tmp_path / "linked")
            commit(top)
            assert known(heads) == now(top)
    finally:
        repository.close()


def test_a_repository_with_reftables(tmp_path: Path) -> None:
    """All of its refs are in one list."""
    top = tmp_path / "vault"
    if subprocess.run(
        ["git", "init", "--quiet", "--ref-format=reftable", str(top)], check=False, capture_output=True
    ).returncode:
        pytest.skip("this git knows no reftables")
    repository = Repository(top)
    heads = Heads(repository)
    try:
        for _ in range(3):
            commit(top)
            settle(top)
            assert [known(heads), known(heads)] == [now(top)] * 2
    finally:
        repository.close()
