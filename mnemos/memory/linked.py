"""What a memory is linked to, in both directions, with titles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.links import id_of
from mnemos.domain.records import Record
from mnemos.domain.schema import LinkType

if TYPE_CHECKING:
    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

_SHOWN = (*LinkType, "superseded_by", "derived_from")
# Kinds that only one of the two files says; of the others both do.
_ONE_SIDED = (LinkType.REFINES, LinkType.CAUSED_BY, "derived_from")


@dataclass(frozen=True, slots=True)
class Linked:
    """A memory at the other end of a link.

    Args:
        kind: the kind of link.
        row: the memory.
        backwards: whether it is the other memory that says so of this one.
    """

    kind: str
    row: Row
    backwards: bool = False


def linked_of(vault: Vault, row: Row) -> tuple[Linked, ...]:
    """What a memory is linked to; of the past, only what it says itself.

    Args:
        vault: an open vault whose index is up to date, or a view of its past.
        row: the memory.
    """
    if not isinstance(row.file, Record):
        return ()
    named = [(kind, target) for kind in _SHOWN for target in row.file.linked(kind)]
    found = [Linked(kind, other) for kind, target in named if (other := _row(vault, target))]
    if vault.snapshot is None:
        found += [
            Linked(kind, other, backwards=True)
            for kind in _ONE_SIDED
            for other in vault.index.catalogue.linking(kind, row.file.id)
        ]
    return tuple(found)


def _row(vault: Vault, target: str) -> Row | None:
    ident = id_of(target)
    if vault.snapshot is not None:
        return vault.snapshot.row(ident) if ident else None
    catalogue = vault.index.catalogue
    return (catalogue.by_id(ident) if ident else None) or catalogue.by_basename(target)
