"""Files written so that a crash leaves either the old text or the new one."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def write_atomic(path: Path, data: bytes, scratch: Path) -> os.stat_result:
    """Write a file beside, flush it to the disk, and move it into place.

    Args:
        path: the file; its folders are made.
        data: what it shall hold.
        scratch: a folder on the same file system for the file while it is being written.

    Returns:
        What the system knows of the new file, taken before anybody else can have changed it.
    """
    scratch.mkdir(parents=True, exist_ok=True)
    made = _make_folders(path.parent)
    temporary = scratch / f"{os.getpid()}-{os.urandom(6).hex()}"
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if path.exists():
                with suppress(OSError):
                    temporary.chmod(stat.S_IMODE(path.stat().st_mode))
            known = os.fstat(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    for folder in (path.parent, *made):
        sync_folder(folder)
    return known


def remove(path: Path) -> None:
    """Remove a file, and make sure that it stays removed."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Flush a folder's entries to the disk; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; gives the folders whose entries changed."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
    return [path.parent for path in missing]
