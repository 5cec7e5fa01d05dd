"""Superseding and other links: one commit, both intervals right, refusals that write nothing, and hits that lead on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.domain.instants import format_instant
from mnemos.domain.records import Record
from mnemos.domain.validate import Draft
from mnemos.errors import InvalidRecord, NotFound
from tests.conftest import NOW, Clock, git

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos


def rule(memory: Mnemos, title: str, **fields: Any) -> Record:
    return memory.convention(title=title, rule=f"The rule is {title}.", **fields).written.record


def read(memory: Mnemos, ident: str) -> Record:
    found = memory.get(ident).row.file
    assert isinstance(found, Record)
    return found


def test_a_change_is_one_commit_and_ends_the_old_one_when_the_new_begins(memory: Mnemos, clock: Clock, top: Path) -> None:
    """What held before did hold, until then."""
    old = rule(memory, "tabs")
    before = git(top, "rev-list", "--count", "HEAD")
    clock.forward(days=3)
    new = rule(memory, "spaces", links={"supersedes": [old.id[-8:]]})
    assert git(top, "rev-list", "--count", "HEAD") == str(int(before) + 1)
    assert len(git(top, "show", "--name-only", "--format=", "HEAD").split("\n")) == 2
    assert new.valid_from == clock.now
    assert new.linked_ids("supersedes") == (old.id,)
    ended = read(memory, old.id)
    assert (ended.valid_from, ended.valid_until) == (NOW, clock.now)
    assert ended.linked_ids("superseded_by") == (new.id,)
    assert [hit.row.file.id for hit in memory.search("rule", valid_at=format_instant(NOW))] == [old.id]


def test_a_correction_holds_since_the_old_one_did_which_was_never_true(memory: Mnemos, clock: Clock) -> None:
    """The old interval is empty, which is legal."""
    old = rule(memory, "tabs")
    clock.forward(days=3)
    new = rule(memory, "spaces", links={"supersedes": [old.id]}, mode="correction")
    assert new.valid_from == NOW
    ended = read(memory, old.id)
    assert ended.valid_until == ended.valid_from == NOW
    assert [hit.row.file.id for hit in memory.search("rule", valid_at=format_instant(NOW))] == [new.id]
    assert [hit.row.file.id for hit in memory.search("rule", as_of=format_instant(NOW + timedelta(days=1)))] == [old.id]


def test_a_given_beginning_counts_whatever_the_mode_and_an_earlier_end_stays(memory: Mnemos, clock: Clock) -> None:
    """`valid_until` is the earlier of its own end and the new one's beginning, never before its own beginning."""
    old = rule(memory, "tabs", valid_until="2026-11-23")
    clock.forward(days=3)
    new = rule(memory, "spaces", links={"supersedes": [old.id]}, mode="correction", valid_from="2026-12-01")
    assert format_instant(new.valid_from) == "2026-12-01T00:00:00Z"
    assert format_instant(read(memory, old.id).valid_until or NOW) == "2026-11-23T00:00:00Z"


def test_several_are_superseded_at_once(memory: Mnemos, clock: Clock, top: Path) -> None:
    """A correction of several holds since the first of them did."""
    first = rule(memory, "tabs")
    clock.forward(days=1)
    second = rule(memory, "three spaces")
    clock.forward(days=1)
    saved = memory.convention(
        title="spaces", rule="All spaces.", links={"supersedes": [first.id, second.id]}, mode="correction"
    )
    assert saved.written.record.valid_from == first.valid_from
    assert [row.file.id for row in saved.written.ended] == [first.id, second.id]
    assert len(git(top, "show", "--name-only", "--format=", "HEAD").split("\n")) == 3


def test_a_link_may_correct_too(memory: Mnemos, clock: Clock) -> None:
    """What was saved before it was known to correct something begins where that began."""
    old = rule(memory, "tabs")
    clock.forward(days=3)
    new = rule(memory, "spaces")
    memory.link(new.id, old.id, "supersedes", mode="correction")
    assert read(memory, new.id).valid_from == NOW
    assert read(memory, old.id).valid_until == NOW


def test_what_cannot_be_is_refused_and_nothing_is_written(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Itself, a circle, a missing end, an unknown mode, a mode without superseding, and what the vault says already."""
    first = rule(memory, "tabs")
    clock.forward(days=1)
    second = rule(memory, "spaces", links={"supersedes": [first.id]})
    third = rule(memory, "dots", links={"supersedes": [second.id]})
    head = git(top, "rev-parse", "HEAD")
    for refused in (
        lambda: memory.link(first.id, first.id, "supersedes"),
        lambda: memory.link(first.id, third.id, "supersedes"),
        lambda: memory.link(first.id, third.id, "replaces"),
        lambda: memory.link(first.id, third.id, "refines", mode="change"),
        lambda: memory.link(third.id, first.id, "supersedes", mode="whim"),
        lambda: rule(memory, "dashes", links={"supersedes": ["01k0000000000000000000000z"]}),
        lambda: rule(memory, "dashes", links={"supersedes": [third.id]}, mode="whim"),
        lambda: rule(memory, "dots", links={"supersedes": [first.id]}),
    ):
        with pytest.raises(InvalidRecord):
            refused()
    with pytest.raises(NotFound):
        memory.link(first.id, "01k0000000000000000000000z", "related")
    assert git(top, "rev-parse", "HEAD") == head
    assert git(top, "status", "--porcelain") == ""


def test_contradiction_and_relation_are_told_by_both_the_rest_by_one(memory: Mnemos, top: Path) -> None:
    """Whoever reads either of the two is told, with the other's title; one commit each."""
    one, two = rule(memory, "tabs"), rule(memory, "spaces")
    for kind in ("contradicts", "related", "refines", "caused_by"):
        before = git(top, "rev-list", "--count", "HEAD")
        memory.link(one.id, two.id, kind)
        assert git(top, "rev-list", "--count", "HEAD") == str(int(before) + 1)
    there = {(link.kind, link.backwards, link.row.file.title) for link in memory.get(one.id).linked}
    back = {(link.kind, link.backwards, link.row.file.title) for link in memory.get(two.id).linked}
    assert there == {(kind, False, "spaces") for kind in ("contradicts", "related", "refines", "caused_by")}
    assert back == {
        ("contradicts", False, "tabs"),
        ("related", False, "tabs"),
        ("refines", True, "tabs"),
        ("caused_by", True, "tabs"),
    }
    assert "".join(memory.get(two.id).data.decode().split()).count(one.id) == 2


def test_a_hit_on_what_was_superseded_offers_what_took_its_place(memory: Mnemos, clock: Clock) -> None:
    """Words that only the old text has lead to the new one, through a chain, and to nothing where the new one ended too."""
    old = memory.convention(title="Use zebra crossings", rule="Zebra.").written.record
    clock.forward(days=1)
    middle = memory.convention(title="Use giraffes", rule="Giraffe.", links={"supersedes": [old.id]}).written.record
    clock.forward(days=1)
    new = memory.convention(title="Use okapis", rule="Okapi.", links={"supersedes": [middle.id]}).written.record
    (hit,) = memory.search("zebra")
    assert (hit.row.file.id, hit.via.file.id if hit.via else "") == (new.id, old.id)
    assert [found.row.file.id for found in memory.search("zebra", include_stale=True)] == [old.id]
    assert [found.row.file.id for found in memory.search("zebra", as_of=format_instant(clock.now - timedelta(hours=1)))] == [
        middle.id
    ]
    memory.retire(new.id, "no animals")
    assert memory.search("zebra") == []


def test_what_took_a_memorys_place_is_of_the_type_that_was_asked_for(memory: Mnemos) -> None:
    old = memory.convention(title="Use zebra crossings", rule="Zebra.").written.record
    new = memory.save(
        Draft(type="decision", title="Use giraffes", sections={"": "Giraffe."}, links={"supersedes": [old.id]})
    ).written
    assert [hit.row.file.id for hit in memory.search("zebra")] == [new.record.id]
    assert memory.search("zebra", types=["convention"]) == []
