"""`.mnemos`, where one machine keeps what is its own: made so that nobody else looks in, refused where somebody else brings one."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mnemos.errors import Refused
from mnemos.vault.layout import STATE

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.vault.repository import Repository


def make_private(folder: Path) -> None:
    """Make a folder that only its owner may look into and that git ignores, where it is not there yet."""
    if not folder.is_dir():
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        # A vault that has ignore rules of its own does not bring ours along when it is cloned.
        with suppress(OSError):
            ignore.write_text("*\n", encoding="utf-8", newline="\n")


def check_own(repository: Repository) -> None:
    """Make sure that what lies in `.mnemos` is this machine's own: what somebody else put there would be obeyed.

    Args:
        repository: the repository that the vault is.

    Raises:
        Refused: the commit that is checked out brings it, in whatever case, since some file systems take one for the other.
    """
    for name in repository.names_at_top():
        if name.casefold() == STATE:
            raise Refused(
                f"{name} is committed to this repository, so it came from somebody else",
                hint=f"Run `git rm -r --cached {name}` in {repository.top}, commit, and delete the folder.",
            )
