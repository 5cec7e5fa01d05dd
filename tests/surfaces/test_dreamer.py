"""A server dreams in the background, once, and a pass that fails stops nobody."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from mnemos.api import Mnemos
from mnemos.learn import due
from mnemos.memory.vault import Vault
from mnemos.surfaces.dreamer import Dreamer
from tests.conftest import git
from tests.learn.test_dream import TOKENS, correct

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Clock


def test_a_pass_that_is_due_is_made_in_the_background(memory: Mnemos, clock: Clock, top: Path) -> None:
    """With a memory of its own, which it closes."""
    for texts in TOKENS[:3]:
        correct(memory, clock, *texts)
    closed = threading.Event()

    class Own(Mnemos):
        def close(self) -> None:
            super().close()
            closed.set()

    dreamer = Dreamer(memory.vault, lambda: Own(Vault(top), clock=clock), first=0.0)
    assert closed.wait(60)
    dreamer.close()
    assert git(top, "log", "-1", "--format=%s") == "dream: 1 promoted"
    assert not due.is_due(memory.vault, clock.now)
