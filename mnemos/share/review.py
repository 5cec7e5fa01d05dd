"""Reviewing what is proposed: what agents would be told, what a check says of it, and the decision."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from mnemos.domain.records import Record
from mnemos.domain.text import one_line
from mnemos.domain.trust import Trust
from mnemos.domain.ulids import SHORT
from mnemos.errors import GitFailed, InvalidRecord, NotFound, Problem, Refused
from mnemos.memory.reading import read_file
from mnemos.memory.trust import Judge
from mnemos.safety import secrets
from mnemos.share import outgoing
from mnemos.share.check import Level, Remark, check
from mnemos.share.merge import id_of
from mnemos.share.propose import told
from mnemos.vault import codec, commits, deltas
from mnemos.vault.remote import Outcome, remote_of

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.memory.vault import Vault
    from mnemos.share.check import Follows
    from mnemos.share.propose import Foresee
    from mnemos.vault.deltas import Delta
    from mnemos.vault.git import Git
    from mnemos.vault.remote import Remote

_OURS = "propose/"  # what the branches of proposals begin with
_NUMBER = re.compile(r"[#!]?(\d+)")
_LOOKED_AT = "refs/mnemos/looked-at/"


@dataclass(frozen=True, slots=True)
class Review:
    """What is proposed.

    Args:
        ref: as it was asked for.
        commit: the last commit of it.
        first: the first one, whose author and words are the proposal's.
        start: the commit of the team's branch that it was made on.
        base: the commit of the team's branch that it goes onto.
        title: its first line.
        author: who proposes it.
        body: what agents would be told, as markdown.
        remarks: what the check says.
    """

    ref: str
    commit: str
    first: str
    start: str
    base: str
    title: str
    author: str
    body: str
    remarks: tuple[Remark, ...]


def open_ones(vault: Vault) -> list[str]:
    """The branches with proposals that the server has now."""
    return list(remote_of(vault.repository, vault.settings.branch).branches(f"{_OURS}*"))


def look(vault: Vault, ref: str, *, now: datetime, follows: Follows, foresee: Foresee) -> Review:
    """Fetch a proposal and say what it would change.

    Args:
        vault: an open vault.
        ref: a branch on the server, the number of a request, or a full ref.
        now: the present instant.
        follows: as `check` wants it.
        foresee: says what it does to the blocks that agents begin with.

    Raises:
        NotFound: the server has no such thing.
        Refused: it cannot be reached.
    """
    remote = remote_of(vault.repository, vault.settings.branch)
    remote.refresh()
    number = _NUMBER.fullmatch(ref)
    names = (
        [f"refs/pull/{number[1]}/head", f"refs/merge-requests/{number[1]}/head"]
        if number
        else [ref if ref.startswith("refs/") else f"refs/heads/{ref}"]
    )
    git, upstream = vault.repository.git, remote.tip()
    commit = next(filter(None, (_fetched(remote, git, name) for name in names)), "")
    if not commit:
        raise NotFound(f"{remote.name} has no {ref}", hint="`mnemos review` alone lists what is proposed.")
    start = git.text("merge-base", upstream, commit, check=False) or upstream
    changed = deltas.between(git, start, commit)
    first = commits.read(vault.repository, git.text("rev-list", "--reverse", commit, f"^{start}").partition("\n")[0] or commit)
    title = one_line(first.message.split("\n")[0]).removeprefix("propose: ")
    remarks = check(vault, upstream, commit, now=now, follows=follows)
    body = told(vault, upstream, changed, foresee)
    body = secrets.redacted(body, secrets.find(body))  # the check says where they stand
    author = f"{first.name} <{first.email}>"
    return Review(ref, commit, first.oid, start, upstream, title, author, body, tuple(remarks))


def _fetched(remote: Remote, git: Git, name: str) -> str:
    """The commit that a ref of the remote names; empty where it has none. Two looks at once each keep to their own."""
    place = f"{_LOOKED_AT}{os.urandom(8).hex()}"
    try:
        return git.commit(place) if remote.fetch_to(name, place) else ""
    finally:
        git.run("update-ref", "-d", place, check=False)


def approve(vault: Vault, review: Review, *, now: datetime) -> str:
    """Put what is proposed onto the team's branch as one commit, with who reviewed it; gives the commit.

    What would be raw there, since it was imported for example, is promoted: somebody has looked at it.

    Raises:
        InvalidRecord: the check has errors.
        Refused: the server does not want it, or the team's branch has moved on.
    """
    if bad := [remark for remark in review.remarks if remark.level is Level.ERROR]:
        problems = tuple(Problem(f"{remark.path}:{remark.line}", f"{remark.rule}: {remark.what}") for remark in bad)
        raise InvalidRecord("it cannot be approved as it is", problems=problems)
    repository = vault.repository
    remote = remote_of(repository, vault.settings.branch)
    theirs = {delta.path: delta for delta in deltas.between(repository.git, review.start, review.base)}
    changed = deltas.between(repository.git, review.start, review.commit)
    if both := [delta.path for delta in changed if delta.path in theirs and theirs[delta.path].new != delta.new]:
        hint = "Let its author run `mnemos sync` and propose it again."
        raise Refused(f"{', '.join(both[:3])} was changed on the team's branch since", hint=hint)
    reviewer = repository.person
    blobs = _promoted(vault, changed, reviewer)
    entries = {delta.path: (delta.mode, blobs.get(delta.path, delta.new)) if delta.new else None for delta in changed}
    tree = repository.tree_with(commits.read(repository, review.base).tree, entries)
    first = commits.read(repository, review.first)
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
    with suppress(Refused, GitFailed):  # it is on the team's branch, whatever becomes of its own
        reject(vault, review)
    return commit


def _promoted(vault: Vault, changed: list[Delta], reviewer: str) -> dict[str, str]:
    """Path to blob of the memories that are new to the team and would be raw there, promoted; who lowered one meant that."""
    judge, git = Judge(vault), vault.repository.git
    reason = f"reviewed by {reviewer.rpartition('<')[0].strip() or reviewer}"
    known = {id_of(_text(vault, delta.old)) for delta in changed if delta.old}
    found = {}
    for delta in changed:
        if delta.new and vault.layout.kind_of(delta.path) == "memory":
            data = git.object(delta.new)
            file = read_file(vault, delta.path, "memory", data.data) if data else None
            if isinstance(file, Record) and file.id not in known:
                standing = judge.standing(delta.path, file, shared=True)
                if standing.trust is Trust.RAW and not standing.rules:
                    text = codec.edit(_text(vault, delta.new), meta={"trust": Trust.CURATED.value, "trust_reason": reason})
                    found[delta.path] = _write(vault, delta.path, text)
    return found


def edit(vault: Vault, review: Review, ident: str, new: str, *, now: datetime) -> str:
    """Change a memory of a proposal, in a commit of the reviewer's own on top of it; gives the commit.

    Args:
        vault: an open vault.
        review: the proposal.
        ident: the memory's id, or the end of it.
        new: the new text of its file.
        now: the present instant.

    Raises:
        NotFound: the proposal has no such memory.
        InvalidRecord: the new text breaks the rules, is of another memory, or says what the old one does.
        SecretFound: it holds a secret.
        Refused: no branch of the server holds it, or the server does not take the change.
    """
    repository = vault.repository
    review = on_its_branch(vault, review)
    path, old = proposed(vault, review, ident)
    file = read_file(vault, path, "memory", new.encode("utf-8", "surrogateescape"))
    if not isinstance(file, Record) or file.id != id_of(old) or new == old:
        what = "it says what it said before" if new == old else f"its id is {id_of(old)}, and stays so"
        raise InvalidRecord("nothing was changed", problems=(Problem("text", what),))
    tree = repository.tree_with(commits.read(repository, review.commit).tree, {path: ("100644", _write(vault, path, new))})
    message = f"review: edit {file.title}\n\nMnemos-Id: {file.id}\nMnemos-Source: user\n"
    sign = repository.check_writable(vault.settings.branch)
    commit = commits.Writer(repository, now, sign=sign).say(tree, [review.commit], message)
    outgoing.check(vault, [commit])
    remote = remote_of(repository, vault.settings.branch)
    answer = remote.push(commit, review.ref)
    if answer.outcome is not Outcome.DONE:
        hint = "Run `mnemos review` again." if answer.outcome is Outcome.FASTER else "May you push to its branch?"
        raise Refused(f"{remote.name} did not take it: {answer.words or answer.outcome}", hint=hint)
    return commit


def proposed(vault: Vault, review: Review, ident: str) -> tuple[str, str]:
    """Path and text of a memory in a proposal; raises NotFound where it has none of that id."""
    wanted = ident.strip().casefold()
    for delta in deltas.between(vault.repository.git, review.start, review.commit):
        if delta.new and vault.layout.kind_of(delta.path) == "memory":
            text = _text(vault, delta.new)
            if len(wanted) >= SHORT and id_of(text).endswith(wanted):
                return delta.path, text
    raise NotFound(f"{review.ref} proposes no memory {ident}", hint="`mnemos review` of it shows the ids.")


def _text(vault: Vault, blob: str) -> str:
    found = vault.repository.git.object(blob)
    return found.data.decode("utf-8", "surrogateescape") if found else ""


def _write(vault: Vault, path: str, text: str) -> str:
    return vault.repository.write_blob(path, text.encode("utf-8", "surrogateescape"), None)


def reject(vault: Vault, review: Review) -> None:
    """Take the proposal's branch off the server, which closes its request; the memories stay in its author's clone.

    Raises:
        Refused: it has no branch that `mnemos propose` has made, or it has gone on since, or the server does not let us.
    """
    remote, branch = remote_of(vault.repository, vault.settings.branch), on_its_branch(vault, review).ref
    if not branch.startswith(_OURS):
        raise Refused(f"{branch} is no branch of `mnemos propose`, and stays", hint="Close the request on the server.")
    if failed := remote.drop(branch, review.commit):
        hint = "Run `mnemos review` again, or close the request on the server."
        raise Refused(f"{remote.name} did not let go of {branch}: {failed}", hint=hint)


def on_its_branch(vault: Vault, review: Review) -> Review:
    """A proposal under the name of the branch of the server that holds it, whether it was named by that, by a number or by a full ref.

    Raises:
        Refused: no branch, or more than one, is just there; a request from a fork has its branch elsewhere.
    """
    if not review.ref.startswith("refs/") and not _NUMBER.fullmatch(review.ref):
        return review
    remote = remote_of(vault.repository, vault.settings.branch)
    found = [name for name, commit in remote.branches("*").items() if commit == review.commit and name != remote.branch]
    ours = [name for name in found if name.startswith(_OURS)] or found
    if len(ours) != 1:
        hint = f"It may come from a fork, or have gone on since: see to it on the server, or name its branch (`git ls-remote {remote.name}`)."
        raise Refused(f"{review.ref} is not what one branch of {remote.name} holds", hint=hint)
    return replace(review, ref=ours[0])
