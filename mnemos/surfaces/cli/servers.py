"""Commands that run on their own: serve, watch, hook, bench."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from mnemos.surfaces.cli.common import JsonOption, as_json, print_json, say, state


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    app.command()(serve)
    app.command()(watch)
    app.command()(hook)
    app.command()(bench)


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

    A `mnemos serve` that leads the vault does the same; this command then waits until it ends. With --json: one line for each look.

    Example: mnemos watch --once
    """
    from mnemos.surfaces.cli import watching  # watchdog and YAML cost 0.2 s

    run = watching.watch_once if once else watching.watch
    run(state.mnemos, commit=not no_commit, json=as_json(json))


def bench(
    *,
    sizes: Annotated[str, typer.Option("--sizes", help="How many memories, parted by commas.")] = "1000,10000",
    runs: Annotated[int, typer.Option("--runs", min=1, help="How often each thing is measured.")] = 30,
    json: JsonOption = False,
) -> None:
    """Measure the speed of Mnemos on this machine, on made-up vaults, beside SQLite's full text search.

    Example: mnemos bench --sizes 1000,10000,50000
    """
    from mnemos.surfaces.bench.run import Figure
    from mnemos.surfaces.bench.run import bench as run

    json = as_json(json)
    found: dict[str, list[dict[str, float | str | None]]] = {}
    for size in _sizes(sizes):
        if not json:
            say(f"{size} memories                                  p50 ms     p95 ms   target   runs")
        for figure in run(size, runs):
            if isinstance(figure, Figure):
                found.setdefault(str(size), []).append(asdict(figure))
                line = f"{figure.name:<40} {figure.p50:>9.2f}  {figure.p95:>9.2f}  {figure.target or '':>7} {figure.runs:>6}"
            else:
                line = figure
            if not json:
                say(line)
    if json:
        print_json(found)


def _sizes(text: str) -> list[int]:
    parts = text.split(",")
    if not all(part.strip().isdecimal() and int(part) > 0 for part in parts):
        raise typer.BadParameter(f"{text!r} is not a list of whole numbers such as 1000,10000", param_hint="--sizes")
    return [int(part) for part in parts]


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
