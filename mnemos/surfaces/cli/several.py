"""Commands on more than one vault: `mnemos vault add`, `join`, `list`, `remove`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from mnemos.config import DEFAULT, VAULT_FILE, Listed, name_problem, user_settings
from mnemos.domain.projects import fold_project
from mnemos.domain.serving import serving
from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.surfaces import listed
from mnemos.surfaces.answers import filled
from mnemos.surfaces.cli.common import JsonOption, settings_to_change, toml_table
from mnemos.surfaces.cli.run import as_json, count, print_json, say
from mnemos.surfaces.cli.sharing import AddressArgument, PlaceArgument, in_full
from mnemos.surfaces.cli.sharing import join as join_vault
from mnemos.surfaces.environment import default_vault, project_of, user_file

app = typer.Typer(help="Have more than one vault: your own and your teams', side by side.", no_args_is_help=True)


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    root.add_typer(app, name="vault")


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="What to call it: small letters, digits and hyphens.")],
    source: Annotated[
        str,
        typer.Argument(
            metavar="URL|PATH", help="The address of a team's repository, which is cloned, or the folder of a vault."
        ),
    ],
    *,
    projects: Annotated[
        list[str] | None,
        typer.Option(
            "--projects", help="Which projects belong to it: a name, or a pattern such as 'acme/*'; repeatable.", metavar="GLOB"
        ),
    ] = None,
    read_only: Annotated[bool, typer.Option("--read-only", help="Look in it, and write nothing to it.")] = False,
    json: JsonOption = False,
) -> None:
    """Have another vault beside the ones you have. Without --projects it is looked in for every project, and holds none.

    Example: mnemos vault add team git@example.org:team/memory.git --projects 'acme/*'
    """
    json = as_json(json)
    patterns = tuple(dict.fromkeys(fold_project(pattern) for pattern in projects or ()))
    place, is_new = _place(name, source)
    new = Listed(name, place, patterns, read_only)
    problems = [Problem("name", what, "for example: team")] if (what := name_problem(name)) else []
    problems += listed.problems_of(new, user_settings(user_file()).all_vaults)
    if is_new and place.exists() and any(place.iterdir()):
        problems.append(
            Problem("name", f"{place}, where it would be cloned to, is not empty", "choose another name, or give that folder")
        )
    if problems:
        raise InvalidRecord("no vault was added", problems=tuple(problems))
    if is_new:
        from mnemos.share.join import join as clone

        clone(in_full(source), place)
    memories = _look_in(new)
    _list(new)
    if json:
        print_json({**_told(new), "cloned": is_new, "memories": memories})
        return
    say(f"{new.path} is the vault {name} now: {count(memories, 'memory', 'memories')}{', cloned' if is_new else ''}.")
    if read_only:
        say(f"  It is looked in for {_for(patterns)}; nothing is written to it.")
    elif patterns:
        say(f"  What is written on {_for(patterns)} is written there; your other vaults are looked in as well.")
    else:
        say("  It is looked in for every project. For projects that are to be written there, say --projects.")
    if user_settings(user_file()).vault is None:
        say("  You have no vault of your own yet, for whatever belongs to no other: `mnemos init` makes one.")


@app.command("list")
def list_(*, json: JsonOption = False) -> None:
    """List your vaults, which of them the project here belongs to, and what is wrong with any.

    Example: mnemos vault list
    """
    json = as_json(json)
    vaults = user_settings(user_file()).all_vaults
    project = project_of(Path.cwd())
    home, others = serving(project, vaults)
    rows = [(listed.standing(one), "home" if one is home else "looked in" if one in others else "") for one in vaults]
    if json:
        data = [
            {**_told(found.vault), **filled(here=here, trouble=found.trouble, **found.shared)} for found, here in rows
        ]  # fmt: skip
        print_json({"project": project or "", "vaults": data})
        return
    for found, here in rows:
        one = found.vault
        words = ["whatever belongs to no other"] if one.name == DEFAULT else list(one.projects) or ["no project of its own"]
        words += ["read only"] if one.read_only else []
        words += [f"shared by {found.shared['remote']}"] if found.shared.get("remote") else []
        words += (
            [{"home": f"{project or 'what is done here'} belongs to it", "looked in": "looked in here"}[here]] if here else []
        )
        say(f"{one.name:<12} {one.path}: {', '.join(words)}")
        if found.trouble:
            say(f"             It is left out of every answer: {found.trouble}")
    if not vaults:
        say("You have no vault; `mnemos init` makes one, `mnemos vault join URL` clones a team's.")


@app.command()
def remove(
    name: Annotated[str, typer.Argument(help="What it is called.")],
    *,
    json: JsonOption = False,
) -> None:
    """Take a vault off the list; its folder stays as it is.

    Example: mnemos vault remove team
    """
    json = as_json(json)
    with settings_to_change(user_file()) as document:
        vaults = user_settings(user_file()).all_vaults
        gone = next((one for one in vaults if one.name == name), None)
        if gone is None:
            names = ", ".join(one.name for one in vaults)
            hint = f"There are: {names}." if vaults else "There is none; `mnemos vault add` adds one."
            raise NotFound(f"no vault of yours is called {name!r}", hint=hint)
        if name == DEFAULT:
            remedy = "`mnemos config vault PATH` makes another one the default"
            problem = Problem("name", "the default vault is not on the list", remedy)
            raise InvalidRecord("no vault was removed", problems=(problem,))
        del document["vaults"][name]
    if json:
        print_json(_told(gone))
        return
    say(f"{name} is on your list no longer. {gone.path} stays; nothing in it was touched.")
    if gone.projects and not gone.read_only:
        say("  What belonged to it belongs to your default vault from now on, unless another one's pattern fits.")


@app.command()
def join(url: AddressArgument, path: PlaceArgument = None, *, json: JsonOption = False) -> None:
    """Clone a team's vault and make it ready on this machine; the first one is your default. The same as `mnemos join`.

    Example: mnemos vault join git@example.org:team/memory.git
    """
    join_vault(url, path, json=json)


def _place(name: str, source: str) -> tuple[Path, bool]:
    """Where a vault is, or will be, and whether it is yet to be cloned; raises InvalidRecord where it is neither."""
    folder = Path(source).expanduser()
    if (folder / VAULT_FILE).is_file():
        return folder.resolve(), False
    bare = (folder / "HEAD").is_file() and (folder / "objects").is_dir()
    if folder.is_dir() and not bare:
        remedy = f"`mnemos init {folder}` makes it one"
        raise InvalidRecord("no vault was added", problems=(Problem("path", f"{folder} is a folder and no vault", remedy),))
    if not folder.exists() and ":" not in source:
        remedy = "give an https or ssh address, or the folder of a vault"
        raise InvalidRecord("no vault was added", problems=(Problem("path", f"{folder} is not there", remedy),))
    return (default_vault().parent / (name if not name_problem(name) else "team")).resolve(), True


def _look_in(new: Listed) -> int:
    """Have the index made now, which the first hook has no time for; gives how many memories there are."""
    from mnemos.api import Mnemos
    from mnemos.memory.vault import Vault

    mnemos = Mnemos(Vault(new.path, user_file()))
    try:
        count = int(mnemos.stats()["memories"])
        mnemos.housekeep()
    finally:
        mnemos.close()
    return count


def _list(new: Listed) -> None:
    """Put a vault on the list; raises InvalidRecord where what another process put there meanwhile does not go with it."""
    place = user_file()
    with settings_to_change(place) as document:
        if problems := listed.problems_of(new, user_settings(place).all_vaults):
            raise InvalidRecord("no vault was added", problems=tuple(problems))
        table = toml_table(place, document, "vaults", new.name)
        table["path"] = str(new.path)
        if new.projects:
            table["projects"] = list(new.projects)
        if new.read_only:
            table["read_only"] = True


def _told(one: Listed) -> dict[str, Any]:
    return {"name": one.name, "path": str(one.path), "projects": list(one.projects), "read_only": one.read_only}


def _for(patterns: tuple[str, ...]) -> str:
    return ", ".join(patterns) or "every project"
