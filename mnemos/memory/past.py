"""Going back: the vault as its readers would have found it at a commit, and when each commit counts as known.

`as_of` changes what is known, `valid_at` at which instant it is to be true; docs/explanation/time.md says what each combination gives.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant, parse_instant
from mnemos.domain.past import Axis, Basis
from mnemos.domain.trust import Standing, Trust
from mnemos.errors import InvalidRecord, Problem, Refused, Unreadable
from mnemos.index.past import Past, Snapshot
from mnemos.memory.guard import secret_problems
from mnemos.memory.purged import purged_ids, refuse_purged
from mnemos.memory.reading import read_file
from mnemos.memory.trust import Judge
from mnemos.safety import scanner
from mnemos.vault import history

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mnemos.domain.records import File
    from mnemos.index.archive import Archive, Stand, Version
    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault

_BATCH = 500  # versions a transaction: a killed reading goes on where it was
_TRIES = 5  # how often a line is read again that others read at the same time
BEFORE = -1  # the place before the first commit


@dataclass(frozen=True, slots=True)
class View:
    """What readers read: a vault as it is, or as it was, and the basis of what they then say.

    Args:
        vault: to be given to readers; it must not be written to where `basis` is of the past.
        basis: what their answers are made from; its `valid_at` is their present instant.
    """

    vault: Vault
    basis: Basis


def view(vault: Vault, *, as_of: str | None, valid_at: str | None, axis: str, now: datetime) -> View:
    """A vault for readers.

    Args:
        vault: an open vault whose index is up to date.
        as_of: what was known: a date or time (without a zone: in the vault's), or a commit or tag; nothing for what is known now.
        valid_at: what is true: a date or time; nothing for the instant of `as_of`, or for now.
        axis: `head`, or `upstream` for the line that every clone sees alike.
        now: the present instant.

    Raises:
        InvalidRecord: a time cannot be read, or the commit does not lie on the line.
        Refused: there is no upstream, or this clone's history does not go back so far.
    """
    problems = []
    if axis not in set(Axis):
        problems.append(Problem("axis", f"{axis!r} is unknown", "use one of " + ", ".join(Axis)))
    at = None
    if valid_at:
        try:
            at = parse_instant(valid_at, vault.settings.tzinfo)
        except ValueError as error:
            problems.append(Problem("valid_at", str(error)))
    if problems:
        raise InvalidRecord("nothing can be told of that time", problems=tuple(problems))
    if not as_of and axis == Axis.HEAD:
        head = vault.index.catalogue.facts().get("head", "")
        edited = len(vault.index.catalogue.dirty())
        commit = head if vault.heads.head() else ""
        return View(vault, Basis(commit=commit, as_of=now, valid_at=at or now, edited=edited))
    return _past_view(vault, as_of or format_instant(now), at, Axis(axis))


def _past_view(vault: Vault, as_of: str, at: datetime | None, axis: Axis) -> View:
    past = open_past(vault)
    tip = catch_up(vault, axis)
    stand, instant = _stand(vault, past.archive, axis, tip, as_of)
    librarian = Librarian(vault, past)
    seen = vault.seen_as(Snapshot(past, axis, stand.seq if stand else BEFORE, librarian))
    commit = stand.commit if stand else ""
    return View(seen, Basis(commit=commit, as_of=instant, valid_at=at or instant, axis=axis, past=True))


def open_past(vault: Vault) -> Past:
    """The past of a vault, as it is to be read now: dates without a zone in the present one, texts trusted as of today."""
    past = vault.past
    zone = past.archive.facts().get("zone")
    if zone != vault.settings.zone:
        if zone is not None:
            vault.drop_past(files=True)
            past = vault.past
        past.archive.put("zone", vault.settings.zone)
    past.judge_by(_policy(vault))
    return past


def librarian_of(vault: Vault) -> Librarian:
    """Who reads and judges the texts of a vault's past."""
    return Librarian(vault, vault.past)


def place_of(vault: Vault, as_of: str, axis: Axis = Axis.HEAD) -> Stand | None:
    """The commit that an `as_of` means, as `view` has it; nothing before the first."""
    return _stand(vault, vault.past.archive, axis, catch_up(vault, axis), as_of.strip())[0]


def _policy(vault: Vault) -> str:
    """A name of all that the trust of a text of the past depends on besides the text, some of it being the text of today."""
    judge = Judge(vault)
    facts = [judge.policy, judge.elsewhere, scanner.VERSION, vault.index.catalogue.raw_ids(), sorted(vault.known_secrets)]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def catch_up(vault: Vault, axis: Axis = Axis.HEAD) -> str:
    """Bring what is known of a line up to its end, reading only the commits that came; gives the last one, or empty.

    Where the branch was rewritten, what both lines share from their beginning on stays.

    Raises:
        Refused: the vault's branch follows no other.
        GitFailed: git's log could not be read.
    """
    archive, git = vault.past.archive, vault.repository.git
    tip = _tip(vault, axis)
    for _ in range(_TRIES):
        known = archive.tip(axis)
        after = known.commit if known else ""
        if after == tip:
            break
        if not tip:
            archive.cut(axis, [])
            break
        if after and not (git.object(after) and history.follows(git, tip, after)):
            after = archive.cut(axis, history.line(git, tip))
        layout = vault.layout
        if after == tip or archive.grow(axis, history.steps(git, tip, after, layout.rooms, layout.kind_of), after):
            break
    return tip


def _tip(vault: Vault, axis: Axis) -> str:
    if axis is Axis.HEAD:
        head = vault.repository.head()
        return head.commit if head else ""
    branch = vault.settings.branch
    ref = vault.repository.upstream(branch)
    found = vault.repository.git.object(ref) if ref else None
    if found is None:
        hint = f"Set one with `git branch --set-upstream-to=origin/{branch} {branch}`, or leave out the axis."
        raise Refused(f"the branch {branch} follows no upstream branch", hint=hint)
    return found.oid


def _stand(vault: Vault, archive: Archive, axis: Axis, tip: str, as_of: str) -> tuple[Stand | None, datetime]:
    """The commit that an `as_of` means, nothing before the first, and the instant it stands for."""
    try:
        instant = parse_instant(as_of, vault.settings.tzinfo)
    except ValueError:
        return _stand_of_commit(vault, archive, axis, tip, as_of)
    found = archive.stand_at(axis, int(instant.timestamp()))
    if found is None and (vault.repository.common_dir / "shallow").exists():
        first = archive.first(axis)
        since = f", {format_instant(_instant(first))}" if first else ""
        raise Refused(
            f"this clone holds only a part of the vault's history, which begins after {format_instant(instant)}{since}",
            hint="`git fetch --unshallow` gets the rest.",
        )
    return found, instant


def _stand_of_commit(vault: Vault, archive: Archive, axis: Axis, tip: str, name: str) -> tuple[Stand, datetime]:
    git = vault.repository.git
    commit = git.object(f"{name.strip()}^{{commit}}")
    if commit is None:
        what = f"{name!r} is neither a date or time nor a commit or tag of this vault"
        remedy = "write it as 2026-11-22, 2026-11-22T09:14:03Z, or a commit's name"
        raise InvalidRecord("nothing can be told as of that", problems=(Problem("as_of", what, remedy),))
    found = archive.stand(axis, commit.oid)
    if found is None:
        later = git.text("rev-list", "--first-parent", "--ancestry-path", f"{commit.oid}..{tip}", check=False).split()
        what = f"the vault's branch never stood at {commit.oid[:12]}"
        remedy = "`git log --first-parent` lists the commits at which it did"
        if later:
            what, remedy = f"{what}, which came with another commit", f"ask as of {later[-1][:12]}, which brought it"
        raise InvalidRecord("nothing can be told as of that", problems=(Problem("as_of", what, remedy),))
    return found, _instant(found)


def _instant(stand: Stand) -> datetime:
    return datetime.fromtimestamp(stand.at, UTC)


class Librarian:
    """Reads versions out of git, and says how far they are trusted: as of today, whenever they stood there.

    Args:
        vault: an open vault whose index is up to date.
        past: where what is read is kept.
    """

    def __init__(self, vault: Vault, past: Past) -> None:
        self._vault, self._past = vault, past
        self._judge, self._purged = Judge(vault), purged_ids(vault)

    def read(self, versions: Sequence[Version]) -> None:
        """Read some versions into the past."""
        for start in range(0, len(versions), _BATCH):
            batch = versions[start : start + _BATCH]
            held = dict(history.blobs_of(self._vault.repository.git, dict.fromkeys(version.blob for version in batch)))
            self._past.take([self._opened(version, held[version.blob]) for version in batch if version.blob in held])

    def _opened(self, version: Version, data: bytes) -> tuple[Version, str, File | None]:
        kind = self._vault.layout.kind_of(version.path)
        assert kind is not None
        try:
            file = read_file(self._vault, version.path, kind, data)
            refuse_purged(file.id, self._purged)
        except (InvalidRecord, Unreadable):
            return version, kind, None
        return version, kind, file

    def judge(self, row: Row) -> Standing | None:
        """How far a version is trusted: no further than what has its id now, and not at all where it holds a secret."""
        data = self._vault.repository.git.object(self._past.archive.blob_of(row.number))
        if data is None or self.withheld(data.data):
            return None
        standing = self._judge.standing(row.path, row.file)
        now = self._vault.index.catalogue.by_id(row.file.id) if row.file.id else None
        if now is not None and now.standing.trust is Trust.RAW:
            return replace(standing, trust=Trust.RAW)
        return standing

    def withheld(self, data: bytes) -> bool:
        """Whether a text holds a secret, which is not told."""
        return bool(secret_problems(data.decode("utf-8", "replace"), self._vault.known_secrets))
