"""Monitors: what gives reason to doubt a belief, each one function from the view of a vault to doubts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mnemos.domain.effectiveness import Tally, tally
from mnemos.domain.generated import is_untouched
from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record, Skill
from mnemos.domain.schema import Verdict
from mnemos.domain.text import one_line, shorten
from mnemos.domain.ulids import time_of
from mnemos.learn.promote import ENOUGH
from mnemos.memory.read import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mnemos.index.catalogue import Row
    from mnemos.learn.view import View
    from mnemos.memory.outcomes import Outcome

FLOOR = 0.3  # the share of successes that a skill must be sure to have
USES = 10  # before that is asked
UNREVIEWED = "raw left lying"
UNUSED = timedelta(days=90)
LYING = timedelta(days=14)
FAILURES = 3  # of a prediction
MISLED = 3  # sessions that call a memory wrong
_LINE = 240  # characters of what is told of one piece of evidence


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that speaks for or against a belief.

    Args:
        link: the base name of the file that says it.
        at: when.
        text: what it says, in a line.
    """

    link: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A reason to think about a belief.

    Args:
        monitor: which monitor raised it.
        target: the link of the skill or memory in question.
        ident: its id, or its name where it has none.
        project: its project.
        severity: low, medium or high.
        reason: in a line.
        hypothesis: its text, verbatim.
        against: what speaks against it.
        in_favour: what speaks for it.
        at: when the reason arose.
    """

    monitor: str
    target: str
    ident: str
    project: str
    severity: str
    reason: str
    hypothesis: str
    at: datetime
    against: tuple[Evidence, ...] = ()
    in_favour: tuple[Evidence, ...] = ()


def doubts(view: View) -> list[Doubt]:
    """Everything that gives reason to doubt, the gravest first."""
    found = [doubt for name in sorted(view.skills) for doubt in _of_skill(view, name)]
    found += [*_contradictions(view), *_misleading(view), *_lying(view)]
    return sorted(found, key=lambda doubt: (("high", "medium", "low").index(doubt.severity), doubt.reason, doubt.target))


def _of_skill(view: View, name: str) -> Iterator[Doubt]:
    skill, row = view.skill(name), view.skills[name]
    told = [outcome for outcome in view.said.get(name, []) if skill.revised is None or outcome.at >= skill.revised]
    counted = tally(outcome.verdict for outcome in told)
    against = tuple(_said(outcome) for outcome in told if outcome.verdict == Verdict.WRONG)
    helped = tuple(_said(outcome) for outcome in told if outcome.verdict == Verdict.HELPED)

    def doubt(monitor: str, severity: str, reason: str, evidence: tuple[Evidence, ...], at: datetime) -> Doubt:
        return Doubt(
            monitor,
            row.path.removesuffix(".md"),
            skill.id or name,
            skill.project,
            severity,
            reason,
            skill.body,
            at,
            evidence,
            helped,
        )

    if counted.uses >= USES and counted.lower < FLOOR:
        reason = f"{name} helped {counted.helped} of {counted.uses} times, so it may be as few as {counted.lower:.0%}"
        yield doubt("low effectiveness", "high" if counted.upper < 0.5 else "medium", reason, against, against[-1].at)
    elif fallen := _fallen(told):
        before, after = fallen
        reason = f"{name} helped {after.helped} of the last {after.uses} times, and {before.helped} of {before.uses} before"
        yield doubt("falling effectiveness", "high", reason, against[-after.wrong :], against[-1].at)
    if skill.prediction and counted.wrong >= FAILURES and counted.wrong > counted.helped:
        reason = f"what {name} predicts failed {counted.wrong} times and held {counted.helped} times"
        yield doubt("failed prediction", "high", reason, against, against[-1].at)
    if since := view.born.get(name):
        used = max([outcome.at for outcome in view.said.get(name, [])], default=since)
        if view.now - used >= UNUSED:
            what = "has never been used" if used == since else "has not been used"
            yield doubt("disuse", "low", f"{name} {what} since {used:%Y-%m-%d}", (), used + UNUSED)
    yield from _new_corrections(view, skill, doubt)


def _new_corrections(view: View, skill: Skill, doubt: object) -> Iterator[Doubt]:
    """Corrections on the matter of a skill that came since its text was made."""
    assert callable(doubt)
    since = skill.since
    later = [record for record in view.under(skill.name) if since is None or time_of(record.id) > since]
    fresh = [record for record in later if record.id not in skill.evidence]
    evidence = tuple(
        Evidence(
            view.names[record.id],
            time_of(record.id),
            shorten(f"{one_line(record.text('Tried'))} -> {one_line(record.text('Fix'))}", _LINE),
        )
        for record in later
    )
    if len(later) >= ENOUGH:
        reason = f"{len(later)} corrections on its matter came after {skill.name} was there"
        yield doubt("repeated mistakes", "high" if len(later) >= 2 * ENOUGH else "medium", reason, evidence, evidence[-1].at)
    elif fresh and not is_untouched(skill):
        reason = f"{len(fresh)} new on the matter of {skill.name}, which a person or an agent has edited"
        yield doubt("addition", "low", reason, evidence, evidence[-1].at)


def _fallen(told: list[Outcome]) -> tuple[Tally, Tally] | None:
    """The outcomes before and after a fall; nothing where the last ones could be chance: their intervals meet."""
    verdicts = [outcome.verdict for outcome in told if outcome.verdict in {Verdict.HELPED, Verdict.WRONG}]
    before, after = tally(verdicts[:-USES]), tally(verdicts[-USES:])
    return (before, after) if before.uses >= USES and after.upper < before.lower else None


def _contradictions(view: View) -> Iterator[Doubt]:
    for row, sources in view.contradicted:
        assert isinstance(row.file, Record)
        evidence = tuple(Evidence(name_of(source), time_of(source.file.id), source.file.title) for source in sources)
        reason = f"{len(sources)} contradict: {row.file.title}"
        severity = "high" if len(sources) >= ENOUGH else "medium"
        yield _of_memory("contradiction", row, severity, reason, evidence, evidence[-1].at)


def _misleading(view: View) -> Iterator[Doubt]:
    """Memories that agents call wrong more often than helpful."""
    for ident in sorted(view.names):
        told = view.said.get(ident, [])
        wrong = tuple(_said(outcome) for outcome in told if outcome.verdict == Verdict.WRONG)
        if len(wrong) >= MISLED and len(wrong) > tally(outcome.verdict for outcome in told).helped:
            record = next(record for cluster, _ in view.clusters for record in cluster if record.id == ident)
            reason = f"{len(wrong)} sessions called it wrong: {record.title}"
            yield Doubt(
                "called wrong", view.names[ident], ident, record.project, "medium", reason, _text(record), wrong[-1].at, wrong
            )


def _lying(view: View) -> Iterator[Doubt]:
    for row in view.raw:
        made = time_of(row.file.id)
        if view.now - made >= LYING:
            reason = f"unreviewed since {made:%Y-%m-%d}: {row.file.title}"
            yield _of_memory(UNREVIEWED, row, "low", reason, (), made + LYING)


def _of_memory(monitor: str, row: Row, severity: str, reason: str, evidence: tuple[Evidence, ...], at: datetime) -> Doubt:
    record = row.file
    assert isinstance(record, Record)
    return Doubt(monitor, name_of(row), record.id, record.project, severity, reason, _text(record), at, evidence)


def _text(record: Record) -> str:
    """What a memory says, as its file has it."""
    parts = [f"## {section.heading}\n{section.text}" if section.heading else section.text for section in record.sections]
    return "\n\n".join(parts)


def _said(outcome: Outcome) -> Evidence:
    note = f": {outcome.note}" if outcome.note else ""
    return Evidence(outcome.name, outcome.at, shorten(f"{outcome.verdict}{note}", _LINE))


def line_of(evidence: Evidence) -> str:
    """A piece of evidence as a line of a list."""
    return f"- {format_instant(evidence.at)} [[{evidence.link}]] {evidence.text}"
