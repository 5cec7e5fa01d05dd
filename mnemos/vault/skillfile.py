"""SKILL.md files: written by the Agent Skills standard, and edited so that what is not ours in them stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mnemos.domain import schema
from mnemos.domain.instants import format_instant
from mnemos.errors import InvalidRecord, Problem
from mnemos.vault import codec, yaml12

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mnemos.domain.records import Skill


def render_skill(skill: Skill) -> str:
    """A skill as a file, our own keys under `metadata`."""
    meta = {"name": skill.name, "description": skill.description}
    ours = {key: value for key, value in facts_of(skill).items() if value}
    lines = yaml12.dump(meta) + "".join(f"{line}\n" for line in _nested(ours))
    return f"---\n{lines}---\n{skill.body.strip(chr(10))}\n"


def facts_of(skill: Skill) -> dict[str, str]:
    """Our own keys of a skill, in the order of the format; empty ones too."""
    known = {
        "mnemos-id": skill.id,
        "mnemos-project": skill.project,
        "mnemos-tags": " ".join(skill.tags),
        "mnemos-source": skill.source.value,
        "mnemos-trust": skill.trust,
        "mnemos-trust-reason": skill.trust_reason,
        "mnemos-evidence": " ".join(skill.evidence),
        "mnemos-generated": skill.generated,
        "mnemos-prediction": skill.prediction,
        "mnemos-revised": format_instant(skill.revised) if skill.revised else "",
    }
    return {key.name: known[key.name] for key in schema.SKILL_METADATA}


def edit_skill(
    text: str, *, description: str | None = None, metadata: Mapping[str, str] | None = None, body: str | None = None
) -> str:
    """A SKILL.md with some of it changed, and every other line as it was.

    Args:
        text: the file as it stands.
        description: a new one.
        metadata: key under `metadata` to its new value; an empty one takes the key away.
        body: the new markdown below the frontmatter.

    Raises:
        Unreadable: the frontmatter is broken.
        InvalidRecord: `metadata` holds something else than texts.
    """
    document = codec.parse(text)
    if description is not None and description != document.meta.get("description"):
        text = codec.edit(text, keys=schema.SKILL_KEYS, meta={"description": description})
    unix = text.removeprefix("\ufeff").replace("\r\n", "\n")
    inner, old_body = codec.HANDLER.split(unix)
    if metadata is not None:
        inner = _with_metadata(inner, document.metadata, metadata)
    new = f"---\n{inner}---\n{old_body if body is None else body.strip(chr(10)) + chr(10)}"
    return new.replace("\n", "\r\n") if "\r\n" in text else new


def _with_metadata(inner: str, known: Mapping[str, str | list[str] | None], changes: Mapping[str, str]) -> str:
    """A frontmatter with some keys under `metadata` changed, ours in the order of the format and behind what others wrote."""
    if lists := [name for name, value in known.items() if isinstance(value, list)]:
        problems = tuple(Problem(name, "it holds a list where the standard has a text", "write one line") for name in lists)
        raise InvalidRecord("this skill cannot be changed", problems=problems)
    merged = {**{name: str(value or "") for name, value in known.items()}, **changes}
    order = [key.name for key in schema.SKILL_METADATA]
    names = [name for name in merged if name not in order] + [name for name in order if name in merged]
    kept = {name: merged[name] for name in names if merged[name] or name not in changes}
    lines = inner.split("\n")[:-1]
    entry = yaml12.load(inner).get("metadata")
    start, end = (entry.start, entry.end) if entry else (len(lines), len(lines))
    return "".join(f"{line}\n" for line in [*lines[:start], *_nested(kept), *lines[end:]])


def _nested(values: Mapping[str, str]) -> list[str]:
    """`metadata` as lines; none where it is empty."""
    inner = [f"  {line}" for key, value in values.items() for line in yaml12.entry_lines(key, value)]
    return ["metadata:", *inner] if inner else []
