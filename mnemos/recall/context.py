"""Memories in full for a question: as many of the best as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.recall import render
from mnemos.recall.budget import BYTES_PER_TOKEN
from mnemos.recall.search import search

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.hit import Hit
    from mnemos.memory.vault import Vault

_POOL = 50
_LEAST = 64  # tokens under which looking for something smaller is not worth it


def context(
    vault: Vault, query: str, *, project: str | None, now: datetime, budget: int | None = None
) -> tuple[str, list[Hit]]:
    """The memories that answer a query, in full, best first.

    Args:
        vault: an open vault whose index is up to date.
        query: words.
        project: where to look; nothing for everywhere.
        now: the present instant.
        budget: tokens; nothing for the vault's setting.

    Returns:
        The text, and what is in it. What does not fit is skipped: a smaller one after it may.
    """
    room = (budget or vault.settings.budgets.context) * BYTES_PER_TOKEN
    parts, used = [], []
    for hit in search(vault, query, now=now, project=project, limit=_POOL):
        text = render.whole(hit.row)
        cost = len(text.encode()) + 2
        if cost <= room:
            room -= cost
            parts.append(text)
            used.append(hit)
        if room < _LEAST * BYTES_PER_TOKEN:
            break
    return "\n\n".join(parts), used
