"""What a leader does again and again in the background, with a memory of its own, so that no call waits for it."""

from __future__ import annotations

import logging
import threading
from abc import ABC, abstractmethod
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")


class Chore(ABC):
    """Takes its turns until it is closed; one that fails harms nobody.

    Args:
        vault: the vault, to see whether something is to be done.
        open_memory: opens it a second time.
        first: seconds before the first turn.
    """

    name: str  # of what it does
    again: float  # seconds until the next turn, after one that failed too

    def __init__(self, vault: Vault, open_memory: Callable[[], Mnemos], *, first: float) -> None:
        self.vault, self._open, self._first = vault, open_memory, first
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take no more turns; one that is under way is not waited for, since what it writes is whole or absent."""
        self._end.set()

    @abstractmethod
    def turn(self) -> None:
        """Do what is to be done now, if anything is; may set `again`."""

    @contextmanager
    def memory(self) -> Iterator[Mnemos]:
        """A memory of its own, closed behind it."""
        mnemos = self._open()
        try:
            yield mnemos
        finally:
            mnemos.close()

    def _run(self) -> None:
        pause = self._first
        while not self._end.wait(pause):
            try:
                self.turn()
            except Exception as error:  # noqa: BLE001 - whatever it is, the next turn may do better, and no agent waits for this one
                _log.info("the %s in the background failed: %s", self.name, error)
            pause = self.again
