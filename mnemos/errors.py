"""The errors Mnemos raises on purpose.

    MnemosError            what happened, and what to do next
    +- InvalidRecord       a memory breaks the rules; carries every problem at once
    +- BadSettings         mnemos.toml or the user's settings cannot be used
    +- NoVault             there is no vault where one was looked for
    +- NotFound            an id, session or path that is not there
    +- Ambiguous           a shortened id that fits more than one memory
    +- Refused             the vault is in a state in which writing would do harm
    +- Changed             the file is no longer what the caller read
    +- Busy                somebody else holds the vault for longer than we may wait
    +- GitFailed           a git command ended with an error
    +- DiskFailed          the disk is full, read-only, or out of order
    +- Unreadable          a file whose frontmatter or text cannot be read
    +- EmbedderFailed      whoever says what texts mean does not answer, or not with vectors
    +- SecretFound         a text holds what looks like a secret; names rule and place, never the value

Classes that only one room raises still live here, so that a surface can map each to its exit code in one table.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, where it is, and the way out.

    Args:
        where: the key, section or path the problem is in; empty for the whole.
        what: what is wrong, a clause without a full stop.
        remedy: what to do about it, a clause without a full stop.
        line: the line in the file, counted from 1; 0 where there is no file.
    """

    where: str
    what: str
    remedy: str = ""
    line: int = 0

    def __str__(self) -> str:
        """The problem as one line of text."""
        where = f"{self.where}: " if self.where else ""
        line = f"line {self.line}: " if self.line else ""
        remedy = f" ({self.remedy})" if self.remedy else ""
        return f"{line}{where}{self.what}{remedy}"


class MnemosError(Exception):
    """Something a person or an agent can act on.

    Args:
        message: what happened, and to which thing.
        hint: what to do next.
        problems: every single thing that is wrong, where there are several.
    """

    def __init__(self, message: str, *, hint: str = "", problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.problems = problems

    def __str__(self) -> str:
        """The message, its problems and its hint, a line each."""
        lines = [self.message, *(f"- {problem}" for problem in self.problems)]
        if self.hint:
            lines.append(self.hint)
        return "\n".join(lines)


class InvalidRecord(MnemosError):
    """A memory breaks the rules; nothing was written."""


class BadSettings(MnemosError):
    """A settings file cannot be used."""


class NoVault(MnemosError):
    """There is no vault where one was looked for."""


class NotFound(MnemosError):
    """An id, session or path that is not there."""


class Ambiguous(MnemosError):
    """A shortened id that fits more than one memory."""


class Refused(MnemosError):
    """The vault is in a state in which writing would do harm; the text was kept where it can be offered again."""


class Changed(MnemosError):
    """The file is no longer what the caller read."""


class Busy(MnemosError):
    """Somebody else holds the vault for longer than we may wait."""


class GitFailed(MnemosError):
    """A git command ended with an error."""


class DiskFailed(MnemosError):
    """The disk is full, read-only, or out of order."""


class Unreadable(MnemosError):
    """A file whose frontmatter or text cannot be read."""


class EmbedderFailed(MnemosError):
    """Whoever says what texts mean does not answer, or not with vectors."""


class SecretFound(MnemosError):
    """A text holds what looks like a secret; nothing was written."""
