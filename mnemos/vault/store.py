"""Files and commits as one step: what is to be written is noted first, and the note is taken away last.

The note (an intent) holds the whole change, what the branch held before, and each commit that was tried. Whoever takes the lock next
and finds one carries it through, so a writer that was killed has written everything or nothing; unless somebody has taken the commit
off the branch since, or changed the same files: then theirs stands.
"""

from __future__ import annotations

import logging
import os
import time
from contextlib import ExitStack, contextmanager, suppress
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import Changed, DiskFailed, GitFailed, MnemosError, NoVault, Refused
from mnemos.vault.changes import Committed, text_in
from mnemos.vault.files import remove, replace_exactly, tidy, write_new
from mnemos.vault.healing import heal, undo
from mnemos.vault.intents import MOVING, Intent
from mnemos.vault.layout import STATE
from mnemos.vault.repository import INDEX_PATIENCE, unchanged
from mnemos.vault.staging import FILE_MODE
from mnemos.vault.state import check_own, make_private

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from mnemos.vault.changes import Change
    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Author, Head, Repository
    from mnemos.vault.staging import Staging

_log = logging.getLogger("mnemos")
_TRIES = 20  # how often the branch may be moved under us before we give up
_STUCK = 4  # how often moving the branch may fail though nobody moved it


class Store:
    """The files of one vault and the branch they are committed to.

    Args:
        layout: where things lie.
        repository: the repository that the vault is.
        branch: the vault's branch.
    """

    def __init__(self, layout: Layout, repository: Repository, branch: str) -> None:
        self.layout, self.repository, self.branch = layout, repository, branch
        self._top = layout.top.resolve()
        self.scratch = layout.local / "tmp"
        self.intents = layout.local / "intents"
        self.moving = layout.local / MOVING

    def read(self, path: str) -> bytes | None:
        """What a file of the vault holds; nothing where there is none.

        Raises:
            Refused: the path leads out of the vault.
        """
        full = self.inside(path)
        if full.is_symlink() and not full.resolve().is_relative_to(self._top):
            raise Refused(f"{path} leads out of the vault", hint="Mnemos follows no links out of a vault.")
        try:
            return full.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def inside(self, path: str) -> Path:
        """A path of the vault on this system, none of its folders being a link: that could be put there at any time, by a pull."""
        parts = path.split("/")
        if ".." in parts or path.startswith("/"):
            raise Refused(f"{path} leads out of the vault", hint="Name a path inside it.")
        folder = str(self._top)
        for part in parts[:-1]:
            folder = os.path.join(folder, part)  # noqa: PTH118 - asked for every file that is read
            if os.path.islink(folder):  # noqa: PTH114
                raise Refused(f"{folder} is a link, so {path} may lead out of the vault", hint="Put a folder in its place.")
        return self.layout.full(path)

    @contextmanager
    def writing(self, patience: float | None = None) -> Iterator[None]:
        """Hold the lock, with everything finished that an earlier writer left behind.

        Args:
            patience: seconds to wait for somebody else who writes; nothing for the usual minute.

        Raises:
            Busy: somebody else holds it for longer.
            NoVault: the vault is gone.
        """
        from mnemos.vault import lock  # filelock costs 40 ms, and reading needs no lock

        check_own(self.repository)
        with ExitStack() as stack:
            with _disk(self.layout.top):
                if not (self.layout.top / ".git").exists():
                    raise NoVault(f"{self.layout.top} is no vault any more", hint="Was it moved while Mnemos was running?")
                make_private(self.layout.top / STATE)
                stack.enter_context(lock.writing(self.layout.local, lock.PATIENCE if patience is None else patience))
                heal(self)
            yield

    def heal(self) -> None:
        """Finish what a killed writer left, where nobody writes just now; for readers, whom nothing of it may stop."""
        if self.left_behind():
            try:
                with self.writing(patience=0):
                    pass
            except MnemosError as error:
                _log.info("what another writer left behind stays for now: %s", error)

    def left_behind(self) -> bool:
        """Whether a writer that was killed left something to finish."""
        with suppress(FileNotFoundError):
            return any(self.intents.iterdir()) or self.moving.exists()
        return self.moving.exists()

    def commit(self, changes: Sequence[Change], message: str, when: datetime, author: Author) -> Committed:
        """Write files and commit exactly those; only under `writing`.

        Args:
            changes: what to write.
            message: subject, blank line, trailers.
            when: the commit's time.
            author: who it is by.

        Raises:
            Changed: a file does not hold what the change says it does.
            Refused: the vault's branch is not checked out, something is half done, a person has staged one of the paths, or a link
                is in the way.
            GitFailed: git could not do its part; no file was changed.
            DiskFailed: the disk would not take it; no file was changed.
        """
        with _disk(self.layout.top):
            return self._commit(tuple(changes), message, when, author)

    def _commit(self, changes: tuple[Change, ...], message: str, when: datetime, author: Author) -> Committed:
        for change in changes:
            self._expect_old(change)
        head = self.repository.head()
        base = self.blobs_at(head, [change.path for change in changes])
        place = self.intents / f"{os.urandom(8).hex()}.json"
        intent = Intent(place, self.branch, message, when, author, changes, base, head=head)
        intent.note(self.scratch)
        staging = None
        try:
            staging = self._stage()
            sign = self.repository.check_writable(self.branch)  # under git's lock nobody can switch branches
            self._refuse_staged(changes)
        except BaseException:
            if staging:
                staging.withdraw()
            remove(intent.path)
            raise
        try:
            return self.apply(intent, staging, sign=sign)
        except Exception:
            undo(self, intent)
            raise

    def _refuse_staged(self, changes: Iterable[Change]) -> None:
        """Make sure that a person's staged work stays theirs; at a name with a fresh id nobody can have staged anything."""
        paths = [c.path for c in changes if c.old is not None or not ulid_at_end(PurePosixPath(c.path).stem)]
        if staged := self.repository.staged(paths):
            raise Refused(
                f"{', '.join(staged)} has staged changes",
                hint="Commit or unstage them (`git restore --staged`), then try again.",
            )

    def _stage(self) -> Staging | None:
        """The index of git, locked; a lock that was waited for in vain once is not waited for again."""
        place, note = self.repository.git_dir / "index.lock", self.layout.local / "index-lock"
        waited = bool(_stamp(place)) and _read(note) == _stamp(place)
        staging = self.repository.stage(0.0 if waited else INDEX_PATIENCE)
        if staging is None and not waited:
            with suppress(OSError):
                note.write_text(_stamp(place), encoding="utf-8")
        return staging

    def _expect_old(self, change: Change) -> None:
        if text_in(self.read(change.path)) != change.old:
            what = "exists already" if change.old is None or change.new is None else "was changed by somebody else"
            raise Changed(f"{change.path} {what}", hint="Read it again, then try once more.")

    def apply(self, intent: Intent, staging: Staging | None, *, sign: bool) -> Committed:
        """Carry an intent through from wherever it stands; every step may be done already. Lets go of the index in any case."""
        try:
            for change in intent.changes:
                self._take_away(change)
            known = {change.path: self._put(change) for change in intent.changes if change.new is not None}
            if staging:
                staging.bring_up(list(known))
            blobs = {change.path: self._blob_of(change, known.get(change.path)) for change in intent.changes}
            commit, parent = self._advance(intent, blobs, sign=sign)
        except BaseException:
            if staging:
                staging.withdraw()
            raise
        clean = staging is not None and self._publish(staging, blobs, known)
        if clean:
            with suppress(OSError):  # the commit stands; whoever finds the note takes it away
                intent.path.unlink()
        return Committed(commit, parent.commit if parent else None, clean)

    def _take_away(self, change: Change) -> None:
        """Remove a file that is to be taken away, unless it is gone; raises Changed where it holds anything but what was read."""
        if change.new is None and change.old is not None and (held := text_in(self.read(change.path))) is not None:
            if held != change.old:
                raise Changed(f"{change.path} was changed by somebody else", hint="Read it again, then try once more.")
            full = self.inside(change.path)
            remove(full)
            tidy(full.parent, self.layout.top)

    def _put(self, change: Change) -> os.stat_result:
        """Write one file, unless it holds the text already; raises Changed where it holds anything but what was read."""
        full = self.inside(change.path)
        assert change.data is not None
        if text_in(self.read(change.path)) == change.new:
            return full.stat()
        if full.is_symlink():
            raise Refused(f"{change.path} is a link", hint="Put a file in its place.")
        try:
            if change.old is None:
                return write_new(full, change.data, self.scratch)
            known = replace_exactly(full, change.old.encode("utf-8", "surrogateescape"), change.data, self.scratch)
        except (FileExistsError, FileNotFoundError) as error:
            raise Changed(f"{change.path} was changed by somebody else", hint="Read it again, then try once more.") from error
        if known is None:
            raise Changed(f"{change.path} was changed by somebody else", hint="Read it again, then try once more.")
        return known

    def _publish(self, staging: Staging, blobs: Mapping[str, str | None], known: Mapping[str, os.stat_result]) -> bool:
        """Put git's index up with the commit; false where that must be done later, since the commit stands."""
        try:
            staging.finish()
            # git has read the files itself. Where a person edited one meanwhile, their edit would be staged: put our blob there.
            edited = [path for path in blobs if not unchanged(self.layout.full(path), known.get(path))]
            if edited:
                modes = self.repository.entries(edited)
                staging.set_entries({path: self.entry(blobs[path], modes.get(path)) for path in edited})
            staging.publish()
        except (GitFailed, OSError) as error:
            _log.warning("git's index is behind the commit, and is brought up later: %s", error)
            staging.withdraw()
            return False
        return True

    def entry(self, blob: str | None, known: tuple[str, str] | None) -> tuple[str, str]:
        """Mode and blob for git's index."""
        if blob is None:
            return "0", self.repository.null
        return (known[0] if known else FILE_MODE), blob

    def _advance(self, intent: Intent, blobs: Mapping[str, str | None], *, sign: bool) -> tuple[str, Head | None]:
        """Put the commit onto the branch, on top of whatever others put there meanwhile."""
        stuck = 0
        for _ in range(_TRIES):
            head = self.repository.head()
            held = intent.base if head and head == intent.head else self.blobs_at(head, blobs)
            if head and held == blobs:
                return head.commit, head  # somebody who commits everything was faster
            if any(held[path] not in {intent.base[path], blobs[path]} for path in blobs):
                raise Changed("somebody else committed the same file meanwhile", hint="Read it again, then try once more.")
            commit = self.repository.write_commit(head, blobs, intent.message, intent.when, intent.author, sign=sign)
            intent.tried(commit)
            failed = self.repository.move_branch(intent.branch, commit, head)
            if not failed:
                return commit, head
            if self.repository.head() == head:
                stuck += 1
                if stuck == _STUCK:
                    raise GitFailed(f"{intent.branch} cannot be moved: {failed}", hint="Is a git command still running there?")
                time.sleep(0.05)
        raise GitFailed(f"{intent.branch} was moved {_TRIES} times in a row by others", hint="Try again in a moment.")

    def _blob_of(self, change: Change, known: os.stat_result | None) -> str | None:
        """The blob of what a change writes, written; nothing for a file that is taken away."""
        return None if change.data is None else self.repository.write_blob(change.path, change.data, known)

    def blobs_at(self, head: Head | None, paths: Iterable[str]) -> dict[str, str | None]:
        """What a commit holds at some paths."""
        found = {path: self.repository.git.object(f"{head.commit}:{path}") if head else None for path in paths}
        return {path: blob.oid if blob else None for path, blob in found.items()}


@contextmanager
def _disk(top: Path) -> Iterator[None]:
    """Tell of a disk that would not take a write in words that help."""
    try:
        yield
    except OSError as error:
        where = error.filename or top
        raise DiskFailed(
            f"cannot write {where}: {error.strerror or error}",
            hint="Nothing was changed. Make room or mend the permissions, then try again.",
        ) from error


def _stamp(place: Path) -> str:
    """Which file lies at a place; empty for none."""
    with suppress(OSError):
        status = place.stat()
        return f"{status.st_ino} {status.st_mtime_ns}"
    return ""


def _read(place: Path) -> str:
    with suppress(OSError):
        return place.read_text(encoding="utf-8")
    return ""
