"""The repositories agents work in: which project a working directory belongs to."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.domain.projects import resolve_project
from mnemos.errors import GitFailed
from mnemos.vault.git import GitError, gitpython

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    try:
        with gitpython.Repo(directory, search_parent_directories=True) as repo:
            common = Path(repo.common_dir).resolve()
            top = Path(repo.working_tree_dir or repo.git_dir)
            remotes = {remote.name: _address(remote) for remote in repo.remotes}
    except (GitError, OSError, ValueError):
        return Workplace(directory, None)
    folder = common.parent.name if common.name == ".git" else common.name.removesuffix(".git")
    return Workplace(top, None, remotes, folder).called_by(aliases)


def _address(remote: gitpython.Remote) -> str:
    try:
        return str(remote.config_reader.get("url"))
    except Exception:  # noqa: BLE001 - a remote without an address names no project; configparser has many ways to say so
        return ""
