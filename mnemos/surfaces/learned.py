"""Answers on what is learned, as JSON: the same names on the command line and over MCP."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.records import Skill
from mnemos.domain.trust import Trust
from mnemos.learn.digest import FOLLOWED, came_of
from mnemos.safety import gate
from mnemos.surfaces.answers import Json, basis, filled, held

if TYPE_CHECKING:
    from mnemos.api.learning import KnownSkill
    from mnemos.domain.effectiveness import Tally
    from mnemos.index.catalogue import Row
    from mnemos.learn.digest import Digest
    from mnemos.learn.dream import Dreamt, Undone
    from mnemos.learn.reviews import Candidate
    from mnemos.learn.ruminate import Pack, Settled
    from mnemos.memory.past import View
    from mnemos.memory.pushes import Push
    from mnemos.memory.skills import WrittenSkill
    from mnemos.memory.versions import Version
    from mnemos.recall.replay import Replay
    from mnemos.recall.skills import Match

_MOST = 10  # of what was pushed


def tally(counted: Tally) -> Json:
    """Outcomes, counted; with the interval in which the share of successes lies, where there were any."""
    if not counted.uses:
        return {"uses": 0, **filled(irrelevant=counted.irrelevant)}
    return {
        "uses": counted.uses,
        "helped": counted.helped,
        "wrong": counted.wrong,
        **filled(irrelevant=counted.irrelevant),
        "between": [round(counted.lower, 2), round(counted.upper, 2)],
    }


def in_words(counted: Tally) -> str:
    """Outcomes in a few words, for people."""
    if not counted.uses:
        return "not used yet"
    return f"helped {counted.helped} of {counted.uses}, so {counted.lower:.0%} to {counted.upper:.0%}"


def written_skill(written: WrittenSkill) -> Json:
    """What came of writing a skill."""
    skill, standing = written.skill, written.standing
    return {
        "name": skill.name,
        "id": skill.id,
        "project": skill.project,
        "path": written.path,
        "version": written.version,
        **filled(commit=written.commit),
        "pushed": standing.trust is Trust.CURATED,
        **held(skill.id or skill.name, standing, written.findings),
    }


def skill(row: Row, counted: Tally, version: str, *, whole: bool) -> Json:
    """A skill; with its text where that is wanted, what is suspicious in a fence."""
    file = gate.passed(row.file, row.standing.allowed)
    assert isinstance(file, Skill)
    return {
        "name": file.name,
        "description": file.description,
        "project": gate.leave(file.project),
        "trust": row.standing.trust.value,
        "outcomes": tally(counted),
        **filled(
            tags=[gate.leave(tag) for tag in file.tags],
            evidence=list(file.evidence),
            prediction=gate.leave(file.prediction),
            revised=format_instant(file.revised) if file.revised else None,
            flagged=list(row.standing.rules),
            vault=row.vault,
        ),
        "version": version,
        **(filled(procedure=file.body) if whole else {}),
    }


def match(found: Match, version: str) -> Json:
    """A skill that fits."""
    return {**skill(found.row, found.tally, version, whole=True), "score": round(found.score, 3)}


def known(found: KnownSkill, *, whole: bool = False) -> Json:
    """A skill with its outcomes."""
    return skill(found.row, found.tally, found.version, whole=whole)


def version(found: Version) -> Json:
    """One version of a skill."""
    return {
        "commit": found.commit,
        "at": format_instant(found.at),
        "author": gate.leave(found.author),
        "subject": gate.leave(found.subject),
    }


def dreamt(found: Dreamt) -> Json:
    """What a dream pass did."""
    lists = {"promoted": found.promoted, "linked": found.linked, "raised": found.raised, "closed": found.closed}
    return {**{name: [gate.leave(link) for link in links] for name, links in lists.items()}, **filled(commit=found.commit)}


def undone(found: Undone) -> Json:
    """What was taken back of a dream pass."""
    return {
        "dreamt": found.dreamt,
        **filled(commit=found.commit),
        "restored": [gate.leave(path) for path in found.restored],
        "kept": [gate.leave(path) for path in found.kept],
    }


def candidate(found: Candidate) -> Json:
    """A belief in doubt."""
    review = found.review
    return {
        "id": review.id,
        "monitor": gate.leave(review.monitor),
        "severity": review.severity,
        "status": review.status,
        "reason": gate.leave(review.reason),
        "target": gate.leave(review.target),
        "project": gate.leave(review.project),
        "detected_at": format_instant(found.detected_at),
        "evidence": len(found.evidence),
        **filled(vault=found.vault),
    }


def pack(found: Pack) -> Json:
    """What is needed to think about a belief in doubt."""
    return {
        **candidate(found.candidate),
        "text": found.text,
        "token_estimate": found.size,
        **(
            filled(prediction=gate.leave(found.prediction), held=found.tally.helped, failed=found.tally.wrong)
            if found.prediction
            else {}
        ),
    }


def settled(found: Settled) -> Json:
    """What became of a review."""
    return {"id": found.ident, "status": found.status, "target": gate.leave(found.target), **filled(commit=found.commit)}


def replay(found: Replay, view: View) -> Json:
    """A session that is over, with what was learned since."""
    return {
        "session_id": found.session.id,
        "text": found.text,
        "token_estimate": found.tokens,
        "ids": list(found.ids),
        "basis": basis(view),
    }


def digests(found: list[tuple[str, Digest]]) -> Json:
    """What was learned in each vault, the first one's first; in `beside` those of others by their names."""
    (name, first), *others = found
    return {**digest(first), **filled(vault=name, beside={name: digest(part) for name, part in others})}


def digest(found: Digest) -> Json:
    """What was learned in a span of time, counted."""
    return {
        "since": format_instant(found.since),
        "until": format_instant(found.until),
        "sessions": found.sessions,
        "learned": {kind: len(records) for kind, records in found.learned.items()},
        "skills": [skill.name for skill in found.skills],
        "superseded": [gate.leave(record.title) for record, _ in found.superseded],
        "reviews": [{"status": status, "reason": gate.leave(reason)} for status, reason in found.raised],
        "contradicted": [gate.leave(record.title) for record, _ in found.contradicted],
        "used": {name: {"helped": helped, "wrong": wrong} for name, (helped, wrong) in found.used.items()},
        "predictions": {name: {"held": held, "failed": failed} for name, (held, failed) in found.held.items()},
        "pushed": pushed(found.pushed),
    }


def pushed(found: list[Push]) -> Json:
    """What was pushed, counted, and what followed; in full and by what it was, those first after which the same mistake was made again."""
    total = Counter(push.then for push in found)
    return {
        "times": len(found),
        "sessions": len({push.session for push in found}),
        "followed_by": {word: total[word] for word in FOLLOWED if total[word]},
        "most": [{"title": gate.leave(title), **counts} for title, counts in came_of(found)[:_MOST]],
    }
