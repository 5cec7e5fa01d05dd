"""Moving the branch, the files and git's index to another commit."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.vault import checkout
from mnemos.vault.deltas import between
from mnemos.vault.layout import Layout
from mnemos.vault.repository import Repository
from mnemos.vault.store import Store
from tests.conftest import git
from tests.vault.test_deltas import commit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(top: Path) -> Iterator[Store]:
    found = Store(Layout(top), Repository(top), "main")
    yield found
    found.repository.close()


def move(store: Store, old: str, new: str) -> None:
    with store.writing():
        checkout.move(store, old, new, lambda *_: None)


def names(count: int) -> dict[str, str | None]:
    return {f"memories/p/{number % 3}/{number}.md": f"text {number}\n" for number in range(count)}


@pytest.mark.parametrize("count", [1, 50, 51])
def test_the_files_are_the_commits_and_git_need_not_read_them_again(store: Store, count: int) -> None:
    """There and back, few or many; what git has noted of each file still holds."""
    top = store.layout.top
    old = commit(top, {"memories/p/0/gone.md": "x\n", "memories/p/0/0.md": "before\n"})
    new = commit(top, {**names(count), "memories/p/0/gone.md": None})
    for start, end in ((new, old), (old, new)):
        move(store, start, end)
        assert git(top, "rev-parse", "HEAD") == end
        assert git(top, "diff-files", "--name-only") == ""
        assert git(top, "status", "--porcelain") == ""
        assert not list(store.scratch.iterdir())


@pytest.mark.parametrize("count", [5, 60])
def test_no_file_bears_its_name_before_all_are_flushed(store: Store, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A power cut leaves old files and new ones, and none that is empty."""
    top = store.layout.top
    old = commit(top, {})
    new = commit(top, names(count))
    move(store, new, old)
    done: list[str] = []

    def noted(name: str) -> Any:
        real = getattr(os, name)

        def call(*arguments: Any) -> Any:
            done.append(name)
            return real(*arguments)

        return call

    for name in ("fsync", "sync", "link"):
        monkeypatch.setattr(os, name, noted(name), raising=False)
    deltas = between(store.repository.git, old, new)
    checkout._write(store, deltas, checkout._contents(store.repository, deltas))
    placed = [place for place, name in enumerate(done) if name == "link"]
    assert len(placed) == count
    before, meanwhile, after = done[: placed[0]], done[placed[0] : placed[-1] + 1], done[placed[-1] + 1 :]
    assert before == (["fsync"] * count if count <= 5 else ["sync"])
    assert set(meanwhile) == {"link"}
    assert "fsync" in after or after == ["sync"]


def test_a_folder_takes_the_place_of_a_file(store: Store) -> None:
    """And a file that of a folder."""
    top = store.layout.top
    old = commit(top, {"memories/a": "file\n"})
    new = commit(top, {"memories/a": None, **{f"memories/b/{n}": "x\n" for n in range(9)}})
    folder = commit(top, {"memories/a/b": "in a folder\n"})
    for start, end in ((folder, new), (new, old), (old, folder), (folder, old)):
        move(store, start, end)
        assert git(top, "status", "--porcelain") == ""


def test_a_note_of_commits_that_are_gone_holds_nobody_up(store: Store) -> None:
    """A person went elsewhere after a sync was killed, and git has let go of what it was bringing."""
    facts = {"branch": "main", "old": "1" * 40, "new": "2" * 40, "edited": {}}
    store.moving.parent.mkdir(parents=True, exist_ok=True)
    store.moving.write_text(json.dumps(facts), encoding="utf-8")
    with store.writing():
        assert not store.left_behind()


def test_who_commits_is_asked_again_where_settings_changed(store: Store) -> None:
    """A server may run for weeks."""
    top = store.layout.top
    git(top, "config", "user.name", "Ada")
    git(top, "config", "user.email", "ada@example.org")
    assert store.repository.person == "Ada <ada@example.org>"
    git(top, "config", "user.name", "Ada King")
    assert store.repository.person == "Ada King <ada@example.org>"
