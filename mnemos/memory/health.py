"""What is wrong with a vault, what to do about it, and doing it where that is safe."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mnemos.errors import InvalidRecord, MnemosError
from mnemos.memory import outbox
from mnemos.memory.write import adopt, save

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault

LEAST_GIT = (2, 30)
_HOOKS = ("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction")


class Level(StrEnum):
    """How bad something is: `error` keeps memories from agents, `warning` may come to that, `note` is worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found.

    Args:
        level: how bad it is.
        what: a sentence.
        remedy: what to do about it.
        fixable: whether `fix` can do that.
        path: the file it is about, if one.
    """

    level: Level
    what: str
    remedy: str = ""
    fixable: bool = False
    path: str = ""


def examine(vault: Vault) -> list[Finding]:
    """Everything worth telling about a vault whose index is up to date, the worst first."""
    found = [
        *_repository(vault),
        *_files(vault),
        *(
            Finding(
                Level.WARNING,
                f"a text could not be written at {kept.at}: {kept.reason}",
                _offer(kept),
                bool(kept.draft),
                str(kept.file),
            )
            for kept in outbox.waiting(vault)
        ),
        *_surroundings(vault),
    ]
    order = list(Level)
    return sorted(found, key=lambda finding: order.index(finding.level))


def _offer(kept: outbox.Kept) -> str:
    return (
        "`mnemos doctor --fix` offers it again"
        if kept.draft
        else "its text is in that file; take out what you need and delete it"
    )


def _repository(vault: Vault) -> list[Finding]:
    found = []
    version = vault.repository.git.version
    if version < LEAST_GIT:
        dotted = ".".join(map(str, version))
        found.append(Finding(Level.ERROR, f"git {dotted} is older than {'.'.join(map(str, LEAST_GIT))}", "update git"))
    try:
        vault.repository.check_writable(vault.settings.branch)
    except MnemosError as error:
        found.append(Finding(Level.WARNING, f"nothing can be written now: {error.message}", error.hint))
    if place := vault.unwritable():
        what = f"nothing can be written now: {place} cannot be written"
        found.append(Finding(Level.ERROR, what, "mend its permissions, or mount it for writing"))
    dirty = vault.repository.dirty(vault.layout.rooms)
    if dirty:
        found.append(
            Finding(
                Level.NOTE,
                f"{len(dirty)} files hold edits that are not committed",
                "commit them, or take them back",
            )
        )
    return found


def _files(vault: Vault) -> list[Finding]:
    catalogue = vault.index.catalogue
    problems = catalogue.problems()
    lonely = {path for path, problem in problems if problem.where == "id"} - {
        path for path, problem in problems if problem.where != "id"
    }
    found = [
        Finding(Level.ERROR, f"it is left out of what agents see: {problem}", problem.remedy, path in lonely, path)
        for path, problem in problems
    ]
    for ident, paths in catalogue.twins():
        best = next((path for path in paths if path.endswith(f"{ident}.md")), paths[0])
        what = f"it has the id of {best}, which counts in its place"
        found += [Finding(Level.WARNING, what, "give one of them another id", path=path) for path in paths if path != best]
    return found


def _surroundings(vault: Vault) -> list[Finding]:
    found = []
    folder = vault.repository.git.text("config", "--get", "core.hooksPath", check=False)
    # Our own runs of git switch hooks off; ask for the person's setting as they would see it.
    hooks = vault.repository.common_dir / "hooks" if folder in {"", os.devnull} else vault.top / folder
    there = [name for name in _HOOKS if (hooks / name).is_file()]
    if there:
        what = f"the repository has commit hooks that memories do not pass through: {', '.join(there)}"
        found.append(Finding(Level.NOTE, what, "docs/decisions/0005-commit-hooks.md says why; pre-push and CI hooks do run"))
    plugin = vault.top / ".obsidian" / "plugins" / "obsidian-git" / "data.json"
    if plugin.is_file():
        try:
            method = json.loads(plugin.read_text(encoding="utf-8")).get("syncMethod", "merge")
        except (OSError, ValueError, AttributeError):
            method = "merge"
        if method != "rebase":
            what = f"Obsidian's git plugin syncs by {method}, which rewrites what was known when"
            found.append(Finding(Level.WARNING, what, "set its sync method to rebase"))
    return found


def fix(vault: Vault, *, now: datetime, ids: Ids) -> list[Finding]:
    """Mend what can be mended safely; gives what was done, and what could not be."""
    done = []
    for finding in _files(vault):
        if finding.fixable:
            try:
                written = adopt(vault, finding.path, now=now, ids=ids)
                done.append(Finding(Level.NOTE, f"it was taken in as {written.record.id}", path=finding.path))
            except MnemosError as error:
                done.append(Finding(Level.ERROR, f"it could not be taken in: {error}", path=finding.path))
    done += [_deliver(vault, kept, now, ids) for kept in outbox.waiting(vault) if kept.draft]
    return done


def _deliver(vault: Vault, kept: outbox.Kept, now: datetime, ids: Ids) -> Finding:
    """Write a draft that was refused; where it breaks the rules by now, or is refused again, it stays where it is."""
    assert kept.draft is not None
    links = {key: list(targets) for key, targets in kept.draft.links.items()}
    draft = replace(kept.draft, links=links, valid_from=kept.draft.valid_from or kept.at)
    before = {other.file for other in outbox.waiting(vault)}
    try:
        written = save(vault, draft, now=now, ids=ids)
    except MnemosError as error:
        for other in outbox.waiting(vault):
            if other.file not in before:
                outbox.drop(other)
        level = Level.ERROR if isinstance(error, InvalidRecord) else Level.WARNING
        return Finding(level, f"it could not be written: {error.message}", error.hint, path=str(kept.file))
    outbox.drop(kept)
    return Finding(Level.NOTE, f"it was written as {written.record.id}", path=written.path)
