"""What a team shares: syncing, and what comes of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from mnemos.api.asking import asked, told
from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.memory.refresh import ensure_fresh

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from mnemos.api import Mnemos
    from mnemos.memory.ids import Ids
    from mnemos.share.check import Remark
    from mnemos.share.packs import Kept, Packed
    from mnemos.share.propose import Proposal
    from mnemos.share.review import Review
    from mnemos.share.sync import Report

ACCEPTED = ("rewritten", "emptied", "code")  # what a person may say once that it may come


class Sharing:
    """The verbs on what a team shares, of one caller's memory.

    Args:
        mnemos: that memory.
        ids: where ids come from.
    """

    def __init__(self, mnemos: Mnemos, ids: Ids) -> None:
        self.vault = mnemos.vault
        self._mnemos = mnemos
        self._ids = ids

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
        allowed = Allowed(**dict.fromkeys(accept, True))
        return sync(self.vault, now=self._mnemos.now(), allowed=allowed, before=self._commit_edits)

    def _commit_edits(self) -> None:
        """Have what people wrote in the files committed as theirs, where it has stood still: it is to be shared too."""
        from mnemos.memory.handedits import HandEdits

        times = iter((0.0, self.vault.user.quiet))  # it goes by when it saw a file last; here the file's own time must do
        hand = HandEdits(self.vault, clock=lambda: next(times))
        if self._stands_still():
            for _ in range(2):
                hand.look(now=self._mnemos.now(), ids=self._ids)

    def _stands_still(self) -> bool:
        """Whether no file with an edit was changed within the last moments."""
        ensure_fresh(self.vault)  # a resident process may have looked a moment before
        oldest = time.time() - self.vault.user.quiet
        paths = [self.vault.layout.full(path) for path in self.vault.index.catalogue.dirty()]
        return bool(paths) and all(not path.exists() or path.stat().st_mtime <= oldest for path in paths)

    @told
    def know(self, addresses: Collection[str]) -> int:
        """Trust authors from now on; gives how many memories of theirs are no longer raw for that reason."""
        from mnemos.share.sync import know

        if bad := [address for address in addresses if "@" not in address]:
            problem = Problem("know", f"{bad[0]!r} is no address", "give it as `mnemos sync` told it")
            raise InvalidRecord("nobody is known by that", problems=(problem,))
        return know(self.vault, addresses)

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

    @asked
    def packs(self) -> list[Kept]:
        """The packs of the vault, by name."""
        from mnemos.share.packs import listed

        return listed(self.vault)

    @told
    def pack_add(self, address: str, *, name: str = "", dry_run: bool = False) -> Packed:
        """Copy the skills of a repository or a JSON file into the vault."""
        from mnemos.share.packs import add

        self.vault.check_ours()
        return add(self.vault, address, name=name, now=self._mnemos.now(), dry_run=dry_run)

    @told
    def pack_update(self, name: str, *, ref: str = "", dry_run: bool = False, force: bool = False) -> Packed:
        """Bring a pack to what its address holds now."""
        from mnemos.share.packs import update

        self.vault.check_ours()
        return update(self.vault, name, ref=ref, now=self._mnemos.now(), dry_run=dry_run, force=force)

    @told
    def pack_remove(self, name: str) -> Packed:
        """Take a pack out of the vault."""
        from mnemos.share.packs import remove

        return remove(self.vault, name, now=self._mnemos.now())

    @asked
    def pack_export(self, names: Collection[str] = ()) -> dict[str, Any]:
        """Skills as a JSON pack; all of the vault's own where none is named."""
        from mnemos.share.export import exported

        self._mnemos.fresh()
        return exported(self.vault, names, now=self._mnemos.now())

    @told
    def team_s_branch(self) -> str:
        """The team's branch as git calls it here: `origin/main`."""
        from mnemos.vault.remote import remote_of

        remote = remote_of(self.vault.repository, self.vault.settings.branch)
        return f"{remote.name}/{remote.branch}"

    @told
    def check(self, base: str, head: str = "HEAD") -> list[Remark]:
        """Everything to be said of what changed between two commits, by the policy of the first."""
        from mnemos.learn.promote import follows
        from mnemos.share.check import check

        self._mnemos.fresh()
        return check(self.vault, base, head, now=self._mnemos.now(), follows=follows)

    @told
    def propose(self, idents: list[str], *, title: str = "", push_only: bool = False) -> Proposal:
        """Propose memories to the team; none named are all that it does not have."""
        from mnemos.share.propose import propose

        self.vault.check_ours()
        self._mnemos.fresh()
        now = self._mnemos.now()
        try:
            return propose(self.vault, idents, title=title, now=now, foresee=self._foresee, push_only=push_only)
        except NotFound as error:
            for ident in idents:
                if (other := self._mnemos.holding(ident)) is not self._mnemos:
                    error.hint = f"The vault {other.name} holds {ident}; what is to be this team's too is saved here anew."
            raise

    def _foresee(self, upstream: str, changes: Mapping[str, str]) -> str:
        from mnemos.api.foresight import foresee

        return foresee(self.vault, upstream, changes, now=self._mnemos.now())

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

        if decision:
            self.vault.check_ours()
        found = self._look(ref)
        if decision == "approve":
            return found, review.approve(self.vault, found, now=self._mnemos.now())
        if decision == "reject":
            review.reject(self.vault, found)
        return found, ""

    @told
    def proposed(self, ref: str, ident: str) -> tuple[Review, str]:
        """A proposal by the name of its branch, to be edited, and the text of the memory in it that has an id, or one that ends so."""
        from mnemos.share import review

        found = review.on_its_branch(self.vault, self._look(ref))
        return found, review.proposed(self.vault, found, ident)[1]

    @told
    def edit_proposal(self, proposal: Review, ident: str, text: str) -> str:
        """Change a memory of a proposal before it is decided on; gives the commit that does so.

        Args:
            proposal: as it was read; where it has gone on since, the change is refused.
            ident: the memory's id, or the end of it.
            text: the new text of its file.
        """
        from mnemos.share import review

        self.vault.check_ours()
        return review.edit(self.vault, proposal, ident, text, now=self._mnemos.now())

    def _look(self, ref: str) -> Review:
        from mnemos.learn.promote import follows
        from mnemos.share import review

        self._mnemos.fresh()
        return review.look(self.vault, ref, now=self._mnemos.now(), follows=follows, foresee=self._foresee)
