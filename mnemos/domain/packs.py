"""Packs: which commit of somebody else's skills a vault holds, as `packs.lock` says it (docs/reference/vault-format.md, section 7)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from mnemos.domain.validate import is_skill_name
from mnemos.errors import Problem, Unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping

_VERSION = 1
_REPAIR = "bring back the version before (`git log -- packs.lock`), or take the pack out and add it anew"


@dataclass(frozen=True, slots=True)
class Pinned:
    """What a pack was copied from.

    Args:
        url: the address of the repository, or of the JSON file.
        ref: the branch, tag or commit that was asked for; empty for the repository's own branch, and for a JSON file.
        commit: the commit that was copied; empty for a JSON file.
        digest: of the files, as `digest` has it.
    """

    url: str
    ref: str
    commit: str
    digest: str


def digest(files: Mapping[str, str]) -> str:
    """The SHA-256 over the sorted lines `<path> SP <SHA-256 of the text>` of a pack's files, in hex.

    Args:
        files: path in the pack to text, without what Mnemos itself writes into it (`mnemos-` keys).
    """
    lines = "".join(f"{path} {_sha256(text)}\n" for path, text in sorted(files.items()))
    return _sha256(lines)


def read(text: str) -> dict[str, Pinned]:
    """The packs that a lock file names.

    Raises:
        Unreadable: it is no lock file of this version; with every problem.
    """
    try:
        table = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"packs.lock is no JSON: {error}", hint=f"To mend it, {_REPAIR}.") from error
    version = table.get("version") if isinstance(table, dict) else None
    packs = table.get("packs") if isinstance(table, dict) else None
    problems: list[Problem] = []
    if version != _VERSION:
        problems.append(Problem("version", f"it is {version!r}, and this Mnemos knows {_VERSION}", "update Mnemos"))
    if not isinstance(packs, dict):
        problems.append(Problem("packs", "it is no table", _REPAIR))
    found = {name: _pinned(name, entry, problems) for name, entry in (packs.items() if isinstance(packs, dict) else ())}
    if problems:
        raise Unreadable("packs.lock breaks the rules", problems=tuple(problems))
    return {name: pinned for name, pinned in found.items() if pinned}


def _pinned(name: str, entry: Any, problems: list[Problem]) -> Pinned | None:
    keys = ("url", "ref", "commit", "digest")
    if not is_skill_name(name):
        problems.append(Problem(name, "it is no name of 1 to 64 [a-z0-9-]", _REPAIR))
    elif not isinstance(entry, dict) or any(not _is_line(entry.get(key)) for key in keys):
        problems.append(Problem(name, f"it does not name {', '.join(keys)}, a line each", _REPAIR))
    else:
        return Pinned(*(entry[key] for key in keys))
    return None


def _is_line(value: object) -> bool:
    return isinstance(value, str) and value.isprintable()


def write(packs: Mapping[str, Pinned]) -> str:
    """A lock file that names some packs."""
    table = {"version": _VERSION, "packs": {name: asdict(pinned) for name, pinned in packs.items()}}
    return json.dumps(table, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def merge(base: str | None, one: str, two: str) -> str:
    """Two lock files put together, pack by pack; where both sides pinned a pack anew, the same one of them stays whoever merges.

    Raises:
        Unreadable: one of them is no lock file.
    """
    old, first, second = (read(text) if text is not None else {} for text in (base, one, two))
    merged: dict[str, Pinned] = {}
    for name in {**first, **second}:
        known, a, b = old.get(name), first.get(name), second.get(name)
        kept = (
            b
            if a == known
            else a
            if b == known
            else max(filter(None, (a, b)), key=lambda pinned: tuple(asdict(pinned).values()))
        )
        if kept:
            merged[name] = kept
    return write(merged)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
