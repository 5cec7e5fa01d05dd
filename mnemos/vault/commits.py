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


def retold(commit: Commit, message: str) -> Commit:
    """A commit with another message."""
    return replace(commit, message=message)


class Writer:
    """Writes commits, of the person whose clone this is as their committer.

    Args:
        repository: where; while it is `packing`, commits that need no signature are stored with the rest.
        when: their committer time.
        sign: whether git signs them, by the person's own settings.
    """

    def __init__(self, repository: Repository, when: datetime, *, sign: bool) -> None:
        self._repository, self._sign = repository, sign
        self._when = f"{int(when.timestamp())} +0000"

    def write(self, tree: str, parents: list[str], like: Commit) -> str:
        """Write a commit with another's author, author date and message; gives its name.

        Args:
            tree: what it holds.
            parents: what it follows.
            like: the other.
        """
        return self._write(tree, parents, like.author, like.message)

    def say(self, tree: str, parents: list[str], message: str) -> str:
        """Write a commit by the person themselves; gives its name."""
        return self._write(tree, parents, f"{self._repository.person} {self._when}", message)

    def _write(self, tree: str, parents: list[str], author: str, message: str) -> str:
        pack = self._repository.pack
        text = message.replace("\0", "").encode("utf-8", "surrogateescape")  # git takes none with a NUL in it
        if pack and not self._sign:
            before = "".join(f"parent {parent}\n" for parent in parents)
            head = f"tree {tree}\n{before}author {author}\ncommitter {self._repository.person} {self._when}\n\n"
            return pack.add("commit", head.encode("utf-8", "surrogateescape") + text)
        if pack:
            pack.write()  # git signs only what is there
        by, _, date = author.rpartition(">")
        name, _, address = by.rpartition("<")
        identity = {
            "GIT_AUTHOR_NAME": name.strip() or "unknown",
            "GIT_AUTHOR_EMAIL": address,
            "GIT_AUTHOR_DATE": date.strip(),
            "GIT_COMMITTER_DATE": self._when,
        }
        arguments = [*(["-S"] if self._sign else []), *(part for parent in parents for part in ("-p", parent)), "-F", "-", tree]
        environment = {**self._repository.committer, **identity}
        return self._repository.git.run("commit-tree", *arguments, stdin=text, env=environment).decode().strip()
