"""A writer that is killed at a step of its own choosing: run as a process by the tests beside it.

It counts the operating system's doings in the vault (opening, renaming, linking, removing, making folders: what Python's audit hooks
tell), the processes it starts, and every word exchanged with git, from the moment the write begins, and kills itself, as `kill -9`
would, before the one it was told.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import mnemos.memory.save  # noqa: F401 - what a write loads is loaded before the steps are counted
from mnemos.api import Mnemos
from mnemos.memory.vault import Vault
from mnemos.vault.git import Git

EVENTS = {"open", "os.rename", "os.remove", "os.link", "os.mkdir", "subprocess.Popen"}
TOLD = ("make_tree", "write_blob", "move_ref")


class Counter:
    """Counts steps once it is armed."""

    def __init__(self, fatal: int, top: Path) -> None:
        self.fatal, self.top, self.steps, self.armed = fatal, str(top), 0, False

    def step(self) -> None:
        if not self.armed:
            return
        self.steps += 1
        if self.steps == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def audit(self, event: str, facts: tuple[object, ...]) -> None:
        if event in EVENTS and (event == "subprocess.Popen" or any(str(fact).startswith(self.top) for fact in facts)):
            self.step()


def around(counter: Counter, name: str) -> None:
    """Count before and after a word to git."""
    real = getattr(Git, name)

    def counted(self: Git, *arguments: Any) -> Any:
        counter.step()
        answer = real(self, *arguments)
        counter.step()
        return answer

    setattr(Git, name, counted)


def main() -> None:
    """Write in the vault, and die at the step, or end well where the write has no such step."""
    top, what, fatal = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    counter = Counter(fatal, top)
    for name in TOLD:
        around(counter, name)
    sys.addaudithook(counter.audit)
    memory = Mnemos(Vault(top), clock=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))
    memory.fresh()
    counter.armed = True
    if what == "save":
        memory.correct(
            tried="tried it",
            wrong_because="was wrong",
            fix="fixed it",
            trigger_context="the victim",
            project="p",
            title="Victim",
        )
    elif what == "sync":
        memory.sharing.sync()
    elif what == "dream":
        memory.learning.dream()
    elif what == "undo":
        memory.learning.undo_dream()
    else:
        memory.link(sys.argv[4], sys.argv[5], "supersedes")
    counter.armed = False
    memory.close()


if __name__ == "__main__":
    main()
