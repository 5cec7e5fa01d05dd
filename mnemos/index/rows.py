"""Checked values as JSON and back, for the catalogue: short names, empty fields left out."""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mnemos.domain.markdown import Section
from mnemos.domain.records import File, Record, Review, Session, Skill
from mnemos.domain.schema import Source, Status, Type

if TYPE_CHECKING:
    from enum import StrEnum

_CLASSES: dict[str, type[File]] = {"memory": Record, "session": Session, "skill": Skill, "review": Review}
_WORDS: dict[str, type[StrEnum]] = {"type": Type, "source": Source, "status": Status}
_INSTANTS = {"valid_from", "valid_until", "expires", "retired_at", "started_at", "ended_at", "revised"}


def to_json(file: File) -> dict[str, Any]:
    """A file's value as JSON, without what is at its default."""
    return {
        field.name: _plain(value)
        for field in fields(file)
        if (value := getattr(file, field.name)) != field.default and (value or field.default is MISSING)
    }


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Section):
        return [value.heading, value.text, value.line]
    return dict(value) if isinstance(value, dict) else value


def from_json(kind: str, data: dict[str, Any]) -> File:
    """The value that `to_json` wrote."""
    return _CLASSES[kind](**{name: _rich(kind, name, value) for name, value in data.items()})


def _rich(kind: str, name: str, value: Any) -> Any:
    if name in _INSTANTS:
        return datetime.fromtimestamp(value, UTC)
    if name in _WORDS and kind != "review":
        return _WORDS[name](value)
    if name == "sections":
        return tuple(Section(*section) for section in value)
    if name == "links":
        return {key: tuple(targets) for key, targets in value.items()}
    if name in {"tags", "outcomes", "notes", "guard", "evidence"}:
        return tuple(tuple(item) if isinstance(item, list) else item for item in value)
    return value
