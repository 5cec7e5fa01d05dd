"""An open vault: its files, its repository and its index, wired together once."""

from __future__ import annotations

import copy
import logging
import os
import shutil
import sqlite3
import time
from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from mnemos.config import LOCAL_FILE, VAULT_FILE, user_settings, vault_settings
from mnemos.errors import Busy, DiskFailed, InvalidRecord, NoVault, Problem
from mnemos.index import analysis, archive, catalogue
from mnemos.index.database import Fault, fault_of
from mnemos.index.index import Index
from mnemos.index.past import Past, Snapshot
from mnemos.safety import scanner
from mnemos.vault.heads import Heads
from mnemos.vault.layout import STATE, Layout
from mnemos.vault.repos import need_git
from mnemos.vault.repository import Repository
from mnemos.vault.state import check_own, make_private
from mnemos.vault.store import Store

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mnemos.config import Listed
    from mnemos.index.meaning import Meaning

_log = logging.getLogger("mnemos")
_IN_MEMORY = 60.0  # seconds after which an index in memory is tried on the disk again
VECTORS = "vectors"  # the folder of those, beside the index: they outlive it
_KEPT_DAYS = 14  # that the index of another version of Mnemos is left there


class Vault:
    """An open vault.

    Args:
        top: its folder.
        user_file: the person's own settings, where there are any.
        patience: seconds to wait for another process that fills the index.
        by_meaning: whether to find by meaning too; a hook that does the work itself has no time for that.
        helpers: whether other processes may help to read many files; a hook must not start any.

    Raises:
        NoVault: there is none in that folder.
        BadSettings: its settings cannot be used.
        Refused: its repository brings a `.mnemos` of its own.
        GitFailed: git is missing.
    """

    def __init__(
        self,
        top: Path,
        user_file: Path | None = None,
        patience: float = 30.0,
        *,
        by_meaning: bool = False,
        helpers: bool = True,
    ) -> None:
        self.top, self._given = top.resolve(), top
        self.check_there()
        need_git()
        self._user_file = user_file
        self._settings_seen: list[tuple[int, int]] = []
        self.repository = Repository(self.top)
        try:
            self.read_settings()
        except BaseException:
            self.repository.close()
            raise
        self.layout = Layout(self.top, self.settings.root)
        self.heads = Heads(self.repository)
        self.store = Store(self.layout, self.repository, self.settings.branch)
        self.looked = float("-inf")
        self.helpers = helpers
        self._patience, self._by_meaning = patience, by_meaning
        self.snapshot: Snapshot | None = None  # what answers in the place of the index, where the past is read
        self.trouble = ""  # why git could not say at the last look which files were edited
        self.index_trouble = ""  # why the index is in memory only
        self._try_again = 0.0

    def check_there(self) -> None:
        """Make sure that the vault is where it was: a drive goes, a folder is moved.

        Raises:
            NoVault: it is not.
        """
        if not (self.top / VAULT_FILE).is_file():
            what = f"{self.top} has no {VAULT_FILE}" if self.top.is_dir() else f"{self.top} is not a folder"
            raise NoVault(f"there is no vault here: {what}", hint=f"Make one with `mnemos init {self.top}`.")
        if not (self.top / ".git").exists():  # a folder, or a file in a linked work tree; git would go on looking further up
            raise NoVault(f"{self.top} is not a git repository", hint=f"Make it one with `mnemos init {self.top}`.")

    def read_settings(self) -> None:
        """Read the settings, where their files are not as they were the last time: a pull may have changed them.

        Raises:
            BadSettings: they cannot be used.
            Refused: the repository brings a `.mnemos` of its own.
        """
        own = [*([self._user_file] if self._user_file else []), self.top / LOCAL_FILE]
        seen = [_entry(path) for path in (self.top / VAULT_FILE, *own)]
        if seen != self._settings_seen:
            check_own(self.repository)
            self.settings = vault_settings(self.top / VAULT_FILE)
            self.user = user_settings(*own)
            self._settings_seen = seen

    @property
    def allowed(self) -> Mapping[str, frozenset[str]]:
        """Id to the rules of the scanner that it may break: as reviewed with the vault, and as set in this clone."""
        shared = self.settings.allow if self.settings.share_mode == "review" else {}
        both = (shared, self.user.allow)
        return {
            ident: frozenset(rule for allow in both for rule in allow.get(ident, ())) for ident in {*shared, *self.user.allow}
        }

    @property
    def listed(self) -> Listed | None:
        """The vault as the person's settings list it, where they do.

        The folders of others are looked at only where it is listed by another path than it was opened by: one may lie on a drive that
        does not answer.
        """
        vaults = self.user.all_vaults
        named = next((one for one in vaults if one.path in {self._given, self.top}), None)
        return named or next((one for one in vaults if one.path.resolve() == self.top), None)

    @property
    def is_only_read(self) -> bool:
        """Whether the person's settings say that nothing is written to it from this machine."""
        return self.listed is not None and self.listed.read_only

    def check_ours(self) -> None:
        """Make sure that something may be written from this machine; a file that cannot be written is another matter.

        Raises:
            InvalidRecord: the person's settings say that the vault is only read.
        """
        if (listed := self.listed) and listed.read_only:
            remedy = f"take `read_only` out of [vaults.{listed.name}] in your settings, or say it in a vault of your own"
            problem = Problem("vault", f"{listed.name} is only read on this machine", remedy)
            raise InvalidRecord("nothing was written", problems=(problem,))

    @property
    def known_secrets(self) -> frozenset[str]:
        """Fingerprints of values that look like secrets and are none."""
        return self.settings.known_secrets | self.user.known_secrets

    @property
    def _index_folder(self) -> Path:
        """Where the index lies; each version of Mnemos has its own, so that two at work do not take it from each other."""
        return self.layout.cache / f"index-{catalogue.VERSION}.{analysis.VERSION}.{scanner.VERSION}"

    @cached_property
    def index(self) -> Index:
        """The index; made where it is missing, and in memory where the disk will not take it.

        Raises:
            Refused: the repository brings a `.mnemos` of its own, which could hold anything.
            Busy: another process has been filling it for too long.
        """
        check_own(self.repository)
        try:
            return self._on_disk()
        except (OSError, sqlite3.Error) as error:
            return self._in_memory(error)

    @cached_property
    def meaning(self) -> Meaning | None:
        """What the memories mean, where they are found by that too."""
        if not self._by_meaning:
            return None
        from mnemos.index.meaning import Meaning  # numpy, as in `index.index`

        return Meaning(self.layout.cache / VECTORS, lambda: self.user.embedder)

    @property
    def _past_folder(self) -> Path:
        """Where the past lies, as above."""
        return self.layout.cache / f"past-{catalogue.VERSION}.{archive.VERSION}.{analysis.VERSION}"

    @cached_property
    def past(self) -> Past:
        """What every file ever held; made where it is missing, and only once somebody asks.

        Raises:
            DiskFailed: the disk will not take it.
        """
        check_own(self.repository)
        try:
            make_private(self.top / STATE)
            return Past(self._past_folder, self._patience)
        except (OSError, sqlite3.Error) as error:
            if isinstance(error, sqlite3.Error) and fault_of(error) is Fault.BROKEN:
                self._discard(self._past_folder)
                return Past(self._past_folder, self._patience)
            raise DiskFailed(
                f"the past cannot be read into {self._past_folder}: {error}", hint="Make room, or see to the permissions there."
            ) from error

    def drop_past(self, *, files: bool) -> None:
        """Let go of the past, and delete its files where they cannot be used."""
        opened: Past | None = self.__dict__.pop("past", None)
        if opened is not None:
            with suppress(sqlite3.Error):
                opened.close()
        if files:
            self._discard(self._past_folder)

    def seen_as(self, snapshot: Snapshot) -> Vault:
        """This vault for readers, who are answered by a snapshot of its past in the place of the index."""
        seen = copy.copy(self)
        seen.__dict__["index"], seen.snapshot = snapshot, snapshot
        return seen

    def aside(self) -> Vault:
        """This vault for readers, with a copy of its index in memory, which nobody else sees; whoever asks for it closes that."""
        seen = copy.copy(self)
        seen.__dict__["index"] = Index(self._index_folder, self._patience, in_memory=True)
        return seen

    def _on_disk(self) -> Index:
        make_private(self.top / STATE)
        try:
            return Index(self._index_folder, self._patience, meaning=lambda: self.meaning)
        except sqlite3.Error as error:
            if fault_of(error) is not Fault.BROKEN:
                raise
            _log.warning("the index is broken and is being made anew: %s", error)
            self._discard(self._index_folder)
            return Index(self._index_folder, self._patience, meaning=lambda: self.meaning)

    def _in_memory(self, error: Exception) -> Index:
        """What stands in for the index while the disk will not take one: it lives as long as this process."""
        if isinstance(error, sqlite3.Error) and fault_of(error) is Fault.BUSY:
            raise _busy(self._patience) from error
        _log.info("the index goes on in memory: %s", error)
        self.index_trouble, self._try_again = str(error), time.monotonic() + _IN_MEMORY
        return Index(self._index_folder, self._patience, in_memory=True, meaning=lambda: self.meaning)

    def see_to_index(self) -> None:
        """Let go of an index that somebody deleted under us, and of one in memory as soon as the disk takes another."""
        opened: Index | None = self.__dict__.get("index")
        if opened is None:
            return
        if opened.lost():
            self.drop_index(files=False)
        elif opened.in_memory and time.monotonic() > self._try_again:
            self._try_again = time.monotonic() + _IN_MEMORY
            with suppress(OSError, sqlite3.Error):
                kept = self._on_disk()
                kept.catalogue.put("tried", os.urandom(4).hex())
                self.drop_index(files=False)
                self.__dict__["index"] = kept

    def troubles(self) -> list[tuple[str, str]]:
        """What keeps answers from being all that they could be, and what to do about it."""
        found = []
        if self.trouble:
            what = f"git cannot say which files were edited, so every file's entry is looked at: {self.trouble}"
            found.append((what, "`git status` says more; where its index is damaged, delete .git/index and run `git reset`"))
        if self.index_trouble:
            what = (
                f"the index cannot be kept in {self._index_folder}, so every process makes one in memory: {self.index_trouble}"
            )
            found.append((what, "make room, or see to the permissions there"))
        return found

    def mend_index(self, error: sqlite3.Error) -> None:
        """See to an index that failed, so that what was asked of it can be asked again.

        Args:
            error: what it failed with. Its files are deleted only where they hold no database any more.

        Raises:
            Busy: nothing is wrong with it, but another process has been filling it for too long.
            DiskFailed: it fails in memory too.
        """
        opened: Index | None = self.__dict__.get("index")
        self.drop_past(files=fault_of(error) is Fault.BROKEN)  # it may have been the one that failed
        match fault_of(error):
            case Fault.BUSY:
                raise _busy(self._patience) from error
            case Fault.DISK if opened is not None and opened.in_memory:
                raise DiskFailed(f"the index fails in memory too: {error}", hint="Make room, then try again.") from error
            case Fault.DISK:
                standing_in = self._in_memory(error)  # begun with what the other one has open
                self.drop_index(files=False)
                self.__dict__["index"], self.index_trouble = standing_in, str(error)
            case Fault.BROKEN:
                _log.warning("the index is broken and is being made anew: %s", error)
                self.drop_index(files=True)
            case Fault.OTHER:
                _log.warning("the index failed and is being opened anew: %s", error)
                self.drop_index(files=False)

    def unwritable(self) -> Path | None:
        """What of the vault cannot be written: itself, its repository or our state in it; nothing where all of it can."""
        places = (self.top, self.repository.git_dir, self.top / STATE, self.layout.local)
        return next((place for place in places if place.exists() and not os.access(place, os.W_OK)), None)

    def drop_index(self, *, files: bool) -> None:
        """Let go of the index, and delete its files where they cannot be used."""
        opened: Index | None = self.__dict__.pop("index", None)
        self.index_trouble = ""
        if opened is not None:
            with suppress(sqlite3.Error):
                opened.close()
        if files:
            self._discard(self._index_folder)

    def _discard(self, folder: Path) -> None:
        """Delete an index, all of its files at once: another process that opens it just now must not get some of them."""
        aside = self.layout.cache / f"gone-{os.urandom(4).hex()}"
        try:
            folder.rename(aside)
        except OSError:
            aside = folder  # a system that does not rename what is open
        shutil.rmtree(aside, ignore_errors=True)

    def tidy(self) -> None:
        """Delete what is left of the indexes of other versions, and of deletions that were killed."""
        oldest = time.time() - _KEPT_DAYS * 86400
        ours = (self._index_folder, self._past_folder)
        for folder in self.layout.cache.glob("*"):
            if folder.name.startswith("gone-") or (folder.name.startswith(("index", "past")) and folder not in ours):
                with suppress(OSError):
                    if max(entry.stat().st_mtime for entry in (folder, *folder.iterdir())) < oldest:
                        shutil.rmtree(folder, ignore_errors=True)

    def close(self) -> None:
        """Let go of files and processes."""
        self.drop_index(files=False)
        self.drop_past(files=False)
        self.repository.close()


def _entry(path: Path) -> tuple[int, int]:
    """Size and time of a file; zeros where there is none."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _busy(patience: float) -> Busy:
    what = f"another process has been filling the index for more than {patience:g} s"
    return Busy(what, hint="Try again in a moment.")
