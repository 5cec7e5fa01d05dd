"""Which of a person's vaults an event belongs to: the one its session was begun in, else that of the project."""

from __future__ import annotations

from pathlib import Path

from mnemos.config import USER_FILE, user_settings
from mnemos.surfaces.hooks.touch import session_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mnemos.surfaces.hooks.events import Event


def home_of(event: Event) -> str:
    """The folder of the vault that an event belongs to, where more than one is listed.

    The open session says it without git, which only the first event of a session has to ask.

    Args:
        event: what happened.

    Raises:
        NoVault: none takes what is written on that project.
        BadSettings: the person's settings cannot be used.
    """
    from mnemos.surfaces.folders import config_folder

    user = user_settings(Path(config_folder()) / USER_FILE)
    if event.session:
        for one in user.all_vaults:
            if session_file(str(one.path), event):
                return str(one.path)
    from mnemos.surfaces import environment  # GitPython costs a tenth of a second

    return str(environment.home_of(Path(event.cwd or ".").absolute(), user)[0])
