"""One thing of ours in another program's file: how it is put in, taken out, and looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.surfaces.hosts.start import Start


class Part(Protocol):
    """One thing of ours in one file."""

    @property
    def path(self) -> Path:
        """The file."""

    def put(self, text: str, start: Start, known: str | None) -> str:
        """The file's text with it, an older one replaced.

        Args:
            text: the file's text.
            start: what starts Mnemos.
            known: its text from before us, where somebody knows it.

        Raises:
            NotJson, NotToml, NotOurs: the file is put together in another way.
        """

    def drop(self, text: str, known: str | None) -> str:
        """The file's text without it; unchanged where it is not there."""

    def holds(self, text: str) -> bool:
        """Whether something of ours is there, be it old."""

    def lacks(self, text: str, start: Start, *, any_vault: bool) -> str:
        """What is missing or stale, as the end of a sentence that begins with the file; empty where it is whole."""
