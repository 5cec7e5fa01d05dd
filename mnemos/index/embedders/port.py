"""Whether anybody listens where an embedder should be; with the standard library only."""

from __future__ import annotations

import socket
from contextlib import suppress
from urllib.parse import urlsplit

OLLAMA = "http://127.0.0.1:11434"
PROBE = 0.3  # seconds


def answers(url: str) -> bool:
    """Whether somebody listens at an address, Ollama's own where none is given; asked for at most 300 ms."""
    parts = urlsplit(url or OLLAMA)
    with suppress(OSError, ValueError):
        socket.create_connection((parts.hostname or "", parts.port or {"https": 443}.get(parts.scheme, 80)), PROBE).close()
        return True
    return False
