"""Linking: what one memory has to do with another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.schema import LinkType, Source
from mnemos.domain.supersede import Mode, beginning, mode_of
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.read import find, name_of
from mnemos.memory.supersede import ending, joined
from mnemos.memory.write import Plan, Written, judged, memory_of, text_of, through, trailers
from mnemos.vault import codec
from mnemos.vault.changes import Change

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

# What is said of two memories alike stands in both files, so that whoever reads either is told.
_MUTUAL = {LinkType.CONTRADICTS, LinkType.RELATED}


def link(
    vault: Vault, source_id: str, target_id: str, kind: str, *, now: datetime, mode: str = "", source: Source = Source.USER
) -> Written:
    """Say what one memory has to do with another; all files that this changes are one commit.

    `supersedes` also ends the old one; `contradicts` and `related` are noted on both.

    Args:
        vault: an open vault.
        source_id: the memory that says it: its id, or the end of it.
        target_id: the memory it says it of.
        kind: the kind of link.
        now: the present instant.
        mode: of superseding: `change` for since the new one began, `correction` for since the old one began, which the new one
            does then too; empty for a change.
        source: who asks, for the commit's trailer.

    Returns:
        What was written of the memory that says it.

    Raises:
        NotFound: one of them is not there.
        InvalidRecord: an unknown kind of link or mode, a memory linked to itself, or a circle of supersession. Nothing was written.
    """
    if kind not in set(LinkType):
        problem = Problem("link_type", f"{kind!r} is unknown", "use one of " + ", ".join(LinkType))
        raise InvalidRecord("nothing was linked", problems=(problem,))
    if mode and kind != LinkType.SUPERSEDES:
        problem = Problem("mode", f"{kind} has none", "leave it out, or link with `supersedes`")
        raise InvalidRecord("nothing was linked", problems=(problem,))
    why = mode_of(mode)
    written: list[Written] = []

    def plan() -> Plan | None:
        row, other = find(vault, source_id), find(vault, target_id)
        first, second = memory_of(row), memory_of(other)
        if first.id == second.id:
            raise InvalidRecord(
                "nothing was linked",
                problems=(Problem("target_id", "it is the memory itself", "name another one"),),
            )
        meta: dict[str, codec.Written] = {kind: joined(first, kind, name_of(other))}
        if why is Mode.CORRECTION:
            first = replace(first, valid_from=beginning(why, [second], first.valid_from))
            meta["valid_from"] = format_instant(first.valid_from)
        changes = []
        if kind == LinkType.SUPERSEDES:
            changes = ending(vault, first, name_of(row), [other], now)
        elif kind in _MUTUAL:
            changes = _edited(vault, other, {kind: joined(second, kind, name_of(row))}, now)
        changes = [*_edited(vault, row, meta, now), *changes]
        written.append(Written(record=first, path=row.path, commit=""))
        if not changes:
            return None
        return Plan(tuple(changes), "link", f"{first.title} {kind} {second.title}", trailers(first, None, source))

    committed = through(vault, plan, now)
    row = find(vault, written[-1].record.id)
    return replace(
        judged(vault, replace(written[-1], record=memory_of(row))),
        commit=committed.commit if committed else "",
        added=(kind,) if committed else (),
    )


def _edited(vault: Vault, row: Row, meta: dict[str, codec.Written], now: datetime) -> list[Change]:
    """The edit of one file's frontmatter; none where it says so already."""
    text = text_of(vault, row, now)
    new = codec.edit(text, meta=meta)
    return [Change(row.path, text, new)] if new != text else []
