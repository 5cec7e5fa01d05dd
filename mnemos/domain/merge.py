"""Two versions of one memory put together, by what its parts mean; never a marker, never a lost word.

Each key and each section is compared with what both sides began with. What only one side changed is taken; what both changed follows
the rule of its key, or, for texts, is put together line by line. Where that cannot be done, one side's words stay in the memory and the
other's become a memory of their own. Which side stays is decided by the content, so every clone decides alike.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC
from typing import TYPE_CHECKING

from mnemos.domain import conflict, schema
from mnemos.domain.diff3 import Clash, merge_lines
from mnemos.domain.instants import parse_instant
from mnemos.domain.markdown import Body, Section
from mnemos.domain.schema import Kind
from mnemos.domain.trust import RAW_SOURCES
from mnemos.domain.validate import record_from
from mnemos.errors import InvalidRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mnemos.domain.validate import Value

_LISTS = frozenset(key.name for key in schema.MEMORY_KEYS if key.kind in {Kind.LIST, Kind.LINKS})
_GROWS = "Notes"  # the section to which both sides may add at the same place


@dataclass(frozen=True, slots=True)
class Version:
    """What a memory's file says.

    Args:
        meta: its frontmatter.
        title: its level-1 heading, or empty.
        sections: heading and text of each section, in order.
    """

    meta: Mapping[str, Value] = field(default_factory=dict)
    title: str = ""
    sections: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of two versions.

    Args:
        kept: what the memory says now.
        other: what the other side said, where that could not be put together; nothing where it could.
        disputed: the keys and sections in which they differ.
        first: whether the side that was given first is the one whose words stayed.
    """

    kept: Version
    other: Version | None
    disputed: tuple[str, ...]
    first: bool


class _Disputed(Exception):
    """Two values that cannot be made one."""


def merge_versions(base: Version | None, one: Version, two: Version) -> Merged:
    """Put two versions of one memory together.

    Args:
        base: what both began with; nothing where each came with its own.
        one: what one side has.
        two: what the other has.

    Returns:
        The same whichever side is called `one`, but for `first`.
    """
    first = _digest(one) <= _digest(two)
    sides = (one, two) if first else (two, one)
    attempts = [_merge(base or Version(), *sides, by_line=by_line) for by_line in (True, False)]
    if _is_valid(one) and _is_valid(two):
        attempts = [attempt for attempt in attempts if all(map(_is_valid, filter(None, (attempt[0], attempt[1]))))]
    kept, other, disputed = next(iter(attempts), (*sides, ("content",)))
    return Merged(kept, other, disputed, first)


def _merge(base: Version, stays: Version, goes: Version, *, by_line: bool) -> tuple[Version, Version | None, tuple[str, ...]]:
    disputed: list[str] = []
    kept_meta: dict[str, Value] = {}
    other_meta: dict[str, Value] = {}
    for key in {**base.meta, **stays.meta, **goes.meta}:
        try:
            value = _value(key, base, stays, goes)
            kept_meta[key] = other_meta[key] = value
        except _Disputed:
            disputed.append(key)
            kept_meta[key], other_meta[key] = stays.meta.get(key), goes.meta.get(key)
    titles = _text(base.title, stays.title, goes.title, "title", disputed)
    sections, others = _sections(base, stays, goes, disputed, by_line=by_line)
    kept = Version(_in_order(kept_meta, titles[0]), titles[0], sections)
    if not disputed:
        return kept, None, ()
    return kept, Version(_in_order(other_meta, titles[1]), titles[1], others), tuple(disputed)


def _value(key: str, base: Version, one: Version, two: Version) -> Value:
    """The value of a key; raises _Disputed where there is no one value."""
    old, first, second = (_plain(key, version) for version in (base, one, two))
    if key in _LISTS:
        return list(_items(old, first, second))
    texts = [_joined(values) for values in (old, first, second)]
    if texts[1] == texts[2] or texts[1] == texts[0]:
        return two.meta.get(key)
    if texts[2] == texts[0]:
        return one.meta.get(key)
    rule = _RULES.get(key)
    if rule is None:
        raise _Disputed
    return rule(texts[1], texts[2])


def _plain(key: str, version: Version) -> tuple[str, ...]:
    """A value as the texts in it; the title, which stands among the aliases for Obsidian, is left to the title."""
    value = version.meta.get(key)
    items = (value,) if isinstance(value, str) else tuple(value or ())
    items = tuple(item for item in items if item)
    return items[1:] if key == "aliases" and items[:1] == (version.title,) else items


def _joined(values: tuple[str, ...]) -> str:
    return "\n".join(values)


def _items(base: tuple[str, ...], one: tuple[str, ...], two: tuple[str, ...]) -> tuple[str, ...]:
    """A list that both sides may have added to and taken from."""
    if one in (two, base):
        return two
    if two == base:
        return one
    kept = [item for item in base if item in one and item in two]
    return tuple(dict.fromkeys([*kept, *sorted({*one, *two} - {*base})]))


def _in_order(meta: dict[str, Value], title: str) -> dict[str, Value]:
    """A frontmatter whose title stands among the aliases again, and whose validity does not end before it begins."""
    aliases = meta.get("aliases")
    if title and isinstance(aliases, list):
        meta["aliases"] = [title, *(alias for alias in aliases if alias != title)]
    start, end = meta.get("valid_from"), meta.get("valid_until")
    if isinstance(start, str) and isinstance(end, str) and start and end:
        try:
            if _instant(end) < _instant(start):
                meta["valid_until"] = start
        except _Disputed:
            pass  # what is no time is told by whoever reads the file
    return meta


def _sections(
    base: Version, stays: Version, goes: Version, disputed: list[str], *, by_line: bool
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    old, first, second = (_numbered(version.sections) for version in (base, stays, goes))
    kept: list[tuple[str, str]] = []
    others: list[tuple[str, str]] = []
    for name in _united(list(first), list(second)):
        before, one, two = (side.get(name, "") for side in (old, first, second))
        heading = name[0]
        if heading == conflict.HEADING:
            texts = (_blocks(before, one, two),) * 2
        elif "" in {one, two} and before:
            texts = (_edited(before, one, two),) * 2
        else:
            texts = _text(before, one, two, heading or "content", disputed, by_line=by_line, grows=heading == _GROWS)
        kept += [(heading, texts[0])] if texts[0] else []
        others += [(heading, texts[1])] if texts[1] and heading != conflict.HEADING else []
    return tuple(kept), tuple(others)


def _numbered(sections: tuple[tuple[str, str], ...]) -> dict[tuple[str, int], str]:
    """The sections by heading; a heading that stands there twice is told apart by its number."""
    found: dict[tuple[str, int], str] = {}
    for heading, text in sections:
        number = sum(known == heading for known, _ in found)
        found[heading, number] = text
    return found


def _united(first: list[tuple[str, int]], second: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The sections of both in one order: what only the second has comes after what it comes after there."""
    order = list(first)
    for place, name in enumerate(second):
        if name not in order:
            before = [known for known in second[:place] if known in order]
            order.insert(order.index(before[-1]) + 1 if before else 0, name)
    return order


def _edited(base: str, one: str, two: str) -> str:
    """A section that at least one side took out: it stays only where the other one changed it."""
    left = one or two
    return "" if left == base else left


def _blocks(base: str, one: str, two: str) -> str:
    """What waits to become memories of its own, on either side."""
    old, first, second = (conflict.read(text) for text in (base, one, two))
    gone = {ident for ident in old if ident not in first or ident not in second}
    return conflict.write({ident: text for ident, text in {**second, **first}.items() if ident not in gone})


def _text(
    base: str, one: str, two: str, name: str, disputed: list[str], *, by_line: bool = False, grows: bool = False
) -> tuple[str, str]:
    """A text as it stays and as the other side has it; the same where they could be put together."""
    if one in {two, base}:
        return two, two
    if two == base:
        return one, one
    if by_line:
        passages = [_grown(passage) if grows else passage for passage in merge_lines(*(_lines(t) for t in (base, one, two)))]
        if not any(isinstance(passage, Clash) for passage in passages):
            text = "\n".join(line for passage in passages for line in passage).strip("\n")  # type: ignore[union-attr]
            return text, text
    disputed.append(name)
    return one, two


def _lines(text: str) -> list[str]:
    return text.split("\n") if text else []


def _grown(passage: tuple[str, ...] | Clash) -> tuple[str, ...] | Clash:
    """Lines that both sides added at the same place: one after the other."""
    if isinstance(passage, Clash) and not passage.base:
        first, second = sorted((passage.one, passage.two))
        return (*first, *second)
    return passage


def _instant(text: str) -> float:
    try:
        return parse_instant(text, UTC).timestamp()
    except ValueError as error:
        raise _Disputed from error


def _earlier(one: str, two: str) -> str:
    """The earlier instant; one that was taken out counts for nothing beside one that was set: status moves forward."""
    return min((text for text in (one, two) if text), key=lambda text: (_instant(text), text))


def _later_or_never(one: str, two: str) -> str | None:
    return max(one, two, key=lambda text: (_instant(text), text)) if one and two else None


def _higher(one: str, two: str) -> str:
    if not (one.isdecimal() and two.isdecimal()):
        raise _Disputed
    return max(one, two, key=lambda text: (int(text), text))


def _both(one: str, two: str) -> str:
    return "; ".join(sorted(filter(None, (one, two))))


def _less_trusted(one: str, two: str) -> str:
    return min(one, two, key=lambda text: (text != "raw" and text not in RAW_SOURCES, text))


_RULES: dict[str, Callable[[str, str], Value]] = {
    "importance": _higher,
    "valid_from": _earlier,
    "valid_until": _earlier,
    "expires": _later_or_never,
    "retired_at": _earlier,
    "retired_reason": _both,
    "trust": _less_trusted,
    "trust_reason": _both,
    "source": _less_trusted,
    "agent": min,
}


def _digest(version: Version) -> str:
    """A name of all that a version says."""
    facts = [sorted(version.meta.items()), version.title, version.sections]
    return hashlib.sha256(json.dumps(facts).encode("utf-8", "surrogatepass")).hexdigest()


def _is_valid(version: Version) -> bool:
    """Whether a version keeps the rules of memories."""
    try:
        record_from(version.meta, Body(version.title, tuple(Section(heading, text) for heading, text in version.sections)))
    except InvalidRecord:
        return False
    return True
