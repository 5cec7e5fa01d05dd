"""A person's list of vaults: what is wrong with it, and with each that is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mnemos.config import DEFAULT, Listed, UserSettings
from mnemos.domain.projects import fold_project
from mnemos.domain.serving import pattern_problem
from mnemos.errors import Busy, MnemosError, Problem
from mnemos.memory.health import Finding, Level
from mnemos.memory.vault import Vault
from mnemos.surfaces.environment import user_file
from mnemos.vault.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PATIENCE = 5.0  # seconds for a vault of the list to say how it stands


@dataclass(frozen=True, slots=True)
class Standing:
    """How a vault of the list stands.

    Args:
        vault: as it is listed.
        trouble: why it cannot be used, with the way out; empty where it can.
        shared: remote, mode and waiting commits, as `mnemos sync --status` has them.
    """

    vault: Listed
    trouble: str
    shared: dict[str, Any]


def standing(one: Listed) -> Standing:
    """How a vault stands, without asking its remote; what lies on a drive that does not answer is not waited for."""
    try:
        return Answer(lambda: _standing(one)).wait(_PATIENCE)
    except Busy as error:
        return Standing(one, f"{error.message}: {one.path}. See to its drive, or unmount it.", {})


def _standing(one: Listed) -> Standing:
    from mnemos.share.sync import standing as of_team

    try:
        vault = Vault(one.path, user_file())
    except MnemosError as error:
        hint = error.hint if one.path.is_dir() else "Bring the folder back, or add the vault again when it is off the list."
        return Standing(one, f"{error.message}. {hint}".strip(), {})
    try:
        found = of_team(vault)
        return Standing(one, "", {name: found[name] for name in ("remote", "mode", "waiting")})
    except MnemosError as error:
        return Standing(one, error.message, {})
    finally:
        vault.close()


def problems_of(new: Listed, others: Iterable[Listed]) -> list[Problem]:
    """What is wrong with a vault that is to be listed beside others: its patterns, and what it would share with another."""
    found = [
        Problem("projects", what, remedy)
        for pattern in new.projects
        for what, remedy in [pattern_problem(pattern)]
        if what
    ]  # fmt: skip
    for other in others:
        called = f"the vault {other.name}" if other.name != DEFAULT else "your default vault"
        if other.name == new.name:
            found.append(
                Problem("name", f"{other.name} is {other.path} already", "choose another name, or remove that one first")
            )
        place, there = _real(new.path), _real(other.path)
        if place == there:
            found.append(Problem("path", f"{place} is {called} already", "a vault is listed once"))
        elif place.is_relative_to(there) or there.is_relative_to(place):
            found.append(Problem("path", f"{place} and {called} ({there}) lie inside each other", "move one of them elsewhere"))
        twice = {fold_project(one) for one in new.projects} & {fold_project(one) for one in other.projects}
        if twice and not (new.read_only or other.read_only):
            what = f"{', '.join(sorted(twice))} belongs to {called} already, and a project has one vault"
            found.append(Problem("projects", what, "write a closer pattern, or add it with --read-only"))
    return found


def answers(folder: Path) -> bool:
    """Whether the drive of a folder answers, be it that there is no such folder."""
    try:
        Answer(folder.exists).wait(_PATIENCE)
    except Busy:
        return False
    return True


def _real(path: Path) -> Path:
    """A path with no link in it; as it is where its drive does not answer."""
    try:
        return Answer(path.resolve).wait(_PATIENCE)
    except Busy:
        return path


def examine(user: UserSettings) -> list[Finding]:
    """What is wrong with a person's list of vaults."""
    found, listed = [], user.all_vaults if user.vaults else ()
    for place, one in enumerate(listed):
        trouble = standing(one).trouble
        if trouble:
            what = f"the vault {one.name} ({one.path}) is left out of every answer: {trouble}"
            found.append(
                Finding(
                    Level.ERROR,
                    what,
                    "mend it, or `mnemos config vault PATH` names another one"
                    if one.name == DEFAULT
                    else f"mend it, or `mnemos vault remove {one.name}`",
                )
            )
        for problem in problems_of(one, listed[:place]):
            what = f"[vaults.{one.name}] {problem.where}: {problem.what}"
            found.append(Finding(Level.WARNING, what, problem.remedy, path=str(user_file())))
    return found
