"""Many processes, one vault: nobody's memory is lost, doubled or swept into another's commit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from tests.conftest import git

ROOT = Path(__file__).parents[2]
PROCESSES, EACH = 20, 10
WRITER = """
import sys
from pathlib import Path
from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
memory = Mnemos(Vault(Path(sys.argv[1])))
for number in range(int(sys.argv[3])):
    name = f"writer{sys.argv[2]}turn{number}"
    memory.correct(tried=f"tried {name}", wrong_because="it was wrong", fix=f"fixed {name}", trigger_context=f"case of {name}", project="p")
memory.close()
"""

pytestmark = pytest.mark.faults


def test_twenty_processes_saving_at_once_lose_nothing(top: Path) -> None:
    """200 memories, 200 commits of one file each, a clean status, a person's staged file still staged, every memory found."""
    (top / "mine.txt").write_text("half done", encoding="utf-8")
    git(top, "add", "mine.txt")
    before = int(git(top, "rev-list", "--count", "HEAD"))
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(top), str(number), str(EACH)], cwd=ROOT, stderr=subprocess.PIPE, text=True
        )
        for number in range(PROCESSES)
    ]
    for writer in writers:
        _, errors = writer.communicate()
        assert writer.returncode == 0, errors
    count = PROCESSES * EACH
    assert int(git(top, "rev-list", "--count", "HEAD")) == before + count
    assert git(top, "status", "--porcelain") == "A  mine.txt"
    names = git(top, "log", f"-{count}", "--format=%x00", "--name-only").split("\0")[1:]
    assert all(len(name.split()) == 1 for name in names)
    assert git(top, "fsck", "--strict", "--no-dangling") == ""
    memory = Mnemos(Vault(top))
    try:
        assert memory.stats()["memories"] == count
        for number in (0, 7, 19):
            assert [hit.row.file.title for hit in memory.search(f"writer{number}turn9", everywhere=True)] == [
                f"case of writer{number}turn9"
            ]
    finally:
        memory.close()


def test_one_that_says_the_same_as_another_at_the_same_time_is_merged(top: Path) -> None:
    """Deduplication holds across processes: the second one sees the first."""
    program = WRITER.replace("writer{sys.argv[2]}turn{number}", "the same")
    writers = [subprocess.Popen([sys.executable, "-c", program, str(top), "0", "3"], cwd=ROOT) for _ in range(4)]
    assert [writer.wait() for writer in writers] == [0] * 4
    assert len(git(top, "ls-files", "memories").split()) == 1
