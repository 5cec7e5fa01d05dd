"""What a person did in the work tree: files that differ from the commit, and files that are new.

`git status` looks into every folder for new files, which takes most of its time. Here git compares the files it knows, and meanwhile
only those folders are read whose own time changed: a folder's time moves when something is put into it or taken out.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mnemos.errors import Problem

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
        troubles: folders that were listed or could not be, to what is wrong with them as a whole; nothing where all is well.
        failed: why git could not compare, where it could not.
    """

    modified: set[str] = field(default_factory=set)
    listed: list[str] = field(default_factory=list)
    folders: dict[str, int] = field(default_factory=dict)
    troubles: dict[str, Problem | None] = field(default_factory=dict)
    failed: str = ""


def look(repository: Repository, layout: Layout, known: Mapping[str, int], commit: str) -> Look:
    """Look at the work tree.

    Args:
        repository: the vault's repository.
        layout: where things lie.
        known: the folders of the last look.
        commit: what to compare with.
    """
    process = repository.git.start("diff-index", "-z", "--name-only", "--no-renames", commit, "--", *layout.rooms)
    found = Look()
    _walk(layout, known, found)
    output, errors = process.communicate()
    found.modified = set(output.decode("utf-8", "surrogateescape").split("\0")[:-1])
    if process.returncode:
        found.failed = " ".join(errors.decode("utf-8", "replace").split()) or "it gave no reason"
    return found


def _walk(layout: Layout, known: Mapping[str, int], found: Look) -> None:
    top = str(layout.top)
    fresh = time.time_ns() - RACY
    rooms = layout.rooms
    waiting = [*rooms, *(folder for folder in known if folder not in rooms)]
    while waiting:
        folder = waiting.pop()
        if folder in found.folders:
            continue
        full = f"{top}/{folder}"  # thousands of folders: Path objects would cost more than the look
        try:
            changed = os.stat(full, follow_symlinks=False).st_mtime_ns  # noqa: PTH116
            if changed != known.get(folder):
                waiting += _list(full, folder, found)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:  # the rest is read all the same
            found.folders[folder] = 0
            found.troubles[folder] = Problem("", f"it cannot be read: {error.strerror or error}", "see to its permissions")
            continue
        found.folders[folder] = changed if changed < fresh else 0


def _list(full: str, folder: str, found: Look) -> Iterable[str]:
    """Note the markdown files of a folder; gives the folders in it. Links are not followed: they may lead out of the vault."""
    inner, odd = [], []
    with os.scandir(full) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if not is_text(entry.name):
                odd.append(entry.name)
            elif entry.is_dir(follow_symlinks=False):
                inner.append(f"{folder}/{entry.name}")
            elif entry.name.endswith(".md"):
                found.listed.append(f"{folder}/{entry.name}")
    names = ", ".join(os.fsencode(name).decode("utf-8", "backslashreplace") for name in sorted(odd)[:3])
    found.troubles[folder] = Problem("", f"names in it are not in UTF-8: {names}", "rename them") if odd else None
    return inner


def is_text(path: str) -> bool:
    """Whether a path is made of characters: one that is not cannot be stored, nor be told to anybody."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
