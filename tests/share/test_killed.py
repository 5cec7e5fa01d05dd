"""A sync that is killed before any of its steps: the next one ends where an undisturbed one would have, and nothing is lost.

`MNEMOS_LONG=1 pytest tests/share/test_killed.py` kills it before every one; CI before some of them.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from itertools import count
from typing import TYPE_CHECKING

import pytest

from mnemos.memory.edit import Edit
from tests.conftest import CORRECTION, Clock, git
from tests.share.team import clone, make_remote, opened
from tests.share.test_machine import LONG, die_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mnemos.api import Mnemos

NEVER = 10**6
LONG_AGO = 1_700_000_000  # Unix seconds
SOME = 5  # kills in CI, for each direction

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="the victim is a fork")]


def make(place: Path, direction: str) -> None:
    """A clone that is behind, ahead, or both: with new memories, and one that both sides changed in a line that cannot be put together."""
    remote = make_remote(place)
    ada, bob = (opened(clone(remote, place, name), Clock()) for name in ("ada", "bob"))
    both = ada.correct(project="p", **CORRECTION).written.record
    ada.sharing.sync()
    bob.sharing.know(["ada@example.org"])
    bob.sharing.sync()
    for memory, name in ((ada, "in"), (bob, "out")):
        if direction in {name, "both"}:
            memory.correct(project="p", **{**CORRECTION, "trigger_context": f"only {name}", "fix": f"sentence {name}"})
            memory.edit(both.id, Edit(sections={"Fix": f"changed {name}"}, tags=[name]))
    ada.sharing.sync()
    for memory in (ada, bob):
        memory.close()


def copied(made: Path, place: Path) -> None:
    """The remote and its clones, elsewhere."""
    shutil.copytree(made, place, symlinks=True)
    git(place / "bob", "remote", "set-url", "origin", str(place / "team.git"))
    for path in place.rglob("*"):  # what is young is looked at more than once, so the steps would depend on the clock
        os.utime(path, (LONG_AGO, LONG_AGO), follow_symlinks=False)


def sync(memory: Mnemos) -> None:
    memory.sharing.sync()


def heal(memory: Mnemos) -> None:
    memory.vault.store.heal()


def killed(top: Path, fatal: int, do: Callable[[Mnemos], None] = sync) -> int:
    """Do something in another process that dies before a step; gives at which it was, or how many there were."""
    end, out = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            die_in(top, Clock(), fatal, do, told=out)
        finally:
            os._exit(0)
    os.close(out)
    os.waitpid(child, 0)
    with os.fdopen(end, "rb") as read:
        return len(read.read())


def state(place: Path) -> tuple[str, str, str]:
    """What the clone and the server hold, and what both have ever held: dates differ, and so do the names of commits."""
    top, remote = place / "bob", place / "team.git"
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "fsck", "--strict", "--no-dangling") == ""
    assert git(top, "rev-parse", "HEAD") == git(remote, "rev-parse", "main")
    history = git(top, "log", "--first-parent", "--format=%an %s")
    return git(top, "rev-parse", "HEAD^{tree}"), git(remote, "rev-parse", "main^{tree}"), history


@pytest.mark.parametrize("direction", ["in", "out", "both"])
def test_whichever_step_it_is_killed_before(direction: str, tmp_path: Path) -> None:
    """Then synced again: the same files, the same commits, no lock, note or marker left, and every sentence there."""
    made = tmp_path / "made"
    made.mkdir()
    make(made, direction)

    def again(fatal: int) -> tuple[int, tuple[str, str, str]]:
        place = tmp_path / "run"
        copied(made, place)
        steps = killed(place / "bob", fatal)
        memory = opened(place / "bob", Clock())
        memory.sharing.sync()
        assert not memory.vault.store.left_behind()
        assert memory.sharing.sync().waiting == 0
        memory.fresh()
        assert memory.vault.index.catalogue.problems() == []
        memory.close()
        assert not list((place / "bob" / ".git").glob("*.lock"))
        text = "".join(path.read_text(encoding="utf-8") for path in (place / "bob" / "memories").rglob("*.md"))
        said = {f"{what} {name}" for name in ("in", "out") if direction in {name, "both"} for what in ("sentence", "changed")}
        assert {one for one in said if one not in text} == set()
        assert not re.search(r"^(<{7}|>{7}|={7}$)|^## Conflict", text, re.MULTILINE)
        found = state(place)
        shutil.rmtree(place)
        return steps, found

    steps, undisturbed = again(NEVER)
    assert steps > SOME
    for fatal in range(1, steps + 1, 1 if LONG else -(-steps // SOME)):
        at, found = again(fatal)
        assert (at, found) == (fatal, undisturbed), f"killed before step {fatal} of {steps}"


class Behind:
    """Clones whose sync was killed when the branch had moved and git's index had not."""

    def __init__(self, place: Path) -> None:
        self._places = (
            place / f"run{number}" for number in count()
        )  # each its own: what a victim had started may still be writing
        made = place / "made"
        made.mkdir()
        make(made, "in")
        whole = killed(self._copy(made) / "bob", NEVER)
        self._killed = next(top for step in range(whole, 0, -1) if is_behind((top := self._before(made, step)) / "bob"))

    def another(self) -> Path:
        return self._copy(self._killed) / "bob"

    def _copy(self, made: Path) -> Path:
        place = next(self._places)
        copied(made, place)
        return place

    def _before(self, made: Path, step: int) -> Path:
        place = self._copy(made)
        assert killed(place / "bob", step) == step
        return place


def is_behind(top: Path) -> bool:
    """Whether git's index is not what the branch holds."""
    return bool(git(top, "diff", "--cached", "--name-only"))


def test_whoever_heals_may_be_killed_too(tmp_path: Path) -> None:
    """Git's index stays locked until it is up with the branch: a person's commit in between would take off what the team had sent."""
    clones = Behind(tmp_path)
    top = clones.another()
    steps = killed(top, NEVER, heal)
    assert steps
    assert not is_behind(top)
    for step in range(1, steps + 1):
        top = clones.another()
        assert killed(top, step, heal) == step
        assert not is_behind(top) or (top / ".git" / "index.lock").exists(), f"killed before step {step} of {steps}"


def test_who_takes_the_lock_away_and_commits_takes_nothing_off(tmp_path: Path) -> None:
    """As git advises; what the team had sent is there again with the next command, what the person committed too."""
    clones = Behind(tmp_path)
    for more in ((), ("--all",)):
        top = clones.another()
        (top / ".git" / "index.lock").unlink()
        (top / "mine.txt").write_text("mine\n", encoding="utf-8")
        git(top, "add", "mine.txt")
        came = git(top, "diff", "--name-only", "HEAD~1", "HEAD").split("\n")
        git(top, "commit", "--quiet", "--message", "mine", *more)
        assert git(top, "diff", "--name-only", "HEAD~1", "HEAD") != "mine.txt"
        memory = opened(top, Clock())
        heal(memory)
        assert git(top, "status", "--porcelain") == ""
        assert set(git(top, "diff", "--name-only", "HEAD~3", "HEAD").split("\n")) == {*came, "mine.txt"}
        assert not memory.vault.store.left_behind()
        assert memory.sharing.sync().waiting == 0
        memory.close()
