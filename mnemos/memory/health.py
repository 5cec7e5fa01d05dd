"""What is wrong with a vault, what to do about it, and doing it where that is safe."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mnemos.config import VAULT_FILE, read_toml, unknown_settings
from mnemos.domain.disorder import foxtrots, slips
from mnemos.domain.instants import format_instant
from mnemos.errors import InvalidRecord, MnemosError
from mnemos.memory import outbox
from mnemos.memory.adopt import adopt
from mnemos.memory.handedits import STAGED, lacks_only_id, why_left
from mnemos.memory.read import deleted_files
from mnemos.vault import history
from mnemos.vault.names import awkward

if TYPE_CHECKING:
    from mnemos.domain.disorder import Mark
    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault

LEAST_GIT = (2, 30)
_NAMED = 3  # files that a finding names
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
        tried: whether `fix` has just tried to, in vain.
    """

    level: Level
    what: str
    remedy: str = ""
    fixable: bool = False
    path: str = ""
    tried: bool = False


def examine(vault: Vault) -> list[Finding]:
    """Everything worth telling about a vault whose index is up to date, the worst first."""
    found = [
        *_repository(vault),
        *_by_hand(vault),
        *_settings(vault),
        *_files(vault),
        *_names(vault),
        *(_waiting(vault, kept) for kept in outbox.waiting(vault)),
        *_order(vault),
        *_surroundings(vault),
    ]
    order = list(Level)
    return sorted(found, key=lambda finding: order.index(finding.level))


def _waiting(vault: Vault, kept: outbox.Kept) -> Finding:
    offered = outbox.deliverable(vault, kept)
    remedy = "`mnemos doctor --fix` offers it again" if offered else "take out what you need, and delete the file"
    what = f"this could not be written at {kept.at}: {kept.verb}: {kept.reason}"
    if not kept.verb:
        what = "it is among the texts that wait, and is of another version of Mnemos, or of nobody"
    return Finding(Level.WARNING, what, remedy, offered, str(kept.file))


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
    found += [Finding(Level.ERROR, what, remedy) for what, remedy in vault.troubles()]
    if place := vault.unwritable():
        what = f"nothing can be written now: {place} cannot be written"
        found.append(Finding(Level.ERROR, what, "mend its permissions, or mount it for writing"))
    return found


def _by_hand(vault: Vault) -> list[Finding]:
    """What a person did and did not commit: files edited, and files deleted. One that was renamed counts as edited, once."""
    if vault.trouble:
        return []  # git cannot say
    dirty, deleted = set(vault.repository.dirty(vault.layout.rooms)), deleted_files(vault)
    gone = {path for path, ident in deleted.items() if vault.index.catalogue.by_id(ident) is None}
    edited = sorted(dirty - set(deleted))
    found = []
    if edited:
        what = f"{_counted(len(edited), 'file holds', 'files hold')} edits that are not committed: {_some(edited)}"
        found.append(Finding(Level.NOTE, what, "commit them, or take them back; `mnemos watch --once` commits what is sound"))
        problems = {path for path, _ in vault.index.catalogue.problems()}
        left = why_left(vault, [path for path in edited if vault.layout.kind_of(path) and path not in problems])
        found += [
            Finding(Level.NOTE, f"it is not committed by itself: {why}", "see to it, or commit it yourself", path=path)
            for path, why in left.items()
            if why != STAGED
        ]
    if gone:
        what = f"{_counted(len(gone), 'file was', 'files were')} deleted by hand: {_some(sorted(gone))}"
        remedy = "`git restore -SW` brings them back; to end a memory, `mnemos retire` it; else commit the deletion"
        found.append(Finding(Level.WARNING, what, remedy))
    return found


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _some(paths: list[str]) -> str:
    more = f", and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
    return ", ".join(paths[:_NAMED]) + more


def _settings(vault: Vault) -> list[Finding]:
    """Settings in mnemos.toml that nobody reads."""
    return [
        Finding(Level.WARNING, f"{problem.where}: {problem.what}", problem.remedy, path=VAULT_FILE)
        for problem in unknown_settings(read_toml(vault.top / VAULT_FILE))
    ]


def _files(vault: Vault) -> list[Finding]:
    catalogue = vault.index.catalogue
    missing = vault.index.missing()
    problems = catalogue.problems()
    lonely = lacks_only_id(vault)
    found = [
        Finding(Level.ERROR, f"it is left out of what agents see: {problem}", problem.remedy, path in lonely, path)
        for path, problem in problems
    ]
    if missing:
        found.append(Finding(Level.WARNING, f"{missing} memories were missing from the text index; it was made anew"))
    for ident, paths in catalogue.twins():
        best = next((path for path in paths if path.endswith(f"{ident}.md")), paths[0])
        what = f"it has the id of {best}, which counts in its place"
        found += [Finding(Level.WARNING, what, "give one of them another id", path=path) for path in paths if path != best]
    return found


def _names(vault: Vault) -> list[Finding]:
    """Files of the vault that not every system can have."""
    if vault.trouble:
        return []  # git cannot say
    return [
        Finding(Level.WARNING, what, "rename it: `git mv`", path=path)
        for path, what in awkward(vault.repository.files(vault.layout.rooms))
    ]


def _order(vault: Vault) -> list[Finding]:
    """The commits that put in doubt what was known when; docs/explanation/time.md says how they count all the same."""
    if vault.repository.head() is None:
        return []
    line = history.marks(vault.repository.git)
    found = []
    for mark in foxtrots(line, vault.settings.branch)[-_NAMED:]:
        what = (
            f"the merge {mark.commit[:12]} put this clone's own commits before those of others, which count as known from it on"
        )
        remedy = "nothing is lost; `mnemos sync` and `git pull --rebase` keep the order"
        found.append(Finding(Level.WARNING, what, remedy))
    for slip in slips(line)[-_NAMED:]:
        ahead, behind = _stamped(slip.ahead), _stamped(slip.behind)
        more = f", and {slip.count - 1} more after it" if slip.count > 1 else ""
        what = f"a clock was wrong: {behind} follows {ahead}, and counts as of that time{more}"
        found.append(Finding(Level.NOTE, what, "see to the clocks of who commits; what is recorded stays in its order"))
    return found


def _stamped(mark: Mark) -> str:
    return f"{mark.commit[:12]} ({format_instant(datetime.fromtimestamp(mark.committed, UTC))})"


def _surroundings(vault: Vault) -> list[Finding]:
    found = []
    # The last value is ours, by which our own runs of git switch hooks off; the one before it is in force for the person.
    folders = vault.repository.git.text("config", "--type=path", "--get-all", "core.hooksPath", check=False).split("\n")[:-1]
    hooks = vault.top / folders[-1] if folders else vault.repository.common_dir / "hooks"
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


def _whole(error: MnemosError) -> str:
    """An error on one line, with everything that is wrong."""
    return "; ".join([error.message, *map(str, error.problems)])


def fix(vault: Vault, *, now: datetime, ids: Ids) -> tuple[list[Finding], list[Finding]]:
    """Mend what can be mended safely; gives what was done, and what could not be."""
    done: list[Finding] = []
    failed: list[Finding] = []
    for finding in _files(vault):
        if finding.fixable:
            try:
                record = adopt(vault, finding.path, now=now, ids=ids)
                done.append(Finding(Level.NOTE, f"it was taken in as {record.id}", path=finding.path))
            except MnemosError as error:
                what = f"it could not be taken in: {_whole(error)}"
                failed.append(Finding(Level.ERROR, what, error.hint, path=finding.path, tried=True))
    for kept in outbox.waiting(vault):
        if outbox.deliverable(vault, kept):
            try:
                done.append(Finding(Level.NOTE, outbox.deliver(vault, kept, now=now, ids=ids), path=str(kept.file)))
            except MnemosError as error:
                level = Level.ERROR if isinstance(error, InvalidRecord) else Level.WARNING
                what = f"it could not be written: {_whole(error)}"
                failed.append(Finding(level, what, error.hint, path=str(kept.file), tried=True))
    return done, failed
