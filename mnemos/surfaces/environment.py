"""What the outside world says: environment variables, the home folder, the processes we were started by."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.config import USER_FILE, user_settings
from mnemos.errors import NoVault

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from mnemos.domain.schema import Source
    from mnemos.memory.sessions import Caller

VAULT_VARIABLE = "MNEMOS_VAULT"
_SHELLS = {"sh", "bash", "dash", "zsh", "fish", "ksh", "timeout", "env", "mnemos", "uv", "pipx"}
_ANCESTORS = 6  # how far up we look for the program that the agent runs in


def user_file() -> Path:
    """The person's own settings."""
    if folder := os.environ.get("MNEMOS_CONFIG_DIR"):
        return Path(folder) / USER_FILE
    from platformdirs import user_config_path  # only where no variable says it

    return user_config_path("mnemos", appauthor=False) / USER_FILE


def default_vault() -> Path:
    """Where `mnemos init` makes a vault when no place is named."""
    from platformdirs import user_data_path

    return user_data_path("mnemos", appauthor=False) / "vault"


def find_vault(named: str | None = None) -> Path:
    """The vault to use: the one named, else `MNEMOS_VAULT`, else the configured default.

    Raises:
        NoVault: none of them says any.
    """
    if place := named or os.environ.get(VAULT_VARIABLE):
        return Path(place).expanduser()
    if configured := user_settings(user_file()).vault:
        return configured
    raise NoVault(
        "no vault is named and none is configured",
        hint=f"Make one with `mnemos init PATH`, or name one with --vault or {VAULT_VARIABLE}.",
    )


def open_mnemos(
    named: str | None,
    source: Source,
    *,
    caller: Caller | None = None,
    directory: Path | None = None,
    patience: float = 30.0,
) -> Mnemos:
    """Memory for whoever started this process.

    Args:
        named: the vault, where one was named.
        source: how what is written comes in.
        caller: who calls; nothing for a person at a terminal.
        directory: the working directory; nothing for the process's own.
        patience: seconds to wait for another process that fills the index.
    """
    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

    vault = Vault(find_vault(named), user_file(), patience)
    return Mnemos(vault, caller=caller, directory=directory or _working_directory(), source=source, runs=runs)


def _working_directory() -> Path | None:
    try:
        return Path.cwd()
    except OSError:
        return None


def utf8() -> None:
    """Speak UTF-8 on all three streams, whatever the system's code page is."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="surrogateescape" if stream is sys.stdin else "backslashreplace")


def host_process() -> tuple[int, str]:
    """The process of the agent program that started us, shells in between left out, and when and where it began; 0 where unknown.

    Only Linux tells without starting another process; elsewhere sessions are told apart by their folder and by the host's own id.
    """
    pid = os.getppid()
    for _ in range(_ANCESTORS):
        known = _process(pid)
        if known is None:
            return 0, ""
        name, parent, began = known
        if name not in _SHELLS and not name.startswith("python"):
            return (pid, f"{began} {_world()}") if pid > 1 else (0, "")
        pid = parent
    return 0, ""


def runs(pid: int, began: str) -> bool | None:
    """Whether the process that had a number and began at some time still runs; nothing where nobody can tell.

    In another container, and after another start of the machine, the numbers are those of other processes.
    """
    ticks, _, world = began.partition(" ")
    if not Path("/proc/self/stat").exists() or world != _world():
        return None
    known = _process(pid)
    return known is not None and known[2] == ticks


def _world() -> str:
    """What process numbers hold in: this start of the machine (random(4)) and this namespace of processes (pid_namespaces(7))."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        return f"{boot} {Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return ""


def _process(pid: int) -> tuple[str, int, str] | None:
    """Name, parent and start time of a process, as proc(5) gives them."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    name = text[text.index("(") + 1 : text.rindex(")")]
    fields = text[text.rindex(")") + 2 :].split()
    return name, int(fields[1]), fields[19]
