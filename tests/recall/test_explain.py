"""Explaining: each factor of a rank, and why something is in a block or is not."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.recall.explain import why
from tests.conftest import CORRECTION

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos

GOAL = "the client gets a 401 from OAuth"


def run(top: Path, work: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "mnemos", "--vault", str(top), *arguments]
    return subprocess.run(command, cwd=work, capture_output=True, text=True, check=True, timeout=60).stdout


def test_a_score_is_the_product_of_what_is_told(memory: Mnemos) -> None:
    """Relevance from words and their share, times each factor; with the terms that fitted, and where."""
    memory.correct(**CORRECTION, tags=["oauth"], importance=9)
    hit = memory.search(GOAL)[0]
    told = why(hit, GOAL, memory.vault.settings.ranking)
    assert told.score == pytest.approx(told.relevance * math.prod(told.factors.values()))
    assert told.relevance == pytest.approx(told.words * told.words_share)
    assert (told.words_share, told.meaning, told.meaning_share) == (1.0, None, 0.0)
    assert told.factors["importance"] == pytest.approx(1.2)
    assert told.terms["oauth"] == ("title", "trigger", "tags")
    assert "client" not in told.terms


def test_a_search_explains_itself(memory: Mnemos, top: Path, work: Path) -> None:
    """For people in a line under each hit, for programs as data; only when asked."""
    memory.correct(**CORRECTION)
    line = run(top, work, "search", "--explain", *GOAL.split()).splitlines()[-1]
    assert "relevance" in line
    assert "words" in line
    assert "oauth (title trigger)" in line
    told = json.loads(run(top, work, "search", "--explain", "--json", *GOAL.split()))["results"][0]
    assert told["why"]["words"]["share"] == 1
    assert told["score"] == pytest.approx(told["why"]["relevance"] * math.prod(told["why"]["factors"].values()), abs=0.01)
    assert "why" not in json.loads(run(top, work, "search", "--json", *GOAL.split()))["results"][0]


def test_a_block_explains_itself(memory: Mnemos, top: Path, work: Path) -> None:
    """What is in and how, what found no room, what was below the floor."""
    fitting = memory.correct(**CORRECTION).written.record.id
    longer: dict[str, Any] = {
        name: f"{text} " + "More about the 401 of the OAuth client. " * 9 for name, text in CORRECTION.items()
    }
    crowded = [
        memory.correct(**{**longer, "tried": f"{longer['tried']} {n}"}, title=f"Number {n}").written.record.id for n in range(3)
    ]
    passing: dict[str, Any] = {"tried": "a client " + "flour and water " * 80, "wrong_because": "y", "fix": "z"}
    other = memory.correct(**passing, trigger_context="Baking bread", title="Bread for the week").written.record.id
    block = memory.prewarm(goal=GOAL, budget=150)
    told = {reason.ident: reason for reason in memory.explain(block, GOAL)}
    assert {ident for ident, reason in told.items() if reason.shown} == set(block.ids)
    assert told[fitting].what.startswith(("in full", "shortened", "no room"))
    assert {told[ident].what for ident in crowded if ident not in block.ids} == {"no room was left"}
    assert "below the floor" in told[other].what
    assert all(reason.why for reason in told.values())
    shown: dict[str, Any] = json.loads(run(top, work, "prewarm", "--goal", GOAL, "--max-tokens", "150", "--explain", "--json"))
    assert {entry["id"] for entry in shown["explain"] if entry["shown"]} == set(shown["ids"])
    assert "below the floor" in run(top, work, "prewarm", "--goal", GOAL, "--max-tokens", "150", "--explain")


def test_a_block_without_a_goal_explains_itself_too(memory: Mnemos) -> None:
    """By what was in it; there is nothing that it was matched with."""
    memory.convention(title="Wrap errors", rule="Wrap every error.", why="the log must say where")
    memory.touch("src/a.py")
    told = memory.explain(memory.prewarm(), "")
    assert [(reason.section, reason.shown, reason.why) for reason in told] == [
        ("Conventions", True, None),
        ("Files edited most of late", True, None),
    ]
