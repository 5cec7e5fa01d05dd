"""Texts that could not be written when they came, kept to be offered again."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Source
from mnemos.domain.validate import Draft
from mnemos.vault.files import remove, write_atomic
from mnemos.vault.store import make_private

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from mnemos.memory.vault import Vault


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft that waits.

    Args:
        file: where it is kept.
        at: when it was refused.
        reason: why.
        draft: what was to be written; nothing for what a killed writer left and nobody could finish.
    """

    file: Path
    at: str
    reason: str
    draft: Draft | None


def keep(vault: Vault, draft: Draft, ident: str, reason: str, now: datetime) -> Path:
    """Keep a draft; gives the file it is in."""
    make_private(vault.top / ".mnemos")
    file = vault.layout.local / "outbox" / f"{ident}.json"
    fields = {"at": format_instant(now), "reason": reason, "draft": asdict(draft)}
    write_atomic(file, json.dumps(fields, ensure_ascii=False, default=list).encode(), vault.layout.local / "tmp")
    return file


def waiting(vault: Vault) -> list[Kept]:
    """What waits, oldest first."""
    found = []
    for file in sorted((vault.layout.local / "outbox").glob("*.json")):
        try:
            fields = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        draft = fields.get("draft")
        reason = fields.get("reason", "a writer was killed, and the files it was writing have changed since")
        parsed = Draft(**{**draft, "source": Source(draft["source"])}) if draft else None
        found.append(Kept(file, fields.get("at", ""), reason, parsed))
    return found


def drop(kept: Kept) -> None:
    """Forget a draft: it was written, or nobody wants it."""
    remove(kept.file)
