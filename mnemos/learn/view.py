"""What the dream pass looks at: the trusted state of a vault at one instant, read once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.domain.liveness import is_live
from mnemos.domain.records import Record, Skill
from mnemos.domain.trust import Trust
from mnemos.domain.ulids import time_of
from mnemos.learn.clustered import clustered
from mnemos.memory.outcomes import outcomes
from mnemos.memory.read import name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mnemos.index.catalogue import Row
    from mnemos.memory.outcomes import Outcome
    from mnemos.memory.vault import Vault


@dataclass(frozen=True, slots=True)
class View:
    """A vault at an instant.

    Args:
        now: that instant.
        latest: when the last thing happened that the vault knows of; what is written of it bears this time, so that it is equal on every machine.
        names: id of a memory to the base name of its file.
        clusters: corrections about one matter, project by project, the oldest first; each with the skill that was made from most of them, if any was.
        skills: the trusted skills of our own, by name.
        born: name of a skill to when it came into the vault, by its commits.
        said: name of a skill or id of a memory to what was said of it, in the order of time.
        contradicted: memories to those that contradict them.
        raw: memories that nobody has reviewed.
    """

    now: datetime
    latest: datetime
    names: Mapping[str, str]
    clusters: list[tuple[list[Record], str | None]]
    skills: dict[str, Row]
    born: Mapping[str, datetime]
    said: Mapping[str, list[Outcome]]
    contradicted: list[tuple[Row, list[Row]]]
    raw: list[Row]

    def skill(self, name: str) -> Skill:
        """A skill by its name."""
        file = self.skills[name].file
        assert isinstance(file, Skill)
        return file

    def under(self, name: str) -> list[Record]:
        """The corrections on the matter of a skill, in the order of ids."""
        return sorted(
            (record for cluster, of in self.clusters if of == name for record in cluster), key=lambda record: record.id
        )


def look(vault: Vault, now: datetime) -> View:
    """The view of a vault whose index is up to date."""
    catalogue = vault.index.catalogue
    rows = catalogue.rows("alive = 1 and kind = 'memory' and type = 'correction' and trust")
    corrections = [(row, row.file) for row in rows if isinstance(row.file, Record) and is_live(row.file, now)]
    by_project: defaultdict[str, list[Record]] = defaultdict(list)
    for _, record in corrections:
        by_project[record.project].append(record)
    own = [row for row in catalogue.rows("alive = 1 and kind = 'skill' and trust") if not vault.layout.is_pack(row.path)]
    said: defaultdict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes(vault):
        said[outcome.what].append(outcome)
    times = [time_of(record.id) for _, record in corrections] + [outcome.at for told in said.values() for outcome in told]
    evidence = {row.file.title: frozenset(row.file.evidence) for row in own if isinstance(row.file, Skill)}
    raw = catalogue.rows("alive = 1 and kind = 'memory' and not trust and rules = '' order by made, id")
    return View(
        now=now,
        latest=max(times, default=now.replace(microsecond=0)),
        names={record.id: name_of(row) for row, record in corrections},
        clusters=[(cluster, _made_of(cluster, evidence)) for cluster in clustered(vault, by_project)],
        skills={row.file.title: row for row in own},
        born=_born(vault) if own else {},
        said=said,
        contradicted=_contradicted(vault, now),
        raw=[row for row in raw if isinstance(row.file, Record) and is_live(row.file, now)],
    )


def _made_of(cluster: list[Record], evidence: Mapping[str, frozenset[str]]) -> str | None:
    """The skill that was made from most of a cluster; nothing where none was."""
    ids = {record.id for record in cluster}
    shares = [(-len(ids & known), name) for name, known in evidence.items() if not ids.isdisjoint(known)]
    return min(shares)[1] if shares else None


def _born(vault: Vault) -> dict[str, datetime]:
    """When each skill of our own was first committed, along first parents."""
    places = [room for room in vault.layout.rooms if room.endswith("skills")]
    options = ("--first-parent", "--no-show-signature", "--diff-filter=A", "--no-renames", "--name-only", "--format=%x1e%ct")
    found: dict[str, datetime] = {}
    for entry in vault.repository.git.text("log", *options, "HEAD", "--", *places).split("\x1e")[1:]:
        at, *paths = entry.split("\n")
        for path in filter(None, paths):
            found[path.split("/")[-2]] = datetime.fromtimestamp(int(at), UTC)  # the newest first: the oldest stays
    return found


def _contradicted(vault: Vault, now: datetime) -> list[tuple[Row, list[Row]]]:
    """Memories that hold now, to the trusted ones that contradict them and hold too."""
    catalogue = vault.index.catalogue
    found: dict[str, list[Row]] = {}
    for row in catalogue.rows("alive = 1 and trust and row in (select row from link where kind = 'contradicts') order by id"):
        if isinstance(row.file, Record) and is_live(row.file, now):
            for target in row.file.linked_ids("contradicts"):
                found.setdefault(target, []).append(row)
    held = [(catalogue.by_id(target), sources) for target, sources in sorted(found.items())]
    return [
        (row, sources)
        for row, sources in held
        if row and isinstance(row.file, Record) and row.standing.trust is Trust.CURATED and is_live(row.file, now)
    ]
