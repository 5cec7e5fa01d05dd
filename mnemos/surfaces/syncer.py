"""Syncs in the background of whoever leads a vault, where its owner has asked for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.surfaces.chore import Chore

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_FIRST = 5.0  # seconds that a server has for its first calls
_LOOK = 30.0  # seconds after which the setting is read again
_MINUTE = 60.0


class Syncer(Chore):
    """Syncs when it begins and every so many minutes, while `[sync] minutes` says so.

    A sync that is refused or fails is told by `mnemos sync --status` and by the next `mnemos sync`.
    """

    name = "sync"
    again = _LOOK

    def __init__(self, vault: Vault, open_memory: Callable[[], Mnemos], *, first: float = _FIRST) -> None:
        super().__init__(vault, open_memory, first=first)

    def turn(self) -> None:
        """Sync, where that is asked for."""
        minutes = self.vault.user.sync_minutes
        self.again = minutes * _MINUTE or _LOOK
        if minutes:
            with self.memory() as mnemos:
                mnemos.sharing.sync()
