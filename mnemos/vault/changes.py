"""What is to be written, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One file to be written.

    Args:
        path: where, in the vault.
        old: the text it must hold now; nothing where it must not exist.
        new: the text it shall hold; nothing for a file that is taken away, or that a person has taken away already (then there is no `old`).
    """

    path: str
    old: str | None
    new: str | None

    @property
    def data(self) -> bytes | None:
        """The bytes that the file shall hold."""
        return None if self.new is None else self.new.encode("utf-8", "surrogateescape")


@dataclass(frozen=True, slots=True)
class Committed:
    """A commit that was made.

    Args:
        commit: its name.
        parent: the commit it follows, or nothing for the first.
        index_clean: whether git's index is up with it; otherwise the next write brings it up.
    """

    commit: str
    parent: str | None
    index_clean: bool = True


def text_in(data: bytes | None) -> str | None:
    """A file's bytes as the exact text they hold; what is not UTF-8 equals no text of ours."""
    return None if data is None else data.decode("utf-8", "surrogateescape")
