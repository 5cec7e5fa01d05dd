"""What the dream pass wrote by itself: a skill carries the digest of its own text, and while that fits nobody has edited it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mnemos.domain.records import Skill


def digest(skill: Skill) -> str:
    """A name of what a skill says; while it is that of the generated text, nobody has edited it."""
    return hashlib.sha256(f"{skill.description}\0{skill.body}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def is_untouched(skill: Skill) -> bool:
    """Whether the dream pass wrote what a skill says, and nobody has edited it since."""
    return bool(skill.generated) and skill.generated == digest(skill)
