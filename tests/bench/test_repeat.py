"""The simulation of agents that repeat mistakes: its figures by hand, and the command over the real server, twice."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import pytest

from benchmarks import mistake_pairs
from mnemos.surfaces.bench.repeat import Played, Task, Told, World, drawn, play

AT = datetime(2026, 1, 1, tzinfo=UTC)
SMALL = World(projects=2, weeks=1, tasks=7, mistakes=5, memories=10, seed=3)


def task(*, again: bool, inclined: float = 0.5, heedful: float = 0.5) -> Task:
    return Task(AT, 0, mistake_pairs.PAIRS[0], "goal", again, inclined, heedful)


def test_the_figures_by_hand() -> None:
    """Four tasks, three of which could repeat a mistake: told right and heeded, told right and not heeded, not told."""
    tasks = (task(again=False), task(again=True), task(again=True, heedful=0.95), task(again=True, inclined=0.2))
    pushed = (Told(False, 100, 0.1), Told(True, 200, 0.1), Told(True, 200, 0.1), Told(False, 100, 0.1))
    asked = (Told(False, 50, 0.2), Told(True, 50, 0.2), Told(True, 50, 0.2), Told(True, 50, 0.2))
    played = Played(SMALL, tasks, pushed, asked)
    nothing, push, seldom, always = played.figures(heed=0.9, asks=(0.3, 1.0), attempt=1000)
    assert (nothing.repeated, nothing.chances, nothing.memory_tokens, nothing.wasted_tokens) == (3, 3, 0, 3000)
    assert (push.repeated, push.memory_tokens, push.wasted_tokens) == (2, 600, 2000)
    assert push.milliseconds == pytest.approx(100)
    assert (seldom.repeated, seldom.memory_tokens) == (2, 50)  # only the last one asks
    assert (always.repeated, always.memory_tokens) == (1, 200)
    assert played.rates() == pytest.approx((2 / 3, 1.0))
    assert played.figures(heed=1.0, asks=(), attempt=1)[1].repeated == 1


def test_what_is_drawn() -> None:
    """A mistake is new once; a technology stays in one project; the same seed draws the same, another one something else."""
    tasks, distractors = drawn(SMALL, mistake_pairs)
    assert drawn(SMALL, mistake_pairs) == (tasks, distractors)
    assert drawn(World(**{**asdict(SMALL), "seed": 4}), mistake_pairs)[0] != tasks
    fresh = Counter(one.pair.title for one in tasks if not one.again)
    assert set(fresh.values()) == {1}
    assert len({one.pair.title for one in tasks}) == len(fresh) <= SMALL.mistakes
    places: dict[str, set[int]] = {}
    for project, pair in [*((one.project, one.pair) for one in tasks), *distractors]:
        places.setdefault(pair.tags[0], set()).add(project)
    assert all(len(found) == 1 for found in places.values())
    assert [one.at for one in tasks] == sorted(one.at for one in tasks)


def test_the_command_gives_the_same_each_time() -> None:
    """Over servers of their own: every figure but the time is that of another run, and pushing repeats fewer mistakes than nothing."""
    given = [f"--{name}={value}" for name, value in asdict(SMALL).items()]
    command = [sys.executable, "-m", "mnemos", "bench", "repeat", *given, "--asks", "0.6", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=240)
    found: dict[str, Any] = json.loads(done.stdout)
    played = play(SMALL)
    ours = [asdict(one) for one in played.figures(heed=0.9, asks=(0.6,), attempt=5000)]
    assert [{**one, "milliseconds": 0} for one in found["designs"]] == [{**one, "milliseconds": 0} for one in ours]
    assert (found["right_when_pushed"], found["right_when_asked"]) == played.rates()
    nothing, pushed, pulled = ours
    assert nothing["repeated"] == nothing["chances"] > pushed["repeated"]
    assert nothing["repeated"] >= pulled["repeated"] >= pushed["repeated"]
    assert nothing["memory_tokens"] == 0 < pulled["memory_tokens"] < pushed["memory_tokens"]
    assert all(one.seconds > 0 for one in (*played.pushed, *played.asked))


def test_probabilities_are_between_none_and_one() -> None:
    """What is none is told before anything is played."""
    command = [sys.executable, "-m", "mnemos", "bench", "repeat", "--asks", "often"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 2
    assert "0 to 1" in done.stderr
