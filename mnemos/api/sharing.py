"""What a team shares: syncing, and what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.api.asking import told
from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from collections.abc import Collection

    from mnemos.api import Mnemos
    from mnemos.share.check import Remark
    from mnemos.share.propose import Proposal
    from mnemos.share.review import Review
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

    @told
    def check(self, base: str, head: str = "HEAD") -> list[Remark]:
        """Everything to be said of what changed between two commits, by the policy of the first."""
        from mnemos.share.check import check

        self._mnemos.fresh()
        return check(self.vault, base, head, now=self._mnemos.now())

    @told
    def propose(self, idents: list[str], *, title: str = "", push_only: bool = False) -> Proposal:
        """Propose memories to the team; none named are all that it does not have."""
        from mnemos.share.propose import propose

        self._mnemos.fresh()
        return propose(self.vault, idents, title=title, now=self._mnemos.now(), push_only=push_only)

    @told
    def proposals(self) -> list[str]:
        """The branches with proposals that the server has now."""
        from mnemos.share.review import open_ones

        return open_ones(self.vault)

    @told
    def review(self, ref: str, decision: str = "") -> tuple[Review, str]:
        """What a proposal would change, and, where that was decided, the commit that brought it to the team.

        Args:
            ref: its branch, the number of a request, or a full ref.
            decision: `approve`, `reject`, or nothing.
        """
        from mnemos.share import review

        self._mnemos.fresh()
        found = review.look(self.vault, ref, now=self._mnemos.now())
        if decision == "approve":
            return found, review.approve(self.vault, found, now=self._mnemos.now())
        if decision == "reject":
            review.reject(self.vault, found)
        return found, ""
