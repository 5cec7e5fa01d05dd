"""A team for tests: one bare remote, and clones that people and their agents work in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from mnemos.vault.setup import make_vault
from tests.conftest import NOW, git

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path


def make_remote(place: Path, made: datetime = NOW) -> Path:
    """A bare repository that holds a fresh vault."""
    first = make_vault(place / "first", made).top
    remote = place / "team.git"
    git(place, "clone", "--quiet", "--bare", str(first), str(remote))
    return remote


def clone(remote: Path, place: Path, name: str) -> Path:
    """A clone of the remote, made a vault of this machine; its commits are by a person of that name."""
    top = place / name
    git(place, "clone", "--quiet", str(remote), str(top))
    git(top, "config", "user.name", name)
    git(top, "config", "user.email", f"{name}@example.org")
    make_vault(top, NOW)
    return top


def opened(top: Path, clock: Callable[[], datetime], directory: Path | None = None) -> Mnemos:
    """Memory of one clone."""
    return Mnemos(Vault(top), clock=clock, directory=directory)
