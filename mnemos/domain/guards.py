"""Guards: what a convention forbids, or has asked about first, before a command is run or a file is edited.

A guard is a line such as `deny git push --force*` or `ask db/migrations/*`: a verdict, a space, a pattern of the shell's kind
(`fnmatch`, where `*` also stands for slashes). It is matched against each command of a line, and against files' paths from the top
of the repository.
"""

from __future__ import annotations

import re
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Guard(StrEnum):
    """What happens to what a guard names: the person is asked, or it is not done."""

    ASK = "ask"
    DENY = "deny"


# Where one command of a line ends and another begins: shell operators, subshells, substitutions. Quotes do not matter: what stands
# in them may be run too, and a guard that fires once too often only asks.
_BETWEEN = re.compile(r"[;&|\n()`]+|\$\(|\b(?:then|do|else)\b")
_BEFORE = re.compile(r"^(?:(?:[A-Za-z_]\w*=\S*|sudo|command|exec|nohup|time|env|builtin|then|do|!)\s+)+")


def parse(line: str) -> tuple[Guard, str] | None:
    """The verdict and pattern in a line; nothing where it is none."""
    verdict, _, pattern = line.strip().partition(" ")
    if verdict not in set(Guard) or not pattern.strip(" *"):
        return None
    return Guard(verdict), " ".join(pattern.split())


def judge(guards: Iterable[str], command: str, paths: Sequence[str]) -> Guard | None:
    """The strictest verdict of some guards on what is about to be done; nothing where they let it be.

    Args:
        guards: lines.
        command: a line for the shell, or nothing.
        paths: files to be edited, from the top of the repository.
    """
    given = [*commands(command), *paths]
    found = {parsed[0] for line in guards if (parsed := parse(line)) and any(fnmatchcase(one, parsed[1]) for one in given)}
    return Guard.DENY if Guard.DENY in found else Guard.ASK if found else None


def commands(line: str) -> list[str]:
    """The single commands in a line for the shell, without what is put before them, spaces made one."""
    parts = (_BEFORE.sub("", " ".join(part.split())) for part in _BETWEEN.split(line))
    return [part for part in parts if part]
