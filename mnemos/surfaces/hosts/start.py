"""What an agent program is to start: this Mnemos, by its absolute path, and the vault where it is not the configured one."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# A hook line of ours, whatever Mnemos and whatever host it names.
OURS = re.compile(r"(?:\bmnemos(?:\.exe)?[\"']?|-m mnemos)\s(?:.*\s)?hook\s.*--host[ =]")
_VAULT = "--vault"


@dataclass(frozen=True, slots=True)
class Start:
    """How a program starts Mnemos.

    Args:
        words: the command, without what follows.
        vault: the vault to name; nothing for the one that is configured.
    """

    words: tuple[str, ...]
    vault: Path | None = None

    def serve(self) -> list[str]:
        """The command of the MCP server."""
        return [*self.words, *self._named(), "serve"]

    def hook(self, host: str, event: str = "", *, windows: bool | None = None) -> str:
        """The line of a hook. It changes only when the executable or the vault does: a host may ask for trust again when it changes.

        Args:
            host: the program's name.
            event: the event, where the program does not send its name.
            windows: whether it is for Windows; nothing for this system.
        """
        words = [*self.words, "hook", *([event] if event else []), "--host", host, *self._named()]
        if sys.platform == "win32" if windows is None else windows:
            # What both Git Bash and cmd.exe take: forward slashes, double quotes.
            return " ".join(f'"{word}"' if " " in word else word for word in (word.replace("\\", "/") for word in words))
        return shlex.join(words)

    def _named(self) -> list[str]:
        return [_VAULT, str(self.vault)] if self.vault else []


def this(vault: Path | None = None) -> Start:
    """What starts the Mnemos that runs now; a link such as pipx makes is named as it is, so that an update changes nothing.

    Args:
        vault: the vault to name, if it must be named.
    """
    found = shutil.which("mnemos")
    own = Path(sys.argv[0])
    if own.name.startswith("mnemos") and own.is_file():
        return Start((str(own.absolute()),), vault)
    return Start((found,) if found else (sys.executable, "-m", "mnemos"), vault)


def anybodys() -> Start:
    """What starts Mnemos on any machine: for files that a team shares, which can name neither a path nor a vault."""
    return Start(("mnemos",))


def same(first: list[Any], second: list[Any], *, any_vault: bool) -> bool:
    """Whether two commands are the same.

    Args:
        first: its words.
        second: the other one's.
        any_vault: whether it does not matter which vault they name.
    """
    return first == second or (any_vault and _without_vault(first) == _without_vault(second))


def split(line: str) -> list[str]:
    """The words of a line; the line itself where its quotes do not close."""
    try:
        return shlex.split(line)
    except ValueError:
        return [line]


def _without_vault(words: list[Any]) -> list[Any]:
    if _VAULT not in words:
        return words
    at = words.index(_VAULT)
    return [*words[:at], *words[at + 2 :]]
