"""What the public face answers with and is asked with, and what it makes of what it is given."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypedDict

from mnemos.domain.instants import format_instant
from mnemos.domain.projects import fold_project
from mnemos.domain.records import Review
from mnemos.domain.text import one_line
from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from mnemos.index.catalogue import Catalogue, Row
    from mnemos.memory.edit import Edit
    from mnemos.memory.linked import Linked
    from mnemos.memory.past import View
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.write import Written
    from mnemos.recall.prewarm import Block


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of a write, a word on the session it belongs to, and the vault it went to where there is more than one."""

    written: Written
    session: str
    note: str = ""
    vault: str = ""


@dataclass(frozen=True, slots=True)
class Started:
    """A session that is open, and what was pushed with it."""

    session: OpenSession
    resumed: bool
    block: Block


@dataclass(frozen=True, slots=True)
class Got:
    """A memory with its file's bytes and version, what was said of it, and what it is linked to.

    Args:
        feedback: verdict to number.
        notes: verdict and words of each note.
    """

    row: Row
    data: bytes
    version: str
    feedback: dict[str, int]
    notes: tuple[tuple[str, str], ...] = ()
    linked: tuple[Linked, ...] = ()


class Times(TypedDict, total=False):
    """Which time a question is about; `view` is one that was opened before, with the basis of what it tells."""

    as_of: str | None
    valid_at: str | None
    axis: str
    view: View | None


def elsewhere(view: View) -> Times:
    """The same times for another vault, whose commits are others: by the instant."""
    basis = view.basis
    times = Times(axis=basis.axis.value)
    if basis.past:
        times["as_of"] = format_instant(basis.as_of)
    if basis.valid_at != basis.as_of:
        times["valid_at"] = format_instant(basis.valid_at)
    return times


def cleaned(change: Edit) -> Edit:
    """A change without blank tags; raises InvalidRecord where it has no others."""
    tags = change.tags
    if tags is not None:
        tags = [tag for tag in tags if one_line(tag).removeprefix("#").strip()]
        if change.tags and not tags:
            problem = Problem("tags", "they are blank", "name some; an empty list (`--no-tags`) takes all away")
            raise InvalidRecord("nothing was changed", problems=(problem,))
    return replace(change, tags=tags, project=None if change.project is None else fold_project(change.project))


def tags(catalogue: Catalogue, project: str, limit: int = 10) -> dict[str, int]:
    """The commonest tags of a project."""
    rows = catalogue.rows("alive = 1 and project = ? and row in (select row from tag)", project)
    counts = Counter(tag.casefold() for row in rows if not isinstance(row.file, Review) for tag in row.file.tags)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit])


def positive(budget: int | None) -> int | None:
    """A budget in tokens; raises InvalidRecord where nothing fits into it."""
    if budget is not None and budget < 1:
        problem = Problem("max_tokens", f"{budget} is less than 1", "give a whole number of tokens, or leave it out")
        raise InvalidRecord("nothing fits into that", problems=(problem,))
    return budget
