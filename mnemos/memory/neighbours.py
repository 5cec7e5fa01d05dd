"""What the person's other vaults hold, and is not to come into this one by oversight: somebody moved or copied a file by hand."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from mnemos.config import DEFAULT
from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import MnemosError
from mnemos.vault import codec
from mnemos.vault.answer import Answer
from mnemos.vault.git import Git

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from mnemos.memory.vault import Vault

TO_BE_OWN = "take it away, and save it here anew if it is to be a memory of both"
_PATIENCE = 5.0  # seconds; a vault that does not answer by then is on a drive that is gone, and no file came from there now


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A file that the vault has not had, or not so.

    Args:
        path: where it lies.
        data: what it holds.
        blob: git's name of that.
        before: what stood there before; nothing for a new file.
    """

    path: str
    data: bytes
    blob: str
    before: bytes | None = None


def belonging_elsewhere(vault: Vault, newcomers: Collection[Newcomer]) -> dict[str, str]:
    """Those of some new or changed files that another vault of the person's list holds, to its name: by their id, or word for word.

    What comes into the person's default vault is theirs already.

    Args:
        vault: an open vault.
        newcomers: files of ours that it has not had, or not so.
    """
    found: dict[str, str] = {}
    newcomers = [new for new in newcomers if not _is_packed(vault, new.path)]  # both may have the same pack
    listed = vault.listed
    if not (newcomers and vault.user.vaults) or (listed and listed.name == DEFAULT):
        return found
    skills = any(new.path.endswith("/SKILL.md") for new in newcomers)
    for one in vault.user.all_vaults:
        if one is listed:
            continue
        with suppress(MnemosError, OSError):
            ids, blobs = Answer(partial(_held, one.path, skills=skills)).wait(_PATIENCE)
            for new in newcomers:
                ident = _ident(new.path, new.data)
                known = new.before is not None and ident == _ident(new.path, new.before)
                if new.blob in blobs or (ident in ids and not known):
                    found.setdefault(new.path, one.name)
    return found


def _is_packed(vault: Vault, path: str) -> bool:
    return path == vault.layout.lock or vault.layout.is_pack(path)


def _held(top: Path, *, skills: bool) -> tuple[set[str], set[str]]:
    """The ids that the names of a vault's committed files end in, and its skills' where they are asked for, and the blobs of all files, notes of a person's own too."""
    git = Git(top)
    try:
        entries = [line.split("\t", 1) for line in git.lines("ls-tree", "-r", "-z", "HEAD")] if top.is_dir() else []
        blobs = {path: facts.split(" ")[2] for facts, path in entries}
        ids = {ident for path in blobs if (ident := ulid_at_end(path.removesuffix(".md")))}
        texts = (git.object(blob) for path, blob in blobs.items() if skills and path.endswith("/SKILL.md"))
        ids |= {ident for text in texts if text and (ident := _ident("", text.data))}
        return ids, set(blobs.values())
    finally:
        git.close()


def _ident(path: str, data: bytes) -> str | None:
    """The id that a file says it has; where it says none, the one that its name ends in."""
    with suppress(MnemosError):
        document = codec.parse(codec.decode(data))
        ident = document.meta.get("id") or document.metadata.get("mnemos-id")
        if isinstance(ident, str):
            return ident.lower()
    return ulid_at_end(path.removesuffix(".md"))


def blob_name(data: bytes) -> str:
    """The name that git gives to a text, in a repository that uses SHA-1."""
    return hashlib.sha1(b"blob %d\0%b" % (len(data), data), usedforsecurity=False).hexdigest()
