"""Reviewing what is proposed: what agents would be told, what a check says of it, and the decision."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.text import one_line
from mnemos.errors import InvalidRecord, NotFound, Problem, Refused
from mnemos.share.check import Level, Remark, check
from mnemos.share.propose import describe
from mnemos.vault import commits, deltas
from mnemos.vault.remote import Outcome, Remote, remote_of

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.memory.vault import Vault
    from mnemos.share.check import Follows

_REVIEWED = "refs/mnemos/review"


@dataclass(frozen=True, slots=True)
class Review:
    """What is proposed.

    Args:
        ref: as it was asked for.
        commit: the last commit of it.
        base: the commit of the team's branch that it goes onto.
        title: its first line.
        author: who proposes it.
        body: what agents would be told, as markdown.
        remarks: what the check says.
    """

    ref: str
    commit: str
    base: str
    title: str
    author: str
    body: str
    remarks: tuple[Remark, ...]


def open_ones(vault: Vault) -> list[str]:
    """The branches with proposals that the server has now."""
    return remote_of(vault.repository, vault.settings.branch).branches("propose/*")


def look(vault: Vault, ref: str, *, now: datetime, follows: Follows) -> Review:
    """Fetch a proposal and say what it would change.

    Args:
        vault: an open vault.
        ref: a branch on the server, the number of a request, or a full ref.
        now: the present instant.
        follows: as `check` wants it.

    Raises:
        NotFound: the server has no such thing.
    """
    remote = remote_of(vault.repository, vault.settings.branch)
    remote.fetch()
    number = re.fullmatch(r"[#!]?(\d+)", ref)
    names = (
        [f"refs/pull/{number[1]}/head", f"refs/merge-requests/{number[1]}/head"]
        if number
        else [ref if ref.startswith("refs/") else f"refs/heads/{ref}"]
    )
    if not any(remote.fetch_to(name, _REVIEWED) for name in names):
        raise NotFound(f"{remote.name} has no {ref}", hint="`mnemos review` alone lists what is proposed.")
    git = vault.repository.git
    commit, upstream = git.text("rev-parse", _REVIEWED), remote.tip()
    base = git.text("merge-base", upstream, commit, check=False) or upstream
    changed = [d for d in deltas.between(git, base, commit) if vault.layout.holds(d.path) or d.path.endswith(".toml")]
    first = commits.read(vault.repository, commit)
    title = one_line(first.message.split("\n")[0]).removeprefix("propose: ")
    remarks = check(vault, upstream, commit, now=now, follows=follows)
    return Review(ref, commit, upstream, title, f"{first.name} <{first.email}>", describe(vault, changed), tuple(remarks))


def approve(vault: Vault, review: Review, *, now: datetime) -> str:
    """Put what is proposed onto the team's branch as one commit, with who reviewed it; gives the commit.

    Raises:
        InvalidRecord: the check has errors.
        Refused: the server does not want it, or the team's branch has moved on.
    """
    if bad := [remark for remark in review.remarks if remark.level is Level.ERROR]:
        problems = tuple(Problem(f"{remark.path}:{remark.line}", f"{remark.rule}: {remark.what}") for remark in bad)
        raise InvalidRecord("it cannot be approved as it is", problems=problems)
    repository = vault.repository
    remote = remote_of(repository, vault.settings.branch)
    base = repository.git.text("merge-base", review.base, review.commit)
    theirs = {delta.path: delta for delta in deltas.between(repository.git, base, review.base)}
    changed = deltas.between(repository.git, base, review.commit)
    if both := [delta.path for delta in changed if delta.path in theirs and theirs[delta.path].new != delta.new]:
        hint = "Let its author run `mnemos sync` and propose it again."
        raise Refused(f"{', '.join(both[:3])} was changed on the team's branch since", hint=hint)
    entries: dict[str, tuple[str, str] | None] = {d.path: (d.mode, d.new) if d.new else None for d in changed}
    tree = repository.tree_with(commits.read(repository, review.base).tree, entries)
    first = commits.read(repository, review.commit)
    reviewer = repository.git.text("var", "GIT_COMMITTER_IDENT", check=False).rpartition(">")[0] + ">"
    body = first.message.rstrip("\n").partition("\n")[2].strip("\n")
    message = f"{review.title}\n\n{body}\nReviewed-by: {reviewer}\n"
    sign = repository.check_writable(vault.settings.branch)
    commit = commits.Writer(repository, now, sign=sign).write(tree, [review.base], commits.retold(first, message))
    answer = remote.push(commit)
    if answer.outcome is not Outcome.DONE:
        hint = (
            "Approve and merge it on the server instead." if answer.outcome is Outcome.REFUSED else "Run `mnemos review` again."
        )
        raise Refused(f"{remote.name} did not take it: {answer.words or answer.outcome}", hint=hint)
    _close(remote, review.ref)
    return commit


def reject(vault: Vault, review: Review) -> None:
    """Take the proposal's branch off the server; the memories stay in its author's clone."""
    _close(remote_of(vault.repository, vault.settings.branch), review.ref)


def _close(remote: Remote, ref: str) -> None:
    if ref.startswith("propose/"):
        remote.drop(ref)
