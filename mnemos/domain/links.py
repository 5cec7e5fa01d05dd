"""Wikilinks: how one file of the vault names another."""

from __future__ import annotations

import re

from mnemos.domain.ulids import is_ulid, ulid_at_end

_LINK = re.compile(r"\s*(?:\[\[(?P<inner>[^\[\]]+)\]\]|(?P<bare>[^\[\]]+))\s*")


def wikilink(target: str) -> str:
    """A target (a base name without `.md`, or a path) as a wikilink."""
    return f"[[{target}]]"


def target_of(link: str) -> str | None:
    """What a wikilink points at, without alias, heading, folder and `.md`; nothing where the text is no link.

    A bare name is taken for a link too, since people leave the brackets out.
    """
    match = _LINK.fullmatch(link)
    if match is None:
        return None
    inner = (match["inner"] or match["bare"]).split("|")[0].split("#")[0].strip()
    name = inner if inner.endswith(("/SKILL", "/SKILL.md")) else inner.rsplit("/", 1)[-1]
    return name.removesuffix(".md") or None


def id_of(target: str) -> str | None:
    """The id in a target: the ULID its base name ends in, or nothing where a person renamed the file."""
    return target if is_ulid(target) else ulid_at_end(target)
