"""What a clone knows of its syncs, in `.mnemos/local`: when the last one was, what came of it, whom it knows, what was proposed, and from where here packs were added."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from mnemos.vault import lock
from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from mnemos.vault.layout import Layout

_STATE = "sync.json"
_LOCK = "sync.json.lock"  # a proposal is noted while a sync may be noting what it did


def read_state(layout: Layout) -> dict[str, Any]:
    """What this clone knows of its syncs: when the last one was, what came of it, and what was proposed."""
    with suppress(OSError, ValueError):
        found = json.loads((layout.local / _STATE).read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def write_state(layout: Layout, **facts: Any) -> None:
    """Note something about this clone's syncs."""
    with suppress(OSError), lock.writing(layout.local, name=_LOCK):  # it is about what was, not about what is
        text = json.dumps({**read_state(layout), **facts}, indent=1, sort_keys=True)
        write_atomic(layout.local / _STATE, text.encode(), layout.local / "tmp")
