"""Commands that measure: the speed of Mnemos on this machine, what it finds, whether it helps."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path  # noqa: TC003 - typer reads the annotations
from typing import Annotated

import typer

from mnemos.config import user_settings
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, print_json, say
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


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    root.add_typer(app, name="bench")


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


@app.command()
def repeat(
    *,
    weeks: Annotated[int, typer.Option("--weeks", min=1, help="How long it goes on.")] = 12,
    projects: Annotated[int, typer.Option("--projects", min=1, help="How many projects agents work on.")] = 3,
    tasks: Annotated[int, typer.Option("--tasks", min=1, help="Sessions of each project in each week.")] = 8,
    mistakes: Annotated[int, typer.Option("--mistakes", min=1, help="How many there are to be made.")] = 120,
    memories: Annotated[int, typer.Option("--memories", min=0, help="Made-up ones that are there from the start.")] = 1000,
    heed: Annotated[
        float, typer.Option("--heed", min=0, max=1, help="How likely a correction in the context is heeded.")
    ] = 0.9,
    asks: Annotated[
        str, typer.Option("--asks", help="How likely an agent asks where nothing is pushed, parted by commas.")
    ] = "0.1,0.3,0.6,1",
    attempt: Annotated[int, typer.Option("--attempt", min=0, help="Tokens that a repeated mistake costs.")] = 5000,
    seed: Annotated[int, typer.Option("--seed", help="Another one gives other tasks and agents.")] = 1,
    pairs: Annotated[Path | None, typer.Option("--pairs", help="The mistakes; default: those of the checkout.")] = None,
    json: JsonOption = False,
) -> None:
    """Play agents that repeat mistakes unless told: without memory, with what is pushed, and where they must ask.

    Example: mnemos bench repeat --weeks 4
    """
    from mnemos.surfaces.bench.repeat import HEEDS, World, assumptions, play

    json = as_json(json)
    shares = _shares(asks)
    world = World(projects=projects, weeks=weeks, tasks=tasks, mistakes=mistakes, memories=memories, seed=seed)
    told = assumptions(world, heed=heed, attempt=attempt)
    played = play(world, pairs)
    figures = played.figures(heed=heed, asks=shares, attempt=attempt)
    moved = {heed: played.figures(heed=heed, asks=shares, attempt=attempt) for heed in HEEDS}
    pushed, asked = played.rates()
    if json:
        print_json(
            {
                "world": asdict(world),
                "assumptions": told,
                "designs": [asdict(one) for one in figures],
                "right_when_pushed": pushed,
                "right_when_asked": asked,
                "repeated_by_heed": {f"{heed:g}": {one.design: one.repeated for one in row} for heed, row in moved.items()},
            }
        )
        return
    say("Assumed:")
    for line in told:
        say(f"- {line}")
    say(
        f"\n{len(played.tasks)} sessions, {figures[0].chances} of them about a mistake that was made and recorded before; seed {seed}"
    )
    say(f"{'':<24} repeated  memory tokens  wasted tokens  ms a session")
    for one in figures:
        say(f"{one.design:<24} {one.repeated:>8}  {one.memory_tokens:>13}  {one.wasted_tokens:>13}  {one.milliseconds:>12.1f}")
    say(f"\nThe right correction was there in {pushed:.0%} of these sessions when pushed, in {asked:.0%} when asked for.")
    if avoided := figures[0].repeated - figures[1].repeated:
        say(f"Pushing pays where a repeated mistake costs more than {figures[1].memory_tokens / avoided:.0f} tokens.")
    say("\nRepeated, by how likely a correction is heeded:")
    say(" " * 24 + "".join(f"{heed:>8g}" for heed in HEEDS))
    for place, one in enumerate(figures):
        say(f"{one.design:<24}" + "".join(f"{moved[heed][place].repeated:>8}" for heed in HEEDS))


def _shares(text: str) -> list[float]:
    try:
        found = [float(part) for part in text.split(",")]
    except ValueError:
        found = [-1.0]
    if not all(0 <= share <= 1 for share in found):
        raise typer.BadParameter(f"{text!r} is not a list of numbers from 0 to 1 such as 0.1,0.3", param_hint="--asks")
    return found


def _sizes(text: str) -> list[int]:
    parts = text.split(",")
    if not all(part.strip().isdecimal() and int(part) > 0 for part in parts):
        raise typer.BadParameter(f"{text!r} is not a list of whole numbers such as 1000,10000", param_hint="--sizes")
    return [int(part) for part in parts]
