"""The repository that a team shares: fetched from and pushed to, without ever asking anybody anything.

What git says when it fails is told apart into what passes by itself (no network), what somebody was faster with, and what a person must see to.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed, Refused
from mnemos.vault.git import finish, readable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mnemos.vault.git import Git
    from mnemos.vault.repository import Repository

PATIENCE = 300.0  # seconds for a transfer
_PROTOCOLS = "file:http:https:ssh"  # no helper programs, which an address could name
_ENVIRONMENT = {"GIT_ASKPASS": "", "SSH_ASKPASS": "", "LC_ALL": "C", "GIT_ALLOW_PROTOCOL": _PROTOCOLS}
_DENIED = re.compile(
    r"authentication failed|could not read (?:username|password)|permission denied|403|401|access denied|host key verification failed",
    re.IGNORECASE,
)
_FASTER = re.compile(
    r"fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists"
)
_ADDRESS = re.compile(r"(?<=//)[^/@\s]*@")  # a name and a password in an address


class Outcome(StrEnum):
    """What came of a push."""

    DONE = "done"
    FASTER = "faster"  # somebody else pushed in between
    REFUSED = "refused"  # the server does not want it
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a remote answered, and its words where it did not do what was asked."""

    outcome: Outcome
    words: str = ""


class Remote:
    """One remote of a vault.

    Args:
        repository: the vault's repository.
        name: what git calls the remote.
        branch: the branch there.
    """

    def __init__(self, repository: Repository, name: str, branch: str) -> None:
        self._git = repository.git
        self.name, self.branch = name, branch
        self.ref = f"refs/remotes/{name}/{branch}"

    def tip(self) -> str:
        """The commit that the remote's branch had when it was last asked; empty where it had none."""
        return self._git.text("rev-parse", "--verify", "--quiet", f"{self.ref}^{{commit}}", check=False)

    def fetch(self) -> Answer:
        """Get what the remote's branch holds now.

        Raises:
            GitFailed: it will not let us in; with its words.
        """
        refspec = f"+refs/heads/{self.branch}:{self.ref}"
        code, _, words = _talk(
            self._git,
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            "--end-of-options",
            self.name,
            refspec,
        )
        if code == 0:
            return Answer(Outcome.DONE)
        if "couldn't find remote ref" in words:
            self._git.run("update-ref", "-d", self.ref, check=False)
            return Answer(Outcome.DONE)
        return self._failed("fetch from", words)

    def fetch_to(self, name: str, ref: str) -> bool:
        """Get what another ref of the remote names into a ref here; gives whether there is one."""
        code, _, _ = _talk(
            self._git, "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--end-of-options", self.name, f"+{name}:{ref}"
        )
        return code == 0

    def branches(self, pattern: str) -> list[str]:
        """The branches of the remote whose names fit a pattern.

        Raises:
            GitFailed: it will not let us in, or cannot be reached.
        """
        code, output, words = _talk(self._git, "ls-remote", "--end-of-options", self.name, f"refs/heads/{pattern}")
        if code:
            raise GitFailed(f"{self.name} does not say what it has: {readable(words.encode())}", hint="Is the network there?")
        return [line.split("\t")[1].removeprefix("refs/heads/") for line in output.splitlines() if "\t" in line]

    def drop(self, branch: str) -> None:
        """Take a branch off the remote, where it lets us."""
        _talk(self._git, "push", "--quiet", "--no-verify", "--end-of-options", self.name, f":refs/heads/{branch}")

    def push(self, commit: str, branch: str = "", options: Mapping[str, str] | None = None) -> Answer:
        """Put a commit onto a branch of the remote, which must lead up to it.

        Args:
            commit: its name.
            branch: the branch there; empty for the one that is shared.
            options: for the server, as `git push -o` has them.

        Raises:
            GitFailed: it will not let us in; with its words.
        """
        asked = [part for key, value in (options or {}).items() for part in ("-o", f"{key}={value}" if value else key)]
        refspec = f"{commit}:refs/heads/{branch or self.branch}"
        fixed = ("--porcelain", "--no-verify", "--no-follow-tags")
        code, output, words = _talk(self._git, "push", *fixed, *asked, "--end-of-options", self.name, refspec)
        if code == 0:
            return Answer(Outcome.DONE, words)
        verdict = next((line for line in output.splitlines() if line.startswith("!")), "")
        if _FASTER.search(verdict):
            return Answer(Outcome.FASTER, words)
        if verdict:
            said = "; ".join(
                line.removeprefix("remote:").strip()
                for line in words.splitlines()
                if line.startswith("remote:") and line[7:].strip()
            )
            return Answer(Outcome.REFUSED, said or verdict.split("\t")[-1].strip("[] "))
        return self._failed("push to", words)

    def _failed(self, what: str, words: str) -> Answer:
        told = readable(words.encode())
        if _DENIED.search(words):
            hint = f"Let git itself log in once (`git fetch {self.name}`), with a credential helper or an ssh key that asks nothing."
            raise GitFailed(f"git cannot {what} {self.name}: {told}", hint=hint)
        return Answer(Outcome.OFFLINE, told)


def clone(git: Git, address: str, top: Path) -> None:
    """Clone a repository, without writing a single file of it yet.

    Raises:
        GitFailed: it cannot be had; with git's words.
    """
    code, _, words = _talk(git, "clone", "--quiet", "--no-checkout", "--no-tags", "--end-of-options", address, str(top))
    if code:
        hint = "Is the address right, and does `git clone` of it work without a question? Nothing was left behind."
        raise GitFailed(f"{_ADDRESS.sub('', address)} cannot be cloned: {readable(words.encode())}", hint=hint)


def remote_of(repository: Repository, branch: str) -> Remote:
    """The remote that a vault's branch is shared by: the one git knows for the branch, else `origin`.

    Raises:
        Refused: there is none.
    """
    git = repository.git
    name = git.text("config", "--get", f"branch.{branch}.remote", check=False)
    there = git.text("config", "--get", f"branch.{branch}.merge", check=False).removeprefix("refs/heads/")
    names = git.text("remote", check=False).split()
    if name not in names:
        name, there = "origin", ""
    if name not in names:
        raise Refused(
            "this vault has no remote to be shared by", hint="Run `git remote add origin URL` in it, then `mnemos sync` again."
        )
    return Remote(repository, name, there or branch)


def _talk(git: Git, *arguments: str) -> tuple[int, str, str]:
    """Run a command that talks to a remote; gives its exit code, its output, and what it said."""
    environment = dict(_ENVIRONMENT)
    if not (os.environ.get("GIT_SSH_COMMAND") or git.text("config", "--get", "core.sshCommand", check=False)):
        environment["GIT_SSH_COMMAND"] = "ssh -oBatchMode=yes"
    process = git.start(*arguments, env=environment)
    output, errors = finish(process, arguments[0], b"", PATIENCE)
    words = _ADDRESS.sub("", errors.decode("utf-8", "replace"))
    return process.returncode, output.decode("utf-8", "replace"), words
