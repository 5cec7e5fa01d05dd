"""Projects: the names memories are filed under, and the folders those names become."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from mnemos.domain.text import slug

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME_LIMIT = 120
_SCP = re.compile(r"(?:[^@/\s]+@)?(?P<host>[^:/\s]{2,}):(?!//)(?P<path>.+)")
_URL = re.compile(r"[a-z][a-z0-9+.-]*://(?P<host>[^/]*)/(?P<path>.+)", re.IGNORECASE)
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{digit}" for port in ("com", "lpt") for digit in range(1, 10)),
}


def fold_project(name: str) -> str:
    """A project's name as it is compared and filed: in lower case, as the paths of remotes are."""
    return name.strip().lower()


def project_problem(name: str) -> str:
    """What is wrong with a project's name, or empty."""
    if len(name) > NAME_LIMIT:
        return f"{len(name)} characters are more than {NAME_LIMIT}"
    if any(part in {"", ".", ".."} for part in name.split("/")):
        return f"{name!r} has an empty part, a . or a .. between its slashes"
    if re.search(r"[\x00-\x1f\\]", name):
        return f"{name!r} holds a backslash or a control character"
    return ""


def project_folder(name: str) -> str:
    """The folder of a project: `/` written `--`, and six hex digits of the name's SHA-256 where the slug loses something.

    Two projects never share a folder, on file systems that fold case too.
    """
    parts = [slug(part, "x") for part in name.split("/")]
    folder = "--".join(parts)
    faithful = "/".join(parts) == name and not set(parts) & _DEVICES
    return folder if faithful else f"{folder}-{hashlib.sha256(name.encode()).hexdigest()[:6]}"


def project_of_remote(url: str) -> str | None:
    """The project that a remote's address names: its path, in lower case, without `.git`, subgroups kept.

    A path on this machine names only its last folder: the rest of it differs from one machine to the next.
    """
    match = None if url.lower().startswith("file:") else _URL.fullmatch(url) or _SCP.fullmatch(url)
    path = match["path"] if match else url.rsplit(":", 1)[-1].replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    name = path.strip("/").lower().removesuffix(".git").strip("/")
    return name if name and not project_problem(name) else None


def resolve_project(
    *,
    remotes: Mapping[str, str],
    folder: str,
    aliases: Mapping[str, str],
) -> str | None:
    """The project of a repository (design section 3).

    Args:
        remotes: name of the remote to its address.
        folder: name of the repository's main folder.
        aliases: what the vault's settings call remotes and folders.

    Returns:
        An alias of `upstream`, `origin` or the folder; else the path of `upstream`, then `origin`; else the folder's name.
    """
    named = [name for remote in ("upstream", "origin") if (name := project_of_remote(remotes.get(remote, "")))]
    candidates = [*named, folder.lower()]
    for name in candidates:
        if name in aliases:
            return fold_project(aliases[name])
    chosen = next((name for name in candidates if name), None)
    return chosen if chosen and not project_problem(chosen) else None
