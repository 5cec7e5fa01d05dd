"""Reading single memories: by id, by the end of an id, by the name of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.links import id_of, target_of
from mnemos.domain.ulids import is_shortened, is_ulid
from mnemos.errors import Ambiguous, NotFound

if TYPE_CHECKING:
    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault


def find(vault: Vault, ident: str) -> Row:
    """The memory, session or review with an id.

    Args:
        vault: an open vault whose index is up to date.
        ident: a whole id, or the end of one (at least six characters), as pushed blocks print them.

    Raises:
        NotFound: nothing has it.
        Ambiguous: several end in it.
    """
    ident = ident.strip().lower()
    catalogue = vault.index.catalogue
    if is_ulid(ident):
        row = catalogue.by_id(ident)
        if row:
            return row
    elif is_shortened(ident):
        whole = catalogue.ids_ending(ident)
        if len(whole) > 1:
            raise Ambiguous(f"{ident!r} is the end of {len(whole)} ids", hint="Use one of them whole: " + ", ".join(whole))
        row = catalogue.by_id(whole[0]) if whole else None
        if row:
            return row
    raise NotFound(f"no memory has the id {ident!r}", hint="`mnemos search` finds memories by their words.")


def resolve(vault: Vault, target: str) -> Row:
    """The file that a link, a base name, an id or the end of one names; raises NotFound or Ambiguous."""
    name = target_of(target) or target
    row = vault.index.catalogue.by_basename(name)
    return row or find(vault, id_of(name) or name)
