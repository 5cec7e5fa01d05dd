"""Texts of ours: a block in a file that is read as text, and files that are ours as a whole."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mnemos.surfaces.hosts.files import NotOurs

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.surfaces.hosts.start import Start

MARK = "Kept by Mnemos"  # a file of ours says so
_BEGIN, _END = (
    "<!-- mnemos: begin. Kept by Mnemos: edits are lost when it is updated; `mnemos hosts remove` takes it out. -->",
    "<!-- mnemos: end -->",
)
_BLOCK = re.compile(r"(?:\r?\n)*<!-- mnemos: begin\b.*?<!-- mnemos: end -->(?:\r?\n)*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rules:
    """A short text for the model, for programs whose hooks it does not hear; put only where a person asks for it.

    Args:
        path: the file: a block in it is ours.
        text: what it says.
    """

    path: Path
    text: str

    def put(self, text: str, start: Start, known: str | None) -> str:
        """The file's text with the block at its end, or where an older one is."""
        del start
        if not self.lacks(text):
            return text
        break_ = "\r\n" if "\r\n" in text else "\n"
        block = f"{_BEGIN}\n{self.text.strip()}\n{_END}\n".replace("\n", break_)
        rest = self.drop(text, known)
        gap = "" if not rest else break_ if rest.endswith("\n") else break_ * 2
        return rest + gap + block

    def drop(self, text: str, known: str | None) -> str:
        """The file's text without the block."""
        found = _BLOCK.search(text)
        if found is None:
            return text
        left, right = text[: found.start()], text[found.end() :]
        break_ = "\r\n" if "\r\n" in text else "\n"
        rest = left + (break_ * (2 if right else 1) if left else "") + right
        return known if known is not None and rest.strip() == known.strip() else rest

    def holds(self, text: str) -> bool:
        """Whether a block of ours is there."""
        return _BLOCK.search(text) is not None

    def lacks(self, text: str, start: Start | None = None, *, any_vault: bool = True) -> str:
        """What is missing or stale."""
        del start, any_vault
        if not self.holds(text):
            return "has no rules of ours"
        return "" if self.text.strip() in text.replace("\r\n", "\n") else "has rules of another version"


@dataclass(frozen=True, slots=True)
class Own:
    """A file that is ours as a whole.

    Args:
        path: the file.
        text: what it holds; `@MNEMOS@` in it is the command as a JSON list, without what follows.
        what: what it is, for people.
        asked: whether it is put only where a person asks for it.
    """

    path: Path
    text: str
    what: str
    asked: bool = False

    def put(self, text: str, start: Start, known: str | None) -> str:
        """The text as this version has it."""
        del known
        if text and not self.holds(text):
            raise NotOurs("somebody else wrote it")
        return self._filled(start)

    def drop(self, text: str, known: str | None) -> str:
        """Nothing, where it is ours."""
        del known
        return "" if self.holds(text) else text

    def holds(self, text: str) -> bool:
        """Whether it is ours."""
        return MARK in text

    def lacks(self, text: str, start: Start, *, any_vault: bool) -> str:
        """What is missing or stale."""
        if not text:
            return f"is not there: {self.what}"
        if any_vault and "@MNEMOS@" in self.text:
            return ""
        return "" if text == self._filled(start) else f"is of another version, or starts another Mnemos: {self.what}"

    def _filled(self, start: Start) -> str:
        words = start.serve()[:-1]
        return self.text.replace("@MNEMOS@", json.dumps(words, ensure_ascii=False))
