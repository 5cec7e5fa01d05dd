"""Files and commits as one step: what is to be written is noted first, and the note is taken away last.

The note (an intent) holds the whole change. Whoever takes the lock next and finds one carries it through, so a writer that was
killed has written everything or nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.errors import Changed, DiskFailed, GitFailed, Refused
from mnemos.vault.files import remove, write_atomic
from mnemos.vault.layout import STATE
from mnemos.vault.repository import Author, Head, unchanged
from mnemos.vault.staging import release_dead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Repository
    from mnemos.vault.staging import Staging

_TRIES = 20  # how often the branch may be moved under us before we give up


@dataclass(frozen=True, slots=True)
class Change:
    """One file to be written.

    Args:
        path: where, in the vault.
        old: the text it must hold now; nothing where it must not exist.
        new: the text it shall hold.
    """

    path: str
    old: str | None
    new: str


@dataclass(frozen=True, slots=True)
class Committed:
    """A commit that was made.

    Args:
        commit: its name.
        parent: the commit it follows, or nothing for the first.
        index_clean: whether git's index is up with it; otherwise the next write brings it up.
    """

    commit: str
    parent: str | None
    index_clean: bool = True


@dataclass(frozen=True, slots=True)
class _Intent:
    path: Path
    branch: str
    message: str
    when: datetime
    author: Author
    changes: tuple[Change, ...]
    parent: str = ""


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
        self._inside: set[Path] = set()  # folders that were found to lie in the vault
        self._scratch = layout.local / "tmp"
        self._intents = layout.local / "intents"

    def read(self, path: str) -> bytes | None:
        """What a file of the vault holds; nothing where there is none.

        Raises:
            Refused: the path leads out of the vault.
        """
        full = self.layout.full(path)
        if full.parent not in self._inside or full.is_symlink():
            if not full.resolve().is_relative_to(self._top):
                raise Refused(f"{path} leads out of the vault", hint="Mnemos follows no links out of a vault.")
            self._inside.add(full.parent)
        try:
            return full.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock, with everything finished that an earlier writer left behind.

        Raises:
            Busy: somebody else holds it for too long.
        """
        from mnemos.vault.lock import writing  # filelock costs 40 ms, and reading needs no lock

        self.check_state()
        with ExitStack() as stack:
            with _disk(self.layout.top):
                make_private(self.layout.top / STATE)
                stack.enter_context(writing(self.layout.local))
                self._heal()
            yield

    def check_state(self) -> None:
        """Make sure that `.mnemos` is ours: what somebody else put into it would be obeyed.

        Raises:
            Refused: the repository brings a `.mnemos` of its own.
        """
        if self.repository.tracks(STATE):
            raise Refused(
                f"{STATE} is committed to this repository, so it came from somebody else",
                hint=f"Run `git rm -r --cached {STATE}` in {self.layout.top}, commit, and delete the folder.",
            )

    def left_behind(self) -> bool:
        """Whether a writer that was killed left something to finish."""
        with suppress(FileNotFoundError):
            return any(self._intents.iterdir())
        return False

    def commit(self, changes: Sequence[Change], message: str, when: datetime, author: Author) -> Committed:
        """Write files and commit exactly those; only under `writing`.

        Args:
            changes: what to write.
            message: subject, blank line, trailers.
            when: the commit's time.
            author: who it is by.

        Raises:
            Changed: a file does not hold what the change says it does.
            Refused: the vault's branch is not checked out, something is half done, or a person has staged one of the paths.
            GitFailed: git could not do its part; no file was changed.
            DiskFailed: the disk would not take it; no file was changed.
        """
        with _disk(self.layout.top):
            return self._commit(tuple(changes), message, when, author)

    def _commit(self, changes: tuple[Change, ...], message: str, when: datetime, author: Author) -> Committed:
        sign = self.repository.check_writable(self.branch)
        if staged := self.repository.staged([change.path for change in changes if change.old is not None]):
            raise Refused(
                f"{', '.join(staged)} has staged changes",
                hint="Commit or unstage them (`git restore --staged`), then try again.",
            )
        for change in changes:
            self._expect_old(change)
        head = self.repository.head()
        name, parent = f"{os.urandom(8).hex()}.json", head.commit if head else ""
        intent = _Intent(self._intents / name, self.branch, message, when, author, changes, parent)
        self._note(intent)
        try:
            return self._apply(intent, sign=sign)
        except Exception:
            self._undo(intent)
            raise

    def _note(self, intent: _Intent) -> None:
        fields = {
            "branch": intent.branch,
            "message": intent.message,
            "when": intent.when.isoformat(),
            "author": asdict(intent.author),
            "changes": [asdict(change) for change in intent.changes],
            "parent": intent.parent,
        }
        write_atomic(intent.path, json.dumps(fields, ensure_ascii=False).encode(), self._scratch)

    def _expect_old(self, change: Change) -> None:
        if _text(self.read(change.path)) != change.old:
            what = "exists already" if change.old is None else "was changed by somebody else"
            raise Changed(f"{change.path} {what}", hint="Read it again, then try once more.")

    def _apply(self, intent: _Intent, *, sign: bool) -> Committed:
        """Carry an intent through from wherever it stands; every step may be done already."""
        known = {}
        for change in intent.changes:
            if _text(self.read(change.path)) == change.new:
                known[change.path] = self.layout.full(change.path).stat()
            else:
                self._expect_old(change)
                known[change.path] = write_atomic(self.layout.full(change.path), change.new.encode(), self._scratch)
        staging = self.repository.stage()
        try:
            if staging:
                staging.bring_up(list(known))
            blobs = {change.path: self._blob_of(change, known[change.path]) for change in intent.changes}
            commit, parent = self._advance(intent, blobs, sign=sign)
            clean = staging is not None and self._publish(staging, blobs, known)
        except BaseException:
            if staging:
                staging.withdraw()
            raise
        if clean:
            remove(intent.path)
        return Committed(commit, parent.commit if parent else None, clean)

    def _publish(self, staging: Staging, blobs: dict[str, str], known: Mapping[str, os.stat_result]) -> bool:
        """Put git's index up with the commit; false where that must be done later, since the commit stands."""
        # git has read the files itself. Where a person edited one meanwhile, their edit would be staged: put our blob there.
        edited = {path: blob for path, blob in blobs.items() if not unchanged(self.layout.full(path), known.get(path))}
        try:
            staging.set_entries(edited)
            staging.publish()
        except (GitFailed, OSError):
            staging.withdraw()
            return False
        return True

    def _advance(self, intent: _Intent, blobs: dict[str, str], *, sign: bool) -> tuple[str, Head | None]:
        """Put the commit onto the branch, on top of whatever others put there meanwhile."""
        head = self.repository.head()
        based_on = self._blobs_at(head, blobs)
        for _ in range(_TRIES):
            commit = self.repository.write_commit(head, blobs, intent.message, intent.when, intent.author, sign=sign)
            if self.repository.move_branch(intent.branch, commit, head):
                return commit, head
            head = self.repository.head()
            if self._blobs_at(head, blobs) != based_on:
                raise Changed("somebody else committed the same file meanwhile", hint="Read it again, then try once more.")
        raise GitFailed(f"{intent.branch} was moved {_TRIES} times in a row by others", hint="Try again in a moment.")

    def _blob_of(self, change: Change, known: os.stat_result | None) -> str:
        return self.repository.write_blob(change.path, change.new.encode(), known)

    def _blobs_at(self, head: Head | None, paths: Iterable[str]) -> dict[str, str | None]:
        """What a commit holds at some paths."""
        found = {path: self.repository.git.object(f"{head.commit}:{path}") if head else None for path in paths}
        return {path: blob.oid if blob else None for path, blob in found.items()}

    def _committed(self, intent: _Intent) -> bool:
        """Whether some commit that came since holds everything that an intent was to write."""
        blobs = {change.path: self._blob_of(change, None) for change in intent.changes}
        since = [f"^{intent.parent}"] if intent.parent else []
        commits = self.repository.git.text("rev-list", f"refs/heads/{intent.branch}", *since, check=False).split()
        return any(self._blobs_at(Head(commit, ""), blobs) == blobs for commit in commits)

    def _undo(self, intent: _Intent) -> None:
        """Take back what an intent wrote, where nobody has changed it since; only while it is not on the branch."""
        if self._committed(intent):
            return
        for change in reversed(intent.changes):
            with suppress(OSError):
                full = self.layout.full(change.path)
                if _text(self.read(change.path)) != change.new or change.old == change.new:
                    continue
                if change.old is None:
                    remove(full)
                else:
                    write_atomic(full, change.old.encode(), self._scratch)
        with suppress(OSError):
            remove(intent.path)

    def _heal(self) -> None:
        """Finish what killed writers left behind."""
        if not self.left_behind():
            return
        release_dead(self.repository.git_dir)
        for path in sorted(self._intents.iterdir()):
            intent = self._read_note(path)
            if intent is None:
                path.unlink(missing_ok=True)
            elif self._committed(intent):
                self._finish(intent)
            else:
                self._redo(intent)

    def _finish(self, intent: _Intent) -> None:
        """The commit was made: bring git's index up to it, where the files are still what was committed."""
        head = self._blobs_at(self.repository.head(), [change.path for change in intent.changes])
        blobs, known = {}, {}
        for change in intent.changes:
            blob = self._blob_of(change, None)
            if head[change.path] == blob:
                blobs[change.path] = blob
                if _text(self.read(change.path)) == change.new:
                    known[change.path] = self.layout.full(change.path).stat()
        staging = self.repository.stage()
        if staging:
            staging.bring_up([path for path in blobs if path in known])
            if self._publish(staging, blobs, known):
                remove(intent.path)

    def _redo(self, intent: _Intent) -> None:
        """The commit was not made: make it now, or take everything back and keep the text where it can be found."""
        try:
            self._apply(intent, sign=self.repository.check_writable(intent.branch))
        except (Changed, Refused, GitFailed):
            outbox = self.layout.local / "outbox"
            write_atomic(outbox / f"unfinished-{intent.path.name}", intent.path.read_bytes(), self._scratch)
            self._undo(intent)

    def _read_note(self, path: Path) -> _Intent | None:
        try:
            fields = json.loads(path.read_text(encoding="utf-8"))
            return _Intent(
                path,
                fields["branch"],
                fields["message"],
                datetime.fromisoformat(fields["when"]).astimezone(UTC),
                Author(**fields["author"]),
                tuple(Change(**change) for change in fields["changes"]),
                fields["parent"],
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None


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


def make_private(folder: Path) -> None:
    """Make a folder that only its owner may look into, where it is not there yet."""
    if not folder.is_dir():
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700, parents=True)


def digest(text: str) -> str:
    """A short name of a text, by which a caller says which version it read: 16 hex digits of SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _text(data: bytes | None) -> str | None:
    """A file's bytes as the exact text they hold; what is not UTF-8 equals no text of ours."""
    return None if data is None else data.decode("utf-8", "surrogateescape")
