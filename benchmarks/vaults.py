"""What a second vault costs: the same questions with one vault and with two of as many memories, taken in turn in one run.

    python benchmarks/vaults.py [--memories 1000] [--rounds 100] [--hooks 5]

Medians: blocks, searches and single memories in one process, and whole hooks without a server.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mnemos.api import Mnemos
from mnemos.api.circle import Shelf
from mnemos.memory.vault import Vault
from mnemos.surfaces.bench.corpus import Corpus, fill
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Callable

PROJECT = "team/project-0"


def took(action: Callable[[], object]) -> float:
    began = time.perf_counter()
    action()
    return (time.perf_counter() - began) * 1000


def hook(work: Path, settings: Path, session: str, prompt: str) -> None:
    """A prompt in a session of its own, as an agent's program sends it."""
    event = {"hook_event_name": "UserPromptSubmit", "session_id": session, "cwd": str(work), "prompt": prompt}
    subprocess.run(
        [sys.executable, "-m", "mnemos", "hook", "--host", "claude-code"],
        input=json.dumps(event), text=True, check=True, capture_output=True, env={**os.environ, "MNEMOS_CONFIG_DIR": str(settings.parent)},
    )  # fmt: skip


def measure(place: Path, memories: int, rounds: int, hooks: int) -> None:
    tops = []
    for name, seed in (("own", 1), ("team", 2)):
        tops.append(make_vault(place / name, datetime.now(UTC)).top)
        fill(tops[-1], list(Corpus(seed).records(memories)))
    own, team = tops
    work = place / "work"
    for command in (
        ["init", "--quiet", str(work)],
        ["-C", str(work), "remote", "add", "origin", f"git@example.org:{PROJECT}.git"],
    ):
        subprocess.run(["git", *command], check=True)
    settings = {}
    for kind, text in (
        ("one vault", f'vault = "{team.as_posix()}"\n'),
        ("two", f'vault = "{own.as_posix()}"\n[vaults.team]\npath = "{team.as_posix()}"\nprojects = ["team/*"]\n'),
    ):
        settings[kind] = place / kind.replace(" ", "-") / "config.toml"
        settings[kind].parent.mkdir()
        settings[kind].write_text(text, encoding="utf-8")
    minds = {
        kind: Mnemos(Vault(team, file), directory=work).among(Shelf(lambda path, file=file: Vault(path, file)), 30.0)
        for kind, file in settings.items()
    }
    goal = Corpus(2).queries(3)[1]
    times: dict[tuple[str, str], list[float]] = {}
    for memory in minds.values():
        memory.warm_up()
    ident = minds["two"].search(goal)[0].row.file.id
    for number in range(rounds + 10):
        for kind, memory in minds.items():
            said = {"prewarm": lambda m=memory: m.prewarm(goal=goal), "search": lambda m=memory: m.search(goal)}
            if kind == "two" or memory.vault.index.catalogue.by_id(ident):
                said["one memory"] = lambda m=memory: m.get(ident)
            for name, action in said.items():
                spent = took(action)
                if number >= 10:
                    times.setdefault((name, kind), []).append(spent)
    for memory in minds.values():
        memory.close()
    for number in range(hooks):
        for kind, file in settings.items():
            spent = took(lambda kind=kind, file=file, number=number: hook(work, file, f"{kind}{number}", goal))
            times.setdefault(("prompt hook, no server", kind), []).append(spent)
    for (name, kind), spent in times.items():
        print(f"{name:<24} {kind:<10} {statistics.median(spent):8.2f} ms")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--memories", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--hooks", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), given.memories, given.rounds, given.hooks)
