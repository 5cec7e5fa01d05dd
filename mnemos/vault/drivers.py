"""Telling git how our files are merged: in `.git`, since a repository cannot bring a command along, and must not."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mnemos.vault.layout import Layout
    from mnemos.vault.repository import Repository

NAME = "mnemos"


def wire(repository: Repository, layout: Layout) -> None:
    """Have git call `mnemos merge-driver` for our files in this clone, where it does not do so yet."""
    # -P: a folder `mnemos` in the vault must not be taken for the program.
    command = f"{shlex.quote(Path(sys.executable).as_posix())} -P -m mnemos merge-driver %O %A %B %P"
    known = repository.git.text("config", "--local", "--get", f"merge.{NAME}.driver", check=False)
    if known != command:
        repository.git.run("config", "--local", f"merge.{NAME}.name", "memories, by what their parts mean")
        repository.git.run("config", "--local", f"merge.{NAME}.driver", command)
    place = repository.common_dir / "info" / "attributes"
    there = place.read_text(encoding="utf-8", errors="replace") if place.exists() else ""
    lines = [*(f"{room}/**/*.md merge={NAME}" for room in layout.rooms), f"{layout.lock} merge={NAME}"]
    if fresh := [line for line in lines if line not in there.splitlines()]:
        place.parent.mkdir(parents=True, exist_ok=True)
        gap = "" if there.endswith("\n") or not there else "\n"
        place.write_text(
            there + gap + "\n".join(["# Mnemos merges its own files", *fresh]) + "\n", encoding="utf-8", newline="\n"
        )
