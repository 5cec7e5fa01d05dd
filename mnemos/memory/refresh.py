"""Bringing the index up to the vault: what was committed, edited, pulled or deleted since it was last looked at.

Cost follows what changed: git says which paths differ between the commit that was seen and the present one, and which differ from
it in the work tree; only those are read.
"""

from __future__ import annotations

import hashlib
import logging
import sqlite3
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.validate import record_from, review_from, session_from, skill_from
from mnemos.errors import InvalidRecord, Problem, Refused, Unreadable
from mnemos.index.catalogue import Seen
from mnemos.memory.guard import secret_problems
from mnemos.memory.trust import Judge
from mnemos.safety import scanner
from mnemos.vault.worktree import RACY, look

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from mnemos.domain.records import File
    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
_BATCH = 500  # files a transaction: a killed rebuild goes on where it was
UNBORN = "unborn"


def refresh(vault: Vault, *, work_tree: bool = True) -> int:
    """Take in what changed.

    Args:
        vault: an open vault.
        work_tree: whether to look for edits that are not committed, which costs a look at every file's entry.

    Returns:
        How many files were read anew.
    """
    vault.read_settings()
    catalogue = vault.index.catalogue
    reading = f"{vault.settings.zone} {scanner.VERSION}"
    if catalogue.get("reading") not in {"", reading}:
        vault.drop_index(files=True)  # times without a zone, or suspicious texts, are something else now
        catalogue = vault.index.catalogue
    head = vault.repository.head()
    now, seen = head.commit if head else UNBORN, catalogue.get("head")
    paths = _committed(vault, seen, now)
    looked = _look(vault, paths) if head and (work_tree or not seen) else None
    if looked:
        paths |= looked.candidates
    judge = Judge(vault)
    if catalogue.get("policy") != judge.policy:
        _judge_anew(vault, judge)
    count = take_in(vault, sorted(paths), judge)
    if seen != now or looked:
        with catalogue.changing():
            catalogue.put("head", now)
            catalogue.put("reading", reading)
            if looked:
                catalogue.set_dirty(looked.dirty)
                catalogue.set_folders(looked.folders)
    return count


def _committed(vault: Vault, seen: str, now: str) -> set[str]:
    """The paths that may have changed by commits."""
    if seen == now:
        return set()
    if not seen or UNBORN in {seen, now} or vault.repository.git.object(seen) is None:
        return set(vault.repository.files(vault.layout.rooms)) | vault.index.catalogue.paths()
    return set(vault.repository.changed(seen, now, vault.layout.rooms))


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a look at the work tree means for the index."""

    candidates: set[str]
    dirty: dict[str, bool]
    folders: dict[str, int]


def _look(vault: Vault, committed: set[str]) -> _Looked:
    catalogue = vault.index.catalogue
    found = look(vault.repository, vault.layout, catalogue.folders())
    before = catalogue.dirty()
    fresh = [
        path for path in found.listed if vault.layout.kind_of(path) and catalogue.seen(path) is None and path not in committed
    ]
    fresh = sorted(set(fresh) - vault.repository.ignored(fresh))
    untracked = {
        path for path, is_new in before.items() if is_new and path not in committed and vault.layout.full(path).exists()
    }
    dirty = {**dict.fromkeys(found.modified, False), **dict.fromkeys([*untracked, *fresh], True)}
    return _Looked(set(dirty) | set(before), dirty, found.folders)


def ensure_fresh(vault: Vault, *, work_tree: bool = True) -> int:
    """Take in what changed; an index that is broken or was deleted under us is made anew, once.

    Raises:
        sqlite3.Error: it cannot be made either, on a full disk for example.
    """
    try:
        if "index" in vault.__dict__ and vault.index.lost():
            vault.drop_index(files=False)
        return refresh(vault, work_tree=work_tree)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise
        _log.warning("the index is broken and is being made anew: %s", error)
        vault.drop_index(files=True)
        return refresh(vault, work_tree=work_tree)


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


def take_in(vault: Vault, paths: Sequence[str], judge: Judge | None = None) -> int:
    """Read some files of the vault into the index, where they differ from what it holds; gives how many did."""
    judge = judge or Judge(vault)
    count = 0
    for start in range(0, len(paths), _BATCH):
        with vault.index.catalogue.changing():
            count += sum(_take_in_one(vault, path, judge) for path in paths[start : start + _BATCH])
    judge.done()
    return count


def _take_in_one(vault: Vault, path: str, judge: Judge) -> bool:
    catalogue = vault.index.catalogue
    kind = vault.layout.kind_of(path)
    if kind is None:
        return False
    old = catalogue.seen(path)
    try:
        if old and old.mtime and (entry := _entry(vault, path)) and (entry.st_size, entry.st_mtime_ns) == (old.size, old.mtime):
            return False
        data = vault.store.read(path)
        if data is None:
            if old:
                catalogue.forget_file(path)
            return old is not None
        status = vault.layout.full(path).stat()
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
        if problems := secret_problems(vault, data.decode("utf-8", "replace")):
            catalogue.set_file(path, seen, kind, None, problems)
        else:
            catalogue.set_file(path, seen, kind, file, standing=judge.standing(path, file))
    except (InvalidRecord, Unreadable) as error:
        catalogue.set_file(path, seen, kind, None, error.problems or (Problem("", error.message),))
    return True


def _entry(vault: Vault, path: str) -> os.stat_result | None:
    try:
        return vault.layout.full(path).stat()
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
