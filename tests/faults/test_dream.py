"""A dream pass that is killed, or meets a full disk, has written everything or nothing; the next one ends where an undisturbed one would have."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import DiskFailed, GitFailed, NotFound
from tests.conftest import CORRECTION, Clock, git
from tests.faults.test_disk import tight  # noqa: F401 - a fixture
from tests.faults.test_kill import check, run
from tests.learn.test_dream import TOKENS, correct, tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos

pytestmark = [pytest.mark.faults, pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")]
STRIDE = 1 if os.environ.get("MNEMOS_LONG") else 11  # of the steps, which are over a hundred


@pytest.fixture
def ripe(memory: Mnemos, top: Path) -> Path:
    """A vault that waits for a pass: a skill to be made, and two memories to be linked."""
    for trigger, tried, why, fix in TOKENS:  # before noon, when the victim dreams
        memory.correct(tried=tried, wrong_because=why, fix=fix, trigger_context=trigger, tags=["oauth"])
    for note in ("", "It was on a Monday."):
        memory.correct(
            **{**CORRECTION, "trigger_context": "A deploy on a Friday", "fix": "Wait for Monday and deploy then"}, notes=note
        )
    memory.close()
    return top


def learned(top: Path) -> list[str]:
    """Git's names of what is in the vault, but for the journal, which also tells of passes that were taken back."""
    return [line for line in git(top, "ls-tree", "HEAD").split("\n") if not line.endswith("journal")]


@pytest.mark.slow
def test_a_killed_pass_is_whole_or_absent(ripe: Path, tmp_path: Path) -> None:
    """At its steps: the next pass makes the same tree, and can be taken back to what was there before."""
    before = learned(ripe)
    whole = shutil.copytree(ripe, tmp_path / "whole", symlinks=True)
    assert run(whole, "dream", 0).returncode == 0
    assert learned(whole) != before
    outcomes = set()
    for fatal in itertools.count(1, STRIDE):
        copy = shutil.copytree(ripe, tmp_path / "killed", symlinks=True)
        done = run(copy, "dream", fatal)
        assert done.returncode in {0, -signal.SIGKILL}, done.stderr
        memory = check(copy)
        outcomes.add(learned(copy) == before)
        assert learned(copy) in (before, learned(whole))
        memory.learning.dream()
        assert tree(copy) == tree(whole)
        memory.learning.undo_dream()
        assert learned(copy) == before
        assert memory.learning.dream().commit == ""
        assert git(copy, "status", "--porcelain") == ""
        memory.close()
        shutil.rmtree(copy)
        if done.returncode == 0:
            break
    assert fatal > 20
    assert outcomes == {True, False}


@pytest.mark.slow
def test_a_killed_undo_is_whole_or_absent(ripe: Path, tmp_path: Path) -> None:
    """At its steps: what the pass made is all there or all gone, and the journal says which."""
    before = learned(ripe)
    assert run(ripe, "dream", 0).returncode == 0
    dreamt = tree(ripe)
    outcomes = set()
    for fatal in itertools.count(1, STRIDE):
        copy = shutil.copytree(ripe, tmp_path / "killed", symlinks=True)
        done = run(copy, "undo", fatal)
        memory = check(copy)
        outcomes.add(tree(copy) == dreamt)
        if tree(copy) == dreamt:
            memory.learning.undo_dream()
        assert learned(copy) == before
        with pytest.raises(NotFound):
            memory.learning.undo_dream()
        assert memory.learning.dream().commit == ""
        memory.close()
        shutil.rmtree(copy)
        if done.returncode == 0:
            break
    assert outcomes == {True, False}


@pytest.mark.parametrize("room", [0, 200, 1200])
def test_a_full_disk_is_told_and_nothing_is_half_done(
    memory: Mnemos,
    clock: Clock,
    top: Path,
    tight: Callable[[int], None],  # noqa: F811 - see above
    room: int,
) -> None:
    """Whichever file hits the limit; with room again the pass is made, and can be taken back."""
    for texts in TOKENS:
        correct(memory, clock, *texts)
    before = tree(top)
    tight(room)
    with pytest.raises((DiskFailed, GitFailed)):
        memory.learning.dream()
    tight(-1)
    assert tree(top) == before
    memory.fresh()
    assert git(top, "status", "--porcelain") == ""
    assert len(memory.learning.dream().promoted) == 1
    assert memory.learning.undo_dream().kept == ()
    assert learned(top) == [line for line in git(top, "ls-tree", before).split("\n") if not line.endswith("journal")]
    assert git(top, "fsck", "--strict", "--no-dangling") == ""
