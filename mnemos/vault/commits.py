"""Commits as values: read, and written again on top of others with everything that their authors said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.vault.repository import Repository


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit.

    Args:
        oid: its name.
        tree: its tree.
        parents: what it follows.
        author: name, address in angle brackets, seconds and zone of who it is by, as git has them.
        message: as it stands.
    """

    oid: str
    tree: str
    parents: tuple[str, ...]
    author: str
    message: str

    @property
    def email(self) -> str:
        """The address of who it is by."""
        return self.author.rpartition("<")[2].partition(">")[0]

    @property
    def name(self) -> str:
        """The name of who it is by."""
        return self.author.rpartition("<")[0].strip()


def read(repository: Repository, oid: str) -> Commit:
    """A commit by its name.

    Raises:
        GitFailed: there is none.
    """
    found = repository.git.object(f"{oid}^{{commit}}")
    if found is None:
        raise GitFailed(f"the commit {oid} is missing", hint="Run `git fsck` in the vault.")
    head, _, message = found.data.decode("utf-8", "surrogateescape").partition("\n\n")
    lines = [line.split(" ", 1) for line in head.split("\n") if not line.startswith(" ")]
    tree = next(value for key, value in lines if key == "tree")
    author = next(value for key, value in lines if key == "author")
    return Commit(found.oid, tree, tuple(value for key, value in lines if key == "parent"), author, message)


def write(repository: Repository, tree: str, parents: list[str], like: Commit, when: datetime, *, sign: bool) -> str:
    """Write a commit with another's author, author date and message; gives its name.

    Args:
        repository: where.
        tree: what it holds.
        parents: what it follows.
        like: the other.
        when: its committer time; who commits is the person whose clone this is.
        sign: whether git signs it, by the person's own settings.
    """
    seconds, zone = like.author.rpartition(">")[2].split()
    identity = {
        "GIT_AUTHOR_NAME": like.name or "unknown",
        "GIT_AUTHOR_EMAIL": like.email,
        "GIT_AUTHOR_DATE": f"{seconds} {zone}",
        "GIT_COMMITTER_DATE": f"{int(when.timestamp())} +0000",
    }
    arguments = [*(["-S"] if sign else []), *(part for parent in parents for part in ("-p", parent)), "-F", "-", tree]
    message = like.message.encode("utf-8", "surrogateescape")
    output = repository.git.run("commit-tree", *arguments, stdin=message, env={**repository.committer, **identity})
    return output.decode().strip()


def retold(commit: Commit, message: str) -> Commit:
    """A commit with another message."""
    return replace(commit, message=message)


def unite(repository: Repository, tree: str, parents: list[str], when: datetime, *, sign: bool) -> str:
    """Write a commit that brings two histories together, by the person whose clone this is; gives its name."""
    date = f"{int(when.timestamp())} +0000"
    arguments = [*(["-S"] if sign else []), *(part for parent in parents for part in ("-p", parent)), "-F", "-", tree]
    message = b"sync: bring together what was merged here\n\nMnemos-Source: user\n"
    environment = {**repository.committer, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
    return repository.git.run("commit-tree", *arguments, stdin=message, env=environment).decode().strip()
