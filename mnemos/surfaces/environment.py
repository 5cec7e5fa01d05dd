"""What the outside world says: the streams, the environment, the person's settings, and which vault they mean."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.config import USER_FILE, user_settings
from mnemos.errors import NoVault
from mnemos.surfaces.folders import config_folder, data_folder
from mnemos.surfaces.processes import runs

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from mnemos.domain.schema import Source
    from mnemos.memory.sessions import Caller

VAULT_VARIABLE = "MNEMOS_VAULT"


def user_file() -> Path:
    """The person's own settings."""
    return Path(config_folder()) / USER_FILE


def default_vault() -> Path:
    """Where `mnemos init` makes a vault when no place is named."""
    return Path(data_folder()) / "vault"


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

    vault = Vault(find_vault(named), user_file(), patience, by_meaning=True)
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
