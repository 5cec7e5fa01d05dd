"""Adopting what a person wrote by hand: a memory is given what it lacks, and it is committed as the person's."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record
from mnemos.domain.schema import Source
from mnemos.domain.text import one_line
from mnemos.domain.ulids import is_ulid
from mnemos.errors import InvalidRecord, NotFound, Unreadable
from mnemos.memory.intake import digest_of
from mnemos.memory.read import deleted_files
from mnemos.memory.reading import read_file
from mnemos.memory.write import Plan, is_committed, through, verb_of
from mnemos.vault import codec
from mnemos.vault.changes import Change

if TYPE_CHECKING:
    from datetime import datetime

    from mnemos.domain.records import File
    from mnemos.memory.ids import Ids
    from mnemos.memory.vault import Vault


@dataclass(frozen=True, slots=True)
class HandEdit:
    """One file as it is to be committed.

    Args:
        change: what it holds, to what it shall hold: the same, with what it lacks.
        file: what it says then.
        new: whether the commit that is checked out has no such file.
    """

    change: Change
    file: File
    new: bool


def adopt(vault: Vault, path: str, *, now: datetime, ids: Ids) -> File:
    """Take in what a person wrote by hand: give it what it lacks (an id, the time), and commit it.

    Raises:
        NotFound: there is no edit there.
        InvalidRecord: it breaks rules that only its author can mend.
    """
    adopted: list[File] = []

    def plan() -> Plan:
        edit = edit_at(vault, path, now, ids)
        if edit is None:
            raise NotFound(f"there is nothing to take in at {path}", hint="`mnemos status` shows what was edited.")
        adopted.append(edit.file)
        return plan_of(vault, [edit])

    through(vault, plan, now)
    return adopted[-1]


def edit_at(vault: Vault, path: str, now: datetime, ids: Ids) -> HandEdit | None:
    """A file as it is to be committed; nothing where it holds no edit, or another one than the index has seen.

    Raises:
        InvalidRecord, Unreadable: it breaks rules that only its author can mend.
    """
    kind, data = vault.layout.kind_of(path), vault.store.read(path)
    if kind is None or data is None or is_committed(vault, path, data):
        return None
    seen = vault.index.catalogue.seen(path)
    if seen is None or seen.digest != digest_of(data):
        return None
    old = new = data.decode("utf-8", "surrogateescape")
    if kind == "memory" and (lacking := _lacking(vault, path, data, now, ids)):
        new = codec.edit(old, meta=lacking)
    file = read_file(vault, path, kind, new.encode("utf-8", "surrogateescape"))
    return HandEdit(Change(path, old, new), file, vault.repository.git.object(f"HEAD:{path}") is None)


def plan_of(vault: Vault, edits: list[HandEdit]) -> Plan:
    """One commit of what a person wrote."""
    changes = (*(edit.change for edit in edits), *_moved_away(vault, edits))
    return Plan(changes, "", "", {}, message=_message(edits))


def _lacking(vault: Vault, path: str, data: bytes, now: datetime, ids: Ids) -> dict[str, codec.Written]:
    """What a memory lacks that is ours to give; one that lost its id by an edit gets back the one that it is known by."""
    meta = codec.parse(codec.decode(data)).meta
    if meta.get("id"):
        return {}
    before = vault.repository.git.object(f"HEAD:{path}")
    known: object = None
    if before:
        with suppress(InvalidRecord, Unreadable):
            known = codec.parse(codec.decode(before.data)).meta.get("id")
    ident = known if isinstance(known, str) and is_ulid(known) else ids.fresh(now)
    given = {"id": ident, "valid_from": format_instant(now), "source": Source.USER.value}
    return {key: value for key, value in given.items() if not meta.get(key)}


def _moved_away(vault: Vault, edits: list[HandEdit]) -> list[Change]:
    """The old names of files that were renamed, to be taken away by the commit that brings the new ones."""
    new = {edit.file.id for edit in edits if edit.new and edit.file.id}
    if not new:
        return []
    gone = [path for path, ident in deleted_files(vault).items() if ident in new]
    staged = set(vault.repository.staged(gone))
    return [Change(path, None, None) for path in gone if path not in staged]


def _message(edits: list[HandEdit]) -> str:
    """The message of a commit of what a person wrote."""
    first = edits[0]
    title = one_line(first.file.title or first.change.path)
    verb = verb_of(first.file) if len(edits) == 1 and first.new and isinstance(first.file, Record) else "edit"
    more = f" and {len(edits) - 1} more" if len(edits) > 1 else ""
    trailers = "".join(f"Mnemos-Id: {edit.file.id}\n" for edit in edits if edit.file.id)
    return f"{verb}: {title}{more}\n\n{trailers}Mnemos-Source: {Source.USER.value}\n"
