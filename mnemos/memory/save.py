"""Saving: a draft becomes a memory, or adds to the one that says the same already.

draft -> clean, secrets -> validate -> scan -> dedup -> the door
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.dedup import merged
from mnemos.domain.instants import format_instant
from mnemos.domain.links import wikilink
from mnemos.domain.supersede import beginning, mode_of
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.errors import DiskFailed, InvalidRecord, NotFound, Problem, Refused
from mnemos.memory import spool
from mnemos.memory.guard import check_secrets, echo_of
from mnemos.memory.intake import take_in
from mnemos.memory.read import find, name_of, resolve
from mnemos.memory.supersede import ending
from mnemos.memory.write import Plan, Written, guarded, judged, memory_of, text_of, through, trailers, verb_of
from mnemos.safety import gate, secrets
from mnemos.vault import codec
from mnemos.vault.changes import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from mnemos.domain.records import Record
    from mnemos.index.catalogue import Row
    from mnemos.memory.ids import Ids
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault

_LOOKS = 5  # duplicates that are looked at again, since their files changed


def save(
    vault: Vault,
    draft: Draft,
    *,
    now: datetime,
    ids: Ids,
    session: OpenSession | None = None,
    redact: bool = False,
    elsewhere: Callable[[Record], list[Row]] = lambda _record: [],
) -> Written:
    """Write a new memory, or add to the one that says the same already.

    Args:
        vault: an open vault.
        draft: what a caller handed in.
        now: the present instant.
        ids: where its id comes from.
        session: the session it belongs to, if any.
        redact: whether a secret is written as a placeholder instead of being refused.
        elsewhere: gives what the caller may have read in other vaults and now says again.

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
    mode = mode_of(draft.mode)
    taking = draft.links.get("supersedes", ())
    record = _with_targets(vault, record)
    read = elsewhere(record)
    outcome: list[Written] = []

    def plan() -> Plan | None:
        olds = [find(vault, ident) for ident in dict.fromkeys(taking)]
        found = guarded(vault, lambda: _duplicate(vault, record, now), None)
        if found is not None and olds:
            if found.file.id not in {old.file.id for old in olds}:
                _refuse_twin(found, olds)
            found = None
        echo = echo_of(record, [*_pushed(vault, session), *read]) if found is None else None
        if echo is not None:
            outcome.append(
                Written(record=memory_of(echo), path=echo.path, commit="", deduped=True, standing=echo.standing, echo=True)
            )
            return None
        if found is not None:
            return _merge_plan(vault, found, record, outcome, now, given_from=draft.valid_from is not None)
        new = record
        if olds and not draft.valid_from:
            new = replace(record, valid_from=beginning(mode, [memory_of(old) for old in olds], record.valid_from))
        path = vault.layout.memory(new.project, new.type, new.title, new.id)
        outcome.append(Written(record=new, path=path, commit="", ended=tuple(olds)))
        text = codec.render_record(new)
        codec.decode(text.encode())  # what is too large to be read again is not written
        name = path.rsplit("/", 1)[-1].removesuffix(".md")
        changes = (Change(path, None, text), *ending(vault, new, name, olds, now))
        return Plan(changes, verb_of(new), new.title, trailers(new, session))

    committed = through(vault, plan, now)
    written = judged(vault, outcome[-1])
    if session and not written.deduped:
        with suppress(DiskFailed):  # the memory itself says which session it is of
            spool.note(session.file, now, "wrote", id=written.record.id)
    similar: list[Row] = []
    if not written.deduped:
        similar = guarded(vault, lambda: vault.index.catalogue.near(record, int(now.timestamp())), similar)
    near = tuple(row for row in similar if row.file.id != written.record.id)
    if committed is None:
        head = vault.repository.head()
        return replace(written, commit=head.commit if head else "")
    return replace(written, commit=committed.commit, similar=near, index_clean=committed.index_clean)


def _refuse_twin(found: Row, olds: Sequence[Row]) -> None:
    """Refuse to write a second time what another memory says, which could take the place of the old ones itself."""
    ident, old = found.file.id, olds[0].file.id
    remedy = f"let that one take its place: mnemos_link, or `mnemos link {ident} supersedes {old}`"
    problem = Problem("supersedes", f"the vault says this already, in {ident}", remedy)
    raise InvalidRecord("nothing was written", problems=(problem,))


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


def _pushed(vault: Vault, session: OpenSession | None) -> list[Row]:
    """What the agent of a session was shown."""
    if session is None:
        return []
    latest = spool.load(session.file) or session
    return [row for ident in latest.pushed if (row := vault.index.catalogue.by_id(ident))]


def _merge_plan(
    vault: Vault, row: Row, record: Record, outcome: list[Written], now: datetime, *, given_from: bool
) -> Plan | None:
    """Add to a memory what a second telling of it brings."""
    old = memory_of(row)
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
        text = text_of(vault, row, now) if changed else ""
    except Refused:  # an edit by hand that only its author may commit: what is told again is there all the same
        changed, new = {}, old
    outcome.append(Written(record=new, path=row.path, commit="", deduped=True, added=tuple(changed)))
    if not changed:
        return None
    return Plan(
        (Change(row.path, text, codec.edit(text, meta=changed)),),
        "merge",
        old.title,
        trailers(new, None, record.source),
    )


def _with_targets(vault: Vault, record: Record) -> Record:
    """A memory whose links name files: callers give ids."""
    links = {key: tuple(_target(vault, key, target) for target in targets) for key, targets in record.links.items()}
    return replace(record, links=links)


def _target(vault: Vault, key: str, target: str) -> str:
    if key == "session":
        return target
    try:
        return name_of(resolve(vault, target))
    except NotFound as error:
        problem = Problem(key, f"there is no memory {target}", "give the id of one that is there")
        raise InvalidRecord("this memory links to nothing", problems=(problem,)) from error
