"""The history of memories for people: who changed what, when and why, as git tells it along the vault's own line of commits."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.domain.changes import names_of, verb_of
from mnemos.domain.instants import parse_instant
from mnemos.domain.past import Axis
from mnemos.domain.projects import project_folder
from mnemos.domain.ulids import is_shortened, is_ulid
from mnemos.errors import Ambiguous, InvalidRecord, NotFound, Problem
from mnemos.index.entry import FOREVER
from mnemos.memory.past import catch_up, librarian_of, open_past, place_of
from mnemos.memory.read import find, text_of
from mnemos.vault import history

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mnemos.domain.records import File
    from mnemos.index.archive import Stand, Version
    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault
    from mnemos.vault.history import Told


@dataclass(frozen=True, slots=True)
class Event:
    """One change of one memory.

    Args:
        id: of the memory.
        at: since when the vault has known it.
        verb: recorded, changed, superseded, retired, removed or returned.
        names: keys and sections that changed.
        told: what the commit says: who, why, by which agent in which session.
        path: its file.
        row: what it says from then on; nothing where it was removed, breaks the rules, or must not be told.
        vault: the vault's name, where that is not the project's own.
    """

    id: str
    at: datetime
    verb: str
    names: tuple[str, ...]
    told: Told
    path: str
    row: Row | None
    vault: str = ""

    @property
    def file(self) -> File | None:
        """What it says from then on."""
        return self.row.file if self.row else None


def log(vault: Vault, ident: str) -> list[Event]:
    """Everything that happened to a memory, the latest first.

    Args:
        vault: an open vault whose index is up to date.
        ident: its id, or the end of it; also of one that is gone.

    Raises:
        NotFound: no commit of the vault's branch ever held it.
        Ambiguous: several end in it.
    """
    whole = whole_id(vault, ident)
    return _events(vault, whole, vault.past.archive.of_id(Axis.HEAD, whole))[::-1]


def whole_id(vault: Vault, ident: str) -> str:
    """The id that ends in a text, of all that ever were; raises NotFound or Ambiguous."""
    open_past(vault)
    catch_up(vault)
    ident = ident.strip().lower()
    archive = vault.past.archive
    ids = [ident] if is_ulid(ident) else archive.ids_ending_ever(ident) if is_shortened(ident) else []
    ids = [one for one in ids if archive.of_id(Axis.HEAD, one)]
    if len(ids) > 1:
        raise Ambiguous(f"{ident!r} is the end of {len(ids)} ids", hint="Use one of them whole: " + ", ".join(ids))
    if not ids:
        hint = "`mnemos search` finds memories by their words; what is not committed yet has no history."
        raise NotFound(f"no commit of the vault's branch holds a memory with the id {ident!r}", hint=hint)
    return ids[0]


def timeline(vault: Vault, project: str, *, limit: int, since: str = "") -> list[Event]:
    """What was believed on a project and when it changed, the latest first.

    Args:
        vault: an open vault whose index is up to date.
        project: the project; of its memories, those that were filed under it when they were recorded, or are now.
        limit: how many events at most.
        since: a date or time before which nothing is told; empty for all.

    Raises:
        InvalidRecord: `since` is no time, or the limit is no number of events.
    """
    problems = [] if limit > 0 else [Problem("limit", f"{limit} is less than 1")]
    earliest = datetime.min.replace(tzinfo=UTC)
    try:
        earliest = parse_instant(since, vault.settings.tzinfo) if since else earliest
    except ValueError as error:
        problems.append(Problem("since", str(error)))
    if problems:
        raise InvalidRecord("this is no timeline", problems=tuple(problems))
    open_past(vault)
    catch_up(vault)
    archive = vault.past.archive
    folder = f"{vault.layout.rooms[0]}/{project_folder(project)}/"
    ids = {version.id for version in archive.under(Axis.HEAD, folder) if version.id}
    ids |= {row.file.id for row in vault.index.catalogue.rows("alive = 1 and kind = 'memory' and project = ?", project)}
    latest = archive.latest_of(Axis.HEAD, ids, limit)
    events = [event for ident in latest for event in _events(vault, ident, archive.of_id(Axis.HEAD, ident))]
    events = [event for event in events if event.at >= earliest]
    return sorted(events, key=lambda event: (event.at, event.id), reverse=True)[:limit]


def _events(vault: Vault, ident: str, versions: Sequence[Version]) -> list[Event]:
    """What happened to one memory, the earliest first."""
    past = vault.past
    librarian = librarian_of(vault)
    librarian.read([version for version in versions if not past.archive.is_read(version)])
    edges = sorted({version.begun for version in versions} | {version.ended for version in versions} - {FOREVER})
    stands = past.archive.stands(Axis.HEAD, edges)
    told = history.tell(vault.repository.git, [stands[edge].commit for edge in edges], [version.path for version in versions])
    found: list[Event] = []
    before: Row | None = None
    before_version: Version | None = None
    for edge in edges:
        version = _standing(ident, versions, edge)
        row = past.row(version, librarian) if version else None
        if version is not None and before_version is not None and version.number == before_version.number:
            continue  # only a copy came or went
        verb = "removed" if version is None else verb_of(before.file if before else None, row.file if row else None)
        if verb == "recorded" and found:
            verb = "returned" if found[-1].verb == "removed" else "changed"
        if version is not None and row is None:
            verb = "changed" if found else "recorded"
        names = names_of(before.file if before else None, row.file if row else None)
        place = version or before_version
        assert place is not None
        if version and before_version and version.path != before_version.path:
            names = (*names, "path")
        at = datetime.fromtimestamp(stands[edge].at, UTC)
        found.append(Event(ident, at, verb, names, told[stands[edge].commit], place.path, row))
        before, before_version = row, version
    return found


def _standing(ident: str, versions: Sequence[Version], seq: int) -> Version | None:
    """The version that counted at a place of the line; of several files with the id the one whose name ends in it."""
    there = [version for version in versions if version.begun <= seq < version.ended]
    return min(there, key=lambda version: (not version.path.endswith(f"{ident}.md"), version.path), default=None)


def difference(vault: Vault, ident: str, between: str = "") -> str:
    """What changed in a memory's file between two times, as a unified diff.

    Args:
        vault: an open vault whose index is up to date.
        ident: its id, or the end of it.
        between: `A..B`, each a date, time, commit or tag, or empty: A for the version before B's, B for the file as it stands;
            `A` alone is `A..`; empty for the last change that was committed.

    Raises:
        NotFound: no commit of the vault's branch ever held it.
        InvalidRecord: a time or commit cannot be read.
    """
    whole = whole_id(vault, ident)
    versions = vault.past.archive.of_id(Axis.HEAD, whole)
    if not between.strip():
        edges = sorted({version.begun for version in versions} | {version.ended for version in versions} - {FOREVER})
        old, new = edges[-1] - 1, edges[-1]
        return _unified(_text_at(vault, whole, versions, old), _text_at(vault, whole, versions, new))
    first, _, last = between.partition("..")
    newer = _text_now(vault, whole) if not last.strip() else _text_at(vault, whole, versions, _seq(vault, last))
    if first.strip():
        older = _text_at(vault, whole, versions, _seq(vault, first))
    else:
        at = _seq(vault, last) if last.strip() else FOREVER - 1
        begun = [version.begun for version in versions if version.begun <= at]
        older = _text_at(vault, whole, versions, max(begun, default=0) - 1)
    return _unified(older, newer)


def _seq(vault: Vault, text: str) -> int:
    stand: Stand | None = place_of(vault, text)
    return stand.seq if stand else -1


_Side = tuple[str, str]  # what it is called, and its text


def _text_at(vault: Vault, ident: str, versions: Sequence[Version], seq: int) -> _Side:
    version = _standing(ident, versions, seq)
    if version is None:
        return "/dev/null", ""
    stand = vault.past.archive.stands(Axis.HEAD, [version.begun])[version.begun]
    label = f"{version.path} ({stand.commit[:12]})"
    found = vault.repository.git.object(version.blob)
    if found is None or librarian_of(vault).withheld(found.data):
        return label, "(this version is not told: it holds a secret, or git does not hold it)\n"
    return label, found.data.decode("utf-8", "replace")


def _text_now(vault: Vault, ident: str) -> _Side:
    try:
        row = find(vault, ident)
    except NotFound:
        return "/dev/null", ""
    return f"{row.path} (as it stands)", text_of(vault, row).decode("utf-8", "replace")


def _unified(older: _Side, newer: _Side) -> str:
    lines = difflib.unified_diff(
        older[1].splitlines(keepends=True), newer[1].splitlines(keepends=True), older[0], newer[0], lineterm="\n"
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
