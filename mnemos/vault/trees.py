"""Work trees: where in a repository a file lies. Strings and the lightest imports only, since the hook after every edit asks."""

from __future__ import annotations

import os


def relative(path: str, top: str, cwd: str) -> str | None:
    """A file's path from the top of its work tree, with forward slashes; nothing where it is in another repository, or in none.

    All work trees of a repository are one: a file in a linked one counts as that of the tree it is linked to.

    Args:
        path: as an agent gave it, absolute or relative to `cwd`.
        top: the top of the work tree that the agent works in.
        cwd: its working directory.

    Returns:
        The path, as text: what is in no encoding is written as an escape.
    """
    if not path.strip() or any(ord(character) < 32 for character in path):
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
