"""What comes from the team, looked at before it is taken in: nothing in it may run, be obeyed, or go unseen."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mnemos.config import VAULT_FILE, VaultSettings, parse_vault_settings
from mnemos.domain.ulids import is_ulid, ulid_at_end
from mnemos.errors import BadSettings, Refused
from mnemos.memory.purged import FILE as PURGED
from mnemos.vault import deltas
from mnemos.vault.checkout import check_path, plain_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mnemos.memory.vault import Vault
    from mnemos.vault.deltas import Delta
    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Repository

# What programs load as code or style, or have run, when somebody opens a folder with it; by who does.
_RUNS = {
    "Obsidian": (
        ".obsidian/plugins/", ".obsidian/snippets/", ".obsidian/themes/", ".obsidian/community-plugins.json",
        ".obsidian/appearance.json",
    ),
    "an agent program": (
        ".claude/settings.json", ".claude/settings.local.json", ".claude/hooks/", ".mcp.json", ".cursor/mcp.json",
        ".cursor/hooks.json", ".codex/config.toml", ".codex/hooks.json", ".gemini/settings.json", ".github/hooks/",
        ".opencode/", "opencode.json", "opencode.jsonc", ".vscode/mcp.json",
    ),
    "an editor or a shell": (".vscode/tasks.json", ".envrc"),
}  # fmt: skip
_EMPTIED = 0.5  # the share of memories that one sync may take away
_FEW = 10  # memories; of fewer, all may go


@dataclass(frozen=True, slots=True)
class Allowed:
    """What a person has said may come in this time.

    Args:
        rewritten: a history that was rewritten.
        emptied: the disappearance of most memories.
        code: what a program would run, such as plugins for Obsidian.
    """

    rewritten: bool = False
    emptied: bool = False
    code: bool = False


def check_settings(repository: Repository, upstream: str) -> VaultSettings:
    """The settings in the team's mnemos.toml, which can be obeyed.

    Raises:
        Refused: it is of a newer format, or sets what a vault that others can change may not set; with every problem.
    """
    found = repository.git.object(f"{upstream}:{VAULT_FILE}")
    if found is None:
        raise Refused(f"the shared repository has no {VAULT_FILE}", hint="Is it the vault's? Nothing was taken in.")
    try:
        return parse_vault_settings(Path(f"the shared {VAULT_FILE}"), tomllib.loads(found.data.decode("utf-8", "replace")))
    except (tomllib.TOMLDecodeError, BadSettings) as error:
        problems = error.problems if isinstance(error, BadSettings) else ()
        what = "the team's mnemos.toml cannot be obeyed" if problems else f"the team's mnemos.toml cannot be read: {error}"
        raise Refused(what, hint="Nothing was taken in. Update Mnemos, or have it mended there.", problems=problems) from error


def mode(vault: Vault, upstream: str) -> str:
    """How the vault is shared: `review` where either side's settings say so, so that no commit that waits here does away with that.

    Args:
        vault: an open vault.
        upstream: the team's commit as it is known here; empty for none.
    """
    with suppress(Refused):
        if upstream and check_settings(vault.repository, upstream).share_mode == "review":
            return "review"
    return vault.settings.share_mode


def would_run(path: str) -> str:
    """Which program would run a file, or what it names, wherever in the vault it lies; empty for none."""
    names = "/".join(["", *plain_names(path), ""])
    for program, places in _RUNS.items():
        if any(f"/{place.rstrip('/')}/" in names for place in places):
            return program
    return ""


def purged(repository: Repository, layout: Layout, commit: str) -> frozenset[str]:
    """The ids that a commit lists as purged."""
    found = repository.git.object(f"{commit}:{layout.at_root(PURGED)}")
    return frozenset(filter(is_ulid, found.data.decode("utf-8", "replace").split())) if found else frozenset()


def announces_purge(repository: Repository, layout: Layout, old: str, new: str) -> bool:
    """Whether a rewritten history is the old one with something purged, as it says itself: it lists more ids, and no memory is gone but theirs."""
    erased = purged(repository, layout, new)
    gone = {
        ulid_at_end(PurePosixPath(delta.path).stem)
        for delta in deltas.between(repository.git, old, new)
        if not delta.new and layout.kind_of(delta.path) == "memory"
    }
    return bool(erased - purged(repository, layout, old)) and gone <= erased


def check_place(layout: Layout, delta: Delta) -> None:
    """Make sure that something may lie where it is to lie.

    Raises:
        Refused: its path leads elsewhere, or a link or a submodule stands where our files go.
    """
    check_path(delta.path)
    if delta.new and delta.mode in {deltas.LINK, deltas.SUBMODULE} and layout.is_near(delta.path):
        what = "a link" if delta.mode == deltas.LINK else "a submodule"
        raise Refused(
            f"the team's repository brings {delta.path} as {what}",
            hint="Somebody must put a file or a folder in its place there.",
        )


def check_deltas(layout: Layout, incoming: Iterable[Delta], counted: Callable[[], int], allowed: Allowed) -> None:
    """Make sure that what is about to come may be written here.

    Args:
        layout: where things lie.
        incoming: what the team changed since this clone last had it.
        counted: gives how many memories this clone had of it.
        allowed: what a person has said may come.

    Raises:
        Refused: as `check_place` does; a program would run something, or most memories would go.
    """
    gone = 0
    for delta in incoming:
        check_place(layout, delta)
        if delta.new and not allowed.code and (program := would_run(delta.path)):
            hint = "Look at it on the server. `mnemos sync --accept code` takes it in this once."
            raise Refused(f"the team's repository brings {delta.path}, which {program} would run", hint=hint)
        gone += layout.kind_of(delta.path) == "memory" and not delta.new
    if gone > _FEW and not allowed.emptied and gone > (count := counted()) * _EMPTIED:
        hint = "Ask who did it. `mnemos sync --accept emptied` takes it in this once; nothing of yours is lost either way."
        raise Refused(f"{gone} of the {count} memories that you share are gone from the team's repository", hint=hint)
