"""Commands on what was: log, diff, timeline, purge."""

from __future__ import annotations

from typing import Annotated

import typer

from mnemos.safety import gate
from mnemos.surfaces import events
from mnemos.surfaces.cli.common import JsonOption, ProjectOption
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state

IdArgument = Annotated[str, typer.Argument(help="Its id, or the end of it; also of a memory that is gone.")]


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    for command in (log, diff, timeline, purge):
        app.command()(command)


def log(ident: IdArgument, *, json: JsonOption = False) -> None:
    """Tell who changed a memory, when and why, the latest first.

    Example: mnemos log qbrc2y59
    """
    json = as_json(json)
    found = state.asking.history.log(ident)
    if json:
        print_json({"events": [events.event(event) for event in found]})
        return
    for event in found:
        show(events.line(event))


def diff(
    ident: IdArgument,
    between: Annotated[
        str,
        typer.Argument(help="A..B: dates, times, commits or tags; without B the file as it stands; default: the last change."),
    ] = "",
    *,
    json: JsonOption = False,
) -> None:
    """Show what changed in a memory's file, by its last change or between two times.

    Example: mnemos diff qbrc2y59 2026-02-01..2026-03-01
    """
    json = as_json(json)
    text = gate.leave(state.asking.history.diff(ident, between))
    if json:
        print_json({"diff": text})
    elif text:
        typer.echo(text, nl=False)
    else:
        say("Nothing changed between these two.")


def timeline(
    *,
    project: ProjectOption = None,
    since: Annotated[str, typer.Option("--since", help="Nothing before this date or time.")] = "",
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many events at most.")] = 50,
    json: JsonOption = False,
) -> None:
    """List what was believed on a project and when that changed, the latest first.

    Example: mnemos timeline --project acme/api --since 2026-01-01
    """
    json = as_json(json)
    found = state.asking.history.timeline(project=project, limit=limit, since=since)
    if json:
        print_json({"events": [events.event(event) for event in found]})
        return
    for event in found:
        show(events.line(event))
    if not found:
        say("Nothing was recorded here.")


def purge(
    ident: Annotated[str, typer.Argument(help="A memory that is to go as a whole: its id, or the end of it.")] = "",
    *,
    match: Annotated[str, typer.Option("--match", help="Or a text that is to go wherever it stands.")] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    json: JsonOption = False,
) -> None:
    """Erase a memory, or a text, from the whole history of one vault; everything else only retires.

    Example: mnemos purge qbrc2y59
    """
    json = as_json(json)
    plan = state.mnemos.history.purge_plan(ident, match=match)
    others = state.mnemos.circle.beside() if state.mnemos.circle else []
    answer = {
        "vault": str(state.mnemos.vault.top),
        "ids": list(plan.ids),
        "files": [gate.leave(path) for path in plan.files],
        "versions": plan.versions,
    }
    if not json:
        say(
            f"{plan.versions} versions of {len(plan.files)} files would be erased from every commit on every branch and tag of {state.mnemos.vault.top}:"
        )
        for path in plan.files:
            say(f"  {path}")
        for place in plan.local:
            say(f"  {place}")
        if others:
            say(f"Other vaults are not looked in: {', '.join(others)} (`mnemos --vault NAME purge ...`).")
        say("Every commit from the first of them on gets another name, and signatures are lost. The index is made anew.")
    if not yes and not typer.confirm("Erase them? This cannot be undone", err=True):
        raise typer.Abort
    state.mnemos.history.purge(plan)
    if json:
        print_json(answer)
        return
    say("Erased here. Every remote and every other clone still holds it:")
    say(
        "  `git push --force-with-lease --all` and `--tags` rewrites a remote; ask its host to delete what it keeps unreferenced."
    )
    say("  Other clones: `git fetch`, then `git reset --hard @{upstream}`; docs/how-to/purge.md says the rest.")
