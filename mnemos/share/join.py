"""Joining a team: its vault cloned, looked at before a single file of it is written, and made ready for this machine."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.errors import Refused
from mnemos.share import authors, incoming
from mnemos.share.addresses import check_address
from mnemos.share.state import write_state
from mnemos.vault import deltas
from mnemos.vault.drivers import wire
from mnemos.vault.git import Git
from mnemos.vault.layout import STATE, Layout
from mnemos.vault.remote import clone
from mnemos.vault.repository import Repository
from mnemos.vault.state import make_private

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.vault.repository import Head


@dataclass(frozen=True, slots=True)
class Joined:
    """A vault that was joined.

    Args:
        top: its folder.
        branch: the branch that is shared.
        mode: how it is shared: `direct` or `review`.
        memories: how many memories came.
    """

    top: Path
    branch: str
    mode: str
    memories: int


def join(address: str, top: Path) -> Joined:
    """Clone a team's vault into a folder that is not there yet, or empty.

    Args:
        address: of its repository: https, ssh, or a path.
        top: the folder.

    Raises:
        InvalidRecord: the address is none that may be used.
        Refused: the folder is not empty, or what is there is no vault that this Mnemos may use. Nothing is left behind.
        GitFailed: it cannot be cloned; with git's words.
    """
    check_address(address, "nothing was joined")
    if top.exists() and (not top.is_dir() or any(top.iterdir())):
        hint = "Name a folder that is not there yet. In a clone that you have already, run `mnemos init` and `mnemos sync`."
        raise Refused(f"{top} is not empty", hint=hint)
    made = not top.exists()
    try:
        clone(Git(_existing(top.parent)), address, top)
        return _make_ready(top)
    except BaseException:
        shutil.rmtree(top / ".git", ignore_errors=True)
        if made:
            shutil.rmtree(top, ignore_errors=True)
        raise


def _existing(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _make_ready(top: Path) -> Joined:
    repository = Repository(top)
    try:
        head = repository.head() or _only_branch(repository)
        if head is None:
            hint = f"Make the first vault there: `mnemos init {top}`, then `git remote add origin ...` and `mnemos sync` in it."
            raise Refused("the repository is empty", hint=hint)
        settings = incoming.check_settings(repository, head.commit)
        layout = Layout(top, settings.root)
        listed = deltas.between(repository.git, repository.tree_with(None, {}), head.commit)
        for delta in listed:
            incoming.check_place(layout, delta)
            if program := incoming.would_run(delta.path):
                hint = "Look at it on the server. If it is yours, clone with git, and run `mnemos init` in the clone."
                raise Refused(f"the repository brings {delta.path}, which {program} would run", hint=hint)
        branch = repository.branch()
        if branch != settings.branch:
            hint = f"Clone it with `git clone -b {settings.branch}`, and run `mnemos init` in the clone."
            raise Refused(f"the vault's branch is {settings.branch}, and the repository's own is {branch}", hint=hint)
        repository.git.run("reset", "--quiet", "--hard", "HEAD")
        make_private(top / STATE)
        wire(repository, layout)
        write_state(layout, authors=sorted(authors.known_at(repository, head.commit)))
        memories = sum(layout.kind_of(delta.path) == "memory" for delta in listed)
        return Joined(top, settings.branch, settings.share_mode, memories)
    finally:
        repository.close()


def _only_branch(repository: Repository) -> Head | None:
    """What to check out where the server's HEAD names a branch that there is not, as that of a bare repository may: the one that there is."""
    git = repository.git
    found = git.text("for-each-ref", "--format=%(refname:strip=3)", "refs/remotes/origin/").split()
    if len(found) > 1:
        hint = "Have it set on the server (`git symbolic-ref HEAD refs/heads/NAME`), or clone one of them (`git clone -b NAME`) and run `mnemos init`."
        raise Refused(f"the repository's HEAD names none of its branches, which are {', '.join(found)}", hint=hint)
    for name in found:
        git.run("branch", "--quiet", "--track", name, f"refs/remotes/origin/{name}")
        git.run("symbolic-ref", "HEAD", f"refs/heads/{name}")
    return repository.head()
