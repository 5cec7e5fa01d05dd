"""Wiring an agent program to Mnemos, taking the wires out, and seeing whether they are whole."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from mnemos.surfaces.hosts.files import Planned, before, changed, read
from mnemos.surfaces.hosts.server import Server
from mnemos.surfaces.hosts.table import is_asked, shared
from mnemos.surfaces.hosts.texts import Own

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from mnemos.surfaces.hosts.part import Part
    from mnemos.surfaces.hosts.start import Start
    from mnemos.surfaces.hosts.table import Host, Scope


def add(host: Host, scope: Scope, start: Start, *, rules: bool = False) -> list[Planned]:
    """A program's files with everything of ours in them, older entries replaced.

    Args:
        host: the program.
        scope: whose files.
        start: what starts Mnemos.
        rules: whether to put rules for the model too.

    Raises:
        Unreadable: one of them is not what it should be; all are left alone.
    """
    planned = []
    for path, parts in _by_file(host.parts(scope)):
        old = read(path)
        wanted = [part for part in parts if rules or not is_asked(part) or (old is not None and part.holds(old))]
        known = before(path)[0]

        def put(text: str, wanted: list[Part] = wanted, known: str | None = known) -> str:
            for part in wanted:
                text = part.put(text, start, known)
            return text

        if wanted:
            ours = old is not None and any(part.holds(old) for part in parts)
            own = all(isinstance(part, Own) for part in parts)
            planned.append(Planned(path, old, changed(path, old or "", put), ours=ours, own=own))
    return planned


def remove(host: Host, scope: Scope, others: Iterable[Host]) -> list[Planned]:
    """A program's files without anything of ours; those that were made for it are to go.

    Args:
        host: the program.
        scope: whose files.
        others: every program; what another one that is wired has in common with this one stays.

    Raises:
        Unreadable: one of them is not what it should be; all are left alone.
    """
    planned = []
    for path, parts in _by_file(host.parts(scope)):
        old = read(path)
        if old is None:
            continue
        mine = [part for part in parts if not any(is_wired(other, scope) for other in shared(part, host, others, scope))]
        known, existed = before(path)

        def drop(text: str, mine: list[Part] = mine, known: str | None = known) -> str:
            for part in reversed(mine):
                text = part.drop(text, known)
            return text

        new: str | None = changed(path, old, drop)
        made = not existed or any(isinstance(part, Own) and part.holds(old) for part in mine)
        if made and new is not None and new != old and not new.strip(" \t\r\n{}"):
            new = None
        planned.append(Planned(path, old, new, ours=True))
    return planned


def check(host: Host, scope: Scope, start: Start, *, any_vault: bool = False) -> list[str]:
    """What is missing or stale, a clause each.

    Args:
        host: the program.
        scope: whose files.
        start: what starts this Mnemos.
        any_vault: whether it does not matter which vault is named.

    Raises:
        Unreadable: a file is not what it should be.
    """
    found = []
    for part in host.parts(scope):
        text = read(part.path) or ""
        if is_asked(part) and not part.holds(text):
            continue
        if lack := part.lacks(text, start, any_vault=any_vault):
            found.append(f"{part.path} {lack}")
    return found


def is_wired(host: Host, scope: Scope) -> bool:
    """Whether a program starts our server, be it an old one; one without a server, whether it has anything of ours."""
    parts = host.parts(scope)
    telling = [part for part in parts if isinstance(part, Server)] or parts
    return any((text := read(part.path)) is not None and part.holds(text) for part in telling)


def _by_file(parts: Iterable[Part]) -> Iterator[tuple[Path, list[Part]]]:
    """Parts that lie in one file, together."""
    for path, group in groupby(parts, key=lambda part: part.path):
        yield path, list(group)
