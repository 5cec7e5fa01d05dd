"""What the commands share: options that mean the same everywhere, and settings files to be changed."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import tomlkit
import typer

from mnemos.config import read_toml
from mnemos.errors import BadSettings, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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
    from mnemos.memory.spool import disk
    from mnemos.vault.files import write_atomic
    from mnemos.vault.lock import writing  # filelock costs 40 ms, and hardly a command changes settings

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
