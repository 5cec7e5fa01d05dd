"""Moving the vault's branch to another commit, the files with it, beside whatever a person is doing there.

`git reset` and `git merge` write files in place and give up where one was edited. Here every file is replaced only if it still holds what
was read; what a person edited is put together with what comes. A note says what is under way: who takes the lock next carries it through.
"""

from __future__ import annotations

import json
import logging
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.errors import Busy, Changed, GitFailed, Refused
from mnemos.vault.changes import Change, text_in
from mnemos.vault.deltas import LINK, SUBMODULE, Delta, as_checked_out, between
from mnemos.vault.files import make_folders, place_exactly, place_new, remove, sync_folder, tidy, write_atomic, write_beside
from mnemos.vault.intents import MOVING
from mnemos.vault.repository import INDEX_PATIENCE, Author

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from mnemos.vault.repository import Head, Repository
    from mnemos.vault.store import Store

_log = logging.getLogger("mnemos")
_EXECUTABLE = "100755"
_SHORT = re.compile(r"git~1|mnemos~\d+")  # what Windows may call .git and .mnemos besides
_Sides = tuple[bytes | None, bytes | None]  # what a file held and is to hold
_UNSEEN: dict[int, str | None] = {
    **dict.fromkeys([*range(0x200C, 0x2010), *range(0x202A, 0x202F), *range(0x206A, 0x2070), 0xFEFF]),
    ord("\\"): "/",
}
_FEW = 50  # files that are each flushed to the disk; of more, everything is at once, other programs' files too


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move did besides.

    Args:
        joined: files with a person's edit that was put together with what came.
        left: files that were left as they are: with a person's edit that could not be put together with what comes, or with something else in
            their place that git does not know.
    """

    joined: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def move(store: Store, old: str, new: str, join: Callable[[str, bytes | None, bytes, bytes], bytes | None]) -> Moved:
    """Move the branch, the files and git's index from one commit to another; only under `writing`.

    Args:
        store: the vault's files and branch.
        old: the commit that is checked out.
        new: the one to go to.
        join: gives a file with a person's edit put together with what comes: from path, old content, new content and theirs; nothing to
            leave theirs as it is.

    Raises:
        Refused: another branch is checked out, something is half done, or a person has staged one of the files.
        Changed: somebody committed meanwhile; nothing was moved.
        Busy: somebody else holds git's index.
        GitFailed: git could not do its part.
    """
    repository = store.repository
    deltas = between(repository.git, old, new)
    for delta in deltas:
        check_path(delta.path)
    contents = _contents(repository, deltas)
    edited = _edited(store, deltas, contents, join)
    note = store.layout.local / MOVING
    facts = {
        "branch": store.branch,
        "old": old,
        "new": new,
        "edited": {path: [_told(was), _told(to)] for path, (was, to) in edited.items()},
    }
    write_atomic(note, json.dumps(facts).encode(), store.layout.local / "tmp")
    try:
        _carry_out(store, old, new, deltas, contents, edited)
    except (Refused, Busy, Changed):
        with suppress(OSError):
            remove(note)
        raise
    remove(note)
    joined = tuple(path for path, (was, to) in edited.items() if was != to)
    left = [path for path, (was, to) in edited.items() if was == to]
    left += [
        delta.path for delta in _files(deltas) if delta.new and _work(store, delta.path) is None and delta.path not in left
    ]
    return Moved(joined, tuple(left))


def resume(store: Store) -> None:
    """Carry through a move that was killed; only for who holds the vault's lock."""
    note = store.layout.local / MOVING
    try:
        facts = json.loads(note.read_text(encoding="utf-8"))
        old, new = str(facts["old"]), str(facts["new"])
        edited = {path: (_read(was), _read(to)) for path, (was, to) in facts["edited"].items()}
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError):
        remove(note)  # it was never begun: the note is whole before anything is moved
        return
    head = store.repository.head()
    ours = head and store.repository.branch() == facts["branch"]
    if head and ours and (head.commit in {old, new} or store.repository.holds(new)):
        deltas = between(store.repository.git, old, new)
        contents = _contents(store.repository, deltas)
        try:
            if head.commit in {old, new}:
                _carry_out(store, old, new, deltas, contents, edited)
            else:
                _bring_back(store, head, deltas, contents)
        except (Refused, Busy, Changed) as error:
            _log.warning("a move to %s that was begun waits: %s", new[:12], error.message)
            return
    remove(note)


def _bring_back(store: Store, head: Head, deltas: list[Delta], contents: Mapping[str, _Sides]) -> None:
    """Commit again what a commit from an index that was behind took off the branch, where nobody has touched the files since.

    Git's advice on a lock that a killed program left is to remove it; whoever does that and commits has not meant to take anything back.
    """
    files = [delta for delta in _files(deltas) if delta.is_plain]
    held = store.blobs_at(head, [delta.path for delta in files])
    lost = [
        delta.path
        for delta in files
        if held[delta.path] == (delta.old or None) and _work(store, delta.path) == contents[delta.path][1]
    ]
    texts = {path: text_in(contents[path][1]) for path in lost}
    if texts:
        message = "sync: bring back what a commit from an index that was behind took off\n"
        store.commit([Change(path, text, text) for path, text in texts.items()], message, datetime.now(UTC), Author())


def _carry_out(
    store: Store, old: str, new: str, deltas: list[Delta], contents: Mapping[str, _Sides], edited: Mapping[str, _Sides]
) -> None:
    repository = store.repository
    staging = repository.stage(INDEX_PATIENCE)
    if staging is None:
        raise Busy(
            "somebody else holds git's index", hint="Is a git command or an editor at work in the vault? Try again in a moment."
        )
    try:
        head = _expect_head(store, old, new, deltas)
        _write(store, deltas, {**contents, **edited})
        if head.commit == old:
            _advance(store, new, head)
        staging.set_entries({delta.path: (delta.mode, delta.new) if delta.new else ("0", repository.null) for delta in deltas})
        staging.refresh([delta.path for delta in _files(deltas) if delta.new])
        staging.publish()
    except BaseException:
        staging.withdraw()
        raise


def _expect_head(store: Store, old: str, new: str, deltas: Iterable[Delta]) -> Head:
    """The commit that is checked out, which must be the old one or already the new; while git's index is held nobody changes that."""
    repository = store.repository
    repository.check_writable(store.branch)
    head = repository.head()
    if head is None or head.commit not in {old, new}:
        raise Changed("somebody committed meanwhile", hint="Try again.")
    if head.commit == old and (staged := repository.staged(delta.path for delta in deltas)):
        hint = "Commit or unstage them (`git restore --staged`), then try again."
        raise Refused(f"{', '.join(staged[:3])} has staged changes, and others changed it too", hint=hint)
    return head


def _advance(store: Store, new: str, head: Head) -> None:
    if failed := store.repository.move_branch(store.branch, new, head):
        raise Changed(f"{store.branch} was moved by somebody else: {failed}", hint="Try again.")


def plain_names(path: str) -> list[str]:
    """The parts of a path as the least strict file system takes them: in one case, without what macOS and Windows do not see.

    Those are characters without a width (HFS+; git's `core.protectHFS`), and on Windows spaces and dots at the end and the name of a stream
    behind a colon (`core.protectNTFS`); a backslash parts names there.
    """
    return [(name.partition(":")[0] or name).rstrip(". ") for name in path.translate(_UNSEEN).casefold().split("/")]


def check_path(path: str) -> None:
    """Make sure that a path of a commit may be written: none leads out of the vault, into git or into our own state.

    Raises:
        Refused: it may not.
    """
    parts, names = PurePosixPath(path).parts, set(plain_names(path))
    short = any(_SHORT.fullmatch(name) for name in names)
    if ".." in parts or PurePosixPath(path).is_absolute() or short or names & {".git", ".mnemos", ""}:
        raise Refused(
            f"the commit holds {path!r}, which nobody may bring", hint="Somebody must take it out of the shared repository."
        )


def _edited(
    store: Store,
    deltas: list[Delta],
    contents: Mapping[str, _Sides],
    join: Callable[[str, bytes | None, bytes, bytes], bytes | None],
) -> dict[str, _Sides]:
    """The files that a person has edited, of those that are to change: path to what they hold and what they are to hold."""
    found: dict[str, _Sides] = {}
    for delta in _files(deltas):
        work = _work(store, delta.path)
        old, new = contents[delta.path]
        if work in {old, new}:
            continue
        link = LINK in {delta.mode, delta.old_mode} or store.layout.full(delta.path).is_symlink()
        together = join(delta.path, old, new, work) if work is not None and new is not None and not link else work
        found[delta.path] = (work, work if together is None else together)
    return found


def _write(store: Store, deltas: list[Delta], contents: Mapping[str, _Sides]) -> None:
    """Put the files in place, all of them written beside and flushed before: a power cut leaves none that is half there."""
    changed = {delta: contents[delta.path] for delta in _files(deltas)}
    changed = {delta: (old, new) for delta, (old, new) in changed.items() if old != new}
    few = len(changed) <= _FEW or not hasattr(os, "sync")
    beside: dict[str, Path] = {}
    try:
        for delta, (_, new) in changed.items():
            full = store.inside(delta.path)
            if new is not None and delta.mode != LINK:
                beside[delta.path] = write_beside(full, new, store.scratch, flush=few)
        if not few:
            os.sync()
        for delta in sorted(changed, key=lambda delta: bool(delta.new)):  # what goes first: a folder may come in its place
            old, new = changed[delta]
            if _work(store, delta.path) == old:
                _put(store, delta, old, new, beside.get(delta.path))
        for delta in deltas:
            if SUBMODULE in {delta.mode, delta.old_mode}:
                _put_folder(store, delta)
    finally:
        for place in beside.values():
            place.unlink(missing_ok=True)
    if few:
        folders = {folder for delta in changed for folder in store.layout.full(delta.path).parents}
        for folder in folders:
            if folder.is_relative_to(store.layout.top) and folder.is_dir():
                sync_folder(folder)
    else:
        os.sync()


def _put_folder(store: Store, delta: Delta) -> None:
    """The folder that git has for a submodule; what is in it is `git submodule update`'s business."""
    full = store.inside(delta.path)
    with suppress(OSError):
        if delta.mode == SUBMODULE:
            full.mkdir(parents=True, exist_ok=True)
        else:
            full.rmdir()


def _put(store: Store, delta: Delta, old: bytes | None, new: bytes | None, beside: Path | None) -> None:
    """Put one file, where it still holds what it did; what a person saves in the last moment stays."""
    full = store.inside(delta.path)
    try:
        if new is None:
            full.unlink()
            tidy(full.parent, store.layout.top)
            return
        make_folders(full.parent)
        if not delta.is_plain:
            full.unlink(missing_ok=True)
        if beside is None:
            full.symlink_to(os.fsdecode(new))
        elif old is None or not delta.is_plain:
            place_new(beside, full)
        else:
            place_exactly(beside, full, old)
        if os.name == "posix" and _EXECUTABLE in {delta.mode, delta.old_mode} and delta.mode != LINK:
            full.chmod(0o755 if delta.mode == _EXECUTABLE else 0o644)
    except (FileExistsError, FileNotFoundError):
        _log.info("%s was changed at the last moment, and stays so", delta.path)


def _work(store: Store, path: str) -> bytes | None:
    full = store.inside(path)
    try:
        return os.fsencode(full.readlink()) if full.is_symlink() else full.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def _files(deltas: Iterable[Delta]) -> list[Delta]:
    """Those of some changes that are of files and links, not of submodules."""
    return [delta for delta in deltas if SUBMODULE not in {delta.mode, delta.old_mode}]


def _contents(repository: Repository, deltas: Iterable[Delta]) -> dict[str, _Sides]:
    """Path to what a checkout would write of the old and the new."""
    files = _files(deltas)
    wanted = [
        (oid, delta.path, mode)
        for delta in files
        for oid, mode in ((delta.old, delta.old_mode), (delta.new, delta.mode))
        if oid
    ]
    filtered = iter(as_checked_out(repository.git, [(oid, path, mode == LINK) for oid, path, mode in wanted]))
    found: dict[str, _Sides] = {}
    for delta in files:
        old = next(filtered) if delta.old else None
        found[delta.path] = (old, next(filtered) if delta.new else None)
    if any(True for _ in filtered):
        raise GitFailed("git gave more than it was asked for", hint="Run `git fsck` in the vault.")
    return found


def _told(data: bytes | None) -> str | None:
    return None if data is None else data.decode("latin-1")


def _read(text: str | None) -> bytes | None:
    return None if text is None else text.encode("latin-1")
