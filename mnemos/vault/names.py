"""Names of files that not every system can have: a vault that holds one cannot be checked out there, or loses a file."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: devices, with any ending, and characters that no name may have.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f]')
_GIT = re.compile(r"\.git|git~[0-9]+", re.IGNORECASE)  # a folder that passes for git's own, by its short name too


def awkward(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The paths that some system cannot have, each with the reason.

    Args:
        paths: posix paths of one vault, any order.
    """
    alike: dict[str, str] = {}
    for path in sorted(paths):
        for part in path.split("/"):
            if reason := _trouble(part):
                yield path, reason
                break
        other = alike.setdefault(_folded(path), path)
        if other != path:
            yield path, f"on macOS and Windows it is the same file as {other}"


def _trouble(name: str) -> str:
    if _DEVICE.fullmatch(name):
        return f"on Windows {name!r} is a device"
    if _FORBIDDEN.search(name):
        return f"on Windows {name!r} can be no name, for a character in it"
    if name.endswith((".", " ")):
        return f"on Windows {name!r} loses the dot or blank at its end"
    if _GIT.fullmatch(name.rstrip(". ")):
        return f"{name!r} passes for git's own folder"
    return ""


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
