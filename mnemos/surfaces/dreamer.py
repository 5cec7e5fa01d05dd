"""Dreams in the background of whoever leads a vault."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.learn import due
from mnemos.surfaces.chore import Chore

if TYPE_CHECKING:
    from collections.abc import Callable

    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

_FIRST = 20.0  # seconds that a server has for its first calls


class Dreamer(Chore):
    """Dreams when a pass is due."""

    name = "dream pass"
    again = 300.0

    def __init__(self, vault: Vault, open_memory: Callable[[], Mnemos], *, first: float = _FIRST) -> None:
        super().__init__(vault, open_memory, first=first)

    def turn(self) -> None:
        """Dream, if a pass is due."""
        if due.is_due(self.vault, datetime.now(UTC)):
            with self.memory() as mnemos:
                mnemos.learning.dream()
