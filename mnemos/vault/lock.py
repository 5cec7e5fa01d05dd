"""One writer at a time: the lock that every process takes before it changes a vault."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from mnemos.errors import Busy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 60.0  # seconds: twenty writers at once take their turns in about one


@contextmanager
def writing(local: Path, patience: float = PATIENCE, name: str = "write.lock") -> Iterator[None]:
    """Hold the vault's lock; the operating system lets go of it when the process ends, however it ends.

    Args:
        local: the vault's `.mnemos/local`.
        patience: seconds to wait for it.
        name: which lock: that of writers, or another one that keeps two processes from doing the same.

    Raises:
        Busy: somebody else holds it for longer.
    """
    doing = "writing to this vault" if name == "write.lock" else "at the same work"
    local.mkdir(parents=True, exist_ok=True)
    lock = FileLock(str(local / name))
    try:
        lock.acquire(timeout=patience, poll_interval=0.005)
    except Timeout as error:
        raise Busy(
            f"another process has been {doing} for more than {patience:g} s",
            hint="Try again; `mnemos status` shows what is going on.",
        ) from error
    try:
        yield
    finally:
        lock.release()
