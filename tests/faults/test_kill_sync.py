"""A sync that is killed at any step loses nothing: the next one ends where an undisturbed one would have."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from mnemos.memory.edit import Edit
from tests.conftest import CORRECTION, Clock, git
from tests.faults.test_kill import LATER, run
from tests.share.team import clone, make_remote, opened

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.faults, pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")]
STRIDE = 1 if os.environ.get("MNEMOS_LONG") else 9  # of the steps, which are over a hundred


@pytest.mark.slow
def test_a_killed_sync_is_carried_through(tmp_path: Path) -> None:
    """Whatever was killed, the next sync leaves both sides' memories, a clean work tree, and the remote up with the clone."""
    remote = make_remote(tmp_path)
    ada, bob = (clone(remote, tmp_path, name) for name in ("ada", "bob"))
    here, there = (opened(top, Clock(LATER)) for top in (ada, bob))
    shared = here.correct(**CORRECTION, project="p").written
    here.sharing.sync()
    there.sharing.sync()
    for memory, fix in ((here, "Never retry."), (there, "Retry with a new token.")):
        memory.edit(shared.record.id, Edit(sections={"Fix": fix}))
        memory.correct(tried=f"t {fix}", wrong_because="w", fix=f"f {fix}", trigger_context=f"case {fix}", project="p")
    here.sharing.sync()
    for memory in (here, there):
        memory.close()
    place, outcomes = tmp_path / "killed", set()
    for fatal in itertools.count(1, STRIDE):
        place.mkdir()
        shutil.copytree(remote, place / "team.git")
        top = shutil.copytree(bob, place / "bob", symlinks=True)
        git(top, "remote", "set-url", "origin", str(place / "team.git"))
        done = run(top, "sync", fatal)
        assert done.returncode in {0, -signal.SIGKILL}, done.stderr
        memory = opened(top, Clock(LATER))
        outcomes.add(memory.vault.store.left_behind())
        memory.sharing.sync()
        assert memory.stats()["memories"] == 4
        assert git(top, "status", "--porcelain") == ""
        assert git(top, "rev-parse", "HEAD") == git(place / "team.git", "rev-parse", "main")
        assert not (top / ".git/index.lock").exists()
        memory.close()
        shutil.rmtree(place)
        if done.returncode == 0:
            break
    assert outcomes == {True, False}
