"""git's index brought up to a commit that is just being made, while nobody else can commit.

This is what `git commit` does itself: it holds `index.lock` from before the tree is built until after the branch has moved. Without
it, a person who commits in between would take our file out of the branch again (their index does not have it yet).
"""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed
from mnemos.vault.git import end, finish, readable

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from mnemos.vault.git import Git

MARK = b"held by mnemos; `mnemos status` lets go of it where mnemos was killed\n"
FILE_MODE = "100644"
_COPY = "mnemos.index"
_MARKED = "mnemos.mark."  # what the lock is made of, before it is one


class Staging:
    """The index of one work tree, locked, with some entries being brought up in a copy of it; only for who holds the vault's own lock.

    Args:
        git: runs in the work tree.
        git_dir: the work tree's own state.
        patience: seconds to wait for somebody else who holds the index's lock.

    Raises:
        BlockingIOError: they held it for longer.
    """

    def __init__(self, git: Git, git_dir: Path, patience: float) -> None:
        self._git = git
        self._index, self._lock, self._copy = git_dir / "index", git_dir / "index.lock", git_dir / _COPY
        self._process: subprocess.Popen[bytes] | None = None
        self._held = False
        self._acquire(patience)
        try:
            self._copy.unlink(missing_ok=True)
            with suppress(FileNotFoundError):
                _link(self._index, self._copy)
        except BaseException:
            self.withdraw()
            raise

    def _acquire(self, patience: float) -> None:
        """Take the lock; it bears our mark from the first moment on, so that it can be let go of when we were killed.

        One that bears it already is a killed writer's, and taken over: its index may lack what the branch holds, and a person who
        commits in between would take that off the branch.
        """
        if _is_ours(self._lock):
            self._held = True
            _tidy(self._lock.parent)
            return
        mark = self._lock.with_name(f"{_MARKED}{os.getpid()}.{os.urandom(4).hex()}")
        deadline = time.monotonic() + patience
        try:
            mark.write_bytes(MARK)
            while not self._held:
                try:
                    _place(mark, self._lock)
                    self._held = True
                except FileExistsError as error:
                    if time.monotonic() >= deadline:
                        raise BlockingIOError("somebody else holds git's index.lock") from error
                    time.sleep(0.01)
        finally:
            mark.unlink(missing_ok=True)

    def bring_up(self, paths: Sequence[str]) -> None:
        """Begin to bring up the entries of some files, as `git add` would; goes on while the caller does other things."""
        if paths:
            self._process = self._git.start("update-index", "--add", "-z", "--stdin", env=self._environment)
            assert self._process.stdin is not None
            self._process.stdin.write("".join(f"{path}\0" for path in paths).encode("utf-8", "surrogateescape"))
            self._process.stdin.close()
            self._process.stdin = None

    def set_entries(self, entries: Mapping[str, tuple[str, str]]) -> None:
        """Put these modes and blobs at these paths, whatever the files there hold; the mode 0 takes an entry away."""
        info = "".join(f"{mode} {blob}\t{path}\0" for path, (mode, blob) in entries.items())
        if entries:
            self.finish()
            self._git.run(
                "update-index", "-z", "--index-info", stdin=info.encode("utf-8", "surrogateescape"), env=self._environment
            )

    def refresh(self, paths: Sequence[str]) -> None:
        """Have git look at some files whose entries were put in, so that it need not read them at the next question."""
        listed = "".join(f"{path}\0" for path in paths).encode("utf-8", "surrogateescape")
        if listed:
            named = ("--pathspec-from-file=-", "--pathspec-file-nul")
            self._git.run("add", "--refresh", *named, stdin=listed, env=self._environment, check=False)

    def publish(self) -> None:
        """Put the copy in the place of the index, and let others at it again.

        Raises:
            GitFailed: the entries could not be brought up; the index is as it was.
        """
        try:
            self.finish()
            if self._copy.exists():
                self._copy.replace(self._index)
        finally:
            self.withdraw()

    def withdraw(self) -> None:
        """Let go of the index as it was; a lock that somebody else took since is theirs."""
        if self._process is not None:
            end(self._process)
            self._process = None
        if self._held:
            self._held = False
            for path in (self._copy, self._copy.with_name(f"{_COPY}.lock"), self._lock):
                path.unlink(missing_ok=True)

    def finish(self) -> None:
        """Wait until the entries are brought up.

        Raises:
            GitFailed: they could not be.
        """
        if self._process is None:
            return
        process, self._process = self._process, None
        _, errors = finish(process, "update-index")
        if process.returncode:
            raise GitFailed(f"git update-index failed: {readable(errors)}")

    @property
    def _environment(self) -> dict[str, str]:
        return {"GIT_INDEX_FILE": str(self._copy)}


def release_dead(git_dir: Path) -> None:
    """Let go of an index that a killed writer of ours held; only for who holds the vault's own lock."""
    lock = git_dir / "index.lock"
    if _is_ours(lock):
        _tidy(git_dir)
        lock.unlink(missing_ok=True)


def _is_ours(lock: Path) -> bool:
    with suppress(OSError):
        return lock.read_bytes() == MARK
    return False


def _tidy(git_dir: Path) -> None:
    """Take away what a killed writer had made beside the lock."""
    for place in (git_dir / _COPY, git_dir / f"{_COPY}.lock", *git_dir.glob(f"{_MARKED}*")):
        place.unlink(missing_ok=True)


def _place(mark: Path, lock: Path) -> None:
    """Give the marked file the name of the lock; raises FileExistsError where somebody holds it."""
    try:
        os.link(mark, lock)
    except FileExistsError:
        raise
    except OSError:  # a file system without second names
        descriptor = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
        try:
            os.write(descriptor, MARK)
        except OSError:
            lock.unlink(missing_ok=True)
            raise
        finally:
            os.close(descriptor)


def _link(source: Path, target: Path) -> None:
    """A second name for a file that git only ever replaces, never changes; a copy where the system has no such names."""
    try:
        os.link(source, target)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copyfile(source, target)
