"""The repository that a team shares: fetched from and pushed to, without ever asking anybody anything.

What git says when it fails is told apart into what passes by itself (no network), what somebody was faster with, and what a person must see to.
"""

from __future__ import annotations

import os
import random
import re
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from mnemos.errors import GitFailed, Refused
from mnemos.vault.git import finish, readable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from mnemos.vault.git import Git
    from mnemos.vault.repository import Repository

PATIENCE = 300.0  # seconds for a transfer
LARGE = 1 << 20  # bytes of a file from which it is left where it is when single commits are fetched
_PROTOCOLS = "file:http:https:ssh"  # no helper programs, which an address could name
_ENVIRONMENT = {"GIT_ASKPASS": "", "SSH_ASKPASS": "", "LC_ALL": "C", "GIT_ALLOW_PROTOCOL": _PROTOCOLS}
_FETCH = ("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules")
_DENIED = re.compile(
    r"authentication failed|could not read (?:username|password)|permission denied|\b40[13]\b|access denied|unauthorized"
    r"|host key verification failed"
    # What servers say to those who may not know that it is there (GitHub, GitLab, Forgejo, http 404).
    r"|repository not found|repository '[^']*' not found|project you were looking for could not be found|cannot find repository",
    re.IGNORECASE,
)
_FULL = "No space left on device"
_FASTER = re.compile(
    r"fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists"
)
_AT_IT_TOO = re.compile(r"cannot lock ref .*")  # another fetch of this clone: a person's, their editor's, a killed sync's
_TRIES = 20  # of a fetch that others are at, too
_PAUSE = 0.5  # seconds before the next one, at most
_ADDRESS = re.compile(r"(?<=//)[^/@\s]*@")  # a name and a password in an address


class Outcome(StrEnum):
    """What came of a push or a fetch."""

    DONE = "done"
    FASTER = "faster"  # somebody else did so in between
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
        ssh: the command that git's settings name for ssh, if any.
    """

    def __init__(self, repository: Repository, name: str, branch: str, ssh: str = "") -> None:
        self._git = repository.git
        self._environment = _environment(ssh)
        self.name, self.branch = name, branch
        self.ref = f"refs/remotes/{name}/{branch}"

    def tip(self) -> str:
        """The commit that the remote's branch had when it was last asked; empty where it had none."""
        return self._git.commit(self.ref)

    def fetch(self, meanwhile: Callable[[], object] | None = None) -> Answer:
        """Get what the remote's branch holds now.

        Args:
            meanwhile: done while the remote is waited for.

        Raises:
            GitFailed: it will not let us in, with its words; or somebody holds the ref here and does not let go of it.
        """
        refspec = f"+refs/heads/{self.branch}:{self.ref}"
        held = ""
        for _ in range(_TRIES):
            code, _, words = self._talk(*_FETCH, "--end-of-options", self.name, refspec, meanwhile=meanwhile)
            if code == 0:
                return Answer(Outcome.DONE)
            if "couldn't find remote ref" in words:
                self._git.run("update-ref", "-d", self.ref, check=False)
                return Answer(Outcome.DONE)
            at_it = _AT_IT_TOO.search(words)
            if at_it is None:
                return self._failed("fetch from", words)
            meanwhile, held = None, at_it[0]
            time.sleep(random.uniform(0, _PAUSE))  # noqa: S311 - so that two do not try at once again
        hint = "Is another git command at work in this vault? If none is, one was killed: remove the lock that is named."
        raise GitFailed(f"git cannot note what {self.name} has: {held}", hint=hint)

    def refresh(self) -> None:
        """Get what the remote's branch holds now, for what cannot be done without.

        Raises:
            GitFailed: as `fetch` does.
            Refused: it cannot be reached; with its words.
        """
        answer = self.fetch()
        if answer.outcome is Outcome.OFFLINE:
            raise Refused(f"{self.name} cannot be reached: {answer.words}", hint="Nothing was done. Try again when it can.")

    def fetch_to(self, name: str, ref: str) -> bool:
        """Get what another ref of the remote names into a ref here; gives whether there is one."""
        code, _, _ = self._talk(*_FETCH, "--refmap=", "--end-of-options", self.name, f"+{name}:{ref}")
        return code == 0

    def branches(self, pattern: str) -> dict[str, str]:
        """Name to commit of the branches of the remote whose names fit a pattern.

        Raises:
            GitFailed: it will not let us in, or cannot be reached.
        """
        code, output, words = self._talk("ls-remote", "--end-of-options", self.name, f"refs/heads/{pattern}")
        if code:
            raise GitFailed(f"{self.name} does not say what it has: {readable(words.encode())}", hint="Is the network there?")
        lines = [line.split("\t") for line in output.splitlines() if "\t" in line]
        return {name.removeprefix("refs/heads/"): commit for commit, name in lines}

    def drop(self, branch: str, commit: str) -> str:
        """Take a branch off the remote where it still is at a commit; gives why that could not be done, or empty."""
        lease = f"--force-with-lease=refs/heads/{branch}:{commit}"
        code, _, words = self._talk(
            "push", "--quiet", "--no-verify", lease, "--end-of-options", self.name, f":refs/heads/{branch}"
        )
        return readable(words.encode()) if code else ""

    def push(
        self,
        commit: str,
        branch: str = "",
        options: Mapping[str, str] | None = None,
        meanwhile: Callable[[], object] | None = None,
    ) -> Answer:
        """Put a commit onto a branch of the remote, which must lead up to it.

        Args:
            commit: its name.
            branch: the branch there; empty for the one that is shared.
            options: for the server, as `git push -o` has them.
            meanwhile: done while the remote is waited for.

        Raises:
            GitFailed: it will not let us in; with its words.
        """
        asked = [part for key, value in (options or {}).items() for part in ("-o", f"{key}={value}" if value else key)]
        refspec = f"{commit}:refs/heads/{branch or self.branch}"
        fixed = ("--porcelain", "--no-verify", "--no-follow-tags", "--no-recurse-submodules")
        command = ("push", *fixed, *asked, "--end-of-options", self.name, refspec)
        code, output, words = self._talk(*command, meanwhile=meanwhile)
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

    def _talk(self, *arguments: str, meanwhile: Callable[[], object] | None = None) -> tuple[int, str, str]:
        return _talk(self._git, *arguments, env=self._environment, meanwhile=meanwhile)

    def _failed(self, what: str, words: str) -> Answer:
        told = readable(words.encode())
        if _DENIED.search(words):
            hint = f"Let git itself log in once (`git fetch {self.name}`), with a credential helper or an ssh key that asks nothing. May you see that repository?"
            raise GitFailed(f"git cannot {what} {self.name}: {told}", hint=hint)
        if _FULL in words:
            raise GitFailed(
                f"git cannot {what} {self.name}: {told}", hint="Make room, here or where the server said so (`remote:`)."
            )
        return Answer(Outcome.OFFLINE, told)


def clone(git: Git, address: str, top: Path) -> None:
    """Clone a repository, without writing a single file of it yet.

    Raises:
        GitFailed: it cannot be had; with git's words.
    """
    environment = _environment(git.text("config", "--get", "core.sshCommand", check=False))
    command = ("clone", "--quiet", "--origin=origin", "--no-checkout", "--no-tags", "--end-of-options", address, str(top))
    code, _, words = _talk(git, *command, env=environment)
    if code:
        hint = "Is the address right, and does `git clone` of it work without a question? Nothing was left behind."
        raise GitFailed(f"{shown(address)} cannot be cloned: {readable(words.encode())}", hint=hint)


def fetch_commit(git: Git, address: str, ref: str) -> str:
    """Get one commit of somebody else's repository, without what led up to it and without large files.

    Args:
        git: of an empty repository, which it is put into.
        address: of the other one.
        ref: a branch, a tag or a commit; empty for the branch that the other repository has checked out.

    Raises:
        GitFailed: it cannot be had; with git's words.
    """
    environment = _environment(git.text("config", "--get", "core.sshCommand", check=False))
    fixed = ("--quiet", "--depth=1", f"--filter=blob:limit={LARGE}", "--no-tags", "--no-write-fetch-head")
    code, _, words = _talk(git, "fetch", *fixed, "--end-of-options", address, f"+{ref or 'HEAD'}:refs/fetched", env=environment)
    if code:
        hint = "Are the address and the ref right, and does `git fetch` of it work without a question?"
        what = f"{ref} of {shown(address)}" if ref else shown(address)
        raise GitFailed(f"{what} cannot be fetched: {readable(words.encode())}", hint=hint)
    return git.commit("refs/fetched")


def shown(address: str) -> str:
    """An address without the name and password that may be in it."""
    return _ADDRESS.sub("", address)


def remote_of(repository: Repository, branch: str) -> Remote:
    """The remote that a vault's branch is shared by: the one git knows for the branch, else `origin`.

    Raises:
        Refused: there is none, or it holds what this clone has left out.
    """
    wanted = rf"^remote\.|^branch\.{re.escape(branch)}\.(remote|merge)$|^core\.sshcommand$"
    listed = repository.git.run("config", "-z", "--get-regexp", wanted, check=False).decode("utf-8", "surrogateescape")
    settings = dict(line.split("\n", 1) for line in listed.split("\0") if "\n" in line)
    names = {key.removeprefix("remote.").rpartition(".")[0] for key in settings if key.startswith("remote.")}
    name = settings.get(f"branch.{branch}.remote", "")
    there = settings.get(f"branch.{branch}.merge", "").removeprefix("refs/heads/")
    if name not in names:
        name, there = "origin", ""
    if name not in names:
        raise Refused(
            "this vault has no remote to be shared by", hint="Run `git remote add origin URL` in it, then `mnemos sync` again."
        )
    if settings.get(f"remote.{name}.promisor") == "true":
        hint = (
            f"`git fetch --refetch --no-filter {name}` gets the rest;"
            f" then `git config --unset remote.{name}.promisor` and `git config --unset remote.{name}.partialclonefilter`."
        )
        raise Refused("this clone was made with --filter, and holds a file only once git has shown it", hint=hint)
    return Remote(repository, name, there or branch, settings.get("core.sshcommand", ""))


def _environment(ssh: str) -> dict[str, str]:
    """What git is told before it talks to a remote; `ssh` is what its own settings say of that.

    A person's own way to run ssh stays as it is, since it may be no OpenSSH; without a terminal and a program to ask with that asks nobody either.
    """
    own = ssh or os.environ.get("GIT_SSH_COMMAND") or os.environ.get("GIT_SSH")
    return _ENVIRONMENT if own else {**_ENVIRONMENT, "GIT_SSH_COMMAND": "ssh -oBatchMode=yes"}


def _talk(
    git: Git, *arguments: str, env: Mapping[str, str], meanwhile: Callable[[], object] | None = None
) -> tuple[int, str, str]:
    """Run a command that talks to a remote; gives its exit code, its output, and what it said."""
    process = git.start(*arguments, env=env)
    try:
        if meanwhile:
            meanwhile()
    finally:
        output, errors = finish(process, arguments[0], b"", PATIENCE)
    words = _ADDRESS.sub("", errors.decode("utf-8", "replace"))
    return process.returncode, output.decode("utf-8", "replace"), words
