"""Skills as a JSON pack, version 1: what a person may hand on as one file (docs/reference/vault-format.md, section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mnemos.domain.instants import format_instant
from mnemos.domain.markdown import join, split
from mnemos.domain.records import Skill
from mnemos.errors import InvalidRecord, NotFound, Problem
from mnemos.memory.skills import find_skill

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from mnemos.index.catalogue import Row
    from mnemos.memory.vault import Vault


def exported(vault: Vault, names: Collection[str], *, now: datetime) -> dict[str, Any]:
    """Skills as a JSON pack.

    Args:
        vault: an open vault whose index is up to date.
        names: of the skills; none for all of the vault's own that are trusted.
        now: the present instant.

    Raises:
        NotFound: there is no skill of a name; with every such name.
        InvalidRecord: one that is named is flagged by the scanner, or there is none to export.
    """
    rows = _named(vault, names) if names else _own(vault)
    problems = [
        Problem(row.file.title, f"the scanner found {', '.join(row.standing.rules)} in it", "leave it out")
        for row in rows
        if row.standing.rules
    ]
    if not rows:
        problems.append(Problem("names", "there is no skill of this vault's own", "`mnemos skill list` shows all of them"))
    if problems:
        raise InvalidRecord("nothing was exported", problems=tuple(problems))
    skills = [_entry(row.file) for row in rows if isinstance(row.file, Skill)]
    return {"version": 1, "created_at": format_instant(now), "skills": skills}


def _named(vault: Vault, names: Collection[str]) -> list[Row]:
    rows, missing = [], []
    for name in names:
        try:
            rows.append(find_skill(vault, name))
        except NotFound:
            missing.append(name)
    if missing:
        raise NotFound(f"there is no skill {', '.join(missing)}", hint="`mnemos skill list` shows all of them.")
    return rows


def _own(vault: Vault) -> list[Row]:
    rows = vault.index.catalogue.rows("alive = 1 and kind = 'skill' and trust order by title, path")
    return [row for row in rows if not vault.layout.is_pack(row.path)]


def _entry(skill: Skill) -> dict[str, Any]:
    body = split(skill.body)
    procedure = join(body.title, tuple(section for section in body.sections if section.heading != "Avoid")).strip()
    pitfalls = "\n\n".join(section.text for section in body.sections if section.heading == "Avoid")
    entry = {"name": skill.name, "description": skill.description, "procedure": procedure}
    return {**entry, **({"pitfalls": pitfalls} if pitfalls else {}), **({"tags": list(skill.tags)} if skill.tags else {})}
