"""Of many servers of one vault, one leads: it watches, tidies and answers hooks. The operating system's lock says which."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from pathlib import Path


class Leadership:
    """The office of leading a vault, held by at most one process; it falls free when that process ends, however it ends.

    Args:
        local: the vault's `.mnemos/local`.
    """

    def __init__(self, local: Path) -> None:
        self._local = local
        self._place = local / "leader.lock"
        self._lock = FileLock(str(self._place))

    def take(self) -> bool:
        """Lead from now on, unless another process does."""
        with suppress(Timeout, OSError):
            self._lock.acquire(timeout=0)
        return self._lock.is_locked

    def leave(self) -> None:
        """Let another process lead."""
        self._lock.release()

    def note(self, **facts: Any) -> None:
        """Write down, for whoever asks, what this process does as the leader."""
        with suppress(OSError):
            data = json.dumps({"pid": os.getpid(), **facts}).encode()
            write_atomic(self._local / "leader.json", data, self._local / "tmp")

    def noted(self) -> dict[str, Any] | None:
        """What the process that leads wrote down of itself; nothing where none leads.

        Asked by taking the office for a moment: whoever wants it just then asks again two seconds later.
        """
        if not self._place.exists() or self.take():
            self.leave()
            return None
        with suppress(OSError, ValueError):
            return dict(json.loads((self._local / "leader.json").read_text(encoding="utf-8")))
        return {}
