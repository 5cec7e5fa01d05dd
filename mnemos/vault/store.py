"""Files and commits as one step: what is to be written is noted first, and the note is taken away last.

The note (an intent) holds the whole change, what the branch held before, and each commit that was tried. Whoever takes the lock next
and finds one carries it through, so a writer that was killed has written everything or nothing; unless somebody has taken the commit
off the branch since, or changed the same files: then theirs stands.
"""

from __future__ import annotations

import json
import logging
import os
import time
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import Changed, DiskFailed, GitFailed, MnemosError, NoVault, Refused
from mnemos.vault.files import remove, replace_exactly, write_atomic, write_new
from mnemos.vault.layout import STATE
from mnemos.vault.repository import INDEX_PATIENCE, Author, Head, unchanged
from mnemos.vault.staging import FILE_MODE, release_dead

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Repository
    from mnemos.vault.staging import Staging

_log = logging.getLogger("mnemos")
_TRIES = 20  # how often the branch may be moved under us before we give up
_STUCK = 4  # how often moving the branch may fail though nobody moved it
MOVING = "moving.json"  # the note of a move to another commit under way, as `vault.checkout` has it
_OLD = 3600.0  # seconds after which a file of a killed writer is nobody's any more


@dataclass(frozen=True, slots=True)
class Change:
    """One file to be written.

    Args:
        path: where, in the vault.
        old: the text it must hold now; nothing where it must not exist.
        new: the text it shall hold; nothing for a file that is taken away, or that a person has taken away already (then there is no `old`).
    """

    path: str
    old: str | None
    new: str | None


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
    """What a writer is about to do.

    Args:
        base: path to the blob that the branch held there before; nothing where it held none.
        commits: the commits that were tried, in order.
        head: the commit at which `base` was read, where that was a moment ago.
    """

    path: Path
    branch: str
    message: str
    when: datetime
    author: Author
    changes: tuple[Change, ...]
    base: Mapping[str, str | None]
    commits: list[str] = field(default_factory=list)
    head: Head | None = None

    @property
    def paths(self) -> list[str]:
        return [change.path for change in self.changes]


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
        self._scratch = layout.local / "tmp"
        self._intents = layout.local / "intents"
        self._moving = layout.local / MOVING

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
        parts = PurePosixPath(path).parts
        if ".." in parts or PurePosixPath(path).is_absolute():
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

        self.check_state()
        with ExitStack() as stack:
            with _disk(self.layout.top):
                if not (self.layout.top / ".git").exists():
                    raise NoVault(f"{self.layout.top} is no vault any more", hint="Was it moved while Mnemos was running?")
                make_private(self.layout.top / STATE)
                stack.enter_context(lock.writing(self.layout.local, lock.PATIENCE if patience is None else patience))
                self._heal()
            yield

    def heal(self) -> None:
        """Finish what a killed writer left, where nobody writes just now; for readers, whom nothing of it may stop."""
        if self.left_behind():
            try:
                with self.writing(patience=0):
                    pass
            except MnemosError as error:
                _log.info("what another writer left behind stays for now: %s", error)

    def check_state(self) -> None:
        """Make sure that `.mnemos` is ours: what somebody else put into it would be obeyed.

        Raises:
            Refused: the repository brings a `.mnemos` of its own.
        """
        if self.repository.tracks_top(STATE):
            raise Refused(
                f"{STATE} is committed to this repository, so it came from somebody else",
                hint=f"Run `git rm -r --cached {STATE}` in {self.layout.top}, commit, and delete the folder.",
            )

    def left_behind(self) -> bool:
        """Whether a writer that was killed left something to finish."""
        with suppress(FileNotFoundError):
            return any(self._intents.iterdir()) or self._moving.exists()
        return self._moving.exists()

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
        base = self._blobs_at(head, [change.path for change in changes])
        place = self._intents / f"{os.urandom(8).hex()}.json"
        intent = _Intent(place, self.branch, message, when, author, changes, base, head=head)
        self._note(intent)
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
            return self._apply(intent, staging, sign=sign)
        except Exception:
            self._undo(intent)
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
        release_dead(self.repository.git_dir)
        waited = bool(_stamp(place)) and _read(note) == _stamp(place)
        staging = self.repository.stage(0.0 if waited else INDEX_PATIENCE)
        if staging is None and not waited:
            with suppress(OSError):
                note.write_text(_stamp(place), encoding="utf-8")
        return staging

    def _note(self, intent: _Intent) -> None:
        fields = {
            "branch": intent.branch,
            "message": intent.message,
            "when": intent.when.isoformat(),
            "author": asdict(intent.author),
            "changes": [asdict(change) for change in intent.changes],
            "base": intent.base,
        }
        write_atomic(intent.path, f"{json.dumps(fields, ensure_ascii=False)}\n".encode(), self._scratch)

    def _expect_old(self, change: Change) -> None:
        if _text(self.read(change.path)) != change.old:
            what = "exists already" if change.old is None or change.new is None else "was changed by somebody else"
            raise Changed(f"{change.path} {what}", hint="Read it again, then try once more.")

    def _apply(self, intent: _Intent, staging: Staging | None, *, sign: bool) -> Committed:
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
        if change.new is None and change.old is not None and (held := _text(self.read(change.path))) is not None:
            if held != change.old:
                raise Changed(f"{change.path} was changed by somebody else", hint="Read it again, then try once more.")
            remove(self.inside(change.path))

    def _put(self, change: Change) -> os.stat_result:
        """Write one file, unless it holds the text already; raises Changed where it holds anything but what was read."""
        full = self.inside(change.path)
        assert change.new is not None
        if _text(self.read(change.path)) == change.new:
            return full.stat()
        if full.is_symlink():
            raise Refused(f"{change.path} is a link", hint="Put a file in its place.")
        try:
            if change.old is None:
                return write_new(full, change.new.encode("utf-8", "surrogateescape"), self._scratch)
            old, new = (text.encode("utf-8", "surrogateescape") for text in (change.old, change.new))
            known = replace_exactly(full, old, new, self._scratch)
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
                staging.set_entries({path: self._entry(blobs[path], modes.get(path)) for path in edited})
            staging.publish()
        except (GitFailed, OSError) as error:
            _log.warning("git's index is behind the commit, and is brought up later: %s", error)
            staging.withdraw()
            return False
        return True

    def _entry(self, blob: str | None, known: tuple[str, str] | None) -> tuple[str, str]:
        """Mode and blob for git's index."""
        if blob is None:
            return "0", self.repository.null
        return (known[0] if known else FILE_MODE), blob

    def _advance(self, intent: _Intent, blobs: Mapping[str, str | None], *, sign: bool) -> tuple[str, Head | None]:
        """Put the commit onto the branch, on top of whatever others put there meanwhile."""
        stuck = 0
        for _ in range(_TRIES):
            head = self.repository.head()
            held = intent.base if head and head == intent.head else self._blobs_at(head, blobs)
            if head and held == blobs:
                return head.commit, head  # somebody who commits everything was faster
            if any(held[path] not in {intent.base[path], blobs[path]} for path in blobs):
                raise Changed("somebody else committed the same file meanwhile", hint="Read it again, then try once more.")
            commit = self.repository.write_commit(head, blobs, intent.message, intent.when, intent.author, sign=sign)
            with intent.path.open("a", encoding="utf-8") as note:
                note.write(f"{commit}\n")
            intent.commits.append(commit)
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
        if change.new is None:
            return None
        return self.repository.write_blob(change.path, change.new.encode("utf-8", "surrogateescape"), known)

    def _blobs_at(self, head: Head | None, paths: Iterable[str]) -> dict[str, str | None]:
        """What a commit holds at some paths."""
        found = {path: self.repository.git.object(f"{head.commit}:{path}") if head else None for path in paths}
        return {path: blob.oid if blob else None for path, blob in found.items()}

    def _targets(self, intent: _Intent) -> dict[str, str | None]:
        """The blobs that an intent was to put, without writing them: the disk may be full."""
        return {
            change.path: self.repository.blob_name(change.path, change.new.encode("utf-8", "surrogateescape"))
            if change.new is not None
            else None
            for change in intent.changes
        }

    def _is_done(self, intent: _Intent, targets: Mapping[str, str | None]) -> bool:
        """Whether the branch holds the commit of an intent, or all that it was to write."""
        if any(self.repository.holds(commit) for commit in intent.commits):
            return True
        return self._blobs_at(self.repository.head(), targets) == targets

    def _undo(self, intent: _Intent) -> None:
        """Put the files of an intent back to what the branch holds, where nobody has changed them; only while it is not on it."""
        with suppress(GitFailed, OSError):
            if self._is_done(intent, self._targets(intent)):
                return
        for change in reversed(intent.changes):
            with suppress(OSError, Refused, GitFailed):
                self._put_back(change, intent)
        with suppress(OSError):
            remove(intent.path)

    def _put_back(self, change: Change, intent: _Intent) -> None:
        if change.new == change.old or _text(self.read(change.path)) != change.new:
            return
        full, name = self.layout.full(change.path), f"HEAD:{change.path}"
        held = self.repository.git.object(name)
        if (held.oid if held else None) == intent.base[change.path]:
            old = change.old.encode("utf-8", "surrogateescape") if change.old is not None else None
        else:
            old = self.repository.text_at(name)  # the branch has something newer than what we read
        if old is None:
            remove(full)
        else:
            write_atomic(full, old, self._scratch)

    def _heal(self) -> None:
        """Finish what killed writers left behind."""
        if not self.left_behind():
            return
        self._tidy()
        release_dead(self.repository.git_dir)
        for path in sorted(self._intents.glob("*")):
            intent = self._read_note(path)
            if intent is None:
                self._set_aside(path, "unreadable")
                continue
            targets = self._targets(intent)
            if self._is_done(intent, targets):
                self._finish(intent, targets)
            elif self.repository.was_on(intent.branch, intent.commits):
                remove(intent.path)  # somebody has taken it off the branch since; that stands
            else:
                self._redo(intent)
        if self._moving.exists():
            from mnemos.vault.checkout import resume  # hardly ever, and it asks the store itself

            resume(self)

    def _tidy(self) -> None:
        """Take away what killed writers were writing beside."""
        for place in self._scratch.glob("*"):
            with suppress(OSError):
                if time.time() - place.stat().st_mtime > _OLD:
                    place.unlink()

    def _finish(self, intent: _Intent, targets: Mapping[str, str | None]) -> None:
        """The commit was made: bring git's index up to it, where nobody has put anything else there since."""
        head = self._blobs_at(self.repository.head(), targets)
        texts = {change.path: change.new for change in intent.changes}
        if any(head[path] != targets[path] for path in targets) and all(
            head[path] in {targets[path], intent.base[path]} and _text(self.read(path)) == texts[path] for path in targets
        ):
            # A commit from an index that lacked it took it off the branch again, and nobody has touched the files.
            self._redo(intent)
            return
        entries = self.repository.entries(targets)
        behind = {
            path: self._entry(blob, entries.get(path))
            for path, blob in targets.items()
            if head[path] == blob and self._index_blob(entries, path) == intent.base[path] != blob
        }
        if behind:
            staging = self.repository.stage(0.0)
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

    @staticmethod
    def _index_blob(entries: Mapping[str, tuple[str, str]], path: str) -> str | None:
        return entries[path][1] if path in entries else None

    def _redo(self, intent: _Intent) -> None:
        """The commit is not there: make it now, or take everything back and keep the text where it can be found."""
        try:
            sign = self.repository.check_writable(intent.branch)
            self._apply(intent, self.repository.stage(0.0), sign=sign)
        except MnemosError:
            outbox = self.layout.local / "outbox"
            write_atomic(outbox / f"unfinished-{intent.path.name}", intent.path.read_bytes().split(b"\n")[0], self._scratch)
            self._undo(intent)

    def _set_aside(self, path: Path, why: str) -> None:
        """Keep an intent that cannot be carried through where a person finds it."""
        outbox = self.layout.local / "outbox"
        outbox.mkdir(parents=True, exist_ok=True)
        path.replace(outbox / f"{why}-{path.name}")

    def _read_note(self, path: Path) -> _Intent | None:
        """An intent; nothing where a later version of Mnemos wrote it, or nobody can read it."""
        first, *commits = path.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
        try:
            fields = json.loads(first)
            return _Intent(
                path,
                fields["branch"],
                fields["message"],
                datetime.fromisoformat(fields["when"]).astimezone(UTC),
                Author(**fields["author"]),
                tuple(Change(**change) for change in fields["changes"]),
                {change["path"]: fields["base"][change["path"]] for change in fields["changes"]},
                [commit for commit in commits if commit],
            )
        except (ValueError, KeyError, TypeError):
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
    """Make a folder that only its owner may look into and that git ignores, where it is not there yet."""
    if not folder.is_dir():
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        # A vault that has ignore rules of its own does not bring ours along when it is cloned.
        with suppress(OSError):
            ignore.write_text("*\n", encoding="utf-8", newline="\n")


def _text(data: bytes | None) -> str | None:
    """A file's bytes as the exact text they hold; what is not UTF-8 equals no text of ours."""
    return None if data is None else data.decode("utf-8", "surrogateescape")


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
