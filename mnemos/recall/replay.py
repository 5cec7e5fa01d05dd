"""Replay: a session that is over, with everything that was learned since and bears on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.liveness import staleness
from mnemos.domain.records import Record, Session, Skill
from mnemos.domain.schema import GLOBAL, Type
from mnemos.domain.text import one_line, shorten, tokens
from mnemos.errors import NotFound
from mnemos.memory.read import find
from mnemos.recall import prewarm, render
from mnemos.recall.budget import Item, Section, pack
from mnemos.recall.search import search
from mnemos.safety import gate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

BUDGET = 2000  # tokens
QUESTION = "With this in mind: what would be done differently, and what was right for reasons that no longer hold?"
_FOUND = 20  # memories of each kind
_LINE = 300  # characters
_TOUCHED = 8


@dataclass(frozen=True, slots=True)
class Replay:
    """A session and what was learned since.

    Args:
        session: the session.
        text: what the agent sees.
        tokens: its size.
        ids: what it shows: ids of memories, names of skills.
    """

    session: Session
    text: str
    tokens: int
    ids: tuple[str, ...]


def replay(vault: Vault, ident: str, *, now: datetime, budget: int | None = None) -> Replay:
    """What happened in a session, then what was learned since: corrections, conventions, skills, and what took the place of what was true then.

    Args:
        vault: an open vault as it is to be read: as it is, or as it was.
        ident: the id of an ended session, or the end of it.
        now: the instant of which is told; what was recorded later plays no part.
        budget: tokens; nothing for 2000.

    Raises:
        NotFound: there is no such session, or it has not ended.
    """
    row = find(vault, ident)
    if not isinstance(row.file, Session):
        what = type(row.file).__name__.lower()
        raise NotFound(f"{ident} is a {what}, not a session that has ended", hint="`mnemos session list` shows the open ones.")
    session = row.file
    own = [found for found in vault.index.catalogue.in_session(session.id) if isinstance(found.file, Record)]
    words = " ".join([session.goal, session.summary, *(found.file.title for found in own)])
    sections = [
        Section("What happened", _told(session), floor=200, share=0.2, first_must_fit=True),
        Section("What it recorded", _recorded(vault, own, now), floor=100, share=0.2),
        Section("No longer true since", _replaced(vault, session, own, now), floor=150, share=0.2),
        Section("Corrections since", _since(vault, session, words, Type.CORRECTION, own, now), floor=150, share=0.25),
        Section("Conventions since", _since(vault, session, "", Type.CONVENTION, own, now), floor=60, share=0.1),
        Section("Skills since", _skills(vault, session, words, now), floor=60, share=0.1),
    ]
    head = f"# Replay: {gate.leave(shorten(one_line(session.title), _LINE))}\n\n{_facts(session)}"
    packed = pack(sections, (budget or BUDGET) - tokens(f"{head}\n\n\n\n{QUESTION}"))
    text = "\n\n".join([head, *(entry.text for entry in packed if entry.text), QUESTION])
    ids = tuple(item.ident for entry in packed for item, _ in entry.shown if item.ident)
    return Replay(session, text, tokens(text), ids)


def _facts(session: Session) -> str:
    minutes = int((session.ended_at - session.started_at).total_seconds() // 60)
    agent = f" by {gate.leave(session.agent)}" if session.agent else ""
    return f"{gate.leave(session.project)}, {format_instant(session.started_at)}, {minutes} min{agent}, {session.status} (id {session.id})"


def _told(session: Session) -> tuple[Item, ...]:
    texts = [("Goal", session.goal), ("Summary", session.summary), ("Reflection", session.reflection)]
    lines = [f"**{name}:** {gate.leave(text)}" for name, text in texts if text]
    touched = sorted(filter(gate.passes, session.touched), key=lambda path: (-session.touched[path], path))[:_TOUCHED]
    if touched:
        lines.append("**Files edited:** " + ", ".join(map(gate.shown, touched)))
    return tuple(Item("", (line,)) for line in lines) or (Item("", ("Nothing was told of it.",)),)


def _recorded(vault: Vault, own: Iterable[Row], now: datetime) -> tuple[Item, ...]:
    """The session's own memories; those that do not hold any more say so."""
    return tuple(item for row in own for item in _marked(vault, row, now))


def _marked(vault: Vault, row: Row, now: datetime) -> tuple[Item, ...]:
    record = row.file
    assert isinstance(record, Record)
    why = staleness(record, now)
    mark = f" ({why}{_successor(vault, record)})" if why else ""
    return tuple(Item(item.ident, tuple(text + mark for text in item.texts)) for item in prewarm.items([(row, ())]))


def _replaced(vault: Vault, session: Session, own: Iterable[Row], now: datetime) -> tuple[Item, ...]:
    """What was true when the session ended and is no more, each with what took its place; the session's own are told already."""
    known = {row.file.id for row in own}
    rows = vault.index.catalogue.rows(
        "alive = 1 and trust and kind = 'memory' and project in (?, ?) and row in (select row from link where kind = 'superseded_by') order by made, id",
        session.project, GLOBAL,
    )  # fmt: skip
    found = []
    for row in rows:
        record = row.file
        assert isinstance(record, Record)
        ended = record.valid_until
        if ended and record.id not in known and record.valid_from <= session.ended_at < ended <= now:
            line = f"- [{render.short(record.id)}] {record.title}, until {ended:%Y-%m-%d}{_successor(vault, record)}"
            if gate.passes(line):
                found.append(Item(record.id, (gate.shown(line),)))
    return tuple(found[-_FOUND:])


def _successor(vault: Vault, record: Record) -> str:
    """What took the place of a memory, named."""
    rows = [vault.index.catalogue.by_id(ident) for ident in record.linked_ids("superseded_by")]
    names = [f"[{render.short(row.file.id)}] {row.file.title}" for row in rows if row]
    return f"; now {', '.join(names)}" if names else ""


def _since(vault: Vault, session: Session, words: str, kind: Type, own: Iterable[Row], now: datetime) -> tuple[Item, ...]:
    """What was recorded since and holds: what answers to the session's words, or all of a type where there are none to ask with."""
    if kind is Type.CORRECTION:
        if not words.strip():
            return ()
        hits = search(vault, words, now=now, project=session.project, types=(kind.value,), limit=_FOUND)
        rows = [hit.row for hit in hits]
    else:
        rows = vault.index.catalogue.weightiest(kind.value, (session.project, GLOBAL), int(now.timestamp()), _FOUND)
    known = {row.file.id for row in own}
    later = [row for row in rows if isinstance(row.file, Record) and session.ended_at < row.file.recorded_at <= now]
    return prewarm.items([(row, ()) for row in later], known)


def _skills(vault: Vault, session: Session, words: str, now: datetime) -> tuple[Item, ...]:
    """The skills that answer to the session's words and were added or revised since."""
    found = []
    for hit in search(vault, words, now=now, project=session.project, kinds=("skill",), limit=_FOUND) if words.strip() else ():
        skill = hit.row.file
        assert isinstance(skill, Skill)
        if skill.since is None or session.ended_at < skill.since <= now:
            did = f"revised {skill.revised:%Y-%m-%d}: {one_line(skill.prediction)}" if skill.revised else "added"
            found += [
                Item(skill.name, tuple(f"{text} ({did})" for text in item.texts))
                for item in prewarm.items([(hit.row, ())])
                if gate.passes(did)
            ]
    return tuple(found)
