"""Commands that run on their own: serve, watch, hook."""

from __future__ import annotations

from typing import Annotated

import typer

from mnemos.domain.schema import Source
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, state
from mnemos.surfaces.environment import open_mnemos


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    app.command()(serve)
    app.command()(watch)
    app.command()(hook)


def serve(
    *,
    tools: Annotated[str, typer.Option("--tools", help="`all`, or `core`: the ten that matter most.")] = "all",
) -> None:
    """Run the MCP server on standard input and output; it ends when its input does.

    Example: mnemos serve --tools core
    """
    from mnemos.surfaces.mcp.server import serve as run  # the SDK costs over half a second

    if tools not in {"all", "core"}:
        raise typer.BadParameter("use `all` or `core`", param_hint="--tools")
    run(state.vault, core=tools == "core")


def watch(
    *,
    once: Annotated[bool, typer.Option("--once", help="Take in and commit what is there now, then end.")] = False,
    no_commit: Annotated[bool, typer.Option("--no-commit", help="Take in what changes, and commit nothing.")] = False,
    json: JsonOption = False,
) -> None:
    """Take over what people write in the files: index it, and commit it as theirs.

    It answers hooks, dreams and syncs too, as whoever leads a vault does; where a `mnemos serve` leads, it waits until that ends.
    With --json: one line for each look.

    Example: mnemos watch --once
    """
    from mnemos.surfaces.cli import watching  # watchdog and YAML cost 0.2 s

    json = as_json(json)
    if once:
        watching.watch_once(state.mnemos, commit=not no_commit, json=json)
    else:
        watching.watch(
            state.mnemos, commit=not no_commit, json=json, again=lambda top: open_mnemos(str(top), Source.USER),
        )  # fmt: skip


def hook(
    event: Annotated[str | None, typer.Argument(help="The event; default: the one named on standard input.")] = None,
    *,
    host: Annotated[str, typer.Option("--host", help="The agent program, as `mnemos hosts list` names it.")] = "claude-code",
) -> None:
    """Answer a hook of an agent program; what it sends is read from standard input, as JSON.

    It never fails: whatever goes wrong is a line in .mnemos/local/log/hooks.jsonl, and the exit code is 0.

    Example: mnemos hook --host claude-code < event.json
    """
    from mnemos.surfaces.hooks.run import main

    main([*([event] if event else []), "--host", host, *(["--vault", state.vault] if state.vault else [])])
