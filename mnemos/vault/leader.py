"""Of many servers of one vault, one leads: it watches, tidies and answers hooks. The operating system's lock says which."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from pathlib import Path


class Leadership:
    """The office of leading a vault, held by at most one process; it falls free when that process ends, however it ends.

    Args:
        local: the vault's `.mnemos/local`.
    """

    def __init__(self, local: Path) -> None:
        self._lock = FileLock(str(local / "leader.lock"))

    def take(self) -> bool:
        """Lead from now on, unless another process does."""
        with suppress(Timeout, OSError):
            self._lock.acquire(timeout=0)
        return self._lock.is_locked

    def leave(self) -> None:
        """Let another process lead."""
        self._lock.release()
