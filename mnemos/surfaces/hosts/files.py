"""Writing other programs' files: whole or not at all, mode and links kept, the text from before us kept beside."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from mnemos.errors import Unreadable
from mnemos.memory.spool import disk
from mnemos.surfaces.hosts import jsonedit, tomledit
from mnemos.vault.files import remove, write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BACKUP = ".before-mnemos"
_NONE = "// There was no such file before Mnemos.\n"  # what is kept beside a file that we made


class NotOurs(ValueError):
    """A file that we would have to ourselves is somebody else's."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A file as it is and as it shall be.

    Args:
        path: the file.
        old: its text; nothing where there is none.
        new: its text afterwards; nothing where it is to go.
        ours: whether there is something of ours in the old text, so that what was before us is kept already.
        own: whether the file is ours as a whole, so that there was nothing before us.
    """

    path: Path
    old: str | None
    new: str | None
    ours: bool = False
    own: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return self.old != self.new


def read(path: Path) -> str | None:
    """The text of a file; nothing where there is none.

    Raises:
        Unreadable: it cannot be read, or is not what its name says; it is left alone.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        _parse(path, text)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, jsonedit.NotJson, tomledit.NotToml) as error:
        raise _left_alone(path, error) from error
    return text


def changed(path: Path, text: str, change: Callable[[str], str]) -> str:
    """What a change makes of a file's text.

    Raises:
        Unreadable: the file is put together in another way than its program has it, or is somebody else's; it is left alone.
    """
    try:
        return change(text)
    except (jsonedit.NotJson, tomledit.NotToml, NotOurs) as error:
        raise _left_alone(path, error) from error


def _parse(path: Path, text: str) -> None:
    """Make sure that a text is what the file's name says."""
    if path.suffix in {".json", ".jsonc"}:
        jsonedit.parse(text)
    elif path.suffix == ".toml":
        tomledit.parse(text)


def _left_alone(path: Path, error: Exception) -> Unreadable:
    return Unreadable(f"{path} was left alone: {error}", hint="Mend it, then run the command again.")


def before(path: Path) -> tuple[str | None, bool]:
    """A file's text from before us (nothing where nobody knows it), and whether there was a file at all."""
    try:
        with _backup(path.resolve()).open(encoding="utf-8", newline="") as file:
            text = file.read()
        if text == _NONE:
            return "", False
        _parse(path, text)
    except (OSError, UnicodeDecodeError, jsonedit.NotJson, tomledit.NotToml):
        return None, True
    return text, True


def write(planned: Planned) -> None:
    """Write a planned change: through symlinks, atomically, the mode kept, the text from before us kept beside.

    Raises:
        DiskFailed: it cannot be written.
    """
    if not planned.changes:
        return
    real = planned.path.resolve()
    backup = _backup(real)
    with disk(real):
        if planned.new is None:
            remove(real)
            remove(backup)
            if real.parent.name.startswith("mnemos"):  # a folder that was made for it
                with suppress(OSError):
                    real.parent.rmdir()
            return
        if not planned.ours and not planned.own:
            write_atomic(backup, (_NONE if planned.old is None else planned.old).encode(), backup.parent)
            if planned.old is not None:
                backup.chmod(real.stat().st_mode & 0o777)
        write_atomic(real, planned.new.encode(), real.parent)


def _backup(real: Path) -> Path:
    """Where the text from before is kept: beside the file; in a repository in its `.git`, where nobody commits it."""
    for folder in real.parents:
        git = folder / ".git"
        if git.is_file():  # a worktree names its own folder there
            with suppress(OSError, UnicodeDecodeError):
                git = folder / git.read_text(encoding="utf-8").partition("gitdir:")[2].strip()
        if git.is_dir():
            return git / "mnemos" / (quote(real.relative_to(folder).as_posix(), safe="") + BACKUP)
    return real.with_name(real.name + BACKUP)
