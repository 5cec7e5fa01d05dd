"""What people write in the files themselves: taken into the index at once, and committed as theirs when it has stood still."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mnemos.domain.validate import MISSING
from mnemos.errors import Busy, Changed, DiskFailed, GitFailed, InvalidRecord, Refused, SecretFound, Unreadable
from mnemos.memory.adopt import edit_at, plan_of
from mnemos.memory.neighbours import TO_BE_OWN, Newcomer, belonging_elsewhere, blob_name
from mnemos.memory.refresh import ensure_fresh
from mnemos.memory.write import through
from mnemos.vault.settling import Entry, Settling, entry_of
from mnemos.vault.strays import holds_conflict, why_stray

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from mnemos.errors import MnemosError, Problem
    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault
    from mnemos.memory.write import Plan
    from mnemos.vault.changes import Committed

_MOST = 200  # files in one commit: an intent holds them all
_PATIENCE = 1.0  # seconds to wait for somebody else who writes; there is time
_FIRST, _LAST = 1.0, 600.0  # seconds after which something that is in the way is asked about again: doubled each time
_NOT_NOW = (Busy, Changed, DiskFailed, GitFailed, InvalidRecord, Refused, SecretFound, Unreadable)
STAGED = "it has staged changes, which are yours to commit"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one look.

    Args:
        read: how many files were read anew into the index.
        commit: the commit that holds what people wrote, where one was made.
        committed: the files in it.
        left: files with edits that stay uncommitted, to why.
        settling: files with edits that have not stood still for long enough.
        failure: why nothing can be committed now; nothing where it can.
        again: seconds after which to look again, though nothing may have changed by then; nothing for never.
    """

    read: int = 0
    commit: str = ""
    committed: tuple[str, ...] = ()
    left: Mapping[str, str] = field(default_factory=dict)
    settling: tuple[str, ...] = ()
    failure: MnemosError | None = None
    again: float | None = None


class HandEdits:
    """Takes over, look by look, what people write in the files.

    Args:
        vault: an open vault.
        commit: whether to commit it, which also takes `[git] autocommit`, and a vault that is not only read on this machine.
        clock: gives seconds that only go forward.
    """

    def __init__(self, vault: Vault, *, commit: bool = True, clock: Callable[[], float] = time.monotonic) -> None:
        self._vault, self._commit, self._clock = vault, commit, clock
        self._settling = Settling()
        self._delay = _FIRST

    def look(self, *, now: datetime, ids: Ids) -> Taken:
        """Take in what changed, and commit what has stood still for `[watch] quiet` seconds.

        Args:
            now: the present instant.
            ids: where the ids of new memories come from.

        Raises:
            Busy, DiskFailed: the index cannot be filled.
            BadSettings, NoVault, Refused: the vault cannot be used any more.
        """
        vault = self._vault
        vault.store.heal()
        read = ensure_fresh(vault)
        if not (self._commit and vault.user.autocommit) or vault.is_only_read:
            return Taken(read)
        entries = _entries(vault)
        settled, again = self._settling.see(entries, self._clock(), vault.user.quiet)
        left = why_left(vault, settled)
        ready = sorted(settled - left.keys())
        failure, made = None, None
        if ready:
            try:
                made = self._take_over(ready[:_MOST], entries, now, ids)
            except _NOT_NOW as error:
                failure = error
        if failure or STAGED in left.values():
            again, self._delay = min(again or _LAST, self._delay), min(2 * self._delay, _LAST)
        else:
            self._delay = _FIRST
        if made and len(ready) > _MOST:
            again = 0.0
        committed, files = made or (None, ())
        settling = tuple(sorted(entries.keys() - settled)) + tuple(ready[_MOST:])
        return Taken(read, committed.commit if committed else "", files, left, settling, failure, again)

    def hurry(self) -> None:
        """Something changed: what was in the way may be so no longer."""
        self._delay = _FIRST

    def _take_over(
        self, paths: list[str], entries: Mapping[str, Entry], now: datetime, ids: Ids
    ) -> tuple[Committed, tuple[str, ...]] | None:
        vault = self._vault
        vault.repository.check_writable(vault.settings.branch)
        if (vault.repository.git_dir / "index.lock").exists():
            raise Busy("another git command is at work in the vault")
        files: list[str] = []

        def make() -> Plan | None:
            standing = [path for path in paths if _entry(vault, path) == entries[path]]
            edits = [edit for path in standing if (edit := edit_at(vault, path, now, ids))]
            files[:] = [edit.change.path for edit in edits]
            return plan_of(vault, edits) if edits else None

        committed = through(vault, make, now, _PATIENCE)
        return (committed, tuple(files)) if committed else None


def why_left(vault: Vault, paths: Iterable[str]) -> dict[str, str]:
    """Those of some files with edits that are not committed by themselves, to why.

    Args:
        vault: an open vault whose index is up to date.
        paths: files that differ from the commit.
    """
    paths = list(paths)
    if not paths:
        return {}
    broken = _broken(vault)
    twins = {path: ident for ident, found in vault.index.catalogue.twins() for path in found}
    staged = set(vault.repository.staged(vault.layout.rooms))
    ours = [path for path in paths if vault.layout.kind_of(path)] if vault.user.vaults else []
    moved = belonging_elsewhere(vault, [new for path in ours if (new := _newcomer(vault, path))])

    def why(path: str) -> str:
        if stray := why_stray(path):
            return stray
        if vault.layout.is_pack(path):
            return "it came in a pack, and only `mnemos skill update` changes those"
        if vault.layout.full(path).is_symlink():
            return "it is a link"
        if path in broken:
            return broken[path]
        if path in twins and not _is_tracked(vault, path):
            return f"another file has its id, {twins[path]}: empty it in a copy that is to be a memory of its own"
        if path in moved:
            return f"your vault {moved[path]} holds it, so it stays out of this one: {TO_BE_OWN}"
        if path in staged:
            return STAGED
        return "it holds the marks of a merge" if _is_torn(vault, path) else ""

    return {path: reason for path in paths if (reason := why(path))}


def lacks_only_id(vault: Vault) -> set[str]:
    """Memories that break no rule but that they have no id, which is ours to give."""
    problems = vault.index.catalogue.problems()
    lacking = {path for path, problem in problems if _lacks_id(problem)}
    others = {path for path, problem in problems if not _lacks_id(problem)}
    return {path for path in lacking - others if vault.layout.kind_of(path) == "memory"}


def _lacks_id(problem: Problem) -> bool:
    return (problem.where, problem.what) == ("id", MISSING)


def _broken(vault: Vault) -> dict[str, str]:
    """Files that break rules that only their authors can mend, to the first of them."""
    found: dict[str, str] = {}
    for path, problem in vault.index.catalogue.problems():
        if not _lacks_id(problem):
            found.setdefault(path, f"it breaks the rules: {problem}")
    return found


def _entries(vault: Vault) -> dict[str, Entry]:
    """The files that differ from the commit and are there, to their entries."""
    paths = [path for path in vault.index.catalogue.dirty() if vault.layout.kind_of(path)]
    return {path: entry for path in paths if (entry := _entry(vault, path))}


def _entry(vault: Vault, path: str) -> Entry | None:
    with suppress(OSError):
        return entry_of(os.lstat(vault.layout.full(path)))
    return None


def _newcomer(vault: Vault, path: str) -> Newcomer | None:
    """What an edit by hand would bring; nothing where it takes a file away."""
    data, held = _data(vault, path), vault.repository.git.object(f"HEAD:{path}")
    return Newcomer(path, data, blob_name(data), held.data if held else None) if data else None


def _is_tracked(vault: Vault, path: str) -> bool:
    return vault.repository.git.object(f"HEAD:{path}") is not None


def _is_torn(vault: Vault, path: str) -> bool:
    """Whether a merge left two versions in a file."""
    return holds_conflict(_data(vault, path).decode("utf-8", "replace"))


def _data(vault: Vault, path: str) -> bytes:
    """What a file holds; nothing where it cannot be read."""
    with suppress(OSError, Refused):
        return vault.store.read(path) or b""
    return b""
