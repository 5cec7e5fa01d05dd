"""The command line as a whole: its commands."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Annotated

import typer

from mnemos import __version__
from mnemos.surfaces.cli.run import run, state, tell_json

# Which module of this folder has which commands, in the order of the help. A run loads the one that it is about.
HOMES = {
    "vaults": ("init", "status", "reindex", "doctor", "config"),
    "writing": ("save", "correct", "convention", "edit", "link", "retire", "promote"),
    "reading": ("search", "prewarm", "context", "stats", "show"),
    "history": ("log", "diff", "timeline", "purge"),
    "sessions": ("touch", "session"),
    "learning": ("dream", "replay", "digest"),
    "sharing": ("join", "sync", "merge-driver"),
    "proposing": ("propose", "review", "check"),
    "servers": ("serve", "watch", "hook"),
    "skills": ("skill",),
    "benching": ("bench",),
    "embed": ("embed",),
    "ruminate": ("ruminate",),
    "hosts": ("hosts",),
    "safety": ("safety",),
    "several": ("vault",),
}


def _version(value: bool) -> None:  # noqa: FBT001 - typer's callbacks are called so
    if value:
        typer.echo(f"mnemos {__version__}")
        raise typer.Exit


def command_line(about: str = "") -> typer.Typer:
    """The command line.

    Args:
        about: the command that is all that is wanted of it; all commands where there is none of that name.
    """
    app = typer.Typer(
        name="mnemos",
        help="Memory for coding agents that is pushed, not pulled: markdown in a git repository.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    wanted = [name for name, commands in HOMES.items() if about in commands] or [*HOMES]
    for name in wanted:
        import_module(f"mnemos.surfaces.cli.{name}").register(app)
    return app


def _root(
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


def main() -> None:
    """Run the command line."""
    sys.argv[1:] = _vault_first(sys.argv[1:])
    sys.exit(run(_command))


def _command() -> int:
    try:
        return command_line(_named(sys.argv[1:]))(standalone_mode=False) or 0
    except typer.TyperException as error:  # a command line that cannot be read
        return _tell_usage(error)
    except typer.Abort:
        typer.echo("Aborted!", err=True)
        return 1


def _named(arguments: list[str]) -> str:
    """The command that the arguments name: the first that is no option of the root, and no value of one."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--vault":
            next(rest, None)
        elif not argument.startswith("-"):
            return argument
    return ""


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
