"""Following: where the words that match stand in a memory that was superseded, the one that took its place is offered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mnemos.domain.liveness import is_live
from mnemos.domain.records import Record
from mnemos.domain.trust import Trust

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.index.filter import Filter
    from mnemos.index.hit import Hit
    from mnemos.memory.vault import Vault


def followed(vault: Vault, hits: Iterable[Hit], where: Filter, now: datetime) -> list[Hit]:
    """Hits that hold, each once: those that do not are replaced by what took their place.

    Args:
        vault: an open vault whose index is up to date.
        hits: best first, some of them superseded.
        where: what may answer; of it projects, types and trust bind a successor too.
        now: the instant at which a hit must hold.
    """
    found: dict[str, Hit] = {}
    for hit in hits:
        file = hit.row.file
        if not isinstance(file, Record) or is_live(file, now):
            kept = found.get(file.id)
            if kept is None or kept.via:  # its own words count before those of the memory whose place it took
                found[file.id] = hit
            continue
        for row in _successors(vault, file):
            new = row.file
            assert isinstance(new, Record)
            fits = (
                (where.projects is None or new.project in where.projects)
                and (not where.types or new.type in where.types)
                and (where.include_raw or row.standing.trust is Trust.CURATED)
            )
            if fits and is_live(new, now):
                found.setdefault(new.id, replace(hit, row=row, via=hit.row))
    return sorted(found.values(), key=lambda hit: -hit.score)


def _successors(vault: Vault, old: Record) -> Iterator[Row]:
    """The memories that took the place of one, of these, and so on; each once."""
    seen, waiting = {old.id}, list(old.linked_ids("superseded_by"))
    while waiting:
        ident = waiting.pop(0)
        if ident in seen:
            continue
        seen.add(ident)
        row = vault.snapshot.row(ident) if vault.snapshot else vault.index.catalogue.by_id(ident)
        if row and isinstance(row.file, Record):
            yield row
            waiting += row.file.linked_ids("superseded_by")
