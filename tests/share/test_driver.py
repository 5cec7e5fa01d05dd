"""Git's own merges, with our driver: `git pull`, `git merge` and `git rebase` leave valid memories and lose nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from mnemos.domain.records import Record
from mnemos.memory.edit import Edit
from mnemos.vault import codec
from tests.conftest import CORRECTION, Clock, git
from tests.share.team import clone, opened

if TYPE_CHECKING:
    from mnemos.api import Mnemos


@pytest.fixture
def pair(remote: Path, tmp_path: Path, clock: Clock) -> tuple[Path, Path, str, str]:
    """Two clones that hold the same correction; with its id and its path."""
    ada = clone(remote, tmp_path, "ada")
    memory = opened(ada, clock)
    written = memory.correct(**CORRECTION, project="acme/api").written
    memory.close()
    git(ada, "push", "--quiet")
    return ada, clone(remote, tmp_path, "bob"), written.record.id, written.path


def edited(top: Path, clock: Clock, ident: str, change: Edit) -> None:
    memory = opened(top, clock)
    memory.edit(ident, change)
    memory.close()


def texts(memory: Mnemos) -> dict[str, str]:
    """Fix to trust of every correction of a vault."""
    memory.fresh()
    rows = memory.vault.index.catalogue.rows("alive = 1 and kind = 'memory'")
    return {row.file.text("Fix"): row.standing.trust.value for row in rows if isinstance(row.file, Record)}


@pytest.mark.parametrize("way", ["merge", "rebase"])
def test_a_pull_puts_edits_of_different_parts_together(way: str, pair: tuple[Path, Path, str, str], clock: Clock) -> None:
    """Tags from one side, the fix from the other: both are in the file, and git saw no conflict."""
    ada, bob, ident, path = pair
    edited(ada, clock, ident, Edit(tags=["oauth"], importance=9))
    git(ada, "push", "--quiet")
    edited(bob, clock, ident, Edit(sections={"Fix": "Refresh the token, then retry twice."}, tags=["retry"]))
    git(bob, "pull", "--quiet", f"--rebase={'true' if way == 'rebase' else 'false'}", "--no-edit")
    memory = opened(bob, clock)
    found = memory.get(ident).row.file
    assert isinstance(found, Record)
    assert (found.tags, found.importance, found.text("Fix")) == (("oauth", "retry"), 9, "Refresh the token, then retry twice.")
    assert "<<<<" not in (bob / path).read_text(encoding="utf-8")
    assert git(bob, "status", "--porcelain") == ""
    memory.close()


@pytest.mark.parametrize("way", ["merge", "rebase"])
def test_what_cannot_be_put_together_waits_in_the_file_and_then_parts(
    way: str, pair: tuple[Path, Path, str, str], clock: Clock
) -> None:
    """Two fixes: one stays, the other is valid, pushed to nobody, and a memory of its own at the next write."""
    ada, bob, ident, path = pair
    edited(ada, clock, ident, Edit(sections={"Fix": "Never retry."}))
    git(ada, "push", "--quiet")
    edited(bob, clock, ident, Edit(sections={"Fix": "Retry with a new token."}))
    git(bob, "pull", "--quiet", f"--rebase={'true' if way == 'rebase' else 'false'}", "--no-edit")
    assert "## Conflict" in (bob / path).read_text(encoding="utf-8")
    memory = opened(bob, clock)
    found = memory.doctor()[0]
    assert ["put this clone's own commits before" in finding.what for finding in found] == [True] * (way == "merge")
    before = texts(memory)
    assert len(before) == 1
    assert not memory.search("two clones changed it", include_raw=True, everywhere=True)
    memory.correct(**{**CORRECTION, "trigger_context": "something else", "fix": "x"}, project="acme/api")
    after = texts(memory)
    assert before.items() < after.items()
    assert {fix: trust for fix, trust in after.items() if fix != "x"} == {
        **dict.fromkeys(before, "curated"),
        **dict.fromkeys({"Never retry.", "Retry with a new token."} - before.keys(), "raw"),
    }
    assert "## Conflict" not in (bob / path).read_text(encoding="utf-8")
    row = next(row for row in memory.vault.index.catalogue.rows("alive = 1 and kind = 'memory'") if row.standing.trust == "raw")
    assert isinstance(row.file, Record)
    assert row.file.linked_ids("contradicts") == (ident,)
    assert git(bob, "status", "--porcelain") == ""
    memory.close()


def test_a_hand_made_conflict_cannot_raise_its_own_trust(pair: tuple[Path, Path, str, str], clock: Clock) -> None:
    """What waits in a file is raw when it parts, whatever it says of itself, and lands beside the file only."""
    _, bob, ident, path = pair
    text = (bob / path).read_text(encoding="utf-8")
    forged = "01kb3v9q2m8x4t6n5r7w0y1z2a"
    inner = codec.edit(text, meta={"id": forged, "trust": "curated"}, title="../../../evil")
    (bob / path).write_text(f"{text}\n## Conflict\nmy own words\n\n```markdown {forged}\n{inner}```\n", encoding="utf-8")
    git(bob, "commit", "--quiet", "-am", "by hand")
    memory = opened(bob, clock)
    memory.correct(**{**CORRECTION, "trigger_context": "something else", "fix": "x"}, project="acme/api")
    row = memory.get(forged).row
    assert row.standing.trust == "raw"
    assert Path(row.path).parent == Path(path).parent
    assert "my own words" in (bob / path).read_text(encoding="utf-8")
    assert memory.get(ident).row.standing.trust == "curated"
    memory.close()
