"""After a writer was killed or failed: what it began is carried through, or taken back, and no text is lost by that.

A note whose commit is on the branch is finished; one whose commit somebody has taken off it since is dropped; any other is carried
through now, or else put where a person finds it. What others changed in the same files stands.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed, MnemosError, Refused
from mnemos.vault.changes import text_in
from mnemos.vault.files import remove, write_atomic
from mnemos.vault.intents import read_intent
from mnemos.vault.staging import release_dead

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mnemos.vault.changes import Change
    from mnemos.vault.intents import Intent
    from mnemos.vault.store import Store

_log = logging.getLogger("mnemos")
_OLD = 3600.0  # seconds after which a file of a killed writer is nobody's any more


def undo(store: Store, intent: Intent) -> None:
    """Put the files of an intent back to what the branch holds, where nobody has changed them; only while it is not on it."""
    with suppress(GitFailed, OSError):
        if _is_done(store, intent, _targets(store, intent)):
            return
    for change in reversed(intent.changes):
        with suppress(OSError, Refused, GitFailed):
            _put_back(store, change, intent)
    with suppress(OSError):
        remove(intent.path)


def _put_back(store: Store, change: Change, intent: Intent) -> None:
    if change.new == change.old or text_in(store.read(change.path)) != change.new:
        return
    full, name = store.layout.full(change.path), f"HEAD:{change.path}"
    held = store.repository.git.object(name)
    if (held.oid if held else None) == intent.base[change.path]:
        old = change.old.encode("utf-8", "surrogateescape") if change.old is not None else None
    else:
        old = store.repository.text_at(name)  # the branch has something newer than what we read
    if old is None:
        remove(full)
    else:
        write_atomic(full, old, store.scratch)


def heal(store: Store) -> None:
    """Finish what killed writers left behind; only for who holds the vault's lock."""
    if not store.left_behind():
        return
    _tidy(store)
    try:
        _carry_through(store)
    finally:
        release_dead(store.repository.git_dir)


def _carry_through(store: Store) -> None:
    for path in sorted(store.intents.glob("*")):
        intent = read_intent(path)
        if intent is None:
            _set_aside(store, path, "unreadable")
            continue
        targets = _targets(store, intent)
        if _is_done(store, intent, targets):
            _finish(store, intent, targets)
        elif store.repository.was_on(intent.branch, intent.commits):
            remove(intent.path)  # somebody has taken it off the branch since; that stands
        else:
            _redo(store, intent)
    if store.moving.exists():
        from mnemos.vault.checkout import resume  # hardly ever, and it asks the store itself

        resume(store)


def _tidy(store: Store) -> None:
    """Take away what killed writers were writing beside."""
    for place in store.scratch.glob("*"):
        with suppress(OSError):
            if time.time() - place.stat().st_mtime > _OLD:
                place.unlink()


def _finish(store: Store, intent: Intent, targets: Mapping[str, str | None]) -> None:
    """The commit was made: bring git's index up to it, where nobody has put anything else there since."""
    head = store.blobs_at(store.repository.head(), targets)
    texts = {change.path: change.new for change in intent.changes}
    if any(head[path] != targets[path] for path in targets) and all(
        head[path] in {targets[path], intent.base[path]} and text_in(store.read(path)) == texts[path] for path in targets
    ):
        # A commit from an index that lacked it took it off the branch again, and nobody has touched the files.
        _redo(store, intent)
        return
    entries = store.repository.entries(targets)
    behind = {
        path: store.entry(blob, entries.get(path))
        for path, blob in targets.items()
        if head[path] == blob and _index_blob(entries, path) == intent.base[path] != blob
    }
    if behind:
        staging = store.repository.stage(0.0)
        if staging is None:
            return
        try:
            staging.set_entries(behind)
            staging.publish()
        except GitFailed as error:
            _log.warning("git's index cannot be brought up: %s", error)
        finally:
            staging.withdraw()
    remove(intent.path)


def _index_blob(entries: Mapping[str, tuple[str, str]], path: str) -> str | None:
    return entries[path][1] if path in entries else None


def _redo(store: Store, intent: Intent) -> None:
    """The commit is not there: make it now, or take everything back and keep the text where it can be found."""
    try:
        sign = store.repository.check_writable(intent.branch)
        store.apply(intent, store.repository.stage(0.0), sign=sign)
    except MnemosError:
        outbox = store.layout.local / "outbox"
        write_atomic(outbox / f"unfinished-{intent.path.name}", intent.path.read_bytes().split(b"\n")[0], store.scratch)
        undo(store, intent)


def _set_aside(store: Store, path: Path, why: str) -> None:
    """Keep an intent that cannot be carried through where a person finds it."""
    outbox = store.layout.local / "outbox"
    outbox.mkdir(parents=True, exist_ok=True)
    path.replace(outbox / f"{why}-{path.name}")


def _targets(store: Store, intent: Intent) -> dict[str, str | None]:
    """The blobs that an intent was to put, without writing them: the disk may be full."""
    return {
        change.path: None if change.data is None else store.repository.blob_name(change.path, change.data)
        for change in intent.changes
    }


def _is_done(store: Store, intent: Intent, targets: Mapping[str, str | None]) -> bool:
    """Whether the branch holds the commit of an intent, or all that it was to write."""
    if any(store.repository.holds(commit) for commit in intent.commits):
        return True
    return store.blobs_at(store.repository.head(), targets) == targets
