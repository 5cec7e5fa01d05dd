"""Commands on what a team shares."""

from __future__ import annotations

from typing import Annotated

import typer

from mnemos.share.driver import drive


def register(app: typer.Typer) -> None:
    """Put these commands into the command line."""
    app.command(name="merge-driver")(merge_driver)


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
