"""The digest: what was learned in a span of time, and whether it helped."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.records import Record, Session, Skill
from mnemos.domain.schema import Source, Status, Type, Verdict
from mnemos.domain.text import one_line, shorten
from mnemos.learn.reviews import candidates
from mnemos.learn.ruminate import prediction_tally
from mnemos.memory.outcomes import outcomes
from mnemos.memory.pushes import AGAIN, FAILURE, SUCCESS, UNKNOWN, WRONG, pushes
from mnemos.safety import gate

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.pushes import Push
    from mnemos.memory.vault import Vault

FOLLOWED = (SUCCESS, AGAIN, WRONG, FAILURE, UNKNOWN)
_LINE = 160  # characters
_MOST = 20  # lines of a section


@dataclass(frozen=True, slots=True)
class Digest:
    """What happened between two instants.

    Args:
        since: from then, included.
        until: to then, not included.
        sessions: status to the number of sessions that ended.
        learned: type to the memories that were recorded.
        skills: skills that were added or revised.
        raised: reviews that were raised, and those that were settled, each with its status and reason.
        superseded: memories that ceased to be true, to what took their place.
        contradicted: memories that were recorded in it and contradict others, to those.
        used: name of a skill to how often it helped and how often it was wrong.
        held: name of a skill that predicts something to how often that held and failed, since it was said.
        pushed: what was pushed into sessions that ended in it, and what came of that; of this machine's sessions alone.
    """

    since: datetime
    until: datetime
    sessions: dict[str, int]
    learned: dict[str, list[Record]]
    skills: list[Skill]
    raised: list[tuple[str, str]]
    superseded: list[tuple[Record, list[str]]]
    contradicted: list[tuple[Record, list[str]]]
    used: dict[str, tuple[int, int]]
    held: dict[str, tuple[int, int]]
    pushed: list[Push]


def digest(vault: Vault, *, since: datetime, until: datetime) -> Digest:
    """What was learned, revised and doubted in a span of time.

    Args:
        vault: an open vault whose index is up to date.
        since: its beginning, included.
        until: its end, not included.
    """
    rows = vault.index.catalogue.rows("alive = 1 and trust and kind in ('memory', 'session', 'skill') order by made, id")
    records = [row.file for row in rows if isinstance(row.file, Record)]
    ended = [row.file for row in rows if isinstance(row.file, Session) and since <= row.file.ended_at < until]
    learned: dict[str, list[Record]] = {}
    for record in records:
        if since <= record.recorded_at < until:
            learned.setdefault(record.type.value, []).append(record)
    used: dict[str, tuple[int, int]] = {}
    names = {row.file.name for row in rows if isinstance(row.file, Skill)}
    for said in outcomes(vault):
        if said.what in names and since <= said.at < until and said.verdict in {Verdict.HELPED, Verdict.WRONG}:
            helped, wrong = used.get(said.what, (0, 0))
            used[said.what] = (helped + (said.verdict == Verdict.HELPED), wrong + (said.verdict == Verdict.WRONG))
    return Digest(
        since=since,
        until=until,
        sessions=dict(sorted(Counter(session.status.value for session in ended).items())),
        learned={kind: learned[kind] for kind in sorted(learned, key=lambda kind: (kind != Type.CORRECTION, kind))},
        skills=[row.file for row in rows if isinstance(row.file, Skill) and _since(row.file, since, until)],
        raised=_reviews(vault, since, until),
        superseded=[
            (record, _named(rows, record, "superseded_by"))
            for record in records
            if record.linked("superseded_by") and record.valid_until and since <= record.valid_until < until
        ],
        contradicted=[
            (record, _named(rows, record, "contradicts"))
            for record in records
            if record.linked("contradicts") and since <= record.recorded_at < until
        ],
        used=dict(sorted(used.items())),
        held=_held(vault, rows),
        pushed=pushes(vault, since=since, until=until),
    )


def markdown(found: Digest, vault: str = "") -> str:
    """A digest as markdown that renders in Obsidian and on GitHub, with a chart of outcomes where there are any.

    Args:
        found: the digest.
        vault: what the vault is called that it is about, where it is to be told.
    """
    total = sum(found.sessions.values())
    failed = sum(count for status, count in found.sessions.items() if status in {Status.FAILED, Status.BLOCKED})
    parts = [
        f"# Digest{f' of the vault {vault}' if vault else ''}, {found.since:%Y-%m-%d} to {found.until:%Y-%m-%d}",
        f"{total} sessions ended, {failed} of them failed or were blocked.",
    ]
    for kind, records in found.learned.items():
        lines = [f"- {record.title} [{record.project}]" for record in records]
        parts.append(_section(f"{kind.capitalize()}: {len(records)} new", lines))
    parts.append(_section("Skills", [f"- {skill.name}: {_news(skill)}" for skill in found.skills]))
    replaced = [f"- {record.title}" + (f"; now {', '.join(names)}" if names else "") for record, names in found.superseded]
    parts.append(_section("No longer true", replaced))
    against = [f"- {record.title}" + (f"; against {', '.join(names)}" if names else "") for record, names in found.contradicted]
    parts.append(_section("Contradicted", against))
    parts.append(_section("Beliefs in doubt", [f"- {status}: {reason}" for status, reason in found.raised]))
    parts.append(
        _section("Skills in use", [f"- {name}: helped {helped}, wrong {wrong}" for name, (helped, wrong) in found.used.items()])
    )
    if found.used:
        parts.append(_chart(found.used))
    predicted = [f"- {name}: held {held}, failed {failed}" for name, (held, failed) in found.held.items()]
    parts.append(_section("Predictions", predicted))
    parts.append(_pushed(found.pushed))
    return "\n\n".join(part for part in parts if part)


def _news(skill: Skill) -> str:
    """What became of a skill."""
    if skill.revised:
        return f"revised; predicts: {skill.prediction}"
    return f"promoted from {len(skill.evidence)} corrections" if skill.source is Source.DREAM else "added"


def _pushed(found: list[Push]) -> str:
    """What was pushed, those first after which the same mistake was made again; what only fails or goes well with the rest last."""
    lines = []
    for what, counts in came_of(found):
        told = ", ".join(f"{word} {count}" for word, count in counts.items())
        lines.append(f"- {what}: {told}")
    sessions = len({push.session for push in found})
    return _section(f"Pushed: {len(found)} times into {sessions} sessions, followed by", lines)


def came_of(found: list[Push]) -> list[tuple[str, dict[str, int]]]:
    """Titles of what was pushed, each with how often what followed; those first after which the same mistake was made most often."""
    titles: dict[str, str] = {}
    counts: dict[str, Counter[str]] = {}
    for push in found:
        titles[push.what] = push.title
        counts.setdefault(push.what, Counter())[push.then] += 1
    worst = sorted(
        counts, key=lambda what: (-counts[what][AGAIN], -counts[what][WRONG], -counts[what].total(), titles[what], what)
    )
    return [(titles[what], {word: counts[what][word] for word in FOLLOWED if counts[what][word]}) for what in worst]


def _held(vault: Vault, rows: list[Row]) -> dict[str, tuple[int, int]]:
    """How the predictions of skills did since they were made."""
    found = {}
    for row in rows:
        if isinstance(row.file, Skill) and row.file.prediction:
            counted = prediction_tally(vault, row.file)
            found[row.file.name] = (counted.helped, counted.wrong)
    return dict(sorted(found.items()))


def _chart(used: dict[str, tuple[int, int]]) -> str:
    """How often skills helped and were wrong, as a Mermaid bar chart: the first bar of each is helped, the line is wrong."""
    most = sorted(used, key=lambda name: (-sum(used[name]), name))[:8]
    names = ", ".join(f'"{shorten(name, 24)}"' for name in most)
    top = max(max(used[name]) for name in most)
    helped, wrong = ", ".join(str(used[name][0]) for name in most), ", ".join(str(used[name][1]) for name in most)
    return f'```mermaid\nxychart-beta\n  title "helped (bars), wrong (line)"\n  x-axis [{names}]\n  y-axis "sessions" 0 --> {top}\n  bar [{helped}]\n  line [{wrong}]\n```'


def _section(title: str, lines: list[str]) -> str:
    """Lines under a heading, through the gate; empty without any."""
    shown = [gate.leave(shorten(one_line(line), _LINE)) for line in lines[:_MOST]]
    more = [f"- and {len(lines) - _MOST} more"] if len(lines) > _MOST else []
    return "\n".join([f"## {title}", "", *shown, *more]) if lines else ""


def _since(skill: Skill, since: datetime, until: datetime) -> bool:
    return skill.since is not None and since <= skill.since < until


def _reviews(vault: Vault, since: datetime, until: datetime) -> list[tuple[str, str]]:
    """What became of reviews in a span of time."""
    found = []
    for candidate in candidates(vault):
        if candidate.closed_at and since <= candidate.closed_at < until:
            found.append((candidate.review.status, candidate.review.reason))
        elif since <= candidate.detected_at < until:
            found.append(("raised", candidate.review.reason))
    return found


def _named(rows: list[Row], record: Record, key: str) -> list[str]:
    """The titles of what a memory names under a key."""
    wanted = set(record.linked_ids(key))
    return [row.file.title for row in rows if isinstance(row.file, Record) and row.file.id in wanted]
