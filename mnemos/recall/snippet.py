"""The passage of a memory that tells best why it was found."""

from __future__ import annotations

import re

from mnemos.domain.records import File, Record, Review, Session, Skill
from mnemos.domain.schema import Type
from mnemos.domain.text import one_line, shorten

LENGTH = 200  # characters
_WORD = re.compile(r"\w{3,}")


def snippet(file: File, query: str) -> str:
    """One line of a memory: a correction's fix, a convention's rule, else the line that shares most words with the query."""
    return shorten(one_line(_passage(file, query)), LENGTH)


def _passage(file: File, query: str) -> str:
    match file:
        case Record():
            if file.type is Type.CORRECTION:
                return file.text("Fix")
            if file.type is Type.CONVENTION:
                return file.text("Rule")
            return _best_line("\n".join(section.text for section in file.sections), query)
        case Session():
            return _best_line(file.summary or file.goal, query)
        case Skill():
            return file.description
        case Review():
            return file.reason


def _best_line(text: str, query: str) -> str:
    wanted = {word[:5] for word in _WORD.findall(query.casefold())}
    lines = [line for line in text.split("\n") if line.strip()] or [""]
    return max(lines, key=lambda line: len(wanted & {word[:5] for word in _WORD.findall(line.casefold())}))
