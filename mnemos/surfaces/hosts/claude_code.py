"""Claude Code: its MCP entry in `.claude.json`, its hooks in `settings.json`."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos.surfaces.hosts import jsonedit
from mnemos.surfaces.hosts.files import Planned, before, changed, read

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "claude-code"
TITLE = "Claude Code"
_SERVER = ("mcpServers", "mnemos")
_EVENTS = {"SessionStart": "startup|resume|clear|compact", "UserPromptSubmit": ""}
_TIMEOUT = 10  # seconds
_OURS = re.compile(r"\bmnemos(?:\.exe)?[\"']?\s.*\bhook\b.*--host[ =]claude-code|-m mnemos hook\b")


def files(home: Path) -> tuple[Path, Path]:
    """The file with the MCP servers, and the one with the hooks."""
    folder = os.environ.get("CLAUDE_CONFIG_DIR")
    if folder:
        return Path(folder) / ".claude.json", Path(folder) / "settings.json"
    return home / ".claude.json", home / ".claude" / "settings.json"


def present(home: Path) -> bool:
    """Whether Claude Code has been used on this machine."""
    servers, hooks = files(home)
    return servers.exists() or hooks.parent.is_dir()


def command(vault: Path | None) -> list[str]:
    """What starts this Mnemos, with the vault named where it is not the configured one."""
    found = shutil.which("mnemos")
    own = Path(sys.argv[0])
    if own.name.startswith("mnemos") and own.is_file():
        start = [str(own.absolute())]
    else:
        start = [found] if found else [sys.executable, "-m", "mnemos"]
    return [*start, *(["--vault", str(vault)] if vault else [])]


def add(home: Path, start: list[str]) -> list[Planned]:
    """The files with our server and hooks in them, an older entry of ours replaced.

    Raises:
        Unreadable: one of them is no JSON, or put together in another way; all are left alone.
    """
    servers, hooks = files(home)
    old_servers, old_hooks = read(servers), read(hooks)
    entry = {"type": "stdio", "command": start[0], "args": [*start[1:], "serve"]}
    new_servers = changed(servers, old_servers or "", lambda text: jsonedit.put(text, _SERVER, entry))
    new_hooks = changed(hooks, old_hooks or "", lambda text: _with_hooks(text, start, before(hooks)[0]))
    return [
        Planned(servers, old_servers, new_servers, ours=isinstance(_at(_value(old_servers), _SERVER), dict)),
        Planned(hooks, old_hooks, new_hooks, ours=any(_ours(_value(old_hooks)))),
    ]


def remove(home: Path) -> list[Planned]:
    """The files without anything of ours; those that were made for it are to go."""
    servers, hooks = files(home)
    planned = []
    for path, take_out in ((servers, _without_server), (hooks, _without_hooks)):
        old = read(path)
        if old is not None:
            known, existed = before(path)
            new: str | None = changed(path, old, lambda text, known=known, take_out=take_out: take_out(text, known))  # type: ignore[misc]
            if not existed and new is not None and new != old and not new.strip(" \t\r\n{}"):
                new = None
            planned.append(Planned(path, old, new, ours=True))
    return planned


def check(home: Path, start: list[str], *, any_vault: bool = False) -> list[str]:
    """What is missing or stale, a clause each.

    Args:
        home: the person's home folder.
        start: what starts this Mnemos.
        any_vault: whether it does not matter which vault is named.
    """
    servers, hooks = files(home)
    found = []
    entry = _at(_value(read(servers)), _SERVER)
    words = [entry.get("command"), *_list(entry.get("args"))] if isinstance(entry, dict) else []
    if entry is None:
        found.append(f"{servers} has no MCP server of ours")
    elif not isinstance(entry, dict):
        found.append(f"{servers} has something called mnemos that is no MCP server")
    elif _named(words, any_vault=any_vault) != _named([*start, "serve"], any_vault=any_vault):
        found.append(f"{servers} starts another Mnemos: {entry.get('command')}")
    if not _wired(_value(read(hooks)), start, any_vault=any_vault):
        found.append(f"{hooks} lacks our hooks, or starts another Mnemos")
    return found


def _named(words: list[Any], *, any_vault: bool) -> list[Any]:
    """A command without the vault that it names, where that does not matter."""
    if not any_vault or "--vault" not in words:
        return words
    at = words.index("--vault")
    return [*words[:at], *words[at + 2 :]]


def _group(start: list[str], matcher: str) -> dict[str, Any]:
    # `hook` stays the first word: a host that asks its user to trust a command asks again when it changes.
    line = shlex.join([start[0], *(start[1:3] if "-m" in start[1:2] else []), "hook", "--host", NAME, *_vault_of(start)])
    entry = {"type": "command", "command": line, "timeout": _TIMEOUT}
    return {**({"matcher": matcher} if matcher else {}), "hooks": [entry]}


def _vault_of(start: list[str]) -> list[str]:
    return start[start.index("--vault") :] if "--vault" in start else []


def _ours(settings: Any) -> Iterator[tuple[str, int, int]]:
    """Where hooks of ours are: event, place of the group, place in the group; the person may have put one into their own group."""
    hooks = _at(settings, ("hooks",))
    for event, groups in hooks.items() if isinstance(hooks, dict) else ():
        for place, group in enumerate(_list(groups)):
            for inner, entry in enumerate(_entries(group)):
                if isinstance(entry, dict) and _OURS.search(str(entry.get("command", ""))):
                    yield event, place, inner


def _wired(settings: Any, start: list[str], *, any_vault: bool = False) -> bool:
    """Whether exactly our present hooks are there, and no older ones: in groups of their own, or in a person's."""
    places = list(_ours(settings))
    for event, matcher in _EVENTS.items():
        groups = [(settings["hooks"][event][place], inner) for name, place, inner in places if name == event]
        if len(groups) != 1:
            return False
        (group, inner), wanted = groups[0], _group(start, matcher)
        entry = _entries(group)[inner]
        lines = [_named(_split(one["command"]), any_vault=any_vault) for one in (entry, wanted["hooks"][0])]
        if lines[0] != lines[1] or {**entry, "command": ""} != {**wanted["hooks"][0], "command": ""}:
            return False
        if len(_entries(group)) == 1 and {**group, "hooks": []} != {**wanted, "hooks": []}:
            return False
    return len(places) == len(_EVENTS)


def _split(line: str) -> list[str]:
    try:
        return shlex.split(line)
    except ValueError:
        return [line]


def _with_hooks(text: str, start: list[str], known: str | None) -> str:
    """The settings with our present hooks, an older one of ours replaced."""
    if _wired(_value(text), start):
        return text
    text = _without_hooks(text, known)
    for event, matcher in _EVENTS.items():
        text = jsonedit.append(text, ("hooks", event), _group(start, matcher))
    return text


def _without_server(text: str, known: str | None) -> str:
    return jsonedit.drop(text, _SERVER, known)


def _without_hooks(text: str, known: str | None) -> str:
    """The settings without any hook of ours; a group goes with the last of its hooks."""
    for event, place, inner in reversed(list(_ours(_value(text)))):
        entries = _entries(_value(text)["hooks"][event][place])
        path: tuple[str | int, ...] = ("hooks", event, place)
        text = jsonedit.drop(text, path if len(entries) == 1 else (*path, "hooks", inner), known)
    return text


def _entries(group: Any) -> list[Any]:
    return _list(group.get("hooks")) if isinstance(group, dict) else []


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _value(text: str | None) -> Any:
    return jsonedit.parse(text or "").value


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value
