"""Files written so that a crash leaves either the old text or the new one, and so that nobody else's text is overwritten."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager, suppress
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_AT_FDCWD = {"linux": -100, "darwin": -2}
_SWAP = 2  # RENAME_EXCHANGE of renameat2(2), RENAME_SWAP of renameatx_np(2)


def write_atomic(path: Path, data: bytes, scratch: Path) -> os.stat_result:
    """Write a file beside, flush it to the disk, and move it into place, whatever was there.

    Args:
        path: the file; its folders are made.
        data: what it shall hold.
        scratch: a folder on the same file system for the file while it is being written.

    Returns:
        What the system knows of the new file, taken before anybody else can have changed it.
    """
    with _beside(path, data, scratch) as (temporary, known):
        temporary.replace(path)
    return known


def write_new(path: Path, data: bytes, scratch: Path) -> os.stat_result:
    """Write a file that must not be there yet, as `write_atomic` does.

    Raises:
        FileExistsError: somebody was faster.
    """
    with _beside(path, data, scratch) as (temporary, known):
        place_new(temporary, path)
    return known


def replace_exactly(path: Path, old: bytes, data: bytes, scratch: Path) -> os.stat_result | None:
    """Replace a file that holds certain bytes, as `write_atomic` does; nothing where it holds others: those stay."""
    with _beside(path, data, scratch) as (temporary, known):
        return known if place_exactly(temporary, path, old) else None


def place_new(temporary: Path, path: Path) -> None:
    """Give what was written beside the name of a file that must not be there yet.

    Raises:
        FileExistsError: somebody was faster.
    """
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:  # a file system without second names
        if path.exists() or path.is_symlink():
            raise FileExistsError(f"{path} exists") from error
        temporary.replace(path)


def place_exactly(temporary: Path, path: Path, old: bytes) -> bool:
    """Put what was written beside in the place of a file that holds certain bytes; false where it holds others: those stay.

    Where the system can let two files change places in one step, what came out is looked at afterwards, and put back if it was not
    what was expected; so a text that somebody saves in the last moment is not lost. Elsewhere the look comes just before.
    """
    if _swap(temporary, path):
        if temporary.read_bytes() == old:
            return True
        _swap(temporary, path)
        return False
    if path.read_bytes() != old:
        return False
    temporary.replace(path)
    return True


def write_beside(path: Path, data: bytes, scratch: Path, *, flush: bool = True) -> Path:
    """Write what a file shall hold beside it, in the file's mode; gives where.

    Args:
        path: the file.
        data: what it shall hold.
        scratch: a folder on the same file system.
        flush: whether it is flushed to the disk; who writes many does so once, behind the last.
    """
    scratch.mkdir(parents=True, exist_ok=True)
    temporary = scratch / f"{os.getpid()}-{os.urandom(6).hex()}"
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            with suppress(OSError):
                mode = path.stat().st_mode
                if stat.S_ISREG(mode):
                    temporary.chmod(stat.S_IMODE(mode))
            if flush:
                os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


@contextmanager
def _beside(path: Path, data: bytes, scratch: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """A file with some bytes on the disk, to be moved to a path; what is left of it is taken away, and folders are flushed."""
    made = make_folders(path.parent)
    temporary = write_beside(path, data, scratch)
    try:
        yield temporary, temporary.stat()
    finally:
        temporary.unlink(missing_ok=True)
    for folder in (path.parent, *made):
        sync_folder(folder)


@cache
def _swapper() -> Callable[[bytes, bytes], int] | None:
    """The system's call that lets two files change places; nothing where it has none."""
    name = {"linux": "renameat2", "darwin": "renameatx_np"}.get(sys.platform)
    if name is None:
        return None
    import ctypes  # 5 ms, and only changing a file that is there needs it

    call: Any = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if call is None:
        return None
    here = _AT_FDCWD[sys.platform]
    call.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    return lambda first, second: int(call(here, first, here, second, _SWAP))


def _swap(first: Path, second: Path) -> bool:
    """Let two files change places in one step; false where that cannot be done."""
    swapper = _swapper()
    return swapper is not None and swapper(os.fsencode(first), os.fsencode(second)) == 0


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


def make_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; gives the folders whose entries changed."""
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
    return [path.parent for path in missing]


def tidy(folder: Path, top: Path) -> None:
    """Take away the folders that are empty now, as git does."""
    while folder != top:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
