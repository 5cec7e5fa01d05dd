"""Memories in full for a question: as many of the best as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.recall import render
from mnemos.recall.budget import BYTES_PER_TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mnemos.index.hit import Hit

POOL = 50  # hits that are looked at
_LEAST = 64  # tokens under which looking for something smaller is not worth it


def context(hits: Iterable[Hit], budget: int) -> tuple[str, list[Hit]]:
    """Memories in full.

    Args:
        hits: what answers the question, best first.
        budget: tokens.

    Returns:
        The text, and what is in it. What does not fit is skipped: a smaller one after it may.
    """
    room = budget * BYTES_PER_TOKEN
    parts, used = [], []
    for hit in hits:
        text = render.whole(hit.row)
        cost = len(text.encode()) + 2
        if cost <= room:
            room -= cost
            parts.append(text)
            used.append(hit)
        if room < _LEAST * BYTES_PER_TOKEN:
            break
    return "\n\n".join(parts), used
