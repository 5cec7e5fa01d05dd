"""How far a memory is trusted: the one function every reader goes through."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from mnemos.domain.schema import Source

if TYPE_CHECKING:
    from mnemos.domain.records import Record, Skill


class Trust(StrEnum):
    """`raw` is never pushed and left out of search unless asked for; `curated` is both."""

    RAW = "raw"
    CURATED = "curated"


_RAW_SOURCES = {Source.IMPORT, Source.PACK, Source.TOOL}


def trust_of(item: Record | Skill) -> Trust:
    """The trust a memory or skill has by the way it came in."""
    return Trust.RAW if item.source in _RAW_SOURCES else Trust.CURATED
