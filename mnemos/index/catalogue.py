"""The catalogue: one row for every version of a file that is or was current, in SQLite under `.mnemos/cache`.

It answers every question that needs no text search, holds each record in full so that nothing is read twice, and remembers what
was seen of the vault: the commit, and the digest of every file. Rows are numbered; the number is what the text index calls a
document. A changed file gets a new row and the old one dies, so a row never changes its text.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mnemos.domain.dedup import bands, content_key, similarity, words_of
from mnemos.domain.liveness import is_live
from mnemos.domain.records import File, Record
from mnemos.domain.schema import Status
from mnemos.domain.trust import TRUSTED, Standing, Trust
from mnemos.domain.ulids import LENGTH, SHORT
from mnemos.errors import Problem
from mnemos.index.database import Database
from mnemos.index.entry import Entry, entry_of
from mnemos.index.rows import from_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

VERSION = 8  # of the tables and of what is put into them; each has a file of its own
_ALIVE, _SHADOWED = 1, 2
_BATCH = 500  # values in one statement: SQLite takes some thousands
_NEAR = 0.6  # Jaccard index of the words from which two memories are near-duplicates

# The tables that have something of a row beside it, by its kind. Those of sessions cannot be looked up by row: they hardly ever change.
_BESIDE = {"memory": ("tag", "link", "band"), "session": ("tag", "touched", "outcome"), "skill": ("tag",), "review": ()}

_TABLES = """
insert into meta values ('epoch', hex(randomblob(8)));
create table file (path text primary key, digest text not null, size integer not null, mtime integer not null,
                   row integer) without rowid;
create table dirty (path text primary key, untracked integer not null) without rowid;
create table folder (path text primary key, mtime integer not null) without rowid;
create table doc (row integer primary key autoincrement, path text not null, name text not null, id text not null,
                  kind text not null, type text not null, project text not null, title text not null, importance integer not null,
                  begins integer not null, ends integer not null, made integer not null, trust integer not null,
                  session text not null, content text not null, status text not null, record text not null,
                  rules text not null default '', allowed text not null default '', meaning integer not null default 0,
                  alive integer not null default 1, folded integer not null default 0, change integer not null);
create index doc_id on doc (id);
create index doc_shelf on doc (kind, project, type, importance, made) where alive = 1;
create index doc_content on doc (content) where alive = 1;
create index doc_name on doc (name) where alive = 1;
create index doc_change on doc (change);
create index doc_unfolded on doc (row) where not folded;
create index doc_shadowed on doc (id) where alive = 2;
create index doc_rules on doc (row) where rules != '' or allowed != '';
create index doc_dead on doc (row) where alive = 0 and folded = 1;
create table tag (row integer not null, tag text not null, primary key (tag, row)) without rowid;
create index tag_row on tag (row);
create table link (row integer not null, kind text not null, target text not null, primary key (target, kind, row)) without rowid;
create index link_row on link (row);
create index link_superseded on link (row) where kind = 'superseded_by';
create table touched (row integer not null, project text not null, path text not null, count integer not null, at integer not null,
                      primary key (project, path, row)) without rowid;
create table outcome (row integer not null, verdict text not null, what text not null);
create index outcome_what on outcome (what);
create table band (band integer not null, row integer not null, primary key (band, row)) without rowid;
create index band_row on band (row);
create table problem (path text not null, place text not null, what text not null, remedy text not null, line integer not null);
create index problem_path on problem (path);
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A live row: what the file holds, where it lies, how far it is trusted, and, in answers, the vault where that is another one."""

    number: int
    path: str
    file: File
    standing: Standing = TRUSTED
    vault: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """What was last seen of one file.

    Args:
        digest: of its bytes.
        size: in bytes.
        mtime: in nanoseconds.
    """

    digest: str
    size: int
    mtime: int


class Catalogue(Database):
    """The catalogue of one vault.

    Args:
        path: the file it is in; made where it is missing. In memory it is only where the beginning is copied from.
        patience: seconds to wait for another process that writes to it.
        in_memory: whether to work on a copy in memory, for a disk that takes nothing more.
        more: the statements that make further tables, for who keeps more in the same place.

    Raises:
        sqlite3.Error: it cannot be opened.
        OSError: its folder cannot be made.
    """

    def __init__(self, path: Path, patience: float = 30.0, *, in_memory: bool = False, more: str = "") -> None:
        super().__init__(path, _TABLES + more, VERSION, patience=patience, in_memory=in_memory)
        self._raw: tuple[tuple[int, int], list[str]] = ((-1, -1), [])

    def clear(self) -> None:
        """Forget every file and everything that was seen; numbers that rows had are never given again."""
        with self.changing():
            for table in ("file", "dirty", "folder", "doc", "tag", "link", "touched", "outcome", "band", "problem"):
                self.execute(f"delete from {table}")
            self.execute("delete from meta where key != 'change'")
            self._begin_epoch()

    # What was seen of the vault.

    def seen(self, path: str) -> Seen | None:
        """What was last seen of a file."""
        found = self.execute("select digest, size, mtime from file where path = ?", (path,)).fetchone()
        return Seen(*found) if found else None

    def paths(self) -> set[str]:
        """The paths of all files that were seen."""
        return {path for (path,) in self.execute("select path from file")}

    def dirty(self) -> dict[str, bool]:
        """The paths at which the work tree differed from the commit when it was last looked at, to whether git knows them not.

        There may be more: what does not differ any more is noticed at the next look.
        """
        return {path: bool(untracked) for path, untracked in self.execute("select path, untracked from dirty")}

    def set_dirty(self, paths: Mapping[str, bool], *, replaces: Mapping[str, bool] | None = None) -> None:
        """Note which paths differ from the commit now.

        Args:
            paths: the paths, to whether git knows them not.
            replaces: what was noted when the look began. Where something else is by now, another process has looked meanwhile,
                and what either found stays; nothing for adding to whatever is noted.
        """
        noted = self.dirty()
        if noted != replaces:
            paths = {**noted, **paths}
        self.executemany("delete from dirty where path = ?", [(path,) for path in noted.keys() - paths.keys()])
        fresh = [item for item in paths.items() if noted.get(item[0]) != item[1]]
        self.executemany("insert or replace into dirty values (?, ?)", fresh)

    def folders(self) -> dict[str, int]:
        """The folders of the last look at the work tree, to their times in nanoseconds."""
        return dict(self.execute("select path, mtime from folder").fetchall())

    def set_folders(self, folders: Mapping[str, int], *, replaces: Mapping[str, int]) -> None:
        """Note the folders of a look.

        Args:
            folders: the folders, to their times.
            replaces: what was noted when the look began. Where something else is by now, another process has looked meanwhile:
                the folders in which both differ are to be read again.
        """
        noted = self.folders()
        if noted != replaces:
            folders = {path: time if noted.get(path) == time else 0 for path, time in folders.items()}
        self.executemany("delete from folder where path = ?", [(path,) for path in noted.keys() - folders.keys()])
        fresh = [item for item in folders.items() if noted.get(item[0]) != item[1]]
        self.executemany("insert or replace into folder values (?, ?)", fresh)

    # Changing rows.

    def set_file(
        self,
        path: str,
        seen: Seen,
        kind: str,
        file: File | None,
        problems: Sequence[Problem] = (),
        standing: Standing = TRUSTED,
        entry: Entry | None = None,
    ) -> None:
        """Put what a file holds now in the place of what it held before.

        Args:
            path: the file.
            seen: what its bytes and its entry in the folder are.
            kind: memory, session, skill or review.
            file: what it holds; nothing where it breaks the rules.
            problems: which rules it breaks.
            standing: how far it is trusted.
            entry: what `entry_of` the file gives, where somebody has worked that out already.
        """
        with self.changing():
            self._forget(path)
            number = self.add(path, kind, entry or entry_of(file), standing) if file else None
            self.execute(
                "insert into file (path, digest, size, mtime, row) values (?, ?, ?, ?, ?)",
                (path, seen.digest, seen.size, seen.mtime, number),
            )
            self._settle(file.id if file else "")
            if problems:
                self._add_problems(path, problems)

    def touch_file(self, path: str, seen: Seen) -> None:
        """Note that a file's entry in the folder changed, its bytes not."""
        self.execute("update file set size = ?, mtime = ? where path = ?", (seen.size, seen.mtime, path))

    def forget_file(self, path: str) -> None:
        """Let a file's row die: the file is gone, or about to be seen anew."""
        with self.changing():
            self._forget(path)

    def _forget(self, path: str) -> None:
        asked = "select file.row, doc.id, doc.kind from file left join doc using (row) where file.path = ?"
        found = self.execute(asked, (path,)).fetchone()
        if found is None:
            return
        number, ident, kind = found
        if number is not None:
            for table in _BESIDE[kind]:
                self.execute(f"delete from {table} where row = ?", (number,))
            self.execute(
                "update doc set alive = 0, record = '', change = ? where row = ?",
                (self._next_change(), number),
            )
            self._settle(ident)
        self.execute("delete from file where path = ?", (path,))
        self.execute("delete from problem where path = ?", (path,))

    def set_standing(self, number: int, standing: Standing) -> None:
        """Put another trust in the place of a row's own: what was allowed, or where it came from, is another by now."""
        with self.changing():
            fields = _standing_fields(standing)
            marks = ", ".join(f"{name} = ?" for name in fields)
            self.execute(f"update doc set {marks}, change = ? where row = ?", (*fields.values(), self._next_change(), number))
            self.count_up("standings")

    def add(self, path: str, kind: str, entry: Entry, standing: Standing = TRUSTED) -> int:
        """Put what a file holds into a row of its own, beside whatever is there; gives the row's number."""
        name = path.rsplit("/", 1)[-1].removesuffix(".md").casefold()
        columns = {
            "path": path, "name": name, "kind": kind, "change": self._next_change(), **entry.columns, **_standing_fields(standing),
        }  # fmt: skip
        marks = ", ".join("?" * len(columns))
        cursor = self.execute(f"insert into doc ({', '.join(columns)}) values ({marks})", tuple(columns.values()))
        number = cursor.lastrowid
        assert number is not None
        self._add_beside("tag", [(number, tag) for tag in entry.tags])
        self._add_beside("link", [(number, *link) for link in entry.links])
        self._add_beside("band", [(band, number) for band in entry.bands])
        self._add_beside("touched", [(number, *touched) for touched in entry.touched])
        self._add_beside("outcome", [(number, *outcome) for outcome in entry.outcomes])
        return number

    def _add_beside(self, table: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self.executemany(f"insert or ignore into {table} values ({', '.join('?' * len(rows[0]))})", rows)

    def _settle(self, ident: str) -> None:
        """Where several files claim one id, let the one whose name ends in it count, and put the others into its shadow."""
        if not ident:
            return
        claims = self.execute(
            "select row, alive from doc where id = ? and alive order by path not like ?, path",
            (ident, f"%{ident}.md"),
        )
        for place, (number, alive) in enumerate(claims.fetchall()):
            wanted = _SHADOWED if place else _ALIVE
            if alive != wanted:
                self.execute(
                    "update doc set alive = ?, change = ? where row = ?",
                    (wanted, self._next_change(), number),
                )

    def _next_change(self) -> int:
        return self.count_up("change")

    def _add_problems(self, path: str, problems: Iterable[Problem]) -> None:
        rows = [(path, problem.where, problem.what, problem.remedy, problem.line) for problem in problems]
        texts = [tuple(_printable(value) if isinstance(value, str) else value for value in row) for row in rows]
        self.executemany("insert into problem values (?, ?, ?, ?, ?)", texts)

    def folder_problems(self) -> dict[str, Problem]:
        """Folders that could not be read as a whole, to what is wrong with them."""
        return {path: problem for path, problem in self.problems() if path.endswith("/")}

    def set_folder_problems(self, problems: Mapping[str, Problem]) -> None:
        """Note which folders, named with a slash at the end, cannot be read as a whole now."""
        self.execute("delete from problem where path like '%/'")
        for path, problem in problems.items():
            self._add_problems(_printable(path), [problem])

    # Folding rows into the text index: only one process at a time does that, under the lock of `index.lexical`.

    def unfolded(self, limit: int = -1) -> list[int]:
        """Live rows that the text index does not hold yet, oldest first."""
        found = self.execute("select row from doc where alive = 1 and not folded order by row limit ?", (limit,))
        return [number for (number,) in found]

    def living(self) -> list[int]:
        """All live rows, oldest first."""
        return [number for (number,) in self.execute("select row from doc where alive = 1 order by row")]

    def dead_folded(self) -> list[int]:
        """Rows that died and that the text index still holds."""
        return [number for (number,) in self.execute("select row from doc where alive = 0 and folded = 1")]

    def mark_folded(self, numbers: Iterable[int], dead: Iterable[int], *, was: str, text: str, state: str) -> bool:
        """Note which rows the text index holds now, and which dead ones it let go.

        Args:
            numbers: the rows that were folded.
            dead: the rows that it let go.
            was: the text index that the catalogue named when the folding began; where it names another one by now, nothing is noted.
            text: the one that was folded into; where it is another, it held nothing before.
            state: what it looked like afterwards, as `index.lexical` says it: so that a part of it that is lost is missed.

        Returns:
            Whether it was noted.
        """
        with self.changing():
            if self.get("text") != was:
                return False
            if text != was:
                self.execute("update doc set folded = 0 where folded = 1")
                self.put("folding", "")
            self.executemany("update doc set folded = 1 where row = ?", [(number,) for number in numbers])
            self.executemany("update doc set folded = 2 where row = ?", [(number,) for number in dead])
            self.execute("update doc set folded = 2 where alive = 0 and not folded")
            self.put("text", text)
            self.put("text_state", state)
            self._compact()
            return True

    def _compact(self) -> None:
        """Drop the dead rows once they outnumber the living; a reader that sees a new epoch reads all columns again."""
        dead, alive = self.execute("select sum(folded = 2), sum(alive != 0) from doc").fetchone()
        if (dead or 0) > max(1000, alive or 0):
            self.execute("delete from doc where alive = 0 and folded = 2")
            self._begin_epoch()

    def _begin_epoch(self) -> None:
        self.put("epoch", os.urandom(8).hex())

    # Reading rows.

    def rows(self, where: str, *values: object) -> list[Row]:
        """Rows that fulfil a condition of ours, which may end in `order by` and `limit`."""
        found = self.execute(f"select row, path, kind, record, trust, rules, allowed from doc where {where}", values)
        return [
            Row(number, path, from_json(kind, json.loads(record)), _standing(trust, rules, allowed))
            for number, path, kind, record, trust, rules, allowed in found
        ]

    def by_number(self, numbers: Sequence[int]) -> dict[int, Row]:
        """Rows by their numbers, without those that are dead by now."""
        found = {}
        for start in range(0, len(numbers), _BATCH):
            batch = numbers[start : start + _BATCH]
            marks = ", ".join("?" * len(batch))
            found.update({row.number: row for row in self.rows(f"row in ({marks}) and alive", *batch)})
        return found

    def by_id(self, ident: str) -> Row | None:
        """The live row with an id."""
        found = self.rows("alive = 1 and id = ?", ident)
        return found[0] if found else None

    def by_path(self, path: str) -> Row | None:
        """The live row of a file."""
        found = self.rows("alive = 1 and row = (select row from file where path = ?)", path)
        return found[0] if found else None

    def raw_ids(self) -> list[str]:
        """Ids of live rows that are not trusted."""
        stamp = self.stamp()
        if self._raw[0] != stamp:
            found = self.execute("select id from doc where alive = 1 and not trust order by id")
            self._raw = (stamp, [ident for (ident,) in found])
        return self._raw[1]

    def ids_ending(self, tail: str, limit: int = 10) -> list[str]:
        """Ids of live rows that end in a text."""
        found = self.execute(
            "select distinct id from doc where alive = 1 and id like ? order by id limit ?",
            (f"%{tail}", limit),
        )
        return [ident for (ident,) in found]

    def named(self, ident: str) -> list[int]:
        """The numbers of the live rows whose id is, or ends in, a text that has the length of an id or of a shortened one."""
        if len(ident) not in {SHORT, LENGTH}:
            return []
        return [number for (number,) in self.execute("select row from doc where alive = 1 and id like ?", (f"%{ident}",))]

    def by_basename(self, name: str) -> Row | None:
        """The live row whose file has a base name, for links to files that a person renamed."""
        found = self.rows("alive = 1 and name = ? limit 1", name.casefold())
        return found[0] if found else None

    def linking(self, kind: str, target: str) -> list[Row]:
        """Live rows with a link of some kind to a target."""
        return self.rows("alive = 1 and row in (select row from link where kind = ? and target = ?)", kind, target)

    def superseded(self) -> list[int]:
        """The rows whose place another memory took."""
        return [number for (number,) in self.execute("select row from link where kind = 'superseded_by'")]

    def weightiest(self, kind: str, projects: Sequence[str], now: int, limit: int) -> list[Row]:
        """The trusted memories of a type that hold now and matter most: by importance, then the newest first."""
        found: list[Row] = []
        for project in dict.fromkeys(projects):  # one at a time, so that each reads the index in order and stops early
            found += self.rows(
                "alive = 1 and kind = 'memory' and project = ? and type = ? and trust and begins <= ? and ends > ?"
                " order by importance desc, made desc limit ?",
                project, kind, now, now, limit,
            )  # fmt: skip
        return sorted(found, key=lambda row: (getattr(row.file, "importance", 0), row.file.id), reverse=True)[:limit]

    def in_session(self, session: str) -> list[Row]:
        """The live memories that were recorded in a session, oldest first."""
        return sorted(self.linking("session", session), key=lambda row: (row.file.id, row.path))

    def columns(self, after: int) -> list[tuple[Any, ...]]:
        """The numeric columns of all rows changed after some change, for the ranker: see `index.columns`."""
        return self.execute(
            "select row, alive = 1, kind, type, project, importance, begins, ends, made, trust, meaning, session, change from doc where change > ?",
            (after,),
        ).fetchall()

    def tagged(self, tag: str) -> list[int]:
        """The rows that carry a tag or one below it, as Obsidian nests them with `/`."""
        tag = tag.casefold()
        found = self.execute("select row from tag where tag = ? or (tag > ? and tag < ?)", (tag, f"{tag}/", f"{tag}0"))
        return [number for (number,) in found]

    def failed_sessions(self) -> set[str]:
        """The ids of sessions that failed or were blocked."""
        marks = (Status.FAILED.value, Status.BLOCKED.value)
        return {
            ident
            for (ident,) in self.execute("select id from doc where alive = 1 and kind = 'session' and status in (?, ?)", marks)
        }

    def touched(self, project: str) -> list[tuple[str, int, int]]:
        """Path, number of edits and last time (Unix seconds) of the files touched in ended sessions of a project."""
        return self.execute(
            "select path, sum(count), max(at) from touched where project = ? group by path",
            (project,),
        ).fetchall()

    def outcomes(self, what: str) -> list[tuple[str, str]]:
        """Verdict and subject of all that ended sessions said of a memory or skill."""
        return self.execute("select verdict, what from outcome where what = ?", (what,)).fetchall()

    def verdicts(self) -> list[tuple[str, str]]:
        """Subject and verdict of all that trusted, ended sessions said."""
        return self.execute("select what, verdict from outcome join doc using (row) where alive = 1 and trust").fetchall()

    def skill(self, name: str) -> Row | None:
        """The live skill of a name, one of our own before one of a pack; or the one that a pack has, by `PACK/NAME`."""
        pack, _, inner = name.rpartition("/")
        found = self.rows(
            "alive = 1 and kind = 'skill' and title = ? and (? = '' or instr('/' || path, ?)) order by path like '%packs/%', path limit 1",
            inner, pack, f"/packs/{pack}/",
        )  # fmt: skip
        return found[0] if found else None

    def duplicate(self, record: Record, now: int) -> Row | None:
        """The oldest live memory of the same project that says the same and holds now."""
        found = self.rows(
            "alive = 1 and content = ? and project = ? and begins <= ? and ends > ? and id != ? order by made limit 1",
            content_key(record), record.project, max(now, int(record.valid_from.timestamp())), now, record.id,
        )  # fmt: skip
        return found[0] if found else None

    def contents(self, ids: Collection[str]) -> set[str]:
        """What live memories say, as `duplicate` tells what says the same, by their ids."""
        marks = ", ".join("?" * len(ids))
        found = self.execute(f"select content from doc where alive = 1 and kind = 'memory' and id in ({marks})", tuple(ids))
        return {content for (content,) in found}

    def near(self, record: Record, now: int) -> list[Row]:
        """Memories of the same project and type that hold now and use nearly the same words, the nearest first."""
        marks = bands(record)
        found = self.rows(
            f"alive = 1 and begins <= ? and ends > ? and id != ? and row in (select row from band where band in ({', '.join('?' * len(marks))}))",
            now, now, record.id, *marks,
        )  # fmt: skip
        own = words_of(record)
        rated = [(similarity(own, words_of(row.file)), row) for row in found if isinstance(row.file, Record)]
        return [row for likeness, row in sorted(rated, key=lambda pair: -pair[0]) if likeness >= _NEAR]

    def near_pairs(self, now: int) -> list[tuple[Row, Row]]:
        """All pairs of trusted memories of one project and type that hold now and use nearly the same words, the older first."""
        met = self.execute(
            "select distinct a.row, b.row from band a join band b on a.band = b.band and a.row < b.row"
        ).fetchall()
        rows = self.by_number(sorted({row for pair in met for row in pair}))
        found = []
        for first, second in met:
            pair = sorted((rows[number] for number in (first, second) if number in rows), key=lambda row: row.file.id)
            records = [row.file for row in pair if isinstance(row.file, Record) and row.standing.trust is Trust.CURATED]
            if len(records) == 2 and all(is_live(record, datetime.fromtimestamp(now, UTC)) for record in records):
                same = (records[0].project, records[0].type) == (records[1].project, records[1].type)
                if same and similarity(words_of(records[0]), words_of(records[1])) >= _NEAR:
                    found.append((pair[0], pair[1]))
        return sorted(found, key=lambda pair: (pair[1].file.id, pair[0].file.id))

    def problems(self) -> list[tuple[str, Problem]]:
        """Every file that is left out, with one entry for each rule that it breaks."""
        found = self.execute("select path, place, what, remedy, line from problem order by path, line")
        return [(path, Problem(place, what, remedy, line)) for path, place, what, remedy, line in found]

    def twins(self) -> list[tuple[str, list[str]]]:
        """Ids that more than one file claims, with the files."""
        found = self.execute(
            "select id, group_concat(path, char(10)) from doc where id in (select id from doc where alive = 2) and alive group by id",
        )
        return [(ident, sorted(paths.split("\n"))) for ident, paths in found]

    def counts(self, project: str | None = None) -> list[tuple[str, str, int]]:
        """Kind, type and number of the live rows, of one project or of all."""
        where, values = ("and project = ?", (project,)) if project else ("", ())
        return self.execute(
            f"select kind, type, count(*) from doc where alive = 1 {where} group by kind, type", values
        ).fetchall()

    def holding(self, at: int, project: str | None = None) -> int:
        """How many live memories are true at an instant (Unix seconds), of one project or of all."""
        where, values = ("and project = ?", (project,)) if project else ("", ())
        asked = f"select count(*) from doc where alive = 1 and kind = 'memory' and begins <= ? and ends > ? {where}"
        return int(self.execute(asked, (at, at, *values)).fetchone()[0])

    def projects(self) -> list[tuple[str, int]]:
        """The projects and how many memories each has, the largest first."""
        return self.execute(
            "select project, count(*) from doc where alive = 1 and kind = 'memory' group by project order by 2 desc, 1",
        ).fetchall()

    def top_tags(self, limit: int = 10) -> list[tuple[str, int]]:
        """The commonest tags."""
        return self.execute(
            "select tag, count(*) from tag join doc using (row) where alive = 1 group by tag order by 2 desc, 1 limit ?",
            (limit,),
        ).fetchall()


def _standing_fields(standing: Standing) -> dict[str, object]:
    return {
        "trust": int(standing.trust is Trust.CURATED),
        "rules": " ".join(standing.rules),
        "allowed": " ".join(standing.allowed),
    }


def _standing(trust: int, rules: str, allowed: str) -> Standing:
    return Standing(Trust.CURATED if trust else Trust.RAW, tuple(rules.split()), tuple(allowed.split()))


def _printable(text: str) -> str:
    """A text that can be stored: what is no character is shown by its number."""
    return text.encode("utf-8", "backslashreplace").decode()
