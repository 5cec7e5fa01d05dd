"""Fresh ids: ULIDs that never run backwards within a process."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from mnemos.domain.ulids import encode

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

_LIMIT = 1 << 80


class Ids:
    """Makes ids.

    Args:
        entropy: gives ten random bytes; tests and replays give their own.
    """

    def __init__(self, entropy: Callable[[], bytes] = lambda: os.urandom(10)) -> None:
        self._entropy = entropy
        self._last = (-1, 0)
        self._lock = threading.Lock()

    def fresh(self, now: datetime) -> str:
        """A new id of an instant; within one millisecond each is one more than the last, as the ULID standard has it.

        A clock that is set back does not set ids back: they go on from the last one until the clock has caught up.
        """
        with self._lock:
            milliseconds = int(now.timestamp() * 1000)
            last, value = self._last
            if milliseconds > last:
                value = int.from_bytes(self._entropy())
            elif value + 1 < _LIMIT:
                milliseconds, value = last, value + 1
            else:
                milliseconds, value = last + 1, int.from_bytes(self._entropy())
            self._last = (milliseconds, value)
            return encode(milliseconds, value.to_bytes(10))
