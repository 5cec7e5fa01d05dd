"""Two versions of one file put together: memories by their meaning, other files of ours line by line, everything else beside each other.

Nothing here leaves a conflict marker, and no word that a side wrote is lost: what cannot stand in the file becomes a file of its own.
"""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain import conflict, packs, schema
from mnemos.domain.diff3 import Clash, merge_lines
from mnemos.domain.links import wikilink
from mnemos.domain.merge import Version, merge_versions
from mnemos.domain.text import slug
from mnemos.domain.ulids import derived, is_ulid, ulid_at_end
from mnemos.errors import InvalidRecord, Unreadable
from mnemos.share.dreamt import latest
from mnemos.vault import codec
from mnemos.vault.layout import LOCK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mnemos.domain.validate import Value

_ID = re.compile(r"^id: *[\"']?([0-9a-z]{26})[\"']?[ \t\r]*$", re.MULTILINE)
_HEAD = 4096  # characters in which a frontmatter names its id
_NUMBERS = frozenset(key.name for key in schema.MEMORY_KEYS if key.kind is schema.Kind.INTEGER)
_OLDEST = "0" * 26  # the time of a file that has no id


@dataclass(frozen=True, slots=True)
class Text:
    """What came of two versions of a file.

    Args:
        kept: what the file holds.
        others: path to text of the files that hold what could not stand in it.
        disputed: the keys and sections in which the two could not be put together.
    """

    kept: str
    others: Mapping[str, str] = field(default_factory=dict)
    disputed: tuple[str, ...] = ()


def merge_text(path: str, base: str | None, one: str, two: str) -> Text:
    """Put two versions of a text file of ours together.

    Args:
        path: where it lies in the vault.
        base: what both sides began with; nothing where each came with its own.
        one: what one side has.
        two: what the other has.

    Returns:
        The same whichever side is called `one`.
    """
    if one in (two, base):
        return Text(two)
    if two == base:
        return Text(one)
    if PurePosixPath(path).name == LOCK:
        return _merge_locks(path, base, one, two)
    sides = [_memory(text) for text in (one, two)]
    if sides[0] and sides[1]:
        old = _memory(base) if base is not None else None
        return _merge_memories(path, old, (one, sides[0]), (two, sides[1]))
    if (written := latest(path, one, two)) is not None:
        return Text(written)
    if any(sides):
        kept, lost = (one, two) if sides[0] else (two, one)
        return _beside(path, kept, lost)
    return _merge_prose(base or "", *sorted((one, two), key=_name))


def _merge_locks(path: str, base: str | None, one: str, two: str) -> Text:
    try:
        return Text(packs.merge(base, one, two))
    except Unreadable:
        return merge_foreign(path, base, one, two)


def merge_foreign(path: str, base: str | None, one: str, two: str) -> Text:
    """Put two versions of a file together that is not ours: line by line, or one beside the other, never a marker in it."""
    first, second = sorted((one, two), key=_name)
    passages = merge_lines(*(text.splitlines(keepends=True) for text in (base or "", first, second)))
    if "\0" not in first + second and not any(isinstance(passage, Clash) for passage in passages):
        kept = "".join(line for passage in passages for line in passage)  # type: ignore[union-attr]
        if not path.endswith(".toml") or _is_toml(kept):
            return Text(kept)
    place = PurePosixPath(path)
    return Text(first, {str(place.with_name(f"{place.stem}.conflict-{_name(second)[:8]}{place.suffix}")): second}, ("content",))


def _is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


def id_of(text: str) -> str:
    """The id that a file names in its frontmatter; empty where it names none."""
    match = _ID.search(text, 0, _HEAD)
    return match[1] if match and is_ulid(match[1]) else ""


def with_conflict(text: Text) -> str:
    """The file with what could not stand in it in a section of its own, for who may write this one file only."""
    if not text.others:
        return text.kept
    waiting = {ulid_at_end(PurePosixPath(other).stem) or _OLDEST: inner for other, inner in text.others.items()}
    version = _memory(text.kept)
    if version is None:
        return f"{text.kept.rstrip()}\n\n## {conflict.HEADING}\n{conflict.write(waiting)}\n"
    there = conflict.read(dict(version.sections).get(conflict.HEADING, ""))
    section = conflict.write({**there, **waiting})
    sections = (*(pair for pair in version.sections if pair[0] != conflict.HEADING), (conflict.HEADING, section))
    return _written(text.kept, replace(version, sections=sections))


def _memory(text: str) -> Version | None:
    """What a memory's file says; nothing where it is no memory's, or cannot be read."""
    try:
        document = codec.parse(text)
    except Unreadable:
        return None
    if document.meta.get("type") not in set(schema.Type) or document.metadata:
        return None
    sections = tuple((section.heading, section.text) for section in document.body.sections)
    return Version(document.meta, document.body.title, sections)


def _merge_memories(path: str, base: Version | None, one: tuple[str, Version], two: tuple[str, Version]) -> Text:
    merged = merge_versions(base, one[1], two[1])
    kept = _written((one if merged.first else two)[0], merged.kept)
    if merged.other is None:
        return Text(kept)
    known = merged.kept.meta.get("id")
    ident = derived(
        "conflict", known if isinstance(known, str) and is_ulid(known) else _OLDEST, _evidence(merged.other, merged.disputed)
    )
    other = _apart(merged.other, ident, PurePosixPath(path).stem)
    kind = other.meta.get("type")
    place = PurePosixPath(path).with_name(f"{slug(other.title, str(kind))}-{ident}.md")
    return Text(kept, {str(place): _rendered(other)}, merged.disputed)


def _evidence(other: Version, disputed: tuple[str, ...]) -> list[str]:
    """What an id is derived from: the words that did not stay, and nothing that a further merge would change."""
    sections = dict(other.sections)
    said = {
        name: sections.get("" if name == "content" else name, other.meta.get(name, other.title)) for name in sorted(disputed)
    }
    return [hashlib.sha256(json.dumps([other.meta.get("id"), said]).encode("utf-8", "surrogatepass")).hexdigest()]


def _apart(other: Version, ident: str, kept: str) -> Version:
    """The words that did not stay as a memory of its own, which nobody is told of until somebody has looked at it."""
    said = other.meta.get("contradicts")
    links = [said] if isinstance(said, str) and said else list(said or ())
    meta: dict[str, Value] = {
        **other.meta,
        "id": ident,
        "contradicts": list(dict.fromkeys([*links, wikilink(kept)])),
        "trust": "raw",
        "trust_reason": f"two clones changed {kept} at once, and this is what the other one said",
    }
    return replace(other, meta=meta)


def _written(text: str, version: Version) -> str:
    """A version as a file: the text that it mostly is with what differs edited in, or written anew where that cannot be done."""
    before = _memory(text)
    if before is None:
        return _rendered(version)
    try:
        meta = {
            key: _typed(key, version.meta.get(key))
            for key in {**before.meta, **version.meta}
            if _items(before.meta.get(key)) != _items(version.meta.get(key))
        }
        old, new = dict(before.sections), dict(version.sections)
        sections = {heading: new.get(heading, "") for heading in {**old, **new} if old.get(heading) != new.get(heading)}
        rule = schema.TYPES.get(schema.Type(str(version.meta.get("type"))))
        order = (*(rule.sections if rule else ()), *new)
        title = version.title if version.title != before.title else None
        edited = codec.edit(text, meta=meta, sections=sections, order=tuple(dict.fromkeys(order)), title=title)
    except (InvalidRecord, Unreadable, ValueError):
        return _rendered(version)
    after = _memory(edited)
    return edited if after is not None and _same(after, version) else _rendered(version)


def _same(one: Version, two: Version) -> bool:
    keys = {**one.meta, **two.meta}
    same = all(_items(one.meta.get(key)) == _items(two.meta.get(key)) for key in keys)
    return (
        same and (one.title, dict(one.sections)) == (two.title, dict(two.sections)) and len(one.sections) == len(two.sections)
    )


def _items(value: Value) -> list[str]:
    return [value] if isinstance(value, str) and value else [item for item in value or () if item]


def _typed(key: str, value: Value) -> codec.Written:
    """A value as it is to be written: a number without quotation marks."""
    if key in _NUMBERS and isinstance(value, str) and value.isdecimal():
        return int(value)
    return value or None


def _rendered(version: Version) -> str:
    """A version in the form of the format: the keys in their order, those that are not known behind them."""
    meta = {key: _typed(key, value) for key, value in version.meta.items()}
    return codec.render(schema.MEMORY_KEYS, meta, version.title, version.sections)


def _beside(path: str, kept: str, lost: str) -> Text:
    """A file that can be read, and beside it, to the letter, what cannot."""
    place = PurePosixPath(path)
    known = ulid_at_end(place.stem)
    ident = derived("conflict", known or _OLDEST, [_name(lost)])
    stem = place.stem.removesuffix(f"-{known}") if known else place.stem
    return Text(kept, {str(place.with_name(f"{stem}-{ident}.md")): lost}, ("content",))


def _merge_prose(base: str, one: str, two: str) -> Text:
    """A session, skill, review or journal: passages that both changed stand one after the other, and one frontmatter stays."""
    heads, bodies = zip(*(_parted(text) for text in (base, one, two)), strict=True)
    head, left = _lines_of(*heads, both=False)
    if left and not _is_readable(head):
        head, left = heads[1], heads[2]
    body, _ = _lines_of(*bodies, both=True)
    if not _is_readable(head):
        head, left = heads[1], heads[2]
    if not left:
        return Text(head + body)
    fence = "```"
    kept = f"{head}{body.rstrip()}\n\n## {conflict.HEADING}\nThe other side's frontmatter:\n\n{fence}yaml\n{left.rstrip()}\n{fence}\n"
    return Text(kept, {}, ("frontmatter",))


def _parted(text: str) -> tuple[str, str]:
    """The frontmatter with its fences, and the rest."""
    if not codec.HANDLER.detect(text):
        return "", text
    body = codec.HANDLER.split(text)[1]
    return text[: len(text) - len(body)], body


def _is_readable(head: str) -> bool:
    if not head:
        return True
    try:
        codec.parse(head)
    except Unreadable:
        return False
    return True


def _lines_of(base: str, one: str, two: str, *, both: bool) -> tuple[str, str]:
    """A text put together line by line, and the lines that did not stay where only one side's may."""
    kept: list[str] = []
    left: list[str] = []
    for passage in merge_lines(*(text.splitlines(keepends=True) for text in (base, one, two))):
        if not isinstance(passage, Clash):
            kept += passage
        elif both:
            kept += [*_ended(passage.one), *(line for line in passage.two if line not in passage.one)]
        else:
            kept += passage.one
            left += [line for line in passage.two if line not in passage.one]
    return "".join(kept), "".join(left)


def _ended(lines: tuple[str, ...]) -> list[str]:
    return [line if line.endswith("\n") else f"{line}\n" for line in lines]


def _name(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()
