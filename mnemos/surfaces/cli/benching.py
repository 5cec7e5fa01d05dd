"""Commands that measure: the speed of Mnemos on this machine, and what it finds."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import Annotated

import typer

from mnemos.config import user_settings
from mnemos.surfaces.cli.common import JsonOption, as_json, print_json, say
from mnemos.surfaces.environment import user_file

app = typer.Typer()
SizesOption = Annotated[str, typer.Option("--sizes", help="How many memories, parted by commas.")]


@app.callback(invoke_without_command=True)
def bench(
    context: typer.Context,
    *,
    sizes: SizesOption = "1000,10000",
    runs: Annotated[int, typer.Option("--runs", min=1, help="How often each thing is measured.")] = 30,
    past: Annotated[
        bool, typer.Option("--past", help="Measure questions about the past instead, with five versions of every memory.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Measure the speed of Mnemos on this machine, on made-up vaults, beside SQLite's full text search.

    Example: mnemos bench --sizes 1000,10000,50000
    """
    if context.invoked_subcommand:
        return
    from mnemos.surfaces.bench.past import bench_past
    from mnemos.surfaces.bench.run import Figure
    from mnemos.surfaces.bench.run import bench as run

    json = as_json(json)
    found: dict[str, list[dict[str, float | str | None]]] = {}
    for size in _sizes(sizes):
        if not json:
            say(f"{size} memories                                  p50 ms     p95 ms   target   runs")
        for figure in bench_past(size, 5 * size, runs) if past else run(size, runs):
            if isinstance(figure, Figure):
                found.setdefault(str(size), []).append(asdict(figure))
                line = f"{figure.name:<40} {figure.p50:>9.2f}  {figure.p95:>9.2f}  {figure.target or '':>7} {figure.runs:>6}"
            else:
                line = figure
            if not json:
                say(line)
    if json:
        print_json(found)


@app.command()
def quality(
    *,
    data: Annotated[
        Path | None, typer.Option("--data", help="The folder of the labelled sets; default: leave them out.")
    ] = None,
    pairs: Annotated[Path | None, typer.Option("--pairs", help="The mistakes; default: those of the checkout.")] = None,
    sizes: SizesOption = "1000,10000",
    words_only: Annotated[bool, typer.Option("--words-only", help="Ask no embedder.")] = False,
    vectors: Annotated[Path | None, typer.Option("--vectors", help="Keep vectors here from one run to the next.")] = None,
    json: JsonOption = False,
) -> None:
    """Measure what is found, by words and by the embedder in your settings: labelled sets, mistakes about to be made again.

    Example: mnemos bench quality --sizes 1000 --words-only
    """
    from mnemos.surfaces.bench.quality import quality as run

    json = as_json(json)
    settings = None if words_only else user_settings(user_file()).embedder
    found, of = [], ""
    for line in run(data, pairs, _sizes(sizes), settings, vectors):
        found.append(asdict(line))
        if json:
            continue
        if line.of != of:
            say(line.of)
            of = line.of
        say(f"  {line.what:<52}" + "  ".join(f"{name} {number:.3f}" for name, number in line.figures.items()))
    if json:
        print_json(found)


def _sizes(text: str) -> list[int]:
    parts = text.split(",")
    if not all(part.strip().isdecimal() and int(part) > 0 for part in parts):
        raise typer.BadParameter(f"{text!r} is not a list of whole numbers such as 1000,10000", param_hint="--sizes")
    return [int(part) for part in parts]
