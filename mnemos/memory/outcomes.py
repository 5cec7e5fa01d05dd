"""What was said of skills and memories: sums over session files, each of which has one writer, so that no count ever conflicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.effectiveness import Tally, tally
from mnemos.domain.records import Session
from mnemos.domain.schema import SESSION_KEYS, Source
from mnemos.memory import spool
from mnemos.memory.sessions import folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from mnemos.memory.vault import Vault


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one session said of a skill or memory.

    Args:
        what: the name of the skill, or the id of the memory.
        session: the id of the session, empty for what was noted outside of any.
        name: the base name of its file, for links; empty where it has none.
        at: when the session ended, or was last heard of.
    """

    verdict: str
    what: str
    note: str
    session: str
    name: str
    at: datetime


def outcomes(vault: Vault, what: str | None = None) -> list[Outcome]:
    """What ended sessions said of a skill or memory, or of all of them, in the order of time; sessions that are not trusted have no say.

    Args:
        vault: an open vault whose index is up to date.
        what: the name of a skill, or the id of a memory.
    """
    where, values = ("where what = ?", (what,)) if what else ("", ())
    rows = vault.index.catalogue.rows(f"alive = 1 and trust and row in (select row from outcome {where})", *values)
    found = []
    for row in rows:
        if isinstance(row.file, Session):
            name = row.path.rsplit("/", 1)[-1].removesuffix(".md")
            notes = row.file.notes or ("",) * len(row.file.outcomes)
            found += [
                Outcome(verdict, subject, note, row.file.id, name, row.file.ended_at)
                for (verdict, subject), note in zip(row.file.outcomes, notes, strict=True)
                if what in {None, subject}
            ]
    return sorted(found, key=lambda outcome: (outcome.at, outcome.session))


def open_outcomes(vault: Vault) -> Iterator[Outcome]:
    """What was said in sessions that are still open, and outside of any: known on this machine only."""
    for session in (*spool.every(folder(vault)), *spool.loose(folder(vault))):
        for verdict, what, note in session.outcomes:
            yield Outcome(verdict, what, note, session.id, session.name, session.last_at)


def tallies(vault: Vault) -> dict[str, Tally]:
    """All outcomes counted by what they were said of, those in open sessions too."""
    counted = vault.index.catalogue.verdicts()
    for outcome in open_outcomes(vault):
        counted.append((outcome.what, outcome.verdict))
    verdicts: dict[str, list[str]] = {}
    for what, verdict in counted:
        verdicts.setdefault(what, []).append(verdict)
    return {what: tally(said) for what, said in verdicts.items()}


def say_later(vault: Vault, ident: str, outcome: tuple[str, str, str], *, now: datetime) -> bool:
    """Add an outcome to the file of a session that has ended; gives whether there is one with that id.

    Args:
        vault: an open vault whose index is up to date.
        ident: the id of the session.
        outcome: verdict, what it is passed on, and a note.
        now: the commit's time.
    """
    row = vault.index.catalogue.by_id(ident.strip().lower())
    if row is None or not isinstance(row.file, Session):
        return False
    from mnemos.memory.write import write_file
    from mnemos.vault import codec  # YAML costs 25 ms, and blocks only count

    line = " ".join(filter(None, outcome))

    def make(old: str | None) -> str | None:
        if old is None:
            return None
        known = codec.parse(old).meta.get("outcomes") or []
        return codec.edit(old, keys=SESSION_KEYS, meta={"outcomes": (*([known] if isinstance(known, str) else known), line)})

    trailers = {"Mnemos-Id": row.file.id, "Mnemos-Agent": row.file.agent, "Mnemos-Source": Source.AGENT.value}
    write_file(vault, row.path, make, verb="session", title=row.file.title, trailers=trailers, now=now)
    return True
