"""Validation: every problem at once, and what a draft becomes."""

from __future__ import annotations

from typing import Any

import pytest

from mnemos.domain.schema import TYPES, Source, Type
from mnemos.domain.validate import Draft, record_from_draft
from mnemos.errors import InvalidRecord
from tests.conftest import NOW

IDENT = "01kb3v9q2m8x4t6n5r7w0y1z2a"
SECTIONS = {"Trigger": "When x", "Tried": "a", "Wrong because": "b", "Fix": "c"}


def correction(**fields: Any) -> Draft:
    return Draft(**{"type": "correction", "project": "acme/api", "sections": SECTIONS, **fields})


def problems(draft: Draft) -> set[str]:
    with pytest.raises(InvalidRecord) as caught:
        record_from_draft(draft, ident=IDENT, now=NOW)
    return {problem.where for problem in caught.value.problems}


def test_every_problem_is_told_at_once() -> None:
    """Nobody mends one thing to be told of the next."""
    draft = Draft(type="nope", importance=11, valid_from="2026-02-01", valid_until="2026-01-01", ttl_days=0, tags=["a&b"])
    assert problems(draft) == {"type", "project", "importance", "valid_until", "ttl_days", "tags", "title"}


@pytest.mark.parametrize("heading", list(SECTIONS))
def test_a_correction_needs_its_four_sections(heading: str) -> None:
    """A blank one is a missing one."""
    assert heading in problems(correction(title="t", sections={**SECTIONS, heading: " \n "}))


@pytest.mark.parametrize("importance", [0, 11, -1])
def test_importance_is_one_to_ten(importance: int) -> None:
    """Anything else is refused."""
    assert problems(correction(importance=importance)) == {"importance"}


def test_an_end_before_the_beginning_is_refused_but_an_empty_interval_is_not() -> None:
    """An empty interval means never true; a negative one means nothing."""
    assert problems(correction(valid_from="2026-02-01", valid_until="2026-01-31")) == {"valid_until"}
    record = record_from_draft(correction(valid_from="2026-02-01", valid_until="2026-02-01"), ident=IDENT, now=NOW)
    assert record.valid_from == record.valid_until


def test_a_correction_gets_its_title_from_its_trigger() -> None:
    """Cut between words, without the full stop."""
    long = "Handling a 401 from the OAuth token endpoint while another refresh of the same token is under way."
    record = record_from_draft(correction(sections={**SECTIONS, "Trigger": long}), ident=IDENT, now=NOW)
    assert record.title == "Handling a 401 from the OAuth token endpoint while another refresh of the same…"


def test_lengths_are_held() -> None:
    """A title of 121 characters and a fix of 801 are too long; detail goes under Notes."""
    assert problems(correction(title="x" * 121)) == {"title"}
    assert problems(correction(sections={**SECTIONS, "Fix": "x" * 801})) == {"Fix"}
    record_from_draft(
        correction(title="x" * 120, sections={**SECTIONS, "Fix": "x" * 800, "Notes": "x" * 5000}), ident=IDENT, now=NOW
    )


@pytest.mark.parametrize("kind", [kind for kind, rule in TYPES.items() if rule.lead and kind is not Type.DREAM])
def test_types_with_text_need_it(kind: Type) -> None:
    """A title alone says nothing."""
    assert problems(Draft(type=kind, title="t", project="p")) == {"content"}
    assert record_from_draft(Draft(type=kind, title="t", project="p", sections={"": "x"}), ident=IDENT, now=NOW).text() == "x"


def test_only_the_dream_pass_writes_dreams() -> None:
    """A caller who says `dream` is refused."""
    draft = Draft(type="dream", title="t", project="p", sections={"": "x"})
    assert problems(draft) == {"type"}
    own = Draft(type="dream", title="t", project="p", sections={"": "x"}, source=Source.DREAM)
    assert record_from_draft(own, ident=IDENT, now=NOW).type is Type.DREAM


def test_defaults_are_those_of_the_type() -> None:
    """Corrections and conventions weigh eight, the rest five; a time to live becomes an instant once."""
    record = record_from_draft(correction(ttl_days=2), ident=IDENT, now=NOW)
    assert (record.importance, record.valid_from) == (8, NOW)
    assert record.expires is not None
    assert (record.expires - NOW).days == 2


@pytest.mark.parametrize("project", ["a//b", "..", "a/../b", "a\\b", "x" * 121])
def test_a_project_that_could_be_a_path_elsewhere_is_refused(project: str) -> None:
    """A name becomes a folder, so it may not climb."""
    assert problems(correction(project=project)) == {"project"}


def test_tags_are_as_obsidian_has_them() -> None:
    """A hash is dropped, spaces become hyphens, digits alone are no tag."""
    record = record_from_draft(correction(tags=["#a", "b c", "a", "x/y"]), ident=IDENT, now=NOW)
    assert record.tags == ("a", "b-c", "x/y")
    assert problems(correction(tags=["123"])) == {"tags"}
