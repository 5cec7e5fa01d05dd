"""Superseding: the edits by which memories end whose place another one takes, to be committed together with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.links import wikilink
from mnemos.domain.records import Record
from mnemos.domain.supersede import check_supersession, closing
from mnemos.memory.write import text_of
from mnemos.vault import codec
from mnemos.vault.changes import Change

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault


def ending(vault: Vault, new: Record, name: str, olds: Sequence[Row], now: datetime) -> list[Change]:
    """The edits that end some memories.

    Args:
        vault: an open vault, under the lock.
        new: the memory that takes their place, with the instant from which it holds.
        name: the base name of its file.
        olds: the memories.
        now: the present instant.

    Raises:
        InvalidRecord: one of them is the new one itself, or already took its place.
    """
    check_supersession(new.id, [old.file.id for old in olds], lambda ident: _successors(vault, ident))
    changes = []
    for row in olds:
        old = row.file
        assert isinstance(old, Record)
        meta: dict[str, codec.Written] = {
            "superseded_by": joined(old, "superseded_by", name),
            "valid_until": format_instant(closing(old, new.valid_from)),
        }
        text = text_of(vault, row, now)
        changes.append(Change(row.path, text, codec.edit(text, meta=meta)))
    return [change for change in changes if change.old != change.new]


def joined(record: Record, key: str, name: str) -> tuple[str, ...]:
    """The wikilinks of a key with one more, each once."""
    return tuple(map(wikilink, dict.fromkeys((*record.linked(key), name))))


def _successors(vault: Vault, ident: str) -> tuple[str, ...]:
    row = vault.index.catalogue.by_id(ident)
    return row.file.linked_ids("superseded_by") if row and isinstance(row.file, Record) else ()
