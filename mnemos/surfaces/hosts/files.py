"""Writing other programs' configuration: whole or not at all, mode and links kept, the first version kept beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.errors import Unreadable
from mnemos.surfaces.hosts import jsonedit
from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

BACKUP = ".before-mnemos"


@dataclass(frozen=True, slots=True)
class Planned:
    """A configuration file as it is and as it shall be.

    Args:
        path: the file.
        old: its text; empty where there is none.
        new: its text afterwards.
    """

    path: Path
    old: str
    new: str

    @property
    def changes(self) -> bool:
        """Whether anything is to be written."""
        return self.old != self.new


def read(path: Path) -> str:
    """The text of a configuration file; empty where there is none.

    Raises:
        Unreadable: it cannot be read, or is not JSON; it is left alone.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        jsonedit.parse(text)
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError, jsonedit.NotJson) as error:
        raise Unreadable(f"{path} was left alone: {error}", hint="Mend it, then run the command again.") from error
    return text


def write(planned: Planned) -> None:
    """Write a planned change: through symlinks, atomically, the mode kept, the text from before us kept once beside."""
    if not planned.changes:
        return
    real = planned.path.resolve()
    if planned.old:
        backup = real.with_name(real.name + BACKUP)
        if not backup.exists():
            write_atomic(backup, planned.old.encode(), real.parent)
            backup.chmod(real.stat().st_mode & 0o777)
    write_atomic(real, planned.new.encode(), real.parent)
