"""What a team shares: syncing, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.api.asking import told
from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from collections.abc import Collection

    from mnemos.api import Mnemos
    from mnemos.share.sync import Report

ACCEPTED = ("rewritten", "emptied", "code")  # what a person may say once that it may come


class Sharing:
    """The verbs on what a team shares, of one caller's memory.

    Args:
        mnemos: that memory.
    """

    def __init__(self, mnemos: Mnemos) -> None:
        self.vault = mnemos.vault
        self._mnemos = mnemos

    @told
    def sync(self, accept: Collection[str] = ()) -> Report:
        """Bring this clone and the team's repository together.

        Args:
            accept: what may come in this time: `rewritten`, `emptied`, `code`.
        """
        from mnemos.share.incoming import Allowed
        from mnemos.share.sync import sync

        if unknown := [word for word in accept if word not in ACCEPTED]:
            problem = Problem("accept", f"{unknown[0]!r} is unknown", "use one of " + ", ".join(ACCEPTED))
            raise InvalidRecord("nothing was synced", problems=(problem,))
        return sync(self.vault, now=self._mnemos.now(), allowed=Allowed(**dict.fromkeys(accept, True)))

    @told
    def undo(self) -> dict[str, str]:
        """Put the branch back to what it was before the last sync moved it."""
        from mnemos.share.sync import undo

        return undo(self.vault)

    @told
    def status(self) -> dict[str, Any]:
        """What this clone knows of its syncs, without asking the remote."""
        from mnemos.share.sync import standing

        return standing(self.vault)
