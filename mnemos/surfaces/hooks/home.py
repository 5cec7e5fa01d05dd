"""Which of a person's vaults an event belongs to: the one its session was begun in, else that of the project."""

from __future__ import annotations

import os
import queue
import threading
import time

from mnemos.surfaces.hooks.touch import session_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from mnemos.surfaces.hooks.events import Event

_LOOK = 0.5  # seconds for a look into a vault's folder, which takes none unless its drive does not answer


def begun_in(event: Event, table: dict[str, Any]) -> str | None:
    """The folder of the vault that an event's session was begun in; nothing where it was begun in none.

    Args:
        event: what happened.
        table: the person's settings, as they stand in the file.
    """
    listed = table["vaults"].values() if isinstance(table["vaults"], dict) else ()
    places = [table.get("vault"), *(one.get("path") for one in listed if isinstance(one, dict))]
    tops = [os.path.expanduser(place) for place in places if isinstance(place, str)]
    if not event.session:
        return None
    answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def look(top: str) -> None:
        try:
            answers.put(top if session_file(top, event) else None)
        except OSError:
            answers.put(None)

    for top in tops:  # each in a thread: a drive that does not answer must not cost the others' answer
        threading.Thread(target=look, args=(top,), daemon=True).start()
    deadline = time.monotonic() + _LOOK
    for _ in tops:
        try:
            found = answers.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            return None
        if found:
            return found
    return None


def home_of(event: Event) -> tuple[str, bool]:
    """The folder of the vault that the project of an event belongs to, and whether it stands alone.

    Raises:
        NoVault: none takes what is written on that project.
        BadSettings: the person's settings cannot be used.
    """
    from pathlib import Path

    from mnemos.config import user_settings
    from mnemos.surfaces import environment  # only a session's first event asks

    home, alone = environment.home_of(Path(event.cwd or ".").absolute(), user_settings(environment.user_file()))
    return str(home), alone


def instead_of(home: str, event: Event) -> list[str]:
    """The folders of the vaults that may tell what they can where the one that an event belongs to cannot be used.

    A session on a team's project is then kept in the person's own vault, rather than in none.

    Args:
        home: that one.
        event: what happened.
    """
    from pathlib import Path

    from mnemos.config import user_settings
    from mnemos.surfaces import environment

    found = environment.looked_in(Path(event.cwd or ".").absolute(), user_settings(environment.user_file()))
    return [str(other.path) for other in found if not other.read_only and str(other.path) != home]
