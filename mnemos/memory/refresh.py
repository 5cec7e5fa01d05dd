"""Bringing the index up to the vault: what was committed, edited, pulled or deleted since it was last looked at.

Cost follows what changed: git says which paths differ between the commit that was seen and the present one, and which differ from
it in the work tree; only those are read.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sqlite3
import stat
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mnemos.domain.records import Record
from mnemos.domain.validate import record_from, review_from, session_from, skill_from
from mnemos.errors import DiskFailed, GitFailed, InvalidRecord, MnemosError, Problem, Refused, Unreadable
from mnemos.index.catalogue import Seen
from mnemos.memory.conflicts import WAITING
from mnemos.memory.guard import secret_problems
from mnemos.memory.purged import purged_ids, purged_name, refuse_purged
from mnemos.memory.trust import Judge
from mnemos.safety import scanner
from mnemos.vault.worktree import RACY, is_text, look

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from mnemos.domain.records import File
    from mnemos.index.catalogue import Catalogue
    from mnemos.memory.vault import Vault
    from mnemos.vault.repository import Repository
    from mnemos.vault.worktree import Look

_log = logging.getLogger("mnemos")
_BATCH = 500  # files a transaction: a killed rebuild goes on where it was
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

    if looked and len(paths) > _BATCH:  # killed half-way, we would never look again at files that are new
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
    entries = [_entry_of(path) for path in (vault.top / ".gitignore", vault.top / ".git" / "info" / "exclude")]
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


def take_in(
    vault: Vault,
    paths: Sequence[str],
    judge: Judge | None = None,
    *,
    gone: Collection[str] = (),
    finish: Callable[[], None] | None = None,
) -> int:
    """Read some files of the vault into the index, where they differ from what it holds.

    Args:
        vault: an open vault.
        paths: the files.
        judge: says how far they are trusted.
        gone: files to forget, whether they are there or not.
        finish: what is to be noted together with the last of them, so that a crash loses both or neither.

    Returns:
        How many differed.
    """
    catalogue = vault.index.catalogue
    judge = judge or Judge(vault)
    waiting = [path for path in paths if vault.layout.kind_of(path) and not _is_known(vault, path)]
    gone = [path for path in gone if catalogue.seen(path)]
    count = 0
    for start in range(0, max(len(waiting), 1), _BATCH):
        last = start + _BATCH >= len(waiting)
        if not waiting and not gone and finish is None:
            break
        with catalogue.changing():
            count += sum(_take_in_one(vault, path, judge) for path in waiting[start : start + _BATCH])
            if last:
                for path in gone:
                    catalogue.forget_file(path)
                if finish:
                    finish()
    judge.done()
    return count + len(gone)


def _is_known(vault: Vault, path: str) -> bool:
    """Whether a file's entry says that it is what was seen of it."""
    old = vault.index.catalogue.seen(path)
    entry = _entry_of(vault.layout.full(path))
    if old is None:
        return entry is None
    return bool(old.mtime and entry and (entry.st_size, entry.st_mtime_ns) == (old.size, old.mtime))


def _take_in_one(vault: Vault, path: str, judge: Judge) -> bool:
    catalogue = vault.index.catalogue
    kind = vault.layout.kind_of(path)
    if kind is None:
        return False
    old = catalogue.seen(path)
    try:
        data, status = _read(vault, path)
        if data is None or status is None:
            if old:
                catalogue.forget_file(path)
            return old is not None
    except (OSError, Refused) as error:
        problem = Problem("", f"it cannot be read: {error}", "see to its permissions, or remove it")
        catalogue.set_file(path, Seen("", 0, 0), kind, None, [problem])
        return True
    # A file that was written a moment ago may be written again without its time moving: that time is not to be believed.
    believed = status.st_mtime_ns if status.st_mtime_ns < time.time_ns() - RACY else 0
    seen = Seen(digest_of(data), status.st_size, believed)
    if old and old.digest == seen.digest:
        if old != seen:
            catalogue.touch_file(path, seen)
        return False
    try:
        file = read_file(vault, path, kind, data)
        refuse_purged(file.id, purged_ids(vault))
        if problems := secret_problems(vault, data.decode("utf-8", "replace")):
            catalogue.set_file(path, seen, kind, None, problems)
        else:
            catalogue.set_file(path, seen, kind, file, standing=judge.standing(path, file))
            if isinstance(file, Record) and file.conflict:
                catalogue.put(WAITING, "yes")
    except (InvalidRecord, Unreadable) as error:
        catalogue.set_file(path, seen, kind, None, error.problems or (Problem("", error.message),))
    except (MnemosError, sqlite3.Error):
        raise
    except Exception as error:  # noqa: BLE001 - one file, whatever is in it, must not keep the others from anybody
        _log.info("%s cannot be taken in", path, exc_info=True)
        problem = Problem("", f"it cannot be taken in: {type(error).__name__}: {error}", "mend it, or remove it")
        catalogue.set_file(path, seen, kind, None, [problem])
    return True


def _read(vault: Vault, path: str) -> tuple[bytes | None, os.stat_result | None]:
    """A file's bytes and its entry; nothing where it is gone.

    Raises:
        OSError: it cannot be read, or is none that could be: reading from a pipe, for example, would wait for its other end.
        Refused: it leads out of the vault.
    """
    full = vault.layout.full(path)
    try:
        mode = full.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None, None
    if not stat.S_ISREG(mode):
        raise OSError("it is not a regular file")
    data = vault.store.read(path)
    return data, full.stat() if data is not None else None


def _entry_of(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def digest_of(data: bytes) -> str:
    """The name of a version of a file: 16 hex digits of the SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()[:16]


def read_file(vault: Vault, path: str, kind: str, data: bytes) -> File:
    """What a file of the vault holds.

    Args:
        vault: an open vault, for its zone.
        path: where the file lies.
        kind: memory, session, skill or review.
        data: its bytes.

    Raises:
        Unreadable: its frontmatter or text cannot be read.
        InvalidRecord: it breaks the rules; with every problem and its line.
    """
    from mnemos.vault import codec  # YAML costs 25 ms, and a hook that finds nothing changed reads no file

    document = codec.parse(codec.decode(data))
    zone = vault.settings.tzinfo
    try:
        match kind:
            case "memory":
                return record_from(document.meta, document.body, zone=zone)
            case "session":
                return session_from(document.meta, document.body, zone=zone)
            case "review":
                return review_from(document.meta, document.body, zone=zone)
            case _:
                return skill_from(document.meta, document.metadata, document.text, path.split("/")[-2])
    except InvalidRecord as error:
        raise InvalidRecord(error.message, problems=document.locate(error.problems)) from error
