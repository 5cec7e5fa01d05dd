"""Bringing the index up to the vault: what was committed, edited, pulled or deleted since it was last looked at.

Cost follows what changed: git says which paths differ between the commit that was seen and the present one, and which differ from
it in the work tree; only those are read.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mnemos.errors import DiskFailed, GitFailed, Problem
from mnemos.memory.intake import BATCH, entry_at, take_in
from mnemos.memory.purged import purged_name
from mnemos.memory.trust import Judge
from mnemos.safety import scanner
from mnemos.vault.worktree import is_text, look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mnemos.index.catalogue import Catalogue
    from mnemos.memory.vault import Vault
    from mnemos.vault.repository import Repository
    from mnemos.vault.worktree import Look

_log = logging.getLogger("mnemos")
_MENDS = 3  # how often an index that failed is seen to
UNBORN = "unborn"


def refresh(vault: Vault, *, work_tree: bool = True) -> int:
    """Take in what changed; where nothing did, nothing is written.

    Args:
        vault: an open vault.
        work_tree: whether to look for edits that are not committed, which costs a look at every file's entry.

    Returns:
        How many files were read anew.
    """
    vault.read_settings()
    catalogue = vault.index.catalogue
    reading = f"{vault.settings.zone} {scanner.VERSION}{purged_name(vault)}"
    _read_alike(catalogue, reading)
    facts, head = catalogue.facts(), vault.heads.head()
    seen = facts.get("head", "")
    now = head.commit if head else UNBORN
    changed = _committed(vault, seen, now)
    looked = _look(vault, changed, now) if head and (work_tree or not seen) else None
    paths = changed.paths | (looked.candidates if looked else set())
    judge = Judge(vault)
    if facts.get("policy") != judge.policy:
        _judge_anew(vault, judge)

    def note() -> None:
        if catalogue.get("head") == seen:  # otherwise another process has seen another commit meanwhile
            catalogue.put("head", now)
        catalogue.put("reading", reading)
        if looked:
            looked.note(catalogue)

    if looked and len(paths) > BATCH:  # killed half-way, we would never look again at files that are new
        with catalogue.changing():
            catalogue.set_dirty(looked.after.dirty)
    gone = changed.gone | (looked.gone if looked else set())
    finish = note if seen != now or (looked and looked.before != looked.after) else None
    return take_in(vault, sorted(filter(is_text, paths)), judge, gone=gone, finish=finish)


def _read_alike(catalogue: Catalogue, reading: str) -> None:
    """Begin anew where what was read meant something else: times without a zone, or texts that look suspicious by now."""
    if catalogue.facts().get("reading", "") not in {"", reading}:
        with catalogue.changing():
            if catalogue.get("reading") not in {"", reading}:
                catalogue.clear()


@dataclass(frozen=True, slots=True)
class _Changed:
    """What commits mean for the index.

    Args:
        paths: what they may have changed.
        gone: files that are no memories any more, although they may be there: git is told to ignore them.
        whole: whether `paths` are all there is, since nothing is known of what came before; then `untracked` are those of them
            that git does not know.
    """

    paths: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    whole: bool = False
    untracked: set[str] = field(default_factory=set)


def _committed(vault: Vault, seen: str, now: str) -> _Changed:
    """The paths that may have changed by commits."""
    if seen == now:
        return _Changed()
    rooms = vault.layout.rooms
    if seen and UNBORN not in {seen, now} and vault.repository.git.object(seen) is not None:
        return _Changed(set(vault.repository.changed(seen, now, rooms)))
    try:
        files = set(vault.repository.files(rooms))
        untracked = set(vault.repository.git.lines("ls-files", "-z", "--others", "--exclude-standard", "--", *rooms))
    except GitFailed:  # its index is damaged, which the look at the work tree tells
        files = set(vault.repository.git.lines("ls-tree", "-r", "-z", "--name-only", now, "--", *rooms)) - {UNBORN}
        untracked = set()
    known = vault.index.catalogue.paths()
    there = {path for path in known - files if _is_there(vault, path)}
    gone = vault.repository.ignored(sorted(there))
    return _Changed((files | known) - gone, gone, whole=True, untracked=untracked | there - gone)


@dataclass(frozen=True, slots=True)
class _State:
    """What is known of the work tree: paths that differ from the commit, folders and their times, what is wrong with folders."""

    dirty: dict[str, bool]
    folders: dict[str, int]
    troubles: dict[str, Problem]
    ignoring: str


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a look at the work tree means for the index."""

    candidates: set[str]
    gone: set[str]
    before: _State
    after: _State

    def note(self, catalogue: Catalogue) -> None:
        """Put what was seen in the place of what was known when the look began."""
        catalogue.set_dirty(self.after.dirty, replaces=self.before.dirty)
        catalogue.set_folders(self.after.folders, replaces=self.before.folders)
        catalogue.set_folder_problems(self.after.troubles)
        catalogue.put("ignoring", self.after.ignoring)


def _look(vault: Vault, changed: _Changed, now: str) -> _Looked:
    """Look at the work tree: which files differ from the commit, and which does git not know?

    A file that is there and that git does not list as different is in git's index if and only if it is in the commit. So of files
    whose standing may have changed it is enough to ask for the commit: those in commits that came, those that differed before and
    do not any more, and those that were not there before.
    """
    catalogue, repository, layout = vault.index.catalogue, vault.repository, vault.layout
    ignoring = _ignoring(vault)
    before = _State(catalogue.dirty(), catalogue.folders(), catalogue.folder_problems(), catalogue.facts().get("ignoring", ""))
    anew = before.ignoring != ignoring
    found = look(repository, layout, {} if anew else before.folders, now)
    ours = {path for path in found.listed if layout.kind_of(path)}
    fresh = ours - changed.paths - before.dirty.keys() - (catalogue.paths() if anew else _known(catalogue, ours))
    vault.trouble = found.failed
    modified = found.modified
    if found.failed:
        _log.warning("git cannot say which files were edited: %s", found.failed)
        modified = {path for path, untracked in before.dirty.items() if not untracked}
    stay = {path for path, untracked in before.dirty.items() if untracked} - modified - changed.paths
    suspects = (fresh | changed.paths | before.dirty.keys()) - modified - stay
    if changed.whole:
        new = changed.untracked | fresh
    else:
        new = {path for path in suspects if _is_there(vault, path) and not _holds(repository, now, path)}
    untracked = {path for path in new | stay if layout.kind_of(path) and _is_there(vault, path)}
    ignored = repository.ignored(sorted(untracked if anew else untracked - stay))
    dirty = {**dict.fromkeys(filter(is_text, modified), False), **dict.fromkeys(untracked - ignored, True)}
    after = _State(dirty, found.folders, _troubles(before.troubles, found), ignoring)
    # Where git cannot compare, every entry is looked at.
    candidates = dirty.keys() | before.dirty.keys() | (catalogue.paths() if found.failed else set())
    return _Looked(candidates - ignored, ignored, before, after)


def _is_there(vault: Vault, path: str) -> bool:
    """Whether there is anything at a path."""
    return os.path.lexists(vault.layout.full(path))


def _known(catalogue: Catalogue, paths: set[str]) -> set[str]:
    return {path for path in paths if catalogue.seen(path) is not None}


def _holds(repository: Repository, commit: str, path: str) -> bool:
    """Whether a commit holds a file."""
    return repository.git.object(f"{commit}:{path}") is not None


def _ignoring(vault: Vault) -> str:
    """Which rules there are on what git ignores, by the entries of the files that hold them."""
    entries = [entry_at(path) for path in (vault.top / ".gitignore", vault.top / ".git" / "info" / "exclude")]
    return " ".join(f"{entry.st_size} {entry.st_mtime_ns}" if entry else "-" for entry in entries)


def _troubles(before: Mapping[str, Problem], found: Look) -> dict[str, Problem]:
    """What is wrong with folders as a whole; of those that were not read this time what was known."""
    same = {f"{folder}/" for folder in found.folders.keys() - found.troubles.keys()}
    troubles = {path: problem for path, problem in before.items() if path in same}
    return troubles | {f"{folder}/": problem for folder, problem in found.troubles.items() if problem}


def ensure_fresh(vault: Vault, *, work_tree: bool = True) -> int:
    """Take in what changed, with an index that works.

    One that is broken or was deleted under us is made anew; one for which the disk has no room goes on in memory.

    Raises:
        Busy: another process has been filling it for too long.
        DiskFailed: it works nowhere.
    """
    failure: sqlite3.Error | None = None
    for _ in range(_MENDS):
        try:
            vault.see_to_index()
            return refresh(vault, work_tree=work_tree)
        except sqlite3.Error as error:
            failure = error
            vault.mend_index(error)
    raise DiskFailed(f"the index cannot be used: {failure}", hint="`mnemos reindex` makes it anew.") from failure


def _judge_anew(vault: Vault, judge: Judge) -> None:
    """Work out again how far files are trusted whose trust depends on more than what they say."""
    catalogue = vault.index.catalogue
    everything = catalogue.get("elsewhere") not in {"", judge.elsewhere}
    some = "(rules != '' or allowed != '' or not trust or instr(record, '\"trust\":') > 0)"
    with catalogue.changing():
        for row in catalogue.rows("alive = 1" if everything else f"alive = 1 and {some}"):
            standing = judge.standing(row.path, row.file)
            if standing != row.standing:
                catalogue.set_standing(row.number, standing)
        catalogue.put("policy", judge.policy)
        catalogue.put("elsewhere", judge.elsewhere)
