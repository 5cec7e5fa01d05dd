"""What the outside world says: the streams, the environment, the person's settings, and which vault they mean."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from mnemos.config import USER_FILE, user_settings
from mnemos.domain.serving import serving
from mnemos.errors import MnemosError, NoVault
from mnemos.surfaces.folders import config_folder, data_folder
from mnemos.surfaces.processes import runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mnemos.api import Mnemos
    from mnemos.config import Listed, UserSettings
    from mnemos.domain.schema import Source
    from mnemos.memory.sessions import Caller
    from mnemos.memory.vault import Vault

VAULT_VARIABLE = "MNEMOS_VAULT"


def user_file() -> Path:
    """The person's own settings."""
    return Path(config_folder()) / USER_FILE


def default_vault() -> Path:
    """Where `mnemos init` makes a vault when no place is named."""
    return Path(data_folder()) / "vault"


def find_vault(named: str | None = None) -> Path:
    """The vault to use: the one named, by its folder or its name in the person's list, else `MNEMOS_VAULT`, else the configured default.

    Raises:
        NoVault: none of them says any.
    """
    if place := named or os.environ.get(VAULT_VARIABLE):
        listed = user_settings(user_file()).all_vaults if re.fullmatch(r"[\w-]+", place) else ()
        folder = next((one.path for one in listed if one.name == place), Path(place).expanduser())
        if listed and not folder.exists():
            raise NoVault(f"no vault of yours is called {place!r}", hint=f"There are: {', '.join(one.name for one in listed)}.")
        return folder
    if configured := user_settings(user_file()).vault:
        return configured
    raise NoVault(
        "no vault is named and none is configured",
        hint=f"Make one with `mnemos init PATH`, or name one with --vault or {VAULT_VARIABLE}.",
    )


def home_of(directory: Path | None, user: UserSettings) -> tuple[Path, bool]:
    """The vault of whatever a person works on in a folder, where they named none, and whether it stands alone.

    In the folder of one of their vaults it is that one, alone; elsewhere the one that the project belongs to.

    Args:
        directory: the folder, if any.
        user: the person's settings.

    Raises:
        NoVault: there is none.
    """
    if not user.vaults:
        return find_vault(), False
    place = directory.resolve() if directory else None
    for one in user.all_vaults:
        if place and place.is_relative_to(one.path):
            return one.path, True
    project = project_of(directory)
    home, _ = serving(project, user.all_vaults)
    if home is None:
        from mnemos.api.circle import no_home  # a hook has no time for the public face

        raise no_home(project)
    return home.path, False


def looked_in(directory: Path | None, user: UserSettings) -> tuple[Listed, ...]:
    """The vaults that are looked in beside that one."""
    return serving(project_of(directory), user.all_vaults)[1]


def project_of(directory: Path | None) -> str | None:
    """The project of a folder, as no vault's aliases have changed it."""
    from mnemos.vault.repos import workplace

    return workplace(directory.resolve(), {}).project if directory else None


def open_mnemos(
    named: str | None,
    source: Source,
    *,
    caller: Caller | None = None,
    directory: Path | None = None,
    patience: float = 30.0,
    others: float = 30.0,
    asking: bool = False,
) -> Mnemos:
    """Memory for whoever started this process: of the vault that was named alone, else of all that serve what they work on.

    Args:
        named: the vault, where one was named.
        source: how what is written comes in.
        caller: who calls; nothing for a person at a terminal.
        directory: the working directory; nothing for the process's own.
        patience: seconds to wait for another process that fills the index.
        others: seconds to wait for the answer of vaults beside the project's own.
        asking: whether it is only asked; then another that serves the project answers in the place of its own, where that cannot be
            opened.
    """
    from mnemos.api import Mnemos
    from mnemos.api.circle import Shelf
    from mnemos.memory.vault import Vault

    def opened(place: Path) -> Vault:
        return Vault(place, user_file(), patience, by_meaning=True)

    directory = directory or _working_directory()
    if named or os.environ.get(VAULT_VARIABLE):
        top, alone = find_vault(named), True
    else:
        top, alone = home_of(directory, user_settings(user_file()))
    try:
        vault = opened(top)
    except MnemosError as error:
        if alone:
            raise
        others_too = looked_in(directory, user_settings(user_file())) if asking else ()
        vault = _first(opened, [one.path for one in others_too]) or _refuse(top, error)
    mnemos = Mnemos(vault, caller=caller, directory=directory, source=source, runs=runs)
    if alone:
        return mnemos
    return mnemos.among(Shelf(opened), others)


def _first(opened: Callable[[Path], Vault], places: Iterable[Path]) -> Vault | None:
    """The first vault of several that can be opened."""
    for place in places:
        with suppress(MnemosError):
            return opened(place)
    return None


def _refuse(top: Path, error: MnemosError) -> NoReturn:
    """Raise why a vault cannot be opened; what to do is another thing where it is one of the person's list."""
    user = user_settings(user_file())
    for one in user.all_vaults if user.vaults else ():
        if one.path == top:
            from mnemos.api.circle import way_out

            error.hint = way_out(one, error, user.all_vaults)
    raise error


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
