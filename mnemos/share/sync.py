"""One vault and the team's brought together: fetch, replay, move, push, and again where somebody was faster.

The network is talked to without the vault's lock, so nobody waits for it. What was under way when a process was killed is carried through by
whoever takes the lock next; nothing is pushed that is not on the vault's branch.
"""

from __future__ import annotations

import logging
import random
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from mnemos.domain.instants import format_instant
from mnemos.errors import Changed, GitFailed, MnemosError, Refused
from mnemos.memory.refresh import ensure_fresh
from mnemos.memory.write import guarded, part
from mnemos.safety import scanner
from mnemos.share import authors, incoming, outgoing
from mnemos.share.incoming import Allowed
from mnemos.share.merge import merge_foreign, merge_text, with_conflict
from mnemos.share.replay import Replayed, replay
from mnemos.share.state import read_state, write_state
from mnemos.vault import checkout, commits, deltas, lock
from mnemos.vault.drivers import wire
from mnemos.vault.remote import Outcome, Remote, remote_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from mnemos.memory.vault import Vault

_log = logging.getLogger("mnemos")
_TRIES = 40  # how often somebody else may be faster
_SLOWEST = 1.0  # seconds to wait before the next try, at most
_BACKUPS = "refs/mnemos/backup/"
_KEPT = 20  # backups
_SEEN = "refs/mnemos/upstream"  # the team's commit that this clone took in last
_NOTHING = Allowed()


@dataclass(slots=True)
class Report:
    """What came of a sync.

    Args:
        state: `synced`, `offline` (the remote could not be reached), `ahead` (what is here waits to be proposed), or `refused`.
        reason: why, where it is offline or refused.
        remote: which remote.
        received: files that the team changed.
        sent: commits that were pushed.
        waiting: commits that upstream does not have.
        merged: files in which both sides' changes were put together.
        conflicts: file to the memories that hold what could not be put together.
        kept: files that one side had taken away and the other changed.
        joined: files in which an edit of yours that is not committed was put together with what came.
        left: incoming files that are as you have them here, since they hold an edit of yours, or something else lies in their place.
        held: incoming file to why it is not told to agents.
        unknown: address of an author whom this clone does not know, to the files that are raw for that.
        backup: the ref that holds the branch as it was, where it was moved.
    """

    state: str = "synced"
    reason: str = ""
    remote: str = ""
    received: int = 0
    sent: int = 0
    waiting: int = 0
    merged: list[str] = field(default_factory=list)
    conflicts: dict[str, list[str]] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    held: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, list[str]] = field(default_factory=dict)
    backup: str = ""


def sync(vault: Vault, *, now: datetime, allowed: Allowed = _NOTHING, before: Callable[[], object] = lambda: None) -> Report:
    """Bring this clone and the team's repository together.

    Args:
        vault: an open vault.
        now: the present instant.
        allowed: what a person has said may come in this time.
        before: what is to be done before anything is taken in; it is, while the remote is waited for.

    Returns:
        What was done. That the remote cannot be reached is a state, not an error.

    Raises:
        Refused: something must be seen to first; with the way out. Nothing was moved.
        SecretFound: a secret would leave. Nothing was pushed.
        GitFailed: the remote does not let us in, or git could not do its part.
        Busy: another sync of this clone has been under way for a minute.
    """
    with lock.writing(vault.layout.local, name="sync.lock"):
        vault.read_settings()
        vault.repository.check_writable(vault.settings.branch)
        remote = remote_of(vault.repository, vault.settings.branch)
        report = Report(remote=remote.name)
        try:
            _rounds(vault, remote, report, now, allowed, before)
        except MnemosError as error:
            report.state, report.reason = "refused", error.message
            raise
        finally:
            _note(vault, report, now)
    return report


def _rounds(
    vault: Vault, remote: Remote, report: Report, now: datetime, allowed: Allowed, before: Callable[[], object]
) -> None:
    for attempt in range(_TRIES):
        known = vault.repository.git.commit(_SEEN) or remote.tip()
        answer = remote.fetch(meanwhile=None if attempt else lambda: _get_ready(vault, before))
        if answer.outcome is Outcome.OFFLINE:
            report.state, report.reason = "offline", answer.words
            report.waiting = len(_ahead(vault, known, vault.settings.branch))
            return
        if known and not remote.tip():
            hint = (
                f"Where it was renamed there, `git fetch` and `git branch -u {remote.name}/NAME` follow it; where it was deleted, ask who did it:"
                f" `git push {remote.name} {vault.settings.branch}:{remote.branch}` puts it back as it is here."
            )
            raise Refused(f"{remote.name} has no branch {remote.branch} any more", hint=hint)
        tip, tell = _bring_in(vault, remote, known, report, now, allowed)
        upstream = remote.tip()
        ahead = _ahead(vault, upstream, tip)
        report.waiting = len(ahead)
        if upstream and (incoming.mode(vault, upstream) == "review" or vault.is_only_read):
            tell()
            report.state = "ahead" if report.waiting else "synced"
            return
        if not report.waiting:
            tell()
            return
        try:
            outgoing.check(vault, ahead)
        except BaseException:
            tell()
            raise
        answer = remote.push(tip, meanwhile=tell)
        match answer.outcome:
            case Outcome.DONE:
                _put_ref(vault, _SEEN, tip)
                report.sent, report.waiting = report.sent + report.waiting, 0
                return
            case Outcome.REFUSED:
                hint = 'Your memories stay in this clone. Where the branch is protected, set `[share] mode = "review"` and use `mnemos propose`.'
                raise Refused(f"{remote.name} refuses what this clone has to share: {answer.words}", hint=hint)
            case Outcome.OFFLINE:
                report.state, report.reason = "offline", answer.words
                return
            case Outcome.FASTER:
                _wait(attempt)
    raise Refused(f"others were faster {_TRIES} times in a row", hint="Nothing is lost. Run `mnemos sync` again in a moment.")


def _wait(attempt: int) -> None:
    time.sleep(random.uniform(0, min(_SLOWEST, 0.05 * (attempt + 1))))  # noqa: S311 - so that ten do not try at once again


def _get_ready(vault: Vault, before: Callable[[], object]) -> None:
    """Do what needs no word of the remote while it is waited for."""
    before()
    wire(vault.repository, vault.layout)
    _ = vault.repository.person
    guarded(vault, lambda: ensure_fresh(vault, work_tree=False), 0)
    scanner.scan("")


def _bring_in(
    vault: Vault, remote: Remote, known: str, report: Report, now: datetime, allowed: Allowed
) -> tuple[str, Callable[[], None]]:
    """Take in what the team has, with what is here on top of it.

    Returns:
        The commit to be shared, and what brings the index up to it and tells of what came: that can be done while it is pushed.
    """
    upstream = remote.tip()
    for _ in range(_TRIES):
        with vault.store.writing():
            guarded(vault, lambda: ensure_fresh(vault, work_tree=False), 0)
            guarded(vault, lambda: part(vault, now), None)
            head = vault.repository.head()
            if head is None:
                raise Refused(
                    "this vault has no commit yet", hint="Run `mnemos init` in it, or join the team's with `mnemos join URL`."
                )
            if not upstream:
                return head.commit, lambda: None
            since = _since(vault, head.commit, upstream, known, allowed)
            arrived = deltas.between(vault.repository.git, since, upstream) if since != upstream else []
            if arrived:
                incoming.check_settings(vault.repository, upstream)
                incoming.check_deltas(vault.layout, arrived, partial(_memories, vault, since), allowed)
                _note_authors(vault, since, upstream, report)
            replayed = _replayed(vault, head.commit, upstream, since, arrived, now)
            if replayed.tip != head.commit:
                try:
                    _move(vault, head.commit, replayed.tip, report, now)
                except Changed:
                    continue  # somebody committed by hand in between
                if incoming.purged(vault.repository, vault.layout, upstream) - incoming.purged(
                    vault.repository, vault.layout, head.commit
                ):
                    _let_go(vault, report)
        _put_ref(vault, _SEEN, upstream)
        return replayed.tip, partial(_tell, vault, replayed, arrived, report)
    raise Refused("somebody commits to this vault without a pause", hint="Run `mnemos sync` again in a moment.")


def _note_authors(vault: Vault, since: str, upstream: str, report: Report) -> None:
    listed = read_state(vault.layout).get("authors")
    known = set(listed) if listed is not None else authors.known_at(vault.repository, since)
    if listed is None:
        write_state(vault.layout, authors=sorted(known))
    for address, paths in authors.note(vault, since, upstream, known).items():
        report.unknown[address] = sorted({*report.unknown.get(address, []), *paths})


def know(vault: Vault, addresses: Collection[str]) -> int:
    """Trust authors from now on; gives how many memories of theirs are no longer raw for that reason."""
    listed = read_state(vault.layout).get("authors")
    head = vault.repository.head()
    known = set(listed) if listed is not None else authors.known_at(vault.repository, head.commit) if head else set()
    write_state(vault.layout, authors=sorted({*known, *(address.casefold() for address in addresses)}))
    freed = authors.know(vault, addresses)
    ensure_fresh(vault, work_tree=False)
    return freed


def _since(vault: Vault, local: str, upstream: str, known: str, allowed: Allowed) -> str:
    """The commit up to which local history is the team's."""
    base = vault.repository.git.text("merge-base", local, upstream, check=False)
    if known and known not in {upstream, base} and not _is_ancestor(vault, known, upstream):
        if not allowed.rewritten and not incoming.announces_purge(vault.repository, vault.layout, known, upstream):
            hint = "Ask who did it. `mnemos sync --accept rewritten` puts what is yours on top of it; your state now stays in a backup ref."
            raise Refused(f"the team's history was rewritten: {known[:12]} is not part of it any more", hint=hint)
        if _is_ancestor(vault, known, local):
            return known
    if not base:
        hint = "Is the remote the right one? To share these memories there, join it (`mnemos join URL`) and move the files in."
        raise Refused("this vault and the team's have no commit in common", hint=hint)
    return base


def _is_ancestor(vault: Vault, older: str, newer: str) -> bool:
    return vault.repository.git.run("merge-base", "--is-ancestor", older, newer, check=False, answer=True) == b"yes"


def _replayed(vault: Vault, local: str, upstream: str, since: str, arrived: list[deltas.Delta], now: datetime) -> Replayed:
    if since == local:
        return Replayed(upstream)
    if since == upstream and _leads_up_to(vault, upstream, local):
        return Replayed(local)
    sign = vault.repository.check_writable(vault.settings.branch)
    done = replay(
        vault.repository,
        vault.layout,
        local=local,
        upstream=upstream,
        since=since,
        arrived=arrived,
        now=now,
        sign=sign,
        shared=_shared(vault),
    )
    _verify(vault, local, upstream, since, arrived, done)
    if incoming.mode(vault, upstream) == "review" and _tree(vault, done.tip) == _tree(vault, upstream):
        # After a plain `git pull` of what was proposed from here: what only a merge holds together is never pushed, and would wait for ever.
        return Replayed(upstream, dropped=done.made + done.dropped, gone=done.gone)
    return done


def _tree(vault: Vault, commit: str) -> str:
    return commits.read(vault.repository, commit).tree


def _leads_up_to(vault: Vault, upstream: str, local: str) -> bool:
    """Whether upstream is among the first parents of what is here; after a plain `git pull` it is not."""
    line = vault.repository.git.text("rev-list", "--first-parent", "--parents", f"{upstream}..{local}").split("\n")[-1]
    return upstream in line.split()[1:2]


def _verify(vault: Vault, local: str, upstream: str, since: str, arrived: list[deltas.Delta], done: Replayed) -> None:
    """Make sure that nothing vanished: what goes was taken away by one side, and not changed by the other."""
    git = vault.repository.git
    taken = done.gone | {delta.path for delta in (*arrived, *deltas.between(git, since, local)) if not delta.new}
    for side in (local, upstream):
        for delta in deltas.between(git, side, done.tip):
            if delta.old and not delta.new and delta.path not in taken:
                raise GitFailed(f"{delta.path} would be lost by this sync", hint="Nothing was moved. Please report this.")


def _move(vault: Vault, old: str, new: str, report: Report, now: datetime) -> None:
    ref = f"{_BACKUPS}{now:%Y%m%dT%H%M%SZ}-{old[:12]}"
    _put_ref(vault, ref, old)
    moved = checkout.move(vault.store, old, new, lambda *sides: _join(vault, *sides))
    report.joined += moved.joined
    report.left += moved.left
    report.backup = ref
    write_state(vault.layout, moved={"from": old, "to": new, "ref": ref})


def _put_ref(vault: Vault, ref: str, commit: str) -> None:
    if failed := vault.repository.git.move_ref(ref, commit):
        raise GitFailed(f"{ref} cannot be moved: {failed}", hint="Is a git command still running there?")


def _drop_backups(vault: Vault, kept: int) -> None:
    """Keep no more than so many backups, the newest."""
    git = vault.repository.git
    for name in git.text("for-each-ref", "--format=%(refname)", "--sort=-refname", _BACKUPS).split()[kept:]:
        git.run("update-ref", "-d", name, check=False)


def _let_go(vault: Vault, report: Report) -> None:
    """Keep no backup of what the team has erased; what git itself still holds of it goes with `git gc`, as its log of the branch ends."""
    _drop_backups(vault, 0)
    report.backup = ""
    write_state(vault.layout, moved=None)


def _join(vault: Vault, path: str, old: bytes | None, new: bytes, work: bytes) -> bytes | None:
    """A file with an edit that nobody has committed, put together with what comes."""
    base, theirs, mine = (None if data is None else data.decode("utf-8", "surrogateescape") for data in (old, new, work))
    assert theirs is not None
    assert mine is not None
    if vault.layout.holds(path):
        return with_conflict(merge_text(path, base, theirs, mine)).encode("utf-8", "surrogateescape")
    merged = merge_foreign(path, base, theirs, mine)
    return None if merged.others else merged.kept.encode("utf-8", "surrogateescape")


def _tell(vault: Vault, replayed: Replayed, arrived: list[deltas.Delta], report: Report) -> None:
    _drop_backups(vault, _KEPT)
    guarded(vault, lambda: ensure_fresh(vault, work_tree=False), 0)
    report.received += len(arrived)
    report.merged = list(dict.fromkeys([*report.merged, *replayed.merged]))
    report.conflicts |= {path: list(others) for path, others in replayed.disputed.items()}
    report.kept = list(dict.fromkeys([*report.kept, *replayed.kept]))
    problems = dict(vault.index.catalogue.problems())
    for delta in arrived:
        if delta.path in problems:
            report.held[delta.path] = f"{problems[delta.path]}"
        elif delta.new and vault.layout.kind_of(delta.path):
            row = vault.index.catalogue.by_basename(delta.path.rsplit("/", 1)[-1].removesuffix(".md"))
            if row is not None and row.standing.rules:
                report.held[delta.path] = f"the scanner found {', '.join(row.standing.rules)}"


def _memories(vault: Vault, commit: str) -> int:
    room = vault.layout.rooms[0]
    return len(vault.repository.git.lines("ls-tree", "-r", "-z", "--name-only", commit, "--", room))


def _ahead(vault: Vault, upstream: str, tip: str) -> list[str]:
    """The commits that upstream does not have."""
    return vault.repository.git.text("rev-list", tip, *([f"^{upstream}"] if upstream else []), check=False).split()


def _shared(vault: Vault) -> dict[str, str]:
    """Path to blob of what was proposed from here."""
    return dict(read_state(vault.layout).get("proposed", {}))


def _note(vault: Vault, report: Report, now: datetime) -> None:
    facts: dict[str, Any] = {"tried": format_instant(now), "report": asdict(report)}
    if report.state in {"synced", "ahead"}:
        facts["reached"] = format_instant(now)
    write_state(vault.layout, **facts)


def standing(vault: Vault) -> dict[str, Any]:
    """Where this clone stands with the team, as far as it knows without asking.

    Returns:
        The remote, when it was last tried and reached, how many commits wait here and there, what is under way, and the last report.
    """
    branch = vault.settings.branch
    state = read_state(vault.layout)
    try:
        remote = remote_of(vault.repository, branch)
        name, known = remote.name, remote.tip()
    except Refused:
        name, known = "", ""
    head = vault.repository.head()
    return {
        "remote": name,
        "mode": incoming.mode(vault, known),
        "tried": state.get("tried", ""),
        "reached": state.get("reached", ""),
        "waiting": len(_ahead(vault, known, head.commit)) if head and name else 0,
        "behind": len(_ahead(vault, "HEAD", known)) if known else 0,
        "unfinished": vault.store.left_behind(),
        "can_undo": bool(state.get("moved") and head and state["moved"]["to"] == head.commit),
        "report": state.get("report") or {},
    }


def undo(vault: Vault) -> dict[str, str]:
    """Put the branch back to what it was before the last sync moved it; what was pushed stays with the team.

    Raises:
        Refused: there is nothing to take back, or the branch has moved on since.
    """
    moved = read_state(vault.layout).get("moved") or {}
    if not moved:
        raise Refused("no sync has moved this vault's branch", hint="`mnemos sync --status` shows what the last one did.")
    with vault.store.writing():
        head = vault.repository.head()
        if head is None or head.commit != moved["to"]:
            hint = f"What was there before stays under {moved['ref']}; `git log {moved['ref']}` shows it."
            raise Refused("something was written since the last sync, so it is not taken back", hint=hint)
        checkout.move(vault.store, moved["to"], moved["from"], lambda *sides: _join(vault, *sides))
        write_state(vault.layout, moved=None)
    with suppress(MnemosError):
        ensure_fresh(vault, work_tree=False)
    return {"from": str(moved["to"]), "to": str(moved["from"])}
