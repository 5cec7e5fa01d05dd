"""A writer that is killed has written everything or nothing, and whoever comes next finishes what it left."""

from __future__ import annotations

import itertools
import shutil
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.api import Mnemos
from mnemos.domain.records import Record
from mnemos.errors import NotFound
from mnemos.memory.vault import Vault
from tests.conftest import NOW, Clock, git

if TYPE_CHECKING:
    from collections.abc import Iterator

LATER = NOW + timedelta(hours=6)  # the victim writes at noon
ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.faults, pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")]


def run(top: Path, what: str, fatal: int, *ids: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.faults.victim", str(top), what, str(fatal), *ids]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def killed(top: Path, tmp_path: Path, what: str, *ids: str) -> Iterator[Path]:
    """A copy of the vault for every step of the write, in which it was killed at that step, until one write outlives its steps."""
    for fatal in itertools.count(1):
        copy = shutil.copytree(top, tmp_path / f"killed-{fatal}", symlinks=True)
        done = run(copy, what, fatal, *ids)
        if done.returncode == 0:
            assert fatal > 15
            return
        assert done.returncode == -signal.SIGKILL, f"step {fatal}: {done.stderr}"
        yield copy
        shutil.rmtree(copy)


def check(top: Path) -> Mnemos:
    """Open the vault as the next command would, and make sure that nothing is left of the kill."""
    memory = Mnemos(Vault(top), clock=Clock(LATER))
    memory.fresh()
    assert git(top, "status", "--porcelain") == ""
    assert git(top, "fsck", "--strict", "--no-dangling") == ""
    assert not (top / ".git" / "index.lock").exists()
    assert list((top / ".mnemos/local/intents").iterdir()) == []
    assert list((top / ".mnemos/local").glob("outbox/*")) == []
    tracked = {path for path in git(top, "ls-files", "memories").split("\n") if path}
    assert {str(path.relative_to(top)) for path in (top / "memories").rglob("*.md")} == tracked
    return memory


@pytest.mark.slow
def test_a_killed_save_is_whole_or_absent(top: Path, tmp_path: Path) -> None:
    """At every step of a save: one memory, found, committed, or none at all."""
    outcomes = []
    for copy in killed(top, tmp_path, "save"):
        memory = check(copy)
        try:
            found = memory.search("victim", everywhere=True)
            files = git(copy, "ls-files", "memories")
            assert len(found) == (1 if files else 0)
            outcomes.append(bool(found))
            # Life goes on.
            memory.correct(tried="a", wrong_because="b", fix="c", trigger_context="after the kill", project="p")
            assert git(copy, "status", "--porcelain") == ""
        finally:
            memory.close()
    assert set(outcomes) == {True, False}


@pytest.mark.slow
def test_a_killed_supersession_is_whole_or_absent(top: Path, tmp_path: Path) -> None:
    """At every step of superseding: both memories say it, or neither does."""
    memory = Mnemos(Vault(top), clock=Clock(LATER))
    texts: list[dict[str, Any]] = [
        {"tried": f"tried {n}", "wrong_because": "w", "fix": f"fix {n}", "trigger_context": f"case {n}"} for n in ("old", "new")
    ]
    old, new = (memory.correct(project="p", **text).written.record.id for text in texts)
    memory.close()
    outcomes = []
    for copy in killed(top, tmp_path, "supersede", new, old):
        memory = check(copy)
        try:
            first, second = (memory.get(ident).row.file for ident in (new, old))
            assert isinstance(first, Record)
            assert isinstance(second, Record)
            done_so = bool(first.linked("supersedes"))
            assert bool(second.linked("superseded_by")) == done_so
            assert (second.valid_until is not None) == done_so
            outcomes.append(done_so)
        finally:
            memory.close()
    assert set(outcomes) == {True, False}


def between(top: Path, tmp_path: Path) -> Path:
    """A copy of the vault whose writer was killed when the file was there and the commit was not."""
    for copy in killed(top, tmp_path, "save"):
        if list((copy / "memories").rglob("*.md")) and git(copy, "log", "--format=%s", "-1") != "correct: Victim":
            return copy
    raise AssertionError("the save could not be killed between file and commit")


def test_what_a_killed_writer_left_and_a_person_changed_is_kept_aside(top: Path, tmp_path: Path) -> None:
    """Where the file was edited in between, the person's text stays, and the killed text can be found in the outbox."""
    top = between(top, tmp_path)
    files = list((top / "memories").rglob("*.md"))
    files[0].write_text("my own words\n", encoding="utf-8")
    memory = Mnemos(Vault(top), clock=Clock(LATER))
    try:
        memory.fresh()
        kept = list((top / ".mnemos/local/outbox").iterdir())
        assert files[0].read_text(encoding="utf-8") == "my own words\n"
        assert len(kept) == 1
        assert "fixed it" in kept[0].read_text(encoding="utf-8")
        assert memory.status()["outbox"] == [str(kept[0])]
        with pytest.raises(NotFound):
            memory.get("victim0000")
    finally:
        memory.close()
