"""The body of a file: a level-1 title, text before the first section, and level-2 sections.

Headings are ATX headings outside code fences, as CommonMark 0.31 sections 4.2 and 4.5 define both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mnemos.domain.text import clean

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?[ \t]*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)$")
LEAD = ""  # the heading of the text between the title and the first section


@dataclass(frozen=True, slots=True)
class Section:
    """A level-2 section of a body.

    Args:
        heading: its heading; empty for the text before the first one.
        text: what it holds, without blank lines around it.
        line: where its heading stands, counted from 1 in the body; 0 for a section that was not read from a file.
    """

    heading: str
    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Body:
    """A body taken apart: its title (empty where there is no level-1 heading) and its sections in order."""

    title: str
    sections: tuple[Section, ...]
    title_line: int = 0


class _Fences:
    """Whether a line stands inside a code fence, told line by line."""

    def __init__(self) -> None:
        self.open = ""  # the run of backticks or tildes that opened the fence we are in

    def inside(self, line: str) -> bool:
        """Take the next line; true where it is part of a fence, its first and last line included."""
        match = _FENCE.match(line)
        if self.open:
            closes = match and match[1][0] == self.open[0] and len(match[1]) >= len(self.open) and not match[2].strip()
            if closes:
                self.open = ""
            return True
        if match and not (match[1][0] == "`" and "`" in match[2]):
            self.open = match[1]
            return True
        return False


def _strip_blank(lines: list[str]) -> str:
    """The lines as text, without the blank ones at both ends and without white space at the very end."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    return "\n".join(lines[start:end]).rstrip()


def split(body: str) -> Body:
    """Take a body apart.

    Args:
        body: the text below the frontmatter, with Unix newlines.

    Returns:
        The first level-1 heading as the title, where it comes before any section; the rest as sections. A section
        keeps every heading below level 2 as part of its text.
    """
    title, title_line = "", 0
    heads: list[tuple[str, int]] = [(LEAD, 0)]
    blocks: list[list[str]] = [[]]
    fences = _Fences()
    for number, line in enumerate(body.split("\n"), 1):
        match = None if fences.inside(line) else _HEADING.match(line)
        if match and len(match[1]) == 1 and not title_line and len(heads) == 1 and not "".join(blocks[0]).strip():
            title, title_line = (match[2] or "").strip(), number
        elif match and len(match[1]) == 2:
            heads.append(((match[2] or "").strip(), number))
            blocks.append([])
        else:
            blocks[-1].append(line)
    sections = [Section(head, _strip_blank(lines), line) for (head, line), lines in zip(heads, blocks, strict=True)]
    if not sections[0].text:
        del sections[0]
    return Body(title, tuple(sections), title_line)


def join(title: str, sections: tuple[Section, ...]) -> str:
    """The body of a title and sections: the inverse of `split` for guarded texts."""
    parts = [f"# {title}\n"]
    for section in sections:
        head = f"## {section.heading}\n" if section.heading else ""
        parts.append(f"{head}{section.text}\n")
    return "\n".join(parts)


def guard(text: str) -> str:
    """A caller's text made fit to stand in a section: it can neither forge a heading nor swallow the next one.

    Headings of level 1 and 2 outside code fences are written two levels deeper, and a fence left open is closed.

    Args:
        text: any text.

    Returns:
        Text that `split` gives back unchanged as one section.
    """
    fences = _Fences()
    lines = []
    for line in clean(text).split("\n"):
        match = None if fences.inside(line) else _HEADING.match(line)
        lines.append(line.replace("#", "###", 1) if match and len(match[1]) <= 2 else line)
    if fences.open:
        lines.append(fences.open)
    return _strip_blank(lines)
