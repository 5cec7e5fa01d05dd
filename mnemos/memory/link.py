"""Linking: what one memory has to do with another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.links import wikilink
from mnemos.domain.records import Record
from mnemos.domain.schema import LinkType, Source
from mnemos.domain.supersede import check_supersession, closing
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.read import find, name_of
from mnemos.memory.write import Plan, Written, judged, memory_of, text_of, through, trailers
from mnemos.vault import codec
from mnemos.vault.store import Change

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault


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

    def plan() -> Plan | None:
        row, other = find(vault, source_id), find(vault, target_id)
        first, second = memory_of(row), memory_of(other)
        if first.id == second.id:
            raise InvalidRecord(
                "nothing was linked",
                problems=(Problem("target_id", "it is the memory itself", "name another one"),),
            )
        if kind == LinkType.SUPERSEDES:
            check_supersession(first.id, [second.id], lambda ident: _successors(vault, ident))
        written.append(Written(record=first, path=row.path, commit=""))
        edits: list[tuple[Row, dict[str, codec.Written]]] = [(row, {kind: _linked(first, kind, name_of(other))})]
        if kind == LinkType.SUPERSEDES:
            end = format_instant(closing(second, first.valid_from))
            edits.append((other, {"superseded_by": _linked(second, "superseded_by", name_of(row)), "valid_until": end}))
        changes = [
            Change(at.path, text, codec.edit(text, meta=meta)) for at, meta in edits for text in [text_of(vault, at, now)]
        ]
        changes = [change for change in changes if change.old != change.new]
        return (
            Plan(tuple(changes), "link", f"{first.title} {kind} {second.title}", trailers(first, None, source))
            if changes
            else None
        )

    committed = through(vault, plan, now)
    row = find(vault, written[-1].record.id)
    return replace(
        judged(vault, replace(written[-1], record=memory_of(row))),
        commit=committed.commit if committed else "",
        added=(kind,) if committed else (),
    )


def _successors(vault: Vault, ident: str) -> tuple[str, ...]:
    row = vault.index.catalogue.by_id(ident)
    return row.file.linked_ids("superseded_by") if row and isinstance(row.file, Record) else ()


def _linked(record: Record, key: str, name: str) -> tuple[str, ...]:
    return tuple(map(wikilink, dict.fromkeys((*record.linked(key), name))))
