"""Which of a person's vaults an event belongs to: the one its session was begun in, else that of the project."""

from __future__ import annotations

from pathlib import Path

from mnemos.config import USER_FILE, VAULT_FILE, user_settings, vault_settings
from mnemos.errors import BadSettings, NoVault
from mnemos.surfaces.folders import config_folder
from mnemos.surfaces.hooks.touch import session_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mnemos.surfaces.hooks.events import Event


def home_of(event: Event) -> tuple[str, bool]:
    """The folder of the vault that an event belongs to, where more than one is listed, and whether it stands alone.

    The open session says it without git, which only the first event of a session has to ask. Where that vault cannot be used, the next
    that serves the project tells what it can: a session of the team's is kept in the person's own vault rather than in none.

    Args:
        event: what happened.

    Raises:
        NoVault: none takes what is written on that project, or none can be used.
        BadSettings: the person's settings cannot be used.
    """
    user = user_settings(Path(config_folder()) / USER_FILE)
    if event.session:
        for one in user.all_vaults:
            if session_file(str(one.path), event) and _is_sound(one.path):
                return str(one.path), False
    from mnemos.surfaces import environment  # GitPython costs a tenth of a second

    directory = Path(event.cwd or ".").absolute()
    home, alone = environment.home_of(directory, user)
    if alone or _is_sound(home):
        return str(home), alone
    for other in environment.looked_in(directory, user):
        if not other.read_only and _is_sound(other.path):
            return str(other.path), False
    raise NoVault(f"the vault {home} cannot be used, nor any other", hint="`mnemos doctor` says why.")


def _is_sound(top: Path) -> bool:
    """Whether a vault's settings can be read."""
    try:
        return (top / VAULT_FILE).is_file() and bool(vault_settings(top / VAULT_FILE))
    except BadSettings:
        return False
