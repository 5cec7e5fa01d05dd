"""Writing other programs' configuration: whole or not at all, mode and links kept, the text from before us kept beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.errors import Unreadable
from mnemos.memory.spool import disk
from mnemos.surfaces.hosts import jsonedit
from mnemos.vault.files import remove, write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BACKUP = ".before-mnemos"
_NONE = "// There was no such file before Mnemos.\n"  # what is kept beside a file that we made


@dataclass(frozen=True, slots=True)
class Planned:
    """A configuration file as it is and as it shall be.

    Args:
        path: the file.
        old: its text; nothing where there is none.
        new: its text afterwards; nothing where it is to go.
        ours: whether there is something of ours in the old text, so that what was before us is kept already.
    """

    path: Path
    old: str | None
    new: str | None
    ours: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return self.old != self.new


def read(path: Path) -> str | None:
    """The text of a configuration file; nothing where there is none.

    Raises:
        Unreadable: it cannot be read, or is not JSON; it is left alone.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        jsonedit.parse(text)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, jsonedit.NotJson) as error:
        raise _left_alone(path, error) from error
    return text


def changed(path: Path, text: str, change: Callable[[str], str]) -> str:
    """What a change makes of a file's text.

    Raises:
        Unreadable: the file is put together in another way than its program has it; it is left alone.
    """
    try:
        return change(text)
    except jsonedit.NotJson as error:
        raise _left_alone(path, error) from error


def _left_alone(path: Path, error: Exception) -> Unreadable:
    return Unreadable(f"{path} was left alone: {error}", hint="Mend it, then run the command again.")


def before(path: Path) -> tuple[str | None, bool]:
    """A file's text from before us (nothing where nobody knows it), and whether there was a file at all."""
    try:
        with _backup(path.resolve()).open(encoding="utf-8", newline="") as file:
            text = file.read()
        jsonedit.parse(text)
    except (OSError, UnicodeDecodeError, jsonedit.NotJson):
        return None, True
    return ("", False) if text == _NONE else (text, True)


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
            return
        if not planned.ours:
            write_atomic(backup, (_NONE if planned.old is None else planned.old).encode(), real.parent)
            if planned.old is not None:
                backup.chmod(real.stat().st_mode & 0o777)
        write_atomic(real, planned.new.encode(), real.parent)


def _backup(real: Path) -> Path:
    return real.with_name(real.name + BACKUP)
