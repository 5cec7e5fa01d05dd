"""The archive: every version that a file had on a line of the vault's commits, and from which of them to which it stood there.

The intervals are SQL:2011's system time, half-open, counted in steps of the line (docs/explanation/time.md). What a version holds is
read when the first question needs it, and kept as a row of a catalogue: those rows never change and never die.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from mnemos.domain.past import Axis, clamped
from mnemos.domain.schema import Status
from mnemos.domain.trust import TRUSTED
from mnemos.index.catalogue import Catalogue
from mnemos.index.entry import FOREVER, entry_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from mnemos.domain.past import Step
    from mnemos.domain.records import File
    from mnemos.domain.trust import Standing
    from mnemos.index.catalogue import Row

VERSION = 1  # of these tables; each has a folder of its own
UNREADABLE = 0  # in the place of a row's number: the version breaks the rules
_TABLES = """
create table step (axis text not null, seq integer not null, oid text not null, at integer not null, committed integer not null,
                   primary key (axis, seq)) without rowid;
create index step_oid on step (oid);
create index step_at on step (axis, at);
create table version (number integer primary key, path text not null, blob text not null, id text not null, row integer);
create unique index version_file on version (path, blob);
create index version_id on version (id);
create index version_row on version (row);
create table span (axis text not null, path text not null, begun integer not null, ended integer not null,
                   version integer not null, primary key (axis, path, begun)) without rowid;
create index span_version on span (version);
create table judged (row integer primary key);
create table chunk (chunk integer primary key, rows blob not null, lengths blob not null);
create table posting (term text not null, field integer not null, chunk integer not null, data blob not null,
                      primary key (term, field, chunk)) without rowid;
"""


@dataclass(frozen=True, slots=True)
class Stand:
    """One commit of a line, as the archive counts it.

    Args:
        seq: its place on the line, from 0.
        commit: its name.
        at: Unix seconds from which it counts as known; never before that of an earlier one.
        committed: what its committer's clock said.
    """

    seq: int
    commit: str
    at: int
    committed: int


@dataclass(frozen=True, slots=True)
class Version:
    """What a file held for a while.

    Args:
        number: of the version; the same text at the same path is the same version, however often it came back.
        path: where it lay.
        blob: what git calls its bytes.
        id: what it says its id is; empty where it says none.
        begun: the place of the first commit that held it.
        ended: the place of the first commit that did not hold it any more; `catalogue.FOREVER` while there is none.
    """

    number: int
    path: str
    blob: str
    id: str
    begun: int
    ended: int


class Archive(Catalogue):
    """The archive of one vault.

    Args:
        path: the file it is in; made where it is missing.
        patience: seconds to wait for another process that writes to it.

    Raises:
        sqlite3.Error: it cannot be opened.
        OSError: its folder cannot be made.
    """

    def __init__(self, path: Path, patience: float = 30.0) -> None:
        super().__init__(path, patience, more=_TABLES)

    # The line.

    def tip(self, axis: Axis) -> Stand | None:
        """The last commit of a line that is known here."""
        return self._stand("axis = ? order by seq desc limit 1", axis)

    def first(self, axis: Axis) -> Stand | None:
        """The first commit of a line."""
        return self._stand("axis = ? and seq = 0", axis)

    def stand(self, axis: Axis, commit: str) -> Stand | None:
        """A commit of a line by its name; nothing where it does not lie on it."""
        return self._stand("axis = ? and oid = ?", axis, commit)

    def stand_at(self, axis: Axis, when: int) -> Stand | None:
        """The last commit of a line that was known at an instant (Unix seconds); nothing before the first."""
        return self._stand("axis = ? and at <= ? order by at desc, seq desc limit 1", axis, when)

    def stands(self, axis: Axis, places: Iterable[int]) -> dict[int, Stand]:
        """The commits at some places of a line."""
        found = (self._stand("axis = ? and seq = ?", axis, place) for place in places)
        return {stand.seq: stand for stand in found if stand}

    def _stand(self, where: str, *values: object) -> Stand | None:
        found = self.execute(f"select seq, oid, at, committed from step where {where}", values).fetchone()
        return Stand(*found) if found else None

    def grow(self, axis: Axis, steps: Iterable[Step], after: str) -> bool:
        """Put the commits that came onto a line, all of them at once.

        Args:
            axis: the line.
            steps: the commits, the first one first.
            after: the commit that they follow; empty where they are all there is.

        Returns:
            Whether that was done; not where the line ends elsewhere by now, since another process has been here.
        """
        with self.changing():
            tip = self.tip(axis)
            if (tip.commit if tip else "") != after:
                return False
            begin, at = (tip.seq + 1, tip.at) if tip else (0, 0)
            self.count_up("spans")
            for seq, step in enumerate(steps, begin):
                at = clamped(at, step.committed)
                self.execute("insert into step values (?, ?, ?, ?, ?)", (axis, seq, step.commit, at, step.committed))
                for change in step.changes:
                    self.execute(
                        "update span set ended = ? where axis = ? and path = ? and ended = ?", (seq, axis, change.path, FOREVER)
                    )
                    if change.blob:
                        number = self._number_of(change.path, change.blob, change.id)
                        self.execute("insert into span values (?, ?, ?, ?, ?)", (axis, change.path, seq, FOREVER, number))
            return True

    def _number_of(self, path: str, blob: str, ident: str) -> int:
        self.execute("insert or ignore into version (path, blob, id) values (?, ?, ?)", (path, blob, ident))
        found = self.execute("select number from version where path = ? and blob = ?", (path, blob)).fetchone()
        return int(found[0])

    def cut(self, axis: Axis, line: Sequence[str]) -> str:
        """Forget what a line does not hold any more: the branch was rewritten.

        Args:
            axis: the line.
            line: the names of all its commits as it is now, the first one first.

        Returns:
            The last commit that is still known; empty where none is.
        """
        with self.changing():
            known = self.execute("select oid from step where axis = ? order by seq", (axis,))
            kept = 0
            for (old,), new in zip(known.fetchall(), line, strict=False):
                if old != new:
                    break
                kept += 1
            self.count_up("spans")
            self.execute("delete from step where axis = ? and seq >= ?", (axis, kept))
            self.execute("delete from span where axis = ? and begun >= ?", (axis, kept))
            self.execute(
                "update span set ended = ? where axis = ? and ended >= ? and ended != ?", (FOREVER, axis, kept, FOREVER)
            )
            return line[kept - 1] if kept else ""

    # The versions.

    def of_id(self, axis: Axis, ident: str) -> list[Version]:
        """All versions of what has an id, under whatever names, as they came; one that came back is there twice."""
        return self._versions("span.axis = ? and version.id = ? order by begun, version.path", axis, ident)

    def between(self, axis: Axis, first: int, last: int) -> list[Version]:
        """The versions that began at some place of a line after `first` and not after `last`, as they came."""
        return self._versions("span.axis = ? and begun > ? and begun <= ? order by begun, version.path", axis, first, last)

    def under(self, axis: Axis, folder: str) -> list[Version]:
        """All versions of the files under a folder, which ends with a slash."""
        return self._versions("span.axis = ? and span.path >= ? and span.path < ?", axis, folder, f"{folder[:-1]}0")

    def latest_of(self, axis: Axis, ids: Collection[str], limit: int) -> list[str]:
        """Those of some ids that changed last."""
        found = self.execute(
            "select id, max(case when ended = ? then begun else ended end) from span join version on number = span.version"
            " where axis = ? and id != '' group by id order by 2 desc",
            (FOREVER, axis),
        )
        return list(islice((ident for ident, _ in found if ident in ids), limit))

    def unread(self, axis: Axis, seq: int) -> list[Version]:
        """The versions that stood at a place of a line and that nobody has read yet."""
        return self._versions("span.axis = ? and version.row is null and begun <= ? and ended > ?", axis, seq, seq)

    def _versions(self, where: str, *values: object) -> list[Version]:
        columns = "number, version.path, blob, id, begun, ended"
        found = self.execute(f"select {columns} from span join version on number = span.version where {where}", values)
        return [Version(*row) for row in found]

    def ids_ending_ever(self, tail: str, limit: int = 10) -> list[str]:
        """Ids that any version ever had and that end in a text."""
        found = self.execute("select distinct id from version where id like ? order by id limit ?", (f"%{tail}", limit))
        return [ident for (ident,) in found]

    def read(self, version: Version, kind: str, file: File | None) -> int:
        """Note what a version holds; nothing where it breaks the rules. Gives its row, or `UNREADABLE`."""
        row = self.add(version.path, kind, entry_of(file)) if file else UNREADABLE
        self.execute("update version set row = ? where number = ?", (row, version.number))
        self.count_up("spans")
        return row

    def is_read(self, version: Version) -> bool:
        """Whether a version was read, by whomever."""
        found = self.execute("select row from version where number = ?", (version.number,)).fetchone()
        return found is not None and found[0] is not None

    def row_of(self, version: Version) -> int:
        """The row of a version that was read, or `UNREADABLE`."""
        return int(self.execute("select row from version where number = ?", (version.number,)).fetchone()[0] or UNREADABLE)

    def failures(self) -> list[tuple[int, str]]:
        """Row and id of every version of a session that failed or was blocked."""
        marks = (Status.FAILED.value, Status.BLOCKED.value)
        return self.execute("select row, id from doc where kind = 'session' and status in (?, ?)", marks).fetchall()

    def blob_of(self, row: int) -> str:
        """What git calls the bytes that a row was read from."""
        return str(self.execute("select blob from version where row = ?", (row,)).fetchone()[0])

    # Trust, which is worked out for what is looked at, and is that of today.

    def unjudged(self, rows: Iterable[Row]) -> list[Row]:
        """Those of some rows of which nobody has worked out yet how far they are trusted."""
        asked = "select 1 from judged where row = ?"
        return [row for row in rows if self.execute(asked, (row.number,)).fetchone() is None]

    def judge(self, row: Row, standing: Standing | None) -> bool:
        """Note how far a row is trusted; nothing where it must not leave at all. Gives whether that is news."""
        self.execute("insert or ignore into judged values (?)", (row.number,))
        if standing is None:
            self.execute("update version set row = ? where row = ?", (UNREADABLE, row.number))
            self.count_up("spans")
        elif standing != row.standing:
            self.set_standing(row.number, standing)
        return standing != row.standing

    def judge_anew(self, policy: str) -> None:
        """Forget all that was worked out of trust, where that was done by another policy."""
        if self.facts().get("policy") == policy:
            return
        with self.changing():
            self.execute("delete from judged")
            for row in self.rows("not trust or rules != '' or allowed != ''"):
                self.set_standing(row.number, TRUSTED)
            self.execute("update version set row = null where row = ?", (UNREADABLE,))
            self.put("policy", policy)
            self.count_up("spans")

    def edition(self) -> str:
        """Equal for as long as the same rows stand at the same places."""
        return self.facts().get("spans", "")

    def spans(self, axis: Axis) -> list[tuple[int, int, int]]:
        """Row, first place and first place after, of every version of a line that was read."""
        return self.execute(
            "select row, begun, ended from span join version on number = span.version where axis = ? and row > 0", (axis,)
        ).fetchall()

    def shared_ids(self) -> dict[str, list[tuple[str, int]]]:
        """The ids that more than one file ever claimed, to path and row of each of their versions that was read."""
        found: dict[str, list[tuple[str, int]]] = {}
        rows = self.execute(
            "select id, path, row from doc where id != '' and id in"
            " (select id from doc group by id having min(path) != max(path))"
        )
        for ident, path, row in rows:
            found.setdefault(ident, []).append((path, row))
        return found
