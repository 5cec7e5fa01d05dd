"""Commands on agent programs: which there are, wiring them, taking the wires out."""

from __future__ import annotations

import difflib
import shlex
from pathlib import Path
from typing import Annotated

import typer

from mnemos.config import VAULT_FILE, user_settings
from mnemos.errors import NotFound, NoVault
from mnemos.surfaces.cli.common import JsonOption, as_json, print_json, say, state
from mnemos.surfaces.environment import find_vault, user_file
from mnemos.surfaces.hosts import claude_code
from mnemos.surfaces.hosts.files import Planned, write

app = typer.Typer(help="Wire agent programs to Mnemos.", no_args_is_help=True)

HostArgument = Annotated[str, typer.Argument(help="The agent program: claude-code.")]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")]


@app.command("list")
def list_(*, json: JsonOption = False) -> None:
    """List the agent programs Mnemos knows, and whether each is wired.

    Example: mnemos hosts list
    """
    json = as_json(json)
    present = claude_code.present(Path.home())
    missing = _missing() if present else []
    words = "not found on this machine" if not present else "; ".join(missing) or "wired"
    if json:
        print_json(
            {"hosts": [{"name": claude_code.NAME, "present": present, "wired": present and not missing, "missing": missing}]}
        )
    else:
        say(f"{claude_code.NAME}: {words}")


@app.command()
def add(host: HostArgument, *, dry_run: DryRunOption = False, json: JsonOption = False) -> None:
    """Let an agent program push and record memories: its MCP server entry and its hooks.

    Example: mnemos hosts add claude-code --dry-run
    """
    json = as_json(json)
    _known(host)
    used = find_vault(state.vault)
    if not (used / VAULT_FILE).is_file():
        raise NoVault(f"there is no vault in {used}", hint=f"Make one with `mnemos init {shlex.quote(str(used))}`.")
    _apply(claude_code.add(Path.home(), _start(used)), "wired", dry_run=dry_run, json=json)


@app.command()
def remove(host: HostArgument, *, dry_run: DryRunOption = False, json: JsonOption = False) -> None:
    """Take out what `add` put in.

    Example: mnemos hosts remove claude-code
    """
    json = as_json(json)
    _known(host)
    _apply(claude_code.remove(Path.home()), "unwired", dry_run=dry_run, json=json)


@app.command()
def check(host: HostArgument = claude_code.NAME, *, json: JsonOption = False) -> None:
    """Say whether an agent program's wires are whole; exit code 1 where they are not.

    Example: mnemos hosts check claude-code
    """
    json = as_json(json)
    _known(host)
    missing = _missing()
    if json:
        print_json({"missing": missing})
    else:
        for line in missing:
            say(line)
        say(f"`mnemos hosts add {host}` mends that." if missing else f"{claude_code.TITLE} is wired.")
    if missing:
        raise typer.Exit(1)


def _known(host: str) -> None:
    if host != claude_code.NAME:
        raise NotFound(f"there is no host {host!r} that Mnemos knows", hint=f"Known: {claude_code.NAME}.")


def _missing() -> list[str]:
    """What of the wires is missing; without a vault, those of any vault will do."""
    try:
        used: Path | None = find_vault(state.vault)
    except NoVault:
        used = None
    return claude_code.check(Path.home(), _start(used), any_vault=used is None)


def _start(used: Path | None) -> list[str]:
    """What the host is to start; the vault is named only where it is not the one configured."""
    configured = user_settings(user_file()).vault
    named = used and not (configured and configured.resolve() == used.resolve())
    return claude_code.command(used.resolve() if used and named else None)


def _apply(planned: list[Planned], word: str, *, dry_run: bool, json: bool) -> None:
    changed = [plan for plan in planned if plan.changes]
    if not dry_run:
        for plan in changed:
            write(plan)
    if json:
        print_json({"changed": [str(plan.path) for plan in changed], "dry_run": dry_run})
        return
    for plan in changed if dry_run else ():
        old, new = (plan.old or "").splitlines(), (plan.new or "").splitlines()
        lines = difflib.unified_diff(old, new, str(plan.path), str(plan.path), lineterm="")
        say("\n".join(lines))
    if not dry_run:
        for plan in changed:
            say(f"{'Changed' if plan.new is not None else 'Removed'} {plan.path}")
        say(f"{claude_code.TITLE} is {word}." if changed else f"{claude_code.TITLE} was {word} already.")
