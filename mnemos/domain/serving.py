"""More than one vault: which of them a project belongs to, and which others are looked in for it.

What a pattern is: the name of a project, in which `*` stands for any text, slashes too, and `?` for one character. Only a person's own
settings say patterns, and only names that no vault's aliases have changed are held against them: what others can send has no say in
where something is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mnemos.config import DEFAULT
from mnemos.domain.projects import fold_project, project_problem
from mnemos.domain.schema import GLOBAL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mnemos.config import Listed

_WILD = re.compile(r"[*?]")


def serving(project: str | None, vaults: Sequence[Listed]) -> tuple[Listed | None, tuple[Listed, ...]]:
    """The vault that a project belongs to, and the others that are looked in for it.

    It belongs to the vault with the closest pattern (`closeness`), of equally close ones to the first by name; where none has one
    that fits, to the default vault. A vault that is only read has no projects, whatever its patterns are.
    Looked in is every vault with a pattern that fits, every vault without patterns, and the default one.

    Args:
        project: its name; nothing for `global`, which belongs to the default vault unless a pattern says that very word.
        vaults: a person's vaults, in any order; the default one by that name.

    Returns:
        The one (nothing where there is none that may be written to), and the others: the closer first, then by name.
    """
    name = fold_project(project or GLOBAL)
    fitting = [(closest, vault) for vault in vaults if (closest := _claim(name, vault)) is not None]
    fitting.sort(key=lambda pair: (-pair[0][0], -pair[0][1], pair[1].name))
    own = [vault for claim, vault in fitting if not vault.read_only and (claim > _LOOKS or vault.name == DEFAULT)]
    home = own[0] if own else None
    return home, tuple(vault for _, vault in fitting if vault is not home)


_LOOKS = (0, 0)  # the claim of a vault that is looked in, and has no project


def _claim(project: str, vault: Listed) -> tuple[int, int] | None:
    """How close a vault is to a project; nothing where it does not serve it."""
    if vault.name == DEFAULT or not vault.projects:
        return _LOOKS
    return max((close for pattern in vault.projects if (close := closeness(project, pattern))), default=None)


def closeness(project: str, pattern: str) -> tuple[int, int] | None:
    """How closely a pattern names a project, to be compared: without wildcards first, then by the characters that are given.

    Args:
        project: a name, in lower case.
        pattern: a pattern.

    Returns:
        Nothing where it does not fit; `global` is named by itself only.
    """
    pattern = fold_project(pattern)
    if not _WILD.search(pattern):
        return (2, len(pattern)) if pattern == project else None
    if project == GLOBAL or not _regex(pattern).fullmatch(project):
        return None
    return 1, len(_WILD.sub("", pattern))


def _regex(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"([*?])", re.sub(r"\*+", "*", pattern))
    return re.compile("".join({"*": ".*", "?": "."}.get(part, re.escape(part)) for part in parts), re.DOTALL)


def pattern_problem(pattern: str) -> tuple[str, str]:
    """Why a pattern fits no project that could be, and what to write instead; both empty where it is sound."""
    name = fold_project(pattern)
    if not name:
        return "it is blank", "write a project's name, such as acme/api, or acme/*"
    if "://" in name or re.match(r"[^/]+@[^/]+:", name):
        path = re.sub(r"^[a-z0-9+.-]*://[^/]*/|^[^/]+:", "", name).removesuffix(".git").strip("/")
        return f"{pattern!r} is an address, and projects are called by its path", f"write {path or 'acme/*'}"
    if name.endswith("/") and not name.strip("/").endswith("/"):
        return f"{pattern!r} ends in a slash, and no project does", f"write {name.strip('/')}/*"
    if name.endswith(".git"):
        return f"{pattern!r} ends in .git, and no project does", f"write {name.removesuffix('.git')}"
    return project_problem(name), "write a project's name, such as acme/api, or acme/*"
