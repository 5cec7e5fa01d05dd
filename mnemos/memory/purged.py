"""The list of what was purged: ids without a word of what they said, shared with everybody who has the vault."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from mnemos.domain.ulids import is_ulid
from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from mnemos.memory.vault import Vault

FILE = "purged.txt"


def purged_ids(vault: Vault) -> frozenset[str]:
    """The ids of the memories that were purged; none of them comes back, whoever brings it."""
    try:
        text = vault.layout.full(vault.layout.at_root(FILE)).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return frozenset()
    return frozenset(line for line in text.split() if is_ulid(line))


def purged_name(vault: Vault) -> str:
    """Equal for as long as the same ids were purged; empty while none were."""
    ids = purged_ids(vault)
    return f" {hashlib.sha256(' '.join(sorted(ids)).encode()).hexdigest()[:8]}" if ids else ""


def refuse_purged(ident: str, purged: frozenset[str]) -> None:
    """Leave out what was purged and turned up again, by a clone that had not heard of it; raises InvalidRecord."""
    if ident in purged:
        problem = Problem("id", f"{ident} was purged, and is not to come back", "delete the file, and commit that")
        raise InvalidRecord("this memory was purged", problems=(problem,))
