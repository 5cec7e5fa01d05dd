"""Commands on what a team shares: join, sync, and git's merge driver."""

from __future__ import annotations

import re
import shlex
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from mnemos.config import user_settings
from mnemos.share.driver import drive
from mnemos.surfaces.cli import synced
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, count, print_json, say, state
from mnemos.surfaces.cli.vaults import set_own
from mnemos.surfaces.environment import default_vault, user_file

AddressArgument = Annotated[str, typer.Argument(help="The address of the team's repository: https, ssh, or a path.")]
PlaceArgument = Annotated[
    Path | None, typer.Argument(help="The folder; default: in your data folder, named after the repository.")
]
_NAME = re.compile(r"[/:]([^/:]+?)(?:\.git)?/?$")


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    for command in (join, sync):
        app.command()(command)
    app.command(name="merge-driver")(merge_driver)


def join(url: AddressArgument, path: PlaceArgument = None, *, json: JsonOption = False) -> None:
    """Clone a team's vault and make it ready on this machine.

    Example: mnemos join git@example.org:team/memory.git
    """
    from mnemos.share.join import join as join_vault

    json = as_json(json)
    url = in_full(url)
    named = _NAME.search(url)
    place = path or default_vault().parent / Path(named[1] if named else "team").name
    joined = join_vault(url, place.expanduser().resolve())
    first = user_settings(user_file()).vault is None
    if first:
        set_own("vault", str(joined.top))
    if json:
        print_json({**asdict(joined), "top": str(joined.top), "default": first})
        return
    say(f"{joined.top} is the team's vault now: {count(joined.memories, 'memory', 'memories')}, shared in {joined.mode} mode.")
    if first:
        say(f"  It is your default vault from now on ({user_file()}).")
    else:
        folder = shlex.quote(str(joined.top))
        say(f"  Your default vault stays what it was; `mnemos config vault {folder}` makes it this one,")
        say(f"  `mnemos vault add NAME {folder} --projects GLOB` has both side by side.")
    say("  Next: `mnemos prewarm` in a repository shows what agents will be told; `mnemos sync` brings both sides together.")


def in_full(address: str) -> str:
    """An address, the folder of a repository named from the root: git is not run where the person is."""
    folder = Path(address).expanduser()
    return str(folder.resolve()) if folder.is_dir() else address


def sync(
    *,
    status: Annotated[
        bool, typer.Option("--status", help="Only show where this clone stands, without asking the remote.")
    ] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Put the branch back to what it was before the last sync.")] = False,
    accept: Annotated[
        list[str] | None,
        typer.Option(
            "--accept",
            help="Let come in, this once: rewritten (history), emptied (memories gone), code (which a program would run).",
        ),
    ] = None,
    know: Annotated[
        list[str] | None,
        typer.Option("--know", help="The address of an author to trust from now on; may be given more than once."),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Bring this vault and the team's repository together.

    Example: mnemos sync
    """
    json = as_json(json)
    if status:
        found = state.mnemos.sharing.status()
        print_json(found) if json else _tell_status(found)
    elif undo:
        done = state.mnemos.sharing.undo()
        print_json(done) if json else say(f"The branch is back at {done['to'][:12]}. What was pushed stays with the team.")
    elif know:
        freed = state.mnemos.sharing.know(know)
        print_json({"known": know, "freed": freed}) if json else say(
            f"{', '.join(know)} known; {count(freed, 'memory', 'memories')} no longer raw."
        )
    else:
        synced.sync(accept or ())


def _tell_status(found: dict[str, Any]) -> None:
    if not found["remote"]:
        say("This vault is not shared: it has no remote.")
        return
    say(f"Shared by {found['remote']} in {found['mode']} mode, last reached {found['reached'] or 'never'}.")
    say(
        f"{count(found['waiting'], 'commit waits', 'commits wait')} here, {count(found['behind'], 'commit')} there, as far as is known."
    )
    if found["report"].get("state") == "offline":
        say(f"At {found['tried']} it could not be reached: {found['report']['reason']}")
    if found["report"].get("state") == "refused":
        say(f"At {found['tried']} a sync was refused: {found['report']['reason']}. `mnemos sync` says what to do.")
    for path, others in found["report"].get("conflicts", {}).items():
        say(f"The last sync could not put {path} together: see {', '.join(others)}")
    if found["unfinished"]:
        say("A write or a sync was killed; the next one carries it through.")


def merge_driver(
    base: Annotated[str, typer.Argument(help="The file with what both sides began with (%O).")],
    ours: Annotated[str, typer.Argument(help="The file with our side, which is to hold the result (%A).")],
    theirs: Annotated[str, typer.Argument(help="The file with their side (%B).")],
    path: Annotated[str, typer.Argument(help="What the file is called in the repository (%P).")],
) -> None:
    """Merge one file for git, which calls this by itself once a vault is made or joined.

    Example: mnemos merge-driver base.md ours.md theirs.md memories/x.md
    """
    drive(base, ours, theirs, path)
