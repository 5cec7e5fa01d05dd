"""Asking the server that leads a vault, over a socket of this machine: it has everything in memory, a hook has nothing.

One line of JSON each way. On systems with Unix sockets the socket lies in a folder that is the person's alone; on Windows the
server listens on the loopback interface, and a file that only the person can read has its port and a token.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys

from mnemos import __version__
from mnemos.surfaces.folders import runtime_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from typing import Any

    from mnemos.surfaces.hooks.events import Event

_CONNECT = 0.25  # seconds
_ANSWER = 2.0  # seconds after which a hook does the work itself
_MOST = 1 << 20  # bytes of an answer
_LONGEST = 104  # bytes of a socket's path, with the zero behind it, on macOS; Linux takes 108
DOOR = os.path.join(".mnemos", "local", "listening.json")


def socket_path(vault: str) -> str:
    """Where the server of a vault listens, on systems with Unix sockets."""
    name = f"{hashlib.sha256(os.fsencode(os.path.realpath(vault))).hexdigest()[:16]}.sock"
    path = os.path.join(runtime_folder(), name)
    return path if len(os.fsencode(path)) < _LONGEST else os.path.join(runtime_folder(named=False), name)


def is_ours(folder: str) -> bool:
    """Whether nobody but the person can put anything into a folder."""
    if sys.platform == "win32":
        return True
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    return status.st_uid == os.getuid() and (status.st_mode & 0o170077) == 0o040000  # a folder, nobody else's to enter


def ask(
    vault: str, event: Event, pid: int, began: str, *, alone: bool = True, patience: float = _ANSWER
) -> dict[str, Any] | None:
    """What the vault's server answers to an event; nothing where none listens, or it is too slow, or of another version.

    Args:
        vault: the vault's folder.
        event: what happened.
        pid: the program's process, and when it began.
        began: likewise.
        alone: whether no other vault of the person is to be looked in.
        patience: seconds after which the server is too slow.
    """
    if sys.platform != "win32" and not os.path.exists(socket_path(vault)):
        return None
    try:
        with _connected(vault) as (connection, token):
            who = {"pid": pid, "began": began, "alone": alone}
            request = {"version": __version__, "token": token, "event": event.as_dict(), **who}
            connection.settimeout(patience)
            connection.sendall(json.dumps(request).encode() + b"\n")
            data = b""
            while not data.endswith(b"\n") and len(data) < _MOST and (part := connection.recv(65536)):
                data += part
        answer = json.loads(data)
    except (OSError, ValueError):
        return None
    return answer if isinstance(answer, dict) and isinstance(answer.get("output"), dict) else None


class _connected:  # noqa: N801 - used as a statement
    """A connection to the server of a vault, and the token it wants to hear."""

    def __init__(self, vault: str) -> None:
        self._vault = vault

    def __enter__(self) -> tuple[socket.socket, str]:
        import socket

        if sys.platform == "win32":
            with open(os.path.join(self._vault, DOOR), encoding="utf-8") as file:
                door = json.load(file)
            self._socket = socket.create_connection(("127.0.0.1", int(door["port"])), _CONNECT)
            return self._socket, str(door["token"])
        path = socket_path(self._vault)
        if not is_ours(os.path.dirname(path)):
            raise OSError(f"{os.path.dirname(path)} is not ours alone")
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_CONNECT)
        try:
            self._socket.connect(path)
        except OSError:
            self._socket.close()
            raise
        return self._socket, ""

    def __exit__(self, *_: object) -> None:
        self._socket.close()
