"""Mistakes about to be made again: how often the one right correction is in the block that a session's first prompt brings."""

from __future__ import annotations

import importlib.util
import random
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mnemos
from mnemos.api import Mnemos
from mnemos.domain.markdown import Section
from mnemos.domain.records import Record
from mnemos.domain.schema import Source, Type
from mnemos.domain.ulids import encode
from mnemos.errors import NotFound
from mnemos.memory.vault import Vault
from mnemos.surfaces.bench.corpus import EPOCH, SPAN, Corpus, fill
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from types import ModuleType

    from mnemos.config import Ranking

_PROJECT = "team/project"


@dataclass(frozen=True, slots=True)
class Mistakes:
    """A vault in which each goal has one right correction.

    Args:
        mnemos: the vault, open.
        goals: the first goals and the second ones, each with the id of its correction.
        records: everything that is in the vault.
    """

    mnemos: Mnemos
    goals: tuple[list[tuple[str, str]], list[tuple[str, str]]]
    records: list[Record]


def pairs(place: Path | None) -> ModuleType:
    """The module that holds the pairs; by default that of the checkout which Mnemos runs from.

    Raises:
        NotFound: it is not there.
    """
    place = place or Path(mnemos.__file__).parents[1] / "benchmarks" / "mistake_pairs.py"
    spec = importlib.util.spec_from_file_location("mistake_pairs", place)
    if spec is None or spec.loader is None or not place.is_file():
        raise NotFound(f"{place} is not there", hint="It is in Mnemos's repository; --pairs names it.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def make(top: Path, module: ModuleType, size: int, now: datetime) -> Mistakes:
    """Make a vault of a size: the pairs' corrections and the distractors, and made-up memories for the rest, all of one project.

    Their ages are mixed by chance, the same chance every time.
    """
    make_vault(top, now)
    chance = random.Random(11)  # noqa: S311 - the same on every machine is what is wanted
    known = [*module.PAIRS, *module.DISTRACTORS]
    ours = [record(pair, chance) for pair in known]
    filler = [replace(record, project=_PROJECT) for record in Corpus(11).records(max(size - len(ours), 0))]
    fill(top, [*filler, *ours])
    goals = [(pair.goals, record.id) for pair, record in zip(known, ours, strict=True) if pair.goals]
    vault = Vault(top)
    first, second = ([(texts[place], ident) for texts, ident in goals] for place in (0, 1))
    return Mistakes(Mnemos(vault, clock=lambda: now), (first, second), [*filler, *ours])


def record(pair: Any, chance: random.Random) -> Record:
    """A correction as a person recorded it, at some time within the made-up past."""
    moment = (EPOCH + SPAN * chance.random()).replace(microsecond=0)
    sections = (("Trigger", pair.trigger), ("Tried", pair.tried), ("Wrong because", pair.wrong_because), ("Fix", pair.fix))
    return Record(
        id=encode(int(moment.timestamp() * 1000), chance.randbytes(10)),
        type=Type.CORRECTION,
        title=pair.title,
        project=_PROJECT,
        tags=pair.tags,
        importance=8,
        valid_from=moment,
        source=Source.USER,
        sections=tuple(Section(heading, text) for heading, text in sections),
    )


def hit_rate(mistakes: Mistakes, goals: Sequence[tuple[str, str]], weights: Ranking) -> float:
    """The share of goals in whose block, of 500 tokens, the right correction stands."""
    vault = mistakes.mnemos.vault
    vault.settings = replace(vault.settings, ranking=weights)
    return sum(ident in mistakes.mnemos.prewarm(project=_PROJECT, goal=goal, budget=500).ids for goal, ident in goals) / len(
        goals
    )
