"""An edit is noted with its session, and nothing else: one line at the end of a file."""

from __future__ import annotations

import os
import time

from mnemos.memory import events as spool
from mnemos.surfaces.hooks.events import EDITED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from mnemos.surfaces.hooks.events import Event

OPEN = os.path.join(".mnemos", "local", "open")


def session_file(vault: str, event: Event) -> str | None:
    """Where the events of the session go that an event belongs to; nothing where it has not begun.

    Args:
        vault: the vault's folder.
        event: what happened.
    """
    for file in spool.files_of_host(os.path.join(vault, OPEN), event.host, event.session):
        begun = spool.first(file)
        if begun is not None and begun.get("host_session") == event.session:
            return file
    return None


def touch(file: str, event: Event) -> dict[str, Any]:
    """Note the files that were edited, if any; gives what the log is to say.

    Args:
        file: the session's events.
        event: what happened.

    Raises:
        OSError: it cannot be written.
    """
    begun = spool.first(file) or {}
    top = str(begun.get("top", ""))
    paths = event.paths if event.moment == EDITED else ()
    found = [path for given in paths if (path := relative(given, top, event.cwd))]
    noted = [path for path in found if spool.note(file, time.time(), "touch", {"path": path})]
    return {"session": str(begun.get("id", "")), "touched": len(noted)}


def is_owed(file: str) -> bool:
    """Whether there is something to say to a session that could not be said when it was due."""
    with open(file, "rb") as events:
        data = events.read()
    return data.count(b'"event": "owed"') > data.count(b'"event": "paid"')


def relative(path: str, top: str, cwd: str) -> str | None:
    """A file's path from the top of its work tree, with forward slashes; nothing where it is in another repository, or in none.

    Args:
        path: as the program names it.
        top: the work tree of the session.
        cwd: the program's working directory.
    """
    if any(ord(character) < 32 for character in path):
        return None
    full = os.path.normpath(os.path.join(cwd or top, path))
    for tree in (top, os.path.realpath(top), _tree_beside(full, top)):
        for one in (full, os.path.realpath(full)):
            if tree and one.startswith(tree.rstrip(os.sep) + os.sep):
                inner = one[len(tree.rstrip(os.sep)) + 1 :].replace(os.sep, "/")
                return None if inner.startswith(".git/") else inner.encode("utf-8", "backslashreplace").decode()
    return None


def _tree_beside(path: str, top: str) -> str:
    """The work tree that a file lies in, where it is another one of the same repository; empty otherwise."""
    folder = os.path.dirname(path)
    while folder and not os.path.exists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return ""
        folder = parent
    return folder if folder and _repository(folder) == _repository(top) else ""


def _repository(tree: str) -> str:
    """The repository of a work tree: its `.git`, or what a linked one's `.git` file names (gitrepository-layout(5))."""
    place = os.path.join(tree, ".git")
    try:
        with open(place, encoding="utf-8") as file:
            named = file.read().removeprefix("gitdir:").strip()
    except OSError:  # a folder, or nothing
        return os.path.realpath(place)
    folder = os.path.normpath(os.path.join(tree, named))
    linked = os.path.basename(os.path.dirname(folder)) == "worktrees"
    return os.path.realpath(os.path.dirname(os.path.dirname(folder)) if linked else folder)
