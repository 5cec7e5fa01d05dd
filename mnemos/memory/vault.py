"""An open vault: its files, its repository and its index, wired together once."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from mnemos.config import LOCAL_FILE, VAULT_FILE, user_settings, vault_settings
from mnemos.errors import NoVault, Refused
from mnemos.index.index import Index
from mnemos.vault.layout import STATE, Layout
from mnemos.vault.repos import need_git
from mnemos.vault.repository import Repository
from mnemos.vault.store import Store, make_private

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from mnemos.vault.git import Object


class Vault:
    """An open vault.

    Args:
        top: its folder.
        user_file: the person's own settings, where there are any.
        patience: seconds to wait for another process that fills the index.

    Raises:
        NoVault: there is none in that folder.
        BadSettings: its settings cannot be used.
        Refused: its repository brings a `.mnemos` of its own.
        GitFailed: git is missing.
    """

    def __init__(self, top: Path, user_file: Path | None = None, patience: float = 30.0) -> None:
        top = top.resolve()
        if not (top / VAULT_FILE).is_file():
            what = f"{top} has no {VAULT_FILE}" if top.is_dir() else f"{top} is not a folder"
            raise NoVault(f"there is no vault here: {what}", hint=f"Make one with `mnemos init {top}`.")
        if not (top / ".git").exists():  # a folder, or a file in a linked work tree; git itself would go on looking further up
            raise NoVault(f"{top} is not a git repository", hint=f"Make it one with `mnemos init {top}`.")
        need_git()
        self.top = top
        self._user_file = user_file
        self._settings_seen: list[tuple[int, int]] = []
        self.repository = Repository(top)
        try:
            self.read_settings()
        except BaseException:
            self.repository.close()
            raise
        self.layout = Layout(top, self.settings.root)
        self.store = Store(self.layout, self.repository, self.settings.branch)
        self.looked = float("-inf")
        self._patience = patience
        self._scratch: TemporaryDirectory[str] | None = None

    def read_settings(self) -> None:
        """Read the settings, where their files are not as they were the last time: a pull may have changed them.

        Raises:
            BadSettings: they cannot be used.
            Refused: the repository brings a `.mnemos` of its own.
        """
        own = [*([self._user_file] if self._user_file else []), self.top / LOCAL_FILE]
        seen = [_entry(path) for path in (self.top / VAULT_FILE, *own)]
        if seen != self._settings_seen:
            self.check_state()
            self.settings = vault_settings(self.top / VAULT_FILE)
            self.user = user_settings(*own)
            self._settings_seen = seen

    def check_state(self) -> None:
        """Make sure that what lies in `.mnemos` is this machine's own: what somebody else put there would be obeyed.

        Raises:
            Refused: the repository brings it, in whatever case, since some file systems take one for the other.
        """
        head = self.repository.head()
        tree = self.repository.git.object(head.tree) if head else None
        for name in _names(tree) if tree else ():
            if name.casefold() == STATE:
                raise Refused(
                    f"{name} is committed to this repository, so it came from somebody else",
                    hint=f"Run `git rm -r --cached {name}` in {self.top}, commit, and delete the folder.",
                )

    @property
    def allowed(self) -> Mapping[str, frozenset[str]]:
        """Id to the rules of the scanner that it may break: as reviewed with the vault, and as set in this clone."""
        shared = self.settings.allow if self.settings.share_mode == "review" else {}
        both = (shared, self.user.allow)
        return {
            ident: frozenset(rule for allow in both for rule in allow.get(ident, ())) for ident in {*shared, *self.user.allow}
        }

    @property
    def known_secrets(self) -> frozenset[str]:
        """Fingerprints of values that look like secrets and are none."""
        return self.settings.known_secrets | self.user.known_secrets

    @property
    def _index_folder(self) -> Path:
        return self.layout.cache / "index"

    @cached_property
    def index(self) -> Index:
        """The index; made where it is missing.

        Raises:
            Refused: the repository brings a `.mnemos` of its own, which could hold anything.
        """
        self.check_state()
        try:
            make_private(self.top / STATE)
            return Index(self._index_folder, self._patience)
        except (OSError, sqlite3.OperationalError) as error:
            if not _is_read_only(error):
                raise
            # A vault on a disk that cannot be written is still read: its index lives as long as this process.
            self._scratch = TemporaryDirectory(prefix="mnemos-")
            return Index(Path(self._scratch.name), self._patience)

    def unwritable(self) -> Path | None:
        """What of the vault cannot be written: itself, its repository or our state in it; nothing where all of it can."""
        places = (self.top, self.repository.git_dir, self.top / STATE, self.layout.local)
        return next((place for place in places if place.exists() and not os.access(place, os.W_OK)), None)

    def drop_index(self, *, files: bool) -> None:
        """Let go of the index, and delete its files where they cannot be used."""
        opened = self.__dict__.pop("index", None)
        if opened is not None:
            try:
                opened.close()
            except sqlite3.Error:
                files = True
        if self._scratch:
            self._scratch.cleanup()
            self._scratch = None
        if files:
            shutil.rmtree(self._index_folder, ignore_errors=True)

    def close(self) -> None:
        """Let go of files and processes."""
        self.drop_index(files=False)
        self.repository.close()


def _names(tree: Object) -> Iterator[str]:
    """The names in a tree (gitformat-pack(5) has no page for it: mode, space, name, NUL, and the object's name in bytes)."""
    at, width = 0, len(tree.oid) // 2
    while at < len(tree.data):
        end = tree.data.index(b"\0", at)
        yield tree.data[at:end].partition(b" ")[2].decode("utf-8", "surrogateescape")
        at = end + 1 + width


def _entry(path: Path) -> tuple[int, int]:
    """Size and time of a file; zeros where there is none."""
    try:
        status = path.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _is_read_only(error: Exception) -> bool:
    """Whether a failure says that nothing can be written there at all."""
    if isinstance(error, OSError):
        return error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}
    return "readonly" in str(error) or "unable to open" in str(error)
