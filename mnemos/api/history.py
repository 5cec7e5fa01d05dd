"""The verbs on what was: how memories came about, what changed, and erasing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.api.asking import asked, at_holder, told
from mnemos.domain.schema import GLOBAL
from mnemos.errors import NotFound

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from mnemos.memory.chronicle import Event
    from mnemos.memory.purge import Erasure


class History:
    """The verbs on what was, of one caller's memory.

    Args:
        mnemos: that memory.
    """

    def __init__(self, mnemos: Mnemos) -> None:
        self.vault = mnemos.vault
        self._mnemos = mnemos

    def holding(self, ident: str) -> History:
        """The same of the vault that holds something."""
        return self._mnemos.holding(ident).history

    @at_holder
    @asked
    def log(self, ident: str) -> list[Event]:
        """Who changed a memory, when and why, the latest first."""
        from mnemos.memory.chronicle import log

        self._mnemos.fresh()
        return log(self.vault, ident)

    @at_holder
    @asked
    def diff(self, ident: str, between: str = "") -> str:
        """What changed in a memory's file: by its last change, or between two times `A..B`."""
        from mnemos.memory.chronicle import difference

        self._mnemos.fresh()
        return difference(self.vault, ident, between)

    @asked
    def purge_plan(self, ident: str = "", *, match: str = "") -> Erasure:
        """What a purge of a memory, or of a text, would erase from this vault; nothing is changed."""
        from mnemos.memory.purge import plan

        self._mnemos.fresh()
        try:
            return plan(self.vault, ident, match=match)
        except NotFound as error:
            if ident and (other := self._mnemos.holding(ident)) is not self._mnemos:
                error.hint = f"The vault {other.name} holds it: `mnemos --vault {other.name} purge {ident}` erases it there."
            raise

    @told
    def purge(self, erasure: Erasure) -> None:
        """Erase what was planned, from every commit and every note of this machine."""
        from mnemos.memory.purge import purge

        purge(self.vault, erasure, now=self._mnemos.now())

    @asked
    def timeline(self, *, project: str | None = None, limit: int = 50, since: str = "") -> list[Event]:
        """What was believed on a project and when that changed, the latest first."""
        from mnemos.memory.chronicle import timeline

        def found(at: Mnemos, name: str | None) -> list[Event]:
            at.fresh()
            return timeline(at.vault, name or GLOBAL, limit=limit, since=since)

        parts = self._mnemos.each(found, project)
        events = [replace(event, vault=name) if name else event for name, told in parts for event in told]
        return sorted(events, key=lambda event: (event.at, event.id), reverse=True)[:limit] if len(parts) > 1 else events
