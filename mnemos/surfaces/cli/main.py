"""The command line as a whole: its commands."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from mnemos import __version__
from mnemos.surfaces.cli import (
    benching,
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
from mnemos.surfaces.cli.run import run, state, tell_json

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
    state.vault, state.json = vault, json


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
    """Run the command line."""
    sys.argv[1:] = _vault_first(sys.argv[1:])
    sys.exit(run(_command))


def _command() -> int:
    try:
        return app(standalone_mode=False) or 0
    except typer.TyperException as error:  # a command line that cannot be read
        return _tell_usage(error)
    except typer.Abort:
        typer.echo("Aborted!", err=True)
        return 1


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
    if state.json or "--json" in before:
        tell_json("usage_error", error.exit_code, error.format_message(), hint="`mnemos --help` shows the commands.")
    else:
        getattr(error, "show", lambda: typer.echo(str(error), err=True))()
    return error.exit_code
