"""The history of memories for people: log, diff and timeline, from git."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.errors import InvalidRecord, NotFound
from mnemos.memory.edit import Edit
from tests.conftest import CORRECTION, NOW, Clock, git

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos


def test_the_log_tells_who_changed_what_when_and_why(memory: Mnemos, clock: Clock) -> None:
    """Recorded, changed by name of what changed, superseded, retired with its reason; the latest first."""
    saved = memory.correct(**CORRECTION).written.record
    clock.forward(hours=1)
    memory.edit(saved.id, Edit(sections={"Fix": "Refresh first."}, tags=["oauth"]))
    clock.forward(hours=1)
    memory.correct(**{**CORRECTION, "fix": "Use the library."}, links={"supersedes": [saved.id]})
    clock.forward(hours=1)
    memory.retire(saved.id, "The service is gone.")
    found = memory.history.log(saved.id[-8:])
    assert [event.verb for event in found] == ["retired", "superseded", "changed", "recorded"]
    assert set(found[2].names) == {"tags", "Fix"}
    assert found[0].told.reason == "The service is gone."
    assert (found[3].at, found[3].told.source) == (NOW, "user")
    assert found[0].at == clock.now


def test_what_was_removed_renamed_and_brought_back_by_hand_is_told(memory: Mnemos, top: Path) -> None:
    """People rename files; the id is what is followed."""
    saved = memory.correct(**CORRECTION).written
    git(top, "mv", saved.path, "memories/acme--api/by-hand.md")
    git(top, "commit", "--quiet", "-m", "a better name")
    git(top, "rm", "--quiet", "memories/acme--api/by-hand.md")
    git(top, "commit", "--quiet", "-m", "away with it")
    git(top, "checkout", "--quiet", "HEAD~1", "--", "memories/acme--api/by-hand.md")
    git(top, "commit", "--quiet", "-m", "no, keep it")
    found = memory.history.log(saved.record.id)
    assert [(event.verb, event.names, event.told.subject, event.told.author) for event in found[:3]] == [
        ("returned", (), "no, keep it", "Ada"),
        ("removed", (), "away with it", "Ada"),
        ("changed", ("path",), "a better name", "Ada"),
    ]
    with pytest.raises(NotFound):
        memory.history.log("01k0000000000000000000000z")


def test_what_came_by_a_merge_names_its_author_and_the_merge(memory: Mnemos, top: Path) -> None:
    """The vault knew it from the merge on; who wrote it stands in the commit on the side."""
    memory.fresh()
    git(top, "switch", "--quiet", "-c", "side")
    text = (
        "---\nid: 01kdvdna000000000000000000\ntype: decision\nproject: acme/api\nvalid_from: 2026-01-01\nsource: user\n---\n"
        "# Postgres\n\nTwo services write.\n"
    )
    place = top / "memories" / "acme--api" / "decision" / "postgres-01kdvdna000000000000000000.md"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    git(top, "add", "memories")
    git(top, "commit", "--quiet", "-m", "decide", GIT_AUTHOR_NAME="Grace")
    git(top, "switch", "--quiet", "main")
    git(top, "merge", "--quiet", "--no-ff", "-m", "Merge a proposal", "side")
    (event,) = memory.history.log("01kdvdna000000000000000000")
    assert (event.told.author, event.told.subject, event.told.brought_by) == ("Grace", "decide", git(top, "rev-parse", "HEAD"))


def test_a_diff_is_of_the_last_change_or_between_two_times(memory: Mnemos, clock: Clock, top: Path) -> None:
    """Dates, commits, and the file as it stands; the first version differs from nothing."""
    saved = memory.correct(**CORRECTION).written
    assert "+Refresh the token, then retry once." in memory.history.diff(saved.record.id)
    first = git(top, "rev-parse", "HEAD")
    for number, fix in enumerate(("Second.", "Third.")):
        clock.forward(days=1)
        memory.edit(saved.record.id, Edit(sections={"Fix": fix}))
        assert number < 2
    last = memory.history.diff(saved.record.id)
    assert ("-Second." in last, "+Third." in last) == (True, True)
    whole = memory.history.diff(saved.record.id, f"{first}..")
    assert ("-Refresh the token, then retry once." in whole, "+Third." in whole) == (True, True)
    assert memory.history.diff(saved.record.id, "2026-11-23..2026-11-24").count("+Second.") == 1
    assert "+Second." in memory.history.diff(saved.record.id, "..2026-11-24")
    assert memory.history.diff(saved.record.id, "HEAD..") == ""
    with pytest.raises(InvalidRecord):
        memory.history.diff(saved.record.id, "lately..")


def test_a_timeline_is_of_one_project(memory: Mnemos, clock: Clock) -> None:
    """What was recorded and changed there, the latest first, from a time on, so many at most."""
    one = memory.convention(title="Tabs", rule="Tabs.").written.record.id
    memory.convention(title="Elsewhere", rule="Else.", project="other")
    clock.forward(days=1)
    memory.convention(title="Spaces", rule="Spaces.", links={"supersedes": [one]})
    found = memory.history.timeline()
    assert [(event.verb, event.file.title if event.file else "") for event in found] == [
        ("recorded", "Spaces"),
        ("superseded", "Tabs"),
        ("recorded", "Tabs"),
    ]
    assert len(memory.history.timeline(since="2026-11-23")) == 2
    assert len(memory.history.timeline(limit=1)) == 1
    with pytest.raises(InvalidRecord) as error:
        memory.history.timeline(since="lately", limit=0)
    assert len(error.value.problems) == 2
