"""Git's merge driver: `git pull`, `git merge`, `git rebase` and Obsidian's git plugin call it for each of our files that both sides changed.

gitattributes(5), "Defining a custom merge driver": it is given three files, writes what came of them into the second, and ends with 0.
"""

from __future__ import annotations

from pathlib import Path

from mnemos.share.merge import merge_text, with_conflict


def drive(base: str, ours: str, theirs: str, path: str) -> None:
    """Put two versions of a file together, in the place of ours.

    Args:
        base: the file that holds what both began with; empty where each side has made its own.
        ours: the file that holds one side, and is to hold what came of both.
        theirs: the file that holds the other side.
        path: what the file is called in the repository.

    Raises:
        OSError: one of them cannot be read or written; git then reports a conflict and keeps ours.
    """
    old, one, two = (_read(Path(name)) for name in (base, ours, theirs))
    merged = with_conflict(merge_text(path, old or None, one, two))
    if merged != one:
        Path(ours).write_bytes(merged.encode("utf-8", "surrogateescape"))


def _read(place: Path) -> str:
    return place.read_bytes().decode("utf-8", "surrogateescape")
