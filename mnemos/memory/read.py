"""Reading single memories: by id, by the end of an id, by the name of the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mnemos.domain.links import id_of, target_of
from mnemos.domain.ulids import is_shortened, is_ulid, ulid_at_end
from mnemos.errors import Ambiguous, MnemosError, NotFound, Problem, Refused, Unreadable

if TYPE_CHECKING:
    from mnemos.index.catalogue import Row
    from mnemos.index.past import Snapshot
    from mnemos.memory.vault import Vault

_ID = re.compile(rb"""^id:[ \t]*["']?([0-9a-z]{26})\b""", re.MULTILINE)


def text_of(vault: Vault, row: Row) -> bytes:
    """The bytes of a row's file; of the past those that the commit held."""
    if vault.snapshot is None:
        return vault.store.read(row.path) or b""
    blob = vault.repository.git.object(vault.past.archive.blob_of(row.number))
    return blob.data if blob else b""


def find(vault: Vault, ident: str) -> Row:
    """The memory, session or review with an id, or the skill of a name.

    Args:
        vault: an open vault whose index is up to date.
        ident: a whole id, or the end of one (at least six characters), as pushed blocks print them; the name of a skill.

    Raises:
        NotFound: nothing has it, or its file was deleted by hand.
        Unreadable: its file breaks the rules; with what is wrong, and where.
        Ambiguous: several end in it.
    """
    ident = ident.strip().lower()
    if vault.snapshot is not None:
        return _find_then(vault, vault.snapshot, ident)
    row = known(vault, ident)
    if row is None:
        raise _missing(vault, ident)
    return row


def known(vault: Vault, ident: str) -> Row | None:
    """The same, or nothing where the index has nothing by that id or name, whatever the reason; raises Ambiguous."""
    ident = ident.strip().lower()
    catalogue = vault.index.catalogue
    whole = [ident] if is_ulid(ident) else catalogue.ids_ending(ident) if is_shortened(ident) else []
    if len(whole) > 1:
        raise Ambiguous(f"{ident!r} is the end of {len(whole)} ids", hint="Use one of them whole: " + ", ".join(whole))
    return (catalogue.by_id(whole[0]) if whole else None) or catalogue.skill(ident)


def _find_then(vault: Vault, snapshot: Snapshot, ident: str) -> Row:
    """The same of the past, in which only what has the id is read."""
    whole = [ident] if is_ulid(ident) else vault.past.archive.ids_ending_ever(ident) if is_shortened(ident) else []
    found = [row for one in whole if (row := snapshot.row(one))]
    if len(found) > 1:
        ids = ", ".join(row.file.id for row in found)
        raise Ambiguous(f"{ident!r} is the end of {len(found)} ids", hint=f"Use one of them whole: {ids}")
    if not found and not whole and (skill := snapshot.catalogue.skill(ident)):
        return skill
    if not found:
        raise NotFound(f"no memory had the id {ident!r} then", hint="`mnemos log` with its id tells when it came.")
    return found[0]


def name_of(row: Row) -> str:
    """The base name of a row's file, by which links name it."""
    return row.path.rsplit("/", 1)[-1].removesuffix(".md")


def _missing(vault: Vault, ident: str) -> MnemosError:
    """Why nothing has an id: its file breaks the rules, it was deleted by hand, or there never was one."""
    if is_shortened(ident):
        broken: dict[str, list[Problem]] = {}
        for path, problem in vault.index.catalogue.problems():
            broken.setdefault(path, []).append(problem)
        for path, problems in broken.items():
            if _ident(path, _read(vault, path)).endswith(ident):
                hint = f"Mend the file, or bring back what was committed with `git restore {path}`; then `mnemos doctor`."
                return Unreadable(f"{path} breaks the rules, so it is left out", hint=hint, problems=tuple(problems))
        for path, found in deleted_files(vault).items():
            if found.endswith(ident):
                hint = f"`git restore -SW {path}` in {vault.top} brings it back; `mnemos doctor` lists all such files."
                return NotFound(f"the file of {found} was deleted by hand: {path}", hint=hint)
    return NotFound(f"no memory has the id {ident!r}", hint="`mnemos search` finds memories by their words.")


def deleted_files(vault: Vault) -> dict[str, str]:
    """The files that are in the commit and were deleted by hand, to the id that each had."""
    if vault.repository.head() is None:
        return {}
    git = vault.repository.git
    options = ("diff-index", "-z", "--name-only", "--no-renames", "--diff-filter=D", "HEAD", "--", *vault.layout.rooms)
    paths = [path for path in git.lines(*options) if vault.layout.kind_of(path)]
    return {path: _ident(path, blob.data) for path in paths if (blob := git.object(f"HEAD:{path}"))}


def _read(vault: Vault, path: str) -> bytes:
    try:
        return vault.store.read(path) or b""
    except (OSError, Refused):
        return b""


def _ident(path: str, data: bytes) -> str:
    """The id of a file that cannot be read as a whole: as it says, else as its name does."""
    match = _ID.search(data)
    return match[1].decode() if match else ulid_at_end(path.rsplit("/", 1)[-1].removesuffix(".md")) or ""


def resolve(vault: Vault, target: str) -> Row:
    """The file that a link, a base name, an id or the end of one names; raises NotFound or Ambiguous."""
    name = target_of(target) or target
    row = vault.index.catalogue.by_basename(name)
    return row or find(vault, id_of(name) or name)
