"""Commands on what is learned from many memories: dream, replay, digest."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from mnemos.learn.digest import markdown
from mnemos.surfaces import answers, learned
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    app.command()(dream)
    app.command()(replay)
    app.command()(digest)


def dream(
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Tell what would be written, and write nothing.")] = False,
    undo: Annotated[
        bool, typer.Option("--undo", help="Take back the last pass; it is not made again from the same memories.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Write down what many memories say together: skills, links, doubts.

    Example: mnemos dream --dry-run
    """
    json = as_json(json)
    if undo:
        if dry_run:
            raise typer.BadParameter("use one of --dry-run and --undo", param_hint="--undo")
        undone = state.mnemos.learning.undo_dream()
        if json:
            print_json(learned.undone(undone))
            return
        say(f"Took back the dream pass {undone.dreamt[:10]}: {len(undone.restored)} files are as they were")
        for path in undone.kept:
            say(f"  {path} was changed since, so it stays")
        return
    found = state.mnemos.learning.dream(dry_run=dry_run)
    if json:
        print_json(learned.dreamt(found))
        return
    say(
        f"{'Would write' if dry_run else 'Dreamt'}: {found.summary}" if found.summary else "There is nothing new to write down."
    )
    for verb, links in (("skill", found.promoted), ("link", found.linked), ("doubt", found.raised), ("closed", found.closed)):
        for link in links:
            say(f"  {verb:<7} {link}")


def replay(
    session: Annotated[str, typer.Argument(help="The id of an ended session, or the end of it.")],
    *,
    as_of: Annotated[str | None, typer.Option("--as-of", help="As known at a date, a time or a commit.")] = None,
    max_tokens: Annotated[int | None, typer.Option("--max-tokens", min=1, help="How long it may be; default: 2000.")] = None,
    json: JsonOption = False,
) -> None:
    """Show a session with everything that was learned since and bears on it.

    Example: mnemos replay 5r7w0y1z --as-of 2026-03-31
    """
    json = as_json(json)
    found, view = state.asking.learning.replay(session, budget=max_tokens, as_of=as_of)
    if json:
        print_json(learned.replay(found, view))
    else:
        show(found.text)


def digest(
    *,
    since: Annotated[str, typer.Option("--since", help="How far back: a number of days (7d) or weeks (4w).")] = "7d",
    json: JsonOption = False,
) -> None:
    """Tell what was learned of late, as markdown with a chart: skills, doubts, what helped and what did not.

    Example: mnemos digest --since 4w
    """
    json = as_json(json)
    given = re.fullmatch(r"([1-9]\d{0,4})([dw])", since.strip().lower())
    if given is None:
        raise typer.BadParameter(f"{since!r} is not a span such as 7d or 4w", param_hint="--since")
    found = state.asking.learning.digests(days=int(given[1]) * (7 if given[2] == "w" else 1))
    if json:
        print_json({**learned.digests(found), **answers.absent(state.asking)})
    else:
        show("\n\n".join(markdown(part, name) for name, part in found))
