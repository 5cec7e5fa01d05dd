"""Packs: the skills of others, copied into `packs/`, pinned in `packs.lock`, and changed by nothing but an update.

What comes is raw until somebody here promotes it, and a skill that an update changes is raw again.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain import packs
from mnemos.domain.packs import Pinned
from mnemos.domain.schema import Source
from mnemos.domain.text import slug
from mnemos.domain.validate import is_skill_name
from mnemos.errors import InvalidRecord, NotFound, Problem, Refused, Unreadable
from mnemos.memory.write import Plan, through
from mnemos.share.addresses import check_address, parted
from mnemos.share.offers import SKILL_FILE, LeftOut, of_json, of_repository, plain
from mnemos.share.state import read_state, write_state
from mnemos.vault.changes import Change, text_in
from mnemos.vault.remote import shown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from mnemos.memory.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """What came, or would come, of adding, updating or removing a pack.

    Args:
        name: of the pack.
        pinned: what it is copied from now; nothing where it is gone.
        before: what it was copied from; nothing where it is new.
        added: names of its new skills.
        changed: names of its skills that say something else now.
        removed: names of its skills that are gone.
        left: what it does not bring along.
        diff: of all its files, as `diff -u` has it.
        commit: the commit of the vault that did it; empty where there was nothing to do, or nothing was to be done.
    """

    name: str
    pinned: Pinned | None = None
    before: Pinned | None = None
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    left: tuple[LeftOut, ...] = ()
    diff: str = ""
    commit: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A pack that is there.

    Args:
        name: of the pack.
        pinned: what it was copied from.
        skills: the names of its skills.
        edited: whether its files are not those that were copied.
    """

    name: str
    pinned: Pinned
    skills: tuple[str, ...] = field(default=())
    edited: bool = False


def listed(vault: Vault) -> list[Kept]:
    """The packs of a vault, by name.

    Raises:
        Unreadable: `packs.lock` is no lock file.
    """
    found = []
    for name, pinned in sorted(_lock(vault).items()):
        files = _files(vault, name)
        skills = tuple(sorted(PurePosixPath(path).parts[1] for path in files if path.endswith(f"/{SKILL_FILE}")))
        found.append(Kept(name, pinned, skills, edited=digest_of(files) != pinned.digest))
    return found


def add(vault: Vault, address: str, *, name: str = "", now: datetime, dry_run: bool = False) -> Packed:
    """Copy the skills of a repository or a JSON file into the vault.

    Args:
        vault: an open vault.
        address: an https or ssh address or a folder, with `@REF` behind it for a branch, tag or commit; or a JSON file, or its https address.
        name: what the pack is to be called; empty for what its address ends in.
        now: the present instant.
        dry_run: whether it is only told what would be done.

    Raises:
        InvalidRecord: the address or the name cannot be used; with every problem.
        Refused: there is a pack of that name, or nothing in it can be used.
        GitFailed: it cannot be had; with git's words.
    """
    url, ref = (address, "") if _is_json(address) else parted(address)
    url = str(Path(url).expanduser().resolve()) if Path(url).expanduser().exists() else url
    name = name or _name_of(url)
    if not is_skill_name(name):
        problem = Problem("name", f"{name!r} is not a name of 1 to 64 [a-z0-9-]", f"call it {slug(name, 'pack')}")
        raise InvalidRecord("nothing was added", problems=(problem,))
    if url.startswith("http") and shown(url) != url:  # behind ssh:// it is who is asked for
        problem = Problem(
            "url",
            "it holds a name and perhaps a password, which would be shared with the vault",
            "let git's credential helper know them",
        )
        raise InvalidRecord("nothing was added", problems=(problem,))
    if "?" in url and "://" in url:
        problem = Problem(
            "url",
            "what stands behind its ? may be a token, which would be shared with the vault",
            "fetch it yourself, and name the file",
        )
        raise InvalidRecord("nothing was added", problems=(problem,))
    _refuse_known(_lock(vault).get(name), name)
    added = _put(vault, name, Pinned(url, ref, "", ""), now=now, dry_run=dry_run, fresh=True)
    if _is_here(url) and not dry_run:
        write_state(vault.layout, packs_from=sorted({*_from_here(vault), url}))
    return added


def update(vault: Vault, name: str, *, ref: str = "", now: datetime, dry_run: bool = False, force: bool = False) -> Packed:
    """Bring a pack to what its address holds now.

    Args:
        vault: an open vault.
        name: of the pack.
        ref: another branch, tag or commit from now on; empty for the one it has.
        now: the present instant.
        dry_run: whether it is only told what would be done.
        force: whether edits of its files by hand are given up.

    Raises:
        NotFound: there is no such pack.
        Refused: its files were edited by hand, or nothing in it can be used any more.
        GitFailed: it cannot be had; with git's words.
    """
    pinned = _pinned(vault, name)
    if _is_here(pinned.url) and pinned.url not in _from_here(vault):
        hint = f"Ask who added it, or take it out (`mnemos skill remove {name}`) and add it from where everybody can fetch it."
        raise Refused(f"the pack {name} is from {pinned.url}, on the machine of whoever added it", hint=hint)
    return _put(vault, name, replace(pinned, ref=ref or pinned.ref), now=now, dry_run=dry_run, force=force)


def remove(vault: Vault, name: str, *, now: datetime) -> Packed:
    """Take a pack out of the vault; what was said of its skills stays.

    Raises:
        NotFound: there is no such pack.
    """
    return _carry_out(vault, name, None, {}, (), now=now, dry_run=False, force=True)


def _put(
    vault: Vault, name: str, wanted: Pinned, *, now: datetime, dry_run: bool, force: bool = False, fresh: bool = False
) -> Packed:
    if _is_json(wanted.url):
        offer = of_json(vault, wanted.url)
    else:
        check_address(wanted.url, "nothing was changed")  # a pull may have brought it
        offer = of_repository(vault, wanted.url, wanted.ref)
    if not offer.names():
        why = "; ".join(f"{left.path}: {left.why}" for left in offer.left[:5]) or f"no folder of it has a {SKILL_FILE}"
        raise Refused(f"there is no skill in {shown(wanted.url)} that can be used: {why}", hint="Nothing was changed.")
    pinned = replace(wanted, commit=offer.commit, digest=packs.digest(offer.files))
    left = tuple(offer.left)
    return _carry_out(vault, name, pinned, offer.files, left, now=now, dry_run=dry_run, force=force, fresh=fresh)


def _carry_out(
    vault: Vault,
    name: str,
    pinned: Pinned | None,
    files: dict[str, str],
    left: tuple[LeftOut, ...],
    *,
    now: datetime,
    dry_run: bool,
    force: bool,
    fresh: bool = False,
) -> Packed:
    """Put some files in the place of those that a pack has, by one commit through the door; a `fresh` one is none that is there."""
    outcome: list[Packed] = []

    def plan() -> Plan | None:
        lock, there = _lock(vault), _files(vault, name)
        before = lock.get(name)
        if fresh:
            _refuse_known(before, name)
        if before is None and pinned is None:
            raise NotFound(f"there is no pack {name!r}", hint="`mnemos skill packs` lists all of them.")
        if not force and there and (before is None or digest_of(there) != before.digest):
            hint = f"`git log -- {vault.layout.pack(name)}` tells who. Keep a text of your own under skills/, then repeat with --force."
            raise Refused(f"the files of the pack {name} were edited by hand", hint=hint)
        differ = {path for path in {*there, *files} if path not in there or _plain(path, there[path]) != files.get(path)}
        touched = {_skill_of(path) for path in differ}  # a skill is promoted with all its files, so none of these is any more
        differ |= {path for path, text in there.items() if _skill_of(path) in touched and files.get(path) not in {text, None}}
        new = {path: files.get(path) for path in sorted(differ)}
        outcome.append(_told(name, pinned, before, there, new, left))
        changes = [Change(vault.layout.pack(name, path), there.get(path), text) for path, text in new.items()]
        old_lock = text_in(vault.store.read(vault.layout.lock))
        after = packs.write(
            {**{key: entry for key, entry in lock.items() if key != name}, **({name: pinned} if pinned else {})}
        )
        if after != old_lock:
            changes.append(Change(vault.layout.lock, old_lock, after))
        if dry_run or not changes:
            return None
        verb = "pack" if pinned else "unpack"
        return Plan(tuple(changes), verb, name, {"Mnemos-Source": Source.PACK.value}, reason=_from(pinned))

    committed = through(vault, plan, now)
    return replace(outcome[-1], commit=committed.commit if committed else "")


def _told(
    name: str,
    pinned: Pinned | None,
    before: Pinned | None,
    there: dict[str, str],
    new: dict[str, str | None],
    left: tuple[LeftOut, ...],
) -> Packed:
    of_skill: dict[str, list[str]] = {"added": [], "changed": [], "removed": []}
    for skill in sorted(filter(None, {_skill_of(path) for path in new})):
        file = f"skills/{skill}/{SKILL_FILE}"
        what = "added" if file not in there else "removed" if new.get(file, "") is None else "changed"
        of_skill[what].append(skill)
    lines: list[str] = []
    for path, text in new.items():
        old = _plain(path, there[path]) if path in there else ""
        ends = (f"a/{path}" if path in there else "/dev/null", f"b/{path}" if text is not None else "/dev/null")
        lines += difflib.unified_diff(old.splitlines(), (text or "").splitlines(), *ends, lineterm="")
    added, changed, removed = (tuple(of_skill[what]) for what in ("added", "changed", "removed"))
    return Packed(
        name=name, pinned=pinned, before=before, added=added, changed=changed, removed=removed, left=left, diff="\n".join(lines)
    )


def _from(pinned: Pinned | None) -> str:
    return f"From {pinned.url}{f' at {pinned.commit}' if pinned.commit else ''}." if pinned else ""


def _lock(vault: Vault) -> dict[str, Pinned]:
    text = text_in(vault.store.read(vault.layout.lock))
    return packs.read(text) if text is not None else {}


def _pinned(vault: Vault, name: str) -> Pinned:
    lock = _lock(vault)
    if name not in lock:
        raise NotFound(f"there is no pack {name!r}", hint="`mnemos skill packs` lists all of them.")
    return lock[name]


def _files(vault: Vault, name: str) -> dict[str, str]:
    """The files that a pack has now: path in the pack to text."""
    folder = vault.layout.pack(name)
    listed = vault.repository.git.lines("ls-files", "-z", "--", f"{folder}/")
    texts = {path.removeprefix(f"{folder}/"): text_in(vault.store.read(path)) for path in listed}
    return {path: text for path, text in texts.items() if text is not None}


def digest_of(files: Mapping[str, str]) -> str:
    """The digest of a pack's files as they lie in a vault, with what Mnemos wrote into them."""
    return packs.digest({path: _plain(path, text) for path, text in files.items()})


def _plain(path: str, text: str) -> str:
    """A file without what Mnemos wrote into it; as it is where that is no skill, or cannot be read."""
    if not path.endswith(f"/{SKILL_FILE}"):
        return text
    try:
        return plain(text)
    except (InvalidRecord, Unreadable):
        return text


def _skill_of(path: str) -> str:
    """The name of the skill that a file of a pack belongs to; empty for one that was put there by hand."""
    parts = PurePosixPath(path).parts
    return parts[1] if len(parts) > 2 else ""


def _refuse_known(known: Pinned | None, name: str) -> None:
    if known:
        hint = f"`mnemos skill update {name}` brings it up to date; `--name` calls another one something else."
        raise Refused(f"there is a pack {name} already, from {known.url}", hint=hint)


def _is_here(url: str) -> bool:
    """Whether an address is one of this machine: nobody else can follow it, and nobody else's may be followed."""
    return url.startswith("file:") or ("://" not in url and (Path(url).is_absolute() or Path(url).exists()))


def _from_here(vault: Vault) -> list[str]:
    """The addresses of this machine that packs were added from in this clone."""
    return list(read_state(vault.layout).get("packs_from", []))


def _is_json(address: str) -> bool:
    return address.partition("?")[0].endswith(".json")


def _name_of(url: str) -> str:
    last = re.split(r"[/:\\]", url.rstrip("/").partition("?")[0])[-1]
    return slug(last.removesuffix(".git").removesuffix(".json"), "pack")
