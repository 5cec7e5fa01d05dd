"""A text changed by a person in their editor."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from mnemos.errors import InvalidRecord, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")


def in_editor(text: str, use: Callable[[str], _T]) -> _T:
    """Let a person change a text in $VISUAL or $EDITOR, and use what they made of it; gives what came of that.

    Args:
        text: the text.
        use: takes the new text. Where it fails, that text is kept in a file, which is named.

    Raises:
        InvalidRecord: the editor could not be run.
    """
    editor = shlex.split(
        os.environ.get("VISUAL") or os.environ.get("EDITOR") or ("notepad" if sys.platform == "win32" else "vi")
    )
    with tempfile.NamedTemporaryFile("w", suffix=".md", prefix="mnemos-", delete=False, encoding="utf-8", newline="") as file:
        file.write(text)
    place = Path(file.name)
    try:
        subprocess.run([*editor, str(place)], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        place.unlink()
        problem = Problem("EDITOR", str(error), "set $EDITOR to a program that edits a file")
        raise InvalidRecord("the editor could not be run", problems=(problem,)) from error
    with place.open(encoding="utf-8", newline="") as changed:
        new = changed.read()
    try:
        done = use(new)
    except Exception:
        typer.echo(f"mnemos: your text is kept in {place}", err=True)
        raise
    place.unlink()
    return done
