"""Syncs in the background of whoever leads a vault, where its owner has asked for that."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from mnemos.memory import sessions, spool
from mnemos.surfaces.chore import Chore

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_FIRST = 5.0  # seconds that a server has for its first calls
_LOOK = 5.0  # seconds between looks at the setting and at the sessions
_MINUTE = 60.0


class Syncer(Chore):
    """Syncs when it begins, when a session has ended, and every so many minutes, while `[sync] minutes` says so.

    Sessions are known by their files, whichever process ended them: nobody who ends one waits. A sync that is refused or fails is told by
    `mnemos sync --status` and by the next `mnemos sync`.
    """

    name = "sync"
    again = _LOOK

    def __init__(self, vault: Vault, open_memory: Callable[[], Mnemos], *, first: float = _FIRST) -> None:
        self._next = 0.0
        self._running: set[str] = set()
        super().__init__(vault, open_memory, first=first)

    def turn(self) -> None:
        """Sync, where that is asked for and due."""
        minutes = self.vault.user.sync_minutes
        self.again = min(_LOOK, minutes * _MINUTE) or _LOOK
        if not minutes:
            return
        running = {session.id for session in spool.every(sessions.folder(self.vault)) if not session.over}
        ended, self._running = self._running - running, running
        if ended or time.monotonic() >= self._next:
            self._next = time.monotonic() + minutes * _MINUTE
            with self.memory() as mnemos:
                mnemos.reap()  # those whose agent's program has only said that they are over
                mnemos.sharing.sync()
