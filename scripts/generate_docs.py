"""Write the generated parts of the documentation anew; `--check` only says whether they are stale."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import typer

from mnemos.domain import schema
from mnemos.surfaces.cli.main import command_line
from mnemos.surfaces.cli.run import EXIT_CODES
from mnemos.surfaces.hosts.hooklist import Hooks
from mnemos.surfaces.hosts.server import Server
from mnemos.surfaces.hosts.table import Scope, hosts, is_asked
from mnemos.surfaces.hosts.texts import Own
from mnemos.surfaces.mcp.server import OFFERS, build
from mnemos.surfaces.mcp.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mnemos.api import Mnemos
    from mnemos.surfaces.hosts.part import Part

DOCS = Path(__file__).parents[1] / "docs"


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def keys(found: tuple[schema.Key, ...]) -> str:
    """The keys of a file type, in their order."""
    return table(
        ("key", "kind", "required", "written", "by", "what"),
        (
            (
                f"`{key.name}`",
                key.kind.value,
                "yes" if key.required else "",
                "always" if key.always else "if set",
                key.writer,
                key.meaning,
            )
            for key in found
        ),
    )


def types() -> str:
    """The types of memories and their sections."""
    return table(
        ("type", "text below the title", "sections it must have", "sections it may have", "importance", "what"),
        (
            (
                f"`{kind}`",
                "required" if rule.lead else "",
                ", ".join(rule.required),
                ", ".join(rule.optional),
                str(rule.importance),
                rule.meaning,
            )
            for kind, rule in schema.TYPES.items()
        ),
    )


def commands() -> str:
    """Every command with its help, as a terminal of 100 columns shows it."""
    parts = []
    for path, command in _walk(typer.main.get_command(command_line()), ()):
        context = typer.Context(command, info_name=" ".join(("mnemos", *path)), terminal_width=100, max_content_width=100)
        parts.append(f"## {' '.join(('mnemos', *path))}\n\n```text\n{command.get_help(context).rstrip()}\n```")
    return "\n\n".join(parts)


def _walk(command: Any, path: tuple[str, ...]) -> Iterable[tuple[tuple[str, ...], Any]]:
    yield path, command
    for name, inner in sorted(getattr(command, "commands", {}).items()):
        yield from _walk(inner, (*path, name))


def exit_codes() -> str:
    """What each kind of error exits with."""
    named = [(str(code), error.__name__, (error.__doc__ or "").split("\n")[0]) for error, code in EXIT_CODES.items()]
    fixed = [
        ("0", "", "all went well"),
        ("1", "", "something unexpected; or `doctor` and `hosts check` found an error"),
        ("2", "", "the command line cannot be read"),
    ]
    return table(("code", "error", "what"), (*fixed, *named))


def tools() -> str:
    """Every tool with its parameters."""
    listed = anyio.run(build(Tools(_no_memory)).list_tools)
    parts = []
    for tool in listed:
        required = set(tool.input_schema.get("required", ()))
        rows = [
            (f"`{name}`", "yes" if name in required else "", _type(schema), schema.get("description", ""))
            for name, schema in tool.input_schema["properties"].items()
        ]
        core = "" if OFFERS[tool.name.removeprefix("mnemos_")].core else " Not among the ten of `--tools core`."
        parts.append(
            f"### {tool.name}\n\n{tool.description}{core}\n\n{table(('parameter', 'required', 'type', 'what'), rows)}"
            if rows
            else f"### {tool.name}\n\n{tool.description}{core}"
        )
    return "\n\n".join(parts)


def _no_memory() -> Mnemos:
    raise LookupError("listing tools opens no vault")


def _type(found: dict[str, Any]) -> str:
    if "enum" in found:
        return " / ".join(found["enum"])
    return f"{found['type']} of {found['items']['type']}" if "items" in found else str(found.get("type", ""))


def files_of_hosts() -> str:
    """What we put into which files of which agent programs."""
    found = hosts(Path("~"), Path(), {})
    rows = [
        (host.title, scope.value, f"`{part.path.as_posix()}`", _what(part))
        for host in found.values()
        for scope in Scope
        for part in host.parts(scope)
    ]
    return table(("program", "scope", "file", "what"), rows)


def _what(part: Part) -> str:
    asked = ", with `--rules`" if is_asked(part) else ""
    match part:
        case Server():
            return f"the MCP server, `{part.outer}.mnemos`"
        case Hooks():
            return f"hooks: {', '.join(part.events)}"
        case Own():
            return part.what + asked
        case _:
            return "a block of rules" + asked


TABLES: dict[str, Callable[[], str]] = {
    "memory keys": lambda: keys(schema.MEMORY_KEYS),
    "memory types": types,
    "session keys": lambda: keys(schema.SESSION_KEYS),
    "skill keys": lambda: keys(schema.SKILL_KEYS),
    "skill metadata": lambda: keys(schema.SKILL_METADATA),
    "review keys": lambda: keys(schema.REVIEW_KEYS),
    "journal keys": lambda: keys(schema.JOURNAL_KEYS),
    "commands": commands,
    "exit codes": exit_codes,
    "tools": tools,
    "files of hosts": files_of_hosts,
}
_MARKED = re.compile(r"(<!-- table: (?P<name>[^>]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def filled(text: str) -> str:
    """A page with its tables printed anew."""
    return _MARKED.sub(lambda match: f"{match[1]}{TABLES[match['name']]()}\n{match[3]}", text)


def pages() -> dict[Path, str]:
    """Every page with a generated part, to the text it should have."""
    return {
        path: filled(path.read_text(encoding="utf-8"))
        for path in sorted(DOCS.rglob("*.md"))
        if "<!-- table: " in path.read_text(encoding="utf-8")
    }


def stale() -> list[Path]:
    """The pages whose generated parts are not what they should be."""
    return [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit("\n".join(f"{path} is stale: run `make docs`" for path in stale()))
    for place, text in pages().items():
        place.write_text(text, encoding="utf-8")
