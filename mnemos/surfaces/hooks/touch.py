"""An edit is noted with its session, and nothing else: one line at the end of a file."""

from __future__ import annotations

import os
import time

from mnemos.memory import events as spool
from mnemos.vault.trees import relative

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from mnemos.surfaces.hooks.events import Event

OPEN = os.path.join(".mnemos", "local", "open")


def session_file(vault: str, event: Event) -> str | None:
    """Where the events of the session go that an event belongs to; nothing where it has not begun.

    Args:
        vault: the vault's folder.
        event: what happened.
    """
    for file in spool.files_of_host(os.path.join(vault, OPEN), event.host, event.session):
        begun = spool.first(file)
        if begun is not None and begun.get("host_session") == event.session:
            return file
    return None


def touch(vault: str, file: str | None, event: Event) -> dict[str, Any]:
    """Note the files that were edited, if any; gives what the log is to say.

    Args:
        vault: the vault's folder.
        file: the session's events; where it has not begun, the edits wait beside the others until it does.
        event: what happened.

    Raises:
        OSError: it cannot be written.
    """
    if file is None and event.session and event.paths and os.path.isdir(os.path.join(vault, ".mnemos")):
        early = spool.early_file(os.path.join(vault, OPEN), event.host, event.session)
        spool.create(early, {"event": "early", "at": round(time.time(), 3)})
        spool.note(early, time.time(), "edited", {"paths": list(event.paths), "cwd": event.cwd})
        file = session_file(vault, event)
        if file is None or (taken := spool.take(early)) is None:
            return {"session": "", "touched": 0}
        edits = [(path, str(known.get("cwd", ""))) for known in spool.lines(taken) for path in known.get("paths", ())]
        os.unlink(taken)  # it began in this very moment
    else:
        edits = [(path, event.cwd) for path in event.paths]
    begun = spool.first(file) or {} if file else {}
    found = [path for given, cwd in edits if (path := relative(given, str(begun.get("top", "")), cwd))]
    noted = [path for path in found if file and spool.note(file, time.time(), "touch", {"path": path})]
    return {"session": str(begun.get("id", "")), "touched": len(noted)}


def is_owed(file: str) -> bool:
    """Whether there is something to say to a session that could not be said when it was due."""
    with open(file, "rb") as events:
        data = events.read()
    return data.count(b'"event": "owed"') > data.count(b'"event": "paid"')
