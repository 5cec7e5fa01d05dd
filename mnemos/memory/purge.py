"""Purging: the one way to erase a text, from every commit, every derived file and every note of this machine.

What is left is the id in `purged.txt`, which the team shares: a file that has it is left out wherever it turns up again.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from mnemos.domain.ulids import ulid_at_end
from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.memory.chronicle import whole_id
from mnemos.memory.purged import FILE, purged_ids
from mnemos.memory.sessions import folder
from mnemos.memory.write import write_file
from mnemos.vault import checkout, history
from mnemos.vault.files import write_atomic
from mnemos.vault.rewrite import check_rewritable, files_ever, let_go, replacing, rewrite

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from mnemos.memory.vault import Vault

_PLACEHOLDER = b"[purged]"
_SHORTEST = 6  # characters of a text that is looked for: shorter ones stand everywhere by chance
_NO_NOTES = {"trust.json", "settings.toml", "write.lock"}  # of this machine: hashes, a person's settings, the lock
_LEAST_TITLE = 8  # characters of a title that is taken out of notes of this machine


@dataclass(frozen=True, slots=True)
class Erasure:
    """What would go.

    Args:
        ids: the memories that would go as a whole.
        files: paths of all files that would go or be changed, in any commit on any ref.
        versions: how many versions of them.
        local: notes of this machine that would go: texts that wait, open sessions.
        drop: the blobs that would go.
        words: texts to what would stand in their place, in other files and in commits' messages.
        titles: the same of texts that other memories may have too: in commits' messages, and in files that name what would go.
    """

    ids: tuple[str, ...]
    files: tuple[str, ...]
    versions: int
    local: tuple[Path, ...]
    drop: frozenset[str] = frozenset()
    words: Mapping[bytes, bytes] = field(default_factory=dict)
    titles: Mapping[bytes, bytes] = field(default_factory=dict)


def plan(vault: Vault, ident: str = "", *, match: str = "") -> Erasure:
    """What a purge would erase; nothing is changed.

    Args:
        vault: an open vault whose index is up to date.
        ident: a memory that is to go as a whole, with its name wherever others link to it; its id, or the end of it.
        match: in the place of that, a text that is to go wherever it stands in our files and in commits' messages.

    Raises:
        InvalidRecord: neither or both are given, or the text is too short.
        NotFound: no commit holds it.
        Refused: the history cannot be rewritten now.
    """
    if bool(ident.strip()) == bool(match):
        problem = Problem("id", "give a memory's id, or a text by --match, and not both")
        raise InvalidRecord("nothing was purged", problems=(problem,))
    if match and len(match) < _SHORTEST:
        problem = Problem("match", f"{len(match)} characters are fewer than {_SHORTEST}", "give more of the text")
        raise InvalidRecord("nothing was purged", problems=(problem,))
    check_rewritable(vault.repository)
    ours = {(path, blob) for path, blob in files_ever(vault.repository) if vault.layout.kind_of(path)}
    held = dict(history.blobs_of(vault.repository.git, dict.fromkeys(blob for _, blob in ours)))
    found = _plan_of_text(ours, held, match) if match else _plan_of_id(ours, held, whole_id(vault, ident))
    if not found.files:
        raise NotFound(f"nothing in the vault's history holds {match or ident!r}", hint="`mnemos log` finds what is gone, too.")
    local = _local(vault, [*found.words, *found.titles], [one.encode() for one in found.ids])
    return replace(found, local=local)


def _plan_of_text(ours: set[tuple[str, str]], held: Mapping[str, bytes], match: str) -> Erasure:
    text = match.encode("utf-8", "surrogateescape")
    holding = {(path, blob) for path, blob in ours if text in held.get(blob, b"")}
    return Erasure((), tuple(sorted({path for path, _ in holding})), len(holding), (), words={text: _PLACEHOLDER})


def _plan_of_id(ours: set[tuple[str, str]], held: Mapping[str, bytes], ident: str) -> Erasure:
    said = {blob: history.id_in(data) for blob, data in held.items()}
    own = {(path, blob) for path, blob in ours if said.get(blob) == ident or ulid_at_end(_stem(path)) == ident}
    words = {_stem(path).encode("utf-8", "surrogateescape"): ident.encode() for path, _ in own}
    titles = {}
    for _, blob in own:
        for line in held.get(blob, b"").split(b"\n"):
            title = line.removeprefix(b"# ").strip()
            if line.startswith(b"# ") and len(title) >= _LEAST_TITLE:
                titles[title] = _PLACEHOLDER
    words.pop(ident.encode(), None)
    drop = frozenset(blob for _, blob in own)
    return Erasure((ident,), tuple(sorted({path for path, _ in own})), len(own), (), drop, words, titles)


def _stem(path: str) -> str:
    return path.rsplit("/", 1)[-1].removesuffix(".md")


def _local(vault: Vault, words: list[bytes], ids: list[bytes]) -> tuple[Path, ...]:
    """The notes of this machine that hold one of some texts, or wait to be written to one of some memories."""
    found = []
    for place in sorted(vault.layout.local.rglob("*")):
        if place.is_file() and place.name not in _NO_NOTES:
            data = place.read_bytes()
            wanted = words if place.is_relative_to(folder(vault)) else [*words, *ids]  # a session notes ids, not texts
            if any(word in data for word in wanted):
                found.append(place)
    return tuple(found)


def _clear(vault: Vault, place: Path, words: Mapping[bytes, bytes]) -> None:
    """Take texts out of a note: of a session the events that hold one, of anything else the whole."""
    if not place.is_relative_to(folder(vault)):
        place.unlink(missing_ok=True)
        return
    lines = place.read_bytes().splitlines(keepends=True)
    kept = [line for line in lines if not any(word in line for word in words)]
    write_atomic(place, b"".join(kept), vault.layout.local / "tmp")


def purge(vault: Vault, erasure: Erasure, *, now: datetime) -> None:
    """Erase what was planned. Everybody else's clone, and every remote, still holds it: docs/how-to/purge.md says what to do.

    Raises:
        Refused: the history cannot be rewritten now.
        GitFailed: git could not do its part.
    """
    known = purged_ids(vault)
    fresh = sorted(known | set(erasure.ids))
    if erasure.ids:
        text = "".join(f"{ident}\n" for ident in fresh)
        trailers = {"Mnemos-Id": " ".join(erasure.ids)}
        path = vault.layout.at_root(FILE)
        write_file(vault, path, lambda _: text, verb="purge", title=", ".join(erasure.ids), trailers=trailers, now=now)
    told = replacing({**erasure.words, **erasure.titles})
    vault.check_ours()
    with vault.store.writing():
        check_rewritable(vault.repository)
        before = vault.repository.git.text("rev-parse", "HEAD")
        anew = _anew(vault, erasure)
        rewrite(vault.repository, lambda path, blob: None if blob in erasure.drop else anew.get((path, blob), blob), told)
        # What somebody saved meanwhile stays as it is: `git status` shows it.
        checkout.move(vault.store, before, vault.repository.git.text("rev-parse", "HEAD"), lambda *_: None)
        vault.drop_index(files=False)
        vault.drop_past(files=False)
        shutil.rmtree(vault.layout.cache, ignore_errors=True)
        for place in erasure.local:
            _clear(vault, place, {**erasure.words, **erasure.titles})
        let_go(vault.repository)


def _anew(vault: Vault, erasure: Erasure) -> dict[tuple[str, str], str]:
    """Path and blob of every file that holds one of the words, or names a memory and holds its title, to the blob without them."""
    everywhere, about_them = replacing(erasure.words), replacing({**erasure.words, **erasure.titles})
    names = [*erasure.words, *(ident.encode() for ident in erasure.ids)]
    ours = [(path, blob) for path, blob in files_ever(vault.repository) if vault.layout.kind_of(path)]
    found = {}
    held = dict(history.blobs_of(vault.repository.git, dict.fromkeys(blob for _, blob in ours)))
    for path, blob in ours:
        if blob in erasure.drop:
            continue
        data = held.get(blob, b"")
        new = about_them(data) if any(name in data for name in names) else everywhere(data)
        if new != data:
            found[path, blob] = vault.repository.git.run("hash-object", "-w", "--stdin", stdin=new).decode().strip()
    return found
