"""Commands on vaults: init, status, reindex, doctor, config."""

from __future__ import annotations

import os
import shlex
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mnemos.config import LOCAL_FILE, VAULT_FILE, user_settings
from mnemos.errors import InvalidRecord, MnemosError, NoVault, Problem
from mnemos.memory.health import Finding, Level
from mnemos.safety import gate
from mnemos.surfaces import listed
from mnemos.surfaces.cli import hosts
from mnemos.surfaces.cli.common import JsonOption, settings_to_change, toml_table
from mnemos.surfaces.cli.run import as_json, print_json, say, state
from mnemos.surfaces.environment import VAULT_VARIABLE, default_vault, find_vault, user_file
from mnemos.surfaces.hosts import doctor as programs
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from mnemos.config import UserSettings

_KEYS = {"vault": str, "git.autocommit": bool}


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    for command in (init, status, reindex, doctor, config):
        app.command()(command)


def init(
    path: Annotated[Path | None, typer.Argument(help="The folder; default: in your data folder.")] = None,
    *,
    wire: Annotated[
        bool | None,
        typer.Option("--hosts/--no-hosts", help="Wire the agent programs that are found here; default: ask, at a terminal."),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Make a vault, or make an existing repository or Obsidian vault one, changing nothing that is there.

    Example: mnemos init ~/vaults/team
    """
    json = as_json(json)
    default = user_settings(user_file()).vault
    made = make_vault((path or default_vault()).expanduser(), datetime.now(UTC))
    configured = default is None
    if configured:
        set_own("vault", str(made.top))
    state.vault = str(made.top)
    if json:
        wired = hosts.wire_found(ask=False, silent=True) if wire else []
        print_json(
            {
                "vault": str(made.top), "root": made.root, "added": list(made.added), "kept": list(made.kept),
                "existed": made.existed, "commit": made.commit, "found": made.found,
                "default": configured or (default is not None and default.resolve() == made.top),
                "wired": wired,
            }
        )  # fmt: skip
        return
    say(f"{made.top} {'was a vault already' if made.existed else 'is a vault now'}.")
    if made.added:
        where = f" under {made.root}/, since names of ours were taken" if made.root else ""
        say(f"  {len(made.added)} files were added and committed{where}; {len(made.kept)} that were there stayed as they are.")
    if made.found:
        say(f"  Its repository had been lost and was made anew: {made.found} files that were there were committed.")
    if configured:
        say(f"  It is your default vault from now on ({user_file()}).")
    elif default and default.resolve() != made.top:
        say(f"  Your default vault is still {default}; `mnemos config vault {shlex.quote(str(made.top))}` makes it this one.")
    if wire is not False:
        hosts.wire_found(ask=wire is None, silent=False)


def status(*, json: JsonOption = False) -> None:
    """Show where the vault stands and what waits.

    Example: mnemos status
    """
    json = as_json(json)
    data = state.mnemos.status()
    if json:
        print_json(data)
        return
    say(f"Vault {data['vault']}, branch {data['branch']}, commit {data['commit'][:12] or 'none yet'}")
    say(f"Project here: {data['project'] or 'none'}")
    if data.get("looked_in"):
        say(f"Looked in as well: {', '.join(data['looked_in'])} (`mnemos vault list`)")
    if data["refused"]:
        say(f"Nothing can be written now: {data['refused']}")
    for what in data["troubles"]:
        say(f"{what}.")
    for key, words in (
        ("uncommitted", "files with edits that are not committed"),
        ("open_sessions", "open sessions"),
    ):
        if data[key]:
            say(f"{len(data[key])} {words}")
    if data["outbox"]:
        say(f"{len(data['outbox'])} texts could not be written when they came; `mnemos doctor --fix` offers them again.")
    say(_leading(data["leader"]))
    if data["left_out"]:
        say(f"{data['left_out']} files are left out; `mnemos doctor` says why.")


def _leading(leader: dict[str, Any] | None) -> str:
    """A line on what leads the vault, and what it does with edits by hand."""
    if leader is None:
        return "Nobody follows this vault: edits are seen at the next question; `mnemos serve` or `mnemos watch` commits them."
    name = f"`mnemos {leader['kind']}` (process {leader['pid']})" if leader.get("kind") else "Another process"
    what = f"{name} follows this vault since {leader.get('since', 'a moment ago')}"
    what += " and commits edits" if leader.get("commits") else ", and commits no edits"
    if leader.get("polling"):
        what += f"; it looks every few seconds, since {leader['polling']}"
    if leader.get("trouble"):
        what += f"; nothing can be committed now: {leader['trouble']}"
    if leader.get("left"):
        what += f"; left alone: {', '.join(f'{path} ({why})' for path, why in leader['left'].items())}"
    return f"{what}."


def reindex(*, json: JsonOption = False) -> None:
    """Throw the index away and make it anew from the files.

    Example: mnemos reindex
    """
    json = as_json(json)
    count = state.mnemos.reindex()
    if json:
        print_json({"files": count})
    else:
        say(f"Indexed {count} files.")


def doctor(
    *,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended safely.")] = False,
    json: JsonOption = False,
) -> None:
    """Say what is wrong with the vault and the agent programs, and what to do about it; exit code 1 where there is an error.

    Example: mnemos doctor --fix
    """
    json = as_json(json)
    user = user_settings(user_file())
    mnemos = _opened(user)
    found, done = mnemos.doctor(fix=fix) if mnemos else ([], [])
    around = hosts.surroundings(mnemos.vault.top if mnemos else user.all_vaults[0].path)
    mended, failed = programs.fix(around) if fix else ([], [])
    found = [*failed, *found, *listed.examine(user), *programs.examine(around)]
    found.sort(key=lambda finding: list(Level).index(finding.level))
    done += mended
    if json:
        parts = {"done": done, "failed": [f for f in found if f.tried], "found": [f for f in found if not f.tried]}
        print_json({name: [_finding(finding) for finding in part] for name, part in parts.items()})
    else:
        for finding in done:
            say(f"mended: {finding.path}: {finding.what}")
        for finding in found:
            place = f"{finding.path}: " if finding.path else ""
            say(f"{'not mended' if finding.tried else finding.level}: {place}{finding.what}")
            if finding.remedy and finding.remedy not in finding.what:
                say(f"  {finding.remedy}")
        if all(finding.level is Level.NOTE for finding in found):
            say("All is well.")
    if any(finding.level is Level.ERROR for finding in found):
        raise typer.Exit(1)


def _opened(user: UserSettings) -> Mnemos | None:
    """Memory of the vault in use; nothing where it is one of a person's list that cannot be opened, which is told with the list."""
    try:
        return state.mnemos
    except MnemosError:
        if state.vault or os.environ.get(VAULT_VARIABLE) or not listed.examine(user):
            raise
        return None


def config(
    key: Annotated[str | None, typer.Argument(help="What to set: " + ", ".join(_KEYS) + ".")] = None,
    value: Annotated[str | None, typer.Argument(help="What to set it to.")] = None,
    *,
    json: JsonOption = False,
) -> None:
    """Show the settings in force, or set one of your own.

    Example: mnemos config vault ~/vaults/team
    """
    json = as_json(json)
    if key is not None:
        if value is None:
            raise InvalidRecord("nothing was set", problems=(Problem("value", "it is missing", f"mnemos config {key} VALUE"),))
        set_own(key, value)
    settings = user_settings(user_file())
    data: dict[str, Any] = {
        "file": str(user_file()),
        "vault": str(settings.vault or ""),
        "git.autocommit": settings.autocommit,
    }
    if state.vault or settings.vault:
        top = find_vault(state.vault)
        if (top / VAULT_FILE).is_file():
            with suppress(NoVault):  # of the project here, where that belongs to another of the list that is gone
                vault = state.mnemos.vault
                data |= {
                    "vault_in_use": str(vault.top), "branch": vault.settings.branch, "zone": vault.settings.zone,
                    "git.autocommit": vault.user.autocommit, "local_file": str(vault.top / LOCAL_FILE),
                }  # fmt: skip
    if json:
        print_json(data)
        return
    for name, shown in data.items():
        say(f"{name} = {shown}")


def set_own(key: str, value: str) -> None:
    """Set one of the person's own settings, every other line of the file staying as it is."""
    kind = _KEYS.get(key)
    if kind is None or (kind is bool and value not in {"true", "false"}):
        problem = Problem(
            key,
            "there is no such setting" if kind is None else f"{value!r} is neither true nor false",
            "known: " + ", ".join(_KEYS),
        )
        raise InvalidRecord("nothing was set", problems=(problem,))
    if kind is str and not value.strip():
        problem = Problem(key, "it is blank", f"name a folder; to have none, take the line out of {user_file()}")
        raise InvalidRecord("nothing was set", problems=(problem,))
    place = user_file()
    *tables, name = key.split(".")
    with settings_to_change(place) as document:
        table = toml_table(place, document, *tables)
        table[name] = value == "true" if kind is bool else str(Path(value).expanduser().resolve())


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "level": finding.level.value,
        "what": gate.tell(finding.what),
        "remedy": finding.remedy,
        "path": gate.tell(finding.path),
        "fixable": finding.fixable,
    }
