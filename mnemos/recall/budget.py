"""Fitting items into a budget: each section has a floor and a share, and what one leaves goes to the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mnemos.domain.text import one_line, shorten

if TYPE_CHECKING:
    from mnemos.domain.records import File

BYTES_PER_TOKEN = 4  # the other way round of `domain.text.tokens`


@dataclass(frozen=True, slots=True)
class Item:
    """Something that may be shown.

    Args:
        ident: its id, a skill's name or a path.
        texts: ways of showing it, the fullest first; each a line or a few, without a final newline.
        rank: what it is ordered by in its section, the higher the better.
        says: what it shows; two that say the same are shown once.
        vault: the vault it is from, where that is not the project's own.
    """

    ident: str
    texts: tuple[str, ...]
    rank: tuple[float, ...] = ()
    says: File | str = ""
    vault: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Items under one heading, the best first.

    Args:
        title: its heading, without marks.
        items: what may be shown.
        floor: tokens it gets where it has items, whatever the others want.
        share: its part of the whole budget, 0 to 1, where that is more.
        first_must_fit: whether its first item is shown whatever it costs, shortened at a word where nothing else helps.
        most: how many items it has at most; nothing for any number.
    """

    title: str
    items: tuple[Item, ...]
    floor: int = 0
    share: float = 0.0
    first_must_fit: bool = False
    most: int | None = None


@dataclass(slots=True)
class Packed:
    """What fitted of a section: item and text, and what was left out."""

    section: Section
    shown: list[tuple[Item, str]] = field(default_factory=list)
    left_out: list[Item] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The section as it is shown; empty where nothing fitted."""
        return "\n".join([f"## {self.section.title}", *(text for _, text in self.shown)]) if self.shown else ""


def pack(sections: list[Section], budget: int) -> list[Packed]:
    """Fill a budget.

    Args:
        sections: in the order of their importance.
        budget: tokens for all of them, headings and blank lines included.

    Returns:
        One entry per section, in the same order. The sections' texts joined by blank lines never take more than the budget.
    """
    room = budget * BYTES_PER_TOKEN
    packed = [Packed(section, left_out=list(section.items)) for section in sections]
    carried = 0
    for entry in packed:
        section = entry.section
        quota = max(section.floor * BYTES_PER_TOKEN, int(section.share * budget * BYTES_PER_TOKEN)) + carried
        if section.first_must_fit and entry.left_out:
            room -= _fit_first(entry, room)
        before = room
        room = _fill(entry, min(quota, room), room)
        carried = max(quota - (before - room), 0) if section.items else quota
    room = _upgrade(packed, room)  # what is shown at its shortest, before what is not shown at all
    for entry in packed:
        room = _fill(entry, room, room)
    while (left := _upgrade(packed, room)) != room:
        room = left
    return packed


def _cost(entry: Packed, text: str) -> int:
    """Bytes that showing a text takes: its newline, and the heading and blank line where it is the first."""
    opening = 0 if entry.shown else len(f"## {entry.section.title}\n\n".encode()) + 1
    return len(text.encode()) + 1 + opening


def _fill(entry: Packed, quota: int, room: int) -> int:
    """Show what fits into a quota; gives the room that is left of the whole."""
    waiting, entry.left_out = entry.left_out, []
    for item in waiting:
        text = next((text for text in item.texts if _cost(entry, text) <= min(quota, room)), None)
        if text is None:
            entry.left_out.append(item)
            continue
        cost = _cost(entry, text)
        quota, room = quota - cost, room - cost
        entry.shown.append((item, text))
    return room


def _upgrade(packed: list[Packed], room: int) -> int:
    """Show each item one step fuller, the best first, as far as there is room; gives the room that is left."""
    for entry in packed:
        for place, (item, text) in enumerate(entry.shown):
            step = item.texts.index(text) - 1 if text in item.texts else -1
            if step >= 0 and (cost := len(item.texts[step].encode()) - len(text.encode())) <= room:
                entry.shown[place] = (item, item.texts[step])
                room -= cost
    return room


def _fit_first(entry: Packed, room: int) -> int:
    """Show the first item whatever it takes; gives the bytes it took."""
    item = entry.left_out.pop(0)
    half = room // 2  # even the best match leaves half of the room to the rest where a shorter way of showing it exists
    fitting = [text for text in item.texts if _cost(entry, text) <= half] or [
        text for text in item.texts if _cost(entry, text) <= room
    ]
    if fitting:
        text = fitting[0]
    else:
        spare = room - _cost(entry, "")
        line = one_line(item.texts[-1])
        text = shorten(line, max(spare // 4, 1)) if spare < len(line.encode()) else line
        if spare < BYTES_PER_TOKEN or len(text.encode()) > spare:
            entry.left_out.insert(0, item)
            return 0
    cost = _cost(entry, text)
    entry.shown.append((item, text))
    return cost
