"""The door: the one way by which anything is written, a memory, a session or what a killed writer meant to write.

[lock: see what others wrote -> plan -> secrets -> intent -> files -> objects -> branch -> git's index] -> search index

What is planned comes from the verbs beside this module: `save`, `edit`, `link`, `promote`, `retire`, `adopt`.
"""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from mnemos.domain.records import Record
from mnemos.domain.schema import Source
from mnemos.domain.text import one_line
from mnemos.domain.trust import TRUSTED, Standing
from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import Busy, Changed, DiskFailed, InvalidRecord, MnemosError, NotFound, Problem, Refused
from mnemos.memory import conflicts
from mnemos.memory.guard import check_changes
from mnemos.memory.intake import digest_of, take_in
from mnemos.memory.read import find
from mnemos.memory.reading import read_file
from mnemos.memory.refresh import UNBORN, ensure_fresh
from mnemos.memory.trust import Judge
from mnemos.safety import gate
from mnemos.vault.changes import Change, Committed
from mnemos.vault.repository import Author

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault
    from mnemos.safety.scanner import Finding

_log = logging.getLogger("mnemos")
_T = TypeVar("_T")
_TRIES = 3  # how often an edit is put on top of somebody else's that came in between


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What came of a write.

    Args:
        record: the memory as it is now.
        path: its file, in the vault.
        commit: the commit that holds it.
        deduped: whether the vault said the same already; then `added` names what the second telling added.
        similar: memories that say nearly the same.
        ended: the memories whose place it took, as they were before.
        index_clean: whether git's index is up with the commit.
        standing: how far it is trusted, and why.
        findings: what the scanner saw in it.
        echo: whether it only says again what was pushed in this session.
    """

    record: Record
    path: str
    commit: str
    deduped: bool = False
    added: tuple[str, ...] = ()
    similar: tuple[Row, ...] = ()
    ended: tuple[Row, ...] = ()
    index_clean: bool = True
    standing: Standing = TRUSTED
    findings: tuple[Finding, ...] = ()
    echo: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What one commit is to do.

    Args:
        changes: the files to write.
        verb: what is done, for the commit's subject.
        title: what it is done to.
        trailers: of the commit; empty ones are left out.
        author: who it is by.
        reason: why, for the commit's body.
        message: the whole message, where it is known already; then the four before it are not used.
    """

    changes: tuple[Change, ...]
    verb: str
    title: str
    trailers: Mapping[str, str]
    author: Author = field(default_factory=Author)
    reason: str = ""
    message: str = ""


def through(vault: Vault, make: Callable[[], Plan | None], now: datetime, patience: float | None = None) -> Committed | None:
    """The door itself: under the lock, see what others wrote, plan, commit, and bring the index up.

    Args:
        vault: an open vault.
        make: plans, under the lock, on what is there then; nothing where nothing is to be written.
        now: the commit's time.
        patience: seconds to wait for somebody else who writes; nothing for the usual minute.

    Returns:
        What was committed, if anything.

    Raises:
        Changed: others changed the same file again and again.
        SecretFound: a secret would come in. Nothing was written.
        Refused: the vault cannot be written to now.
        InvalidRecord: it is only read on this machine.
    """
    vault.check_ours()
    for attempt in range(_TRIES):
        with vault.store.writing(patience):
            guarded(vault, lambda: ensure_fresh(vault, work_tree=False), 0)
            guarded(vault, lambda: part(vault, now), None)
            plan = make()
            if plan is None:
                return None
            try:
                committed = _commit(vault, plan, now)
            except Changed:
                if attempt == _TRIES - 1:
                    raise
                continue
            _index(vault, committed, plan)
            return committed
    return None


def part(vault: Vault, now: datetime) -> None:
    """Make memories of what merges left in others; only under `writing`."""
    for title, changes in conflicts.waiting(vault):
        plan = Plan(changes, "part", title, {"Mnemos-Source": Source.USER.value})
        try:
            _index(vault, _commit(vault, plan, now), plan)
        except MnemosError as error:
            _log.warning("what a merge left in %r waits there: %s", title, error.message)
            vault.index.catalogue.put(conflicts.WAITING, "yes")
            return


def _commit(vault: Vault, plan: Plan, now: datetime) -> Committed:
    """Commit what was planned, unless a secret would come in by it."""
    check_changes(vault, plan.changes)
    return vault.store.commit(plan.changes, _message(plan), now, plan.author)


def _index(vault: Vault, committed: Committed, plan: Plan) -> None:
    """Bring the index up to a commit; it stands whatever comes of that."""

    def note() -> None:
        catalogue = vault.index.catalogue
        known, ours = catalogue.dirty(), {change.path for change in plan.changes}
        catalogue.set_dirty({path: new for path, new in known.items() if path not in ours}, replaces=known)
        if catalogue.get("head") == (committed.parent or UNBORN):
            catalogue.put("head", committed.commit)

    try:
        guarded(vault, lambda: take_in(vault, [change.path for change in plan.changes], finish=note), 0)
    except MnemosError as error:
        _log.warning("the index is behind: %s", error.message)


def guarded(vault: Vault, action: Callable[[], _T], otherwise: _T) -> _T:
    """What an action on the index gives; a failed index never fails a write, the next reader sees to it."""
    try:
        return action()
    except (Busy, DiskFailed) as error:
        _log.warning("the index is behind: %s", error.message)
    except sqlite3.Error as error:
        _log.warning("the index failed: %s", error)
        with suppress(Busy, DiskFailed):
            vault.mend_index(error)
    except MnemosError:
        raise  # settings that cannot be used, for example: that is about more than the index
    except Exception as error:  # noqa: BLE001 - whatever it is, it is not about the vault
        _log.warning("the index failed: %s: %s", type(error).__name__, error)
        vault.drop_index(files=False)
    return otherwise


def in_place(
    vault: Vault,
    ident: str,
    make: Callable[[Row, str], tuple[str, str]],
    *,
    now: datetime,
    version: str | None = None,
    source: Source,
    reason: str = "",
) -> Written:
    """Change one memory under the lock, on top of whatever its file holds then.

    Args:
        vault: an open vault.
        ident: its id, or the end of it.
        make: gives the commit's verb and the new text, from the memory's row and its text.
        now: the commit's time.
        version: the version the caller read; a memory that is another by now is refused.
        source: who asks, for the commit's trailer.
        reason: why, for the commit's body.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: it would break the rules; with every problem.
        Changed: it is not the version that was read.
    """
    outcome: list[Written] = []

    def plan() -> Plan | None:
        row = find(vault, ident)
        text = text_of(vault, row, now)
        if version is not None and version != digest_of(text.encode("utf-8", "surrogateescape")):
            raise Changed(
                f"{row.file.id} is not the version {version} any more",
                hint="Read it again, then repeat the change.",
            )
        verb, new = make(row, text)
        record = read_file(vault, row.path, "memory", new.encode("utf-8", "surrogateescape"))
        assert isinstance(record, Record)
        if record.id != row.file.id:
            raise InvalidRecord(
                "the id of a memory cannot be changed",
                problems=(Problem("id", f"{record.id} is not {row.file.id}"),),
            )
        outcome.append(Written(record=record, path=row.path, commit=""))
        if new == text:
            return None
        return Plan((Change(row.path, text, new),), verb, record.title, trailers(record, None, source), reason=reason)

    committed = through(vault, plan, now)
    head = vault.repository.head()
    return replace(judged(vault, outcome[-1]), commit=committed.commit if committed else head.commit if head else "")


def write_file(
    vault: Vault,
    path: str,
    make: Callable[[str | None], str | None],
    *,
    verb: str,
    title: str,
    trailers: Mapping[str, str],
    now: datetime,
) -> Committed | None:
    """Write a file that is no memory, a session for example, through the same door.

    Args:
        vault: an open vault.
        path: where.
        make: gives its text, under the lock, from what it holds then (nothing where there is no file); nothing to leave it.
        verb: what is done, for the commit's subject.
        title: what it is done to.
        trailers: of the commit.
        now: the commit's time.
    """

    def plan() -> Plan | None:
        data = vault.store.read(path)
        old = None if data is None else data.decode("utf-8", "surrogateescape")
        new = make(old)
        return None if new is None or new == old else Plan((Change(path, old, new),), verb, title, trailers)

    return through(vault, plan, now)


def carry_out(vault: Vault, changes: tuple[Change, ...], message: str, *, now: datetime, author: Author) -> Committed | None:
    """Write what a killed writer meant to, from its note."""
    return through(vault, lambda: Plan(changes, "", "", {}, author, message=message), now)


def text_of(vault: Vault, row: Row, now: datetime) -> str:
    """A memory's file as it stands, an edit that a person has not committed yet being committed first, as theirs.

    Raises:
        Refused: there is such an edit, and the person commits by themselves.
    """
    data = vault.store.read(row.path)
    if data is None:
        raise NotFound(
            f"the file of {row.file.id} is gone: {row.path}",
            hint=f"Bring it back with `git restore {row.path}`.",
        )
    if is_committed(vault, row.path, data):
        return data.decode("utf-8", "surrogateescape")
    if not vault.user.autocommit:
        raise Refused(
            f"{row.path} holds an edit that is not committed",
            hint="Commit it or take it back, then try again.",
        )
    data = _settled(vault, row.path)
    text = data.decode("utf-8", "surrogateescape")
    record = read_file(vault, row.path, "memory", data)
    assert isinstance(record, Record)
    changes = (Change(row.path, text, text), *_moved_from(vault, record.id, row.path))
    plan = Plan(changes, "edit", record.title, trailers(record, None, Source.USER))
    _index(vault, _commit(vault, plan, now), plan)
    return text


def is_committed(vault: Vault, path: str, data: bytes) -> bool:
    """Whether the branch holds what a file holds, as git sees it: through filters and with its newlines."""
    committed = vault.repository.git.object(f"HEAD:{path}")
    if committed is None:
        return False
    return committed.data == data or vault.repository.blob_name(path, data) == committed.oid


def _settled(vault: Vault, path: str) -> bytes:
    """What a file holds once its author has stopped writing: Obsidian saves in place, every two seconds while somebody types."""
    quiet = vault.user.quiet
    deadline = time.monotonic() + 2 * quiet
    while time.monotonic() < deadline:
        with suppress(FileNotFoundError):
            if time.time() - vault.layout.full(path).stat().st_mtime > quiet:
                break
        time.sleep(0.1)
    data = vault.store.read(path)
    if data is None:
        raise NotFound(f"{path} is gone", hint=f"Bring it back with `git restore {path}`.")
    return data


def _moved_from(vault: Vault, ident: str, path: str) -> tuple[Change, ...]:
    """The names that a memory had before a person renamed its file, to be taken away with the commit that brings the new one."""
    if vault.repository.git.object(f"HEAD:{path}") is not None:
        return ()
    listed = vault.repository.git.lines("ls-tree", "-r", "-z", "--name-only", "HEAD", "--", *vault.layout.rooms)
    named = [other for other in listed if ulid_at_end(other.rsplit("/", 1)[-1].removesuffix(".md")) == ident and other != path]
    return tuple(Change(other, None, None) for other in named if vault.store.read(other) is None)


def judged(vault: Vault, written: Written) -> Written:
    """What came of a write, with how far it is trusted and why."""
    findings = gate.inspect(written.record)
    return replace(written, standing=Judge(vault).standing(written.path, written.record), findings=findings)


def memory_of(row: Row) -> Record:
    """The memory in a row; raises NotFound where it is something else."""
    if not isinstance(row.file, Record):
        raise NotFound(f"{row.file.id} is a {type(row.file).__name__.lower()}, not a memory")
    return row.file


def verb_of(record: Record) -> str:
    """What is done by saving a memory, for the commit's subject."""
    return {"correction": "correct", "convention": "agree"}.get(record.type.value, "remember")


def trailers(record: Record, session: OpenSession | None, source: Source | None = None) -> dict[str, str]:
    """The trailers of a commit about a memory."""
    return {
        "Mnemos-Id": record.id,
        "Mnemos-Session": session.id if session else "",
        "Mnemos-Agent": record.agent,
        "Mnemos-Source": (source or record.source).value,
    }


def _message(plan: Plan) -> str:
    if plan.message:
        return plan.message
    trailers = "".join(f"{key}: {value}\n" for key, value in plan.trailers.items() if value)
    reason = f"{plan.reason}\n\n" if plan.reason else ""
    return f"{plan.verb}: {one_line(plan.title)}\n\n{reason}{trailers}"
