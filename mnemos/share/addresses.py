"""Addresses of repositories: which may be used, and which commit of one is meant."""

from __future__ import annotations

import re
from pathlib import Path

from mnemos.errors import InvalidRecord, Problem

_ADDRESS = re.compile(r"(?:https?|ssh|file)://[^\s/]*/\S+|(?![-])[^\s:/\\]+@?[^\s:/\\]*:(?!//)\S+")
_HELPER = re.compile(r"^\w+::")


def check_address(address: str, nothing: str) -> None:
    """Make sure that git may be given an address: https, ssh, or a folder, and nothing that would run a program.

    Args:
        address: what a person typed.
        nothing: what then was not done, for the message: `nothing was joined`.

    Raises:
        InvalidRecord: it may not.
    """
    if not _is_address(address):
        remedy = "give an https or ssh address, or the folder of a repository"
        raise InvalidRecord(nothing, problems=(Problem("url", f"{address!r} is no address of a repository", remedy),))


def parted(text: str) -> tuple[str, str]:
    """An address and the ref behind its last `@`, as in `git@example.com:acme/skills.git@v2`; an empty ref where there is none."""
    address, at, ref = text.rpartition("@")
    return (address, ref) if at and ref and _is_address(address) and not Path(text).exists() else (text, "")


def _is_address(text: str) -> bool:
    return not _HELPER.match(text) and not text.startswith("-") and bool(_ADDRESS.fullmatch(text) or Path(text).is_dir())
