"""One file from the web, asked for by a person: https on every hop, from public addresses only, no larger and no slower than is told.

An address that was handed on could lead into the network of whoever opens it (OWASP, "Server-Side Request Forgery Prevention Cheat Sheet"),
so names are resolved before anything is asked, and who answers is looked at again before anything is read.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mnemos.errors import GitFailed, InvalidRecord, Problem, Refused
from mnemos.vault.remote import shown

if TYPE_CHECKING:
    import httpx

_PATIENCE = 30.0  # seconds for all of it
_REDIRECTS = 3
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 behind IPv6 (RFC 6052)
_YOURSELF = "Fetch it yourself, and name the file."


def download(address: str, most: int) -> bytes:
    """What an address holds.

    Args:
        address: an https address.
        most: bytes that are taken at most.

    Raises:
        InvalidRecord: it is not https, or holds a password.
        Refused: it leads to an address that is not public, or is too large.
        GitFailed: it cannot be had.
    """
    import httpx  # 60 ms, and only this needs it

    deadline = time.monotonic() + _PATIENCE
    try:
        with client() as web:
            for _ in range(_REDIRECTS + 1):
                _check(address)
                with web.stream("GET", address) as answer:
                    _check_peer(answer)
                    if answer.next_request is not None:
                        address = str(answer.next_request.url)
                        continue
                    if answer.status_code != httpx.codes.OK:
                        raise GitFailed(f"{shown(address)} answers {answer.status_code}", hint="Is the address right?")
                    return _whole(answer, most, deadline)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise GitFailed(f"{shown(address)} cannot be fetched: {error}", hint="Is the network there?") from error
    raise GitFailed(f"{shown(address)} leads from one address to the next", hint=_YOURSELF)


def client() -> httpx.Client:
    """Who asks: by itself and not by a proxy, which would resolve names its own way."""
    import httpx

    return httpx.Client(timeout=_PATIENCE, follow_redirects=False, trust_env=False)


def _check(address: str) -> None:
    parts = urlsplit(address)
    if parts.scheme != "https" or not parts.hostname or shown(address) != address:
        what = f"{shown(address)} is no https address" + (" without a password" if shown(address) != address else "")
        raise InvalidRecord("nothing was fetched", problems=(Problem("url", what, "fetch it yourself, and name the file"),))
    try:
        found = socket.getaddrinfo(parts.hostname, parts.port or 443, type=socket.SOCK_STREAM)
    except OSError as error:
        raise GitFailed(f"{parts.hostname} cannot be found: {error}", hint="Is the network there?") from error
    for entry in found:
        _check_public(str(entry[4][0]), parts.hostname)


def _check_peer(answer: httpx.Response) -> None:
    stream = answer.extensions.get("network_stream")
    if stream is not None:
        _check_public(str(stream.get_extra_info("server_addr")[0]), answer.url.host)


def _check_public(address: str, host: str) -> None:
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip in _TRANSLATED:
        ip = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
    if not ip.is_global or ip.is_multicast:
        raise Refused(f"{host} is {ip}, which is no public address", hint=_YOURSELF)


def _whole(answer: httpx.Response, most: int, deadline: float) -> bytes:
    data = bytearray()
    for piece in answer.iter_bytes():
        data += piece
        if len(data) > most:
            raise Refused(f"{shown(str(answer.url))} is larger than {most >> 20} MB", hint="Is it what you meant?")
        if time.monotonic() > deadline:
            raise GitFailed(f"{shown(str(answer.url))} takes more than {_PATIENCE:g} s", hint=_YOURSELF)
    return bytes(data)
