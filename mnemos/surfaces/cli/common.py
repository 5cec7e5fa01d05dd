"""What the commands share: the vault in use, printing, and options that mean the same everywhere."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import tomlkit
import typer

from mnemos.config import read_toml
from mnemos.domain.instants import format_instant
from mnemos.domain.schema import Source
from mnemos.errors import BadSettings, Problem
from mnemos.memory.spool import disk
from mnemos.safety import gate
from mnemos.surfaces.environment import open_mnemos
from mnemos.vault.files import write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mnemos.api import Mnemos
    from mnemos.memory.past import View

JsonOption = Annotated[bool, typer.Option("--json", help="Print data as JSON.")]
ProjectOption = Annotated[
    str | None, typer.Option("--project", "-p", help="The project; default: that of the working directory.")
]
SessionOption = Annotated[str | None, typer.Option("--session", help="The session it belongs to; default: the one open here.")]
RedactOption = Annotated[bool, typer.Option("--redact", help="Write a placeholder in the place of a secret.")]
AsOfOption = Annotated[
    str | None, typer.Option("--as-of", help="As it was known then: a date, a time, a commit or a tag.", metavar="WHEN")
]
ValidAtOption = Annotated[
    str | None,
    typer.Option("--valid-at", help="What is true then: a date or a time; default: now, or --as-of.", metavar="WHEN"),
]
AxisOption = Annotated[
    str, typer.Option("--axis", help="Whose commits count: head, or upstream, which every clone sees alike.")
]
TagOption = Annotated[list[str] | None, typer.Option("--tag", "-t", help="A tag; may be given more than once.")]


class State:
    """What one run of the command line holds on to.

    Attributes:
        vault: the vault that was named, if any.
        json: whether errors are printed as JSON too.
    """

    def __init__(self) -> None:
        self.vault: str | None = None
        self.json = False
        self._mnemos: Mnemos | None = None

    @property
    def mnemos(self) -> Mnemos:
        """Memory for the person at this terminal."""
        return self._open()

    @property
    def asking(self) -> Mnemos:
        """The same for a command that only asks: others answer where the project's own vault cannot be opened."""
        return self._open(asking=True)

    def _open(self, *, asking: bool = False) -> Mnemos:
        if self._mnemos is None:
            self._mnemos = open_mnemos(self.vault, Source.USER, asking=asking)
        return self._mnemos

    def close(self) -> None:
        """Do what can wait until the answer is printed, and let go of everything."""
        if self._mnemos is not None:
            for name, reason in self._mnemos.absent.items():
                typer.echo(gate.tell(f"mnemos: the vault {name} was left out: {reason}"), err=True)
            if "index" in self._mnemos.vault.__dict__:
                self._mnemos.housekeep()
            self._mnemos.close()
            self._mnemos = None


state = State()


@contextmanager
def settings_to_change(place: Path, local: Path | None = None) -> Iterator[tomlkit.TOMLDocument]:
    """A settings file as it stands, to be changed in the block and written behind it, by one process at a time.

    Every line that is not changed stays as it is; where the block raises, all of them do. A link is followed.

    Args:
        place: the file.
        local: `.mnemos/local` of the vault that it belongs to; nothing for one of the person's own.

    Raises:
        BadSettings: it is no TOML; it is left alone.
        Busy: another process has been changing it for too long.
        DiskFailed: it cannot be written.
    """
    from mnemos.vault.lock import writing  # filelock costs 40 ms

    place = place.resolve()
    with disk(place), writing(local or place.parent, name=f"{place.name}.lock"):
        read_toml(place)
        document = tomlkit.parse(place.read_text(encoding="utf-8")) if place.exists() else tomlkit.document()
        yield document
        write_atomic(place, tomlkit.dumps(document).encode(), local / "tmp" if local else place.parent)


def toml_table(place: Path, document: tomlkit.TOMLDocument, *names: str) -> Any:
    """A table in a settings file, made where it is missing; raises BadSettings where something else has its name."""
    table: Any = document
    for name in names:
        table = table.setdefault(name, tomlkit.table())
        if not isinstance(table, dict):
            problem = Problem(name, "it is not a section", f"write [{name}]")
            raise BadSettings(f"{place} cannot be used", problems=(problem,))
    return table


def count(number: int, what: str, more: str = "") -> str:
    """A number of things in words; `more` is their plural where it is not theirs with an s."""
    return f"{number} {what if number == 1 else more or what + 's'}"


def print_json(data: Any) -> None:
    """Print data as JSON for programs."""
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))


def as_json(wanted: bool) -> bool:  # noqa: FBT001 - it passes on what the person said
    """Note whether the person wants JSON, for errors too, whether they said it behind the command or before it; gives that."""
    state.json = state.json or wanted
    return state.json


def say_basis(view: View) -> None:
    """Say which time an answer is about, where it is not the present; on the error stream, so that the answer stays whole."""
    found = view.basis
    if found.past or found.valid_at != found.as_of:
        known = f"known as of {format_instant(found.as_of)} (commit {found.commit[:12] or 'none yet'})"
        typer.echo(f"mnemos: {known}, true at {format_instant(found.valid_at)}", err=True)


def say(text: str) -> None:
    """Print a line for people; agents read terminals too, so it goes through the gate."""
    typer.echo(gate.tell(text))


def show(text: str) -> None:
    """Print a text that has been through the gate already: a block, a memory in full."""
    typer.echo(text)
