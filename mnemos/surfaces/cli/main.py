"""The command line as a whole: its commands, and the one table from errors to exit codes."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
import traceback
from typing import Annotated

import typer

from mnemos import __version__, errors
from mnemos.safety import gate
from mnemos.surfaces.cli import (
    benching,
    common,
    embed,
    history,
    hosts,
    learning,
    packs,
    proposing,
    reading,
    ruminate,
    safety,
    servers,
    sessions,
    several,
    sharing,
    skills,
    vaults,
    writing,
)
from mnemos.surfaces.environment import utf8

# Exit codes. 2 is what typer gives for a command line it cannot read.
EXIT_CODES: dict[type[errors.MnemosError], int] = {
    errors.InvalidRecord: 3,
    errors.Unreadable: 3,
    errors.NotFound: 4,
    errors.Ambiguous: 4,
    errors.NoVault: 5,
    errors.BadSettings: 5,
    errors.Refused: 6,
    errors.Changed: 6,
    errors.Busy: 6,
    errors.GitFailed: 7,
    errors.DiskFailed: 7,
    errors.EmbedderFailed: 7,
    errors.SecretFound: 8,
}

app = typer.Typer(
    name="mnemos",
    help="Memory for coding agents that is pushed, not pulled: markdown in a git repository.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:  # noqa: FBT001 - typer's callbacks are called so
    if value:
        typer.echo(f"mnemos {__version__}")
        raise typer.Exit


@app.callback()
def root(
    vault: Annotated[
        str | None,
        typer.Option("--vault", help="The vault to use; may stand anywhere in the line.", envvar="MNEMOS_VAULT"),
    ] = None,
    json: Annotated[  # noqa: FBT002
        bool, typer.Option("--json", help="Print data as JSON; may stand behind the command too.")
    ] = False,
    version: Annotated[  # noqa: FBT002
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Memory for coding agents that is pushed, not pulled: markdown in a git repository."""
    del version
    common.state.vault, common.state.json = vault, json


for module in (vaults, writing, reading, history, sessions, learning, sharing, proposing, servers):
    module.register(app)
app.add_typer(sessions.app, name="session")
packs.register(skills.app)
app.add_typer(skills.app, name="skill")
app.add_typer(benching.app, name="bench")
app.add_typer(embed.app, name="embed")
app.add_typer(ruminate.app, name="ruminate")
app.add_typer(hosts.app, name="hosts")
app.add_typer(safety.app, name="safety")
app.add_typer(several.app, name="vault")


def main() -> None:
    """Run the command line; no error of ours ends in a traceback."""
    utf8()
    logging.basicConfig(level=logging.WARNING, format="mnemos: %(message)s", stream=sys.stderr)
    sys.argv[1:] = _vault_first(sys.argv[1:])
    code = 0
    try:
        code = app(standalone_mode=False) or 0
    except typer.TyperException as error:  # a command line that cannot be read
        code = _tell_usage(error)
    except typer.Abort:
        typer.echo("Aborted!", err=True)
        code = 1
    except errors.MnemosError as error:
        _tell(error)
        code = EXIT_CODES[type(error)]
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing may be flushed into the closed pipe at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:  # noqa: BLE001 - the last net: what went wrong is written down, not thrown at a person
        _tell_unexpected(error)
        code = 1
    finally:
        common.state.close()
    sys.exit(code)


def _vault_first(arguments: list[str]) -> list[str]:
    """The arguments with `--vault X` moved to the front, where the root command reads it."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    for place, argument in enumerate(arguments[:end]):
        if argument == "--vault" and place + 1 < len(arguments):
            return [*arguments[place : place + 2], *arguments[:place], *arguments[place + 2 :]]
        if argument.startswith("--vault="):
            return [argument, *arguments[:place], *arguments[place + 1 :]]
    return arguments


def _tell_usage(error: typer.TyperException) -> int:
    """Say what is wrong with the command line; gives the exit code."""
    before = sys.argv[1 : sys.argv.index("--")] if "--" in sys.argv else sys.argv[1:]
    if common.state.json or "--json" in before:
        _tell_json("usage_error", error.exit_code, error.format_message(), hint="`mnemos --help` shows the commands.")
    else:
        getattr(error, "show", lambda: typer.echo(str(error), err=True))()
    return error.exit_code


def _tell_json(kind: str, code: int, what: str, problems: tuple[errors.Problem, ...] = (), hint: str = "") -> None:
    told = [
        {"where": gate.tell(p.where), "problem": gate.tell(p.what), "remedy": gate.tell(p.remedy), "line": p.line}
        for p in problems
    ]
    data = {"error": gate.tell(what), "kind": kind, "exit_code": code, "problems": told, "hint": gate.tell(hint)}
    typer.echo(json.dumps(data, ensure_ascii=False), err=True)


def _tell(error: errors.MnemosError) -> None:
    if common.state.json:
        kind = re.sub(r"(?<!^)(?=[A-Z])", "_", type(error).__name__).lower()
        _tell_json(kind, EXIT_CODES[type(error)], error.message, error.problems, error.hint)
        return
    typer.echo(gate.tell(f"mnemos: {error.message}"), err=True)
    for problem in error.problems:
        typer.echo(gate.tell(f"  - {problem}"), err=True)
    if error.hint:
        typer.echo(gate.tell(f"  {error.hint}"), err=True)


def _tell_unexpected(error: Exception) -> None:
    if os.environ.get("MNEMOS_DEBUG"):
        traceback.print_exc()
    what = f"this should not have happened: {type(error).__name__}: {error}"
    hint = "Run it again with MNEMOS_DEBUG=1 and send what it prints to the project's issues."
    if common.state.json:
        _tell_json("unexpected", 1, what, hint=hint)
        return
    typer.echo(f"mnemos: {what}", err=True)
    typer.echo(f"  {hint}", err=True)
