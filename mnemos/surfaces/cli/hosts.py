"""Commands on agent programs: which there are, wiring them, taking the wires out, seeing whether they are whole."""

from __future__ import annotations

import difflib
import os
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from mnemos.config import VAULT_FILE, user_settings
from mnemos.errors import DiskFailed, InvalidRecord, NotFound, NoVault, Problem, Unreadable
from mnemos.safety import gate
from mnemos.surfaces import listed
from mnemos.surfaces.cli.common import JsonOption
from mnemos.surfaces.cli.run import as_json, print_json, say, show, state
from mnemos.surfaces.environment import find_vault, user_file
from mnemos.surfaces.hosts import wire
from mnemos.surfaces.hosts.doctor import Surroundings
from mnemos.surfaces.hosts.files import Planned, write
from mnemos.surfaces.hosts.start import Start, anybodys, this
from mnemos.surfaces.hosts.table import Host, Scope, hosts

app = typer.Typer(help="Wire agent programs to Mnemos.", no_args_is_help=True)

HostArgument = Annotated[
    list[str], typer.Argument(help="Agent programs, as `mnemos hosts list` names them; `all`: those found here.")
]
ScopeOption = Annotated[
    Scope, typer.Option("--scope", help="Your own files, or those of the project you are in, for everybody there.")
]
DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")]


def register(root: typer.Typer) -> None:
    """Put these commands into the command line."""
    root.add_typer(app, name="hosts")


@app.command("list")
def list_(*, scope: ScopeOption = Scope.USER, json: JsonOption = False) -> None:
    """List the agent programs Mnemos knows, and whether each is wired.

    Example: mnemos hosts list
    """
    json = as_json(json)
    found = []
    for host in known().values():
        missing, trouble = _lacks(host, scope)
        wired = not missing and not trouble and bool(host.parts(scope, asked=False))
        found.append((host, wired, [*trouble, *missing]))
    if json:
        rows = [
            {"name": host.name, "title": host.title, "present": host.present, "wired": wired, "missing": missing}
            for host, wired, missing in found
        ]
        print_json({"scope": scope.value, "hosts": rows})
        return
    for host, wired, missing in found:
        words = "wired" if wired else "not wired" if _is_bare(host, scope) else "; ".join(missing)
        where = "" if host.present or wired else " (not found on this machine)"
        say(
            f"{host.name:<15} {host.title}: {words}{where}"
            if host.parts(scope)
            else f"{host.name:<15} {host.title}: has no files for this"
        )


@app.command()
def add(
    names: HostArgument,
    *,
    scope: ScopeOption = Scope.USER,
    rules: Annotated[
        bool, typer.Option("--rules", help="Also put a rule for the model, where a program hears no hooks at some moment.")
    ] = False,
    dry_run: DryRunOption = False,
    json: JsonOption = False,
) -> None:
    """Let agent programs push and record memories: MCP server, hooks or plugin, and the skill that teaches to record.

    Example: mnemos hosts add claude-code codex --dry-run
    """
    json = as_json(json)
    used = find_vault(state.vault)
    if not (used / VAULT_FILE).is_file():
        raise NoVault(f"there is no vault in {used}", hint=f"Make one with `mnemos init {shlex.quote(str(used))}`.")
    wanted = _chosen(names, scope)
    apply(
        [(host, wire.add(host, scope, start(used, scope), rules=rules)) for host in wanted], "wired", dry_run=dry_run, json=json
    )
    if not json and not dry_run:
        for host in wanted:
            say(f"{host.title}: {host.then}")


@app.command()
def remove(
    names: HostArgument, *, scope: ScopeOption = Scope.USER, dry_run: DryRunOption = False, json: JsonOption = False
) -> None:
    """Take out what `add` put in.

    Example: mnemos hosts remove claude-code
    """
    json = as_json(json)
    every = known()
    wanted = _chosen(names, scope)
    # Two programs that go together have what they share taken out with the last of them.
    staying = [host for host in every.values() if host not in wanted]
    planned = [(host, wire.remove(host, scope, [*staying, *wanted[place + 1 :]])) for place, host in enumerate(wanted)]
    apply(planned, "unwired", dry_run=dry_run, json=json)


@app.command()
def check(
    names: Annotated[list[str] | None, typer.Argument(help="Agent programs; default: those that are wired.")] = None,
    *,
    scope: ScopeOption = Scope.USER,
    json: JsonOption = False,
) -> None:
    """Say whether agent programs' wires are whole; exit code 1 where they are not.

    Example: mnemos hosts check claude-code
    """
    json = as_json(json)
    wanted = _chosen(names, scope) if names else [host for host in known().values() if not _is_bare(host, scope)]
    found = {}
    for host in wanted:
        missing, trouble = _lacks(host, scope)
        found[host.name] = [*trouble, *missing]
    if json:
        print_json({"scope": scope.value, "hosts": [{"name": name, "missing": missing} for name, missing in found.items()]})
    else:
        for host in wanted:
            for line in found[host.name]:
                say(line)
            option = f" --scope {scope.value}" if scope is not Scope.USER else ""
            if found[host.name]:
                say(f"`mnemos hosts add {host.name}{option}` mends what can be mended.")
            else:
                say(f"{host.title} is wired.")
        if not wanted:
            say("No agent program is wired; `mnemos hosts list` shows which there are.")
    if any(found.values()):
        raise typer.Exit(1)


def known() -> dict[str, Host]:
    """Every program we know, with this person's files and those of the project here."""
    return hosts(Path.home(), _project(), os.environ)


def start(used: Path | None, scope: Scope) -> Start:
    """What a program is to start; the vault is named only where it is not the one configured, and never in a project's files."""
    if scope is Scope.PROJECT:
        return anybodys()
    configured = user_settings(user_file()).vault
    named = used and not (configured and configured.resolve() == used.resolve())
    return this(used.resolve() if used and named else None)


def wire_found(*, ask: bool, silent: bool) -> list[str]:
    """Wire every agent program that is found on this machine; one that cannot be is named, and the others are wired.

    Args:
        ask: whether to ask about each; where nobody can answer, it is only said what could be wired.
        silent: whether to say nothing.

    Returns:
        The names of those that are wired now.
    """
    used, wired = find_vault(state.vault), []
    found = [host for host in known().values() if host.present]
    if ask and not sys.stdin.isatty():
        for host in found:
            if _lacks(host, Scope.USER)[0]:
                say(f"  Next: `mnemos hosts add {host.name}` lets {host.title} remember with it.")
        return []
    for host in found:
        try:
            plans = wire.add(host, Scope.USER, start(used, Scope.USER))
            changed = [plan for plan in plans if plan.changes]
            if changed and ask:
                files = ", ".join(str(plan.path) for plan in changed)
                if not typer.confirm(f"  Wire {host.title}? It changes {files}", default=False):
                    continue
            for plan in changed:
                write(plan)
        except (Unreadable, DiskFailed) as error:
            typer.echo(gate.tell(f"  {host.title} was not wired: {error.message}"), err=True)
            continue
        wired.append(host.name)
        if not silent:
            say(f"  {host.title} is wired. {host.then}" if changed else f"  {host.title} was wired already.")
    return wired


def surroundings(top: Path) -> Surroundings:
    """What the doctor looks at, for a vault; where more than one is listed, programs name none, and each hook logs where it belongs."""
    user = user_settings(user_file())
    several = bool(user.vaults) and not state.vault
    tops = [one.path for one in user.all_vaults if listed.answers(one.path)] if several else [top]
    logs = [place / ".mnemos" / "local" / "log" for place in tops]
    used = user.vault if several else top
    return Surroundings(known().values(), lambda scope: start(used, scope), logs, _project(), datetime.now(UTC))


def apply(planned: list[tuple[Host, list[Planned]]], word: str, *, dry_run: bool, json: bool) -> None:
    """Write what is planned for each program, and say so; or show the difference."""
    done: set[Path] = set()
    changed: list[Planned] = []
    for _, plans in planned:
        changed += [plan for plan in plans if plan.changes and plan.path not in done]
        done |= {plan.path for plan in plans}
    if not dry_run:
        for plan in changed:
            write(plan)
    if json:
        print_json({"changed": [str(plan.path) for plan in changed], "dry_run": dry_run})
        return
    for plan in changed if dry_run else ():
        old, new = (plan.old or "").splitlines(), (plan.new or "").splitlines()
        lines = difflib.unified_diff(old, new, str(plan.path), str(plan.path), lineterm="")
        (show if plan.own and not plan.old else say)("\n".join(lines))
    if dry_run:
        return
    for plan in changed:
        say(f"{'Changed' if plan.new is not None else 'Removed'} {plan.path}")
    for host, plans in planned:
        say(f"{host.title} is {word}." if any(plan.changes for plan in plans) else f"{host.title} was {word} already.")


def _project() -> Path:
    """The top of the repository here, else the folder."""
    try:
        here = Path.cwd()
    except OSError:  # it was deleted
        return Path.home()
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def _chosen(names: list[str], scope: Scope) -> list[Host]:
    """The programs of these names.

    Raises:
        NotFound: with every name that is none.
        InvalidRecord: one of them has no files for projects.
    """
    every = known()
    if names == ["all"]:
        return [host for host in every.values() if host.present and host.parts(scope, asked=False)]
    unknown = [name for name in names if name not in every]
    if unknown:
        told = " and ".join(f"no host {name!r}" for name in unknown)
        raise NotFound(f"there is {told} that Mnemos knows", hint=f"Known: {', '.join(every)}.")
    chosen = [every[name] for name in dict.fromkeys(names)]
    without = [
        Problem(host.name, f"{host.title} has no files for this", "leave out --scope")
        for host in chosen
        if not host.parts(scope)
    ]
    if without:
        raise InvalidRecord("nothing was changed", problems=tuple(without))
    return chosen


def _lacks(host: Host, scope: Scope) -> tuple[list[str], list[str]]:
    """What is missing of a program's wires, and what cannot be read; without a vault, those of any vault will do."""
    try:
        used: Path | None = find_vault(state.vault)
    except NoVault:
        used = None
    try:
        return wire.check(host, scope, start(used, scope), any_vault=used is None), []
    except Unreadable as error:
        return [], [error.message]


def _is_bare(host: Host, scope: Scope) -> bool:
    """Whether nothing of ours is in a program's files."""
    try:
        return not wire.is_wired(host, scope)
    except Unreadable:
        return False
