"""Claude Code: its MCP entry in `.claude.json`, its hooks in `settings.json`."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
from pathlib import Path
from typing import Any

from mnemos.surfaces.hosts import jsonedit
from mnemos.surfaces.hosts.files import Planned, read

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
    """The files with our server and hooks in them, an older entry of ours replaced."""
    servers, hooks = files(home)
    old_servers, old_hooks = read(servers), read(hooks)
    entry = {"type": "stdio", "command": start[0], "args": [*start[1:], "serve"]}
    new_hooks = old_hooks
    if not _wired(old_hooks, start):
        new_hooks = _without_hooks(old_hooks)
        for event, matcher in _EVENTS.items():
            new_hooks = jsonedit.append(new_hooks, ("hooks", event), _group(start, matcher))
    return [Planned(servers, old_servers, jsonedit.put(old_servers, _SERVER, entry)), Planned(hooks, old_hooks, new_hooks)]


def remove(home: Path) -> list[Planned]:
    """The files without anything of ours."""
    servers, hooks = files(home)
    old_servers, old_hooks = read(servers), read(hooks)
    new_servers = jsonedit.drop(old_servers, _SERVER) if old_servers else ""
    return [Planned(servers, old_servers, new_servers), Planned(hooks, old_hooks, _without_hooks(old_hooks))]


def check(home: Path, start: list[str]) -> list[str]:
    """What is missing or stale, a clause each."""
    servers, hooks = files(home)
    found = []
    entry = _at(jsonedit.parse(read(servers)).value, _SERVER)
    if entry is None:
        found.append(f"{servers} has no MCP server of ours")
    elif [entry.get("command"), *entry.get("args", [])] != [*start, "serve"]:
        found.append(f"{servers} starts another Mnemos: {entry.get('command')}")
    if not _wired(read(hooks), start):
        found.append(f"{hooks} lacks our hooks, or starts another Mnemos")
    return found


def _group(start: list[str], matcher: str) -> dict[str, Any]:
    # `hook` must be the first word for the short way in, so the vault comes behind it.
    line = shlex.join([start[0], *(start[1:3] if "-m" in start[1:2] else []), "hook", "--host", NAME, *_vault_of(start)])
    entry = {"type": "command", "command": line, "timeout": _TIMEOUT}
    return {**({"matcher": matcher} if matcher else {}), "hooks": [entry]}


def _vault_of(start: list[str]) -> list[str]:
    return start[start.index("--vault") :] if "--vault" in start else []


def _wired(text: str, start: list[str]) -> bool:
    """Whether exactly our present hooks are there, and no older ones."""
    hooks = _at(jsonedit.parse(text).value, ("hooks",)) or {}
    return all(
        [group for group in hooks.get(event, []) if _is_ours(group)] == [_group(start, matcher)]
        for event, matcher in _EVENTS.items()
    )


def _without_hooks(text: str) -> str:
    """The settings without any hook of ours."""
    hooks = _at(jsonedit.parse(text).value, ("hooks",))
    if not isinstance(hooks, dict):
        return text
    for event, groups in hooks.items():
        if isinstance(groups, list):
            for place in reversed(range(len(groups))):
                if _is_ours(groups[place]):
                    text = jsonedit.drop(text, ("hooks", event, place))
    return text


def _is_ours(group: Any) -> bool:
    entries = group.get("hooks", []) if isinstance(group, dict) else []
    commands = [str(entry.get("command", "")) for entry in entries if isinstance(entry, dict)]
    return bool(commands) and all(_OURS.search(line) for line in commands)


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value
