"""The section in which a memory holds what could not be put together, until it becomes a memory of its own.

A merge driver of git may write the one file only. So the text that did not stay is kept in it, whole and in a code fence, under a heading
of its own: the memory keeps its rules, and nothing in that section is searched or pushed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADING = "Conflict"
_WORDS = """\
Two clones changed this memory at once. The text above stayed; what the other one said is below, and becomes a memory of its own at the next
`mnemos sync`, or when Mnemos next writes."""
_OPENING = re.compile(r"(?P<fence>`{3,})markdown (?P<ident>[0-7][0-9a-hjkmnp-tv-z]{25})")
_RUN = re.compile(r"^ *(`{3,})", re.MULTILINE)


def write(others: Mapping[str, str]) -> str:
    """The section's text.

    Args:
        others: id to the whole file that the memory of that id will be.
    """
    return "\n\n".join([_WORDS, *(_block(ident, text) for ident, text in sorted(others.items()))]) if others else ""


def read(section: str) -> dict[str, str]:
    """What a section holds: id to file."""
    return _parted(section)[0]


def rest(section: str) -> str:
    """What a person wrote around the files in a section."""
    return _parted(section)[1].replace(_WORDS, "").strip("\n")


def _parted(section: str) -> tuple[dict[str, str], str]:
    others: dict[str, str] = {}
    around: list[str] = []
    lines = section.split("\n")
    at = 0
    while at < len(lines):
        match = _OPENING.fullmatch(lines[at])
        if match and match["fence"] in lines[at + 1 :]:
            end = lines.index(match["fence"], at + 1)
            others[match["ident"]] = "".join(f"{line}\n" for line in lines[at + 1 : end])
            at = end
        else:
            around.append(lines[at])
        at += 1
    return others, "\n".join(around)


def _block(ident: str, text: str) -> str:
    longest = max((len(run) for run in _RUN.findall(text)), default=2)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}markdown {ident}\n{text.rstrip(chr(10))}\n{fence}"
