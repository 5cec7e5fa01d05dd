"""Labelled questions against notes and papers: how often the right text is among the first, by words, by meaning and by both."""

from __future__ import annotations

import gzip
import json
import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from statistics import fmean
from typing import TYPE_CHECKING, Any

from mnemos.config import Ranking
from mnemos.domain.markdown import Section
from mnemos.domain.records import Record
from mnemos.domain.schema import Type
from mnemos.domain.text import one_line, shorten
from mnemos.domain.ulids import encode
from mnemos.errors import Unreadable
from mnemos.index.catalogue import Seen
from mnemos.index.filter import Filter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from mnemos.index.index import Index
    from mnemos.index.meaning import Meaning

_NOW = datetime(2026, 11, 1, tzinfo=UTC)
DEPTH = 100  # hits that are looked at
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Labelled:
    """Texts, and questions whose answers among them are known.

    Args:
        name: what they are called.
        texts: id to title and text.
        questions: question to the ids that answer it.
    """

    name: str
    texts: Mapping[str, tuple[str, str]]
    questions: Sequence[tuple[str, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class Quality:
    """How well some questions were answered, as means over them.

    Args:
        r5: the share of a question's answers that are among the first five.
        r10: among the first ten.
        mrr: one divided by the place of the first answer.
        ndcg10: gain of the first ten, discounted by the place, as a share of what could be had (Jarvelin and Kekalainen, 2002).
    """

    r5: float
    r10: float
    mrr: float
    ndcg10: float


def fixes(data: Path) -> Labelled:
    """Goals of a project's issues against notes on what fixed something."""
    notes = {row["id"]: row["text"] for row in _rows(data / "fixes_notes.jsonl.gz", "id", "text")}
    goals = _rows(data / "fixes_queries.jsonl.gz", "goal", "gold")
    return Labelled(
        "goals against fix notes",
        {ident: (text.partition("\n")[0], text.partition("\n")[2]) for ident, text in notes.items()},
        [(row["goal"], frozenset(row["gold"])) for row in goals],
    )


def scifact(data: Path) -> Labelled:
    """SciFact (Wadden et al., 2020) in BEIR's form: claims against abstracts of papers."""
    rows = list(_rows(data / "scifact.jsonl.gz", "kind"))
    answers: dict[str, set[str]] = {}
    for row in rows:
        if row["kind"] == "qrel" and row["score"] > 0:
            answers.setdefault(row["query"], set()).add(row["doc"])
    return Labelled(
        "SciFact",
        {row["id"]: (row["title"], row["text"]) for row in rows if row["kind"] == "doc"},
        [(row["text"], frozenset(answers[row["id"]])) for row in rows if row["kind"] == "query" and row["id"] in answers],
    )


def _rows(file: Path, *keys: str) -> Iterator[dict[str, Any]]:
    try:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                row = json.loads(line)
                if not isinstance(row, dict) or not row.keys() >= set(keys):
                    raise Unreadable(f"{file}, line {number} lacks one of {', '.join(keys)}")
                yield row
    except (OSError, EOFError, ValueError) as error:
        raise Unreadable(f"{file} cannot be read: {error}", hint="--data names the folder of the labelled sets.") from error


def put(index: Index, labelled: Labelled) -> dict[str, str]:
    """Index the texts, all of one type, age and weight, so that relevance alone decides; gives id to the id it has there."""
    names = {}
    with index.catalogue.changing():
        for number, (ident, (title, text)) in enumerate(labelled.texts.items()):
            name = encode(int(_NOW.timestamp() * 1000), number.to_bytes(10))
            names[name] = ident
            file = Record(
                id=name,
                type=Type.SEMANTIC,
                title=shorten(one_line(title), 120),
                project="bench",
                valid_from=_NOW,
                sections=(Section("", f"{title}\n{text}" if len(title) > 120 else text),),
            )
            index.catalogue.set_file(f"{number}.md", Seen(name, 1, 1), "memory", file)
    index.fold()
    index.warm_up()
    return names


def embed(index: Index, meaning: Meaning) -> int:
    """Embed everything; gives how many texts were."""
    done = 0
    while texts := index.unembedded(meaning, _BATCH)[2]:
        done += meaning.embed(texts)
    return done


Order = list[list[str]]


def orders(index: Index, labelled: Labelled, names: Mapping[str, str], weights: Ranking) -> Order:
    """For each question the ids of the hits, best first."""
    now = int(_NOW.timestamp())
    found = [index.search(question, Filter(), weights, now, DEPTH) for question, _ in labelled.questions]
    return [[names[hit.row.file.id] for hit in hits] for hits in found]


def by_words(index: Index, labelled: Labelled, names: Mapping[str, str]) -> Order:
    """By words alone, as without an embedder."""
    return orders(index, labelled, names, replace(Ranking(), meaning=0.0, floor=0.0))


def fused(one: Order, other: Order, k: int = 60) -> Order:
    """Two orders of each question as one, by reciprocal ranks (Cormack, Clarke and Buettcher, 2009)."""
    return [_fused(pair, k) for pair in zip(one, other, strict=True)]


def _fused(pair: tuple[list[str], list[str]], k: int) -> list[str]:
    scores: dict[str, float] = {}
    for order in pair:
        for place, ident in enumerate(order, 1):
            scores[ident] = scores.get(ident, 0.0) + 1 / (k + place)
    return sorted(scores, key=lambda ident: -scores[ident])


def judge(order: Order, labelled: Labelled) -> Quality:
    """How well the questions were answered."""
    pairs = [(hits, gold) for hits, (_, gold) in zip(order, labelled.questions, strict=True)]
    return Quality(
        r5=fmean(len(gold & set(hits[:5])) / len(gold) for hits, gold in pairs),
        r10=fmean(len(gold & set(hits[:10])) / len(gold) for hits, gold in pairs),
        mrr=fmean(next((1 / place for place, hit in enumerate(hits, 1) if hit in gold), 0.0) for hits, gold in pairs),
        ndcg10=fmean(_gain([hit in gold for hit in hits[:10]]) / _gain([True] * min(10, len(gold))) for hits, gold in pairs),
    )


def _gain(right: list[bool]) -> float:
    return sum(1 / math.log2(place + 1) for place, hit in enumerate(right, 1) if hit)
