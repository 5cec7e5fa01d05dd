"""Dreams in the background of whoever leads a vault, with a memory of its own, so that no call waits for it."""

from __future__ import annotations

import logging
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.learn import due

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
_AGAIN = 300.0  # seconds after which it looks again whether a pass is due
_FIRST = 20.0  # seconds that a server has for its first calls


class Dreamer:
    """Dreams when a pass is due, until it is closed.

    Args:
        vault: the vault, to see whether one is due.
        open_memory: opens it a second time.
        first: seconds before it looks for the first time.
    """

    def __init__(self, vault: Vault, open_memory: Callable[[], Mnemos], *, first: float = _FIRST) -> None:
        self._vault, self._open, self._first = vault, open_memory, first
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="dreamer", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Dream no more; a pass that is under way is not waited for, since a commit is whole or absent."""
        self._end.set()

    def _run(self) -> None:
        pause = self._first
        while not self._end.wait(pause):
            pause = _AGAIN
            try:
                self._look()
            except Exception as error:  # noqa: BLE001 - whatever it is, the next look may do better, and no agent waits for this one
                _log.info("the dream pass failed: %s", error)

    def _look(self) -> None:
        if due.is_due(self._vault, datetime.now(UTC)):
            mnemos = self._open()
            try:
                mnemos.learning.dream()
            finally:
                mnemos.close()
