"""What a proposal does to the blocks that agents are shown as they begin: which memories come into them, and which make room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.records import Record, Review, Session
from mnemos.domain.text import one_line
from mnemos.memory.imagined import imagined, put
from mnemos.recall.prewarm import NOTICE, assemble, prewarm
from mnemos.vault import deltas

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from mnemos.memory.vault import Vault

_Shown = dict[str, dict[str, str]]  # project to what its block shows: id to title


def foresee(vault: Vault, upstream: str, changes: Mapping[str, str], *, now: datetime) -> str:
    """In words, what the blocks at the start of a session would show besides, and no longer, if the team took the changes in.

    Args:
        vault: an open vault whose index is up to date.
        upstream: the commit of the team's branch that they go onto.
        changes: path to blob; an empty one takes the file away.
        now: the present instant.

    Returns:
        Markdown with a line for each project that they are about; empty where they are about none.
    """
    shared = _as_shared(vault, upstream)
    with imagined(vault) as without, imagined(vault) as including:
        put(without, shared)
        put(including, {**shared, **changes})
        projects = _projects(without, changes) | _projects(including, changes)
        before, after = _blocks(without, projects, now), _blocks(including, projects, now)
    lines = [_told(project, before[project], after[project]) for project in sorted(projects)]
    return "\n".join(["## As a session begins", "", *lines]) if lines else ""


def _as_shared(vault: Vault, upstream: str) -> dict[str, str]:
    """What the team's branch holds wherever this clone holds something else."""
    git = vault.repository.git
    files = {delta.path: delta.new for delta in deltas.between(git, "HEAD", upstream)}
    for path in vault.index.catalogue.dirty():
        found = git.object(f"{upstream}:{path}")
        files[path] = found.oid if found else ""
    return files


def _projects(vault: Vault, paths: Iterable[str]) -> set[str]:
    """The projects of those files in a vault that a block may show without a goal."""
    files = [row.file for path in paths if (row := vault.index.catalogue.by_path(path))]
    return {file.project for file in files if isinstance(file, Record | Session | Review)}


def _blocks(vault: Vault, projects: Iterable[str], now: datetime) -> _Shown:
    found: _Shown = {}
    for project in projects:
        sections = prewarm(vault, project=project, now=now)
        block = assemble(sections, project, None, vault.settings.budgets.prewarm, NOTICE)
        found[project] = {ident: _title(vault, ident) for ident in block.ids}
    return found


def _title(vault: Vault, ident: str) -> str:
    row = vault.index.catalogue.by_id(ident)
    return one_line(row.file.title) if row and isinstance(row.file, Record | Session) else ident


def _told(project: str, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    come = [f"comes: {title} (`{ident}`)" for ident, title in after.items() if ident not in before]
    gone = [f"goes: {title} (`{ident}`)" for ident, title in before.items() if ident not in after]
    return f"- {project}: " + ("; ".join([*come, *gone]) or "the same memories as before")
