"""What people and their other tools do while a write is under way or was cut off: their text, their index and their branch stand."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import mnemos.vault.git
import mnemos.vault.store
from mnemos.api import Mnemos
from mnemos.errors import Changed, DiskFailed, GitFailed, Refused, Unreadable
from mnemos.memory.edit import Edit
from mnemos.memory.vault import Vault
from mnemos.vault import staging
from mnemos.vault.repository import Repository
from mnemos.vault.setup import make_vault
from tests.conftest import CORRECTION, NOW, Clock, git

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.memory.write import Written

pytestmark = [pytest.mark.faults, pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")]


class Killed(BaseException):
    """What a kill is like for the process that is killed: nothing catches it."""


def mine(top: Path) -> Mnemos:
    return Mnemos(Vault(top), clock=Clock())


def save(memory: Mnemos, **other: str) -> Written:
    return memory.correct(project="p", **{**CORRECTION, **other}).written


def aged(path: Path, text: str) -> None:
    """Edit a file a minute ago."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (time.time() - 60, time.time() - 60))


def dies_at_the_end(monkeypatch: pytest.MonkeyPatch, write: Callable[[], object]) -> None:
    """Run a write that is killed when all is done but taking the note away."""
    real = Path.unlink

    def dead(self: Path, *, missing_ok: bool = False) -> None:
        if self.parent.name == "intents":
            raise Killed
        real(self, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", dead)
        with pytest.raises(Killed):
            write()


def dies_before_the_commit(monkeypatch: pytest.MonkeyPatch, memory: Mnemos, write: Callable[[], object]) -> None:
    """Run a write that is killed when its files are there and its commit is not."""

    def dead(*_: Any, **__: Any) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(memory.vault.repository, "write_commit", dead)
        with pytest.raises(Killed):
            write()


def left(top: Path) -> list[str]:
    folder = top / ".mnemos/local/intents"
    return [path.name for path in folder.iterdir()] if folder.exists() else []


# Saving, while the index of ours is behind what people did.


@pytest.mark.parametrize("what", ["deleted", "edited", "broken"])
def test_a_text_that_stands_nowhere_any_more_is_saved_again(top: Path, what: str) -> None:
    """A duplicate is looked at as its file stands now, not as it was indexed."""
    memory = mine(top)
    file = top / save(memory).path
    memory.search("401", everywhere=True)
    text = file.read_text(encoding="utf-8")
    match what:
        case "deleted":
            file.unlink()
        case "edited":
            file.write_text(text.replace(CORRECTION["fix"], "Something else."), encoding="utf-8")
        case _:
            file.write_text(text.replace("type: correction", "type: nonsense"), encoding="utf-8")
    again = save(memory)
    assert not again.deduped
    assert CORRECTION["fix"] in (top / again.path).read_text(encoding="utf-8")
    memory.close()


def test_a_persons_edit_is_not_committed_with_a_merge(top: Path) -> None:
    """With autocommit off, telling a thing again leaves the person's uncommitted edit alone, and loses nothing."""
    (top / ".mnemos/local").mkdir(parents=True, exist_ok=True)
    (top / ".mnemos/local/settings.toml").write_text("[git]\nautocommit = false\n", encoding="utf-8")
    memory = mine(top)
    written = save(memory)
    file = top / written.path
    aged(file, file.read_text(encoding="utf-8").replace("importance: 8", "importance: 9"))
    again = memory.correct(project="p", tags=["new"], **CORRECTION).written
    assert again.deduped
    assert not again.added
    assert git(top, "status", "--porcelain") == f" M {written.path}"
    memory.close()


def test_a_rename_by_hand_is_committed_whole(top: Path) -> None:
    """A memory that a person renamed and an agent edits has one name in the commit, the new one."""
    memory = mine(top)
    written = save(memory)
    file = top / written.path
    new = file.with_name("my-name.md")
    file.rename(new)
    os.utime(new, (time.time() - 60, time.time() - 60))
    memory.fresh()
    memory.edit(written.record.id, Edit(tags=["x"]))
    assert git(top, "ls-tree", "-r", "--name-only", "HEAD", "memories") == str(new.relative_to(top))
    assert git(top, "status", "--porcelain") == ""
    memory.close()


# In the middle of a write.


def test_what_a_person_saves_in_the_last_moment_stays(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit that reaches the disk while ours is flushed wins; ours is put on top of it or refused."""
    memory = mine(top)
    written = save(memory)
    file = top / written.path
    real, done = os.fsync, iter([True])

    def typed(descriptor: int) -> None:
        name = f"/proc/self/fd/{descriptor}"
        if "/local/tmp/" in str(Path(name).readlink()) and Path(name).read_bytes().startswith(b"---") and next(done, False):
            aged(file, file.read_text(encoding="utf-8").replace("## Trigger\n", "## Trigger\nA person typed this.\n"))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", typed)
    memory.edit(written.record.id, Edit(sections={"Fix": "A new fix."}))
    text = file.read_text(encoding="utf-8")
    assert "A person typed this." in text
    assert "A new fix." in text
    memory.close()


def test_a_file_that_appears_in_the_last_moment_is_not_overwritten(top: Path, tmp_path: Path) -> None:
    """A new file is put where none is, or nowhere."""
    from mnemos.vault.files import replace_exactly, write_new

    there = tmp_path / "there.md"
    there.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_new(there, b"yours", tmp_path / "scratch")
    assert replace_exactly(there, b"something else", b"yours", tmp_path / "scratch") is None
    assert there.read_text(encoding="utf-8") == "mine"
    assert replace_exactly(there, b"mine", b"yours", tmp_path / "scratch") is not None
    assert there.read_text(encoding="utf-8") == "yours"
    assert list((tmp_path / "scratch").iterdir()) == []
    del top


def test_an_edit_between_rename_and_index_is_not_staged(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The index of git gets what was committed, not what a person wrote since."""
    memory = mine(top)
    written = save(memory)
    file = top / written.path
    real = staging.Staging.finish

    def late(self: staging.Staging) -> None:
        if self._process is not None:
            file.write_text(file.read_text(encoding="utf-8") + "\nA person's line.\n", encoding="utf-8")
        real(self)

    monkeypatch.setattr(staging.Staging, "finish", late)
    memory.edit(written.record.id, Edit(tags=["x"]))
    assert git(top, "diff", "--cached", "--name-only") == ""
    assert git(top, "diff", "--name-only") == written.path
    memory.close()


def test_somebody_elses_lock_is_not_taken_away(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where our index could not be brought up, a lock that a person's git takes at that moment stays theirs."""
    memory = mine(top)
    save(memory)
    real = staging.Staging.publish
    lock = top / ".git/index.lock"

    def fails(self: staging.Staging) -> None:
        def broken() -> None:
            raise GitFailed("no")

        self.finish = broken  # type: ignore[method-assign]
        try:
            real(self)
        finally:
            lock.write_text("a person's git add is running", encoding="utf-8")

    monkeypatch.setattr(staging.Staging, "publish", fails)
    monkeypatch.setattr(staging.Staging, "finish", staging.Staging.finish)
    save(memory, fix="Another one.")
    assert lock.read_text(encoding="utf-8") == "a person's git add is running"
    memory.close()


# After a write was cut off.


def test_what_was_staged_after_a_kill_stays_staged(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Healing brings git's index up only where nobody has put anything there since."""
    memory = mine(top)
    written = save(memory)
    file = top / written.path
    dies_at_the_end(monkeypatch, lambda: memory.edit(written.record.id, Edit(sections={"Fix": "second"})))
    aged(file, file.read_text(encoding="utf-8").replace("second", "staged by a person"))
    git(top, "add", written.path)
    aged(file, file.read_text(encoding="utf-8").replace("staged by a person", "scribbled later"))
    mine(top).fresh()
    assert "staged by a person" in git(top, "show", f":{written.path}")
    assert left(top) == []
    memory.close()


def test_an_amended_commit_is_not_taken_back(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A supersession that a person amended with words of their own stays as they committed it."""
    memory = mine(top)
    old, new = save(memory), save(memory, fix="Another way.", trigger_context="Handling a 403")
    dies_at_the_end(monkeypatch, lambda: memory.link(new.record.id, old.record.id, "supersedes"))
    file = top / old.path
    aged(file, file.read_text(encoding="utf-8").replace("burns quota", "burns quota, says Ada"))
    git(top, "commit", "-q", "-a", "--amend", "-m", "link, and my words")
    mine(top).fresh()
    assert git(top, "status", "--porcelain") == ""
    assert "says Ada" in git(top, "show", f"HEAD:{old.path}")
    assert "superseded_by:\n  -" in git(top, "show", f"HEAD:{old.path}")
    assert left(top) == []
    memory.close()


def test_a_commit_that_a_person_took_back_stays_taken_back(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After `git reset --hard`, nothing is committed again."""
    memory = mine(top)
    dies_at_the_end(monkeypatch, lambda: save(memory))
    git(top, "reset", "-q", "--hard", "HEAD~1")
    head = git(top, "rev-parse", "HEAD")
    mine(top).fresh()
    assert git(top, "rev-parse", "HEAD") == head
    assert not list((top / "memories").rglob("*.md"))
    assert left(top) == []
    memory.close()


def test_a_newer_text_on_the_branch_is_not_overwritten(top: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A killed edit is not put on top of what a colleague wrote since; the text is kept aside, and the file is theirs."""
    memory = mine(top)
    written = save(memory)
    dies_before_the_commit(monkeypatch, memory, lambda: memory.edit(written.record.id, Edit(tags=["killed"])))
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(top), str(clone))
    theirs = clone / written.path
    theirs.write_text(theirs.read_text(encoding="utf-8").replace(CORRECTION["fix"], "A better fix."), encoding="utf-8")
    git(clone, "commit", "-qam", "theirs")
    git(top, "fetch", "-q", str(clone), "main")
    git(top, "update-ref", "refs/heads/main", "FETCH_HEAD")
    git(top, "reset", "-q")
    mine(top).fresh()
    assert "A better fix." in git(top, "show", f"HEAD:{written.path}")
    assert "A better fix." in (top / written.path).read_text(encoding="utf-8")
    assert git(top, "status", "--porcelain") == ""
    assert len(list((top / ".mnemos/local/outbox").iterdir())) == 1
    memory.close()


def test_a_commit_from_an_index_that_lacked_our_file_does_not_take_it_away(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody held git's index while we saved, and committed something else afterwards: the memory comes back."""
    monkeypatch.setattr(mnemos.vault.store, "INDEX_PATIENCE", 0.1)
    memory = mine(top)
    lock = top / ".git/index.lock"
    lock.touch()
    written = save(memory)
    assert not written.index_clean
    lock.unlink()
    (top / "note.txt").write_text("x", encoding="utf-8")
    git(top, "add", "note.txt")
    git(top, "commit", "-qm", "a person's own")
    assert git(top, "ls-tree", "-r", "--name-only", "HEAD", "memories") == ""
    other = mine(top)
    other.fresh()
    assert git(top, "ls-tree", "-r", "--name-only", "HEAD", "memories") == written.path
    assert git(top, "status", "--porcelain") == ""
    assert left(top) == []
    memory.close()
    other.close()


def test_a_lock_that_was_waited_for_in_vain_is_not_waited_for_again(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stale index.lock of somebody else costs its time once; reading never waits for it."""
    waited: list[float] = []
    real = Repository.stage

    def noted(self: Repository, patience: float = 5.0) -> staging.Staging | None:
        waited.append(patience)
        return real(self, min(patience, 0.05))

    monkeypatch.setattr(Repository, "stage", noted)
    memory = mine(top)
    (top / ".git/index.lock").touch()
    save(memory)
    save(memory, fix="b")
    memory.search("401", everywhere=True)
    assert [patience > 0 for patience in waited][:1] == [True]
    assert not any(waited[1:])
    memory.close()


def test_readers_do_not_wait_for_a_writer(top: Path) -> None:
    """Whoever reads while somebody writes reads on."""
    from filelock import FileLock

    memory = mine(top)
    save(memory)
    (top / ".mnemos/local/intents/x.json").write_text("{}", encoding="utf-8")
    with FileLock(str(top / ".mnemos/local/write.lock")):
        began = time.monotonic()
        assert memory.search("401", everywhere=True)
        assert time.monotonic() - began < 10
    memory.close()


def test_a_note_that_nobody_can_read_is_kept_aside(top: Path) -> None:
    """What a later version of Mnemos left behind is not deleted."""
    memory = mine(top)
    save(memory)
    note = top / ".mnemos/local/intents/0.json"
    note.write_text('{"format": 7}', encoding="utf-8")
    memory.fresh()
    assert left(top) == []
    assert [path.name for path in (top / ".mnemos/local/outbox").iterdir()] == ["unreadable-0.json"]
    note.write_text("x", encoding="utf-8")
    memory.close()


def test_a_note_that_cannot_be_read_just_now_stays(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many open files, for example: the note waits for the next one."""
    memory = mine(top)
    dies_before_the_commit(monkeypatch, memory, lambda: save(memory))
    real = Path.read_text

    def short_of_files(self: Path, *arguments: Any, **options: Any) -> str:
        if self.parent.name == "intents":
            raise OSError(errno.EMFILE, "Too many open files")
        return real(self, *arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", short_of_files)
        memory.fresh()
    assert len(left(top)) == 1
    memory.fresh()
    assert left(top) == []
    assert memory.search("401", everywhere=True)
    memory.close()


def test_a_disk_that_fills_up_leaves_no_lock_behind(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock of git is there with our mark, or not at all; the answer is a failure, and nothing of it comes back later."""
    memory = mine(top)
    save(memory)
    real = Path.write_bytes

    def full(self: Path, data: bytes) -> int:
        if self.name.startswith("mnemos.mark."):
            raise OSError(errno.ENOSPC, "No space left on device", str(self))
        return real(self, data)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        with pytest.raises(DiskFailed):
            save(memory, fix="b")
    assert not (top / ".git/index.lock").exists()
    assert memory.search("401", everywhere=True)
    assert git(top, "rev-list", "--count", "HEAD") == "2"
    assert left(top) == []
    memory.close()


# Repositories with something of their own in the way.


def test_an_executable_memory_stays_executable(top: Path) -> None:
    """The mode that a file has in the repository is kept."""
    memory = mine(top)
    written = save(memory)
    (top / written.path).chmod(0o755)
    git(top, "commit", "-qam", "x")
    memory.edit(written.record.id, Edit(tags=["a"]))
    memory.edit(written.record.id, Edit(tags=["b"]))
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "ls-tree", "HEAD", written.path).startswith("100755")
    memory.close()


@pytest.mark.parametrize("what", ["link", "submodule"])
def test_what_is_no_folder_of_ours_is_not_replaced(top: Path, tmp_path: Path, what: str) -> None:
    """A link or a submodule where a project's folder would go is left, and the write refused."""
    memory = mine(top)
    memory.correct(project="other", **CORRECTION)
    if what == "link":
        (top / "memories/p").symlink_to("other")
        git(top, "add", "memories/p")
    else:
        sub = tmp_path / "sub"
        git(tmp_path, "init", "-q", str(sub))
        (sub / "a.md").write_text("x", encoding="utf-8")
        git(sub, "add", ".")
        git(sub, "commit", "-qm", "s")
        git(top, "-c", "protocol.file.allow=always", "submodule", "add", "-q", str(sub), "memories/p")
    git(top, "commit", "-qm", what)
    tree = git(top, "ls-tree", "HEAD", "memories/")
    with pytest.raises(Refused):
        save(memory)
    assert git(top, "ls-tree", "HEAD", "memories/") == tree
    assert left(top) == []
    memory.close()


def test_a_folder_that_becomes_a_link_is_noticed_by_a_running_server(top: Path, tmp_path: Path) -> None:
    """A pull can put a link in a folder's place at any time: nothing is read or written through it."""
    memory = mine(top)
    written = save(memory)
    outside = tmp_path / "outside"
    shutil.move(top / "memories/p", outside)
    (top / "memories/p").symlink_to(outside)
    with pytest.raises(Unreadable, match="is a link"):
        memory.edit(written.record.id, Edit(tags=["leak"]))
    assert "leak" not in next(outside.rglob("*.md")).read_text(encoding="utf-8")
    memory.close()


def test_a_newline_in_a_file_name_confuses_nobody(top: Path) -> None:
    """What git's plumbing would take for two paths is none of ours."""
    memory = mine(top)
    text = (top / save(memory).path).read_text(encoding="utf-8")
    (top / "memories/p/note\nHome.md").write_text(text, encoding="utf-8")
    git(top, "add", "-A")
    git(top, "commit", "-qm", "pulled")
    memory.fresh()
    written = save(memory, fix="Good.")
    assert "Good." in git(top, "show", f"HEAD:{written.path}")
    memory.close()


def test_a_filter_is_no_edit(top: Path) -> None:
    """Under a clean filter (git-crypt, LFS) a committed file differs from its blob, and is no person's edit."""
    git(top, "config", "filter.rot.clean", "tr a-z b-za")
    git(top, "config", "filter.rot.smudge", "tr b-za a-z")
    (top / ".git/info").mkdir(exist_ok=True)
    (top / ".git/info/attributes").write_text("memories/** filter=rot\n", encoding="utf-8")
    memory = mine(top)
    written = save(memory)
    before = int(git(top, "rev-list", "--count", "HEAD"))
    memory.edit(written.record.id, Edit(tags=["a"]))
    assert int(git(top, "rev-list", "--count", "HEAD")) == before + 1
    assert git(top, "status", "--porcelain") == ""
    memory.close()


def test_a_filter_that_comes_while_we_run_is_minded(top: Path) -> None:
    """What a new attribute says of our files counts from the next write on: it may be there to encrypt them."""
    memory = mine(top)
    save(memory)
    git(top, "config", "filter.rot.clean", "tr a-z b-za")
    (top / ".git/info").mkdir(exist_ok=True)
    (top / ".git/info/attributes").write_text("memories/** filter=rot\n", encoding="utf-8")
    written = save(memory, fix="readable words")
    assert "readable words" not in git(top, "show", f"HEAD:{written.path}")
    memory.close()


def test_a_hanging_filter_is_ended(top: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A command is given its time, then it and what it started are ended, and nothing is left behind."""
    monkeypatch.setattr(mnemos.vault.git, "TIMEOUT", 1.0)
    memory = mine(top)
    save(memory)
    git(top, "config", "filter.slow.clean", "sleep 98765")
    (top / ".git/info").mkdir(exist_ok=True)
    (top / ".git/info/attributes").write_text("memories/** filter=slow\n", encoding="utf-8")
    with pytest.raises(GitFailed):
        save(memory, fix="b")
    (top / ".git/info/attributes").unlink()
    assert not subprocess.run(["pgrep", "-f", "sleep 98765"], check=False, capture_output=True).stdout
    assert not (top / ".git/index.lock").exists()
    memory.close()


def test_gits_warnings_do_not_stop_it(top: Path) -> None:
    """A kept git that warns at every question goes on answering."""
    memory = mine(top)
    git(top, "tag", "HEAD")
    for _ in range(3000):
        memory.vault.repository.head()
    memory.close()


def test_a_stale_lock_on_the_branch_is_told(top: Path) -> None:
    """A branch that cannot be moved is no branch that was moved by others."""
    memory = mine(top)
    (top / ".git/refs/heads/main.lock").touch()
    with pytest.raises(GitFailed, match="cannot be moved"):
        save(memory)
    assert left(top) == []
    assert git(top, "status", "--porcelain") == ""
    memory.close()


def test_local_state_is_ignored_in_every_clone(tmp_path: Path) -> None:
    """An adopted vault has ignore rules of its own; in a clone of it, `git add -A` still takes nothing of ours."""
    top = tmp_path / "adopted"
    git(tmp_path, "init", "-q", str(top))
    (top / ".gitignore").write_text("*.tmp\n", encoding="utf-8")
    git(top, "add", ".")
    git(top, "commit", "-qm", "0")
    make_vault(top, NOW)
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "-q", str(top), str(clone))
    memory = mine(clone)
    session, _ = memory.session_open(project="p")
    memory.goal(session, "what the person typed", given=False)
    memory.fresh()
    git(clone, "add", "-A")
    assert git(clone, "diff", "--cached", "--name-only") == ""
    memory.close()


def test_init_leaves_staged_work_and_ignored_files_alone(tmp_path: Path) -> None:
    """What is staged, deleted on purpose or ignored is the person's: init commits none of it."""
    top = tmp_path / "own"
    git(tmp_path, "init", "-q", str(top))
    (top / ".gitignore").write_text(".obsidian/\n", encoding="utf-8")
    (top / "bases.md").write_text("x", encoding="utf-8")
    git(top, "add", ".")
    git(top, "commit", "-qm", "0")
    (top / "Home.md").write_text("my home\n", encoding="utf-8")
    git(top, "add", "Home.md")
    (top / "Home.md").unlink()
    git(top, "rm", "-q", ".gitignore", "--cached")
    before = git(top, "ls-files", "--stage", "Home.md")
    make_vault(top, NOW)
    assert git(top, "ls-files", "--stage", "Home.md") == before
    assert git(top, "ls-files", ".gitignore") == ""
    assert git(top, "ls-tree", "-r", "--name-only", "HEAD", ".obsidian") == ""


def test_a_vault_that_was_moved_away_is_not_made_again(top: Path, tmp_path: Path) -> None:
    """A server whose vault is moved says so, and puts nothing at the old place."""
    memory = mine(top)
    save(memory)
    top.rename(tmp_path / "elsewhere")
    with pytest.raises(Exception, match=r"no vault any more|not a git repository"):
        save(memory, fix="b")
    assert not top.exists()
    memory.close()


def test_changed_is_an_answer(top: Path) -> None:
    """An edit that says which version it read is refused where that was changed by hand."""
    memory = mine(top)
    written = save(memory)
    version = memory.get(written.record.id).version
    file = top / written.path
    aged(file, file.read_text(encoding="utf-8").replace("quota", "our quota"))
    memory.fresh()
    with pytest.raises(Changed):
        memory.edit(written.record.id, Edit(tags=["x"]), version=version)
    memory.close()
