"""What the vault holds: memories, sessions, skills and reviews, as checked values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mnemos.domain.links import id_of
from mnemos.domain.markdown import LEAD, Section
from mnemos.domain.schema import Source, Status, Type
from mnemos.domain.ulids import time_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One memory.

    Args:
        id: lower-case ULID.
        title: one line, at most 120 characters.
        project: what it is filed under.
        tags: Obsidian tags without `#`.
        importance: 1 to 10.
        valid_from: the first instant at which it is true; UTC, whole seconds.
        valid_until: the first instant at which it is no longer true, or nothing.
        guard: of a convention: what it forbids or has asked about first, as `domain.guards` has it.
        expires: the instant from which it is no longer shown, or nothing.
        source: how it came in.
        agent: which agent recorded it, or empty.
        links: key of the frontmatter (`session`, `supersedes`, ...) to the targets it names, in order.
        trust: `raw` or `curated` as a reviewer set it, or empty.
        sections: the body in order; the text before the first heading has an empty heading.
        conflict: what a merge could not put together and that waits to become memories of its own, as `domain.conflict` has it.
    """

    id: str
    type: Type
    title: str
    project: str
    tags: tuple[str, ...] = ()
    importance: int = 5
    valid_from: datetime
    valid_until: datetime | None = None
    guard: tuple[str, ...] = ()
    expires: datetime | None = None
    source: Source = Source.USER
    agent: str = ""
    links: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    trust: str = ""
    trust_reason: str = ""
    retired_at: datetime | None = None
    retired_reason: str = ""
    sections: tuple[Section, ...] = ()
    conflict: str = ""

    @property
    def recorded_at(self) -> datetime:
        """When it was first written down, by its id."""
        return time_of(self.id)

    def text(self, heading: str = LEAD) -> str:
        """The text of a section, or empty."""
        return next((section.text for section in self.sections if section.heading == heading), "")

    def linked(self, key: str) -> tuple[str, ...]:
        """The targets that a key of the frontmatter names."""
        return self.links.get(key, ())

    def linked_ids(self, key: str) -> tuple[str, ...]:
        """The ids in those targets; a target whose file a person renamed has none."""
        return tuple(found for target in self.linked(key) if (found := id_of(target)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One agent's run, as its file tells it after it ended.

    Args:
        goal: what the agent said it was after; never taken from a prompt.
        touched: path from the top of the repository to the number of edits.
        outcomes: verdict and what it was passed on (an id, or a skill's name), in order.
        notes: what was noted with each outcome, or empty; none at all where nothing was.
        tags: outcome tags.
    """

    id: str
    title: str
    project: str
    agent: str
    status: Status
    started_at: datetime
    ended_at: datetime
    goal: str = ""
    summary: str = ""
    reflection: str = ""
    tags: tuple[str, ...] = ()
    touched: Mapping[str, int] = field(default_factory=dict)
    outcomes: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A procedure in an Agent Skills folder.

    Args:
        name: the folder's name.
        description: what it does and when to use it.
        project: where it came from; `global` holds everywhere.
        body: the markdown below the frontmatter.
        evidence: ids of the corrections it was made from.
        generated: the digest of the text that the dream pass wrote, or empty.
        prediction: what the last accepted revision says will happen that the text before it did not say, or empty.
        revised: when that was accepted.
    """

    name: str
    description: str
    project: str
    body: str
    id: str = ""
    tags: tuple[str, ...] = ()
    source: Source = Source.USER
    trust: str = ""
    trust_reason: str = ""
    evidence: tuple[str, ...] = ()
    generated: str = ""
    prediction: str = ""
    revised: datetime | None = None

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name

    @property
    def since(self) -> datetime | None:
        """When its present text began to hold: when it was revised, else when it was first written; nothing where neither is known."""
        return self.revised or (time_of(self.id) if self.id else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A belief queued for rumination.

    Args:
        reason: why it was queued, one line.
        target: the skill or memory in question.
        severity: low, medium or high.
        status: pending, resolved, dismissed or closed.
    """

    id: str
    reason: str
    project: str
    monitor: str
    severity: str
    status: str
    target: str

    @property
    def title(self) -> str:
        """What it is called."""
        return self.reason


File = Record | Session | Skill | Review
