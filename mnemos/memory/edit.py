"""Editing a memory in place: by fields and sections, or by a whole text that a person made in an editor."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mnemos.domain import schema
from mnemos.domain.instants import format_instant, parse_instant
from mnemos.domain.schema import Source
from mnemos.domain.text import one_line
from mnemos.errors import InvalidRecord, Problem
from mnemos.memory.write import Written, in_place, memory_of
from mnemos.safety import gate
from mnemos.vault import codec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What to change in a memory; nothing stays as it is.

    Args:
        sections: heading (empty for the text below the title) to its new text.
    """

    title: str | None = None
    sections: Mapping[str, str] = field(default_factory=dict)
    tags: Sequence[str] | None = None
    importance: int | None = None
    valid_from: str | None = None
    valid_until: str | None = None
    project: str | None = None


def edit(
    vault: Vault,
    ident: str,
    change: Edit,
    *,
    now: datetime,
    version: str | None = None,
    source: Source = Source.USER,
) -> Written:
    """Change a memory in place.

    Args:
        vault: an open vault.
        ident: its id, or the end of it.
        change: what to change.
        now: the present instant.
        version: the version the caller read; a memory that is another by now is refused.
        source: who asks, for the commit's trailer.

    Raises:
        NotFound: there is no such memory.
        InvalidRecord: it would break the rules; with every problem.
        Changed: it is not the version that was read.
    """
    sections = {heading: gate.enter(text) for heading, text in change.sections.items()}
    change = replace(change, title=change.title and gate.enter(change.title), sections=sections)

    def plan(row: Row, text: str) -> tuple[str, str]:
        return "edit", _edited(vault, row, text, change)

    return in_place(vault, ident, plan, now=now, version=version, source=source)


def rewrite(vault: Vault, ident: str, new_text: str, *, now: datetime, version: str) -> Written:
    """Replace a memory's whole file by what a person made of it in an editor; only if it is still what they began with."""
    return in_place(vault, ident, lambda _row, _text: ("edit", new_text), now=now, version=version, source=Source.USER)


def _edited(vault: Vault, row: Row, text: str, change: Edit) -> str:
    """A memory's text with a change made, before it is checked."""
    record = memory_of(row)
    meta: dict[str, codec.Written] = {}
    problems: list[Problem] = []
    title = one_line(change.title) if change.title is not None else None
    if title is not None:
        aliases = codec.parse(text).meta.get("aliases")
        others = aliases[1:] if isinstance(aliases, list) else []
        meta["aliases"] = (title, *others)
    if change.tags is not None:
        meta["tags"] = tuple(one_line(tag).removeprefix("#").replace(" ", "-") for tag in change.tags)
    if change.importance is not None:
        meta["importance"] = change.importance
    if change.project is not None:
        meta["project"] = one_line(change.project)
    for key, value in (("valid_from", change.valid_from), ("valid_until", change.valid_until)):
        if value is not None:
            try:
                meta[key] = format_instant(parse_instant(value, vault.settings.tzinfo)) if value else None
            except ValueError as error:
                problems.append(Problem(key, str(error)))
    rule = schema.TYPES[record.type]
    known = {"", *rule.sections, *(section.heading for section in record.sections)}
    problems += [
        Problem(heading, f"a {record.type} has no such section") for heading in change.sections if heading not in known
    ]
    if problems:
        raise InvalidRecord("nothing was changed", problems=tuple(problems))
    return codec.edit(text, meta=meta, sections=change.sections, order=rule.sections, title=title)
