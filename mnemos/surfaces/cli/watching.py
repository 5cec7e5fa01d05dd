"""`mnemos watch` for people: what was taken over, line by line, and what was left alone and why."""

from __future__ import annotations

import json as jsonlib
import signal
import sys
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

import typer

from mnemos.memory.handedits import HandEdits, Taken
from mnemos.safety import gate
from mnemos.surfaces.cli.run import say
from mnemos.surfaces.lead import Lead
from mnemos.vault.leader import Leadership

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mnemos.api import Mnemos

_TURN = 1.0 if sys.platform == "win32" else None  # seconds: there, waiting for a queue does not heed Ctrl-C
_NAMED = 5  # files that a line names
_PATIENCE = 3  # quiet periods for which `--once` waits for a file that keeps being written


def watch_once(mnemos: Mnemos, *, commit: bool, json: bool) -> None:
    """Take over what is there now, and end; a file that keeps being written is left.

    Raises:
        MnemosError: something could not be committed.
    """
    teller, edits = _Teller(json=json), HandEdits(mnemos.vault, commit=commit)
    last = time.monotonic() + _PATIENCE * mnemos.vault.user.quiet
    while True:
        taken = mnemos.take_over(edits)
        teller.tell(taken, "")
        if taken.failure:
            raise taken.failure
        if taken.again is None or not taken.settling:
            if teller.silent and not json:
                say("Nothing is new.")
            return
        if time.monotonic() > last and not taken.commit:
            teller.tell(replace(taken, left=dict.fromkeys(taken.settling, "it is still being written")), "")
            return
        time.sleep(taken.again)


def watch(mnemos: Mnemos, *, commit: bool, json: bool, again: Callable[[Path], Mnemos]) -> None:
    """Follow a vault until somebody ends it: Ctrl-C, or SIGTERM.

    Args:
        mnemos: memory of it.
        commit: whether anything is committed.
        json: whether what is told is JSON.
        again: opens memory of the vault in a folder a second time, for what a leader does in the background.
    """
    heard: SimpleQueue[tuple[Taken, str]] = SimpleQueue()
    one_at_a_time = threading.Lock()

    @contextmanager
    def memory() -> Iterator[Mnemos]:
        with one_at_a_time:
            yield mnemos

    teller = _Teller(json=json)
    leader = Leadership(mnemos.vault.layout.local).noted()
    if leader is not None and not json:
        say(f"{who(leader)} follows this vault already; this one takes over when it ends.")
    elif not json:
        say(f"Following {mnemos.vault.top}. Ctrl-C ends it.")
    signal.signal(signal.SIGTERM, _interrupt)
    lead = Lead(
        memory,
        kind="watch",
        commit=commit,
        again=again if commit else None,
        tell=lambda taken, trouble: heard.put((taken, trouble)),
    )
    try:
        with suppress(KeyboardInterrupt):
            while True:
                with suppress(Empty):
                    teller.tell(*heard.get(timeout=_TURN))
    finally:
        lead.close()
        one_at_a_time.acquire()  # a look that is under way is finished, and none begins any more


def _interrupt(*_: object) -> None:
    """End as by Ctrl-C, which a shell has its background jobs ignore."""
    raise KeyboardInterrupt


def who(leader: dict[str, Any]) -> str:
    """What a leader is, for people."""
    kind, pid = leader.get("kind", ""), leader.get("pid", "")
    return f"`mnemos {kind}` (process {pid})" if kind else "another process"


class _Teller:
    """Tells what came of looks, and nothing twice.

    Args:
        json: whether as one line of JSON for each look.
    """

    def __init__(self, *, json: bool) -> None:
        self._json = json
        self._told: dict[str, Any] = {"left": {}, "trouble": "", "polling": ""}
        self.silent = True

    def tell(self, taken: Taken, polling: str) -> None:
        """Tell what came of a look."""
        trouble = taken.failure.message if taken.failure else ""
        standing = {"left": dict(taken.left), "trouble": trouble, "polling": polling}
        if not (taken.read or taken.commit or standing != self._told):
            return
        before, self._told, self.silent = self._told, standing, False
        if self._json:
            facts = {"read": taken.read, "commit": taken.commit, "committed": list(taken.committed), **standing}
            typer.echo(gate.tell(jsonlib.dumps(facts, ensure_ascii=False)))
            return
        if polling and polling != before["polling"]:
            say(f"Looking every few seconds, since {polling}.")
        if taken.read:
            say(f"took in {taken.read} {'file' if taken.read == 1 else 'files'}")
        if taken.commit:
            more = f" and {len(taken.committed) - _NAMED} more" if len(taken.committed) > _NAMED else ""
            say(f"committed {taken.commit[:12]}: {', '.join(taken.committed[:_NAMED])}{more}")
        for path, why in taken.left.items():
            if before["left"].get(path) != why:
                say(f"left alone: {path}: {why}")
        if trouble and trouble != before["trouble"]:
            say(f"nothing can be committed now: {trouble}")
