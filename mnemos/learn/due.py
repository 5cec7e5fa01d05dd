"""When a machine dreams by itself: at most once in a while, noted on that machine only."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from mnemos.memory.vault import Vault


def is_due(vault: Vault, now: datetime) -> bool:
    """Whether the last pass on this machine is as long ago as the vault's settings want."""
    hours = vault.settings.dream_hours
    last = 0.0
    with suppress(OSError, ValueError, KeyError, TypeError):
        last = float(json.loads(_place(vault).read_text(encoding="utf-8"))["at"])
    return hours > 0 and now.timestamp() - last >= timedelta(hours=hours).total_seconds()


def note(vault: Vault, now: datetime) -> None:
    """Note that there was a pass; a disk that will not take that only makes it dream again."""
    with suppress(OSError):
        write_atomic(_place(vault), json.dumps({"at": now.timestamp()}).encode(), vault.layout.local / "tmp")


def _place(vault: Vault) -> Path:
    return vault.layout.local / "dream.json"
