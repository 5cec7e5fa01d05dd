"""How far a memory is trusted: the one function every reader goes through."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mnemos.domain.schema import Source


class Trust(StrEnum):
    """`raw` is never pushed and left out of search unless asked for; `curated` is both."""

    RAW = "raw"
    CURATED = "curated"


class Arrival(StrEnum):
    """How what a file says now got here.

    `local`: written or edited in this clone. `upstream`: the same stands on the branch that the team shares. `foreign`: it came from
    somewhere else, a colleague's branch for example.
    """

    LOCAL = "local"
    UPSTREAM = "upstream"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a file's trust is, and why.

    Args:
        trust: in effect, as `trust_of` has it.
        rules: the rules of the scanner that keep it raw.
        allowed: rules that it breaks and that somebody allowed.
    """

    trust: Trust = Trust.CURATED
    rules: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()


TRUSTED = Standing()
RAW_SOURCES = frozenset({Source.IMPORT, Source.PACK, Source.TOOL})


def trust_of(
    source: Source,
    *,
    flagged: bool,
    arrival: Arrival,
    mode: str,
    promoted: str = "",
    accepted: bool = False,
    was_raw: bool = False,
) -> Trust:
    """The trust that a memory or skill has in effect (design section 8; docs/reference/trust.md has it as a table).

    Args:
        source: how it came in.
        flagged: whether the scanner found something high that nobody allowed.
        arrival: how what it says now got here.
        mode: the vault's share mode: on a branch in `review`, what upstream holds was reviewed.
        promoted: what its `trust` key says: `raw`, `curated` or nothing.
        accepted: whether this clone has seen that key set here, or was told to accept it.
        was_raw: whether its source was one of the raw ones once; a source cannot be improved by changing it.
    """
    if flagged or promoted == Trust.RAW:
        return Trust.RAW
    reviewed = mode == "review" and arrival is Arrival.UPSTREAM
    if arrival is Arrival.FOREIGN and mode == "review":
        return Trust.RAW
    if promoted == Trust.CURATED and (accepted or reviewed or arrival is Arrival.LOCAL):
        return Trust.CURATED
    return Trust.RAW if source in RAW_SOURCES or (was_raw and not reviewed) else Trust.CURATED
