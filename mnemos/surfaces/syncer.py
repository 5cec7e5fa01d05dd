"""Syncs in the background of whoever leads a vault, where its owner has asked for that, with a memory of its own, so that no call waits for it."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from mnemos.errors import MnemosError

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
_FIRST = 5.0  # seconds that a server has for its first calls
_AGAIN = 30.0  # seconds after which the setting is read again
_MINUTE = 60.0


class Syncer:
    """Syncs when it begins and every so many minutes, while `[sync] minutes` says so, until it is closed.

    Args:
        vault: the vault, to see whether and how often.
        open_memory: opens it a second time.
        first: seconds before it syncs for the first time.
    """

    def __init__(self, vault: Vault, open_memory: Callable[[], Mnemos], *, first: float = _FIRST) -> None:
        self._vault, self._open, self._first = vault, open_memory, first
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="syncer", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Sync no more; one that is under way is not waited for, since the next one carries it through."""
        self._end.set()

    def _run(self) -> None:
        pause = self._first
        while not self._end.wait(pause):
            minutes = self._vault.user.sync_minutes
            pause = minutes * _MINUTE or _AGAIN
            if minutes:
                self._sync()

    def _sync(self) -> None:
        try:
            mnemos = self._open()
            try:
                mnemos.sharing.sync()
            finally:
                mnemos.close()
        except MnemosError as error:  # told by `mnemos sync --status` and the next `mnemos sync`
            _log.info("the sync in the background was refused: %s", error.message)
        except Exception as error:  # noqa: BLE001 - whatever it is, the next one may do better, and no agent waits for this one
            _log.info("the sync in the background failed: %s", error)
