"""Did it help? Agents that repeat mistakes unless the right correction is in their context, played over the real server.

Their tasks, when each comes and how heedful each agent is are drawn from a seed; what reaches an agent's context is not: it is what the server says to the hooks of a session, or to
an agent that asks. No correction is put there by the simulation.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from mcp import StdioServerParameters
from mcp.client import Client
from mcp.client.stdio import stdio_client

from mnemos.domain.instants import format_instant
from mnemos.domain.text import tokens
from mnemos.recall.render import short
from mnemos.surfaces.bench import mistakes
from mnemos.surfaces.bench.corpus import EPOCH, SPAN, Corpus, fill
from mnemos.surfaces.hooks import events
from mnemos.surfaces.hooks.ask import ask
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

_START = EPOCH + SPAN + timedelta(days=1)
_PATIENCE = 60.0  # seconds; a hook that does the work itself would have another clock
HEEDS = (0.5, 0.7, 0.9, 1.0)
_STATUS = {True: "failed", False: "ok"}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What is played.

    Args:
        projects: how many.
        weeks: how long.
        tasks: of each project in each week; each is a session.
        mistakes: how many there are to be made, over all projects.
        memories: made-up ones that are in the vault before, besides the corrections that no task leads to.
        seed: another one gives other tasks and agents.
    """

    projects: int = 3
    weeks: int = 12
    tasks: int = 8
    mistakes: int = 120
    memories: int = 1000
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Task:
    """One session's work.

    Args:
        at: when it begins.
        project: its number.
        pair: the mistake that is about to be made.
        goal: what the person types.
        again: whether some agent has made this mistake before, and recorded it.
        inclined: from 0 to 1; below an agent's probability to ask, this one asks.
        heedful: likewise for heeding what stands in the context.
    """

    at: datetime
    project: int
    pair: Any
    goal: str
    again: bool
    inclined: float
    heedful: float


@dataclass(frozen=True, slots=True)
class Told:
    """What memory did for one task.

    Args:
        right: whether the right correction is in what the agent was told.
        tokens: that it was told, right or not.
        seconds: that it waited for that.
    """

    right: bool
    tokens: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Figures:
    """How agents fare with a design of memory.

    Args:
        design: in words.
        repeated: mistakes that were made again.
        chances: tasks in which one could be.
        memory_tokens: put into contexts by memory.
        wasted_tokens: that repeated attempts cost, by assumption.
        milliseconds: that a session waited for memory, in the mean.
    """

    design: str
    repeated: int
    chances: int
    memory_tokens: int
    wasted_tokens: int
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Played:
    """A world that was played, from which the figures of every design follow.

    Args:
        world: what was played.
        tasks: all of them.
        pushed: what hooks said in each.
        asked: what an agent was told that asked in each.
    """

    world: World
    tasks: tuple[Task, ...]
    pushed: tuple[Told, ...]
    asked: tuple[Told, ...]

    def figures(self, *, heed: float, asks: Sequence[float], attempt: int) -> list[Figures]:
        """The figures of no memory, of pushing, and of asking with several probabilities.

        An agent that does not ask is one whose answer is left out: asking changes nothing in the vault, so all probabilities follow from one run.

        Args:
            heed: the probability that an agent heeds a right correction in its context.
            asks: probabilities that an agent asks before it begins.
            attempt: tokens that a mistake costs.
        """
        nobody = [None] * len(self.tasks)
        designs: list[tuple[str, Sequence[Told | None]]] = [("no memory", nobody), ("pushed", self.pushed)]
        for share in asks:
            answers = [told if task.inclined < share else None for task, told in zip(self.tasks, self.asked, strict=True)]
            designs.append((f"pulled, asks with p = {share:g}", answers))
        return [self._judged(design, told, heed, attempt) for design, told in designs]

    def rates(self) -> tuple[float, float]:
        """How often the right correction was told where there was one, 0 to 1: pushed, and to an agent that asked."""
        again = [place for place, task in enumerate(self.tasks) if task.again]
        pushed, asked = (sum(told[place].right for place in again) / max(len(again), 1) for told in (self.pushed, self.asked))
        return pushed, asked

    def _judged(self, design: str, told: Sequence[Told | None], heed: float, attempt: int) -> Figures:
        repeated = sum(
            task.again and not (one is not None and one.right and task.heedful < heed)
            for task, one in zip(self.tasks, told, strict=True)
        )
        heard = [one for one in told if one is not None]
        return Figures(
            design,
            repeated,
            sum(task.again for task in self.tasks),
            sum(one.tokens for one in heard),
            repeated * attempt,
            sum(one.seconds for one in heard) * 1000 / len(self.tasks),
        )


def play(world: World, pairs: Path | None = None) -> Played:
    """Play a world twice, on two vaults: once with hooks that push, once with agents that ask.

    Args:
        world: what is played.
        pairs: the file of the mistakes; nothing for that of the checkout.

    Raises:
        NotFound: the mistakes are not there.
    """
    module = mistakes.pairs(pairs)
    tasks, distractors = drawn(world, module)
    told = []
    for way in (_pushed, _asked):
        with _vault(world, distractors) as folder:
            told.append(tuple(anyio.run(_play, folder, tasks, way, world)))
    return Played(world, tuple(tasks), told[0], told[1])


def drawn(world: World, module: Any) -> tuple[list[Task], list[tuple[int, Any]]]:
    """The tasks of a world in the order of time, and the corrections that no task leads to, each with its project.

    A technology belongs to one project, with its mistakes and with what only looks like them.
    """
    chance = random.Random(world.seed)  # noqa: S311 - the same on every machine is what is wanted
    chosen = sorted(chance.sample(range(len(module.PAIRS)), min(world.mistakes, len(module.PAIRS))))
    places = {name: number % world.projects for number, name in enumerate(dict.fromkeys(pair.tags[0] for pair in module.PAIRS))}
    known: list[list[Any]] = [[] for _ in range(world.projects)]
    for number in chosen:
        pair = module.PAIRS[number]
        known[places[pair.tags[0]]].append(pair)
    seen: set[str] = set()
    tasks = []
    for number in range(world.weeks * world.tasks * world.projects):
        project = number % world.projects
        if known[project]:
            pair = chance.choice(known[project])
            goal, inclined, heedful = chance.choice(pair.goals), chance.random(), chance.random()
            at = _START + timedelta(weeks=number / (world.tasks * world.projects))
            tasks.append(Task(at.replace(microsecond=0), project, pair, goal, pair.title in seen, inclined, heedful))
            seen.add(pair.title)
    return tasks, [(places.get(pair.tags[0], 0), pair) for pair in module.DISTRACTORS]


@contextmanager
def _vault(world: World, distractors: Sequence[tuple[int, Any]]) -> Iterator[Path]:
    """A folder with a vault, and a repository for each project."""
    folder = Path(tempfile.mkdtemp(prefix="mnemos-repeat-"))
    try:
        make_vault(folder / "vault", _START)
        chance = random.Random(world.seed)  # noqa: S311 - see above
        made_up = enumerate(Corpus(world.seed).records(world.memories))
        filler = [replace(record, project=_name(number % world.projects)) for number, record in made_up]
        known = [replace(mistakes.record(pair, chance), project=_name(project)) for project, pair in distractors]
        fill(folder / "vault", [*filler, *known])
        for project in range(world.projects):
            work = folder / f"work-{project}"
            subprocess.run(["git", "init", "--quiet", str(work)], check=True)
            remote = f"https://example.org/{_name(project)}.git"
            subprocess.run(["git", "-C", str(work), "remote", "add", "origin", remote], check=True)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _name(project: int) -> str:
    return f"team/project-{project}"


class _Stage:
    """A server that is up, whoever talks to it, and its clock."""

    def __init__(self, folder: Path, client: Client) -> None:
        self.vault = str(folder / "vault")
        self.folder = folder
        self._client = client

    def clock(self, at: datetime) -> None:
        """Move the clock."""
        with (self.folder / "clock").open("a", encoding="utf-8", newline="\n") as file:
            file.write(format_instant(at) + "\n")

    async def call(self, name: str, **arguments: Any) -> dict[str, Any]:
        """What a tool answers."""
        result = await self._client.call_tool(f"mnemos_{name}", arguments)
        if result.is_error or result.structured_content is None:
            raise RuntimeError(f"{name}: " + "".join(getattr(part, "text", "") for part in result.content))
        return dict(result.structured_content)

    def hook(self, event: dict[str, Any]) -> tuple[str, str]:
        """What a hook's process would print, as the model sees it, and the session that it belongs to."""
        answer = ask(self.vault, events.read("claude-code", "", event, {}), os.getpid(), "", patience=_PATIENCE)
        if answer is None:
            raise RuntimeError("the server did not answer a hook")
        return answer["output"].get("hookSpecificOutput", {}).get("additionalContext", ""), answer["facts"]["session"]


async def _play(folder: Path, tasks: Sequence[Task], way: Any, world: World) -> list[Told]:
    """Play all tasks over a server in a process of its own."""
    (folder / "clock").write_text(format_instant(_START) + "\n", encoding="utf-8", newline="\n")
    parameters = StdioServerParameters(
        command=sys.executable,
        args=["-m", "mnemos.surfaces.bench.stage", str(folder / "vault"), str(folder / "clock"), str(world.seed)],
        env=dict(os.environ),
    )
    ids: dict[str, str] = {}
    async with Client(stdio_client(parameters)) as client:
        stage = _Stage(folder, client)
        await stage.call("stats")
        return [await way(stage, task, number, ids) for number, task in enumerate(tasks)]


async def _pushed(stage: _Stage, task: Task, number: int, ids: dict[str, str]) -> Told:
    """A session as an agent program with hooks has it: start, prompt, work, end."""
    stage.clock(task.at)
    base = {"session_id": f"task-{number}", "cwd": str(stage.folder / f"work-{task.project}")}
    began = time.perf_counter()
    first, session = stage.hook({"hook_event_name": "SessionStart", "source": "startup", **base})
    stage.clock(task.at + timedelta(minutes=1))
    second, _ = stage.hook({"hook_event_name": "UserPromptSubmit", "prompt": task.goal, **base})
    seconds = time.perf_counter() - began
    right = f"[{short(ids.get(task.pair.title, 'none'))}]" in first + second
    stage.clock(task.at + timedelta(minutes=20))
    if not task.again:
        ids[task.pair.title] = await _correct(stage, task.pair, session_id=session)
    summary = f"Worked on: {task.goal}"
    await stage.call("session_end", session_id=session, summary=summary, status=_STATUS[not task.again])
    return Told(right, tokens(first) + tokens(second), seconds)


async def _asked(stage: _Stage, task: Task, _: int, ids: dict[str, str]) -> Told:
    """A task before which the agent asks; nothing is said to it unasked."""
    stage.clock(task.at)
    began = time.perf_counter()
    found = await stage.call("context", mode="prewarm", query=task.goal, project=_name(task.project))
    seconds = time.perf_counter() - began
    right = ids.get(task.pair.title, "") in found["ids"]
    stage.clock(task.at + timedelta(minutes=20))
    if not task.again:
        ids[task.pair.title] = await _correct(stage, task.pair, project=_name(task.project))
    return Told(right, tokens(found["text"]), seconds)


async def _correct(stage: _Stage, pair: Any, **where: str) -> str:
    """Record a mistake, as the agent that made it does; gives the memory's id."""
    saved = await stage.call(
        "correct",
        tried=pair.tried,
        wrong_because=pair.wrong_because,
        fix=pair.fix,
        trigger_context=pair.trigger,
        title=pair.title,
        tags=list(pair.tags),
        **where,
    )
    return str(saved["id"])


def assumptions(world: World, *, heed: float, attempt: int) -> list[str]:
    """What is taken for granted, a sentence each."""
    return [
        "An agent that has not the right correction in its context makes the mistake that its task holds; no agent learns in any other way.",
        f"One that has it avoids the mistake with probability {heed:g}.",
        "A mistake is recorded once, by the agent that makes it first, with what was tried, why that fails and the fix.",
        "Goals are worded by somebody who knows the wish or the symptom and not the answer (benchmarks/mistake_pairs.py).",
        "Pushed: the blocks of session start and first prompt, with the vault's own budgets; nothing that is pushed later in a session is counted.",
        "Pulled: before it begins an agent asks with probability p, with the goal as its question, and is told what a session's start would push for that goal.",
        f"A mistake that is made again costs {attempt} tokens.",
        f"By words alone; {world.memories} made-up memories and corrections of the same technologies that no task leads to are there from the start; no dream pass.",
    ]
