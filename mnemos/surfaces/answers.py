"""Answers as JSON: the same names on the command line and over MCP, in snake_case, empty fields left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.domain.instants import format_instant
from mnemos.domain.markdown import LEAD
from mnemos.domain.records import Record, Review, Session, Skill
from mnemos.domain.trust import Trust, trust_of
from mnemos.recall.snippet import snippet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mnemos.api import Got, Saved
    from mnemos.index.catalogue import Row
    from mnemos.index.index import Hit
    from mnemos.memory.sessions import Ended
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.write import Written

Json = dict[str, Any]


def _filled(**fields: Any) -> Json:
    return {name: value for name, value in fields.items() if value not in (None, "", [], {}, ())}


def saved(answer: Saved) -> Json:
    """What came of writing a new memory."""
    written = answer.written
    return {
        **changed(written),
        "deduped": written.deduped,
        **_filled(
            added=list(written.added),
            similar=[{"id": row.file.id, "title": row.file.title} for row in written.similar],
            session_id=answer.session,
            note=answer.note,
        ),
    }


def changed(written: Written) -> Json:
    """What came of changing a memory."""
    record = written.record
    pushed = trust_of(record) is Trust.CURATED
    return {
        "id": record.id,
        "title": record.title,
        "type": record.type.value,
        "project": record.project,
        "path": written.path,
        "commit": written.commit,
        "pushed": pushed,
        **_filled(
            valid_from=format_instant(record.valid_from),
            valid_until=format_instant(record.valid_until) if record.valid_until else None,
            expires=format_instant(record.expires) if record.expires else None,
            retired_at=format_instant(record.retired_at) if record.retired_at else None,
        ),
    }


def hit(found: Hit, query: str) -> Json:
    """One answer to a search."""
    file = found.row.file
    base = {
        "id": file.id,
        "title": file.title,
        "score": round(found.score, 3),
        "snippet": snippet(file, query),
    }
    if isinstance(file, Record):
        base |= {
            "type": file.type.value,
            "project": file.project,
            "importance": file.importance,
            "trust": trust_of(file).value,
        }
        base |= {"valid_from": format_instant(file.valid_from), **_filled(tags=list(file.tags))}
    else:
        base |= {"type": type(file).__name__.lower(), "project": file.project}
    return base


def got(answer: Got) -> Json:
    """A memory in full."""
    return {**whole(answer.row), "version": answer.version, **_filled(feedback=answer.feedback)}


def whole(row: Row) -> Json:
    """A file of the vault in full."""
    file = row.file
    base: Json = {"id": file.id, "title": file.title, "project": file.project, "path": row.path}
    match file:
        case Record():
            sections = {_key(section.heading): section.text for section in file.sections}
            base |= {
                "type": file.type.value,
                "importance": file.importance,
                "source": file.source.value,
                "trust": trust_of(file).value,
                "recorded_at": format_instant(file.recorded_at),
                "valid_from": format_instant(file.valid_from),
                "sections": sections,
            }
            base |= _filled(
                valid_until=format_instant(file.valid_until) if file.valid_until else None,
                expires=format_instant(file.expires) if file.expires else None,
                retired_at=format_instant(file.retired_at) if file.retired_at else None,
                retired_reason=file.retired_reason,
                tags=list(file.tags),
                agent=file.agent,
                links={key: list(targets) for key, targets in file.links.items()},
            )
        case Session():
            base |= {
                "type": "session",
                "status": file.status.value,
                "started_at": format_instant(file.started_at),
            }
            base |= _filled(
                ended_at=format_instant(file.ended_at),
                agent=file.agent,
                goal=file.goal,
                summary=file.summary,
                reflection=file.reflection,
                tags=list(file.tags),
                touched=dict(file.touched),
                outcomes=[{"verdict": verdict, "id": what} for verdict, what in file.outcomes],
            )
        case Skill():
            base |= {"type": "skill", "description": file.description, "body": file.body}
        case Review():
            base |= {
                "type": "review",
                "monitor": file.monitor,
                "severity": file.severity,
                "status": file.status,
                "target": file.target,
            }
    return base


def session(found: OpenSession) -> Json:
    """An open session. What was taken from a prompt is not in it."""
    return {
        "session_id": found.id,
        "project": found.project,
        "started_at": format_instant(found.started_at),
        **_filled(
            goal=found.goal,
            agent=found.agent,
            host=found.host,
            touched=dict(found.touched),
            recorded=list(found.wrote),
        ),
    }


def ended(answer: Ended) -> Json:
    """What came of ending a session."""
    committed = answer.committed.commit if answer.committed else ""
    return {
        "session_id": answer.session.id,
        "status": answer.session.status.value,
        "path": answer.path,
        **_filled(commit=committed),
    }


def problems(found: Iterable[tuple[str, Any]]) -> list[Json]:
    """Files that are left out, and why."""
    return [
        {
            "path": path,
            **_filled(line=problem.line or None, where=problem.where, problem=problem.what, remedy=problem.remedy),
        }
        for path, problem in found
    ]


def _key(heading: str) -> str:
    return "content" if heading == LEAD else heading.casefold().replace(" ", "_")
