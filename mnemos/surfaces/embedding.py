"""Embedding behind everybody's back: while a server leads its vault, what has no vector yet gets one."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from mnemos.errors import MnemosError

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from mnemos.api import Mnemos

_log = logging.getLogger("mnemos")
_SOME = 8  # texts at a time: whoever asks meanwhile shares the machine with them
_SOON, _LATER = 0.05, 10.0  # seconds between two looks: while something waits, and while nothing does
_FAILED = 30.0  # seconds after a failure


class Embed:
    """Embeds what waits until it is closed.

    Args:
        memory: memory, for one call at a time; it is not held while texts are embedded.
    """

    def __init__(self, memory: Callable[[], AbstractContextManager[Mnemos]]) -> None:
        self._memory = memory
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="embed", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Embed no more; a batch that is under way is finished, or done again by whoever comes next."""
        self._end.set()
        self._thread.join(timeout=_LATER)

    def _run(self) -> None:
        pause = _LATER
        while not self._end.wait(pause):
            pause = self._some()

    def _some(self) -> float:
        """Embed some of what waits; gives the seconds until the next look."""
        try:
            with self._memory() as mnemos:
                embedding = mnemos.embedding
                _, texts = embedding.waiting(_SOME)
            embedding.wake()
            return _SOON if texts and embedding.embed(texts) else _LATER
        except (MnemosError, OSError) as error:
            _log.info("nothing is embedded now: %s", error)
        except Exception as error:  # noqa: BLE001 - as with every other call, the next one tells
            _log.info("nothing is embedded now: %s: %s", type(error).__name__, error)
        return _FAILED
