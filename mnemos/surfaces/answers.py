"""Answers as JSON: the same names on the command line and over MCP, in snake_case, empty fields left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.domain.instants import format_instant
from mnemos.domain.liveness import staleness
from mnemos.domain.markdown import LEAD
from mnemos.domain.past import Axis
from mnemos.domain.records import Record, Review, Session, Skill
from mnemos.domain.trust import Trust
from mnemos.recall.snippet import snippet
from mnemos.safety import gate
from mnemos.safety.rules import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from mnemos.api import Mnemos
    from mnemos.api.values import Got, Saved
    from mnemos.domain.trust import Standing
    from mnemos.index.catalogue import Row
    from mnemos.index.hit import Hit
    from mnemos.memory.linked import Linked
    from mnemos.memory.past import View
    from mnemos.memory.sessions import Ended
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.write import Written
    from mnemos.recall.explain import Reason, Why
    from mnemos.recall.prewarm import Block
    from mnemos.safety.scanner import Finding

Json = dict[str, Any]
ASKS = "You were shown these skills. For each you used: mnemos_skill_used with this session_id, outcome helped, wrong or irrelevant."


def filled(**fields: Any) -> Json:
    """Fields without those that are empty."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {}, ())}


def saved(answer: Saved) -> Json:
    """What came of writing a new memory."""
    written = answer.written
    return {
        **changed(written),
        "deduped": written.deduped,
        **filled(
            added=list(written.added),
            similar=list(map(_named, written.similar)),
            superseded=list(map(_named, written.ended)),
            session_id=answer.session,
            note=answer.note,
            vault=answer.vault,
        ),
    }


def changed(written: Written) -> Json:
    """What came of changing a memory."""
    record, standing = written.record, written.standing
    return {
        "id": record.id,
        "title": gate.leave(record.title, standing.allowed),
        "type": record.type.value,
        "project": record.project,
        "path": written.path,
        "commit": written.commit,
        "pushed": standing.trust is Trust.CURATED and not record.retired_at,
        **(filled(held="it is retired") if record.retired_at else held(record.id, standing, written.findings)),
        **filled(
            valid_from=format_instant(record.valid_from),
            valid_until=format_instant(record.valid_until) if record.valid_until else None,
            expires=format_instant(record.expires) if record.expires else None,
            retired_at=format_instant(record.retired_at) if record.retired_at else None,
        ),
    }


def edited(written: Written) -> Json:
    """What came of changing a memory, with a word where it said so already."""
    return {**changed(written), **filled(note="nothing changed: it says so already" if written.deduped else "")}


def linked(written: Written, kind: str, target: Row) -> Json:
    """What came of linking a memory to another."""
    return {**changed(written), "link_type": kind, "target": _named(target)}


def held(ident: str, standing: Standing, findings: Iterable[Finding]) -> Json:
    """Why a memory is not pushed, and how that can be changed; a word on what is suspicious but let through."""
    told = [
        {"rule": finding.rule, "severity": finding.severity.value, "reason": finding.reason}
        for finding in findings
        if finding.severity is not Severity.LOW
    ]
    if standing.trust is Trust.CURATED:
        return filled(findings=told)
    if standing.rules:
        how = f"If it is harmless, a person can run `mnemos safety allow {ident} {' '.join(standing.rules)}`; else say it in other words with mnemos_update."
        return filled(held="the scanner found what an attack on agents looks like", findings=told, allow=how)
    how = f"After reading it, a person can run `mnemos promote {ident} --why ...`."
    return filled(held="it came from elsewhere and nobody has reviewed it", findings=told, allow=how)


def basis(view: View) -> Json:
    """What an answer was made from: the commit, what was known as of when, and when it is to be true."""
    found = view.basis
    return {
        "commit": found.commit,
        "as_of": format_instant(found.as_of),
        "valid_at": format_instant(found.valid_at),
        **filled(axis="" if found.axis is Axis.HEAD else found.axis.value, uncommitted=found.edited),
    }


def hit(found: Hit, query: str, now: datetime) -> Json:
    """One answer to a search; where it does not hold now, with the reason."""
    file, standing = found.row.file, found.row.standing
    base = {
        "id": file.id,
        "title": gate.leave(file.title, standing.allowed),
        "score": round(found.score, 3),
        "snippet": gate.leave(snippet(file, query), standing.allowed),
    }
    if isinstance(file, Record):
        base |= {
            "type": file.type.value,
            "project": file.project,
            "importance": file.importance,
            "trust": standing.trust.value,
        }
        base |= {"valid_from": format_instant(file.valid_from), **filled(tags=list(file.tags), stale=staleness(file, now))}
        base |= filled(
            superseded_by=list(file.linked_ids("superseded_by")), in_place_of=_named(found.via) if found.via else None
        )
    else:
        base |= {"type": type(file).__name__.lower(), "project": file.project}
    return {**base, **filled(vault=found.row.vault)}


def block(found: Block) -> Json:
    """A block that is pushed; `vaults` names those of its items that are from another vault than the project's own."""
    return {"text": found.text, "token_estimate": found.tokens, "ids": list(found.ids), **filled(vaults=found.vaults)}


def absent(mnemos: Mnemos) -> Json:
    """The vaults that an answer was made without, and why; what an error says of a file is anybody's words."""
    return filled(absent={name: gate.tell(reason) for name, reason in mnemos.absent.items()})


def why(told: Why) -> Json:
    """Why a hit ranks where it does."""
    shares = {
        "words": {"share": round(told.words_share, 3), "fit": round(told.words, 3)},
        "meaning": None
        if told.meaning is None
        else {"share": round(told.meaning_share, 3), "closeness": round(told.meaning, 3)},
    }
    factors = {name: round(factor, 3) for name, factor in told.factors.items()}
    terms = {gate.leave(term): list(fields) for term, fields in told.terms.items()}
    return {"relevance": round(told.relevance, 3), **filled(**shares), "factors": factors, "terms": terms}


def why_line(told: Why) -> str:
    """The same for people, in one line."""
    parts = [f"words {told.words:.2f} x {told.words_share:g}"]
    if told.meaning is not None:
        parts.append(f"meaning {told.meaning:.2f} x {told.meaning_share:g}")
    factors = "".join(f" x {name} {factor:.2f}" for name, factor in told.factors.items())
    terms = ", ".join(f"{term} ({' '.join(fields)})" for term, fields in told.terms.items()) or "none"
    return gate.leave(f"{told.score:.3f} = relevance {told.relevance:.2f} ({' + '.join(parts)}){factors}; terms: {terms}")


def reason(told: Reason) -> Json:
    """Why an item is in a block, or is not."""
    base = {"section": told.section, "id": told.ident, "shown": told.shown, "what": told.what}
    return {**base, **filled(why=why(told.why) if told.why else None)}


def _named(row: Row) -> Json:
    """A memory by its id and title."""
    return {"id": row.file.id, "title": gate.leave(row.file.title, row.standing.allowed)}


def _linked(linked: Linked) -> Json:
    """The other end of a link; `backwards` where it is that end which says so."""
    return {"link_type": linked.kind, **_named(linked.row), **filled(backwards=linked.backwards or None)}


def got(answer: Got) -> Json:
    """A memory in full."""
    notes = [{"verdict": gate.leave(verdict), "note": gate.leave(note)} for verdict, note in answer.notes]
    feedback = {gate.leave(verdict): count for verdict, count in answer.feedback.items()}
    return {
        **whole(answer.row),
        "version": answer.version,
        **filled(feedback=feedback, feedback_notes=notes, linked=list(map(_linked, answer.linked))),
    }


def whole(row: Row) -> Json:
    """A file of the vault in full, what is suspicious in a fence."""
    file = gate.passed(row.file, row.standing.allowed)
    base: Json = {
        "id": file.id,
        "title": file.title,
        "project": file.project,
        "path": gate.leave(row.path),
        **filled(vault=row.vault),
    }
    if row.standing.rules:
        base["flagged"] = list(row.standing.rules)
    match file:
        case Record():
            sections = {_key(section.heading): section.text for section in file.sections}
            base |= {
                "type": file.type.value,
                "importance": file.importance,
                "source": file.source.value,
                "trust": row.standing.trust.value,
                "recorded_at": format_instant(file.recorded_at),
                "valid_from": format_instant(file.valid_from),
                "sections": sections,
            }
            base |= filled(
                valid_until=format_instant(file.valid_until) if file.valid_until else None,
                expires=format_instant(file.expires) if file.expires else None,
                retired_at=format_instant(file.retired_at) if file.retired_at else None,
                retired_reason=file.retired_reason,
                tags=list(file.tags),
                guard=list(file.guard),
                agent=file.agent,
                trust_reason=file.trust_reason,
                links={key: list(targets) for key, targets in file.links.items()},
            )
        case Session():
            base |= {
                "type": "session",
                "status": file.status.value,
                "started_at": format_instant(file.started_at),
            }
            base |= filled(
                ended_at=format_instant(file.ended_at),
                agent=file.agent,
                goal=file.goal,
                summary=file.summary,
                reflection=file.reflection,
                tags=list(file.tags),
                touched=dict(file.touched),
                outcomes=_outcomes(file),
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


def _outcomes(file: Session) -> list[Json]:
    notes = file.notes or ("",) * len(file.outcomes)
    pairs = zip(file.outcomes, notes, strict=True)
    return [{"verdict": verdict, "id": what, **filled(note=gate.leave(note))} for (verdict, what), note in pairs]


def session(found: OpenSession) -> Json:
    """An open session. What was taken from a prompt is not in it."""
    return {
        "session_id": found.id,
        "project": found.project,
        "started_at": format_instant(found.started_at),
        **filled(
            goal=gate.leave(found.goal),
            agent=gate.leave(found.agent),
            host=found.host,
            touched={gate.leave(path): count for path, count in found.touched.items()},
            recorded=list(found.wrote),
        ),
    }


def ended(answer: Ended) -> Json:
    """What came of ending a session."""
    committed = answer.committed.commit if answer.committed else ""
    return {
        "session_id": answer.session.id,
        "status": answer.session.status.value,
        **filled(path=answer.path, commit=committed, unrated_skills=list(answer.unrated), ask=ASKS if answer.unrated else ""),
    }


def stats(found: Sequence[tuple[str, Json]]) -> Json:
    """What vaults hold, counted: the first one, and in `beside` those of others by their names."""
    (name, first), *others = found
    return {**_counted(first), **filled(vault=name, beside={name: _counted(part) for name, part in others})}


def _counted(found: Json) -> Json:
    """What a vault holds: names of projects and tags are anybody's words."""
    named = {key: {gate.leave(name): count for name, count in found[key].items()} for key in ("projects", "top_tags")}
    return {**found, **named}


def _key(heading: str) -> str:
    return "content" if heading == LEAD else heading.casefold().replace(" ", "_")
