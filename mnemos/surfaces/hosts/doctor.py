"""What is wrong between the agent programs and a vault: entries, executables, hooks that do not fire, trust, double wiring."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mnemos.domain.instants import format_instant
from mnemos.errors import MnemosError, Unreadable
from mnemos.memory.health import Finding, Level
from mnemos.surfaces.hosts import jsonedit, tomledit, wire
from mnemos.surfaces.hosts.files import read, write
from mnemos.surfaces.hosts.handshake import converse, greet
from mnemos.surfaces.hosts.hooklist import Hooks
from mnemos.surfaces.hosts.server import HOST, Server
from mnemos.surfaces.hosts.start import OURS
from mnemos.surfaces.hosts.table import Scope
from mnemos.surfaces.hosts.texts import Own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from mnemos.surfaces.hosts.start import Start
    from mnemos.surfaces.hosts.table import Host

_RECENT = 7 * 24 * 3600.0  # seconds in which a hook's failure still matters
_TRUSTED = {"trusted", "managed"}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the doctor looks at.

    Args:
        hosts: every program we know.
        start: what a program is to start, by scope.
        logs: the vaults' folders of logs.
        work: where a program would be started.
        now: the time.
    """

    hosts: Iterable[Host]
    start: Callable[[Scope], Start]
    logs: Sequence[Path]
    work: Path
    now: datetime


@dataclass(slots=True)
class Fired:
    """What the log says of a program's hooks.

    Args:
        last: event to when it fired last, in seconds since 1970.
        failed: when one failed last, and how.
    """

    last: dict[str, float] = field(default_factory=dict)
    failed: tuple[float, str] = (0.0, "")


def examine(at: Surroundings) -> list[Finding]:
    """Everything worth telling about the programs that are wired; a few seconds, since each server is started once."""
    found: list[Finding] = []
    fired = _fired(at.logs)
    greeted: dict[tuple[str, ...], str] = {}
    wired = 0
    for host in at.hosts:
        scopes = [scope for scope in Scope if _is_wired(host, scope)]
        plugin = _plugin(host)
        wired += bool(scopes or plugin)
        for scope in scopes:
            found += _wires(host, scope, at)
            found += _servers(host, scope, at, greeted)
        found += _double(host, scopes, plugin)
        if (scopes or plugin) and any(isinstance(part, Hooks | Own) for part in host.user):
            found += _hooks(host, fired.get(host.name, Fired()), at.now)
        if host.name == "codex" and (scopes or plugin):
            found += _trust(host, at.work)
    if not wired:
        found.append(
            Finding(
                Level.NOTE, "no agent program is wired, so nothing is pushed", "`mnemos hosts add all` wires those found here"
            )
        )
    return found


def fix(at: Surroundings) -> tuple[list[Finding], list[Finding]]:
    """Renew what is stale or missing in the files of programs that are wired; gives what was done, and what could not be."""
    done: list[Finding] = []
    failed: list[Finding] = []
    for host in at.hosts:
        for scope in Scope:
            if not _is_wired(host, scope):
                continue
            try:
                for plan in wire.add(host, scope, at.start(scope)):
                    if plan.changes:
                        write(plan)
                        done.append(Finding(Level.NOTE, f"{host.title} is wired to this Mnemos", path=str(plan.path)))
            except MnemosError as error:
                failed.append(Finding(Level.ERROR, f"{host.title} cannot be wired: {error.message}", error.hint, tried=True))
    return done, failed


def _is_wired(host: Host, scope: Scope) -> bool:
    """Whether anything of ours is in a program's files; where one cannot be read, it is looked at more closely."""
    try:
        return wire.is_wired(host, scope)
    except Unreadable:
        return True


def _wires(host: Host, scope: Scope, at: Surroundings) -> list[Finding]:
    """What is missing or stale in its files."""
    try:
        missing = wire.check(host, scope, at.start(scope))
    except Unreadable as error:
        return [Finding(Level.ERROR, f"{host.title}: {error.message}", error.hint)]
    option = "" if scope is Scope.USER else f" --scope {scope.value}"
    return [
        Finding(Level.WARNING, f"{host.title}: {lack}", f"`mnemos hosts add {host.name}{option}`", fixable=True)
        for lack in missing
    ]


def _servers(host: Host, scope: Scope, at: Surroundings, greeted: dict[tuple[str, ...], str]) -> Iterator[Finding]:
    """Whether the very entry in its file starts a server that answers; one command is started once."""
    for part in host.parts(scope):
        if not isinstance(part, Server):
            continue
        try:
            found = part.command(read(part.path) or "")
        except Unreadable:
            continue  # told already
        if found is None:
            continue
        words, environment = found
        if scope is Scope.PROJECT and not _is_ours(words, environment, at.start(scope)):
            yield Finding(
                Level.WARNING,
                f"{host.title}: the project's file names {words[0]} as our MCP server; it was not started, since anybody may have put it there",
                f"look at it; `mnemos hosts add {host.name} --scope project` puts ours in its place",
                path=str(part.path),
            )
            continue
        rest = {key: value for key, value in environment.items() if key != HOST}
        key = (*words, *(f"{name}={value}" for name, value in sorted(rest.items())))
        if key not in greeted:
            greeted[key] = greet(words, environment, at.work)
        if trouble := greeted[key]:
            remedy = "put the folder that holds it on your PATH" if words[0] == "mnemos" else f"`mnemos hosts add {host.name}`"
            yield Finding(
                Level.ERROR,
                f"{host.title}: the MCP server that it starts does not work: {trouble}",
                remedy,
                path=str(part.path),
            )


def _is_ours(words: list[str], environment: Mapping[str, str], start: Start) -> bool:
    """Whether an entry is to the letter what we put there; whoever shares a project's files could have had any program started."""
    return words == start.serve() and set(environment) <= {HOST}


def _double(host: Host, scopes: list[Scope], plugin: str) -> list[Finding]:
    """Whether it is wired in more than one way: hooks that run twice cost twice, and edits are counted twice."""
    if plugin and scopes:
        remedy = f"`mnemos hosts remove {host.name}`, or take the plugin out"
        return [Finding(Level.WARNING, f"{host.title} is wired twice: by its files, and by a plugin ({plugin})", remedy)]
    if len(scopes) > 1:
        remedy = f"`mnemos hosts remove {host.name}` takes out your own"
        return [Finding(Level.WARNING, f"{host.title} is wired twice: for you, and for this project", remedy)]
    return []


def _plugin(host: Host) -> str:
    """Where a program says that a plugin of ours is on; empty where it does not."""
    places = {part.path for part in host.user if isinstance(part, Server | Hooks)}
    places |= {place.parent / "settings.json" for place in places}
    for place in sorted(places):
        try:
            text = read(place)
        except Unreadable:
            continue
        value = {} if text is None else tomledit.parse(text) if place.suffix == ".toml" else jsonedit.parse(text).value
        for key in ("enabledPlugins", "plugins"):
            named = value.get(key) if isinstance(value, dict) else None
            for name, state in named.items() if isinstance(named, dict) else ():
                on = state.get("enabled", True) if isinstance(state, dict) else state
                if str(name).partition("@")[0] == "mnemos" and on:
                    return str(place)
        extension = place.parent / "extensions" / "mnemos"
        if host.name == "gemini-cli" and extension.is_dir():
            return str(extension)
    return ""


def _hooks(host: Host, fired: Fired, now: datetime) -> list[Finding]:
    """When its hooks fired last, which never did, and how one failed."""
    found = []
    at, error = fired.failed
    if error and now.timestamp() - at < _RECENT:
        what = f"{host.title}: a hook failed at {_told(at)}: {error}"
        found.append(Finding(Level.WARNING, what, "the log of hooks says more: .mnemos/local/log/hooks.jsonl"))
    if not fired.last:
        found.append(Finding(Level.NOTE, f"{host.title}: none of its hooks has fired yet", host.then))
        return found
    last = ", ".join(f"{event} {_told(when)}" for event, when in sorted(fired.last.items(), key=lambda item: -item[1]))
    found.append(Finding(Level.NOTE, f"{host.title}: hooks fired last: {last}"))
    return found


def _told(seconds: float) -> str:
    return format_instant(datetime.fromtimestamp(seconds, UTC))


def _fired(logs: Sequence[Path]) -> dict[str, Fired]:
    """What the logs say, by program."""
    found: dict[str, Fired] = {}
    for file in (log / name for log in logs for name in ("hooks.1.jsonl", "hooks.jsonl")):
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").split("\n")
        except OSError:
            continue
        for line in lines:
            try:
                entry = json.loads(line)
                host, event, at = str(entry["host"]), str(entry["event"]), float(entry["at"])
            except (ValueError, KeyError, TypeError):
                continue
            known = found.setdefault(host, Fired())
            known.last[event] = max(at, known.last.get(event, 0.0))
            if error := entry.get("error"):
                known.failed = (at, str(error))
            elif at > known.failed[0] and "ignored" not in entry:
                known.failed = (0.0, "")  # it works again
    return found


def _trust(host: Host, work: Path) -> list[Finding]:
    """Whether Codex runs our hooks: it skips those that nobody trusts, without a word."""
    states = _trust_told(host, work)
    if states is None:
        return [Finding(Level.NOTE, f"{host.title} could not be asked whether its hooks are trusted", host.then)]
    skipped = sorted({state for state in states if state not in _TRUSTED})
    if not skipped:
        return []
    return [Finding(Level.WARNING, f"{host.title} skips our hooks: they are {' and '.join(skipped)}", host.then)]


def _trust_told(host: Host, work: Path) -> list[str] | None:
    """What Codex itself says of our hooks, one state for each (its app-server's `hooks/list`); nothing where it cannot be asked."""
    program = shutil.which(host.program)
    if program is None:
        return None
    asked: list[dict[str, Any]] = [
        {"id": 1, "method": "initialize", "params": {"clientInfo": {"name": "mnemos-doctor", "version": "1"}}},
        {"method": "initialized"},
        {"id": 2, "method": "hooks/list", "params": {"cwds": [str(work)]}},
    ]
    answered = converse([program, "app-server"], asked, {}, work, patience=10)
    if isinstance(answered, str) or not isinstance(answered.get(2), dict):
        return None
    hooks = [hook for folder in answered[2].get("data", []) for hook in folder.get("hooks", [])]
    return [
        str(hook.get("trustStatus"))
        for hook in hooks
        if OURS.search(str(hook.get("command", ""))) and hook.get("enabled", True)
    ]
