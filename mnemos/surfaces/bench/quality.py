"""Measuring what is found: labelled sets, mistakes about to be made again, and the time that finding takes by words and by both."""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mnemos.config import Ranking
from mnemos.index.index import Index
from mnemos.index.meaning import Meaning
from mnemos.surfaces.bench import engines, mistakes, retrieval
from mnemos.surfaces.bench.corpus import EPOCH, SPAN
from mnemos.surfaces.bench.run import over, peak

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mnemos.config import EmbedderSettings

_SHARES = (0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0)  # of meaning in relevance
_PLAIN = {"importance": 0.0, "recency": 0.0, "correction": 1.0, "convention": 1.0, "failed_session": 1.0}


@dataclass(frozen=True, slots=True)
class Line:
    """One measured thing.

    Args:
        of: the set or the vault.
        what: what was measured.
        figures: name to number.
    """

    of: str
    what: str
    figures: dict[str, float]


def quality(
    data: Path | None, pairs: Path | None, sizes: Sequence[int], settings: EmbedderSettings | None, vectors: Path | None
) -> Iterator[Line]:
    """Measure what is found; gives the figures as they come.

    Args:
        data: the folder of the labelled sets; nothing to leave them out.
        pairs: the file of the mistakes; nothing for that of the checkout.
        sizes: how many memories the vaults hold in which mistakes are looked for.
        settings: who says what texts mean; nothing for words alone.
        vectors: where vectors are kept from one run to the next; nothing to keep none.

    Raises:
        Unreadable: a labelled set is not there, or is none.
        NotFound: the mistakes are not there.
        EmbedderFailed: the embedder does not answer.
    """
    module = mistakes.pairs(pairs)
    sets = [retrieval.fixes(data), retrieval.scifact(data)] if data else []
    with _folder() as folder:
        meaning = Meaning(vectors or folder / "vectors", lambda: settings) if settings else None
        for labelled in sets:
            yield from _labelled(labelled, folder, meaning)
        for size in sizes:
            yield from _mistakes(module, size, folder, meaning)
    yield Line("this process", "memory", {"peak_mb": peak()})


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="mnemos-quality-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _labelled(labelled: retrieval.Labelled, folder: Path, meaning: Meaning | None) -> Iterator[Line]:
    name = f"{labelled.name}: {len(labelled.questions)} questions, {len(labelled.texts)} texts"
    index = Index(folder / labelled.name.replace(" ", "-"), meaning=lambda: meaning)
    try:
        names = retrieval.put(index, labelled)
        words = retrieval.by_words(index, labelled, names)
        if meaning is None:
            yield _judged(name, "words alone", words, labelled)
            return
        yield from _embedded(name, index, meaning)
        plain = replace(Ranking(), floor=0.0)
        words = retrieval.orders(index, labelled, names, replace(plain, meaning=0.0))
        yield _judged(name, "words alone", words, labelled)
        found = words
        for share in _SHARES:
            found = retrieval.orders(index, labelled, names, replace(plain, meaning=share))
            mark = "  <- the default" if share == Ranking().meaning else ""
            yield _judged(name, f"{share:.0%} meaning{mark}", found, labelled)
        yield _judged(name, "reciprocal ranks (k = 60) of both", retrieval.fused(words, found), labelled)
    finally:
        index.close()


def _judged(name: str, what: str, order: retrieval.Order, labelled: retrieval.Labelled) -> Line:
    return Line(name, what, asdict(retrieval.judge(order, labelled)))


def _embedded(name: str, index: Index, meaning: Meaning) -> Iterator[Line]:
    began = time.perf_counter()
    if done := retrieval.embed(index, meaning):
        took = time.perf_counter() - began
        yield Line(name, "embedding", {"texts": done, "seconds": took, "per_second": done / took})


def _mistakes(module: Any, size: int, folder: Path, meaning: Meaning | None) -> Iterator[Line]:
    made = mistakes.make(folder / f"vault-{size}", module, size, EPOCH + SPAN + timedelta(days=1))
    vault = made.mnemos.vault
    name = f"{len(made.records)} memories, {len(made.goals[0])} goals of two kinds"
    ways = [("words alone", replace(Ranking(), meaning=0.0))]
    try:
        made.mnemos.warm_up()
        questions = [goal for kind in made.goals for goal, _ in kind][:200]
        yield _times(name, "search, 10 hits, by words", made, questions)
        yield _timed(name, "the same by SQLite FTS5", over(engines.fts5(made.records, 10), [_bare(text) for text in questions]))
        if meaning is not None:
            vault.meaning = meaning
            yield from _embedded(name, vault.index, meaning)
            over(lambda question: made.mnemos.search(question, everywhere=True, limit=10), questions[:5])
            yield _times(name, "search, 10 hits, by both, new questions", made, questions[5:])
            yield _times(name, "search, 10 hits, by both, questions asked before", made, questions[-40:])
            ways += [(f"{share:.0%} meaning", replace(Ranking(), meaning=share)) for share in (0.2, 0.4, 0.6)]
        for what, weights in ways:
            yield _hits(name, f"in the block, {what}", made, weights)
        best = ways[0][1] if meaning is None else Ranking()
        yield _hits(name, "in the block, relevance alone", made, replace(best, **_PLAIN))
        for factor in ("importance", "recency", "correction"):
            yield _hits(name, f"in the block, all but {factor}", made, replace(best, **{factor: _PLAIN[factor]}))
    finally:
        made.mnemos.close()


def _hits(name: str, what: str, made: mistakes.Mistakes, weights: Ranking) -> Line:
    first, second = (mistakes.hit_rate(made, goals, weights) for goals in made.goals)
    return Line(name, what, {"first_goals": first, "second_goals": second})


def _times(name: str, what: str, made: mistakes.Mistakes, questions: list[str]) -> Line:
    return _timed(name, what, over(lambda question: made.mnemos.search(question, everywhere=True, limit=10), questions))


def _timed(name: str, what: str, seconds: list[float]) -> Line:
    ordered = sorted(second * 1000 for second in seconds)
    return Line(name, what, {"p50_ms": statistics.median(ordered), "p95_ms": ordered[int(len(ordered) * 0.95)]})


def _bare(text: str) -> str:
    """A goal without the characters that FTS5 takes for its own."""
    return "".join(character if character.isalnum() else " " for character in text)
