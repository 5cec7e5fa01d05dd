"""Memories as text for an agent: reference data, each item with its id, the fix never the part that is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.markdown import LEAD
from mnemos.domain.records import Record, Review, Session, Skill
from mnemos.domain.schema import Status, Type
from mnemos.domain.text import one_line, shorten
from mnemos.domain.trust import Standing, Trust
from mnemos.domain.ulids import SHORT
from mnemos.safety import gate

if TYPE_CHECKING:
    from mnemos.index.catalogue import Row

_LINE = 200  # characters of a text that is shown in one line


def short(ident: str) -> str:
    """An id as blocks print it: its last eight characters, which every tool accepts."""
    return ident[-SHORT:]


def block(text: str) -> str:
    """A text of several lines as part of a list item: without blank lines, the later ones indented."""
    lines = [line.rstrip() for line in text.split("\n") if line.strip()]
    return "\n    ".join(lines)


def correction_texts(record: Record) -> tuple[str, ...]:
    """A correction in full, then trigger and fix, then the fix alone."""
    trigger, tried = block(record.text("Trigger")), block(record.text("Tried"))
    why, fix = block(record.text("Wrong because")), block(record.text("Fix"))
    mark = f"- [{short(record.id)}]"
    return (
        f"{mark} When: {trigger}\n  Tried: {tried}\n  Wrong because: {why}\n  Fix: {fix}",
        f"{mark} When: {trigger}\n  Fix: {fix}",
        f"{mark} Fix: {fix}",
    )


def convention_texts(record: Record) -> tuple[str, ...]:
    """The rule and why, then the rule alone."""
    rule, why, mark = block(record.text("Rule")), block(record.text("Why")), f"- [{short(record.id)}]"
    whole = (f"{mark} {rule} Because: {why}",) if why else ()
    return (*whole, f"{mark} {rule}")


def session_texts(session: Session) -> tuple[str, ...]:
    """Day, goal, what came of it, and the status where it was not a success."""
    status = "" if session.status is Status.OK else f" ({session.status})"
    day, goal = f"{session.started_at:%Y-%m-%d}", shorten(one_line(session.goal), _LINE)
    summary = shorten(one_line(session.summary), _LINE)
    parts = " -> ".join(part for part in (goal, summary) if part) or "no summary"
    mark = f"- [{short(session.id)}]"
    return (
        f"{mark} {day} {parts}{status}",
        f"{mark} {day} {shorten(goal or summary or 'no summary', 80)}{status}",
    )


def skill_texts(skill: Skill) -> tuple[str, ...]:
    """The skill's name and when to use it."""
    description = one_line(skill.description)
    return (f"- {skill.name}: {description}", f"- {skill.name}: {shorten(description, 100)}")


def review_texts(review: Review) -> tuple[str, ...]:
    """Why a belief is in doubt."""
    return (f"- [{short(review.id)}] {review.severity}: {shorten(one_line(review.reason), _LINE)}",)


def memory_texts(record: Record) -> tuple[str, ...]:
    """A memory of any type in a line or a few."""
    match record.type:
        case Type.CORRECTION:
            return correction_texts(record)
        case Type.CONVENTION:
            return convention_texts(record)
        case _:
            text, mark = one_line(record.text()), f"- [{short(record.id)}] {record.type}:"
            return (
                f"{mark} {record.title}: {shorten(text, 3 * _LINE)}",
                f"{mark} {record.title}",
            )


def whole(row: Row) -> str:
    """A memory in full, as markdown below a heading that says what it is; what is suspicious in a fence."""
    named = f", vault={row.vault}" if row.vault else ""
    match file := gate.passed(row.file, row.standing.allowed):
        case Record():
            parts = [f"## {file.title}", _facts(file, row.standing, named)]
            parts += [
                section.text if section.heading == LEAD else f"**{section.heading}:** {section.text}"
                for section in file.sections
            ]
            return "\n\n".join(part for part in parts if part)
        case Session():
            texts = (("Goal", file.goal), ("Summary", file.summary), ("Reflection", file.reflection))
            head = f"## Session: {file.title}\n\n{file.project}, {format_instant(file.started_at)} to {format_instant(file.ended_at)}, {file.status}{named} (id {file.id})"
            return "\n\n".join([head, *(f"**{name}:** {text}" for name, text in texts if text)])
        case Skill():
            return f"## Skill: {file.name}{named}\n\n{file.description}\n\n{file.body}"
        case Review():
            return f"## Review: {file.reason}\n\n{file.monitor}, {file.severity}, {file.status}{named} (id {file.id})"


def _facts(record: Record, standing: Standing, named: str) -> str:
    """One line: type, project, tags, since when and until when, id, and a word where it is not trusted; `named` says which vault."""
    until = f" until {format_instant(record.valid_until)}" if record.valid_until else ""
    facts = [record.type.value, record.project, f"since {format_instant(record.valid_from)}{until}"]
    if record.tags:
        facts.append(" ".join(f"#{tag}" for tag in record.tags))
    if record.retired_at:
        facts.append(f"retired {format_instant(record.retired_at)}: {record.retired_reason}")
    if standing.trust is Trust.RAW:
        facts.append("RAW: not reviewed, never pushed")
    return ", ".join(facts) + f"{named} (id {record.id})"
