"""What was pushed into sessions that have ended: noted on this machine only, since it follows from prompts; a digest tells what came of it."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.dedup import similarity, words_of
from mnemos.domain.records import Record, Session, Skill
from mnemos.domain.schema import Status, Type, Verdict
from mnemos.domain.ulids import is_ulid, time_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from mnemos.index.catalogue import Row
    from mnemos.memory.spool import OpenSession
    from mnemos.memory.vault import Vault

LIMIT = 1 << 20  # bytes, after which a new file is begun; one older one is kept
SUCCESS, AGAIN, WRONG, FAILURE, UNKNOWN = "success", "same mistake again", "called wrong", "failure", "unknown"
_SAME = 0.6  # Jaccard index of the words from which two corrections are about one mistake, as for near-duplicates


@dataclass(frozen=True, slots=True)
class Push:
    """One memory or skill that was shown in one session, and what came of it.

    Args:
        what: the id of the memory, or the name of the skill.
        title: what it is called.
        session: the id of the session.
        at: when that ended.
        then: one of the words above.
    """

    what: str
    title: str
    session: str
    at: datetime
    then: str


def note(vault: Vault, session: OpenSession) -> None:
    """Note what a session that has ended was shown; a disk that will not take it only makes the next digest say less."""
    if not session.told:
        return
    place = _place(vault)
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and place.stat().st_size > LIMIT:
            place.replace(place.with_suffix(".1.jsonl"))
        with place.open("a", encoding="utf-8", newline="\n") as file:
            file.write(json.dumps({"session": session.id, "ids": sorted(session.told)}) + "\n")


def pushes(vault: Vault, *, since: datetime | None = None, until: datetime | None = None) -> list[Push]:
    """What was pushed into sessions that ended in a span of time, and what came of each, in the order of time.

    The same mistake came again where the session recorded what it had been shown once more, or a correction in nearly the same words, or one that a skill it was shown was later
    extended by. Else what the agent said of it counts, then the status of the session: a success is not said to be owed to what was pushed.

    Args:
        vault: an open vault whose index is up to date.
        since: included; nothing for all there is.
        until: not included.
    """
    found = []
    for ident, shown in _noted(vault).items():
        row = vault.index.catalogue.by_id(ident)
        if row is None or not isinstance(row.file, Session):
            continue
        session = row.file
        if (since and session.ended_at < since) or (until and session.ended_at >= until):
            continue
        again = [file for own in vault.index.catalogue.in_session(ident) if isinstance(file := own.file, Record)]
        for what in shown:
            target = vault.index.catalogue.by_id(what) if is_ulid(what) else vault.index.catalogue.skill(what)
            if target is not None and isinstance(target.file, Record | Skill):
                found.append(Push(what, target.file.title, ident, session.ended_at, _then(session, what, target, again)))
    return sorted(found, key=lambda push: (push.at, push.session, push.what))


def _then(session: Session, what: str, target: Row, recorded: list[Record]) -> str:
    said = [verdict for verdict, subject in session.outcomes if subject == what]
    corrections = [record for record in recorded if record.type is Type.CORRECTION]
    if any(_is_again(session, target, record) for record in corrections):
        return AGAIN
    if Verdict.WRONG in said:
        return WRONG
    if Verdict.HELPED in said or session.status is Status.OK:
        return SUCCESS
    return UNKNOWN if session.status is Status.ABANDONED else FAILURE


def _is_again(session: Session, target: Row, record: Record) -> bool:
    """Whether a correction of a session is the mistake that what it was shown is about."""
    match target.file:
        case Skill() as skill:
            return record.id in skill.evidence and time_of(record.id) >= session.started_at
        case Record() as shown if shown.type is Type.CORRECTION:
            if shown.id == record.id:
                return time_of(shown.id) < session.started_at  # the door put the second one into the first
            return similarity(words_of(shown), words_of(record)) >= _SAME
        case _:
            return False


def _noted(vault: Vault) -> dict[str, list[str]]:
    """Session to what it was shown; what a disk has broken is left out."""
    found: dict[str, list[str]] = {}
    for line in _lines(_place(vault)):
        with suppress(ValueError, KeyError, TypeError):
            entry = json.loads(line)
            found[str(entry["session"])] = [str(ident) for ident in entry["ids"]]
    return found


def _lines(place: Path) -> Iterator[str]:
    for file in (place.with_suffix(".1.jsonl"), place):
        with suppress(OSError):
            yield from file.read_text(encoding="utf-8", errors="replace").split("\n")


def _place(vault: Vault) -> Path:
    return vault.layout.local / "log" / "pushes.jsonl"
