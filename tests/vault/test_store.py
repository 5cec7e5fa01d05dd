"""Files and commits as one step, beside whatever a person is doing in the same repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import Changed, GitFailed, Refused
from mnemos.vault.changes import Change
from mnemos.vault.layout import Layout
from mnemos.vault.repository import Author, Repository
from mnemos.vault.setup import make_vault
from mnemos.vault.store import Store
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH = "memories/p/decision/2026-11/x.md"


@pytest.fixture
def store(top: Path) -> Iterator[Store]:
    with opened(top) as found:
        yield found


class opened:  # noqa: N801 - it is used like a function
    """A store that ends its processes when it goes."""

    def __init__(self, top: Path) -> None:
        self.store = Store(Layout(top), Repository(top), "main")

    def __enter__(self) -> Store:
        return self.store

    def __exit__(self, *_: object) -> None:
        self.store.repository.close()


def write(store: Store, path: str = PATH, text: str = "one\n", old: str | None = None) -> str:
    with store.writing():
        return store.commit([Change(path, old, text)], "test: x\n", NOW, Author()).commit


def test_a_write_is_one_file_and_one_commit_and_git_sees_nothing_else(store: Store) -> None:
    """File, commit and index agree, and the commit changes that path only."""
    commit = write(store)
    top = store.layout.top
    assert (top / PATH).read_text(encoding="utf-8") == "one\n"
    assert git(top, "rev-parse", "HEAD") == commit
    assert git(top, "show", "--name-only", "--format=", "HEAD") == PATH
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "fsck", "--strict") == ""
    assert not (top / ".git/index.lock").exists()


def test_it_works_where_git_knows_nobody(store: Store) -> None:
    """A machine that was set up without a name still remembers."""
    write(store)
    assert git(store.layout.top, "log", "-1", "--format=%an <%ae>") == "Mnemos <mnemos@localhost>"


def test_a_persons_staged_and_unstaged_work_stays_theirs(store: Store) -> None:
    """What they staged is staged and uncommitted, what they edited is edited and unstaged."""
    top = store.layout.top
    (top / "staged.txt").write_text("staged", encoding="utf-8")
    git(top, "add", "staged.txt")
    (top / "Home.md").write_text("edited", encoding="utf-8")
    (top / "new.txt").write_text("untracked", encoding="utf-8")
    write(store)
    assert sorted(git(top, "status", "--porcelain").split("\n")) == [" M Home.md", "?? new.txt", "A  staged.txt"]
    assert git(top, "show", "--name-only", "--format=", "HEAD") == PATH


def test_a_path_with_staged_changes_is_refused(store: Store) -> None:
    """An edit of ours would have to drop or sweep in what a person prepared there."""
    write(store)
    top = store.layout.top
    (top / PATH).write_text("two\n", encoding="utf-8")
    git(top, "add", PATH)
    (top / PATH).write_text("one\n", encoding="utf-8")
    with pytest.raises(Refused, match="staged"):
        write(store, text="three\n", old="one\n")
    assert git(top, "show", f":{PATH}") == "two"


def test_a_file_that_is_not_what_was_read_is_not_replaced(store: Store) -> None:
    """Whoever edited it in between wins."""
    write(store)
    (store.layout.top / PATH).write_text("by hand\n", encoding="utf-8")
    with pytest.raises(Changed):
        write(store, text="two\n", old="one\n")
    assert (store.layout.top / PATH).read_text(encoding="utf-8") == "by hand\n"
    with pytest.raises(Changed, match="exists already"):
        write(store, text="two\n")


def test_a_commit_by_a_person_in_between_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The branch moves by compare-and-swap: a commit that came in between is what ours goes on top of."""
    top = store.layout.top
    real = store.repository.move_branch
    once = iter([True])

    def interrupted(branch: str, new: str, old: object) -> str:
        if next(once, False):
            blob = subprocess.run(
                ["git", "hash-object", "-w", "--stdin"], cwd=top, input="theirs", text=True, capture_output=True, check=True
            ).stdout.strip()
            tree = git(top, "ls-tree", "HEAD")
            new_tree = subprocess.run(
                ["git", "mktree"],
                cwd=top,
                input=f"{tree}\n100644 blob {blob}\ttheirs.txt\n",
                text=True,
                capture_output=True,
                check=True,
            ).stdout.strip()
            git(top, "update-ref", "refs/heads/main", git(top, "commit-tree", new_tree, "-p", "HEAD", "-m", "theirs"))
        return real(branch, new, old)  # type: ignore[arg-type]

    monkeypatch.setattr(store.repository, "move_branch", interrupted)
    write(store)
    assert git(top, "log", "--format=%s", "-2").split("\n") == ["test: x", "theirs"]
    assert git(top, "show", "HEAD:theirs.txt") == "theirs"


@pytest.mark.parametrize(
    ("prepare", "words"),
    [
        (("switch", "--quiet", "-c", "other"), "other is checked out"),
        (("switch", "--quiet", "--detach"), "detached"),
        (("switch", "--quiet", "--orphan", "empty"), "empty is checked out"),
    ],
)
def test_another_branch_is_refused_with_the_way_out(store: Store, prepare: tuple[str, ...], words: str) -> None:
    """A memory on a branch that nobody meant would be lost to everybody."""
    git(store.layout.top, *prepare)
    with pytest.raises(Refused, match=words) as caught:
        write(store)
    assert "git switch main" in caught.value.hint
    assert not (store.layout.top / PATH).exists()


def test_a_merge_in_progress_is_refused_with_the_way_out(store: Store) -> None:
    """A commit of ours in the middle of a merge would end it."""
    top = store.layout.top
    git(top, "switch", "--quiet", "-c", "side")
    (top / "Home.md").write_text("side\n", encoding="utf-8")
    git(top, "commit", "--quiet", "-am", "side")
    git(top, "switch", "--quiet", "main")
    (top / "Home.md").write_text("main\n", encoding="utf-8")
    git(top, "commit", "--quiet", "-am", "main")
    git(top, "merge", "side", check=False)
    with pytest.raises(Refused, match="merge is in progress") as caught:
        write(store)
    assert "git merge --abort" in caught.value.hint


def test_an_unborn_branch_is_born(tmp_path: Path) -> None:
    """The first commit of a repository can be ours."""
    git(tmp_path, "init", "--quiet", str(tmp_path / "v"))
    with opened(tmp_path / "v") as store:
        write(store)
    assert git(tmp_path / "v", "log", "--format=%s") == "test: x"
    assert git(tmp_path / "v", "status", "--porcelain", "--", "memories") == ""


def test_a_linked_work_tree_is_written_on_its_own_branch(top: Path, tmp_path: Path) -> None:
    """Its index is its own, and the main work tree does not notice."""
    git(top, "worktree", "add", "--quiet", str(tmp_path / "linked"), "-b", "linked")
    store = Store(Layout(tmp_path / "linked"), Repository(tmp_path / "linked"), "linked")
    try:
        write(store)
    finally:
        store.repository.close()
    assert git(tmp_path / "linked", "status", "--porcelain") == ""
    assert git(top, "status", "--porcelain") == ""


@pytest.mark.parametrize("arguments", [("--object-format=sha256",), ("--ref-format=reftable",)])
def test_newer_kinds_of_repositories_work(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """SHA-256 names and reftable refs, where this git has them."""
    git(tmp_path, "init", "--quiet", *arguments, str(tmp_path / "v"), check=False)
    if not (tmp_path / "v" / ".git").exists():
        pytest.skip("this git has no such repositories")
    top = make_vault(tmp_path / "v", NOW).top
    with opened(top) as store:
        write(store)
        write(store, text="two\n", old="one\n")
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "fsck", "--strict") == ""


@pytest.mark.parametrize("autocrlf", ["true", "input"])
def test_line_ending_settings_change_nothing(top: Path, autocrlf: str) -> None:
    """With core.autocrlf and core.safecrlf set, status is clean and the blob has Unix newlines."""
    git(top, "config", "core.autocrlf", autocrlf)
    git(top, "config", "core.safecrlf", "true")
    with opened(top) as store:
        write(store)
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "cat-file", "-s", f"HEAD:{PATH}") == "4"


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="needs ssh-keygen")
def test_commits_are_signed_where_the_person_signs(top: Path, tmp_path: Path) -> None:
    """`commit.gpgsign` holds for ours too."""
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    for name, value in {"commit.gpgsign": "true", "gpg.format": "ssh", "user.signingkey": str(key)}.items():
        git(top, "config", name, value)
    with opened(top) as store:
        write(store)
    assert "-----BEGIN SSH SIGNATURE-----" in git(top, "cat-file", "commit", "HEAD")


def test_a_setting_on_signing_that_git_cannot_read_is_told(top: Path) -> None:
    """In git's words, and nothing is written unsigned meanwhile."""
    git(top, "config", "commit.gpgsign", "perhaps")
    with opened(top) as store, pytest.raises(GitFailed, match=r"bad boolean.*commit\.gpgsign"):
        write(store)
    assert git(top, "rev-list", "--count", "HEAD") == "1"


def test_commit_hooks_are_not_run(top: Path) -> None:
    """docs/decisions/0005 says why; a hook that refuses everything does not stop a memory."""
    for name in ("pre-commit", "commit-msg", "reference-transaction"):
        hook = top / ".git" / "hooks" / name
        hook.parent.mkdir(exist_ok=True)
        hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        hook.chmod(0o755)
    with opened(top) as store:
        write(store)


def test_a_path_that_leads_out_of_the_vault_is_refused(store: Store, tmp_path: Path) -> None:
    """Neither dots nor links lead out."""
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    (store.layout.top / "memories").mkdir()
    (store.layout.top / "memories" / "link.md").symlink_to(tmp_path / "secret")
    for path in ("../secret", "memories/link.md"):
        with pytest.raises(Refused, match="leads out"):
            store.read(path)


def test_a_held_index_lock_delays_only_gits_index(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else's git holds index.lock: the memory is committed all the same, and the index follows with the next write."""
    monkeypatch.setattr("mnemos.vault.repository.INDEX_PATIENCE", 0.05)
    lock = store.layout.top / ".git" / "index.lock"
    lock.touch()
    write(store)
    assert git(store.layout.top, "show", f"HEAD:{PATH}") == "one"
    lock.unlink()
    write(store, path=PATH.replace("x.md", "y.md"))
    assert git(store.layout.top, "status", "--porcelain") == ""


def test_the_environment_of_a_git_hook_does_not_lead_astray(top: Path, tmp_path: Path) -> None:
    """Called from a hook of another repository, everything still happens in the vault."""
    git(tmp_path, "init", "--quiet", str(tmp_path / "other"))
    program = (
        "import sys; from pathlib import Path; from tests.vault.test_store import opened, write\n"
        "with opened(Path(sys.argv[1])) as store: write(store)\n"
    )
    environment = {**os.environ, "GIT_DIR": str(tmp_path / "other" / ".git"), "GIT_INDEX_FILE": str(tmp_path / "elsewhere")}
    subprocess.run([sys.executable, "-c", program, str(top)], check=True, env=environment, cwd=Path(__file__).parents[2])
    assert git(top, "log", "-1", "--format=%s") == "test: x"
    assert not (tmp_path / "elsewhere").exists()
