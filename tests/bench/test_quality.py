"""The measure of what is found: its arithmetic by hand, and the command on sets so small that one can see what is right."""

from __future__ import annotations

import gzip
import json
import math
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from mnemos.surfaces.bench.retrieval import Labelled, fused, judge

if TYPE_CHECKING:
    from pathlib import Path

PAIRS = """
from dataclasses import dataclass
@dataclass(frozen=True)
class Pair:
    goals: tuple
    title: str = "Lambdas see the last value"
    trigger: str = "Making callbacks in a loop"
    tried: str = "lambda: open(name)"
    wrong_because: str = "A closure looks its variable up when it is called"
    fix: str = "functools.partial(open, name)"
    tags: tuple = ("python",)
PAIRS = (Pair(goals=("callbacks made in a loop", "all buttons do the same")),)
DISTRACTORS = ()
"""


def test_the_figures_by_hand() -> None:
    """Two questions: one with two answers at the places 1 and 3, one with none found."""
    labelled = Labelled("x", {}, [("q", frozenset({"a", "c"})), ("r", frozenset({"z"}))])
    found = judge([["a", "b", "c"], ["a"] * 12], labelled)
    assert found.r5 == found.r10 == 0.5
    assert found.mrr == 0.5
    assert found.ndcg10 == pytest.approx((1 + 1 / 2) / (1 + 1 / math.log2(3)) / 2)


def test_ranks_are_fused_by_hand() -> None:
    """What both have goes first; what one has alone keeps its place."""
    assert fused([["a", "b"]], [["b", "c"]]) == [["b", "a", "c"]]


def write(place: Path, rows: list[dict[str, Any]]) -> None:
    with gzip.open(place, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)


def run(*arguments: str, code: int = 0) -> Any:
    command = [sys.executable, "-m", "mnemos", "bench", "quality", *arguments, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == code, done.stderr
    return json.loads(done.stdout or done.stderr)


def test_the_command(tmp_path: Path) -> None:
    """Labelled sets where they are named, then the mistakes; what cannot be read is named."""
    (tmp_path / "pairs.py").write_text(PAIRS, encoding="utf-8")
    write(
        tmp_path / "fixes_notes.jsonl.gz", [{"id": "1", "text": "refresh the token\nthen retry"}, {"id": "2", "text": "bread"}]
    )
    write(tmp_path / "fixes_queries.jsonl.gz", [{"goal": "token refresh", "gold": ["1"]}])
    given = ["--words-only", "--sizes", "5", "--pairs", str(tmp_path / "pairs.py"), "--data", str(tmp_path)]
    assert "scifact" in run(*given, code=3)["error"]
    write(
        tmp_path / "scifact.jsonl.gz",
        [
            {"kind": "doc", "id": "1", "title": "Bread", "text": "is baked"},
            {"kind": "query", "id": "1", "text": "baked bread"},
            {"kind": "query", "id": "2", "text": "never judged"},
            {"kind": "qrel", "query": "1", "doc": "1", "score": 1},
        ],
    )
    found = {(line["of"].split(":")[0], line["what"]): line["figures"] for line in run(*given)}
    assert found[("goals against fix notes", "words alone")]["mrr"] == 1
    assert found[("SciFact", "words alone")]["ndcg10"] == 1
    assert found[("5 memories, 1 goals of two kinds", "in the block, words alone")] == {"first_goals": 1, "second_goals": 0}
    assert run("--pairs", str(tmp_path / "none.py"), code=4)["kind"] == "not_found"
