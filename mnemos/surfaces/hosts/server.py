"""The entry of our MCP server in a program's JSON or TOML file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mnemos.surfaces.hosts import jsonedit, tomledit
from mnemos.surfaces.hosts.start import Start, same

if TYPE_CHECKING:
    from pathlib import Path

NAME = "mnemos"
HOST = "MNEMOS_HOST"  # what tells a server which program started it


@dataclass(frozen=True, slots=True)
class Server:
    """The entry.

    Args:
        path: the file.
        host: the program's name, which the server is told.
        outer: the key that servers stand below.
        extra: what the program wants in its entry besides.
        env: the key of the environment.
        listed: whether the command is one list, arguments and all.
    """

    path: Path
    host: str
    outer: str = "mcpServers"
    extra: dict[str, Any] = field(default_factory=dict)
    env: str = "env"
    listed: bool = False

    def entry(self, start: Start) -> dict[str, Any]:
        """The entry as it should be."""
        command, *arguments = start.serve()
        run: dict[str, Any] = {"command": [command, *arguments]} if self.listed else {"command": command, "args": arguments}
        return {**self.extra, **run, self.env: {HOST: self.host}}

    def command(self, text: str) -> tuple[list[str], dict[str, str]] | None:
        """The command that an entry names, and its environment; nothing where there is no such entry."""
        entry = self._entry(text)
        if not isinstance(entry, dict):
            return None
        named, arguments = entry.get("command"), entry.get("args")
        words = [*(named if isinstance(named, list) else [named]), *(arguments if isinstance(arguments, list) else [])]
        env = entry.get(self.env)
        environment = {str(key): str(value) for key, value in env.items()} if isinstance(env, dict) else {}
        return ([str(word) for word in words], environment) if named else None

    def put(self, text: str, start: Start, known: str | None) -> str:
        """The file's text with the entry; what a person added to it, or set otherwise than the command, stays."""
        del known
        there, entry = self._entry(text), self.entry(start)
        if isinstance(there, dict):
            entry = {key: value for key, value in entry.items() if key not in self.extra or key not in there}
        if self.path.suffix == ".toml":
            return tomledit.put(text, (self.outer, NAME), entry)
        if not isinstance(there, dict):
            return jsonedit.put(text, (self.outer, NAME), entry)
        for key, value in entry.items():
            if key == self.env and isinstance(there.get(key), dict):
                text = jsonedit.put(text, (self.outer, NAME, key, HOST), value[HOST])
            else:
                text = jsonedit.put(text, (self.outer, NAME, key), value)
        return text

    def drop(self, text: str, known: str | None) -> str:
        """The file's text without the entry."""
        if self.path.suffix == ".toml":
            return tomledit.drop(text, (self.outer, NAME), known)
        return jsonedit.drop(text, (self.outer, NAME), known)

    def holds(self, text: str) -> bool:
        """Whether there is an entry of our name."""
        return isinstance(self._entry(text), dict)

    def lacks(self, text: str, start: Start, *, any_vault: bool) -> str:
        """What is missing or stale."""
        there = self._entry(text)
        if there is None:
            return "has no MCP server of ours"
        if not isinstance(there, dict):
            return "has something called mnemos that is no MCP server"
        found = self.command(text)
        if found is None or not same(found[0], start.serve(), any_vault=any_vault):
            return f"starts another Mnemos: {there.get('command')}"
        stale = [key for key in self.extra if key not in there] + [self.env] * (found[1].get(HOST) != self.host)
        return f"has an entry of another version, which lacks {', '.join(stale)}" if stale else ""

    def _entry(self, text: str) -> Any:
        around = (tomledit.parse(text) if self.path.suffix == ".toml" else jsonedit.parse(text).value) or {}
        outer = around.get(self.outer) if isinstance(around, dict) else None
        return outer.get(NAME) if isinstance(outer, dict) else None
