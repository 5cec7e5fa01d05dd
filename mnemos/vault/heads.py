"""Which commit is checked out, asked of git only where one of the files that say so has changed."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.vault.worktree import RACY

if TYPE_CHECKING:
    from mnemos.vault.repository import Head, Repository

_Entry = tuple[int, int, int]
_NONE: _Entry = (0, 0, 0)


class Heads:
    """Knows which commit is checked out.

    git answers within a tenth of a millisecond, which is as long as a search takes. It moves a branch by putting another file in the
    place of one of these: HEAD, the branch's own, `packed-refs`, or the list of a reftable repository.

    Args:
        repository: the repository.
    """

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._folder = str(repository.top / ".git")
        self._head: Head | None = None
        self._branch = ""
        self._seen: list[_Entry] = []

    def head(self) -> Head | None:
        """The commit that is checked out; nothing on a branch that has none yet."""
        if self._seen and self._entries() == self._seen:
            return self._head
        self._branch = self._read_branch()
        before = self._entries() if self._branch else []
        self._head = self._repository.head()
        settled = time.time_ns() - RACY
        self._seen = before if before and all(entry[2] < settled for entry in before) else []
        return self._head

    def _read_branch(self) -> str:
        """The file of the branch; empty where there is more to it: a detached HEAD, a linked work tree, a ref to another one."""
        with suppress(OSError, UnicodeDecodeError):
            with open(f"{self._folder}/HEAD", encoding="utf-8") as file:  # noqa: PTH123 - a Path object costs as much as the reading
                name = file.read(1024).strip().removeprefix("ref: ")
            if not name.startswith("refs/heads/") or os.path.lexists(f"{self._folder}/commondir"):
                return ""
            with suppress(FileNotFoundError), open(f"{self._folder}/{name}", encoding="utf-8") as file:  # noqa: PTH123
                return "" if file.read(4) == "ref:" else name
            return name
        return ""

    def _entries(self) -> list[_Entry]:
        return [_entry(f"{self._folder}/{name}") for name in ("HEAD", self._branch, "packed-refs", "reftable/tables.list")]


def _entry(path: str) -> _Entry:
    try:
        status = os.stat(path)  # noqa: PTH116 - asked at every question
    except OSError:
        return _NONE
    return status.st_ino, status.st_size, status.st_mtime_ns
