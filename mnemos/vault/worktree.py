"""What a person did in the work tree: files that differ from the commit, and files that are new.

`git status` looks into every folder for new files, which takes most of its time. Here git compares the files it knows, and meanwhile
only those folders are read whose own time changed: a folder's time moves when something is put into it or taken out.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Repository

RACY = 2_000_000_000  # nanoseconds: what changed within them may change again without its time moving


@dataclass(slots=True)
class Look:
    """What one look at the work tree found.

    Args:
        modified: tracked paths at which work tree or index differ from the commit.
        listed: files in folders that changed since the last look, known or not.
        folders: every folder under ours, to its time in nanoseconds; 0 where it is too fresh to be believed.
    """

    modified: set[str] = field(default_factory=set)
    listed: list[str] = field(default_factory=list)
    folders: dict[str, int] = field(default_factory=dict)


def look(repository: Repository, layout: Layout, known: Mapping[str, int]) -> Look:
    """Look at the work tree.

    Args:
        repository: the vault's repository, whose HEAD must have a commit.
        layout: where things lie.
        known: the folders of the last look.
    """
    process = repository.git.start("diff-index", "-z", "--name-only", "--no-renames", "HEAD", "--", *layout.rooms)
    found = Look()
    _walk(layout, known, found)
    output, _ = process.communicate()
    found.modified = set(output.decode("utf-8", "surrogateescape").split("\0")[:-1])
    return found


def _walk(layout: Layout, known: Mapping[str, int], found: Look) -> None:
    top = str(layout.top)
    fresh = time.time_ns() - RACY
    waiting = [*layout.rooms, *(folder for folder in known if folder not in layout.rooms)]
    while waiting:
        folder = waiting.pop()
        if folder in found.folders:
            continue
        full = os.path.join(top, folder)  # noqa: PTH118 - thousands of folders: Path objects would cost more than the look
        try:
            changed = os.stat(full, follow_symlinks=False).st_mtime_ns  # noqa: PTH116
            if changed != known.get(folder):
                waiting += _list(full, folder, found)
        except (FileNotFoundError, NotADirectoryError):
            continue
        found.folders[folder] = changed if changed < fresh else 0


def _list(full: str, folder: str, found: Look) -> Iterable[str]:
    """Note the markdown files of a folder; gives the folders in it. Links are not followed: they may lead out of the vault."""
    inner = []
    with os.scandir(full) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                inner.append(f"{folder}/{entry.name}")
            elif entry.name.endswith(".md"):
                found.listed.append(f"{folder}/{entry.name}")
    return inner
