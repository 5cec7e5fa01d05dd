"""What a server does besides answering its agent: while it leads its vault, it answers hooks; in idle moments it tidies up."""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.surfaces.hooks.listen import Listener
from mnemos.vault.leader import Leadership

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from mnemos.api import Mnemos

_log = logging.getLogger("mnemos")
_AGAIN = 2.0  # seconds after which a server that does not lead asks again


class Lead:
    """Leads a vault as soon as nobody else does, until it is closed.

    Args:
        memory: memory, for one call at a time.
    """

    def __init__(self, memory: Callable[[], AbstractContextManager[Mnemos]]) -> None:
        self._memory = memory
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lead", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Lead no longer."""
        self._end.set()
        self._thread.join(timeout=_AGAIN)

    def _run(self) -> None:
        try:
            with self._memory() as mnemos:
                vault = mnemos.vault
        except Exception as error:  # noqa: BLE001 - whoever calls a tool is told
            _log.info("no vault to lead: %s", error)
            return
        office = Leadership(vault.layout.local)
        while not office.take():
            if self._end.wait(_AGAIN):
                return
        listener: Listener | None = None
        try:
            with suppress(OSError):  # hooks do their work themselves then
                listener = Listener(vault.top, self._memory)
            self._end.wait()
        finally:
            if listener:
                listener.close()
            office.leave()
