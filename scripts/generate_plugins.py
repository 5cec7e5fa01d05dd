"""Write the parts of `plugins/` that follow from the table of agent programs, and from our version; `--check` only says whether they are stale."""

from __future__ import annotations

import json
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

from mnemos import __version__
from mnemos.surfaces.hosts.hooklist import Hooks
from mnemos.surfaces.hosts.server import Server
from mnemos.surfaces.hosts.start import anybodys
from mnemos.surfaces.hosts.table import SKILL, Host, Scope, hosts

ROOT = Path(__file__).parents[1]
PLUGINS = ROOT / "plugins"
DESCRIPTION = "Memory that is pushed: what past sessions got wrong and how it was fixed, in front of the agent when it matters."
ABOUT = {
    "name": "mnemos",
    "version": __version__,
    "description": DESCRIPTION,
    "author": {"name": "The Mnemos maintainers"},
    "license": "MIT",
    "keywords": ["memory", "mcp", "git", "markdown", "obsidian"],
}
ICON = 512  # pixels
COPILOT_TOOLS = "bash|powershell|edit|create"  # as Copilot CLI 1.0.102 calls them; in its own files we match all


def generated() -> dict[Path, bytes]:
    """Every generated file, with what it should hold."""
    known = hosts(Path("~"), Path(), {})
    marketplace = {
        "name": "mnemos",
        "owner": ABOUT["author"],
        "metadata": {"description": "Mnemos, memory for coding agents."},
        "plugins": [{"name": "mnemos", "source": "./plugins/mnemos", "description": DESCRIPTION, "version": __version__}],
    }
    extension = {
        "name": "mnemos",
        "version": __version__,
        "description": DESCRIPTION,
        "mcpServers": {"mnemos": {**_server(known["gemini-cli"]), "cwd": "${workspacePath}"}},
    }
    skill = PLUGINS / "mnemos" / "skills" / SKILL / "SKILL.md"
    claude = PLUGINS / "mnemos"
    return {
        ROOT / ".claude-plugin" / "marketplace.json": _json(marketplace),
        claude / ".claude-plugin" / "plugin.json": _json(ABOUT),
        claude / ".claude-plugin" / "icon.png": icon(ICON),
        claude / ".mcp.json": _json({"mcpServers": {"mnemos": {"type": "stdio", "command": "mnemos", "args": ["serve"]}}}),
        claude / "hooks" / "hooks.json": _json(
            {"hooks": _together(known["claude-code"], known["codex"], known["copilot-cli"])}
        ),
        PLUGINS / "gemini" / "gemini-extension.json": _json(extension),
        PLUGINS / "gemini" / "hooks" / "hooks.json": _json({"hooks": _together(known["gemini-cli"])}),
        PLUGINS / "gemini" / "skills" / SKILL / "SKILL.md": skill.read_bytes(),
    }


def _server(host: Host) -> dict[str, Any]:
    return next(part for part in host.user if isinstance(part, Server)).entry(anybodys())


def _together(*read_by: Host) -> dict[str, Any]:
    """The hooks of programs that read one file: every event of each, matched with every tool of each.

    All of them say that they are the first program's; who it really is, the hook finds out.
    """
    parts = [next(part for part in host.parts(Scope.USER) if isinstance(part, Hooks)) for host in read_by]
    named = [{event[0].upper() + event[1:]: matcher for event, matcher in part.events.items()} for part in parts]
    first = parts[0]
    found = {}
    # Copilot names its prompt event otherwise; what it calls as others do, it knows in their spelling.
    for event in dict.fromkeys(event for events in named for event in events if event != "UserPromptSubmitted"):
        matchers = [events[event] for events in named if events.get(event)]
        copilot = [COPILOT_TOOLS] if event in {"PreToolUse", "PostToolUse", "PostToolUseFailure"} and len(named) > 1 else []
        words = dict.fromkeys(word for matcher in (*matchers, *copilot) for word in matcher.split("|"))
        matched = {"matcher": "|".join(words)} if matchers else {}
        found[event] = [{**matched, "hooks": [first.entry(event, anybodys().hook(first.host))]}]
    return found


def icon(size: int) -> bytes:
    """A picture: a page with three lines, the last one marked (PNG, as in ISO/IEC 15948)."""
    paper, ink, mark, ground = (250, 248, 240), (70, 70, 80), (200, 80, 40), (40, 60, 90)

    def colour(x: float, y: float) -> tuple[int, int, int]:
        if not (0.22 < x < 0.78 and 0.14 < y < 0.86):
            return ground
        line = next((place for place, top in enumerate((0.30, 0.46, 0.62)) if top < y < top + 0.07), None)
        if line is None or not 0.32 < x < (0.68, 0.62, 0.52)[line]:
            return paper
        return mark if line == 2 else ink

    rows = (b"\0" + b"".join(bytes(colour(x / size, y / size)) for x in range(size)) for y in range(size))
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    chunks = (struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def stale() -> list[Path]:
    """The files that are not what they should be; a picture counts by what it shows, since compressors differ."""
    return [
        path for path, data in generated().items() if not path.exists() or _shown(path, path.read_bytes()) != _shown(path, data)
    ]


def _shown(path: Path, data: bytes) -> bytes:
    if path.suffix != ".png":
        return data.replace(b"\r\n", b"\n")
    start = data.index(b"IDAT") + 4
    return zlib.decompress(data[start : data.rindex(b"IEND") - 8])


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit("\n".join(f"{path} is stale: run `make plugins`" for path in stale()))
    for place, content in generated().items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
