"""The repositories agents work in: which project a working directory belongs to."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.domain.projects import resolve_project
from mnemos.errors import GitFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from git import Remote

_SECTIONS = frozenset(
    {"core", "remote", "branch", "user", "pull", "push", "fetch", "init", "extensions", "submodule", "gc", "lfs"}
)
_HEADER = re.compile(r"\[([a-z]+)(?: \"([^\"\\\n]+)\")?\]\s*")
_SETTING = re.compile(r"\s*([A-Za-z][A-Za-z0-9-]*)\s*=\s*([^\"#;\\\n]*?)\s*")


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where an agent works.

    Args:
        top: the top of the work tree, or the working directory itself outside a repository.
        project: what memories from here are filed under; nothing outside a repository.
        remotes: name of the repository's remotes to their addresses.
        folder: name of its main folder; empty outside a repository.
    """

    top: Path
    project: str | None
    remotes: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""

    def called_by(self, aliases: Mapping[str, str]) -> Workplace:
        """The same place, as a vault with these aliases calls it."""
        named = resolve_project(remotes=self.remotes, folder=self.folder, aliases=aliases) if self.folder else None
        return replace(self, project=named)


def need_git() -> None:
    """Make sure that git is there.

    Raises:
        GitFailed: it is not.
    """
    if shutil.which("git") is None:
        raise GitFailed("git is not installed, or not on PATH", hint="Install git 2.30 or later.")


def workplace(directory: Path, aliases: dict[str, str]) -> Workplace:
    """The work tree and the project of a working directory.

    All work trees of a repository are one project: the folder that names it is the main one's.

    Args:
        directory: any folder, in a repository or not.
        aliases: what the vault's settings call remotes and folders.
    """
    found = _plain(directory) or _any(directory)
    if found is None:
        return Workplace(directory, None)
    top, common, remotes = found
    folder = common.parent.name if common.name == ".git" else common.name.removesuffix(".git")
    return Workplace(top, None, remotes, folder).called_by(aliases)


def _plain(directory: Path) -> tuple[Path, Path, dict[str, str]] | None:
    """The top, the common folder and the remotes of a repository that is as `git clone` makes it; nothing for any other.

    Every hook asks for this, and to load GitPython takes as long as all else that some of them do.
    """
    for folder in _up_from(directory):
        place = folder / ".git"
        if place.is_dir() and (place / "HEAD").is_file() and (place / "objects").is_dir() and (place / "refs").is_dir():
            remotes = _remotes(place / "config")
            return None if remotes is None else (folder, place.resolve(), remotes)
        if place.exists() or (folder / "HEAD").is_file():
            return None
    return None


def _up_from(directory: Path) -> tuple[Path, ...]:
    """A folder and all those that it is in; links stay as they are, as GitPython has it."""
    start = Path(os.path.abspath(directory))  # noqa: PTH100
    return (start, *start.parents)


def _remotes(config: Path) -> dict[str, str] | None:
    """The remotes of a configuration that one can read line by line; nothing where something in it needs a real reader."""
    try:
        text = config.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    remotes: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        if header := _HEADER.fullmatch(line):
            name = header[2] if header[1] == "remote" and header[2] else ""
            if header[1] not in _SECTIONS or (header[1] == "remote" and not name):
                return None
        elif setting := _SETTING.fullmatch(line):
            if setting[1].lower() in {"worktree", "bare"} and setting[2] != "false":
                return None
            if name:
                remotes.setdefault(name, "")
                if setting[1].lower() == "url":
                    remotes[name] = setting[2]
        elif line.strip():
            return None
    return remotes


def _any(directory: Path) -> tuple[Path, Path, dict[str, str]] | None:
    """The same for a repository of any kind: a work tree beside others, a bare one, one whose configuration includes others."""
    if not any((folder / ".git").exists() or (folder / "HEAD").is_file() for folder in _up_from(directory)):
        return None
    import git as gitpython  # 80 ms

    try:
        with gitpython.Repo(directory, search_parent_directories=True) as repo:
            top = Path(repo.working_tree_dir or repo.git_dir)
            return top, Path(repo.common_dir).resolve(), {remote.name: _address(remote) for remote in repo.remotes}
    except (gitpython.GitError, OSError, ValueError):
        return None


def _address(remote: Remote) -> str:
    try:
        return str(remote.config_reader.get("url"))
    except Exception:  # noqa: BLE001 - a remote without an address names no project; configparser has many ways to say so
        return ""
