"""The server's side of `ask`: one thread that answers the hooks of a vault, one at a time."""

from __future__ import annotations

import hmac
import json
import logging
import os
import secrets
import socket
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos import __version__
from mnemos.surfaces.hooks.ask import DOOR, is_ours, socket_path
from mnemos.surfaces.hooks.events import Event
from mnemos.surfaces.hooks.moments import caller_of, directory_of, reply
from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from mnemos.api import Mnemos

_log = logging.getLogger("mnemos")
_MOST = 1 << 20  # bytes of a request
_PATIENCE = 2.0  # seconds for a request to come in whole
_OTHERS = 1.0  # seconds to wait for other vaults of the person: a hook does the work itself after two
_LOOK_AGAIN = 60.0  # seconds: a hook is answered from what the server saw last, and the server looks again right afterwards


class Listener:
    """Answers the hooks of one vault until it is closed.

    Args:
        vault: the vault's folder.
        memory: memory, for one call at a time.

    Raises:
        OSError: it is not possible to listen here.
    """

    def __init__(self, vault: Path, memory: Callable[[], AbstractContextManager[Mnemos]]) -> None:
        self._vault = vault
        self._memory = memory
        self._token = ""
        self._place: Path | None = None
        self._socket = self._listen()
        self._thread = threading.Thread(target=self._serve, name="hooks", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening; a hook that is being answered is answered."""
        if self._place:
            with suppress(OSError):
                self._place.unlink()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes the thread up; closing alone does not, on Linux
        self._socket.close()
        self._thread.join(timeout=_PATIENCE)

    def _listen(self) -> socket.socket:
        if sys.platform == "win32":
            listening = socket.create_server(("127.0.0.1", 0))
            self._token = secrets.token_urlsafe(32)
            self._place = self._vault / DOOR
            facts = {"port": listening.getsockname()[1], "token": self._token}
            write_atomic(self._place, json.dumps(facts).encode(), self._place.parent / "tmp")
            return listening
        path = socket_path(str(self._vault))
        folder = os.path.dirname(path)  # noqa: PTH120
        Path(folder).mkdir(mode=0o700, parents=True, exist_ok=True)
        if not is_ours(folder):
            raise PermissionError(f"{folder} is not this person's alone")
        self._place = Path(path)
        self._place.unlink(missing_ok=True)  # of a leader that was killed: there is one at a time
        listening = socket.socket(socket.AF_UNIX)
        try:
            listening.bind(path)
            self._place.chmod(0o600)
            listening.listen(64)
        except OSError:
            listening.close()
            raise
        return listening

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            try:
                with connection:
                    connection.settimeout(_PATIENCE)
                    request = _request(connection)
                    if request is not None and hmac.compare_digest(str(request.get("token", "")), self._token):
                        self._answer(connection, request)
            except Exception as error:  # noqa: BLE001 - the hook does the work itself, and logs what goes wrong
                _log.info("a hook could not be answered: %s", error)

    def _answer(self, connection: socket.socket, request: dict[str, Any]) -> None:
        """Answer, hang up, and only then do what can wait."""
        if request["version"] != __version__:
            return
        event = Event(**{**request["event"], "paths": tuple(request["event"]["paths"])})
        caller = caller_of(event, int(request["pid"]), str(request["began"]))
        alone = bool(request["alone"])
        with self._memory() as mnemos:
            if not alone and mnemos.alone and mnemos.vault.user.vaults:
                return  # it was started for this vault alone
            lent = mnemos.lent(caller, directory_of(event), look_again=_LOOK_AGAIN, patience=None if alone else _OTHERS)
            answer = reply(lent, event)
            facts = {**answer.facts, "served": True}
            connection.sendall(json.dumps({"output": answer.output, "facts": facts}).encode() + b"\n")
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            answer.afterwards()
            mnemos.fresh()


def _request(connection: socket.socket) -> dict[str, Any] | None:
    data = b""
    while not data.endswith(b"\n"):
        part = connection.recv(65536)
        data += part
        if not part or len(data) > _MOST:
            return None
    request = json.loads(data)
    return request if isinstance(request, dict) else None
