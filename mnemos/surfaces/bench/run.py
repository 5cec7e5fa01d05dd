"""Measuring: every figure is taken on a fresh vault, and what it is compared with in the same run."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos.api import Mnemos
from mnemos.config import EmbedderSettings
from mnemos.index.embedders.noise import Noise
from mnemos.index.meaning import Meaning
from mnemos.memory.vault import Vault
from mnemos.recall.search import search as rank
from mnemos.surfaces.bench import engines
from mnemos.surfaces.bench.corpus import Corpus, fill
from mnemos.surfaces.bench.hooks import hooks
from mnemos.surfaces.bench.retrieval import embed
from mnemos.vault.setup import make_vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from mnemos.domain.records import Record

# Milliseconds at 1,000, 10,000 and 50,000 memories (design section 13).
TARGETS: dict[str, tuple[float, float, float]] = {
    "lexical search, 9 words": (0.3, 1, 4),
    "durable write": (15, 25, 45),
    "prewarm with a goal": (5, 10, 30),
    "session-start hook, cold": (250, 300, 500),
    "prompt hook, cold": (300, 300, 300),
    "failing-command hook, cold": (300, 300, 300),
    "after-edit hook, cold": (40, 40, 40),
    "prompt hook, server up": (60, 60, 60),
    "failing-command hook, server up": (60, 60, 60),
    "before-command hook, server up": (60, 60, 60),
    "index from nothing": (2000, 12000, 70000),
    "catch-up, 100 changed files": (150, 250, 600),
}
_SIZES = (1000, 10000, 50000)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing.

    Args:
        name: what was measured.
        p50: its median, in milliseconds.
        p95: its 95th percentile, in milliseconds.
        runs: how often it was measured.
        target: what it should be at this size, or nothing.
    """

    name: str
    p50: float
    p95: float
    runs: int
    target: float | None = None

    @classmethod
    def of(cls, name: str, seconds: list[float], size: int) -> Figure:
        """The figure of some measurements."""
        ordered = sorted(second * 1000 for second in seconds)
        targets = TARGETS.get(name)
        target = targets[_SIZES.index(size)] if targets and size in _SIZES else None
        return cls(
            name, statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))], len(ordered), target
        )


def measure(action: Callable[[], object], runs: int) -> list[float]:
    """How long an action takes, in seconds, so many times."""
    found = []
    for _ in range(runs):
        began = time.perf_counter()
        action()
        found.append(time.perf_counter() - began)
    return found


def over(action: Callable[[str], object], inputs: list[str]) -> list[float]:
    """How long an action takes with each of some inputs, in seconds."""
    found = []
    for given in inputs:
        began = time.perf_counter()
        action(given)
        found.append(time.perf_counter() - began)
    return found


def peak() -> float:
    """The most memory that this process had, in megabytes; zero where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # there is none on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def bench(size: int, runs: int) -> Iterator[Figure | str]:
    """Measure a vault of a size; gives figures, and lines that say something else, as they come."""
    folder = Path(tempfile.mkdtemp(prefix="mnemos-bench-"))
    try:
        yield from _bench(folder, size, runs)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _bench(folder: Path, size: int, runs: int) -> Iterator[Figure | str]:
    top, work = folder / "vault", folder / "project-0"
    make_vault(top, datetime.now(UTC))
    corpus = Corpus()
    records = list(corpus.records(size))
    fill(top, records)
    subprocess.run(["git", "init", "--quiet", str(work)], check=True)
    subprocess.run(["git", "-C", str(work), "remote", "add", "origin", "https://example.org/team/project-0.git"], check=True)
    mnemos = Mnemos(Vault(top), directory=work)
    try:
        yield Figure.of("index from nothing", measure(mnemos.reindex, 1), size)
        yield from _searching(mnemos, corpus, records, runs)
        goals = corpus.queries(runs)
        yield Figure.of("prewarm with a goal", over(lambda goal: mnemos.prewarm(goal=goal), goals), size)
        yield Figure.of("durable write", _writing(mnemos, corpus, runs), size)
    finally:
        mnemos.close()
    yield from _catching_up(top, work, records, size, runs)
    for name, times in hooks(top, work, corpus, max(runs * 2 // 3, 5)):
        yield Figure.of(name, times, size)


def _searching(mnemos: Mnemos, corpus: Corpus, records: list[Record], runs: int) -> Iterator[Figure | str]:
    size, queries = len(records), corpus.queries(max(runs * 4, 100))
    mnemos.warm_up()
    for query in corpus.queries(len(queries)):  # other ones, so that what is measured is a process that has been asked before
        mnemos.search(query, everywhere=True, limit=10)
    ours = over(lambda query: mnemos.search(query, everywhere=True, limit=10), queries)
    yield Figure.of("lexical search, 9 words", ours, size)
    now, vault = datetime.now(UTC), mnemos.vault
    yield Figure.of(
        "  of that, index and ranking alone", over(lambda query: rank(vault, query, now=now, limit=10), queries), size
    )
    yield from _by_both(mnemos, queries, size)
    sqlite = engines.fts5(records, 10)
    theirs = over(sqlite, queries)
    yield Figure.of("  the same by SQLite FTS5", theirs, size)
    yield f"  ours takes {statistics.median(ours) / statistics.median(theirs):.2f} of SQLite FTS5's time"
    if tantivy := engines.tantivy(records, 10):
        yield Figure.of("  the same by tantivy", over(tantivy, queries), size)
    whoosh = queries[:20]
    yield Figure.of("  the same by Whoosh's own collector", over(lambda query: vault.index.reference(query, 10), whoosh), size)


def _by_both(mnemos: Mnemos, queries: list[str], size: int) -> Iterator[Figure | str]:
    """The same questions by words and meaning, where saying what a text means takes no time."""
    vault, folder = mnemos.vault, mnemos.vault.layout.cache / "bench-vectors"
    vault.meaning = Meaning(folder, EmbedderSettings, lambda _: Noise())
    embed(vault.index, vault.meaning)
    mnemos.search(queries[-1], everywhere=True, limit=10)
    ours = over(lambda query: mnemos.search(query, everywhere=True, limit=10), queries[:-1])
    yield f"  with all that questions need in memory this process took {peak():.0f} MB at most"
    yield Figure.of("  by both, without the embedder's own time", ours, size)
    vault.meaning = None
    shutil.rmtree(folder)


def _writing(mnemos: Mnemos, corpus: Corpus, runs: int) -> list[float]:
    found = []
    for _ in range(runs + 2):
        texts: dict[str, Any] = {
            "tried": corpus.words(18),
            "wrong_because": corpus.words(22),
            "fix": corpus.words(20),
            "trigger_context": corpus.words(12),
        }
        began = time.perf_counter()
        mnemos.correct(**texts, project="team/project-0")
        found.append(time.perf_counter() - began)
        mnemos.housekeep()
    return found[2:]


def _catching_up(top: Path, work: Path, records: list[Record], size: int, runs: int) -> Iterator[Figure | str]:
    """A hundred files changed by hand, then the first question asked of a vault that was just opened."""
    files = subprocess.run(
        ["git", "-C", str(top), "ls-files", "-z", "memories"], check=True, capture_output=True, text=True
    ).stdout.split("\0")[:-1]
    found = []
    for turn in range(max(runs // 10, 3)):
        for path in files[turn * 100 : turn * 100 + 100]:
            with (top / path).open("a", encoding="utf-8") as file:
                file.write(f"\nEdited by hand, turn {turn}.\n")
        began = time.perf_counter()
        mnemos = Mnemos(Vault(top), directory=work)
        mnemos.search(records[0].title, everywhere=True)
        found.append(time.perf_counter() - began)
        mnemos.housekeep()
        mnemos.close()
    yield Figure.of("catch-up, 100 changed files", found, size)
    subprocess.run(["git", "-C", str(top), "checkout", "--quiet", "--", "."], check=True)
    mnemos = Mnemos(Vault(top), directory=work)
    mnemos.fresh()
    mnemos.housekeep()
    mnemos.close()
