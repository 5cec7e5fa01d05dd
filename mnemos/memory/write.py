"""The door: the one way by which a memory is written, changed, linked or retired.

draft -> clean, secrets -> validate -> scan -> dedup -> [lock: intent -> files -> objects -> branch -> git's index] -> search index
"""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from mnemos.domain import schema
from mnemos.domain.dedup import merged
from mnemos.domain.instants import format_instant, parse_instant
from mnemos.domain.links import wikilink
from mnemos.domain.records import Record
from mnemos.domain.schema import LinkType, Source
from mnemos.domain.supersede import check_supersession, closing
from mnemos.domain.text import one_line
from mnemos.domain.trust import TRUSTED, Standing, Trust
from mnemos.domain.ulids import ulid_at_end
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.errors import Busy, Changed, DiskFailed, InvalidRecord, MnemosError, NotFound, Problem, Refused
from mnemos.memory import spool
from mnemos.memory.guard import check_changes, check_secrets, echo_of
from mnemos.memory.read import find, resolve
from mnemos.memory.refresh import UNBORN, digest_of, ensure_fresh, read_file, take_in
from mnemos.memory.trust import Judge, accept
from mnemos.safety import gate, secrets
from mnemos.vault import codec
from mnemos.vault.repository import Author
from mnemos.vault.store import Change, Committed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.ids import Ids
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault
    from mnemos.safety.scanner import Finding

_log = logging.getLogger("mnemos")
_T = TypeVar("_T")
_LEAST_REASON = 16  # characters of a reason to trust something
_LOOKS = 5  # duplicates that are looked at again, since their files changed
_QUIET = 3.0  # seconds without a change after which a person's edit is finished
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
    index_clean: bool = True
    standing: Standing = TRUSTED
    findings: tuple[Finding, ...] = ()
    echo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What to change in a memory; nothing stays as it is.

    Args:
        sections: heading (empty for the text below the title) to its new text.
    """

    title: str | None = None
    sections: Mapping[str, str] = field(default_factory=dict)
    tags: Sequence[str] | None = None
    importance: int | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    project: str | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """What one commit is to do."""

    changes: tuple[Change, ...]
    verb: str
    title: str
    trailers: Mapping[str, str]
    author: Author = field(default_factory=Author)
    reason: str = ""
    message: str = ""  # the whole of it, where it is known already


def save(
    vault: Vault, draft: Draft, *, now: datetime, ids: Ids, session: OpenSession | None = None, redact: bool = False
) -> Written:
    """Write a new memory, or add to the one that says the same already.

    Args:
        vault: an open vault.
        draft: what a caller handed in.
        now: the present instant.
        ids: where its id comes from.
        session: the session it belongs to, if any.
        redact: whether a secret is written as a placeholder instead of being refused.

    Raises:
        InvalidRecord: it breaks the rules; with every problem. Nothing was written.
        SecretFound: it holds a secret. Nothing was written.
        Refused: the vault cannot be written to now.
    """
    ident = ids.fresh(now)
    if session:
        draft = replace(draft, links={"session": [session.name], **draft.links}, agent=draft.agent or session.agent)
    draft = _entering(vault, draft, redact=redact)
    record = record_from_draft(draft, ident=ident, now=now, zone=vault.settings.tzinfo)
    record = _with_targets(vault, record)
    outcome: list[Written] = []

    def plan() -> _Plan | None:
        found = _guarded(vault, lambda: _duplicate(vault, record, now), None)
        echo = echo_of(record, _pushed(vault, session)) if session and found is None else None
        if echo is not None:
            outcome.append(
                Written(record=_memory(echo), path=echo.path, commit="", deduped=True, standing=echo.standing, echo=True)
            )
            return None
        if found is not None:
            return _merge_plan(vault, found, record, outcome, now, given_from=draft.valid_from is not None)
        path = vault.layout.memory(record.project, record.type, record.title, record.id)
        outcome.append(Written(record=record, path=path, commit=""))
        text = codec.render_record(record)
        codec.decode(text.encode())  # what is too large to be read again is not written
        return _Plan((Change(path, None, text),), _verb(record), record.title, _trailers(record, session))

    committed = _through(vault, plan, now)
    written = _judged(vault, outcome[-1])
    if session and not written.deduped:
        with suppress(DiskFailed):  # the memory itself says which session it is of
            spool.note(session.file, now, "wrote", id=written.record.id)
    similar: list[Row] = []
    if not written.deduped:
        similar = _guarded(vault, lambda: vault.index.catalogue.near(record, int(now.timestamp())), similar)
    near = tuple(row for row in similar if row.file.id != written.record.id)
    if committed is None:
        head = vault.repository.head()
        return replace(written, commit=head.commit if head else "")
    return replace(written, commit=committed.commit, similar=near, index_clean=committed.index_clean)


def _entering(vault: Vault, draft: Draft, *, redact: bool) -> Draft:
    """A draft as it may come in: without characters that show nothing, and without secrets."""
    texts = {
        "title": draft.title,
        "agent": draft.agent,
        "project": draft.project,
        **draft.sections,
        "tags": " ".join(draft.tags),
    }
    texts = {name: gate.enter(text) for name, text in texts.items()}
    if redact:
        texts = {name: secrets.redacted(text, secrets.find(text, vault.known_secrets)) for name, text in texts.items()}
    check_secrets(vault, texts)
    sections = {heading: texts[heading] for heading in draft.sections}
    return replace(
        draft, title=texts["title"], agent=texts["agent"], sections=sections, tags=[gate.enter(tag) for tag in draft.tags]
    )


def _duplicate(vault: Vault, record: Record, now: datetime) -> Row | None:
    """The memory that says the same, as its file stands now: a person may have changed or removed it a moment ago."""
    for _ in range(_LOOKS):
        found = vault.index.catalogue.duplicate(record, int(now.timestamp()))
        if found is None or not take_in(vault, [found.path]):
            return found
    return None


def _pushed(vault: Vault, session: OpenSession) -> list[Row]:
    """What the agent of a session was shown."""
    latest = spool.load(session.file) or session
    return [row for ident in latest.pushed if (row := vault.index.catalogue.by_id(ident))]


def _judged(vault: Vault, written: Written) -> Written:
    """What came of a write, with how far it is trusted and why."""
    findings = gate.inspect(written.record)
    return replace(written, standing=Judge(vault).standing(written.path, written.record), findings=findings)


def promote(
    vault: Vault, ident: str, to: str, why_better: str, *, now: datetime, source: Source, agent: str = "", session: str = ""
) -> Written:
    """Raise or lower how far a memory is trusted; the reason is kept on the record and in the commit.

    Args:
        vault: an open vault.
        ident: its id, or the end of it.
        to: `curated` or `raw`.
        why_better: the reason, at least 16 characters.
        now: the present instant.
        source: who asks; an agent cannot raise what it recorded itself.
        agent: what that agent calls itself.
        session: the id of its session.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: the trust is unknown, the reason says too little, it is flagged, or the agent's own.
    """
    why_better = gate.enter(one_line(why_better))
    problems = []
    if to not in set(Trust):
        problems.append(Problem("to", f"{to!r} is unknown", "use one of " + ", ".join(Trust)))
    if len(why_better) < _LEAST_REASON or len(set(why_better.casefold().split())) < 3:
        problems.append(
            Problem("why_better", f"it says too little in {len(why_better)} characters", "say what was checked, and how")
        )
    elif not gate.passes(why_better):
        problems.append(Problem("why_better", "it looks like an attack on agents itself"))
    if problems:
        raise InvalidRecord("nothing was promoted", problems=tuple(problems))

    def plan(row: Row, text: str) -> tuple[str, str]:
        record = _memory(row)
        if to == Trust.CURATED and row.standing.rules:
            what = f"the scanner found {', '.join(row.standing.rules)} in it"
            how = f"say it in other words, or let a person run `mnemos safety allow {record.id} {' '.join(row.standing.rules)}`"
            raise InvalidRecord("nothing was promoted", problems=(Problem("id", what, how),))
        own = record.agent == agent or session in record.linked_ids("session")
        if to == Trust.CURATED and source is Source.AGENT and own and record.agent:
            what = "it was recorded by the agent that would promote it"
            raise InvalidRecord("nothing was promoted", problems=(Problem("id", what, "let a person run `mnemos promote`"),))
        verb = "promote" if to == Trust.CURATED else "demote"
        accept(vault, record, trusted=to == Trust.CURATED)  # what upstream claims already counts here from now on
        return verb, codec.edit(text, meta={"trust": to, "trust_reason": why_better})

    return _in_place(vault, ident, plan, now=now, source=source, reason=why_better)


def edit(
    vault: Vault,
    ident: str,
    change: Edit,
    *,
    now: datetime,
    version: str | None = None,
    source: Source = Source.USER,
) -> Written:
    """Change a memory in place.

    Args:
        vault: an open vault.
        ident: its id, or the end of it.
        change: what to change.
        now: the present instant.
        version: the version the caller read; a memory that is another by now is refused.
        source: who asks, for the commit's trailer.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: it would break the rules; with every problem.
        Changed: it is not the version that was read.
    """
    sections = {heading: gate.enter(text) for heading, text in change.sections.items()}
    change = replace(change, title=change.title and gate.enter(change.title), sections=sections)

    def plan(row: Row, text: str) -> tuple[str, str]:
        return "edit", _edited(vault, row, text, change)

    return _in_place(vault, ident, plan, now=now, version=version, source=source)


def rewrite(vault: Vault, ident: str, new_text: str, *, now: datetime, version: str) -> Written:
    """Replace a memory's whole file by what a person made of it in an editor; only if it is still what they began with."""
    return _in_place(vault, ident, lambda _row, _text: ("edit", new_text), now=now, version=version, source=Source.USER)


def retire(vault: Vault, ident: str, reason: str, *, now: datetime, source: Source = Source.USER) -> Written:
    """Mark a memory as no longer holding; its file stays where it is.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: no reason was given, or it is retired already.
    """
    reason = gate.enter(one_line(reason))
    if not reason:
        raise InvalidRecord(
            "nothing was retired",
            problems=(Problem("reason", "it is missing or blank", "say why it no longer holds"),),
        )

    def plan(row: Row, text: str) -> tuple[str, str]:
        record = _memory(row)
        if record.retired_at:
            problem = Problem(
                "id",
                f"{record.id} was retired at {format_instant(record.retired_at)}: {record.retired_reason}",
            )
            raise InvalidRecord("nothing was retired", problems=(problem,))
        return "retire", codec.edit(text, meta={"retired_at": format_instant(now), "retired_reason": reason})

    return _in_place(vault, ident, plan, now=now, source=source, reason=reason)


def link(vault: Vault, source_id: str, target_id: str, kind: str, *, now: datetime, source: Source = Source.USER) -> Written:
    """Say what one memory has to do with another; `supersedes` also ends the old one, in the same commit.

    Returns:
        What was written of the memory that says it.

    Raises:
        NotFound: one of them is not there.
        InvalidRecord: an unknown kind of link, a memory linked to itself, or a circle of supersession.
    """
    if kind not in set(LinkType):
        problem = Problem("link_type", f"{kind!r} is unknown", "use one of " + ", ".join(LinkType))
        raise InvalidRecord("nothing was linked", problems=(problem,))
    written: list[Written] = []

    def plan() -> _Plan | None:
        row, other = find(vault, source_id), find(vault, target_id)
        first, second = _memory(row), _memory(other)
        if first.id == second.id:
            raise InvalidRecord(
                "nothing was linked",
                problems=(Problem("target_id", "it is the memory itself", "name another one"),),
            )
        if kind == LinkType.SUPERSEDES:
            check_supersession(first.id, [second.id], lambda ident: _successors(vault, ident))
        written.append(Written(record=first, path=row.path, commit=""))
        edits: list[tuple[Row, dict[str, codec.Written]]] = [(row, {kind: _linked(first, kind, _name(other))})]
        if kind == LinkType.SUPERSEDES:
            end = format_instant(closing(second, first.valid_from))
            edits.append((other, {"superseded_by": _linked(second, "superseded_by", _name(row)), "valid_until": end}))
        changes = [
            Change(at.path, text, codec.edit(text, meta=meta)) for at, meta in edits for text in [_text_of(vault, at, now)]
        ]
        changes = [change for change in changes if change.old != change.new]
        return (
            _Plan(tuple(changes), "link", f"{first.title} {kind} {second.title}", _trailers(first, None, source))
            if changes
            else None
        )

    committed = _through(vault, plan, now)
    row = find(vault, written[-1].record.id)
    return replace(
        _judged(vault, replace(written[-1], record=_memory(row))),
        commit=committed.commit if committed else "",
        added=(kind,) if committed else (),
    )


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

    def plan() -> _Plan | None:
        data = vault.store.read(path)
        old = None if data is None else data.decode("utf-8", "surrogateescape")
        new = make(old)
        return None if new is None or new == old else _Plan((Change(path, old, new),), verb, title, trailers)

    return _through(vault, plan, now)


def carry_out(vault: Vault, changes: tuple[Change, ...], message: str, *, now: datetime, author: Author) -> Committed | None:
    """Write what a killed writer meant to, from its note."""
    return _through(vault, lambda: _Plan(changes, "", "", {}, author, message=message), now)


def adopt(vault: Vault, path: str, *, now: datetime, ids: Ids) -> Written:
    """Take in a memory that a person wrote by hand: give it what it lacks (an id, the time), and commit it.

    Raises:
        InvalidRecord: it breaks rules that only its author can mend.
    """
    outcome: list[Written] = []

    def plan() -> _Plan:
        data = vault.store.read(path)
        if data is None:
            raise NotFound(f"there is no {path}")
        old = data.decode("utf-8", "surrogateescape")
        document = codec.parse(codec.decode(data))
        ident = ids.fresh(now)
        lacking = {"id": ident, "valid_from": format_instant(now), "source": Source.USER.value}
        filled = {key: value for key, value in lacking.items() if not document.meta.get(key)}
        text = codec.edit(old, meta=filled)
        record = read_file(vault, path, "memory", text.encode())
        assert isinstance(record, Record)
        outcome.append(Written(record=record, path=path, commit="", added=tuple(filled)))
        return _Plan((Change(path, old, text),), _verb(record), record.title, _trailers(record, None))

    committed = _through(vault, plan, now)
    return replace(_judged(vault, outcome[-1]), commit=committed.commit if committed else "")


def _through(vault: Vault, make: Callable[[], _Plan | None], now: datetime) -> Committed | None:
    """The door itself: under the lock, see what others wrote, plan, commit, and bring the index up."""
    for attempt in range(_TRIES):
        with vault.store.writing():
            _guarded(vault, lambda: ensure_fresh(vault, work_tree=False), 0)
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


def _commit(vault: Vault, plan: _Plan, now: datetime) -> Committed:
    """Commit what was planned, unless a secret would come in by it."""
    check_changes(vault, plan.changes)
    return vault.store.commit(plan.changes, _message(plan), now, plan.author)


def _index(vault: Vault, committed: Committed, plan: _Plan) -> None:
    """Bring the index up to a commit; it stands whatever comes of that."""

    def note() -> None:
        catalogue = vault.index.catalogue
        if catalogue.get("head") == (committed.parent or UNBORN):
            catalogue.put("head", committed.commit)

    try:
        _guarded(vault, lambda: take_in(vault, [change.path for change in plan.changes], finish=note), 0)
    except MnemosError as error:
        _log.warning("the index is behind: %s", error.message)


def _guarded(vault: Vault, action: Callable[[], _T], otherwise: _T) -> _T:
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


def _in_place(
    vault: Vault,
    ident: str,
    make: Callable[[Row, str], tuple[str, str]],
    *,
    now: datetime,
    version: str | None = None,
    source: Source,
    reason: str = "",
) -> Written:
    """Change one file under the lock, on top of whatever it holds then."""
    outcome: list[Written] = []

    def plan() -> _Plan | None:
        row = find(vault, ident)
        text = _text_of(vault, row, now)
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
        return _Plan((Change(row.path, text, new),), verb, record.title, _trailers(record, None, source), reason=reason)

    committed = _through(vault, plan, now)
    head = vault.repository.head()
    return replace(_judged(vault, outcome[-1]), commit=committed.commit if committed else head.commit if head else "")


def _text_of(vault: Vault, row: Row, now: datetime) -> str:
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
    if _is_committed(vault, row.path, data):
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
    plan = _Plan(changes, "edit", record.title, _trailers(record, None, Source.USER))
    _index(vault, _commit(vault, plan, now), plan)
    return text


def _is_committed(vault: Vault, path: str, data: bytes) -> bool:
    """Whether the branch holds what a file holds, as git sees it: through filters and with its newlines."""
    committed = vault.repository.git.object(f"HEAD:{path}")
    if committed is None:
        return False
    return committed.data == data or vault.repository.blob_name(path, data) == committed.oid


def _settled(vault: Vault, path: str) -> bytes:
    """What a file holds once its author has stopped writing: Obsidian saves in place, every two seconds while somebody types."""
    deadline = time.monotonic() + 2 * _QUIET
    while time.monotonic() < deadline:
        with suppress(FileNotFoundError):
            if time.time() - vault.layout.full(path).stat().st_mtime > _QUIET:
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


def _edited(vault: Vault, row: Row, text: str, change: Edit) -> str:
    """A memory's text with a change made, before it is checked."""
    record = _memory(row)
    meta: dict[str, codec.Written] = {}
    problems: list[Problem] = []
    title = one_line(change.title) if change.title is not None else None
    if title is not None:
        aliases = codec.parse(text).meta.get("aliases")
        others = aliases[1:] if isinstance(aliases, list) else []
        meta["aliases"] = (title, *others)
    if change.tags is not None:
        meta["tags"] = tuple(one_line(tag).removeprefix("#").replace(" ", "-") for tag in change.tags)
    if change.importance is not None:
        meta["importance"] = change.importance
    if change.project is not None:
        meta["project"] = one_line(change.project)
    for key, value in (("valid_from", change.valid_from), ("valid_until", change.valid_until)):
        if value is not None:
            try:
                meta[key] = format_instant(parse_instant(value, vault.settings.tzinfo)) if value else None
            except ValueError as error:
                problems.append(Problem(key, str(error)))
    rule = schema.TYPES[record.type]
    known = {"", *rule.sections, *(section.heading for section in record.sections)}
    problems += [
        Problem(heading, f"a {record.type} has no such section") for heading in change.sections if heading not in known
    ]
    if problems:
        raise InvalidRecord("nothing was changed", problems=tuple(problems))
    return codec.edit(text, meta=meta, sections=change.sections, order=rule.sections, title=title)


def _merge_plan(
    vault: Vault, row: Row, record: Record, outcome: list[Written], now: datetime, *, given_from: bool
) -> _Plan | None:
    """Add to a memory what a second telling of it brings."""
    old = _memory(row)
    new = merged(old, record, given_from=given_from)
    fields: dict[str, codec.Written] = {
        "tags": new.tags,
        "importance": new.importance,
        "valid_from": format_instant(new.valid_from),
        "valid_until": format_instant(new.valid_until) if new.valid_until else None,
        "expires": format_instant(new.expires) if new.expires else None,
        "session": tuple(map(wikilink, new.linked("session"))),
        "derived_from": tuple(map(wikilink, new.linked("derived_from"))),
    }
    names = {"session": "links", "derived_from": "links"}
    changed = {
        key: value
        for key, value in fields.items()
        if (new.linked(key) != old.linked(key) if key in names else getattr(new, key) != getattr(old, key))
    }
    text = ""
    try:
        text = _text_of(vault, row, now) if changed else ""
    except Refused:  # an edit by hand that only its author may commit: what is told again is there all the same
        changed, new = {}, old
    outcome.append(Written(record=new, path=row.path, commit="", deduped=True, added=tuple(changed)))
    if not changed:
        return None
    return _Plan(
        (Change(row.path, text, codec.edit(text, meta=changed)),),
        "merge",
        old.title,
        _trailers(new, None, record.source),
    )


def _with_targets(vault: Vault, record: Record) -> Record:
    """A memory whose links name files: callers give ids."""
    links = {key: tuple(_target(vault, key, target) for target in targets) for key, targets in record.links.items()}
    return replace(record, links=links)


def _target(vault: Vault, key: str, target: str) -> str:
    if key == "session":
        return target
    try:
        return _name(resolve(vault, target))
    except NotFound as error:
        problem = Problem(key, f"there is no memory {target}", "give the id of one that is there")
        raise InvalidRecord("this memory links to nothing", problems=(problem,)) from error


def _successors(vault: Vault, ident: str) -> tuple[str, ...]:
    row = vault.index.catalogue.by_id(ident)
    return row.file.linked_ids("superseded_by") if row and isinstance(row.file, Record) else ()


def _linked(record: Record, key: str, name: str) -> tuple[str, ...]:
    return tuple(map(wikilink, dict.fromkeys((*record.linked(key), name))))


def _memory(row: Row) -> Record:
    if not isinstance(row.file, Record):
        raise NotFound(f"{row.file.id} is a {type(row.file).__name__.lower()}, not a memory")
    return row.file


def _name(row: Row) -> str:
    return row.path.rsplit("/", 1)[-1].removesuffix(".md")


def _verb(record: Record) -> str:
    return {"correction": "correct", "convention": "agree"}.get(record.type.value, "remember")


def _trailers(record: Record, session: OpenSession | None, source: Source | None = None) -> dict[str, str]:
    return {
        "Mnemos-Id": record.id,
        "Mnemos-Session": session.id if session else "",
        "Mnemos-Agent": record.agent,
        "Mnemos-Source": (source or record.source).value,
    }


def _message(plan: _Plan) -> str:
    if plan.message:
        return plan.message
    trailers = "".join(f"{key}: {value}\n" for key, value in plan.trailers.items() if value)
    reason = f"{plan.reason}\n\n" if plan.reason else ""
    return f"{plan.verb}: {one_line(plan.title)}\n\n{reason}{trailers}"
