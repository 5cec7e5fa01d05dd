"""Local commits made anew on top of what the team has, so that the team's history stays the first parent of everything.

Each file is put together by itself, with what the commit changed it from as the base. What upstream has already, whether it came there by a
merge, a rebase or a squash, is recognised by its content and not made again.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import GitFailed
from mnemos.share import merge
from mnemos.share.incoming import purged
from mnemos.vault import commits, deltas
from mnemos.vault.staging import FILE_MODE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from mnemos.vault.deltas import Delta
    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Repository

_Entry = tuple[str, str]
_UNITED = "sync: bring together what was merged here\n\nMnemos-Source: user\n"


@dataclass(slots=True)
class Replayed:
    """What came of replaying.

    Args:
        tip: the last commit.
        made: how many commits were made anew.
        dropped: how many said nothing that upstream did not say already.
        merged: files in which both sides' changes were put together.
        disputed: path to the files beside it that hold what could not be.
        kept: files that one side took away and the other changed: they stay.
        gone: names that a commit of either side took away, or that gave way to the team's.
    """

    tip: str
    made: int = 0
    dropped: int = 0
    merged: list[str] = field(default_factory=list)
    disputed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)


def replay(
    repository: Repository,
    layout: Layout,
    *,
    local: str,
    upstream: str,
    since: str,
    arrived: Iterable[Delta],
    now: datetime,
    sign: bool,
    shared: Mapping[str, str],
) -> Replayed:
    """Make the local commits anew on top of upstream; only objects are written.

    Args:
        repository: the vault's repository.
        layout: where things lie.
        local: the last local commit.
        upstream: the last commit of the team.
        since: the commit up to which the local history was the team's: the merge base, or upstream as it was before it was rewritten.
        arrived: what upstream has changed since then.
        now: the time of the new commits.
        sign: whether they are signed.
        shared: path to the blob that was proposed from here, of files that upstream may hold in a reviewed form.
    """
    spans = (local, f"^{since}", f"^{upstream}")
    lines = repository.git.text("rev-list", "--reverse", "--topo-order", "--parents", *spans).splitlines()
    listed = [line.split()[0] for line in lines]
    merged = any(len(line.split()) > 2 for line in lines)
    work = _Replay(repository, layout, upstream, since, arrived, shared)
    writer = commits.Writer(repository, now, sign=sign)
    with repository.packing():
        return work.unite(listed, local, writer) if merged else work.run(listed, local, writer)


class _Replay:
    def __init__(
        self,
        repository: Repository,
        layout: Layout,
        upstream: str,
        since: str,
        arrived: Iterable[Delta],
        shared: Mapping[str, str],
    ) -> None:
        self._repository, self._git, self._layout = repository, repository.git, layout
        self._shared = shared
        self._result = Replayed(upstream)
        self._tree = commits.read(repository, upstream).tree
        self._since, self._upstream = since, upstream
        self._before = commits.read(repository, since).tree
        self._purged = purged(repository, layout, upstream)
        self._moved = self._renames(arrived)

    def run(self, listed: list[str], local: str, writer: commits.Writer) -> Replayed:
        changes = deltas.of_each(self._git, listed)
        had = self._had(local, changes)
        for number, oid in enumerate(listed):
            commit = commits.read(self._repository, oid)
            found = changes.get(oid, [])
            wanted = [delta for delta in found if number > had.get(delta.path, -1)]
            again = {delta.path for delta in found} - {delta.path for delta in wanted}
            left = {old for old, new in self._renames(found).items() if new in again} if again else set()
            tree = self._repository.tree_with(self._tree, self._entries(wanted, left))
            if tree == self._tree:
                self._result.dropped += 1
                continue
            self._tree = tree
            self._result.tip = writer.write(tree, [self._result.tip], commit)
            self._result.made += 1
        return self._result

    def unite(self, listed: list[str], local: str, writer: commits.Writer) -> Replayed:
        """One commit that brings both sides together, upstream first: where somebody has merged by hand, what they decided stands."""
        had = self._had(local, changes := deltas.of_each(self._git, listed))
        versions = {
            (number, delta.path): (delta.mode, delta.new) for number, found in enumerate(changes.values()) for delta in found
        }
        wanted = []
        for delta in deltas.between(self._git, self._since, local):
            number = had.get(delta.path)
            mode, blob = (delta.old_mode, delta.old) if number is None else versions[number, delta.path]
            wanted.append(replace(delta, old_mode=mode, old=blob))
        tree = self._repository.tree_with(self._tree, self._entries(wanted))
        self._result.tip = writer.say(tree, [self._upstream, local], _UNITED)
        self._result.made = 1
        return self._result

    def _had(self, local: str, changes: Mapping[str, list[Delta]]) -> dict[str, int]:
        """Path to the number of the last commit whose version of it upstream has had, if only in the form that its reviewer gave it."""
        theirs = deltas.blobs_of(self._git, local, self._upstream)
        self._result.gone = {path for path, blobs in theirs.items() if "" in blobs}
        self._result.gone |= {delta.path for found in changes.values() for delta in found if not delta.new}
        return {
            delta.path: number
            for number, found in enumerate(changes.values())
            for delta in found
            if delta.new and (delta.new in theirs.get(delta.path, ()) or self._was_reviewed(delta, theirs))
        }

    def _was_reviewed(self, delta: Delta, theirs: Mapping[str, set[str]]) -> bool:
        """Whether upstream has a file that is new since in another form than it was proposed from here."""
        return (
            delta.new == self._shared.get(delta.path)
            and bool(theirs.get(delta.path, set()) - {""})
            and self._repository.entry(self._before, delta.path) is None
        )

    def _entries(self, wanted: list[Delta], left: Collection[str] = ()) -> dict[str, _Entry | None]:
        """What a commit's changes come to on top of what there is: path to mode and blob.

        Args:
            wanted: the changes.
            left: names that files bore before the commit gave them another one, under which upstream has them already.
        """
        entries: dict[str, _Entry | None] = {}
        by_path = {delta.path: delta for delta in wanted}
        renamed = {new: by_path[old] for old, new in self._renames(wanted).items()}
        for delta in wanted:
            if ulid_at_end(delta.path.removesuffix(".md").rsplit("/", 1)[-1]) in self._purged:
                self._result.gone.add(delta.path)  # nobody brings back what the team has erased
            elif delta not in renamed.values():  # its new name carries it
                moved = {} if delta.path in left else self._moved
                self._put(delta, renamed.get(delta.path), moved, entries)
        return entries

    def _put(self, delta: Delta, was: Delta | None, moved: Mapping[str, str], entries: dict[str, _Entry | None]) -> None:
        """Put one change.

        Args:
            delta: the change.
            was: the file under the name it had before, where a person renamed it.
            moved: old to new name of the files that upstream has renamed.
            entries: path to mode and blob of what changes; put into it.
        """
        before = was or delta
        path = moved.get(before.path, delta.path)
        old = (before.old_mode, before.old) if before.old else None
        there = (delta.mode, delta.new) if delta.new else None
        here = self._entry(path) or (self._entry(before.path) if was else None)
        if was and path == delta.path:
            entries[was.path] = None
        elif path != delta.path:
            self._result.gone.add(delta.path)  # both sides renamed it: the team's name stays
        if here in (old, there):
            entries[path] = there
        elif there is None or here is None:
            self._result.kept.append(path)
            entries[path] = there or here
        else:
            entries[path] = here if there == old else self._together(path, old, here, there, entries)

    def _together(
        self, path: str, old: _Entry | None, here: _Entry, there: _Entry, entries: dict[str, _Entry | None]
    ) -> _Entry:
        """A file that both sides changed."""
        base = old[1] if old else self._shared.get(path)
        if {here[0], there[0]} & {deltas.LINK, deltas.SUBMODULE}:
            raise GitFailed(
                f"{path} is a link or a submodule, and both sides changed it", hint="Put it in order with `git rebase`."
            )
        one, two = (self._text(blob) for blob in (here[1], there[1]))
        before = self._text(base) if base else None
        ours = self._layout.holds(path)
        merged = merge.merge_text(path, before, one, two) if ours else merge.merge_foreign(path, before, one, two)
        self._result.merged.append(path)
        for other, text in merged.others.items():
            if self._entry(other) is None:
                entries[other] = (FILE_MODE, self._write(other, text))
            self._result.disputed[path] = tuple(dict.fromkeys((*self._result.disputed.get(path, ()), other)))
        return (here[0], self._write(path, merged.kept))

    def _renames(self, changes: Iterable[Delta]) -> dict[str, str]:
        """Old to new name of our files that a person has renamed: the same id, under another name."""
        gone: dict[str, str] = {}
        come: dict[str, str] = {}
        for delta in changes:
            if self._layout.kind_of(delta.path) == "memory" and not (delta.old and delta.new):
                (come if delta.new else gone)[delta.path] = delta.new or delta.old
        if not gone or not come:
            return {}
        names = {merge.id_of(self._text(blob)) or ulid_at_end(path.removesuffix(".md")): path for path, blob in come.items()}
        found = {path: names.get(merge.id_of(self._text(blob))) for path, blob in gone.items()}
        return {path: new for path, new in found.items() if new}

    def _entry(self, path: str) -> _Entry | None:
        return self._repository.entry(self._tree, path)

    def _text(self, blob: str) -> str:
        found = self._git.object(blob)
        return found.data.decode("utf-8", "surrogateescape") if found else ""

    def _write(self, path: str, text: str) -> str:
        return self._repository.write_blob(path, text.encode("utf-8", "surrogateescape"), None)
