"""What a new version of a memory changed, in a word and by the names of what changed."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from mnemos.domain.markdown import LEAD
from mnemos.domain.records import Record

if TYPE_CHECKING:
    from mnemos.domain.records import File

_PLAIN = ("id", "sections", "links")


def verb_of(before: File | None, after: File | None) -> str:
    """What happened between two versions of a file: recorded, changed, superseded, retired, removed, or returned.

    Args:
        before: the version before; nothing where there was none, or none that could be read.
        after: the version after, the same.
    """
    if after is None:
        return "removed"
    if before is None:
        return "recorded"
    if isinstance(before, Record) and isinstance(after, Record):
        if after.retired_at and not before.retired_at:
            return "retired"
        if set(after.linked("superseded_by")) - set(before.linked("superseded_by")):
            return "superseded"
    return "changed"


def names_of(before: File | None, after: File | None) -> tuple[str, ...]:
    """The keys and sections in which two versions differ; none where one of them is missing."""
    if before is None or after is None or type(before) is not type(after):
        return ()
    changed = [
        field.name
        for field in fields(after)
        if field.name not in _PLAIN and getattr(before, field.name) != getattr(after, field.name)
    ]
    if isinstance(before, Record) and isinstance(after, Record):
        old, new = ({section.heading: section.text for section in file.sections} for file in (before, after))
        changed += [
            heading if heading != LEAD else "content" for heading in {**old, **new} if old.get(heading) != new.get(heading)
        ]
        changed += [key for key in {**before.links, **after.links} if before.linked(key) != after.linked(key)]
    return tuple(changed)
