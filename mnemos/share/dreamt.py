"""Two versions of what dream passes wrote on two machines: one of them is enough, since the next pass makes it anew from all there is to know."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from mnemos.domain.generated import is_untouched
from mnemos.domain.validate import skill_from
from mnemos.errors import InvalidRecord, Unreadable
from mnemos.vault import codec

if TYPE_CHECKING:
    from mnemos.domain.validate import Value

# What a pass writes into a skill and into a review; where a version that would go holds anything else, it is somebody's work.
_SKILL = frozenset({"description", "mnemos-id", "mnemos-tags", "mnemos-evidence", "mnemos-generated"})
_REVIEW = frozenset({"Hypothesis", "Evidence"})


def latest(path: str, one: str, two: str) -> str | None:
    """Of two versions of a generated skill or of a review that one which stays; nothing where the other one holds what people or agents wrote.

    A skill with more evidence stays, and a review that was settled, else the one with more evidence; where these are equal, the text decides.

    Args:
        path: where the file lies in the vault.
        one: what one side has.
        two: what the other has.

    Returns:
        The same whichever side is called `one`.
    """
    try:
        documents = [(codec.parse(text), text) for text in (one, two)]
        if path.endswith("/SKILL.md"):
            return _skill(PurePosixPath(path).parts[-2], documents)
        if all(document.meta.get("type") == "review" for document, _ in documents):
            return _review(documents)
    except (Unreadable, InvalidRecord):
        pass
    return None


def _skill(name: str, documents: list[tuple[codec.Document, str]]) -> str | None:
    ranked, rests = [], []
    for document, text in documents:
        skill = skill_from(document.meta, document.metadata, document.text, name)
        if not is_untouched(skill):
            return None
        ranked.append((len(skill.evidence), text))
        rests.append({key: value for key, value in {**document.meta, **document.metadata}.items() if key not in _SKILL})
    return max(ranked)[1] if rests[0] == rests[1] else None


def _review(documents: list[tuple[codec.Document, str]]) -> str | None:
    ranked = []
    for document, text in documents:
        sections = {section.heading for section in document.body.sections}
        settled = document.meta.get("status") != "pending"
        ranked.append((settled, _count(document.meta.get("evidence")), text, not settled and sections <= _REVIEW))
    (*_, goes_plain), (*_, stays, _) = sorted(ranked)
    return stays if goes_plain else None


def _count(value: Value) -> int:
    return 1 if isinstance(value, str) else len(value or ())
